import type { Report } from '@millrace/contract'
import { formatCount } from '../format/count.ts'
import { blocksMarkdown, foldMarkdown } from './blocks.ts'
import { type Budget, budgets, tightBudget } from './budget.ts'
import { paragraph } from './inline.ts'
import { marker } from './marker.ts'

export interface MarkdownOptions {
  /** Most characters (UTF-16 code units, as GitHub's limit of 65,536 counts them at the worst). */
  limit?: number
}

/**
 * A report as the body of a pull request or a comment in GitHub's Markdown: verdict, what to do next, blocks, folds,
 * footer, marker. What is too long loses first the charts in folds, then rows of long tables, then folds (the last
 * first), then blocks; the verdict and the marker stay down to a limit of about 500 characters.
 */
export function renderMarkdown(report: Report, { limit = 60_000 }: MarkdownOptions = {}): string {
  for (const budget of budgets) {
    const body = join(partsOf(report, budget))
    if (body.length <= limit) return body
  }
  const small = partsOf(report, budgets.at(-1) ?? tightBudget)
  const tight = partsOf(report, tightBudget)
  return (
    withFewer(small, { what: 'folds', limit, gone: 0 }) ??
    withFewer({ ...tight, folds: [] }, { what: 'blocks', limit, gone: tight.folds.length }) ??
    verdictAlone(report, limit)
  )
}

interface Parts {
  head: string
  blocks: string[]
  folds: string[]
  /** Says what is missing. */
  note: string
  footer: string
  marker: string
}

function partsOf(report: Report, budget: Budget): Parts {
  return {
    head: headMarkdown(report, budget.text),
    blocks: blocksMarkdown(report.blocks, budget, budget.charts.blocks),
    folds: report.folds.map(fold => foldMarkdown(fold, budget)),
    note: '',
    footer: report.footer === undefined ? '' : paragraph(report.footer, budget),
    marker: marker(report.key),
  }
}

function headMarkdown({ verdict }: Report, text: number): string {
  const bold = paragraph([{ strong: verdict.text }], { text })
  return `${bold} ${paragraph(verdict.next, { text })}`.trim()
}

function join({ head, blocks, folds, note, footer, marker }: Parts): string {
  return [head, ...blocks, ...folds, note, footer, marker].filter(part => part !== '').join('\n\n')
}

interface Fewer {
  what: 'folds' | 'blocks'
  limit: number
  /** Sections that are missing already. */
  gone: number
}

/** The parts without as many of the last folds or blocks as it takes; undefined where that is not enough. */
function withFewer(parts: Parts, { what, limit, gone }: Fewer): string | undefined {
  const all = parts[what].length + gone
  let room = limit - join({ ...parts, [what]: [], note: missing(all) }).length
  if (room < 0) return undefined
  let kept = 0
  for (const part of parts[what]) {
    room -= part.length + 2
    if (room < 0) break
    kept += 1
  }
  return join({ ...parts, [what]: parts[what].slice(0, kept), note: missing(all - kept) })
}

function missing(sections: number): string {
  if (sections === 0) return ''
  return `… and ${formatCount(sections)} more ${sections === 1 ? 'section' : 'sections'} in the full report.`
}

function verdictAlone(report: Report, limit: number): string {
  const end = marker(report.key)
  for (const text of [300, 100, 30, 10]) {
    const body = [headMarkdown(report, text), end].filter(part => part !== '').join('\n\n')
    if (body.length <= limit) return body
  }
  return end.length <= limit ? end : ''
}
