import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

// The command line starts hundreds of small modules; as a few files it starts in half the time. Made from what tsc
// emitted; a part that one verb alone needs stays a file of its own and loads with that verb.
const packages = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${packages}host/dist/bundle`

rmSync(folder, { recursive: true, force: true })
const bundle = await rolldown({
  input: {
    main: `${packages}host/dist/main.js`,
    'server-process': `${packages}serving/dist/server-process.js`,
  },
  // Native or heavy: they load at first use, from node_modules.
  external: ['@duckdb/node-api', 'onnxruntime-web', 'vega', 'vega-lite'],
  platform: 'node',
})
await bundle.write({ dir: folder, format: 'esm', sourcemap: true, chunkFileNames: '[name]-[hash].js' })
