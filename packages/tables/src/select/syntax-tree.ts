/** A node of DuckDB's parsed statement, as `json_serialize_sql` writes it. */
export type Node = { readonly [key: string]: unknown }

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects directly below a node, lists looked through. */
export function childrenOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(item => (isNode(item) ? [item] : childrenOf(item)))
  return isNode(value)
    ? Object.values(value).flatMap(member => (isNode(member) ? [member] : listed(member)))
    : []
}

function listed(value: unknown): Node[] {
  return Array.isArray(value) ? childrenOf(value) : []
}

/** Every node at or below `node`, outermost first. */
export function* nodesOf(node: Node): Iterable<Node> {
  yield node
  for (const child of childrenOf(node)) yield* nodesOf(child)
}

/** Members of a list member. */
export function listOf(node: unknown, key: string): readonly unknown[] {
  const value = isNode(node) ? node[key] : undefined
  return Array.isArray(value) ? value : []
}

export function textOf(node: Node, key: string): string {
  const value = node[key]
  return typeof value === 'string' ? value : ''
}

/** The byte offset of a node in its statement; `undefined` for nodes that the parser made up. */
export function offsetOf(node: Node): number | undefined {
  const at = node['query_location']
  return typeof at === 'number' && Number.isSafeInteger(at) ? at : undefined
}
