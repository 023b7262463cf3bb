import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { MillraceError } from '@millrace/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ProgramCall, type ProgramResult, runProgram } from './run-program.ts'

let folder: string
let lines: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'millrace-program-'))
  lines = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = process.env['PATH'] ?? ''
const run = (script: string, change: Partial<ProgramCall> = {}): Promise<ProgramResult> =>
  runProgram({
    command: ['sh', '-c', script],
    cwd: folder,
    env: { PATH: path },
    timeoutSeconds: 20,
    progress: { line: line => lines.push(line) },
    secrets: [],
    logPath: join(folder, 'log'),
    ...change,
  })
const failure = (running: Promise<unknown>): Promise<MillraceError> =>
  running.then(
    () => expect.unreachable('it went well'),
    (error: MillraceError) => error,
  )

/** A tree of two processes that ignore SIGTERM and write their numbers to files. */
const STUBBORN = `trap '' TERM; sh -c "trap '' TERM; echo \\$\\$ > child; sleep 60" & echo $$ > leader; wait; sleep 60`

async function pidIn(name: string): Promise<number> {
  const file = join(folder, name)
  for (let tries = 0; tries < 200; tries++) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (text.endsWith('\n')) return Number(text)
    await pause(25)
  }
  return expect.unreachable(`${name} did not start`)
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 80; tries++) {
    try {
      process.kill(pid, 0)
      // A zombie that nobody has reaped yet is gone too.
      if (/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return true
    } catch {
      return true
    }
    await pause(25)
  }
  return false
}

describe('a program', () => {
  it('streams both outputs line by line to progress and log, and any exit code is a result', async () => {
    const result = await run('echo out; echo err >&2; exit 3')
    expect(result.exitCode).toBe(3)
    expect(result.tail.toSorted()).toEqual(['err', 'out'])
    expect(lines.toSorted()).toEqual(['err', 'out'])
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe(`${result.tail.join('\n')}\n`)
  })

  it('sees the environment that it is given and nothing else', async () => {
    await run('env', { env: { PATH: path, ONLY: 'this' } })
    const names = lines
      .map(line => line.split('=')[0])
      .filter(name => !/^(PWD|OLDPWD|SHLVL|_)$/.test(name ?? ''))
    expect(names.toSorted()).toEqual(['ONLY', 'PATH'])
  })

  it('never shows a secret, not even one written in two halves', async () => {
    await run('printf "a topsec"; sleep 0.2; echo "ret9 b"; printf topsecret9 | base64', {
      secrets: ['topsecret9'],
    })
    expect(lines[0]).toBe('a *** b')
    expect(readFileSync(join(folder, 'log'), 'utf8')).not.toMatch(/topsec|ret9|dG9wc2VjcmV0/)
  })

  it('may write a hundred megabytes: the log stays bounded and ends with the last lines', async () => {
    const { tail } = await run(`yes "$(printf '%100s' x)" | head -c 100000000; echo; echo last`)
    expect(tail.at(-1)).toBe('last')
    expect(tail).toHaveLength(20)
    const log = readFileSync(join(folder, 'log'))
    expect(log.length).toBeLessThan(17 * 2 ** 20)
    expect(log.subarray(-5).toString()).toBe('last\n')
  }, 30_000)

  it('that is not there, or can not be started, is said', async () => {
    expect((await failure(run('', { command: ['no-such-program'] }))).code).toBe('MR3020')
    writeFileSync(join(folder, 'plain.py'), 'print(1)')
    expect((await failure(run('', { command: [join(folder, 'plain.py')] }))).code).toBe('MR3021')
  })

  it('that is killed is said with its signal and last lines', async () => {
    const error = await failure(run('echo working; kill -KILL $$'))
    expect([error.code, error.values['signal'], error.frame]).toEqual(['MR3022', 'SIGKILL', 'working'])
  })

  it('takes what it left running with it', async () => {
    await run('sh -c "echo \\$\\$ > child; exec sleep 60" & while [ ! -s child ]; do sleep 0.02; done')
    expect(await isGone(await pidIn('child'))).toBe(true)
  })

  it('beyond its time is stopped with its whole tree, even if that ignores SIGTERM', async () => {
    const error = await failure(run(STUBBORN, { timeoutSeconds: 0.5, graceSeconds: 0.3 }))
    expect([error.code, error.values['seconds']]).toEqual(['MR3023', 0.5])
    expect(await isGone(await pidIn('leader'))).toBe(true)
    expect(await isGone(await pidIn('child'))).toBe(true)
  })
})

describe('when we ourselves go', () => {
  const ours = (): string => `
    import { runProgram } from ${JSON.stringify(fileURLToPath(new URL('./run-program.ts', import.meta.url)))}
    await runProgram({ command: ['sh', '-c', ${JSON.stringify(STUBBORN)}], cwd: ${JSON.stringify(folder)},
      env: { PATH: process.env.PATH }, timeoutSeconds: 60, progress: { line: () => {} }, secrets: [], graceSeconds: 0.3 })`

  it.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)('by %s, the whole tree goes too', async signal => {
    const us = spawn(process.execPath, ['--conditions=source', '--input-type=module', '-e', ours()], {
      stdio: 'ignore',
    })
    const pids = [await pidIn('leader'), await pidIn('child')]
    us.kill(signal)
    expect((await once(us, 'exit'))[1]).toBe(signal)
    for (const pid of pids) expect(await isGone(pid)).toBe(true)
  })
})
