import { BugError, type Json, MillraceError } from '@millrace/contract'

/** An error for a person: code and title, where, why, one fix, where to read more. */
export function showError(error: unknown, color: boolean): string {
  const paint = painter(color)
  if (!(error instanceof MillraceError)) return showBug(error, paint)
  if (error.also.length > 0)
    return [...error.also.map(one => showError(one, color)), paint.bold(error.message)].join('\n\n')
  const lines = [`${paint.red('✖')} ${paint.bold(error.code)}  ${error.message}`, '']
  if (error.where) {
    const { file, line, column } = error.where
    lines.push(row('Where', [file, line, column].filter(part => part !== undefined).join(':')))
  }
  if (error.frame) lines.push(...error.frame.split('\n').map(line => `          ${line}`))
  lines.push(
    row('Why', error.why),
    row('Fix', paint.green(error.fix)),
    row('Docs', `millrace explain ${error.code}`),
  )
  return lines.join('\n')
}

function showBug(error: unknown, paint: Painter): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const title =
    error instanceof BugError ? 'This is a bug in Millrace' : 'Something failed that Millrace does not know'
  return [
    `${paint.red('✖')} ${paint.bold(title)}`,
    '',
    stack,
    '',
    row('Fix', 'Report it with the lines above; nothing was half-written.'),
  ].join('\n')
}

/** The same for machines. */
export function errorJson(error: unknown): Json {
  if (!(error instanceof MillraceError)) {
    return { error: { code: 'bug', title: error instanceof Error ? error.message : String(error) } }
  }
  return { error: oneError(error), also: error.also.map(oneError) }
}

function oneError(error: MillraceError): Json {
  return {
    code: error.code,
    title: error.message,
    why: error.why,
    fix: error.fix,
    ...(error.where && { where: { ...error.where } }),
    ...(error.frame && { frame: error.frame }),
  }
}

export function exitCodeOf(error: unknown): number {
  return error instanceof MillraceError ? error.exitCode : 1
}

function row(name: string, text: string): string {
  return `  ${name.padEnd(8)}${text.split('\n').join('\n          ')}`
}

export interface Painter {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
}

export function painter(color: boolean): Painter {
  const sgr = (on: number, off: number) => (text: string) =>
    color ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return { bold: sgr(1, 22), dim: sgr(2, 22), red: sgr(31, 39), green: sgr(32, 39), yellow: sgr(33, 39) }
}
