import { readFileSync } from 'node:fs'

/** What an action printed when samples.golden.md was run. */
export function readSample(action: string): string {
  const page = readFileSync(new URL('samples.golden.md', import.meta.url), 'utf8')
  const section = new RegExp(`^## ${action}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page)?.[1]
  const shown = section && /^```text\n([\s\S]*?)^```$/m.exec(section)?.[1]
  if (!shown?.trim()) throw new Error(`samples.golden.md shows nothing for ${action}`)
  return shown
}
