import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveFolder } from '@millrace/serving'

/** Asks the live model about one flight, the way any client of the Open Inference Protocol would, and says its answer. */
export async function askForFlight(project: string, say: (text: string) => void): Promise<void> {
  const { port } = JSON.parse(
    await readFile(join(serveFolder(project, 'delay', 'production'), 'server.json'), 'utf8'),
  )
  const url = `http://127.0.0.1:${port}/v2/models/delay`
  const { inputs } = (await (await fetch(url)).json()) as { inputs: { name: string; shape: number[] }[] }
  const width = inputs[0]?.shape.at(-1) ?? 0
  // Six in the evening, a Friday, 733 miles; the airports' features are missing, as for a new airport.
  const flight = [18, 5, 733, ...Array.from({ length: width - 3 }, () => null)]
  const body = { inputs: [{ name: 'features', shape: [1, width], datatype: 'FP32', data: flight }] }
  const response = await fetch(`${url}/infer`, { method: 'POST', body: JSON.stringify(body) })
  const { outputs } = (await response.json()) as { outputs: { data: number[] }[] }
  const probability = outputs[0]?.data[0]
  if (probability === undefined) throw new Error('the live model gave no answer')
  say(
    `POST ${url}/infer: a Friday flight at 18 h over 733 miles is late with ${(probability * 100).toFixed(1)} %.`,
  )
}
