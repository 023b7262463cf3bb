import type { Promotion } from '@millrace/validate'
import { painter } from '../cli/present.ts'
import { showTable } from '../show-table.ts'
import { proposalPlace } from './proposal-place.ts'
import type { ModelRun } from './run-model.ts'

/** What a run did: a line a stage, the verdict, and what now waits for a person. */
export function showRuns(runs: readonly ModelRun[], screen: { color: boolean; width: number }): string {
  const paint = painter(screen.color)
  return runs
    .map(({ walk, reached, promotions, leftOpen }) => {
      const rows = walk.stages.map(({ stage, subject, action, why }) => [
        stage,
        subject,
        action === 'wait' ? 'waits' : walk.ran.has(`${stage} ${subject}`) ? 'ran' : 'reused',
        why,
      ])
      const verdicts = reached.validated.map(({ record: { manifest } }, at) => {
        const sign = manifest.passed ? paint.green('✓') : paint.red('✖')
        return `  ${sign} ${manifest.model} ${manifest.version}: ${promotions[at]?.headline ?? manifest.verdict}`
      })
      const old = leftOpen.map(
        ({ title, branch, pullRequest }) =>
          `  ${paint.yellow('!')} Still open from an earlier candidate: ${title}\n    ${pullRequest ? pullRequest.url : `close it with git branch -D ${branch} (and git push origin --delete ${branch})`}`,
      )
      const same = reached.same.map(stage => `  Nothing to promote: ${stage} wants this very model.`)
      return [
        showTable(['stage', '', '', 'because'], rows, screen),
        ...verdicts,
        ...promotions.map(sayPromotion),
        ...same,
        ...old,
        '',
      ].join('\n')
    })
    .join('\n')
}

function sayPromotion({ promotion }: ModelRun['promotions'][number]): string {
  return `${promotionLine(promotion)}\n    report ${promotion.reportPath}`
}

function promotionLine(promotion: Promotion): string {
  switch (promotion.state) {
    case 'refused':
      return '  Nothing was proposed: a gate said no. The report says what to do.'
    case 'taken-back':
      return `  Nothing was proposed: the stage had this model before, as ${promotion.version}. Again: millrace rollback --to ${promotion.version}`
    case 'preview':
      return '  Preview: this commit is not the tip of main, so nothing was proposed.'
    case 'superseded':
      return promotion.by === undefined
        ? '  Superseded: main wants another model by now. Run again to be judged against it.'
        : `  Superseded: main is at ${promotion.by.slice(0, 7)} by now, whose own run makes another candidate.`
    case 'frozen':
      return `  A promotion is under review and stays as it is${promotion.pullRequest ? `: ${promotion.pullRequest.url}` : '.'}`
    case 'same':
    case 'empty':
      return '  Nothing to promote: main already wants this.'
    case 'declined':
      return '  Not proposed again: the same promotion was closed unmerged.'
    default:
      return `  Promotion ${promotion.state}: ${proposalPlace(promotion)}`
  }
}
