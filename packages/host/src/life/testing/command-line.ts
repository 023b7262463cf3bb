import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const top = fileURLToPath(new URL('../../../../../', import.meta.url))
const bin = join(top, 'packages/host/bin/millrace.js')

/** How a process ended. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface Start {
  cwd: string
  env: NodeJS.ProcessEnv
  /** Module that Node loads first, in this process alone: its children do not inherit it. */
  preload?: string
  /** Programs that start it, such as `taskset -c 0`. */
  under?: readonly string[]
}

/** Runs `millrace …` as it is built, in a process of its own. */
export function runMillrace(args: readonly string[], start: Start): Promise<Ended> {
  const [program = process.execPath, ...before] = [...(start.under ?? []), process.execPath]
  const load = start.preload === undefined ? [] : ['--import', start.preload]
  return runProgram(program, [...before, ...load, bin, ...args], start)
}

/** Runs a program without a shell; any end is an answer. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env }: Pick<Start, 'cwd' | 'env'>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => {
      said.stdout += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said.stderr += chunk.toString()
    })
    child.on('error', reject)
    // Not "close": a server that was started may keep the pipes open.
    child.on('exit', (code, signal) => setImmediate(() => resolve({ code, signal, ...said })))
  })
}

/** Builds the command line where a source is newer than what was built of it. */
export function ensureBuilt(): void {
  const folders = readdirSync(join(top, 'packages')).filter(name => name !== 'devtools')
  if (!folders.some(isOutdated)) return
  const tsc = join(top, 'node_modules/.bin/tsc')
  const { status, stdout } = spawnSync(tsc, ['-b', join(top, 'packages/host')], { encoding: 'utf8' })
  if (status !== 0) process.stderr.write(`tsc -b: ${stdout}\n`)
  spawnSync(process.execPath, [join(top, 'packages/devtools/src/bundle-cli.ts')], { stdio: 'inherit' })
}

function isOutdated(name: string): boolean {
  const folder = join(top, 'packages', name)
  const bundle = join(top, 'packages/host/dist/bundle/main.js')
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).some(
    path =>
      path.endsWith('.ts') &&
      !path.endsWith('.test.ts') &&
      statSync(join(folder, 'src', path)).mtimeMs > built,
  )
}
