import { afterEach } from 'vitest'
import { codeHostContract } from './code-host-contract.ts'
import { openMemoryHost } from './memory-host.ts'
import { type TemporaryOrigin, temporaryOrigin } from './temporary-origin.ts'

let origin: TemporaryOrigin | undefined
afterEach(() => origin?.remove())

codeHostContract('memory', async () => {
  origin = temporaryOrigin()
  const { gitDir, push } = origin
  const host = openMemoryHost(gitDir)
  return {
    host,
    push: async (branch, files) => push(branch, files),
    review: async (number, how) => host.review(number, how),
    close: async number => host.close(number),
    mergeAsPerson: (number, method) => host.mergeAsPerson(number, method),
    count: async () => ({
      pullRequests: host.pullRequests.length,
      comments: host.comments.length,
      issues: host.issues.length,
      statuses: host.statuses.length,
      deployments: host.deployments.length,
      dispatches: host.dispatched.length,
    }),
  }
})
