import { defineConfig } from 'vitest/config'

export default defineConfig({
  ssr: {
    resolve: {
      conditions: ['source', 'node', 'import', 'default'],
      externalConditions: ['source', 'node', 'import', 'default'],
    },
  },
  resolve: { conditions: ['source', 'node', 'import', 'default'] },
  test: {
    include: ['packages/*/src/**/*.test.ts'],
    exclude: ['**/*.long.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
