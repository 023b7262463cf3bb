import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DriftManifest, Report } from '@millrace/contract'
import { faultReport } from '@millrace/drift'
import { marker, renderMarkdown, renderTitle } from '@millrace/report'
import { LABEL } from '../github/labels.ts'
import type { OpenProject } from '../open-project.ts'

/** Where the owner of a dataset reads of a fault: an issue, or, where there is none, a file beside the project. */
export type FaultPlace = { number: number; url: string } | string

/** Tells the owner of a dataset that its feed looks broken: one open issue for each dataset, kept up to date. */
export async function tellFault(
  project: OpenProject,
  report: Report,
  manifest: DriftManifest,
): Promise<FaultPlace> {
  const issue = faultReport(report, manifest)
  const { codeHost, repository } = project
  if (codeHost) {
    const { number, url } = await codeHost.openIssue({
      marker: markerOf(project, manifest),
      title: renderTitle(issue),
      body: renderMarkdown({ ...issue, key: keyOf(project, manifest) }),
      labels: [LABEL, 'drift'],
    })
    return { number, url }
  }
  const file = fileOf(repository.scratch, manifest)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, renderMarkdown(issue))
  return file
}

/** The feed is as usual again: what was written for its owner is no longer true. */
export async function takeFaultBack(project: OpenProject, manifest: DriftManifest): Promise<void> {
  const { codeHost, repository } = project
  await rm(fileOf(repository.scratch, manifest), { force: true })
  if (codeHost === undefined) return
  const { dataset, current, checks } = manifest
  const comment = `The feed of \`${dataset}\` is as usual again: version ${current} passes all ${checks.length} feed checks.`
  await codeHost.closeIssue({ marker: markerOf(project, manifest), comment })
}

function markerOf(project: OpenProject, manifest: DriftManifest): string {
  return marker(keyOf(project, manifest))
}

/** Two projects of one repository may have datasets of one name. */
function keyOf({ repository }: OpenProject, { dataset }: DriftManifest): string {
  return `drift:${repository.prefix}${dataset}`
}

function fileOf(scratch: string, { dataset }: DriftManifest): string {
  return join(scratch, 'issues', `${dataset}.md`)
}
