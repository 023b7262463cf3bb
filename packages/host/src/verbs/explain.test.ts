import { errorCodes, MillraceError, silent } from '@millrace/contract'
import { expect, test } from 'vitest'
import type { Surroundings } from '../verb.ts'
import { run } from './explain.ts'

const surroundings: Surroundings = {
  cwd: '/',
  env: {},
  now: () => new Date(),
  progress: silent,
  screen: { color: false, width: 80 },
  print: () => undefined,
  untilInterrupted: async () => undefined,
}

test.each(Object.keys(errorCodes))('%s is explained', async code => {
  const { show, json } = await run({ code: code.toLowerCase() }, surroundings)
  expect(show).toMatch(new RegExp(`^${code}  .+\n\n  Why     .+\n  Fix     .+\n  Exit    [1245]\n`))
  expect(json).toMatchObject({ code, title: expect.any(String) })
})

test('a code that does not exist is refused with the nearest one', async () => {
  const refused = run({ code: 'MR40O1' }, surroundings)
  await expect(refused).rejects.toThrow(MillraceError)
  await expect(refused).rejects.toMatchObject({
    code: 'MR4009',
    why: expect.stringContaining('Did you mean MR'),
  })
  await expect(run({ code: 'toString' }, surroundings)).rejects.toMatchObject({ code: 'MR4009' })
})
