import { formatModelVersion, type ModelVersion, parseModelVersion, type Sha256 } from '@millrace/contract'

/** A version that is spoken for. Sources know different things about it: a tag has its name alone. */
export interface TakenVersion {
  version: ModelVersion
  /** The model's tree. */
  sha256?: Sha256
  signature?: Sha256
}

/**
 * Version of a candidate; a version never names two models, promoted or not.
 * 1. A model that has a version keeps it (the lowest, should it have several).
 * 2. A known signature (features and label) goes on in its own major line: the next minor that is free.
 * 3. Another signature opens the next major; the very first model is v1.0.0.
 */
export function nextVersion(
  candidate: { sha256: Sha256; signature: Sha256 },
  taken: readonly TakenVersion[],
): ModelVersion {
  const known = taken.map(({ version, ...rest }) => ({ ...rest, version, ...parseModelVersion(version) }))
  const [own] = known
    .filter(({ sha256 }) => sha256 === candidate.sha256)
    .sort((a, b) => a.major - b.major || a.minor - b.minor || a.patch - b.patch)
  if (own) return own.version
  const lines = known.filter(({ signature }) => signature === candidate.signature)
  if (lines.length === 0) return formatModelVersion({ major: most(known, 'major') + 1, minor: 0, patch: 0 })
  const major = most(lines, 'major')
  const minor = most(
    known.filter(one => one.major === major),
    'minor',
  )
  return formatModelVersion({ major, minor: minor + 1, patch: 0 })
}

function most<K extends 'major' | 'minor'>(versions: readonly Record<K, number>[], part: K): number {
  return versions.reduce((greatest, version) => Math.max(greatest, version[part]), 0)
}
