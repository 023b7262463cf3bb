import type { Check, Finding } from './check.ts'
import { compareVersions, versionIn } from './versions.ts'

const OLDEST = [20]

/** The Node that runs this. */
export const nodeCheck: Check = async () => [judgeNode(process.versions.node)]

export function judgeNode(seen: string): Finding {
  const isOld = compareVersions(versionIn(seen) ?? [0], OLDEST) < 0
  return isOld
    ? { name: 'Node', state: 'missing', seen, fix: `Install Node ${OLDEST[0]} or later: https://nodejs.org` }
    : { name: 'Node', state: 'ok', seen }
}
