import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { replaceFile } from '@millrace/forge'
import { renderHtml, renderTitle } from '@millrace/report'
import { findRoot } from '../open-project.ts'
import type { Answer } from '../verb.ts'

/**
 * Writes the pages of an answer as HTML below the project's `.millrace/reports`, or below the folder's where there is no
 * project: what a run makes an artifact of. Promotions are there already.
 */
export async function keepPages(folder: string, { show, pages = [] }: Answer): Promise<void> {
  const all = [...new Set([...(typeof show === 'string' ? [] : [show]), ...pages])]
  const kept = all.filter(({ kind }) => kind !== 'promotion')
  if (kept.length === 0) return
  const root = await rootOf(folder)
  for (const page of kept) {
    const name = `${page.kind}-${slug(renderTitle(page))}.html`
    await replaceFile(join(root, '.millrace', 'reports', name), await renderHtml(page))
  }
}

async function rootOf(folder: string): Promise<string> {
  try {
    return await findRoot(folder)
  } catch (error) {
    if (error instanceof MillraceError && error.code === 'MR4006') return folder
    throw error
  }
}

/** A title as a file's name: letters, digits, dots and dashes. */
function slug(title: string): string {
  const plain = title.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '')
  return plain.slice(0, 80).toLowerCase() || 'report'
}
