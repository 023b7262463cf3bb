import { MillraceError, type Report } from '@millrace/contract'
import { marker, renderMarkdown, renderTitle } from '@millrace/report'
import type { Inputs, Surroundings } from '../verb.ts'
import { aloneKey, requireHostAlone } from './alone.ts'
import { LABEL } from './labels.ts'

/**
 * Input `issue` of a drift check without a project: one open issue says what was found, and is closed when nothing is
 * off any more. Without the input nothing is told.
 */
export async function tellDriftAlone(
  report: Report,
  { found, inputs, surroundings }: { found: boolean; inputs: Inputs; surroundings: Surroundings },
): Promise<{ issue?: { number: number; url?: string }; note?: string }> {
  if (inputs['issue'] !== true || inputs['dry-run'] === true) return {}
  const codeHost = await requireHostAlone(surroundings, 'issue')
  const key = aloneKey('drift', inputs, surroundings)
  if (!found) {
    const closed = await codeHost.closeIssue({
      marker: marker(key),
      comment: renderMarkdown({ ...report, blocks: [], folds: [] }),
    })
    return closed
      ? { issue: closed, note: `  Issue #${closed.number} is closed: nothing is off any more.` }
      : {}
  }
  const body = renderMarkdown({ ...report, key })
  const labels = [LABEL, 'drift']
  const { number, url, written } = await codeHost.openIssue({
    marker: marker(key),
    title: renderTitle(report),
    body,
    labels,
  })
  return { issue: { number, url }, note: `  Issue #${number} ${written}: ${url}` }
}

/**
 * Input `comment` of a validation without a project, on by itself where the run belongs to a pull request: one comment
 * for each name. MR4063 and MR4064 where it was asked for and can not be; from a fork the token may only read.
 */
export async function tellValidationAlone(
  report: Report,
  { inputs, surroundings }: { inputs: Inputs; surroundings: Surroundings },
): Promise<{ comment?: string; note?: string }> {
  const { run } = surroundings
  const asked = inputs['comment']
  if (asked === false || inputs['dry-run'] === true) return {}
  if (asked === undefined && run?.pullRequest === undefined) return {}
  if (run?.pullRequest?.fork)
    return { note: '  From a fork the token may only read, so this stands here and not on the pull request.' }
  const codeHost = await requireHostAlone(surroundings, 'comment')
  if (run?.pullRequest === undefined)
    throw new MillraceError('MR4064', { event: run?.event ?? 'a person at a terminal' })
  const key = aloneKey('validation', inputs, surroundings)
  const { number } = run.pullRequest
  const { url } = await codeHost.comment(number, {
    marker: marker(key),
    body: renderMarkdown({ ...report, key }),
  })
  return url === undefined ? {} : { comment: url, note: `  Comment on #${number}: ${url}` }
}
