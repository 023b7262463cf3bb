/** Commands of GitHub's runner for the shells it knows (actions/runner, ScriptHandlerHelpers.cs). */
const KNOWN: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -e -o pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python {0}',
  pwsh: "pwsh -command . '{0}'",
}

const EXTENSIONS: Readonly<Record<string, string>> = { bash: '.sh', sh: '.sh', python: '.py', pwsh: '.ps1' }

/** Extension that the runner gives to the script of a step. */
export function scriptExtension(shell: string): string {
  return EXTENSIONS[shell === '' ? 'bash' : shell] ?? ''
}

/**
 * The words that run a script in a shell. No shell named: `bash -e`, without pipefail, as the runner does it. A word
 * that is neither a known shell nor a template with `{0}` is no shell: `undefined`.
 */
export function shellCommand(shell: string, script: string): string[] | undefined {
  const template = shell === '' ? 'bash -e {0}' : (KNOWN[shell] ?? shell)
  if (!template.includes('{0}')) return undefined
  return words(template).map(word => word.replaceAll('{0}', script))
}

/** Splits at blanks; quotes keep them. */
function words(template: string): string[] {
  return [...template.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  )
}
