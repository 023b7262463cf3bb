import type { InputSpec } from '@millrace/contract'
import { expect, test } from 'vitest'
import { verbs } from '../specs.ts'
import { actionInputs, commandInputs, rootInputs, rootVerbs } from './action-spec-inputs.ts'
import { sharedInputs, sharedOutputs, valuesAt } from './action-spec-shared.ts'
import { actionSpecs } from './action-specs.ts'

const inputs = actionSpecs.flatMap(spec =>
  Object.entries(actionInputs(spec)).map(([key, input]) => ({ action: spec.name, key, input })),
)

test('there are six actions, each for a verb of its own', () => {
  expect(actionSpecs.map(({ name }) => name)).toEqual([
    'snapshot-data',
    'build-features',
    'train',
    'validate-model',
    'deploy-model',
    'drift-check',
  ])
  expect(new Set(actionSpecs.map(({ verb }) => verb)).size).toBe(6)
  for (const { verb } of actionSpecs) expect(verbs[verb], verb).toBeDefined()
})

test('an input of one name has one description, one type and one default in all six', () => {
  expect(inputs.length).toBeGreaterThan(40)
  const meanings = new Map<string, InputSpec>()
  for (const { action, key, input } of inputs) {
    const first = meanings.get(key) ?? input
    meanings.set(key, first)
    const { description, type, default: fallback } = input
    expect({ description, type, fallback }, `${action}: ${key}`).toEqual({
      description: first.description,
      type: first.type,
      fallback: first.default,
    })
  }
})

test('names of actions, inputs and outputs are kebab-case', () => {
  const names = [
    ...actionSpecs.flatMap(({ name, outputs }) => [name, ...Object.keys(outputs)]),
    ...inputs.map(({ key }) => key),
    ...Object.keys(rootInputs()),
  ]
  expect(names.filter(name => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
})

test('everything is described: actions, inputs and outputs in sentences, permissions by why', () => {
  const sentences = [
    ...actionSpecs.flatMap(({ description, outputs }) => [
      description,
      ...Object.values({ ...sharedOutputs, ...outputs }).map(output => output.description),
    ]),
    ...inputs.map(({ input }) => input.description),
    ...Object.values(rootInputs()).map(({ description }) => description),
  ]
  for (const sentence of sentences) expect(sentence).toMatch(/^\S.+[.…]$/s)
  const permissions = actionSpecs.flatMap(spec => Object.values(spec.permissions))
  expect(permissions.length).toBeGreaterThan(15)
  for (const { why } of permissions) expect(why).toMatch(/^[a-z].+[^.]$/)
})

test('every input of a verb is an input of its action, and all have the shared ones', () => {
  for (const spec of actionSpecs) {
    const keys = Object.keys(actionInputs(spec))
    expect(keys).toEqual(expect.arrayContaining(Object.keys(verbs[spec.verb]?.inputs ?? {})))
    expect(keys.slice(-Object.keys(sharedInputs).length)).toEqual(Object.keys(sharedInputs))
  }
})

test('the root action takes what any of its commands takes, and no default but the shared ones', () => {
  const all = rootInputs()
  for (const verb of rootVerbs)
    expect(Object.keys(all)).toEqual(expect.arrayContaining(Object.keys(commandInputs(verb) ?? {})))
  const withDefault = Object.keys(all).filter(key => all[key]?.default !== undefined)
  expect(withDefault).toEqual(['token', 'working-directory'])
  expect(commandInputs('serve')).toBeUndefined()
})

test('outputs are read through lists, and what is not there stays empty', () => {
  const json = [{ a: { b: 1 } }, { a: { b: [true, { c: 'x' }] } }, { a: null }]
  expect(valuesAt(json, 'a.b')).toEqual(['1', 'true'])
  expect(valuesAt(json, 'a.b.c')).toEqual(['x'])
  expect(valuesAt(undefined, 'a')).toEqual([])
})

test('flat outputs come from the answer of the verb', () => {
  const snapshot = actionSpecs[0]?.outputs
  const answer = {
    json: [{ dataset: 'flights', manifest: { version: '2001-02', rows: 9 }, proposal: { state: 'opened' } }],
    show: '',
  }
  expect(snapshot?.['version']?.from(answer)).toBe('2001-02')
  expect(snapshot?.['rows']?.from(answer)).toBe('9')
  expect(snapshot?.['pull-request']?.from(answer)).toBeUndefined()
  expect(sharedOutputs['exit']?.from({ ...answer, exitCode: 3 })).toBe('3')
})
