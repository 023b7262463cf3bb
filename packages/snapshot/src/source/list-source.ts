import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { DatasetConfig } from '@millrace/config'
import { MillraceError } from '@millrace/contract'
import type { FileFormat } from '@millrace/tables'
import { formatOfName, isLeftOut, kindOf, notAFile, unreadable } from './data-file.ts'

/** One file of a source. */
export interface SourceFile {
  /** Path relative to the source: what the fingerprint names it by, wherever the source lies. */
  name: string
  path: string
}

/** The files of a source, by name in code-unit order. */
export interface Source {
  files: SourceFile[]
  format: FileFormat
}

/**
 * Lists a file, the data files directly in a folder, or those that match a pattern in which `*` stands for any
 * characters within one part of the path. Throws MR2001 to MR2004, MR2007 and MR2054.
 */
export async function listSource(root: string, { name: dataset, source }: DatasetConfig): Promise<Source> {
  const written = source.files
  const found = written.includes('*') ? await byPattern(root, written) : await byPath(resolve(root, written))
  if (found === undefined) throw new MillraceError('MR2001', { source: written, dataset })
  const files = found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  if (files.length === 0) throw new MillraceError('MR2003', { source: written, dataset })
  return { files, format: oneFormat(dataset, files) }
}

async function byPath(path: string): Promise<SourceFile[] | undefined> {
  const kind = await kindOf(path)
  if (kind === 'absent') return undefined
  if (kind === 'file') return [{ name: basename(path), path }]
  const files: SourceFile[] = []
  for (const name of await namesIn(path)) {
    if (isLeftOut(name) || formatOfName(name) === undefined) continue
    const file = { name, path: join(path, name) }
    if ((await kindOf(file.path)) !== 'file') throw notAFile(file.path, 'a folder, or a link to nothing')
    files.push(file)
  }
  return files
}

async function byPattern(root: string, written: string): Promise<SourceFile[] | undefined> {
  const parts = written.split('/')
  const first = parts.findIndex(part => part.includes('*'))
  // An absolute pattern begins with an empty part, which stands for the root of the file system.
  const base = resolve(root, `${parts.slice(0, first).join('/')}${first > 0 ? '/' : ''}`)
  if ((await kindOf(base)) !== 'folder') return undefined
  const files: SourceFile[] = []
  await walk(base, { prefix: '', parts: parts.slice(first), files })
  return files
}

async function walk(
  folder: string,
  { prefix, parts, files }: { prefix: string; parts: readonly string[]; files: SourceFile[] },
): Promise<void> {
  const [part = '', ...rest] = parts
  const pattern = new RegExp(`^${part.split('*').map(escapeRegExp).join('.*')}$`, 's')
  for (const name of await namesIn(folder)) {
    if (isLeftOut(name) || !pattern.test(name)) continue
    const path = join(folder, name)
    const kind = await kindOf(path)
    if (rest.length > 0) {
      if (kind === 'folder') await walk(path, { prefix: `${prefix}${name}/`, parts: rest, files })
    } else if (kind === 'file') {
      files.push({ name: `${prefix}${name}`, path })
    } else if (formatOfName(name) !== undefined) throw notAFile(path, 'a folder, or a link to nothing')
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(error => {
    throw unreadable(folder, error)
  })
}

function oneFormat(dataset: string, files: readonly SourceFile[]): FileFormat {
  const [first] = files
  const format = formatOfName(first?.name ?? '')
  for (const file of files) {
    const own = formatOfName(file.name)
    if (own === undefined) throw new MillraceError('MR2054', { file: file.path })
    if (own === format) continue
    throw new MillraceError('MR2007', {
      dataset,
      first: first?.name ?? '',
      firstFormat: spelled(format),
      second: file.name,
      secondFormat: spelled(own),
      example: '"*.parquet"',
    })
  }
  return format ?? 'parquet'
}

function spelled(format: FileFormat | undefined): string {
  return format === 'parquet' ? 'Parquet' : format === 'csv' ? 'CSV' : 'neither'
}
