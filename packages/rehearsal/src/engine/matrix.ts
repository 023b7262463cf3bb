type Combination = Record<string, unknown>

/**
 * The combinations of a matrix (evaluated, JSON): the product of its lists without `exclude`, then `include`, which
 * extends combinations whose original values it does not change and is a combination of its own otherwise.
 * No list and no include: none.
 */
export function matrixCombinations(matrix: Readonly<Record<string, unknown>>): Combination[] {
  const { include = [], exclude = [], ...lists } = matrix
  const keys = Object.keys(lists)
  const product = keys.reduce<Combination[]>(
    (sofar, key) => {
      const values = lists[key]
      return sofar.flatMap(row =>
        (Array.isArray(values) ? values : [values]).map(value => ({ ...row, [key]: value })),
      )
    },
    keys.length === 0 ? [] : [{}],
  )
  const kept = product.filter(row => !listOf(exclude).some(rule => agrees(row, rule)))
  const rows = kept.map(row => ({ original: row, row: { ...row } }))
  const extra: Combination[] = []
  for (const addition of listOf(include)) {
    const hosts = rows.filter(({ original }) =>
      keysIn(original, addition).every(key => same(original[key], addition[key])),
    )
    if (hosts.length === 0) extra.push({ ...addition })
    for (const host of hosts) Object.assign(host.row, addition)
  }
  return [...rows.map(({ row }) => row), ...extra]
}

/** Name of a job in a matrix: what `name:` says, else `id (a, b)`. */
export function matrixJobName(id: string, combination: Combination): string {
  const values = Object.values(combination).map(value =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  )
  return values.length === 0 ? id : `${id} (${values.join(', ')})`
}

function listOf(value: unknown): Combination[] {
  return Array.isArray(value) ? (value as Combination[]) : []
}

function keysIn(original: Combination, addition: Combination): string[] {
  return Object.keys(addition).filter(key => key in original)
}

function agrees(row: Combination, rule: Combination): boolean {
  return Object.entries(rule).every(([key, value]) => same(row[key], value))
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
