import { MillraceError } from '@millrace/contract'
import { listSource } from '@millrace/snapshot'
import type { Check, Finding } from './check.ts'

/** The files of each dataset's source. */
export const sourcesCheck: Check = async ({ root, config }) => {
  const findings: Finding[] = []
  for (const dataset of config?.datasets.values() ?? []) {
    const name = `Source of ${dataset.name}`
    try {
      const { files } = await listSource(root, dataset)
      const seen = `${files.length} ${files.length === 1 ? 'file' : 'files'} in ${dataset.source.files}`
      findings.push({ name, state: 'ok', seen })
    } catch (error) {
      if (!(error instanceof MillraceError)) throw error
      findings.push({ name, state: 'missing', seen: error.message, fix: error.fix })
    }
  }
  return findings
}
