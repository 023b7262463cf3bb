/** An account: a person, an organization or a bot. */
export interface User {
  id: number
  login: string
  name: string
  type: 'User' | 'Organization' | 'Bot'
  createdAt: string
}

/** A team of an organization: `@organization/slug` in CODEOWNERS. */
export interface Team {
  id: number
  organization: string
  slug: string
  name: string
  members: Set<string>
}

/** The address that commits made by GitHub carry for an account. */
export function noreplyAddress(user: Pick<User, 'id' | 'login'>): string {
  return `${user.id}+${user.login}@users.noreply.github.com`
}
