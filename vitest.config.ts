import { defineConfig } from 'vitest/config'

const conditions = ['source', 'node', 'import', 'default']
const long = process.env['MILLRACE_TESTS'] === 'long'

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  resolve: { conditions },
  test: {
    include: [long ? 'packages/*/src/**/*.long.test.ts' : 'packages/*/src/**/*.test.ts'],
    exclude: long ? [] : ['**/*.long.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: long ? 600_000 : 30_000,
    hookTimeout: 120_000,
  },
})
