import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

// The command line starts hundreds of small modules; as a few files it starts in half the time. Made from what tsc
// emitted; a part that one verb alone needs stays a file of its own and loads with that verb.
const packages = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(packages, 'host/dist/bundle')

const bundle = await rolldown({
  input: {
    main: join(packages, 'host/dist/main.js'),
    'server-process': join(packages, 'serving/dist/server-process.js'),
  },
  // Native or heavy: they load at first use, from node_modules.
  external: ['@duckdb/node-api', 'onnxruntime-web', 'vega', 'vega-lite'],
  platform: 'node',
})
const { output } = await bundle.generate({ format: 'esm', chunkFileNames: '[name]-[hash].js' })
await bundle.close()

// Entries last, old files after them: a command that starts meanwhile finds one whole bundle, the old or the new.
mkdirSync(folder, { recursive: true })
const files = output.flatMap(file => (file.type === 'chunk' ? [file] : []))
for (const { fileName, code } of files.toSorted((a, b) => Number(a.isEntry) - Number(b.isEntry))) {
  const path = join(folder, fileName)
  writeFileSync(`${path}.new`, code)
  renameSync(`${path}.new`, path)
}
const names = new Set(files.map(({ fileName }) => fileName))
for (const old of readdirSync(folder)) if (!names.has(old)) rmSync(join(folder, old))
