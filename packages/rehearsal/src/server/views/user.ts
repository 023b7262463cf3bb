import type { Team, User } from '../../state/user.ts'
import type { World } from '../../state/world.ts'
import { nodeId } from './urls.ts'

/** `simple-user` of an account; `ghost` for one that is not there. */
export function userView(world: World, login: string): Record<string, unknown> {
  const user = world.users.get(login) ?? ghost
  const api = `${world.apiUrl}/users/${encodeURIComponent(user.login)}`
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.type, user.id),
    avatar_url: `${world.serverUrl}/avatars/u/${user.id}`,
    gravatar_id: '',
    url: api,
    html_url: `${world.serverUrl}/${user.type === 'Bot' ? `apps/${user.login.replace('[bot]', '')}` : user.login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

const ghost: User = {
  id: 10137,
  login: 'ghost',
  name: 'Deleted user',
  type: 'User',
  createdAt: '2008-01-01T00:00:00Z',
}

export function teamView(world: World, team: Team): Record<string, unknown> {
  const api = `${world.apiUrl}/organizations/1/team/${team.id}`
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    url: api,
    html_url: `${world.serverUrl}/orgs/${team.organization}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: '',
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'push',
    type: 'organization',
    members_url: `${api}/members{/member}`,
    repositories_url: `${api}/repos`,
    parent: null,
  }
}
