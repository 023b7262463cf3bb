import {
  FLOATING_SUMS,
  IMPURE_FUNCTIONS,
  KEYWORD_FUNCTIONS,
  ORDERED_FUNCTIONS,
  PURE_TABLE_FUNCTIONS,
} from './functions.ts'
import { isNode, listOf, type Node, nodesOf, offsetOf, textOf } from './syntax-tree.ts'

/** A part of a statement whose answer does not follow from its tables. */
export interface Flaw {
  kind: 'impure' | 'reader' | 'sample' | 'unordered'
  /** As the message calls it. */
  what: string
  /** What stands at its place. */
  word: string
  /** Has the place, where the parser kept one. */
  node: Node
}

/** Finds what would make two runs of a statement differ. `volatile` are DuckDB's own volatile functions. */
export function flawsOf(statement: Node, volatile: ReadonlySet<string>): Flaw[] {
  const flaws: Flaw[] = []
  for (const node of nodesOf(statement)) {
    const flaw = flawOf(node, volatile)
    if (flaw) flaws.push({ node, word: flaw.what.replace('()', ''), ...flaw })
  }
  return flaws
}

type Found = Pick<Flaw, 'kind' | 'what'> & Partial<Flaw>

function flawOf(node: Node, volatile: ReadonlySet<string>): Found | undefined {
  const name = textOf(node, 'function_name').toLowerCase()
  if (node['type'] === 'TABLE_FUNCTION' && isNode(node['function'])) {
    const table = textOf(node['function'], 'function_name').toLowerCase()
    if (!PURE_TABLE_FUNCTIONS.has(table)) return { kind: 'reader', what: `${table}()` }
  }
  if (node['class'] === 'COLUMN_REF') {
    const [only, ...rest] = listOf(node, 'column_names')
    const keyword = String(only).toLowerCase()
    if (rest.length === 0 && KEYWORD_FUNCTIONS.has(keyword)) return { kind: 'impure', what: keyword }
  }
  if (node['class'] === 'FUNCTION' || node['class'] === 'WINDOW') {
    // age(t) counts from today, age(t, u) does not.
    const age = name === 'age' && listOf(node, 'children').length === 1
    if (age || volatile.has(name) || IMPURE_FUNCTIONS.has(name)) return { kind: 'impure', what: `${name}()` }
    if (isUnordered(node, name)) return { kind: 'unordered', what: `${name}()` }
  }
  if (node['type'] === 'BASE_TABLE' && isCatalog(node)) {
    return { kind: 'reader', what: `"${textOf(node, 'table_name')}"`, word: textOf(node, 'table_name') }
  }
  const sample = node['sample']
  if (isNode(sample) && !(typeof sample['seed'] === 'number' && sample['seed'] >= 0)) {
    return { kind: 'sample', what: 'A sample without a seed', word: textOf(node, 'table_name') }
  }
  return unorderedCut(node)
}

function isUnordered(node: Node, name: string): boolean {
  if (!ORDERED_FUNCTIONS.has(name)) return false
  if (node['class'] === 'WINDOW') {
    return listOf(node, 'orders').length === 0 && listOf(node, 'arg_orders').length === 0
  }
  // Without a place, the parser made it: ARRAY(SELECT …), whose order is the subquery's.
  return offsetOf(node) !== undefined && listOf(node['order_bys'], 'orders').length === 0
}

/** LIMIT and DISTINCT ON keep the rows that come first: without ORDER BY any may. */
function unorderedCut(node: Node): Found | undefined {
  const modifiers = listOf(node, 'modifiers').filter(isNode)
  if (modifiers.some(({ type }) => type === 'ORDER_MODIFIER')) return undefined
  const limit = modifiers.find(({ type }) => type === 'LIMIT_MODIFIER' || type === 'LIMIT_PERCENT_MODIFIER')
  if (limit) return { kind: 'unordered', what: 'LIMIT', ...placeOf(limit['limit'] ?? limit['offset']) }
  const target = modifiers.flatMap(modifier => listOf(modifier, 'distinct_on_targets'))[0]
  return isNode(target) ? { kind: 'unordered', what: 'DISTINCT ON', ...placeOf(target) } : undefined
}

/** The clause itself has no place in the tree: what it holds has one. */
function placeOf(node: unknown): Partial<Flaw> {
  return isNode(node) ? { node, word: '' } : {}
}

/** Names with a schema or catalogue, and DuckDB's own views, are the engine's and not a dataset. */
export function isCatalog(node: Node): boolean {
  const qualified = textOf(node, 'schema_name') !== '' || textOf(node, 'catalog_name') !== ''
  return qualified || /^(duckdb|pg|pragma|sqlite)_/i.test(textOf(node, 'table_name'))
}

/** True when no part of the statement adds floating-point numbers or samples: its bits are the same at any number of threads. */
export function isExactInParallel(statement: Node): boolean {
  for (const node of nodesOf(statement)) {
    if (FLOATING_SUMS.has(textOf(node, 'function_name').toLowerCase()) || isNode(node['sample'])) return false
  }
  return true
}
