import { sha256 } from '@millrace/contract'
import type { Step } from '../open-step.ts'

const LONGEST = 60

/** Name of the preview: one for each project of a run, so that its jobs find it. */
export function previewName({ writtenFolder }: Pick<Step, 'writtenFolder'>): string {
  return ['millrace-preview', ...inFolder(writtenFolder)].join('-')
}

/** Name of a step's reports: what else a job or a matrix has beside it has another name. */
export function reportName({
  target,
  inputs,
  run,
  writtenFolder,
}: Pick<Step, 'target' | 'inputs' | 'run' | 'writtenFolder'>): string {
  const about = ['dataset', 'model', 'stage', 'name'].flatMap(key => {
    const value = inputs[key]
    return typeof value === 'string' ? [slug(value)] : []
  })
  return ['millrace', target.verb, slug(run.job), ...inFolder(writtenFolder), ...about, 'report'].join('-')
}

function inFolder(writtenFolder: string): string[] {
  const path = writtenFolder.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
  return path === '.' || path === '' ? [] : [slug(path)]
}

/** Letters, digits, `-` and `_` alone; a digest keeps apart what would look equal. */
function slug(text: string): string {
  const plain = text.replace(/[^\w]+/g, '-').slice(0, LONGEST)
  return plain === text ? plain : `${plain.replace(/^-+|-+$/g, '')}-${sha256(Buffer.from(text)).slice(0, 6)}`
}
