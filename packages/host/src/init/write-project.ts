import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { replaceFile } from '@millrace/forge'
import { CONFIG_FILE } from '../open-project.ts'
import { type Pin, renderPins } from './render-pins.ts'
import type { NewFile } from './template.ts'

/** A file to write, with its absolute path. */
export interface Target extends NewFile {
  full: string
}

/** Files that a repository has before Millrace comes: they stay as they are. */
const KEPT = /(^|\/)(README\.md|\.gitignore|\.gitattributes)$|^\.github\//

/** What is to be written, what is there and gets what it lacks, and what is there and stays. */
export interface WritePlan {
  write: Target[]
  change: { full: string; text: string }[]
  kept: Target[]
}

/**
 * Sorts the files of a project: nothing that is there is written over. A repository's own files are kept, but for the
 * placeholder of a pin, which gets its release; a file in the place of one of the project's is refused (MR4008), before
 * anything is written. `config`: the project's own millrace.yaml, and what is added to it.
 */
export async function planWriting(
  targets: readonly Target[],
  {
    pin,
    config,
  }: { pin: Pin | undefined; config: { full: string; edit: (text: string) => string } | undefined },
): Promise<WritePlan> {
  const there = await Promise.all(targets.map(({ full }) => exists(full)))
  const refused = targets.find(({ path }, index) => there[index] && !KEPT.test(path))
  if (refused) throw new MillraceError('MR4008', { path: refused.full })
  const workflows = targets.filter(({ path }, index) => there[index] && path.startsWith('.github/workflows/'))
  const edits = [
    ...(config ? [config] : []),
    ...(pin ? workflows.map(({ full }) => ({ full, edit: (text: string) => renderPins(text, pin) })) : []),
  ]
  const change = (await Promise.all(edits.map(changed))).flat()
  const isChanged = new Set(change.map(({ full }) => full))
  return {
    write: targets.filter((_, index) => !there[index]),
    change,
    kept: targets.filter(({ full }, index) => there[index] && !isChanged.has(full)),
  }
}

async function changed({
  full,
  edit,
}: {
  full: string
  edit: (text: string) => string
}): Promise<{ full: string; text: string }[]> {
  const before = await readFile(full, 'utf8')
  const after = edit(before)
  return after === before ? [] : [{ full, text: after }]
}

/** Does what a plan says. */
export async function writeProject({ write, change }: WritePlan): Promise<void> {
  for (const { full, bytes } of write) {
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, bytes, { flag: 'wx' })
  }
  for (const { full, text } of change) await replaceFile(full, text)
}

/** Text of a project's millrace.yaml; `undefined` where there is none. */
export async function readWritten(folder: string): Promise<string | undefined> {
  const path = join(folder, CONFIG_FILE)
  return (await exists(path)) ? readFile(path, 'utf8') : undefined
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return true
    throw error
  }
}
