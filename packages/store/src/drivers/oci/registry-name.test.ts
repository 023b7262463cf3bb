import { expect, test } from 'vitest'
import { isLoopback, parseRegistryName, registryOfServer } from './registry-name.ts'

test('a name is a host and a path in small letters; plain HTTP is for this machine alone', () => {
  expect(parseRegistryName('ghcr.io/Acme/Flights/store')).toEqual({
    host: 'ghcr.io',
    path: 'acme/flights/store',
    origin: 'https://ghcr.io',
  })
  expect(parseRegistryName('registry.acme.org:5000/a').origin).toBe('https://registry.acme.org:5000')
  expect(parseRegistryName('containers.github.localhost:8080/a/b').origin).toBe(
    'http://containers.github.localhost:8080',
  )
})

test.each([
  ['localhost', true],
  ['localhost:5000', true],
  ['github.localhost:80', true],
  ['127.0.0.1:5000', true],
  ['127.9.8.7', true],
  ['[::1]:5000', true],
  ['localhost.evil.org', false],
  ['evil-localhost', false],
  ['127.0.0.1.evil.org', false],
  ['10.0.0.1', false],
])('%s is this machine: %s', (host, expected) => expect(isLoopback(host)).toBe(expected))

test('a server has its own container registry', () => {
  expect(registryOfServer('https://github.com')).toBe('ghcr.io')
  expect(registryOfServer('https://octo.ghe.com')).toBe('containers.octo.ghe.com')
  expect(registryOfServer('http://github.localhost:3000')).toBe('containers.github.localhost:3000')
})
