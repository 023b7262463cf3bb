import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { git, gitResult } from '../../state/git.ts'
import type { Identity } from '../../state/identity.ts'
import { isImmutableTag } from '../../state/release.ts'
import type { Repository } from '../../state/repository.ts'
import { rulesetsOf } from '../../state/rulesets-of.ts'
import type { World } from '../../state/world.ts'
import { pageOf } from '../views/urls.ts'
import type { PushCommand, PushRequest } from './packet-lines.ts'

/** Why a push is refused: lines for people and the reason that stands at the ref. */
export interface Refusal {
  messages: string[]
  reason: string
}

const ZEROS = /^0+$/

/** What rules and the token say against a push, before anything of it is taken. */
export async function judgePush(
  world: World,
  by: { repository: Repository; identity: Identity },
  request: PushRequest,
): Promise<Refusal | undefined> {
  const { repository, identity } = by
  const hidden = request.commands.find(({ ref }) => !/^refs\/(heads|tags|notes)\//.test(ref))
  if (hidden !== undefined) return { messages: [], reason: 'deny updating a hidden ref' }
  const quarantine = await mkdtemp(join(world.folder, 'push-'))
  try {
    const env = {
      GIT_OBJECT_DIRECTORY: quarantine,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(repository.gitDir, 'objects'),
    }
    if (request.pack.length > 0) await takePack(repository, request.pack, env)
    for (const command of request.commands) {
      const refusal =
        (await againstRules(world, repository, { command, env })) ??
        (await againstWorkflows(repository, identity, { command, env }))
      if (refusal !== undefined) return refusal
    }
    return undefined
  } finally {
    await rm(quarantine, { recursive: true, force: true })
  }
}

async function takePack(repository: Repository, pack: Buffer, env: Record<string, string>): Promise<void> {
  await git(repository.gitDir, ['index-pack', '--stdin', '--fix-thin'], { input: pack, env })
}

interface Asked {
  command: PushCommand
  env: Record<string, string>
}

async function againstRules(
  world: World,
  repository: Repository,
  { command, env }: Asked,
): Promise<Refusal | undefined> {
  const { ref, before, after } = command
  const created = ZEROS.test(before)
  const problems: string[] = []
  if (isImmutableTag(repository.releases.values(), ref))
    problems.push('The tag of an immutable release stays.')
  for (const rules of rulesetsOf(repository, ref)) {
    if (ZEROS.test(after)) {
      if (rules.noDeletion) problems.push('Cannot delete this branch')
      continue
    }
    if (rules.noForcePush && !created) {
      const args = ['merge-base', '--is-ancestor', before, after]
      const { exit } = await gitResult(repository.gitDir, args, { env, exits: [0, 1] })
      if (exit === 1) problems.push('Cannot force-push to this branch')
    }
    if (rules.pullRequest !== undefined) problems.push('Changes must be made through a pull request.')
    if (rules.statuses !== undefined && !created) {
      const [first, ...others] = rules.statuses.contexts
      problems.push(
        others.length === 0
          ? `Required status check "${first}" is expected.`
          : `${others.length + 1} of ${others.length + 1} required status checks are expected.`,
      )
    }
  }
  if (problems.length === 0) return undefined
  return {
    messages: [
      `error: GH013: Repository rule violations found for ${ref}.`,
      `Review all repository rules at ${pageOf(world, repository)}/rules?ref=${encodeURIComponent(ref)}`,
      '',
      ...problems.map(problem => `- ${problem}`),
      '',
    ],
    reason: 'push declined due to repository rule violations',
  }
}

/** A token without `workflows` may not bring a commit that changes a workflow file; GITHUB_TOKEN never has it. */
async function againstWorkflows(
  repository: Repository,
  identity: Identity,
  { command, env }: Asked,
): Promise<Refusal | undefined> {
  if (identity.kind !== 'job' && identity.kind !== 'app') return undefined
  if (identity.permissions['workflows'] === 'write' || ZEROS.test(command.after)) return undefined
  const args = [
    'log',
    '--format=',
    '--name-only',
    '-m',
    '-z',
    command.after,
    '--not',
    '--all',
    '--',
    '.github/workflows',
  ]
  const changed = (await git(repository.gitDir, args, { env })).split('\0').find(path => path.trim() !== '')
  if (changed === undefined) return undefined
  const what = `\`${changed.trim()}\` without \`workflows\` permission`
  return { messages: [], reason: `refusing to allow a GitHub App to create or update workflow ${what}` }
}
