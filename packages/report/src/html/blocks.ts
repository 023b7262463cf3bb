import type { Block, Fold } from '@millrace/contract'
import { visibleLines } from '../text/visible.ts'
import { escapeHtml, lineHtml } from './escape.ts'
import { figureHtml } from './figure.ts'
import { inlineHtml } from './inline.ts'
import { tableHtml } from './table.ts'

export async function blocksHtml(blocks: readonly Block[]): Promise<string> {
  const parts: string[] = []
  // One after the other: ids and memory of the drawing library are shared.
  for (const block of blocks) parts.push(await blockHtml(block))
  return parts.filter(part => part !== '').join('\n')
}

export async function foldHtml(fold: Fold): Promise<string> {
  const inside = await blocksHtml(fold.blocks)
  return `<details class="fold"><summary>${lineHtml(fold.summary) || 'More'}</summary>\n<div class="inside">\n${inside}\n</div></details>`
}

async function blockHtml(block: Block): Promise<string> {
  switch (block.kind) {
    case 'text':
      return `<p>${inlineHtml(block.text)}</p>`
    case 'table':
      return tableHtml(block)
    case 'list': {
      const title = block.title === undefined ? '' : `<h2>${lineHtml(block.title)}</h2>\n`
      const items = block.items.map(item => `<li>${inlineHtml(item)}</li>`)
      return `${title}<ul>\n${items.join('\n')}\n</ul>`
    }
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(visibleLines(block.code))}</code></pre>`
    case 'chart':
      return figureHtml(block)
  }
}
