import { isAncestor, resolveCommit } from '../../state/commits.ts'
import { git, gitResult } from '../../state/git.ts'
import { loginOf } from '../../state/identity.ts'
import { isImmutableTag } from '../../state/release.ts'
import { rulesetsOf } from '../../state/rulesets-of.ts'
import { noreplyAddress } from '../../state/user.ts'
import { userOf } from '../../state/world.ts'
import { page } from '../paging.ts'
import { ApiProblem, notFound } from '../problem.ts'
import { refsChanged } from '../pulls/refs-changed.ts'
import { type Answer, created, noContent, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { refView, tagView } from '../views/ref.ts'

const GIT = '/repos/{owner}/{repo}/git'

export const refRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: `${GIT}/ref/{ref}`,
    needs: { contents: 'read' },
    run: async call => ok(await viewOf(call, `refs/${call.params['ref']}`)),
  },
  { method: 'GET', path: `${GIT}/matching-refs/{ref}`, needs: { contents: 'read' }, run: matching },
  { method: 'POST', path: `${GIT}/refs`, needs: { contents: 'write' }, run: create },
  { method: 'PATCH', path: `${GIT}/refs/{ref}`, needs: { contents: 'write' }, run: update },
  { method: 'DELETE', path: `${GIT}/refs/{ref}`, needs: { contents: 'write' }, run: remove },
  {
    method: 'GET',
    path: `${GIT}/tags/{tag_sha}`,
    needs: { contents: 'read' },
    run: async ({ world, repository, params }) => {
      const args = ['cat-file', 'tag', params['tag_sha']!]
      const { stdout, exit } = await gitResult(repository.gitDir, args, { exits: [0, 128] })
      if (exit !== 0) throw notFound()
      return ok(tagView(world, repository, { sha: params['tag_sha']!, text: stdout }))
    },
  },
  { method: 'POST', path: `${GIT}/tags`, needs: { contents: 'write' }, run: createTag },
]

/** The object that a ref is at: a tag object for annotated tags. */
async function objectAt({ repository }: RepositoryCall, ref: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', ref]
  const { stdout, exit } = await gitResult(repository.gitDir, args, { exits: [0, 1, 128] })
  return exit === 0 ? stdout : undefined
}

async function viewOf(call: RepositoryCall, ref: string): Promise<unknown> {
  const sha = await objectAt(call, ref)
  if (sha === undefined) throw notFound()
  const type = await git(call.repository.gitDir, ['cat-file', '-t', sha])
  return refView(call.world, call.repository, { ref, sha, type })
}

async function matching(call: RepositoryCall): Promise<Answer> {
  const { repository, params } = call
  const format = '--format=%(objectname) %(objecttype) %(refname)'
  const listed = await git(repository.gitDir, ['for-each-ref', format])
  const entries = listed
    .split('\n')
    .map(line => line.split(' ') as [string, string, string])
    .filter(([, , ref]) => ref?.startsWith(`refs/${params['ref']}`))
  return page(call, `/repos/${repository.fullName}/git/matching-refs/${params['ref']}`, {
    entries,
    view: ([sha, type, ref]) => refView(call.world, repository, { ref, sha, type }),
  })
}

async function move(
  call: RepositoryCall,
  change: { ref: string; before: string | undefined; after: string | undefined },
): Promise<void> {
  const { world, repository } = call
  const { ref, before, after } = change
  await world.alone(repository, async () => {
    const args = after === undefined ? ['-d', ref] : [ref, after, before ?? '0'.repeat(40)]
    await git(repository.gitDir, ['update-ref', ...args])
    await refsChanged(world, call, [change])
  })
}

async function create(call: RepositoryCall): Promise<Answer> {
  const { ref, sha } = call.body as { ref: string; sha: string }
  if (!/^refs\/(heads|tags)\/./.test(ref)) throw new ApiProblem(422, 'Reference name must start with refs/')
  if ((await objectAt(call, `${sha}^{object}`)) === undefined)
    throw new ApiProblem(422, 'Object does not exist')
  if ((await objectAt(call, ref)) !== undefined) throw new ApiProblem(422, 'Reference already exists')
  await move(call, { ref, before: undefined, after: sha })
  return created(await viewOf(call, ref))
}

async function update(call: RepositoryCall): Promise<Answer> {
  const { repository } = call
  const ref = `refs/${call.params['ref']}`
  const { sha, force } = call.body as { sha: string; force?: boolean }
  const before = await objectAt(call, ref)
  if (before === undefined) throw new ApiProblem(422, 'Reference does not exist')
  if ((await resolveCommit(repository.gitDir, sha)) === undefined)
    throw new ApiProblem(422, 'Object does not exist')
  refuseRules(call, ref)
  const onward = ref.startsWith('refs/tags/')
    ? before === sha
    : await isAncestor(repository.gitDir, before, sha)
  if (force !== true && !onward) throw new ApiProblem(422, 'Update is not a fast forward')
  await move(call, { ref, before, after: sha })
  return ok(await viewOf(call, ref))
}

async function remove(call: RepositoryCall): Promise<Answer> {
  const ref = `refs/${call.params['ref']}`
  const before = await objectAt(call, ref)
  if (before === undefined) throw new ApiProblem(422, 'Reference does not exist')
  refuseRules(call, ref)
  await move(call, { ref, before, after: undefined })
  return noContent
}

function refuseRules({ repository }: RepositoryCall, ref: string): void {
  if (isImmutableTag(repository.releases.values(), ref)) {
    throw new ApiProblem(
      422,
      'Repository rule violations found\n\nThe tag of an immutable release stays.\n\n',
    )
  }
  if (rulesetsOf(repository, ref).length === 0) return
  throw new ApiProblem(
    422,
    'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
  )
}

/** Makes a tag object; the ref to it is another call. */
async function createTag(call: RepositoryCall): Promise<Answer> {
  const { world, repository, identity } = call
  const body = call.body as { tag: string; message: string; object: string; type: string }
  const who = userOf(world, loginOf(identity))
  const seconds = Math.floor(Date.parse(world.now()) / 1000)
  const text = [
    `object ${body.object}`,
    `type ${body.type}`,
    `tag ${body.tag}`,
    `tagger ${who.name} <${noreplyAddress(who)}> ${seconds} +0000`,
    '',
    body.message,
  ].join('\n')
  const sha = await git(repository.gitDir, ['mktag'], { input: `${text}\n` })
  return created(tagView(world, repository, { sha, text }))
}
