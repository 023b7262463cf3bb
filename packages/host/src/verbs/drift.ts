import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { MillraceError, type Name } from '@millrace/contract'
import { driftBlocks, driftFiles } from '@millrace/drift'
import { chooseDatasets } from '../choose.ts'
import { blockVersion } from '../compose/block-version.ts'
import { checkDrift } from '../compose/check-drift.ts'
import { mainVersion, takeVersion } from '../compose/dataset-versions.ts'
import { mergeVersions, sayMerged } from '../compose/merge-versions.ts'
import { openByHand } from '../compose/open-by-hand.ts'
import { proposeVersion } from '../compose/propose-version.ts'
import { takeFaultBack, tellFault } from '../compose/tell-fault.ts'
import { requireHost } from '../github/alone.ts'
import { tellDriftAlone } from '../github/tell-alone.ts'
import { json } from '../json.ts'
import { type OpenProject, openProject, text } from '../open-project.ts'
import { readReport, writeHtml } from '../stored-report.ts'
import type { Answer, Inputs, RunVerb, Surroundings } from '../verb.ts'
import { sayOutcome } from './snapshot.ts'

export const run: RunVerb = async (inputs, surroundings) => {
  if (inputs['reference'] !== undefined || inputs['current'] !== undefined)
    return compareFiles(inputs, surroundings)
  const project = await openProject(inputs, surroundings)
  for (const input of ['merge', 'issue']) if (inputs[input] === true) requireHost(project.codeHost, input)
  const named = text(inputs['dataset'])
  const datasets = chooseDatasets(project, named).filter(
    ({ time }) => named !== undefined || time !== undefined,
  )
  const answers: Answer[] = []
  for (const { name } of datasets) answers.push(await checkDataset(project, name, { inputs, surroundings }))
  const [only] = answers
  if (answers.length === 1 && only) return only
  const show = answers
    .map(({ show }) => (typeof show === 'string' ? show : `  ${show.title}: ${show.verdict.text}\n`))
    .join('')
  const found = answers.some(({ exitCode }) => exitCode === 3)
  const pages = answers.flatMap(answer => answer.pages ?? [])
  return {
    json: json(answers.map(answer => answer.json)),
    show,
    pages,
    ...(found && { exitCode: 3 as const }),
  }
}

/** Takes the dataset's new version, compares it with main's, and blocks it or proposes it with the evidence. */
async function checkDataset(
  project: OpenProject,
  dataset: Name,
  { inputs, surroundings }: { inputs: Inputs; surroundings: Surroundings },
): Promise<Answer> {
  const previous = await mainVersion(project, dataset)
  if (!previous && project.run && inputs['dataset'] === undefined) {
    // On a schedule a dataset whose first version nobody has merged yet is no failure.
    const show = `  ${dataset}: waits for its first version\n`
    return { json: { dataset, verdict: 'no version yet' }, show }
  }
  if (!previous) throw new MillraceError('MR4014', { dataset })
  const taken = await takeVersion(project, dataset, previous)
  if (previous.pointer.meta.sha256 === taken.record.outputs['data']?.sha256) {
    return {
      json: { dataset, verdict: 'no new rows' },
      show: `  ${dataset} ${previous.pointer.meta.version}: no new rows\n`,
    }
  }
  const record = await checkDrift(project, { ...taken, previous })
  const report = await readReport(project, record.outputs)
  const html = text(inputs['html'])
  if (html !== undefined) await writeHtml(report, resolve(surroundings.cwd, html))
  const { manifest } = record
  const dryRun = inputs['dry-run'] === true
  if (manifest.verdict === 'fault') {
    if (dryRun) return { json: json({ dataset, manifest }), show: report, exitCode: 3 }
    const issue = await tellFault(project, report, manifest)
    await blockVersion(project, { dataset, record: taken.record, issue })
    const note = `  For the owner of ${dataset}: ${typeof issue === 'string' ? issue : issue.url}`
    return { json: json({ dataset, manifest, issue }), show: report, note, pages: [report], exitCode: 3 }
  }
  if (!dryRun) await takeFaultBack(project, manifest)
  const outcome = await proposeVersion(project, taken, { dataset, sections: driftBlocks(report), dryRun })
  // What has changed is for a person to look at.
  const merged = manifest.verdict === 'stable' ? await mergeVersions(project, [outcome], inputs) : []
  const tail = [sayMerged(merged), await openByHand(project, [outcome.proposal])].filter(Boolean)
  const answer: Answer = {
    json: json({ dataset, manifest, proposal: outcome.proposal, merged: merged[0]?.commit }),
    show: report,
    note: [sayOutcome(outcome), ...tail].join('\n').trimEnd(),
    pages: [report],
  }
  return manifest.verdict === 'change' || outcome.proposal.state === 'refused'
    ? { ...answer, exitCode: 3 }
    : answer
}

/** Two tables, without project, store or Git. */
async function compareFiles(inputs: Inputs, surroundings: Surroundings): Promise<Answer> {
  const { cwd } = surroundings
  const [reference, current] = [text(inputs['reference']), text(inputs['current'])]
  if (reference === undefined || current === undefined) {
    throw new MillraceError('MR4003', {
      verb: 'drift',
      name: reference === undefined ? '--reference' : '--current',
    })
  }
  const tempFolder = await mkdtemp(join(tmpdir(), 'millrace-drift-'))
  try {
    const paths = { reference: resolve(cwd, reference), current: resolve(cwd, current) }
    const { verdict, report } = await driftFiles({ ...paths, threads: availableParallelism(), tempFolder })
    const html = text(inputs['html'])
    if (html !== undefined) await writeHtml(report, resolve(cwd, html))
    const told = await tellDriftAlone(report, { found: verdict !== 'stable', inputs, surroundings })
    return {
      json: json({ ...report, ...(told.issue && { issue: told.issue }) }),
      show: report,
      ...(told.note !== undefined && { note: told.note }),
      ...(verdict !== 'stable' && { exitCode: 3 as const }),
    }
  } finally {
    await rm(tempFolder, { recursive: true, force: true })
  }
}
