import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Json } from '@millrace/contract'
import type { Answer } from '../../verb.ts'
import type { OutputSpecs } from '../action-spec.ts'

/** All outputs of a job together may have 1 MB, counted as UTF-16: one of ours leaves room for others. */
const MOST = 250_000

/**
 * An answer's outputs by their specs. `result` is the JSON itself, or, where it is over 250,000 characters,
 * `{"file": "<path>"}` with a file in `folder`, which is there until the job ends; other outputs are cut.
 */
export async function outputsOf(
  answer: Answer,
  specs: OutputSpecs,
  folder: string,
): Promise<Record<string, string>> {
  const outputs: Record<string, string> = {}
  for (const [name, { from }] of Object.entries(specs)) {
    const value = from(answer) ?? ''
    outputs[name] = value.length <= MOST ? value : `${value.slice(0, MOST - 1)}…`
  }
  const { length } = outputs['result'] ?? ''
  if (length >= MOST) outputs['result'] = JSON.stringify({ file: await writeResult(answer.json, folder) })
  return outputs
}

async function writeResult(json: Json, folder: string): Promise<string> {
  const file = join(folder, `millrace-result-${randomUUID()}.json`)
  await writeFile(file, JSON.stringify(json))
  return file
}
