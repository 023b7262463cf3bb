import { neutral } from './neutral.ts'

/** Visible text as Markdown in which nothing is active, for the inside of a line (paragraph, cell, item). */
export function escapeMarkdown(text: string): string {
  return neutral(text).replace(
    /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[\\`*[\]|~<>$]|&(?=[#\p{L}])/gu,
    character => ENTITIES[character] ?? `\\${character}`,
  )
}

/** Visible text for the inside of an HTML element in Markdown (a summary), where no Markdown is read. */
export function escapeInHtml(text: string): string {
  return neutral(text).replace(/[&<>"'$]/g, character => ENTITIES[character] ?? character)
}

/** Markdown that begins a line, so that it starts no heading, list, quote, table or workflow command. */
export function atLineStart(markdown: string): string {
  return markdown.replace(/^[-+=#:]/, '\\$&').replace(/^(\d{1,9})(?=[.)])/, '$1\\')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  // GitHub's own advice for a dollar sign that starts no formula.
  $: '<span>$</span>',
}
