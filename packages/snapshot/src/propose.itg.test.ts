import { parsePointer } from '@millrace/config'
import { checkShape } from '@millrace/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { datasetPointer } from './judge.ts'
import { readProfiles } from './profiles.ts'
import { proposeDataset } from './propose.ts'
import { snapshotReport } from './report.ts'
import type { PreviousVersion } from './run.ts'
import { csvRows, HEADER, makeProject, type TestProject, takeVersion } from './testing.ts'

let project: TestProject
beforeEach(() => {
  project = makeProject()
  month('2001-01')
})
afterEach(() => project.remove())

function month(name: string): void {
  project.write(`${name}.csv`, HEADER + csvRows(name, 30))
}

async function propose(previous?: PreviousVersion) {
  const opened = await project.open()
  const { record, version } = await takeVersion(opened, previous)
  const profiles = {
    after: await readProfiles(opened, record),
    ...(previous && { before: await readProfiles(opened, previous.record) }),
  }
  const report = snapshotReport({ record, profiles, ...(previous && { previous: previous.record }) })
  checkShape('Report', report, 'a report')
  const proposal = await proposeDataset(opened, { record, report, ...(previous && { previous }) })
  return { proposal, version }
}

describe('a proposal of a version', () => {
  it('is a branch with its pointer and nothing else', async () => {
    const { proposal, version } = await propose()
    expect(proposal.state).toBe('opened')
    expect(project.git('diff', '--name-only', 'main', proposal.branch)).toBe('data/flights.dvc')
    const text = project.git('show', `${proposal.branch}:data/flights.dvc`)
    expect(parsePointer(text, 'data/flights.dvc', 'dataset')).toEqual(datasetPointer(version.record))
  })

  it('follows the merged version, and is empty once it is merged', async () => {
    const first = await propose()
    project.git('merge', '-q', '--no-edit', first.proposal.branch)
    expect((await propose(first.version)).proposal.state).toBe('empty')
    month('2001-02')
    const second = await propose(first.version)
    expect(project.git('log', '-1', '--format=%s', second.proposal.branch)).toBe('flights: 2001-01 → 2001-02')
    expect(project.git('diff', '--name-only', 'main', second.proposal.branch)).toBe('data/flights.dvc')
    expect((await propose(first.version)).proposal.state).toBe('unchanged')
  })

  it('is refused where main has another version than it was judged against', async () => {
    const first = await propose()
    project.git('merge', '-q', '--no-edit', first.proposal.branch)
    month('2001-02')
    const second = await propose(first.version)
    project.git('merge', '-q', '--no-edit', second.proposal.branch)
    month('2001-03')
    await expect(propose(first.version)).rejects.toMatchObject({
      code: 'MR2013',
      values: { judged: '2001-01', main: '2001-02' },
    })
  })
})
