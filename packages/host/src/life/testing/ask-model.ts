import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveFolder } from '@millrace/serving'
import type { SmallProject } from './small-project.ts'

/** What the live model says of itself and of one visit, asked as any client of the Open Inference Protocol would. */
export async function askModel({ root }: SmallProject): Promise<{ versions: string[]; probability: number }> {
  const note = await readFile(join(serveFolder(root, 'sale', 'production'), 'server.json'), 'utf8')
  const { port } = JSON.parse(note) as { port: number }
  const url = `http://127.0.0.1:${port}/v2/models/sale`
  const { versions, inputs } = (await (await fetch(url)).json()) as {
    versions: string[]
    inputs: { shape: number[] }[]
  }
  const width = inputs[0]?.shape.at(-1) ?? 0
  const visit = [4, 25, 0.1, 18].slice(0, width)
  const body = { inputs: [{ name: 'features', shape: [1, width], datatype: 'FP32', data: visit }] }
  const response = await fetch(`${url}/infer`, { method: 'POST', body: JSON.stringify(body) })
  const { outputs } = (await response.json()) as { outputs: { data: number[] }[] }
  return { versions, probability: outputs[0]?.data[0] ?? Number.NaN }
}
