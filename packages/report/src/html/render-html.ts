import type { Report, Tone } from '@millrace/contract'
import { blocksHtml, foldHtml } from './blocks.ts'
import { lineHtml } from './escape.ts'
import { inlineHtml } from './inline.ts'
import { stylesheet } from './stylesheet.ts'

/**
 * A report as one file that needs nothing else: no script, no font, no picture from elsewhere, and a policy that
 * forbids them. It follows the reader's light or dark scheme and prints with its folds open.
 */
export async function renderHtml(report: Report): Promise<string> {
  const { verdict, footer } = report
  const folds: string[] = []
  for (const fold of report.folds) folds.push(await foldHtml(fold))
  const title = lineHtml(report.title) || 'Report'
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    `<style>\n${stylesheet}\n</style>`,
    '</head>',
    '<body>',
    `<header>\n<h1>${title}</h1>`,
    `<div class="verdict ${verdict.tone}">${icons[verdict.tone]}`,
    `<div><p class="said">${lineHtml(verdict.text)}</p>\n<p class="next">${inlineHtml(verdict.next)}</p></div></div>`,
    '</header>',
    '<main>',
    await blocksHtml(report.blocks),
    ...(folds.length === 0 ? [] : ['<section aria-label="Details">', ...folds, '</section>']),
    '</main>',
    ...(footer === undefined ? [] : [`<footer><p>${inlineHtml(footer)}</p></footer>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** What the tone's colour says, as a shape and for those who hear the page. */
const icons: Readonly<Record<Tone, string>> = {
  good: icon('Good', '<path d="m7.5 12.5 3 3 6-7"/>'),
  bad: icon('Bad', '<path d="m8.5 8.5 7 7m0-7-7 7"/>'),
  warning: icon('Warning', '<path d="M12 7v6m0 3.4v.1"/>'),
  neutral: icon('Note', '<path d="M12 11v6m0-9.5v-.1"/>'),
}

function icon(name: string, shape: string): string {
  const frame =
    'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
  return `<svg role="img" aria-label="${name}" ${frame}><circle cx="12" cy="12" r="10"/>${shape}</svg>`
}
