import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeHostContract } from '@millrace/forge/testing'
import { afterAll, beforeAll } from 'vitest'
import type { LocalGitHub } from '../server/local-github.ts'
import { openLocalGitHub } from '../server/open-local-github.ts'
import { toolFolder } from '../tools/tool-folder.ts'
import { hostedRepository } from './testing/hosted-repository.ts'

let folder: string
let hub: LocalGitHub

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'code-host-'))
  hub = await openLocalGitHub({ folder, tools: toolFolder() })
  hub.createUser('ada')
  hub.createUser('bob')
})
afterAll(async () => {
  await hub.close()
  await rm(folder, { recursive: true, force: true })
})

let last = 0
codeHostContract('a local GitHub', async () => {
  last += 1
  return hostedRepository(hub, { folder, name: `r${last}` })
})
