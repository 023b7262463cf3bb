import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
  type BlobRef,
  bug,
  checkShape,
  isTree,
  MillraceError,
  type Ref,
  type Report,
} from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { renderHtml } from '@millrace/report'

/** The report that a record keeps. */
export async function readReport(
  project: Pick<Project, 'store'>,
  outputs: Readonly<Record<string, Ref>>,
): Promise<Report> {
  const ref: Ref | undefined = outputs['report']
  if (!ref || isTree(ref)) throw bug('a record without its report')
  return checkShape('Report', await project.store.readJson(ref satisfies BlobRef), 'a report in the store')
}

/** Writes a report where the user wants it (MR4016 where that can not be). */
export async function writeHtml(report: Report, path: string): Promise<void> {
  const html = await renderHtml(report)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, html)
  } catch (cause) {
    const errno = (cause as NodeJS.ErrnoException).code ?? String(cause)
    throw new MillraceError('MR4016', { file: path, errno }, { cause })
  }
}
