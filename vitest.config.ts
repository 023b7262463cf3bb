import { defineConfig } from 'vitest/config'

const conditions = ['source', 'node', 'import', 'default']
const long = process.env['MILLRACE_TESTS'] === 'long'

// Whose commits these are and in which repository is the tests' to say, not that of the shell or hook around them.
for (const name of Object.keys(process.env)) {
  if (/^GIT_(AUTHOR|COMMITTER)_|^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name)) delete process.env[name]
}

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
