import type { Partition, ProfileHistory, SnapshotManifest } from '@millrace/contract'
import { describe, expect, it } from 'vitest'
import { chooseWindows } from './windows.ts'

type Version = { manifest: SnapshotManifest; profile: ProfileHistory }

/** A version from window names with the letter of their content: `2001-01a`. */
function version(names: readonly string[], watermark?: string): Version {
  const windows = names.map(name => ({ window: name.slice(0, -1), content: name.slice(-1) }))
  const partitions = windows.map(
    ({ window, content }) => ({ name: window, sha256: content.repeat(64) }) as Partition,
  )
  const manifest = { partitions, schema: [], ...(watermark && { watermark }) } as unknown as SnapshotManifest
  const profile = { rows: 1, columns: [] }
  return { manifest, profile: { format: 1, windows: windows.map(({ window }) => ({ window, profile })) } }
}

const MONTHS = { time: 'at', partition: 'month' } as const
const choose = (before: string[], now: string[], watermark?: string) => {
  const { reference, fresh, incomplete } = chooseWindows(version(before), version(now, watermark), MONTHS)
  return {
    reference: reference.map(({ window }) => window),
    fresh: fresh.map(({ window }) => window),
    incomplete,
  }
}

describe('windows', () => {
  it('are new when the version before lacks them, or had other rows in them', () => {
    expect(choose(['2001-01a', '2001-02b'], ['2001-01a', '2001-02b', '2001-03c'])).toMatchObject({
      reference: ['2001-01', '2001-02'],
      fresh: ['2001-03'],
    })
    // February was still filling: its half is no measure for anything.
    expect(choose(['2001-01a', '2001-02b'], ['2001-01a', '2001-02x', '2001-03c'])).toMatchObject({
      reference: ['2001-01'],
      fresh: ['2001-02', '2001-03'],
    })
    expect(choose(['2001-01a'], ['2001-01x']).reference).toEqual(['2001-01'])
    expect(choose(['2001-01a'], ['2001-01a']).fresh).toEqual([])
  })

  it.each([
    ['2001-05-31T23:40:00.000Z', undefined],
    ['2001-05-31T00:00:00.000Z', undefined],
    ['2001-05-20T12:00:00.000Z', { window: '2001-05', until: '2001-05-20' }],
  ])('with rows until %s', (watermark, incomplete) => {
    expect(choose(['2001-04a'], ['2001-04a', '2001-05b'], watermark).incomplete).toEqual(incomplete)
  })
})
