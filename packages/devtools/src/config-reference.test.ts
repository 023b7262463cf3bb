import { Marked } from 'marked'
import { expect, test } from 'vitest'
import { type ReferenceSchema, renderConfigReference } from './config-reference.ts'
import { readSchema, schemaTargets } from './schemas.ts'

const schema = JSON.parse(readSchema(schemaTargets[1])) as ReferenceSchema
const page = renderConfigReference(schema)

test('every key of the file has a row with a description', () => {
  const maps = Object.values(schema.definitions ?? {}).filter(({ properties }) => properties !== undefined)
  const rows = page.split('\n').filter(line => /^\| \*{0,2}`/.test(line))
  expect(rows.length).toBe(
    maps.reduce((sum, { properties }) => sum + Object.keys(properties ?? {}).length, 0),
  )
  for (const row of rows)
    expect(
      row
        .split(/(?<!\\)\|/)
        .at(-2)
        ?.trim(),
      row,
    ).toMatch(/\S/)
})

test('rows say type, default and whether a key is required', () => {
  expect(page).toContain(
    '| **`project`** | name |  | Name of the project; the default store stands under it. |',
  )
  expect(page).toContain(
    '| `partition` | `day`, `month`, `year` | month | Calendar unit of a partition, for a dataset with `time`. |',
  )
  expect(page).toContain(
    '| **`port`** | whole number, 1 to 65535 |  | Port of the server on 127.0.0.1. No two stages may share one. |',
  )
  expect(page).toContain('| `path` | text | ~/.local/share/millrace/\\<project\\> |')
  expect(page).toContain('| **`datasets`** | map: name → [dataset](#dataset) |')
})

test('every link leads to a section of the page', () => {
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(match =>
    match[1]?.toLowerCase().replaceAll(' ', '-'),
  )
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(match => match[1])
  expect(links.length).toBeGreaterThan(10)
  for (const link of links) expect(headings).toContain(link)
})

test('the page is Markdown without stray HTML', () => {
  const seen: string[] = []
  const marked = new Marked({ async: false })
  marked.walkTokens(marked.lexer(page), token => {
    seen.push(token.type)
  })
  expect(seen.filter(type => type === 'table').length).toBeGreaterThan(10)
  expect(seen).not.toContain('html')
})
