import { expect, test } from 'vitest'
import { parseChallenge } from './challenge.ts'

test.each([
  [
    'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:a/b:pull"',
    { scheme: 'bearer', realm: 'https://ghcr.io/token', service: 'ghcr.io' },
  ],
  ['bearer Realm="/token"', { scheme: 'bearer', realm: '/token', service: undefined }],
  ['Basic realm="Registry Realm"', { scheme: 'basic' }],
  ['Negotiate, Basic realm="x"', { scheme: 'basic' }],
  ['Bearer service="x"', undefined],
  ['Negotiate', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s', (header, expected) => expect(parseChallenge(header)).toEqual(expected))
