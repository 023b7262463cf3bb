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
  name: string
  node: Node
}

/** Finds what would make two runs of a statement differ. `volatile` are DuckDB's own volatile functions. */
export function flawsOf(statement: Node, volatile: ReadonlySet<string>): Flaw[] {
  const flaws: Flaw[] = []
  for (const node of nodesOf(statement)) {
    const flaw = flawOf(node, volatile)
    if (flaw) flaws.push({ ...flaw, node })
  }
  return flaws
}

function flawOf(node: Node, volatile: ReadonlySet<string>): Omit<Flaw, 'node'> | undefined {
  const name = textOf(node, 'function_name').toLowerCase()
  if (node['type'] === 'TABLE_FUNCTION' && isNode(node['function'])) {
    const table = textOf(node['function'], 'function_name').toLowerCase()
    if (!PURE_TABLE_FUNCTIONS.has(table)) return { kind: 'reader', name: table }
  }
  if (node['class'] === 'COLUMN_REF') {
    const [only, ...rest] = listOf(node, 'column_names')
    const keyword = String(only).toLowerCase()
    if (rest.length === 0 && KEYWORD_FUNCTIONS.has(keyword)) return { kind: 'impure', name: keyword }
  }
  if (node['class'] === 'FUNCTION' || node['class'] === 'WINDOW') {
    // age(t) counts from today, age(t, u) does not.
    const age = name === 'age' && listOf(node, 'children').length === 1
    if (age || volatile.has(name) || IMPURE_FUNCTIONS.has(name)) return { kind: 'impure', name }
    if (isUnordered(node, name)) return { kind: 'unordered', name: `${name}()` }
  }
  const sample = node['sample']
  if (isNode(sample) && !(typeof sample['seed'] === 'number' && sample['seed'] >= 0)) {
    return { kind: 'sample', name: 'sample' }
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
function unorderedCut(node: Node): Omit<Flaw, 'node'> | undefined {
  const modifiers = listOf(node, 'modifiers').filter(isNode)
  if (modifiers.some(({ type }) => type === 'ORDER_MODIFIER')) return undefined
  const limit = modifiers.some(({ type }) => type === 'LIMIT_MODIFIER' || type === 'LIMIT_PERCENT_MODIFIER')
  if (limit) return { kind: 'unordered', name: 'LIMIT' }
  const distinctOn = modifiers.some(modifier => listOf(modifier, 'distinct_on_targets').length > 0)
  return distinctOn ? { kind: 'unordered', name: 'DISTINCT ON' } : undefined
}

/** True when no part of the statement adds floating-point numbers or samples: its bits are the same at any number of threads. */
export function isExactInParallel(statement: Node): boolean {
  for (const node of nodesOf(statement)) {
    if (FLOATING_SUMS.has(textOf(node, 'function_name').toLowerCase()) || isNode(node['sample'])) return false
  }
  return true
}
