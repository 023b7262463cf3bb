import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTIONS_REPOSITORY, PLACEHOLDER_PIN, parsePin, renderPins } from './render-pins.ts'

const sha = 'a1'.repeat(20)
const placeholder = (path: string) => `      - uses: ${ACTIONS_REPOSITORY}${path}@${PLACEHOLDER_PIN}`

test('each placeholder becomes the release, its comment the tag, and other lines stay', () => {
  const text = [
    `${placeholder('/actions/train')} # v0.0.0`,
    placeholder(''),
    `      - uses: actions/checkout@${sha} # v6.0.1`,
    `# ${ACTIONS_REPOSITORY}@${PLACEHOLDER_PIN} in a sentence`,
    '',
  ].join('\r\n')
  expect(renderPins(text, { repository: 'acme/mill', sha, version: 'v1.2.0' })).toBe(
    [
      `      - uses: acme/mill/actions/train@${sha} # v1.2.0`,
      `      - uses: acme/mill@${sha} # v1.2.0`,
      `      - uses: actions/checkout@${sha} # v6.0.1`,
      `# ${ACTIONS_REPOSITORY}@${PLACEHOLDER_PIN} in a sentence`,
      '',
    ].join('\r\n'),
  )
})

test('without a tag no comment claims one, and quotes stay', () => {
  const text = `- uses: "${ACTIONS_REPOSITORY}/actions/train@${PLACEHOLDER_PIN}" # v0.0.0`
  expect(renderPins(text, { repository: 'a/b', sha })).toBe(`- uses: "a/b/actions/train@${sha}"`)
})

test('a pin is a full lower-case commit of a repository, and nothing else', () => {
  expect(parsePin(`acme/mill@${sha}`)).toEqual({ repository: 'acme/mill', sha })
  expect(parsePin(`acme/mill@${sha}#v1.2.0`)).toEqual({ repository: 'acme/mill', sha, version: 'v1.2.0' })
  for (const odd of [
    '',
    'v1',
    `acme@${sha}`,
    `acme/mill@${sha.slice(1)}`,
    `acme/mill@${sha}\n`,
    `a b/c@${sha}`,
    `acme/mill@${sha}#v1 x`,
  ])
    expect(parsePin(odd), odd).toBeUndefined()
})

test('text without a placeholder is never touched', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(renderPins(text, { repository: 'a/b', sha })).toBe(text)
    }),
  )
})
