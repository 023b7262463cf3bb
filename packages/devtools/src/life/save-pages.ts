import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import type { Rehearsal } from '@millrace/rehearsal'

/**
 * Writes the pages of a repository as HTML files into a folder that it empties first: the front page, every issue, pull
 * request (`.open.html`: nothing folded) and run. `npm run pictures -- --github` draws them.
 */
export async function savePages(rehearsal: Rehearsal, repository: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const { github } = rehearsal
  await writeFile(join(folder, 'repository.html'), await github.page(`/${repository}`))
  for (let number = 1; ; number++) {
    const path = `/${repository}/issues/${number}`
    const html = await github.page(path).catch(endOfNumbers)
    if (html === undefined) break
    const name = `thread-${String(number).padStart(3, '0')}-${slugOf(html)}`
    await writeFile(join(folder, `${name}.html`), html)
    await writeFile(join(folder, `${name}.open.html`), await github.page(path, { open: true }))
  }
  for (const { id, workflow, number } of rehearsal.runs().filter(run => run.repository === repository)) {
    const html = await github.page(`/${repository}/actions/runs/${id}`, { open: true })
    const file = workflow.replace(/^.*\/|\.ya?ml$/g, '')
    await writeFile(join(folder, `run-${file}-${String(number).padStart(3, '0')}.html`), html)
  }
}

/** Issues and pull requests count in one row: the first number that is not there ends it. */
function endOfNumbers(error: unknown): undefined {
  if (error instanceof MillraceError && error.code === 'MR5004') return undefined
  throw error
}

/** A file's name from the page's title. */
function slugOf(html: string): string {
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''
  return title
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-\d+-?$|-$/g, '')
    .slice(0, 60)
    .toLowerCase()
}
