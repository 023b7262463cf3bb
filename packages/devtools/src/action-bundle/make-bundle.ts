import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

type Ncc = (
  entry: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<{ code: string; assets: Record<string, { source: string | Uint8Array }> }>

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * The bundle of actions/engine as files by name, from what tsc emitted: parts that load on demand stay files of their
 * own, nothing is minified, and nothing in it tells where it was made.
 */
export async function makeBundle(): Promise<Map<string, Uint8Array>> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc
  // Names of parts are made from paths below the current folder.
  const before = process.cwd()
  process.chdir(root)
  const { code, assets } = await ncc(join(root, 'packages/host/dist/action/entry.js'), {
    cache: false,
    quiet: true,
    minify: false,
    sourceMap: false,
    license: 'licenses.txt',
  }).finally(() => process.chdir(before))
  const alias = "import './index.js'\n"
  const files: Record<string, string | Uint8Array> = {
    'index.js': code,
    // The same program: it looks at the name that it was started by.
    'post.js': alias,
    'server-process.js': alias,
  }
  for (const [name, { source }] of Object.entries(assets)) files[name] = source
  return new Map(
    Object.entries(files)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, content]) => [name, Buffer.from(content)]),
  )
}
