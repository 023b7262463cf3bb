import { execFile, spawn } from 'node:child_process'
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { bug, MillraceError } from '@millrace/contract'
import { parse, stringify } from 'yaml'
import { stepOf } from './render-job.ts'
import { parseUses, usesText } from './uses.ts'

/** Where actions come from: `owner/repo` → a folder (its working tree counts) or a bare Git repository. */
export type ActionSources = Readonly<Record<string, string>>

/** The actions of one job, as folders of this machine. */
export interface JobActions {
  /** What stands in the rendered workflow in place of a `uses:`. */
  uses: (written: string) => string
  /** Values of act's `--local-repository`. */
  localRepositories: readonly string[]
}

export interface ActionStore {
  /** Makes ready what the steps use, and what those use. MR5029 for an action that is not here, MR5039 for one that can not run. */
  prepare(job: string, steps: readonly Readonly<Record<string, unknown>>[]): Promise<JobActions>
}

interface Wanted {
  job: string
  found: Map<string, string>
}

const run = promisify(execFile)

/** Actions are copied below `folder` with their composites rendered; what was copied once stays. */
export function openActionStore(folder: string, sources: ActionSources, runStep: string): ActionStore {
  const ready = new Map<string, Promise<void>>()

  const prepareOne = async (wanted: Wanted, written: string): Promise<void> => {
    const uses = parseUses(written)
    if (uses.kind === 'workspace') return
    if (uses.kind !== 'remote') {
      const problem =
        uses.kind === 'docker' ? 'it is a container, and there are none here' : 'owner/repo@ref is missing'
      throw new MillraceError('MR5039', { action: written, problem })
    }
    const source = sources[uses.repository]
    if (source === undefined) {
      const known = Object.keys(sources).sort().join(', ')
      const { job } = wanted
      throw new MillraceError('MR5029', { job, action: written, repository: uses.repository, known })
    }
    const target = join(folder, `${uses.repository}@${uses.ref}`.replace(/[^\w.@+-]/g, '_'))
    wanted.found.set(`${uses.repository}@${uses.ref}`, target)
    const key = `${target}:${uses.path}`
    const making = ready.get(key) ?? fetchAction({ source, target, written, ...uses })
    ready.set(key, making)
    await making
    await renderComposite(wanted, { target, ...uses })
  }

  const renderComposite = async (
    wanted: Wanted,
    action: { target: string; repository: string; path: string; ref: string },
  ): Promise<void> => {
    const file = await actionFile(join(action.target, action.path), usesText(action))
    const text = parse(await readFile(file, 'utf8')) as { runs?: Record<string, unknown> }
    const using = String(text.runs?.['using'] ?? '')
    if (/^node\d+$/.test(using)) return
    if (using !== 'composite') {
      throw new MillraceError('MR5039', {
        action: usesText(action),
        problem: `runs.using is ${using || 'missing'}`,
      })
    }
    const own = (written: string): string => {
      const uses = parseUses(written)
      return uses.kind === 'own' ? usesText({ ...action, path: uses.path }) : written
    }
    const steps = (text.runs?.['steps'] ?? []) as Record<string, unknown>[]
    for (const step of steps)
      if (typeof step['uses'] === 'string') await prepareOne(wanted, own(step['uses']))
    if (steps.at(-1)?.['id'] === END_STEP) return
    const rendered = steps.map((step, index) => stepOf({ uses: own, runStep }, step, { index, shell: '' }))
    await writeFile(
      file,
      stringify({ ...text, runs: { ...text.runs, steps: [...rendered, endStep] } }, { lineWidth: 0 }),
    )
  }

  return {
    async prepare(job, steps) {
      const wanted: Wanted = { job, found: new Map() }
      for (const step of steps) if (typeof step['uses'] === 'string') await prepareOne(wanted, step['uses'])
      return {
        uses: written => written,
        localRepositories: [...wanted.found].map(([name, path]) => `${name}=${path}`),
      }
    },
  }
}

const END_STEP = '__millrace_end'
/**
 * act reads the command files of the last step of a composite once more for the composite itself: what was not
 * declared as its output would be one, and a summary would stand twice. This last step leaves them empty.
 */
const endStep = {
  id: END_STEP,
  name: 'end',
  if: 'always()',
  run: ':',
  shell: 'true {0}',
  'working-directory': '/',
}

async function actionFile(folder: string, action: string): Promise<string> {
  for (const name of ['action.yml', 'action.yaml']) {
    const file = join(folder, name)
    if ((await stat(file).catch(() => undefined))?.isFile()) return file
  }
  throw new MillraceError('MR5039', { action, problem: 'it has no action.yml' })
}

async function fetchAction(of: {
  source: string
  path: string
  ref: string
  target: string
  written: string
}): Promise<void> {
  const { source, path, ref, target, written } = of
  await mkdir(target, { recursive: true })
  if (await isBare(source)) return await fromGit(of)
  const from = join(source, path)
  if (!(await stat(from).catch(() => undefined))?.isDirectory()) {
    throw new MillraceError('MR5039', { action: written, problem: `${ref} has no folder ${path}` })
  }
  const left = new Set(['.git', 'node_modules'])
  await cp(from, join(target, path), { recursive: true, filter: file => !left.has(basename(file)) })
}

async function isBare(source: string): Promise<boolean> {
  return (await stat(join(source, 'objects')).catch(() => undefined))?.isDirectory() ?? false
}

async function fromGit({
  source,
  path,
  ref,
  target,
  written,
}: {
  source: string
  path: string
  ref: string
  target: string
  written: string
}): Promise<void> {
  const commit = await run('git', [
    '--git-dir',
    source,
    'rev-parse',
    '--verify',
    '--end-of-options',
    `${ref}^{commit}`,
  ]).catch(() => undefined)
  if (commit === undefined)
    throw new MillraceError('MR5039', { action: written, problem: `there is no ref ${ref}` })
  const archive = spawn(
    'git',
    ['--git-dir', source, 'archive', commit.stdout.trim(), '--', path === '' ? '.' : path],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const unpack = spawn('tar', ['-x', '-C', target], { stdio: ['pipe', 'ignore', 'ignore'] })
  archive.stdout.pipe(unpack.stdin)
  const code = await new Promise(resolve => unpack.once('close', resolve))
  if (code !== 0) throw bug(`tar ended with ${String(code)} for ${written}`)
}
