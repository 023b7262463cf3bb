import type { ModelConfig } from '@millrace/config'
import { MillraceError, type Name, type Report } from '@millrace/contract'
import { missingDatasets } from '@millrace/features'
import { marker, renderMarkdown } from '@millrace/report'
import type { OpenProject } from '../../open-project.ts'
import { readReport } from '../../stored-report.ts'
import { BROKEN } from '../block-version.ts'
import { type GatesWord, gatesWord, setGates } from '../gates.ts'
import { isBroken } from '../known-drift.ts'
import { readDatasetPointers } from '../pointers.ts'
import { startWalk } from '../step.ts'
import { waitsFor } from '../wait-for-data.ts'
import { type Reached, requireCandidate, walkModel } from '../walk-model.ts'
import { checkPointers } from './check-pointers.ts'
import { comparePlans, type ModelAfterMerge } from './compare-plans.ts'
import { reasonOf, reviewReport, untouchedReport } from './review-report.ts'

/** What merging a pull request would do, and what the gates say of it. */
export interface Review {
  word: GatesWord
  passed: boolean
  /** One for each model that merging changes something for. */
  reports: Report[]
  /** Why nothing was written on the pull request; absent where it was. */
  silent?: string
}

/**
 * Judges the pull request of a run: one comment for each model says what merging would do, and `millrace/gates` on the
 * pushed head says whether the gates let it pass. From a fork the token may only read: then all of it is in the answer
 * alone. `build` runs the stages before validation too; without it nothing of the pull request's code runs. `comments`
 * is false where the caller wants the status alone.
 */
export async function review(
  project: OpenProject,
  { models, build, comments }: { models: readonly ModelConfig[]; build: boolean; comments: boolean },
): Promise<Review> {
  const { pullRequest } = project.run ?? {}
  const speaks = pullRequest !== undefined && !pullRequest.fork && project.codeHost !== undefined
  try {
    const judged = await judge(project, { models, build })
    if (speaks) {
      if (comments) await comment(project, pullRequest.number, judged)
      await setGates(project, pullRequest.head, judged.word)
    }
    const { untouched: _, ...result } = judged
    return { ...result, ...(!speaks && { silent: whySilent(pullRequest?.fork === true) }) }
  } catch (error) {
    const state = error instanceof MillraceError && error.exitCode <= 2 ? 'failure' : 'error'
    if (speaks) await setGates(project, pullRequest.head, { state, description: reasonOf(error) })
    throw error
  }
}

type Judged = Omit<Review, 'silent'> & { untouched: Report[] }

async function judge(
  project: OpenProject,
  { models, build }: { models: readonly ModelConfig[]; build: boolean },
): Promise<Judged> {
  const reviewed = await checkPointers(project)
  if (reviewed.kind === 'proposal') return { word: reviewed.word, passed: true, reports: [], untouched: [] }
  const broken = reviewed.kind === 'data' && (await isBrokenHere(project, reviewed.dataset))
  if (broken) return { word: BROKEN, passed: false, reports: [], untouched: [] }
  const compared = await comparePlans(project, models)
  const about = await aboutOf(project)
  const untouched = compared
    .filter(({ changed }) => !changed)
    .map(({ model }) => untouchedReport({ model: model.name, ...about(model.name) }))
  const changed = compared.filter(one => one.changed)
  if (changed.length === 0) {
    const description =
      reviewed.kind === 'data' ? 'contract kept' : nothingToJudge(await missingOf(project, models))
    return { word: { state: 'success', description }, passed: true, reports: [], untouched }
  }
  const reports: Report[] = []
  const verdicts: { passed: boolean; headline: string }[] = []
  for (const one of changed) {
    const reached = await judgeModel(project, one, build)
    const stages = await Promise.all(
      reached.validated.map(async ({ inputs, record }) => {
        const page = await readReport(project, record.outputs)
        const { passed, version } = record.manifest
        return { stage: inputs.stage, passed, version, page }
      }),
    )
    const { name } = one.model
    const report = reviewReport({
      model: name,
      stages: one.stages,
      judged: stages,
      same: reached.same,
      ...about(name),
    })
    reports.push(report)
    for (const { passed } of stages) verdicts.push({ passed, headline: report.verdict.text })
  }
  const worst = verdicts.find(({ passed }) => !passed) ?? verdicts[0]
  const passed = worst?.passed ?? true
  return {
    word: wordOf(reviewed.kind, worst),
    passed: passed || reviewed.kind === 'data',
    reports,
    untouched,
  }
}

async function missingOf(project: OpenProject, models: readonly ModelConfig[]): Promise<Name[]> {
  const pointers = await readDatasetPointers(project)
  const missing = await Promise.all(models.map(({ name }) => missingDatasets(project, name, pointers)))
  return [...new Set(missing.flat())].sort()
}

function nothingToJudge(missing: readonly Name[]): string {
  return missing.length > 0
    ? `nothing to judge yet: waits ${waitsFor(missing)}`
    : 'nothing to judge: no input of a model changed'
}

async function isBrokenHere(project: OpenProject, dataset: Name): Promise<boolean> {
  const pointer = (await readDatasetPointers(project)).get(dataset)
  return pointer !== undefined && (await isBroken(project.trustedStore, pointer))
}

/** New data is merged for its own sake: that main would refuse the next model is said, and stops nothing. */
function wordOf(
  kind: 'change' | 'data',
  worst: { passed: boolean; headline: string } | undefined,
): GatesWord {
  if (worst === undefined) return { state: 'success', description: 'nothing to judge: main keeps its models' }
  if (kind === 'data') return { state: 'success', description: `contract kept; ${worst.headline}` }
  return gatesWord(worst.passed, worst.headline)
}

async function judgeModel(
  project: OpenProject,
  { model }: ModelAfterMerge,
  build: boolean,
): Promise<Reached> {
  const pointers = await readDatasetPointers(project)
  const walk = startWalk(build ? 'run' : 'judge')
  const stages = [...model.stages.values()]
  const reached = await walkModel(project, walk, { model, stages, pointers, until: 'validate' })
  requireCandidate(model.name, reached)
  return reached
}

async function aboutOf(project: OpenProject) {
  const { run, repository, head } = project
  const main = await repository.mainTip()
  const commits = { head: run?.pullRequest?.head ?? head.commit, main }
  return (model: string) => ({
    // Two projects of one repository may have models of one name.
    key: `preview:${repository.prefix}${model}`,
    commits,
    ...(run && { runUrl: run.url }),
  })
}

async function comment(
  { codeHost }: OpenProject,
  number: number,
  { reports, untouched }: Judged,
): Promise<void> {
  for (const report of reports)
    await codeHost?.comment(number, { marker: marker(report.key), body: renderMarkdown(report) })
  // A pull request that never touched a model gets no comment; one that no longer does has its old one replaced.
  for (const report of untouched)
    await codeHost?.comment(number, {
      marker: marker(report.key),
      body: renderMarkdown(report),
      onlyUpdate: true,
    })
}

function whySilent(fork: boolean): string {
  return fork
    ? 'From a fork the token may only read, so this stands here and not on the pull request, and millrace/gates is not set.'
    : 'There is no code host here, so this stands here alone.'
}
