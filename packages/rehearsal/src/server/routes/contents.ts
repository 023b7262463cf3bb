import { resolveCommit } from '../../state/commits.ts'
import { git, gitResult } from '../../state/git.ts'
import { ApiProblem, notFound } from '../problem.ts'
import { type Answer, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { apiOf, pageOf } from '../views/urls.ts'

export const contentRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}/contents/{path}', needs: { contents: 'read' }, run: get },
]

interface Entry {
  type: 'dir' | 'file'
  sha: string
  path: string
  size: number
}

async function get(call: RepositoryCall): Promise<Answer> {
  const { repository, params, query } = call
  const ref = query.get('ref') ?? repository.defaultBranch
  const commit = await resolveCommit(repository.gitDir, ref)
  if (commit === undefined) throw new ApiProblem(404, `No commit found for the ref ${ref}`)
  const path = params['path']!.replace(/\/$/, '')
  const args = ['cat-file', '-t', `${commit}:${path}`]
  const { stdout: type, exit } = await gitResult(repository.gitDir, args, { exits: [0, 128] })
  if (exit !== 0) throw notFound()
  const entries = await list(call, commit, type === 'tree' ? `${path}/` : path)
  if (type === 'tree') return ok(entries.map(entry => view(call, entry, ref)))
  const [file] = entries
  const base64 = await base64Of(call, file!.sha)
  return ok({ ...view(call, file!, ref), encoding: 'base64', content: base64 })
}

async function list({ repository }: RepositoryCall, commit: string, path: string): Promise<Entry[]> {
  const text = await git(repository.gitDir, ['ls-tree', '-z', '--long', commit, '--', path])
  return text
    .split('\0')
    .map(line => /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line))
    .flatMap(match => {
      if (match === null) return []
      const [, type, sha, size, name] = match
      return [{ type: type === 'tree' ? 'dir' : 'file', sha: sha!, path: name!, size: Number(size) || 0 }]
    })
}

/** Base64 in lines of 60 characters, as GitHub gives it. Text alone: what is read here is configuration. */
async function base64Of({ repository }: RepositoryCall, sha: string): Promise<string> {
  const text = await git(repository.gitDir, ['cat-file', 'blob', sha], { keepEnd: true })
  return Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n')
}

function view({ world, repository }: RepositoryCall, entry: Entry, ref: string): Record<string, unknown> {
  const path = encodeURI(entry.path)
  const self = `${apiOf(world, repository)}/contents/${path}?ref=${encodeURIComponent(ref)}`
  const gitUrl = `${apiOf(world, repository)}/git/${entry.type === 'dir' ? 'trees' : 'blobs'}/${entry.sha}`
  const html = `${pageOf(world, repository)}/${entry.type === 'dir' ? 'tree' : 'blob'}/${ref}/${path}`
  return {
    name: entry.path.split('/').pop(),
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    url: self,
    html_url: html,
    git_url: gitUrl,
    download_url: entry.type === 'dir' ? null : `${pageOf(world, repository)}/raw/${ref}/${path}`,
    type: entry.type,
    _links: { self, git: gitUrl, html },
  }
}
