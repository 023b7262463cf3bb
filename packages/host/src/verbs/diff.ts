import { MillraceError, type Name, nearestName, type StageRecord } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { diffReport, readProfiles } from '@millrace/snapshot'
import { chooseDatasets } from '../choose.ts'
import { json } from '../json.ts'
import { openProject, text } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

/** Compares two versions of a dataset by their records: rows, partitions, schema, columns. */
export const run: RunVerb = async (inputs, surroundings) => {
  const project = await openProject(inputs, surroundings)
  const [dataset] = chooseDatasets(project, text(inputs['dataset']))
  const name = dataset?.name ?? ''
  const versions = await versionsOf(project, name)
  const to = pick(name, versions, text(inputs['to']) ?? [...versions.keys()].at(-1))
  const from = pick(name, versions, text(inputs['from']) ?? versionBefore(versions, to))
  const report = diffReport(from, to, {
    before: await readProfiles(project, from),
    after: await readProfiles(project, to),
  })
  return { json: json(report), show: report }
}

/** Newest record of each version that was taken, oldest version first. */
async function versionsOf(project: Project, dataset: Name): Promise<Map<string, StageRecord<'snapshot'>>> {
  const versions = new Map<string, StageRecord<'snapshot'>>()
  for (const record of await project.store.listRecords('snapshot')) {
    if (record.subject === dataset) versions.set(record.manifest.version, record)
  }
  return versions
}

function versionBefore(
  versions: ReadonlyMap<string, StageRecord<'snapshot'>>,
  to: StageRecord<'snapshot'>,
): string | undefined {
  const names = [...versions.keys()]
  return names[names.indexOf(to.manifest.version) - 1]
}

function pick(
  dataset: Name,
  versions: ReadonlyMap<string, StageRecord<'snapshot'>>,
  version: string | undefined,
): StageRecord<'snapshot'> {
  const found = version === undefined ? undefined : versions.get(version)
  if (found) return found
  const known = [...versions.keys()]
  const guess = version && nearestName(version, known)
  const hint = guess ? `Did you mean ${guess}?` : `The store has: ${known.join(', ') || 'none'}.`
  throw new MillraceError('MR4007', { kind: `version of ${dataset}`, name: version ?? 'before it', hint })
}
