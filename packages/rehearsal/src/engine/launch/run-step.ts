import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { runPiped } from './run-piped.ts'
import { scriptExtension, shellCommand } from './shell-command.ts'
import { runStepEnvironment } from './step-environment.ts'

/** The shell of every `run` step in a rendered workflow: `run-step <script> <shell as written>`. */
const [script = '', shell = ''] = process.argv.slice(2)
const temp = process.env['RUNNER_TEMP'] ?? '.'
const copy = join(temp, `${crypto.randomUUID()}${scriptExtension(shell)}`)
copyFileSync(script, copy)
const command = shellCommand(shell, copy)
if (command === undefined) {
  process.stdout.write(
    `::error::Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'\n`,
  )
  process.exitCode = 1
} else {
  // The runner says this of run steps alone, not of actions.
  runPiped(
    command,
    runStepEnvironment(process.env),
    code => `::error::Process completed with exit code ${code}.\n`,
  )
}
