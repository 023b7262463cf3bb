import { expect, test } from 'vitest'
import { changesOf, releaseNotes, withSection } from './release-notes.ts'

const changelog = '# Changelog\n\nWords.\n\n## 1.1.0\n\n- b\n\n## 1.0.0\n\n- a\n'
const pin = { repository: 'acme/mill', sha: 'a1'.repeat(20), version: 'v1.1.0' }

test('a version’s section is found, added once on top, and found again', () => {
  expect(changesOf(changelog, '1.1.0')).toBe('- b')
  expect(changesOf(changelog, '1.0.0')).toBe('- a')
  expect(changesOf(changelog, '1.0')).toBe('')
  const added = withSection(changelog, '1.2.0', '- c\n')
  expect(changesOf(added, '1.2.0')).toBe('- c')
  expect(changesOf(added, '1.1.0')).toBe('- b')
  expect(added.startsWith('# Changelog\n\nWords.\n\n## 1.2.0\n')).toBe(true)
  expect(changesOf(withSection('# Changelog\n', '1.0.0', '- a'), '1.0.0')).toBe('- a')
})

test('the notes carry the lines to copy with the release’s commit', () => {
  const snippets = `Text.\n\n\`\`\`yaml\n- uses: millrace/millrace/actions/train@${'0'.repeat(40)} # v0.0.0\n\`\`\`\n`
  const notes = releaseNotes({ changelog, snippets, pin }, '1.1.0')
  expect(notes).toContain('- b')
  expect(notes).toContain(`- uses: acme/mill/actions/train@${pin.sha} # v1.1.0`)
  expect(notes).not.toContain('0'.repeat(40))
})
