/** What a linter has to say about a place. */
export interface Finding {
  /** As it was handed to the linter. */
  path: string
  line: number
  /** The linter's name of the rule. */
  rule: string
  message: string
  /** The line itself, where the linter shows it. */
  snippet: string
}

/** What a linter said, and which files it has really read: nothing found in no file is no result. */
export interface LintResult {
  findings: readonly Finding[]
  read: readonly string[]
}

/** For a test's message. */
export function sayFinding({ path, line, rule, message }: Finding): string {
  return `${path}:${line}: ${rule}: ${message}`
}
