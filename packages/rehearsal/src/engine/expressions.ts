import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { MillraceError } from '@millrace/contract'
import { splitTemplate } from './split-template.ts'

/** Values of contexts by their names: `{ github: {…}, inputs: {…} }`. JSON values only. */
export type Contexts = Readonly<Record<string, unknown>>

/** What `success()` and its like answer. */
export interface JobStatus {
  success: boolean
  failure: boolean
  cancelled: boolean
}

export interface Evaluation {
  contexts: Contexts
  /** Where status functions may be used. */
  status?: JobStatus
  /** Names the place in an error: `pipeline.yml: jobs.build.if`. */
  place: string
}

const STATUS_NAMES = ['success', 'failure', 'cancelled', 'always'] as const

/** Value of one expression (without `${{ }}`) as JSON. MR5036 where GitHub could not evaluate it. */
function evaluate(expression: string, evaluation: Evaluation): unknown {
  try {
    const functions = statusFunctions(evaluation.status)
    const { tokens } = new Lexer(expression).lex()
    const tree = new Parser(tokens, Object.keys(evaluation.contexts), [...functions.values()]).parse()
    const contexts = toData(evaluation.contexts) as data.Dictionary
    return JSON.parse(JSON.stringify(new Evaluator(tree, contexts, functions).evaluate(), data.replacer))
  } catch (error) {
    if (error instanceof MillraceError) throw error
    const problem = error instanceof Error ? error.message : String(error)
    throw new MillraceError('MR5036', { expression, place: evaluation.place, problem }, { cause: error })
  }
}

/**
 * A text with `${{ }}` in it: exactly one expression keeps its type, anything else becomes text. Values that are no
 * text stay as they are; lists and mappings are gone through.
 */
export function evaluateTemplate(value: unknown, evaluation: Evaluation): unknown {
  if (Array.isArray(value)) return value.map(item => evaluateTemplate(item, evaluation))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        toText(evaluateTemplate(key, evaluation)),
        evaluateTemplate(item, evaluation),
      ]),
    )
  }
  if (typeof value !== 'string') return value
  const parts = splitTemplate(value)
  const [only] = parts
  if (parts.length === 1 && only?.kind === 'expression') return evaluate(only.text, evaluation)
  return parts
    .map(part => (part.kind === 'text' ? part.text : toText(evaluate(part.text, evaluation))))
    .join('')
}

/** Whether a condition holds: without a status function, `success() &&` stands before it. Absent: `success()`. */
export function evaluateCondition(condition: unknown, evaluation: Evaluation): boolean {
  if (condition === undefined || condition === null || condition === '')
    return evaluation.status?.success ?? true
  const text = String(condition)
  const parts = splitTemplate(text)
  const [only] = parts
  const expression =
    only === undefined || only.kind === 'text' ? text : parts.length === 1 ? only.text : undefined
  // `${{ a }} && b` is a text that is not empty, and so it holds: GitHub's own trap.
  if (expression === undefined)
    return (evaluation.status?.success ?? true) && Boolean(evaluateTemplate(text, evaluation))
  const whole = namesStatus(expression) ? expression : `success() && (${expression})`
  return isTruthy(evaluate(whole, evaluation))
}

/** How GitHub writes a value into a text. */
export function toText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return 'Array'
  return typeof value === 'object' ? 'Object' : String(value)
}

function isTruthy(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && value !== 0 && value !== ''
}

function namesStatus(expression: string): boolean {
  const plain = expression.replace(/'(?:[^']|'')*'/g, "''")
  return new RegExp(`\\b(?:${STATUS_NAMES.join('|')})\\s*\\(`, 'i').test(plain)
}

function statusFunctions(status: JobStatus | undefined): Map<string, FunctionDefinition> {
  if (status === undefined) return new Map()
  const values = { ...status, always: true }
  return new Map(
    STATUS_NAMES.map(name => {
      return [name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(values[name]) }]
    }),
  )
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData
}
