import { childrenOf, isNode, listOf, type Node, textOf } from './syntax-tree.ts'

/** Every table that a statement names and that is no common table expression in its scope, with its node. */
export function tablesOf(statement: Node): { name: string; node: Node }[] {
  const found: { name: string; node: Node }[] = []
  walk(statement, new Set())
  return found

  function walk(node: Node, outer: ReadonlySet<string>): void {
    if (node['type'] === 'BASE_TABLE') {
      const parts = ['catalog_name', 'schema_name', 'table_name']
        .map(key => textOf(node, key))
        .filter(Boolean)
      const name = parts.join('.')
      if (parts.length > 1 || !outer.has(name.toLowerCase())) found.push({ name, node })
    }
    const { cte_map: named, ...rest } = node
    const scope = new Set(outer)
    for (const entry of listOf(named, 'map')) {
      if (!isNode(entry)) continue
      const key = textOf(entry, 'key').toLowerCase()
      const query = isNode(entry['value']) ? entry['value'] : {}
      const recursive = isNode(query['query']) && isRecursive(query['query'])
      // A CTE sees those before it, and itself only where it is recursive.
      walk(query, recursive ? new Set([...scope, key]) : new Set(scope))
      scope.add(key)
    }
    for (const child of childrenOf(rest)) walk(child, scope)
  }
}

function isRecursive(query: Node): boolean {
  return isNode(query['node']) && query['node']['type'] === 'RECURSIVE_CTE_NODE'
}
