/**
 * The values of millrace.yaml that may be one thing or another, and how it is known which of them was meant: by a
 * value whose key stands in both, or by keys that only one of them has. The first one is what is taken otherwise.
 */
const alternatives: Record<string, readonly Alternative[]> = {
  WrittenFeature: [
    { definition: 'WrittenSpineFeature' },
    { definition: 'WrittenViewFeature', keys: ['view', 'join', 'prefix'] },
  ],
  WrittenStore: [
    { definition: 'WrittenFolderStore', kind: { key: 'driver', is: 'local' } },
    {
      definition: 'WrittenRegistryStore',
      kind: { key: 'driver', is: 'oci' },
      keys: ['repository', 'public'],
    },
  ],
  WrittenStage: [
    { definition: 'WrittenLocalStage', kind: { key: 'target', is: 'local' } },
    { definition: 'WrittenPublishedStage', kind: { key: 'target', is: 'publish' } },
  ],
}

interface Alternative {
  /** Name of its definition in the schema. */
  definition: string
  kind?: { key: string; is: string }
  keys?: readonly string[]
}

/** Name of the definition that a value of a choice was meant as; `undefined` for what is no choice. */
export function alternativeOf(choice: string | undefined, value: unknown): string | undefined {
  const known = choice === undefined ? undefined : alternatives[choice]
  if (!known) return undefined
  const written: Record<string, unknown> =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const said = known.find(({ kind }) => kind && written[kind.key] === kind.is)
  const shown = known.find(({ keys }) => keys?.some(key => Object.hasOwn(written, key)))
  return (said ?? shown ?? known[0])?.definition
}

/** What may stand behind the key that tells the alternatives of a choice apart; empty for every other key. */
export function kindsOf(choice: string | undefined, key: string | number): string[] {
  const known = choice === undefined ? undefined : alternatives[choice]
  return (known ?? []).flatMap(({ kind }) => (kind?.key === key ? [kind.is] : []))
}
