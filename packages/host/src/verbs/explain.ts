import { type ErrorCode, errorCodes, MillraceError, nearestName } from '@millrace/contract'
import { painter } from '../cli/present.ts'
import { text } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

export const run: RunVerb = async (inputs, { screen }) => {
  const code = (text(inputs['code']) ?? '').toUpperCase()
  if (!isCode(code)) {
    const guess = nearestName(code, Object.keys(errorCodes))
    throw new MillraceError('MR4009', { code, hint: guess ? `Did you mean ${guess}?` : '' })
  }
  const { title, why, fix, exit } = errorCodes[code]
  const paint = painter(screen.color)
  const show = [
    `${paint.bold(code)}  ${title}`,
    '',
    `  Why     ${why}`,
    `  Fix     ${paint.green(fix)}`,
    `  Exit    ${exit}`,
    '',
    paint.dim('  Words in {braces} are filled in where it happens.'),
  ]
  return { json: { code, title, why, fix, exit }, show: show.join('\n') }
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code)
}
