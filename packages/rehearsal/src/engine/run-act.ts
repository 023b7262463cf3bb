import { spawn } from 'node:child_process'
import { createWriteStream, writeFileSync } from 'node:fs'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { openActLog, type StepState } from './act-log.ts'
import { type Annotation, openJobLog } from './job-log.ts'
import { RUNNER_LABEL } from './render-job.ts'
import { killTracked } from './tracked-processes.ts'

/** All that act needs for one job. */
export interface ActCall {
  act: string
  /** The job's own folder: everything of it is below. */
  folder: string
  jobId: string
  event: { name: string; actor: string; payload: unknown }
  /** The rendered workflow; its outputs land in `outputsFile`. */
  workflow: string
  outputsFile: string
  localRepositories: readonly string[]
  token: string
  secrets: Readonly<Record<string, string>>
  variables: Readonly<Record<string, string>>
  /** Environment of act itself, its PATH beginning with the folder of the node launcher. */
  env: Readonly<Record<string, string>>
  /** Variables of the steps that no workflow can set. */
  stepEnv: Readonly<Record<string, string>>
  trackingId: string
  toolCache: string
  wrap: (command: readonly string[]) => string[]
  timeoutMs: number
  /** Ends the job early: as a cancelled run does. */
  signal: AbortSignal
}

export interface JobOutcome {
  conclusion: 'success' | 'failure' | 'cancelled'
  outputs: Record<string, string>
  annotations: readonly Annotation[]
  summaries: readonly string[]
  steps: StepState[]
  seconds: number
}

/** Between the request to end and the end: GitHub gives 10 s to steps, which may clean up. */
const GRACE_MS = 10_000

/** Runs one job by act and reads what it says. MR5035 where act ends without having said how the job ended. */
export async function runAct(call: ActCall): Promise<JobOutcome> {
  const clock = performance.now()
  const logPath = join(call.folder, 'log.txt')
  const file = createWriteStream(logPath)
  const log = openJobLog(line => file.write(`${line}\n`))
  for (const value of [call.token, ...Object.values(call.secrets)]) log.mask(value)
  const receipts = join(call.folder, 'receipts')
  await mkdir(receipts, { recursive: true })
  const reader = openActLog(call.jobId, log, id => writeFileSync(join(receipts, id), ''))
  const [program = '', ...args] = call.wrap([call.act, ...(await writeInputs(call))])
  const child = spawn(program, args, {
    cwd: join(call.folder, 'empty'),
    env: call.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => reader.push(text))
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000)
  })
  let ended: 'cancelled' | 'timeout' | undefined
  const stop = (why: 'cancelled' | 'timeout'): void => {
    if (ended !== undefined) return
    ended = why
    log.line(
      why === 'timeout'
        ? '##[error]The job has exceeded its maximum execution time.'
        : '##[error]The operation was canceled.',
    )
    log.annotate({
      level: 'failure',
      message:
        why === 'timeout'
          ? 'The job has exceeded its maximum execution time.'
          : 'The operation was canceled.',
    })
    signalGroup(child.pid, 'SIGINT')
    const last = setTimeout(() => {
      void killTracked(call.trackingId)
      signalGroup(child.pid, 'SIGKILL')
    }, GRACE_MS)
    child.once('close', () => clearTimeout(last))
  }
  const onAbort = (): void => stop('cancelled')
  call.signal.addEventListener('abort', onAbort, { once: true })
  if (call.signal.aborted) onAbort()
  const limit = setTimeout(() => stop('timeout'), call.timeoutMs)
  const exit = await new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', (code, signal) => resolve(String(code ?? signal)))
  })
  clearTimeout(limit)
  call.signal.removeEventListener('abort', onAbort)
  await killTracked(call.trackingId)
  const result = reader.result()
  if (result === undefined && ended === undefined) {
    const problem = said.trim().split('\n').at(-1) ?? ''
    log.line(said)
    await closed(file)
    throw new MillraceError('MR5035', { job: call.jobId, exit, problem: log.masked(problem), log: logPath })
  }
  const outputs = await readOutputs(call.outputsFile, log.masks())
  await closed(file)
  await rm(join(call.folder, 'act'), { recursive: true, force: true })
  return {
    conclusion: ended !== undefined ? 'cancelled' : (result ?? 'failure'),
    outputs,
    annotations: log.annotations(),
    summaries: log.summaries(),
    steps: reader.steps(),
    seconds: Math.round(performance.now() - clock) / 1000,
  }
}

/** Writes what act reads from files (no secret is ever an argument) and returns its arguments. */
async function writeInputs(call: ActCall): Promise<string[]> {
  const at = (name: string): string => join(call.folder, name)
  await mkdir(at('empty'), { recursive: true })
  await mkdir(at('act'), { recursive: true })
  await mkdir(call.toolCache, { recursive: true })
  await symlink(call.toolCache, at('act/tool_cache'))
  const files: Record<string, string> = {
    'workflow.yml': call.workflow,
    'event.json': JSON.stringify(call.event.payload),
    // JSON is YAML, and act reads files of this name as YAML.
    'env.yml': JSON.stringify(call.stepEnv),
    'secrets.yml': JSON.stringify({ ...call.secrets, GITHUB_TOKEN: call.token }),
    'vars.yml': JSON.stringify(call.variables),
    'inputs.yml': '{}',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text, { mode: 0o600 })
  return [
    call.event.name,
    '--workflows',
    at('workflow.yml'),
    '--job',
    call.jobId,
    '--eventpath',
    at('event.json'),
    '--env-file',
    at('env.yml'),
    '--secret-file',
    at('secrets.yml'),
    '--var-file',
    at('vars.yml'),
    '--input-file',
    at('inputs.yml'),
    '--actor',
    call.event.actor,
    '--directory',
    at('empty'),
    '--action-cache-path',
    at('act'),
    '--platform',
    `${RUNNER_LABEL}=-self-hosted`,
    '--json',
    '--no-cache-server',
    '--no-skip-checkout',
    '--action-offline-mode',
    ...call.localRepositories.flatMap(name => ['--local-repository', name]),
  ]
}

/** An output that holds a secret is left out, as GitHub does it. */
async function readOutputs(file: string, masks: readonly string[]): Promise<Record<string, string>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  const values = Object.entries(JSON.parse(text) as Record<string, string>)
  return Object.fromEntries(values.filter(([, value]) => !masks.some(mask => value.includes(mask))))
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function closed(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise(resolve => stream.end(resolve))
}
