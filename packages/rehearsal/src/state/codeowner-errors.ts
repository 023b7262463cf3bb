import type { OwnerRule } from './codeowners.ts'

/** A line of CODEOWNERS that GitHub does not follow. */
export interface OwnerError {
  line: number
  column: number
  kind: string
  source: string
  suggestion: string | null
  message: string
  path: string
}

/** What GitHub finds wrong in a CODEOWNERS file: owners that are not there or may not write, patterns it can't read. */
export function codeownerErrors(
  file: { path: string; text: string; rules: readonly OwnerRule[] },
  known: (owner: string) => 'ok' | 'unknown' | 'no-access',
): OwnerError[] {
  const lines = file.text.split(/\r?\n/)
  const errors: OwnerError[] = []
  const add = (rule: OwnerRule, word: string, kind: string, suggestion: string): void => {
    const source = lines[rule.line - 1]!
    const column = source.indexOf(word) + 1
    const pointer = `${' '.repeat(Math.max(0, column - 1))}^`
    const message = `${kind} on line ${rule.line}: ${suggestion}\n\n  ${source}\n  ${pointer}`
    errors.push({ line: rule.line, column, kind, source, suggestion, message, path: file.path })
  }
  for (const rule of file.rules) {
    if (/^!|[[\]]/.test(rule.pattern)) {
      add(rule, rule.pattern, 'Invalid pattern', 'make sure the pattern has no ! and no [ ]')
    }
    for (const owner of rule.owners) {
      if (!/^@[\w-]+(\/[\w.-]+)?$|^[^@\s]+@[^@\s]+$/.test(owner)) {
        add(rule, owner, 'Invalid owner', `make sure ${owner} is a user, a team or an address`)
        continue
      }
      const state = known(owner)
      if (state === 'ok') continue
      const wish = state === 'unknown' ? 'exists and has' : 'has'
      add(rule, owner, 'Unknown owner', `make sure ${owner} ${wish} write access to the repository`)
    }
  }
  return errors
}
