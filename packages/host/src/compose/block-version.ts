import { parsePointer } from '@millrace/config'
import {
  datasetPointerPath,
  type Name,
  proposalBranch,
  type Report,
  type StageRecord,
} from '@millrace/contract'
import { marker, renderMarkdown } from '@millrace/report'
import type { OpenProject } from '../open-project.ts'
import { type GatesWord, setGates } from './gates.ts'
import type { FaultPlace } from './tell-fault.ts'

/** What the gates say of a version whose feed looks broken. */
export const BROKEN: GatesWord = {
  state: 'failure',
  description: 'the feed looks broken: drift-check says what is off',
}

/**
 * Blocks the open pull request of a version whose feed looks broken: snapshot-data may have opened it before
 * drift-check looked. One that shows another version stays as it is.
 */
export async function blockVersion(
  project: OpenProject,
  { dataset, record, issue }: { dataset: Name; record: StageRecord<'snapshot'>; issue: FaultPlace },
): Promise<void> {
  const { codeHost, repository } = project
  const pull = await codeHost?.pullRequestFrom(proposalBranch({ kind: 'data', dataset }))
  if (codeHost === undefined || pull?.state !== 'open') return
  const path = datasetPointerPath(dataset)
  await repository.refresh()
  const text = await repository.readAt(pull.head.sha, path)
  if (text === undefined) return
  if (parsePointer(text, path, 'dataset').meta.sha256 !== record.outputs['data']?.sha256) return
  await setGates(project, pull.head.sha, BROKEN)
  const report = blockedReport(dataset, record.manifest.version, issue)
  await codeHost.comment(pull.number, { marker: marker(report.key), body: renderMarkdown(report) })
}

/** One line for the pull request of a version that is not for merging. */
function blockedReport(dataset: Name, version: string, issue: FaultPlace): Report {
  const where =
    typeof issue === 'string'
      ? 'The report of drift-check'
      : { link: `Issue ${issue.number}`, href: issue.url }
  return {
    format: 1,
    kind: 'review',
    title: `${dataset} ${version} is not for merging`,
    verdict: {
      tone: 'bad',
      text: `Not for merging: the feed of ${dataset} looks broken in version ${version}.`,
      next: [where, ' says what is off; a new version takes this one’s place when the source is mended.'],
    },
    blocks: [],
    folds: [],
    key: `data:${dataset}:fault`,
    data: { dataset, version },
  }
}
