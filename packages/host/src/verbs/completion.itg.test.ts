import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silent } from '@millrace/contract'
import { describe, expect, test } from 'vitest'
import { commonInputs } from '../cli/arguments.ts'
import { verbs } from '../specs.ts'
import { run } from './completion.ts'

async function scriptFor(shell: string): Promise<string> {
  const answer = await run(
    { shell },
    {
      cwd: '/',
      env: {},
      now: () => new Date(),
      progress: silent,
      screen: { color: false, width: 80 },
      print: () => undefined,
      untilInterrupted: async () => undefined,
    },
  )
  return typeof answer.show === 'string' ? answer.show : ''
}

const hasShell = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
const flagsOf = (verb: string) =>
  Object.entries({ ...verbs[verb]?.inputs, ...commonInputs })
    .filter(([, { positional }]) => !positional)
    .map(([name]) => `--${name}`)

/** What bash offers behind these words. */
function bashOffers(script: string, words: readonly string[]): string[] {
  const lines = `${script}
COMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _millrace; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', lines, 'bash', ...words], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
}

describe.each(['bash', 'zsh', 'fish'])('the script for %s', shell => {
  test('names every verb and every flag', async () => {
    const script = await scriptFor(shell)
    for (const verb of Object.keys(verbs)) {
      expect(script).toContain(verb)
      for (const flag of flagsOf(verb))
        expect(script).toContain(shell === 'fish' ? `-l ${flag.slice(2)}` : flag)
    }
  })

  test.skipIf(!hasShell(shell))('is one that the shell can read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'millrace-completion-'))
    const file = join(folder, 'script')
    await writeFile(file, await scriptFor(shell))
    expect(() =>
      execFileSync(shell, [shell === 'fish' ? '--no-execute' : '-n', file], { stdio: 'pipe' }),
    ).not.toThrow()
    await rm(folder, { recursive: true })
  })
})

test('bash offers verbs first, then the flags of the verb', async () => {
  const script = await scriptFor('bash')
  expect(bashOffers(script, ['millrace', ''])).toEqual([...Object.keys(verbs), 'help'])
  expect(bashOffers(script, ['millrace', 'snap'])).toEqual(['snapshot'])
  expect(bashOffers(script, ['millrace', 'snapshot', '--d'])).toEqual(['--dry-run'])
  for (const verb of Object.keys(verbs))
    expect(bashOffers(script, ['millrace', verb, '--']).sort()).toEqual(flagsOf(verb).sort())
})
