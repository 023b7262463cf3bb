import type { Block, CodeBlock, Fold, ListBlock } from '@millrace/contract'
import { clip, piecesOf } from '../text/runs.ts'
import { visibleLines } from '../text/visible.ts'
import type { Budget } from './budget.ts'
import { chartMarkdown } from './chart.ts'
import { escapeInHtml } from './escape.ts'
import { inline, paragraph } from './inline.ts'
import { neutralCode } from './neutral.ts'
import { more, tableMarkdown } from './table.ts'

/** Blocks in order, each a piece of Markdown that stands alone; those with nothing to show are left out. */
export function blocksMarkdown(blocks: readonly Block[], budget: Budget, charts: boolean): string[] {
  return blocks
    .filter(block => charts || block.kind !== 'chart')
    .map(block => blockMarkdown(block, budget))
    .filter(markdown => markdown !== '')
}

export function foldMarkdown(fold: Fold, budget: Budget): string {
  const [summary] = piecesOf(fold.summary, budget.text)
  const inside = blocksMarkdown(fold.blocks, budget, budget.charts.folds)
  const gone = !budget.charts.folds && fold.blocks.some(block => block.kind === 'chart')
  if (gone) inside.push('The charts are in the full report.')
  return [
    `<details><summary>${escapeInHtml(summary?.text ?? 'More')}</summary>`,
    ...inside,
    '</details>',
  ].join('\n\n')
}

function blockMarkdown(block: Block, budget: Budget): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text, budget)
    case 'table':
      return titled(block.title, tableMarkdown(block, budget), budget)
    case 'list':
      return titled(block.title, listMarkdown(block, budget), budget)
    case 'code':
      return codeMarkdown(block, budget)
    case 'chart':
      return titled(block.title, chartMarkdown(block, budget), budget)
  }
}

function titled(title: string | undefined, body: string, budget: Budget): string {
  const head = title === undefined ? '' : inline([{ strong: title }], budget)
  return [head, body].filter(part => part !== '').join('\n\n')
}

function listMarkdown(list: ListBlock, budget: Budget): string {
  const items = list.items.map(item => paragraph(item, budget)).filter(item => item !== '')
  const lines = items.slice(0, budget.rows).map(item => `- ${item}`)
  return lines.join('\n') + more(items.length, { size: budget, noun: 'points' })
}

/** Languages that GitHub draws, or applies as a change, instead of showing them. */
const DRAWN = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl', 'suggestion'])

function codeMarkdown(block: CodeBlock, budget: Budget): string {
  const lines = neutralCode(visibleLines(block.code)).split('\n')
  const shown = clip(lines.slice(0, budget.rows).join('\n'), budget.text)
  const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const known = /^[a-z0-9+-]{1,20}$/.test(block.language) && !DRAWN.has(block.language)
  return [
    `${fence}${known ? block.language : 'text'}\n${shown}\n${fence}`,
    more(lines.length, { size: budget, noun: 'lines' }),
  ].join('')
}
