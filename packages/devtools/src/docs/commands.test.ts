import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { errorCodes } from '@millrace/contract'
import { commonInputs, verbs } from 'millrace'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const pages = [
  'README.md',
  'AGENTS.md',
  'CONTRIBUTING.md',
  ...['docs', 'templates', 'actions'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md') && !name.includes('.venv'))
      .map(name => join(folder, name)),
  ),
]
const texts = pages.map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** Commands in code: lines of shell blocks, and `millrace …` in running text. */
function commandsOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```(?:sh|console)\n([\s\S]*?)^```/gm)].flatMap(match =>
    (match[1] ?? '').split('\n'),
  )
  const lines = blocks.flatMap(line => /^(?:\$ )?(millrace .*)$/.exec(line)?.[1] ?? [])
  const inline = [...text.matchAll(/`(millrace [^`\n]+)`/g)].map(match => match[1] ?? '')
  return [...lines, ...inline].map(line => line.replace(/\s+(#|\|\||&&|\||;|>).*$/, '').trim())
}

/** What is wrong with a command, or `undefined`. Placeholders such as `<model>` and `[flags]` count as values. */
function problemOf(command: string): string | undefined {
  const [, name = '', ...args] = command.split(/\s+/)
  if (name.startsWith('--') || name === 'help') return undefined
  const spec = verbs[name]
  if (!spec) return 'no such verb'
  const inputs = { ...spec.inputs, ...commonInputs }
  const options = Object.fromEntries(
    Object.entries(inputs)
      .filter(([, input]) => !input.positional)
      .map(([key, { type }]) => [
        key,
        { type: type === 'boolean' ? ('boolean' as const) : ('string' as const) },
      ]),
  )
  const given = args.filter(arg => !/^\[flags\]$|^…$/.test(arg))
  try {
    const { positionals } = parseArgs({ args: given, options, allowPositionals: true, strict: true })
    const places = Object.values(spec.inputs).filter(({ positional }) => positional).length
    return positionals.length > places ? 'too many arguments' : undefined
  } catch (error) {
    return String(error)
  }
}

test('every millrace command that the documentation names is a real verb with real flags', () => {
  const problems: string[] = []
  let seen = 0
  for (const { path, text } of texts) {
    for (const command of commandsOf(text)) {
      seen++
      const problem = problemOf(command)
      if (problem !== undefined) problems.push(`${path}: ${command}: ${problem}`)
    }
  }
  expect(seen).toBeGreaterThan(30)
  expect(problems).toEqual([])
})

test('every error code that the documentation names is in the registry', () => {
  const known = new Set(Object.keys(errorCodes))
  const named = texts.flatMap(({ path, text }) =>
    [...text.matchAll(/\bMR\d{4}\b/g)].map(([code]) => ({ path, code })),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(({ code }) => !known.has(code))).toEqual([])
})
