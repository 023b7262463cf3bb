import type { Name } from '@millrace/contract'
import type { OpenProposal } from '@millrace/forge'
import { marker, renderMarkdown } from '@millrace/report'
import type { OpenProject } from '../open-project.ts'
import { gatesWord, setGates } from './gates.ts'
import { type News, promotionNews } from './promotion-news.ts'
import type { Promoted } from './run-model.ts'

/** What a run found out about a model's promotions. */
export interface Found {
  promotions: readonly Promoted[]
  /** Stages that want this very model already. */
  same: readonly Name[]
  leftOpen: readonly OpenProposal[]
}

/**
 * Says on the code host what became of a model's candidates: the gates' status on each head that was proposed and on
 * main's commit, and a line on each open promotion that people look at while main has moved on. Nothing without a host.
 */
export async function tellPromotions(project: OpenProject, found: Found): Promise<void> {
  if (project.codeHost === undefined || project.run?.trusted === false) return
  for (const { promotion, headline } of found.promotions) {
    const { state } = promotion
    if (state === 'opened' || state === 'updated' || state === 'unchanged')
      await setGates(project, promotion.head, gatesWord(true, headline))
  }
  await tellMain(project, found)
  await tellOpen(project, found)
}

/** Only a run of the pipeline says something of main's commit; a person at a terminal says it of the proposal alone. */
async function tellMain(project: OpenProject, { promotions }: Found): Promise<void> {
  const judged = promotions.filter(
    ({ promotion: { state } }) => state !== 'preview' && state !== 'superseded',
  )
  const worst = judged.find(({ passed }) => !passed) ?? judged[0]
  if (worst && project.run)
    await setGates(project, project.head.commit, gatesWord(worst.passed, worst.headline))
}

async function tellOpen(project: OpenProject, { promotions, same, leftOpen }: Found): Promise<void> {
  for (const { promotion, version, headline } of promotions) {
    if (promotion.state !== 'frozen' || promotion.pullRequest === undefined) continue
    await tell(
      project,
      { key: promotion.key, pullRequest: promotion.pullRequest },
      { kind: 'newer', version, headline },
    )
  }
  for (const open of leftOpen) {
    const { key } = open
    if (key.kind !== 'promotion') continue
    const news = same.includes(key.stage)
      ? ({ kind: 'same' } as const)
      : newsOf(promotions.find(({ stage }) => stage === key.stage))
    if (news) await tell(project, open, news)
  }
}

function newsOf(promoted: Promoted | undefined): News | undefined {
  switch (promoted?.promotion.state) {
    case 'refused':
      return { kind: 'refused', version: promoted.version, headline: promoted.headline }
    case 'same':
    case 'empty':
      return { kind: 'same' }
    case 'taken-back':
      return { kind: 'taken-back', version: promoted.version }
    default:
      return undefined
  }
}

async function tell(
  { codeHost, head }: OpenProject,
  { key, pullRequest }: Pick<OpenProposal, 'key' | 'pullRequest'>,
  news: News,
): Promise<void> {
  if (codeHost === undefined || pullRequest === undefined || key.kind !== 'promotion') return
  const report = promotionNews(news, { key, commit: head.commit })
  await codeHost.comment(pullRequest.number, { marker: marker(report.key), body: renderMarkdown(report) })
}
