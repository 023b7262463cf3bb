import { type ChildProcess, spawn } from 'node:child_process'
import { MillraceError, type Progress } from '@millrace/contract'
import { outputLines } from './output-lines.ts'
import { signalGroup, startGuard } from './process-group.ts'
import { openLog, type ProgramLog } from './program-log.ts'

export interface ProgramCall {
  /** The program and its arguments: no shell reads them. The program is looked for on the PATH of `env`. */
  command: readonly string[]
  cwd: string
  /** All that the program sees: nothing of our own environment is added. */
  env: Readonly<Record<string, string>>
  timeoutSeconds: number
  progress: Pick<Progress, 'line'>
  /** Values that neither progress nor log may show, in no usual spelling. */
  secrets: readonly string[]
  /** File for the output; absent: only its last lines are kept. */
  logPath?: string
  /** Between SIGTERM and SIGKILL. Default: 5. */
  graceSeconds?: number
}

export interface ProgramResult {
  exitCode: number
  seconds: number
  /** The last 20 lines of its output, masked. */
  tail: string[]
}

/** Node's timers overflow beyond this: 24.8 days. */
const LONGEST_TIMER = 2 ** 31 - 1
/** How long output is waited for that a process outside the group still holds open. */
const DRAIN_MS = 2000

type Stop = { kind: 'timeout' } | { kind: 'interrupt'; signal: NodeJS.Signals }
type Death = { code: number | null; signal: NodeJS.Signals | null }

/**
 * Runs a program in a process group of its own, and nothing of that group outlives the call, the time limit, a signal
 * to us, or our death. Any exit code is a result; a program that is not there (MR3020), can not be started (MR3021),
 * was killed (MR3022), took too long (MR3023) or was interrupted (MR3024) is an error with the last lines.
 */
export async function runProgram(call: ProgramCall): Promise<ProgramResult> {
  const clock = performance.now()
  const log = openLog(call.logPath)
  const guard = startGuard()
  let stop: Stop | undefined
  let settle: () => void = () => undefined
  try {
    const child = await start(call)
    const group = child.pid as number
    guard.watch(group)
    const stopNow = (why: Stop): void => {
      if (stop) return
      stop = why
      signalGroup(group, 'SIGTERM')
      const last = setTimeout(() => signalGroup(group, 'SIGKILL'), (call.graceSeconds ?? 5) * 1000)
      child.once('exit', () => clearTimeout(last))
    }
    const limit = setTimeout(
      () => stopNow({ kind: 'timeout' }),
      Math.min(call.timeoutSeconds * 1000, LONGEST_TIMER),
    )
    const removeHandlers = onInterrupt(signal => stopNow({ kind: 'interrupt', signal }))
    settle = () => {
      clearTimeout(limit)
      removeHandlers()
    }
    const death = await follow(child, group, { call, log })
    settle()
    return resultOf(call, { death, stop, seconds: (performance.now() - clock) / 1000, tail: log.tail() })
  } finally {
    settle()
    guard.release()
    log.close()
    // Nobody else waits for the signal that we took: it ends this process as it would have done without us.
    if (stop?.kind === 'interrupt' && process.listenerCount(stop.signal) === 0)
      process.kill(process.pid, stop.signal)
  }
}

function start({ command, cwd, env }: ProgramCall): Promise<ChildProcess> {
  const [program = '', ...args] = command
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown): void => {
      const code = (error as NodeJS.ErrnoException).code
      reject(
        code === 'ENOENT'
          ? new MillraceError('MR3020', { program, path: env['PATH'] ?? 'empty' }, { cause: error })
          : new MillraceError('MR3021', { program, problem: code ?? String(error) }, { cause: error }),
      )
    }
    try {
      const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
      child.once('error', refuse)
      child.once('spawn', () => resolve(child))
    } catch (error) {
      refuse(error)
    }
  })
}

/** Streams the output until the program and its pipes are through; what it left running in its group is killed. */
async function follow(
  child: ChildProcess,
  group: number,
  { call, log }: { call: ProgramCall; log: ProgramLog },
): Promise<Death> {
  const streams = [child.stdout, child.stderr].filter(stream => stream !== null)
  for (const stream of streams) {
    const lines = outputLines(call.secrets, line => {
      log.add(line)
      call.progress.line(line)
    })
    stream.on('data', (bytes: Uint8Array) => lines.push(bytes))
    stream.once('close', () => lines.end())
  }
  const closed = new Promise<void>(resolve => child.once('close', () => resolve()))
  const death = await new Promise<Death>(resolve => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  signalGroup(group, 'SIGKILL')
  const drain = setTimeout(() => {
    for (const stream of streams) stream.destroy()
  }, DRAIN_MS)
  await closed
  clearTimeout(drain)
  return death
}

function resultOf(
  { command, timeoutSeconds }: ProgramCall,
  end: { death: Death; stop: Stop | undefined; seconds: number; tail: string[] },
): ProgramResult {
  const { death, stop, tail } = end
  const program = command.join(' ')
  const details = tail.length > 0 ? { frame: tail.join('\n') } : {}
  if (stop?.kind === 'timeout')
    throw new MillraceError('MR3023', { program, seconds: timeoutSeconds }, details)
  if (stop) throw new MillraceError('MR3024', { program, signal: stop.signal }, details)
  if (death.code === null) {
    throw new MillraceError('MR3022', { program, signal: death.signal ?? 'a signal' }, details)
  }
  return { exitCode: death.code, seconds: Math.round(end.seconds * 1000) / 1000, tail }
}

function onInterrupt(stop: (signal: NodeJS.Signals) => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}
