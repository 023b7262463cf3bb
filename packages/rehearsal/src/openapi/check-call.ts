import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { Description, Schema } from './prepare-description.ts'

/** Checks requests and answers against GitHub's description; every answer is a list of what is wrong, in words. */
export interface CallChecker {
  /** True when the description knows `GET /repos/{owner}/{repo}`. */
  knows(operation: string): boolean
  /** Query and body as a client sent them. Fields and parameters that the description lacks count as wrong. */
  request(operation: string, sent: { query: URLSearchParams; body: unknown }): string[]
  answer(operation: string, given: { status: number; body: unknown }): string[]
}

/** Statuses that any operation may answer without saying so, with GitHub's common error object. */
const COMMON = new Set([401, 403, 404, 409, 422, 429, 500, 502, 503])

/** Schemas are compiled when an operation is first called: all of them would take minutes. */
export function callChecker(description: Description): CallChecker {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: false })
  // The default export of a CommonJS module under nodenext.
  ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
  const compiled = new Map<string, ValidateFunction>()
  // GitHub answers an empty text for addresses that are not set, though it calls them `uri`.
  const isUri = ajv.formats['uri'] as (text: string) => boolean
  ajv.addFormat('uri', text => text === '' || isUri(text))
  // The address of a bot holds the brackets of its name: `1+github-actions[bot]@users.noreply.github.com`.
  ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/)
  const added = new Set<string>()
  const addNeeded = (schema: unknown): void => {
    for (const name of references(schema)) {
      if (added.has(name)) continue
      added.add(name)
      ajv.addSchema(description.schemas[name]!, `github:${name}`)
      addNeeded(description.schemas[name])
    }
  }
  const validate = (key: string, schema: Schema): ValidateFunction => {
    const known = compiled.get(key)
    if (known !== undefined) return known
    addNeeded(schema)
    const fresh = ajv.compile(schema)
    compiled.set(key, fresh)
    return fresh
  }
  const problems = (key: string, schema: Schema, value: unknown): string[] => {
    const check = validate(key, schema)
    if (check(value)) return []
    return (check.errors ?? []).map(error => `${key}${error.instancePath} ${error.message ?? error.keyword}`)
  }

  return {
    knows: operation => description.operations[operation] !== undefined,
    request(operation, { query, body }) {
      const described = description.operations[operation]!
      const wrong: string[] = []
      for (const [name, { schema, required }] of Object.entries(described.query)) {
        const text = query.get(name)
        if (text === null) {
          if (required) wrong.push(`query.${name} is required`)
        } else wrong.push(...problems(`${operation} query.${name}`, schema, typed(text, schema)))
      }
      for (const name of query.keys()) {
        if (described.query[name] === undefined) wrong.push(`query.${name} is no parameter of ${operation}`)
      }
      if (described.body === undefined) {
        if (body !== undefined) wrong.push(`${operation} takes no body`)
        return wrong
      }
      if (body === undefined) return described.body.required ? [...wrong, `${operation} needs a body`] : wrong
      wrong.push(...problems(`${operation} body`, described.body.schema, body))
      return [...wrong, ...unknownFields(described.body.schema, body)]
    },
    answer(operation, { status, body }) {
      const described = description.operations[operation]!
      const schema = described.answers[String(status)]
      const key = `${operation} ${status}`
      if (schema === undefined && !COMMON.has(status)) return [`${operation} never answers ${status}`]
      // Of many refusals the description gives the status alone; they all are the common error object.
      if (schema === undefined || (schema === null && status >= 400)) {
        return problems(key, description.schemas['basic-error']!, body)
      }
      if (schema === null) return body === undefined ? [] : [`${key} has no body`]
      return problems(key, schema, body)
    },
  }
}

/** A query's text as the type that the description gives it. */
function typed(text: string, schema: Schema): unknown {
  const types = [schema['type'], ...((schema['oneOf'] ?? []) as Schema[]).map(one => one['type'])]
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function unknownFields(schema: Schema, body: unknown): string[] {
  const fields = schema['properties'] as Schema | undefined
  if (fields === undefined || schema['additionalProperties'] === true) return []
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return []
  return Object.keys(body).flatMap(name => (name in fields ? [] : [`body.${name} is no documented field`]))
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    key === '$ref' && typeof entry === 'string' ? [entry.slice('github:'.length)] : references(entry),
  )
}
