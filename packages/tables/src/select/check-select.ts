import { tmpdir } from 'node:os'
import { type ErrorCode, type ErrorDetails, MillraceError, nearestName } from '@millrace/contract'
import { openEngine } from '../engine.ts'
import { quoteText } from '../quote.ts'
import { frameAt, sentence, sqlError } from '../sql-error.ts'
import { positionOf } from './position.ts'
import { flawsOf, isCatalog, isExactInParallel } from './reproducible.ts'
import { isNode, listOf, type Node, nodesOf, offsetOf } from './syntax-tree.ts'
import { tablesOf } from './table-names.ts'
import { withoutSemicolons } from './without-semicolons.ts'

export interface CheckedSelect {
  /** The statement without closing semicolons, every character at its place: ready to stand inside another query. */
  sql: string
  /** Tables that it names, sorted, without its own common table expressions. */
  tables: string[]
  /** False when its last bits depend on the number of threads (floating-point sums): run it with one. */
  parallel: boolean
}

/**
 * Checks a user's SQL file with DuckDB's parser: exactly one SELECT (MR2154) that answers the same whenever and
 * wherever it runs (MR2155 clock, chance, environment; MR2156 files and the engine itself; MR2157 order of rows;
 * MR2152 syntax), and that names only tables of `known`, where given (MR2151). All problems come at once. Runs
 * nothing of it.
 */
export async function checkSelect(
  sql: string,
  file: string,
  known?: readonly string[],
): Promise<CheckedSelect> {
  const { statement, volatile } = await parse(sql, file)
  const named = tablesOf(statement)
  const strange = known ? named.filter(({ name, node }) => !isCatalog(node) && !known.includes(name)) : []
  const problems = [
    ...flawsOf(statement, volatile).map(flaw => problemAt(CODES[flaw.kind], flaw, { sql, file })),
    ...strange.map(({ name, node }) => {
      const near = nearestName(name, known ?? [])
      const values = { name, hint: near === undefined ? '' : ` Did you mean ${near}?` }
      return problemAt('MR2151', { node, word: name, values }, { sql, file })
    }),
  ]
  const [first] = problems
  if (first) throw problems.length === 1 ? first : together(first, problems)
  const tables = [...new Set(named.map(({ name }) => name))].sort()
  return { sql: withoutSemicolons(sql), tables, parallel: isExactInParallel(statement) }
}

interface Parsed {
  error: boolean
  error_type?: string
  error_message?: string
  position?: string
  statements?: unknown[]
}

async function parse(sql: string, file: string): Promise<{ statement: Node; volatile: ReadonlySet<string> }> {
  const nul = sql.indexOf('\0')
  if (nul >= 0) {
    const at = positionOf(sql, Buffer.byteLength(sql.slice(0, nul)))
    throw new MillraceError('MR2152', { why: 'A NUL character stands here.' }, { where: { file, ...at } })
  }
  const engine = await openEngine({ threads: 1, tempFolder: tmpdir() })
  try {
    const [row] = await engine.rows<{ tree: string }>(`SELECT json_serialize_sql(${quoteText(sql)}) AS tree`)
    const parsed = JSON.parse(row?.tree ?? '{"error":true}') as Parsed
    if (parsed.error && parsed.error_type === 'parser') {
      const at = positionOf(sql, Number(parsed.position ?? 0))
      const why = sentence(parsed.error_message ?? 'syntax error')
      throw new MillraceError('MR2152', { why }, { where: { file, ...at }, frame: frameAt(sql, at) })
    }
    const [statement, ...more] = listOf(parsed, 'statements')
    const shown = isNode(statement) && [...nodesOf(statement)].some(({ type }) => type === 'SHOW_REF')
    if (!isNode(statement) || more.length > 0 || shown)
      throw new MillraceError('MR2154', { file }, { where: { file } })
    const names = await engine.rows<{ name: string }>(
      `SELECT DISTINCT function_name AS name FROM duckdb_functions()
       WHERE stability IN ('VOLATILE', 'CONSISTENT_WITHIN_QUERY') AND function_name <> 'error'`,
    )
    return { statement, volatile: new Set(names.map(({ name }) => name)) }
  } catch (error) {
    throw error instanceof MillraceError ? error : sqlError(error, { sql, file })
  } finally {
    engine.close()
  }
}

const CODES = { impure: 'MR2155', sample: 'MR2155', reader: 'MR2156', unordered: 'MR2157' } as const

interface Problem {
  node: Node
  /** What stands there; empty for whatever word does. */
  word: string
  what?: string
  values?: Record<string, string>
}

function problemAt(
  code: ErrorCode,
  { node, word, what = word, values = {} }: Problem,
  { sql, file }: { sql: string; file: string },
): MillraceError {
  const offset = offsetOf(node)
  if (offset === undefined) return new MillraceError(code, { what, file, ...values }, { where: { file } })
  const at = { ...positionOf(sql, offset), length: word.length || undefined }
  const details: ErrorDetails = { where: { file, line: at.line, column: at.column }, frame: frameAt(sql, at) }
  return new MillraceError(code, { what, file, ...values }, details)
}

/** All of them, the first one too: what stands in `also` is what is shown. */
function together(first: MillraceError, also: readonly MillraceError[]): MillraceError {
  const details: ErrorDetails = {
    also,
    ...(first.where && { where: first.where }),
    ...(first.frame !== undefined && { frame: first.frame }),
  }
  return new MillraceError(first.code, { ...first.values }, details)
}
