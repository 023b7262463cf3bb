import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packetLine, readPush, refusedPush } from './packet-lines.ts'

const sha = fc.stringMatching(/^[0-9a-f]{40}$/)
const command = fc.record({
  before: sha,
  after: sha,
  ref: fc.stringMatching(/^refs\/heads\/[a-zä/-]{1,20}$/),
})

test('a push reads as it was written: commands, capabilities, pack', () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 5 }), fc.uint8Array(), (commands, pack) => {
      const lines = commands.map(({ before, after, ref }, index) =>
        packetLine(`${before} ${after} ${ref}${index === 0 ? '\0 report-status side-band-64k' : ''}\n`),
      )
      const body = Buffer.concat([...lines, Buffer.from('0000'), pack])
      const read = readPush(body)
      expect(read.commands).toEqual(commands)
      expect(read.capabilities).toEqual(['report-status', 'side-band-64k'])
      expect(read.pack.equals(pack)).toBe(true)
    }),
  )
})

test('the probe before a large push asks for nothing', () => {
  expect(readPush(Buffer.from('0000'))).toMatchObject({ commands: [], capabilities: [] })
})

test('a refusal names every ref, and people read the reason before it', () => {
  const request = {
    commands: [{ ref: 'refs/heads/main', before: '0'.repeat(40), after: '1'.repeat(40) }],
    capabilities: ['report-status', 'side-band-64k'],
    pack: Buffer.alloc(0),
  }
  const text = refusedPush(request, ['error: GH013'], 'push declined').toString()
  expect(text.slice(4)).toMatch(/^.error: GH013\n/)
  expect(text).toContain('ng refs/heads/main push declined\n')
  expect(text.endsWith('0000')).toBe(true)
})
