import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Marked, type Token } from 'marked'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const folders = ['docs', 'templates', 'actions']
const files = [
  ...readdirSync(root).filter(name => name.endsWith('.md')),
  ...folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md') && !name.includes('.venv'))
      .map(name => join(folder, name)),
  ),
]

interface Page {
  links: string[]
  anchors: Set<string>
}

function readPage(path: string): Page {
  const marked = new Marked({ async: false })
  const page: Page = { links: [], anchors: new Set() }
  marked.walkTokens(marked.lexer(readFileSync(join(root, path), 'utf8')), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') page.links.push(token.href)
    if (token.type === 'heading') page.anchors.add(anchorOf(token.text))
  })
  return page
}

/** GitHub's anchor of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-')
}

test('every relative link leads to a file, and to a heading of it', () => {
  const broken: string[] = []
  let seen = 0
  for (const path of files) {
    for (const href of readPage(path).links) {
      if (/^[a-z]+:/i.test(href)) continue
      seen++
      const [target = '', anchor] = href.split('#')
      const file = target === '' ? path : relative(root, join(root, dirname(path), target))
      if (!existsSync(join(root, file))) broken.push(`${path}: ${href}`)
      else if (anchor && !readPage(file).anchors.has(anchor)) broken.push(`${path}: ${href}`)
    }
  }
  expect(seen).toBeGreaterThan(60)
  expect(broken).toEqual([])
})

test('every page of docs is linked from another page', () => {
  const linked = new Set(
    files.flatMap(path =>
      readPage(path).links.map(href => relative(root, join(root, dirname(path), href.split('#')[0] ?? ''))),
    ),
  )
  const pages = files.filter(path => path.startsWith('docs/'))
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.filter(path => !linked.has(path))).toEqual([])
})

test('every file of the sources that a page names is there', () => {
  const missing: string[] = []
  let seen = 0
  for (const path of files) {
    const text = readFileSync(join(root, path), 'utf8')
    for (const [, named] of text.matchAll(/`((?:packages|docs|templates)\/[\w./-]+)`/g)) {
      seen++
      if (named !== undefined && !existsSync(join(root, named))) missing.push(`${path}: ${named}`)
    }
  }
  expect(seen).toBeGreaterThan(20)
  expect(missing).toEqual([])
})

test('decisions are numbered without a gap, short, and of one form', () => {
  const names = readdirSync(join(root, 'docs/adr'))
    .filter(name => /^\d/.test(name))
    .sort()
  expect(names.length).toBeGreaterThan(10)
  for (const [index, name] of names.entries()) {
    const text = readFileSync(join(root, 'docs/adr', name), 'utf8')
    expect(name.slice(0, 4)).toBe(String(index + 1).padStart(4, '0'))
    expect([...text.matchAll(/^## (.+)$/gm)].map(match => match[1])).toEqual([
      'Context',
      'Decision',
      'Consequences',
      'Seen',
    ])
    expect(text.split('\n').length, name).toBeLessThanOrEqual(61)
  }
})
