import { MillraceError, silent } from '@millrace/contract'
import type { OpenProposal, Repository } from '@millrace/forge'
import { expect, it } from 'vitest'
import { fallBackToGit } from './fall-back.ts'

const known: OpenProposal[] = [
  {
    key: { kind: 'data', dataset: 'flights' },
    branch: 'millrace/data/flights',
    head: 'a',
    title: 'flights 2',
  },
]
const own = { openProposals: async () => known }

function looking(error: unknown) {
  const lines: string[] = []
  const hosted = { openProposals: () => Promise.reject(error) } as unknown as Repository
  const progress = { ...silent, line: (text: string) => void lines.push(text) }
  return { lines, proposals: fallBackToGit(hosted, { own, progress }).openProposals() }
}

it.each([
  [
    'does not answer',
    'MR1126',
    { host: 'github.com', times: 2, act: 'list pull requests', problem: 'no route' },
  ],
  ['does not take the token', 'MR1120', { host: 'github.com', problem: 'Bad credentials' }],
] as const)('A host that %s leaves what Git knows, and one line', async (_, code, values) => {
  const { lines, proposals } = looking(new MillraceError(code, values))
  expect(await proposals).toEqual(known)
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^Pull requests were not seen.*${code}`))])
})

it('Another error stays one', async () => {
  const { lines, proposals } = looking(new TypeError('a defect'))
  await expect(proposals).rejects.toThrow('a defect')
  expect(lines).toEqual([])
})
