import { expect, test } from 'vitest'
import { readSchema, renderSchema, schemaTargets } from './schemas.ts'
import { readValidator, renderValidator, validatorTargets } from './validators.ts'

test.each(schemaTargets)('$to is what its types say', target => {
  expect(readSchema(target)).toBe(renderSchema(target))
})

test.each(validatorTargets)('$to is what its schema says, and needs no library', target => {
  expect(readValidator(target)).toBe(renderValidator(target))
  expect(readValidator(target)).not.toMatch(/\brequire\(|\bimport\b.*from/)
})

interface Described {
  description?: string
  properties?: Record<string, Described>
}

test('every map and every key of millrace.yaml is described', () => {
  const { definitions } = JSON.parse(readSchema(schemaTargets[1])) as {
    definitions: Record<string, Described>
  }
  const silent = Object.entries(definitions).flatMap(([name, { description, properties = {} }]) => [
    ...(description ? [] : [name]),
    ...Object.entries(properties).flatMap(([key, property]) =>
      property.description ? [] : [`${name}.${key}`],
    ),
  ])
  expect(silent).toEqual([])
})
