import type { CodeHost, Repository } from '@millrace/forge'
import { describe, expect, test } from 'vitest'
import type { WorkflowRun } from '../workflow-run.ts'
import { guardHost, guardRepository } from './untrusted.ts'

/** Whatever is asked is done. */
const anything = <T extends object>(): T =>
  new Proxy({} as T, {
    get: (_, name) => async () => `did ${String(name)}`,
    ownKeys: () => [...methods],
    getOwnPropertyDescriptor: (_, name) => ({
      enumerable: true,
      configurable: true,
      value: async () => `did ${String(name)}`,
    }),
  })

const reads = ['pullRequestFrom', 'pullRequest', 'pullRequestOf', 'reviewState', 'files'] as const
const acts = ['openPullRequest', 'merge', 'openIssue', 'closeIssue', 'setDeployment', 'dispatch'] as const
const speaks = ['comment', 'setStatus'] as const
const methods = [...reads, ...acts, ...speaks, 'propose', 'tag', 'history']

const run = (fork?: boolean): WorkflowRun =>
  ({
    event: fork === undefined ? 'push' : 'pull_request',
    trusted: false,
    ...(fork !== undefined && { pullRequest: { number: 7, head: 'h', branch: 'b', base: 'main', fork } }),
  }) as WorkflowRun
const call = (host: object, name: string): Promise<unknown> =>
  (host as Record<string, () => Promise<unknown>>)[name]?.() ?? Promise.reject(new Error(`no ${name}`))

describe('a run that main does not trust', () => {
  const host = guardHost(anything<CodeHost>(), run(false))

  test.each(reads)('may look: %s', async name => {
    expect(await call(host, name)).toBe(`did ${name}`)
  })

  test.each(acts)('may not act: %s', async name => {
    await expect(call(host, name)).rejects.toMatchObject({
      code: 'MR4060',
      values: { run: 'pull request #7' },
    })
  })

  test.each(speaks)('speaks on its pull request, and from a fork or a branch not: %s', async name => {
    expect(await call(host, name)).toBe(`did ${name}`)
    for (const other of [run(true), run()])
      await expect(call(guardHost(anything<CodeHost>(), other), name)).rejects.toMatchObject({
        code: 'MR4060',
      })
  })

  test('pushes nothing', async () => {
    const repository = guardRepository(anything<Repository>(), run(false))
    expect(await call(repository, 'history')).toBe('did history')
    for (const name of ['propose', 'tag'])
      await expect(call(repository, name)).rejects.toMatchObject({ code: 'MR4060' })
  })
})
