import { expect, test } from 'vitest'
import { scriptExtension, shellCommand } from './shell-command.ts'

test.each([
  ['', ['bash', '-e', '/s']],
  ['bash', ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '/s']],
  ['sh', ['sh', '-e', '/s']],
  ['python', ['python', '/s']],
  ['pwsh', ['pwsh', '-command', '.', '/s']],
  ['perl {0}', ['perl', '/s']],
  [`bash -c "source {0}; echo 'x y'"`, ['bash', '-c', "source /s; echo 'x y'"]],
  ['fish', undefined],
])('shell "%s" is what the runner makes of it', (shell, command) => {
  expect(shellCommand(shell, '/s')).toEqual(command)
})

test('scripts have the extension of their shell', () => {
  expect(['', 'bash', 'python', 'perl {0}'].map(scriptExtension)).toEqual(['.sh', '.sh', '.py', ''])
})
