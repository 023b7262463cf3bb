import { findRecord } from '@millrace/pipeline'
import { planSnapshot } from '@millrace/snapshot'
import { chooseDatasets } from '../choose.ts'
import { mainVersion } from '../compose/dataset-versions.ts'
import { type Merged, mergeVersions, sayMerged } from '../compose/merge-versions.ts'
import { openByHand } from '../compose/open-by-hand.ts'
import { proposalPlace } from '../compose/proposal-place.ts'
import { snapshotDataset, type VersionOutcome } from '../compose/propose-version.ts'
import { requireHost } from '../github/alone.ts'
import { json } from '../json.ts'
import { openProject, text } from '../open-project.ts'
import { showTable } from '../show-table.ts'
import type { Answer, RunVerb } from '../verb.ts'

/** Takes a version of the named dataset, or of all, and proposes each that keeps its contract. */
export const run: RunVerb = async (inputs, surroundings) => {
  const project = await openProject(inputs, surroundings)
  const datasets = chooseDatasets(project, text(inputs['dataset']))
  if (inputs['merge'] === true) requireHost(project.codeHost, 'merge')
  if (inputs['dry-run']) {
    const plans = []
    for (const { name } of datasets) {
      const previous = await mainVersion(project, name)
      const ready = await planSnapshot(project, name, previous?.pointer)
      const known = await findRecord(project, ready)
      const action = !known
        ? 'would be taken'
        : known.fingerprint === previous?.pointer.meta.record
          ? 'is main’s version'
          : 'is taken, would be proposed'
      plans.push({
        dataset: name,
        fingerprint: ready.fingerprint,
        files: Object.keys(ready.parts.inputs).length,
        action,
      })
    }
    const rows = plans.map(({ dataset, files, action }) => [dataset, `${files} inputs`, action])
    return { json: json(plans), show: showTable(['dataset', 'source', ''], rows, surroundings.screen) }
  }
  const outcomes: VersionOutcome[] = []
  for (const { name } of datasets) outcomes.push(await snapshotDataset(project, name))
  const merged = await mergeVersions(project, outcomes, inputs)
  const tail = [
    sayMerged(merged),
    await openByHand(
      project,
      outcomes.map(one => one.proposal),
    ),
  ]
  return answerOf(outcomes, merged, tail.filter(Boolean).join('\n'))
}

function answerOf(outcomes: readonly VersionOutcome[], merged: readonly Merged[], tail: string): Answer {
  const refused = outcomes.find(({ proposal }) => proposal.state === 'refused')
  const results = outcomes.map(({ dataset, taken, proposal }) => ({
    dataset,
    reused: taken.reused,
    manifest: taken.record.manifest,
    proposal,
    merged: merged.find(one => one.dataset === dataset)?.commit,
  }))
  const pages = outcomes
    .filter(({ proposal: { state } }) => state !== 'same' && state !== 'empty')
    .map(({ report }) => report)
  const lines = [...outcomes.map(sayOutcome), ...(tail ? [tail] : [])].join('\n')
  if (refused) return { json: json(results), show: refused.report, note: lines, pages, exitCode: 3 }
  return { json: json(results), show: `${lines}\n`, pages }
}

/** What became of a version, in two or three lines. */
export function sayOutcome({ dataset, taken, proposal }: VersionOutcome): string {
  const { version } = taken.record.manifest
  const head = `  ${dataset} ${version}${taken.reused ? ' (reused)' : ''}`
  switch (proposal.state) {
    case 'same':
    case 'empty':
      return `${head}: main has these very rows`
    case 'refused':
      return `${head}: breaks its contract, nothing was proposed`
    case 'dry-run':
      return `${head}: would be proposed`
    case 'declined':
      return `${head}: the same version was closed unmerged, so it is not proposed again`
    case 'frozen':
      return `${head}: its pull request is approved as it is, so this version waits: ${proposalPlace(proposal)}`
    default:
      return `${head}: proposal ${proposal.state}\n    ${proposal.pullRequest ? '' : 'branch '}${proposalPlace(proposal)}`
  }
}
