import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { type Pin, PLACEHOLDER_PIN, renderPins } from 'millrace'
import { openFlightsSource } from '../demo/flights-source.ts'
import { git } from './run-git.ts'

/** Months that a new repository starts with, and those that its owner moves there to see time pass. */
const MONTHS = { source: ['2001-01', '2001-02', '2001-03'], later: ['2001-04', '2001-05', '2001-06'] }

const LATER = `# Months to come

Time passes when you move a file from here to \`source/flights/\` and start *Drift* or *Snapshot* by hand. US flights of 2001, from the
Bureau of Transportation Statistics. Remove this folder when you bring data of your own.
`

/**
 * Writes a template as a repository of its own: pins of a release in place of the placeholder, the licence, and the
 * example's data unless `data` is false. Returns the paths.
 */
export async function exportTemplate({
  root,
  name,
  to,
  pin,
  data = true,
}: {
  root: string
  name: string
  to: string
  /** Without one the placeholder stays. */
  pin?: Pin
  data?: boolean
}): Promise<string[]> {
  const top = `templates/${name}`
  const files = git(root, ['ls-files', '-z', '--', top])
    .split('\0')
    .filter(path => path !== '')
  if (files.length === 0) throw new Error(`There is no ${top}`)
  const written: string[] = []
  const write = async (path: string, bytes: Uint8Array | string) => {
    await mkdir(dirname(join(to, path)), { recursive: true })
    await writeFile(join(to, path), bytes)
    written.push(path)
  }
  for (const path of files) {
    const bytes = await readFile(join(root, path))
    const text = bytes.toString('utf8')
    await write(relative(top, path), pin && text.includes(PLACEHOLDER_PIN) ? renderPins(text, pin) : bytes)
  }
  await write('LICENSE', await readFile(join(root, 'LICENSE')))
  if (data) {
    for (const [folder, months] of Object.entries(MONTHS)) {
      const source = await openFlightsSource(join(to, folder))
      for (const month of months) await source.arrive(month)
      written.push(...months.map(month => `${folder}/flights/${month}.parquet`), `${folder}/airports.csv`)
    }
    await write('later/README.md', LATER)
  }
  return written.sort()
}
