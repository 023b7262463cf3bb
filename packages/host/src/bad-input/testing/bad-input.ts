import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorCode } from '@millrace/contract'
import { errorCodes } from '@millrace/contract'
import { expect } from 'vitest'
import { copyGround, type Ground } from './prepared-project.ts'
import type { CliRun } from './run-cli.ts'
import { stateOf } from './state-of.ts'

/** One row of the table: what is wrong, what is run, and how it is refused. */
export interface BadInput {
  /** Reads on from the title of its group. */
  name: string
  run: string[]
  /** Makes it wrong, in a copy of the prepared project. */
  make?: (ground: Ground) => Promise<void> | void
  code: ErrorCode
  exit: 1 | 2 | 5
  /** `file:line:column` as it is shown, where the problem has a place. */
  where?: string
  /** What the message has to say, title, why or fix. */
  says?: RegExp
  /** More codes, of problems that are shown at once. */
  also?: ErrorCode[]
}

/** Runs a case in a copy and checks that it is refused as documented, and that nothing was half-written. */
export async function expectRefused(prepared: Ground, bad: BadInput): Promise<void> {
  const ground = await copyGround(prepared)
  try {
    await bad.make?.(ground)
    await expectRefusedIn(ground, bad)
  } finally {
    await ground.remove()
  }
}

/** The same, where the ground is made already. */
export async function expectRefusedIn(ground: Ground, bad: BadInput): Promise<void> {
  const before = await stateOf(ground)
  const answer = await ground.cli(...bad.run, '--json')
  checkAnswer(answer, bad)
  expect(await stateOf(ground), 'nothing was half-written').toEqual(before)
  const work = await readdir(join(ground.root, '.millrace', 'work')).catch(() => [])
  expect(work, 'no unfinished work is left').toEqual([])
}

/** Code and exit code, the same for people and machines; where, why and a fix; nothing that only we can read. */
export function checkAnswer({ exitCode, stdout, stderr }: CliRun, bad: Omit<BadInput, 'name' | 'run'>): void {
  const shown = parse(stdout)
  expect(shown.error?.code, `${stderr}\n${stdout}`).toBe(bad.code)
  expect(exitCode, stderr).toBe(bad.exit)
  expect(errorCodes[bad.code].exit, 'the documented exit code').toBe(bad.exit)
  if (bad.also) expect(shown.also?.map(({ code }) => code)).toEqual(bad.also)

  const single = !bad.also
  expect(stderr).toContain(single ? `✖ ${bad.code}  ` : `✖ ${bad.also?.[0]}  `)
  if (bad.where) expect(stderr, stderr).toMatch(new RegExp(`^  Where {3}${escaped(bad.where)}$`, 'm'))
  expect(stderr).toMatch(/^ {2}Why {5}\S/m)
  expect(stderr).toMatch(/^ {2}Fix {5}\S/m)
  expect(stderr, 'no stack trace, no hole in a sentence').not.toMatch(
    /^\s+at .+:\d+:\d+\)?$|\{[a-z]\w*\}|\[object |\bundefined\b|\bNaN ms/m,
  )
  if (bad.says) expect(stderr).toMatch(bad.says)
}

interface Shown {
  error?: { code: string; where?: { file: string; line?: number; column?: number } }
  also?: { code: string }[]
}

function parse(stdout: string): Shown {
  try {
    return JSON.parse(stdout) as Shown
  } catch {
    return {}
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
