import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCodes } from '@millrace/contract'
import { commonInputs, verbs } from 'millrace'
import { expect, test } from 'vitest'
import { generatedFiles, readGenerated } from '../generated-files.ts'
import { readSchema, schemaTargets } from '../schemas.ts'
import { packageFolders, root } from './workspace.ts'

test.each(generatedFiles)('$path is what `npm run generate` writes', file => {
  expect(readGenerated(file)).toBe(file.render())
})

test('every file in a generated folder and in docs/reference has its generator', () => {
  const folders = [
    'docs/reference',
    ...packageFolders().map(folder => `packages/${folder}/src/generated`),
  ].filter(folder => existsSync(join(root, folder)))
  expect(folders.length).toBeGreaterThan(2)
  expect(
    folders.flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`)).sort(),
  ).toEqual(
    generatedFiles
      .map(({ path }) => path)
      .filter(path => folders.includes(dirname(path)))
      .sort(),
  )
})

test('validators need no library', () => {
  const validators = generatedFiles.filter(({ path }) => path.endsWith('.ts'))
  expect(validators.length).toBeGreaterThan(0)
  for (const file of validators) expect(readGenerated(file)).not.toMatch(/\brequire\(|\bimport\b.*from/)
})

interface Described {
  description?: string
  properties?: Record<string, Described>
}

test('every map and every key of millrace.yaml is described', () => {
  const { definitions } = JSON.parse(readSchema(schemaTargets[1])) as {
    definitions: Record<string, Described>
  }
  expect(Object.keys(definitions).length).toBeGreaterThan(10)
  const silent = Object.entries(definitions).flatMap(([name, { description, properties = {} }]) => [
    ...(description ? [] : [name]),
    ...Object.entries(properties).flatMap(([key, property]) =>
      property.description ? [] : [`${name}.${key}`],
    ),
  ])
  expect(silent).toEqual([])
})

test('every verb and every input is described, in a sentence', () => {
  const texts = Object.entries(verbs).flatMap(([name, { summary, inputs }]) => [
    [name, summary],
    ...Object.entries({ ...inputs, ...commonInputs }).map(([key, input]) => [
      `${name} ${key}`,
      input.description,
    ]),
  ])
  expect(texts.length).toBeGreaterThan(50)
  for (const [place, text] of texts) expect(text, place).toMatch(/^\S.+\.$/s)
})

test('every error says what, why and how to mend it', () => {
  const entries = Object.entries(errorCodes)
  expect(entries.length).toBeGreaterThan(100)
  for (const [code, { title, why, fix }] of entries)
    for (const text of [title, why, fix]) expect(text, code).toMatch(/\S{2}/)
})
