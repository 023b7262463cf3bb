import { nearestName } from '@millrace/contract'
import type { Problem } from './problem.ts'
import { type Schema, schemaAt } from './schema-at.ts'
import { valueAt } from './value-at.ts'
import { didYouMean, listed, quoted, seenAs, typeInWords } from './wording.ts'
import { formatPath, type Path } from './yaml-path.ts'

/** What the generated validator says of one place. */
export interface AjvError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  /** Present when the error is about a key, not a value; `propertyNames` says the same. */
  propertyName?: string
}

/** Says a validator's error in the words of the file. */
export function shapeProblem(error: AjvError, path: Path, root: unknown): Problem {
  const { schema, definition, about } = schemaAt(path, root)
  const value = valueAt(root, path)
  const at = formatPath(path)
  const seen = seenAs(value)
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(
        String(error.params['additionalProperty']),
        path,
        Object.keys(schema.properties ?? {}),
      )
    case 'required':
      return missingKey(String(error.params['missingProperty']), path, root)
    case 'propertyNames':
      return badKey(String(error.params['propertyName']), path, schema)
    case 'enum':
    case 'const':
      return choice(schema, { path, value, about })
    case 'minimum':
    case 'maximum':
      return { code: 'MR1026', values: { path: at, expected: rangeInWords(schema), seen, about }, path }
    case 'minItems':
    case 'minProperties':
      return empty(path, about, definition)
    case 'uniqueItems': {
      const index = Math.max(Number(error.params['i']), Number(error.params['j']))
      const item = [...path, index]
      return {
        code: 'MR1029',
        values: { path: formatPath(item), seen: quoted(String(valueAt(root, item))) },
        path: item,
      }
    }
    case 'pattern':
      return grammar(definition, { path, value })
    default: {
      const expected = typeInWords(schema.type)
      return {
        code: 'MR1022',
        values: { path: at, expected, seen, about, fix: conversion(value, schema) },
        path,
      }
    }
  }
}

/** How a value of one type is written as the other that was asked for. */
function conversion(value: unknown, { type }: Schema): string {
  if (typeof value === 'number' && type === 'string') return `Put it into quotes: "${value}"`
  if (typeof value === 'string' && type === 'array') return `Put it into brackets: [${value}]`
  const isNumber =
    typeof value === 'string' && /^\d+$/.test(value) && (type === 'integer' || type === 'number')
  return isNumber ? `Write it without quotes: ${value}` : `Write ${typeInWords(type)}.`
}

function unknownKey(key: string, path: Path, known: readonly string[]): Problem {
  const values = {
    key,
    path: formatPath(path),
    known: listed(known),
    fix: didYouMean(key, known, 'Remove it.'),
  }
  return { code: 'MR1020', values, path: [...path, key], part: 'key' }
}

function missingKey(key: string, path: Path, root: unknown): Problem {
  const { schema, about } = schemaAt([...path, key], root)
  const values = { path: formatPath(path), key, about, example: `${key}: ${placeholder(schema)}` }
  return { code: 'MR1021', values, path, part: 'key' }
}

function badKey(key: string, path: Path, schema: Schema): Problem {
  const at = { path: [...path, key], part: 'key' } as const
  const where = `the key in ${formatPath(path)}`
  const isName = schema.propertyNames?.pattern?.startsWith('^[a-z]') ?? false
  if (isName)
    return { code: 'MR1024', values: { path: where, seen: quoted(key), example: nameLike(key) }, ...at }
  return { code: 'MR1028', values: { path: where, ...LINE, seen: quoted(key) }, ...at }
}

function choice(
  schema: Schema,
  { path, value, about }: { path: Path; value: unknown; about: string },
): Problem {
  const known = schema.enum ?? [String(schema.const)]
  const expected = known.length === 1 ? `"${known[0]}"` : `one of ${known.join(', ')}`
  const near = typeof value === 'string' ? nearestName(value, known) : undefined
  const fix = near === undefined ? `Write ${expected}.` : `Did you mean "${near}"?`
  return {
    code: 'MR1023',
    values: { path: formatPath(path), expected, seen: seenAs(value), about, fix },
    path,
  }
}

function empty(path: Path, about: string, definition: string | undefined): Problem {
  const at = formatPath(path)
  if (definition === 'WrittenGate' || definition === 'WrittenShareGate') {
    return { code: 'MR1044', values: { path: at, example: '{ margin: 0.005 }' }, path, part: 'key' }
  }
  return { code: 'MR1027', values: { path: at, about, fix: 'Name at least one.' }, path }
}

const LINE = {
  expected: 'text on one line',
  why: 'Empty text, line breaks and control characters stand for nothing that exists.',
  fix: 'Write text on one line, or remove the key.',
}

const VARIABLE = {
  expected: 'the name of an environment variable',
  why: 'Such a name is made of letters, digits and "_"; values are never written here.',
  fix: 'Write the name alone, such as HF_TOKEN.',
}

const REGISTRY = {
  expected: 'a registry and a path in it',
  why: 'It is a host and a path without a scheme, tag or digest: letters, digits, and one of ".", "_", "-" between them.',
  fix: 'Write it as in "ghcr.io/acme/flights/store".',
}

const textKinds: Record<string, typeof LINE> = { VariableName: VARIABLE, RegistryPath: REGISTRY }

function grammar(definition: string | undefined, { path, value }: { path: Path; value: unknown }): Problem {
  const at = formatPath(path)
  const seen = seenAs(value)
  if (definition === 'Name') {
    return { code: 'MR1024', values: { path: at, seen, example: nameLike(String(value)) }, path }
  }
  if (definition === 'DurationText') {
    return { code: 'MR1025', values: { path: at, seen, example: durationLike(String(value)) }, path }
  }
  return { code: 'MR1028', values: { path: at, ...(textKinds[definition ?? ''] ?? LINE), seen }, path }
}

/** The wrong name mended as far as it goes. */
function nameLike(text: string): string {
  const mended = text
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return quoted(mended === '' ? 'flight-delays' : mended.slice(0, 40))
}

/** `3d` and `3 d` become `3 days`. */
function durationLike(text: string): string {
  const [, count, letter] = /^\s*([1-9]\d*)\s*([a-z])/i.exec(text) ?? []
  const unit = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks', y: 'years' }[letter?.toLowerCase() ?? '']
  const spelled = /mo/i.test(text) ? 'months' : unit
  return count && spelled ? `${count} ${count === '1' ? spelled.slice(0, -1) : spelled}` : '3 days'
}

function rangeInWords({ minimum, maximum }: Schema): string {
  const open = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
  return open ? `at least ${minimum}` : `from ${minimum} to ${maximum}`
}

/** What to write behind a missing key. */
function placeholder(schema: Schema): string {
  if (schema.const !== undefined || schema.enum) return schema.enum?.[0] ?? schema.const ?? ''
  if (schema.pattern?.includes('minute')) return '1 day'
  if (schema.type === 'array') return '[…]'
  if (schema.type === 'object') return '{ … }'
  return schema.type === 'integer' || schema.type === 'number' ? '1' : '…'
}
