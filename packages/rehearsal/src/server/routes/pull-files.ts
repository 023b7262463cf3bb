import { changedFiles, mergeBase } from '../../state/commits.ts'
import { git } from '../../state/git.ts'
import { page } from '../paging.ts'
import type { Answer, RepositoryCall, RepositoryRoute } from '../route.ts'
import { apiOf, pageOf } from '../views/urls.ts'
import { findPull } from './find-pull.ts'

export const pullFileRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    needs: { 'pull-requests': 'read' },
    run: files,
  },
]

async function files(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call
  const pull = findPull(call)
  const { gitDir } = repository
  const from = await mergeBase(gitDir, pull.base.sha, pull.head.sha)
  const numstat = await git(gitDir, [
    'diff',
    '--numstat',
    '-z',
    '--no-renames',
    from ?? pull.base.sha,
    pull.head.sha,
  ])
  const counts = new Map(
    numstat
      .split('\0')
      .filter(line => line !== '')
      .map(line => line.split('\t') as [string, string, string])
      .map(([added, removed, path]) => [
        path,
        [Number.parseInt(added, 10) || 0, Number.parseInt(removed, 10) || 0],
      ]),
  )
  const tree = await git(gitDir, ['ls-tree', '-r', '-z', pull.head.sha])
  const blobs = new Map(
    tree
      .split('\0')
      .map(line => /^\d+ \w+ (\w+)\t(.*)$/s.exec(line))
      .flatMap(match => (match === null ? [] : [[match[2]!, match[1]!] as const])),
  )
  const entries = await changedFiles(gitDir, from, pull.head.sha)
  return page(call, `/repos/${repository.fullName}/pulls/${pull.issue.number}/files`, {
    entries,
    view: ({ path, status }) => {
      const [additions, deletions] = counts.get(path) ?? [0, 0]
      const at = `${pull.head.sha}/${encodeURI(path)}`
      return {
        sha: blobs.get(path) ?? '0'.repeat(40),
        filename: path,
        status,
        additions,
        deletions,
        changes: (additions ?? 0) + (deletions ?? 0),
        blob_url: `${pageOf(world, repository)}/blob/${at}`,
        raw_url: `${pageOf(world, repository)}/raw/${at}`,
        contents_url: `${apiOf(world, repository)}/contents/${encodeURI(path)}?ref=${pull.head.sha}`,
      }
    },
  })
}
