import { expect } from 'vitest'
import { readConfig } from './read-config.ts'
import { problemOf } from './testing.ts'

/** Each problem of a text: code, place, marked text, title. Asserts what every problem owes its reader. */
export function refusals(text: string): string[] {
  const error = problemOf(() => readConfig({ text, file: 'millrace.yaml' }))
  const all = error.also.length > 0 ? error.also : [error]
  for (const problem of all) {
    expect(`${problem.message}${problem.why}${problem.fix}`).not.toMatch(
      /\{[a-z]+\}|undefined|must match|must NOT/,
    )
    expect(problem.fix).not.toContain('\n')
    expect(problem.where?.file).toBe('millrace.yaml')
    expect(problem.exitCode).toBe(2)
  }
  return all.map(
    ({ code, where, frame, message }) =>
      `${code} ${where?.line}:${where?.column} «${marked(frame)}» ${message}`,
  )
}

/** The characters above the carets. */
function marked(frame = ' \n '): string {
  const [line = '', carets = ''] = frame.split('\n')
  return [...line].slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1).join('')
}
