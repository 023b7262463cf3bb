import { MillraceError } from '@millrace/contract'
import { checkShape } from './check-shape.ts'
import type { Config } from './config.ts'
import { normalise } from './normalise.ts'
import { applyOverlay } from './overlay.ts'
import { locate, type Problem } from './problem.ts'
import { prune } from './prune.ts'
import { allRules } from './rules/all-rules.ts'
import { didYouMean, listed } from './wording.ts'
import type { WrittenConfig } from './written.ts'
import { openYaml, type YamlSource } from './yaml-source.ts'

export interface ConfigText {
  /** The file's text, decoded as UTF-8; a byte order mark may stand first. */
  text: string
  /** Its name, for messages. */
  file: string
  /** Name of the overlay to put in force. */
  environment?: string | undefined
}

/**
 * Reads millrace.yaml: parsed, checked against the schema, overlaid, checked against the rules, defaults filled in.
 * Throws MR1001 with every problem in `also`, each with its place and frame; MR1002–MR1004 for a text that is not
 * even parsed; MR1040 for an environment that the file does not have.
 */
export function readConfig({ text, file, environment }: ConfigText): Config {
  const { source, problems: syntax } = openYaml(text, file)
  refuse(file, syntax)
  const value: unknown = source.document.toJS()
  if (value === null)
    refuse(file, [new MillraceError('MR1010', { file }, { where: { file, line: 1, column: 1 } })])
  requireEnvironment(environment, value, file)

  const shape = checkShape(value)
  const { config, origin } = applyOverlay(prune(value, shape), environment)
  const names = {
    datasets: keysOf(value, 'datasets'),
    views: keysOf(value, 'features'),
    models: keysOf(value, 'models'),
  }
  const broken = allRules
    .flatMap(rule => rule(config, names))
    .map(problem => ({ ...problem, path: origin(problem.path) }))
  const problems = [...shape, ...broken]
  refuse(file, located(source, problems), problems.length)
  // No problem of shape: nothing was taken out.
  return normalise(config as WrittenConfig, environment)
}

function requireEnvironment(environment: string | undefined, value: unknown, file: string): void {
  if (environment === undefined) return
  const known = keysOf(value, 'environments')
  if (known.includes(environment)) return
  const fix = didYouMean(environment, known, `Write one of them, or add it under "environments:" in ${file}.`)
  throw new MillraceError('MR1040', { environment, file, known: listed(known), fix }, { where: { file } })
}

function keysOf(value: unknown, key: string): string[] {
  const member = (value as Record<string, unknown>)[key]
  return typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.keys(member) : []
}

/** A file with more is another file. */
const MOST_SHOWN = 100

/** In the order of the file. */
function located(source: YamlSource, problems: readonly Problem[]): MillraceError[] {
  return problems
    .slice(0, MOST_SHOWN)
    .map(problem => locate(source, problem))
    .sort(
      (a, b) =>
        (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0),
    )
}

function refuse(file: string, problems: readonly MillraceError[], all = problems.length): void {
  const [first] = problems
  if (first === undefined) return
  const shown = all > problems.length ? `, of which these are the first ${problems.length}` : ''
  const count = all === 1 ? 'a problem' : `${all} problems${shown}`
  throw new MillraceError('MR1001', { file, count }, { where: first.where ?? { file }, also: problems })
}
