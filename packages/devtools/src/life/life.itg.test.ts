import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whyNoAct } from '@millrace/rehearsal/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Prepared, prepareLife, REPOSITORY } from './open-life.ts'
import { permissionsUsed } from './permissions-used.ts'
import { playLife } from './play-life.ts'
import { savePages } from './save-pages.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const missing = await whyNoAct()
let prepared: Prepared

beforeAll(async () => {
  if (missing === undefined) prepared = await prepareLife()
}, 600_000)
afterAll(async () => {
  if (prepared) await rm(prepared.folder, { recursive: true, force: true })
})

describe.skipIf(missing !== undefined)(
  'a model’s life on GitHub, by its workflow files',
  { timeout: 900_000 },
  () => {
    const stage = playLife('The life on GitHub, by act', { prepared: () => prepared })

    test('no call was made that GitHub does not document', () => {
      expect(stage().life.rehearsal.github.violations).toEqual([])
    })

    test('every job used exactly the permissions that it declares', async () => {
      const jobs = await permissionsUsed(stage().life)
      expect(jobs.map(({ job, used }) => ({ job, used }))).toEqual(
        jobs.map(({ job, declared }) => ({ job, used: declared })),
      )
    })

    test('leaves pages that people look at', async () => {
      await savePages(stage().life.rehearsal, REPOSITORY, join(root, '.cache/life/pages'))
    })
  },
)
