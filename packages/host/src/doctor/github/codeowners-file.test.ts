import { expect, test } from 'vitest'
import { ownersOf } from './codeowners-file.ts'

const path = 'models/delay/production.dvc'

test.each([
  ['/models/ @acme/ml', ['@acme/ml']],
  ['models/ @acme/ml', ['@acme/ml']],
  ['/models/** @acme/ml', ['@acme/ml']],
  ['* @ada', ['@ada']],
  ['*.dvc @ada @bob', ['@ada', '@bob']],
  ['**/production.dvc @ada', ['@ada']],
  ['/models/*/production.dvc @ada # why', ['@ada']],
  ['/models/* @ada', []],
  ['/data/ @ada', []],
  ['/model @ada', []],
  ['# /models/ @ada', []],
  ['', []],
  ['* @ada\n/models/ @bob', ['@bob']],
  ['/models/ @bob\n* @ada', ['@ada']],
  ['* @ada\r\n/models/', []],
])('%j gives %j', (text, owners) => {
  expect(ownersOf(text, path)).toEqual(owners)
})

test('a folder anywhere is meant by a name without a slash inside', () => {
  expect(ownersOf('models/ @ada', 'projects/flights/models/delay/production.dvc')).toEqual(['@ada'])
  expect(ownersOf('/models/ @ada', 'projects/flights/models/delay/production.dvc')).toEqual([])
})
