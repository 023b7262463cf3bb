export { codeHostContract, type HostCounts, type HostSubject } from './testing/code-host-contract.ts'
export {
  type MemoryHost,
  type MemoryIssue,
  type MemoryPullRequest,
  openMemoryHost,
} from './testing/memory-host.ts'
export { type TemporaryOrigin, temporaryOrigin } from './testing/temporary-origin.ts'
