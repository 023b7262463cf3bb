/** A JSON Schema as the description has it, made readable for JSON Schema draft 7. */
export type Schema = Record<string, unknown>

/** What GitHub's description says about one operation. */
interface Operation {
  query: Readonly<Record<string, { schema: Schema; required: boolean }>>
  body?: { schema: Schema; required: boolean }
  /** Schema of the answer by status; `null` where the answer has no body (or none that is JSON). */
  answers: Readonly<Record<string, Schema | null>>
}

/** The description with only what checks need: half of it is prose and examples. */
export interface Description {
  /** By `GET /repos/{owner}/{repo}`. */
  operations: Readonly<Record<string, Operation>>
  /** By name; `$ref` is `github:<name>`. */
  schemas: Readonly<Record<string, Schema>>
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'title', 'deprecated'])

/** Makes the checkable part of an OpenAPI 3.0 document of GitHub's. */
export function prepareDescription(document: unknown): Description {
  const root = document as {
    paths: Record<string, Schema>
    components: Record<string, Record<string, Schema>>
  }
  const follow = (value: unknown): Schema => {
    const schema = value as Schema
    const ref = schema['$ref']
    if (typeof ref !== 'string') return schema
    const [, , kind, name] = ref.split('/')
    return root.components[kind!]![name!]!
  }
  const operations: Record<string, Operation> = {}
  for (const [path, item] of Object.entries(root.paths)) {
    for (const method of METHODS) {
      const written = item[method] as Schema | undefined
      if (written !== undefined) operations[`${method.toUpperCase()} ${path}`] = operation(written, follow)
    }
  }
  const schemas = Object.entries(root.components['schemas']!).map(([name, schema]) => [
    name,
    readable(schema) as Schema,
  ])
  return { operations, schemas: Object.fromEntries(schemas) as Record<string, Schema> }
}

function operation(written: Schema, follow: (value: unknown) => Schema): Operation {
  const query: Record<string, { schema: Schema; required: boolean }> = {}
  for (const parameter of ((written['parameters'] as unknown[]) ?? []).map(follow)) {
    if (parameter['in'] !== 'query') continue
    query[String(parameter['name'])] = {
      schema: readable(parameter['schema']) as Schema,
      required: parameter['required'] === true,
    }
  }
  const answers: Record<string, Schema | null> = {}
  for (const [status, value] of Object.entries(written['responses'] as Schema)) {
    answers[status] = jsonOf(follow(value))
  }
  const body = written['requestBody'] === undefined ? undefined : follow(written['requestBody'])
  const schema = body === undefined ? null : jsonOf(body)
  return {
    query,
    ...(schema === null ? {} : { body: { schema, required: body?.['required'] === true } }),
    answers,
  }
}

function jsonOf(holder: Schema): Schema | null {
  const content = holder['content'] as Record<string, Schema> | undefined
  const schema = content?.['application/json']?.['schema']
  return schema === undefined ? null : (readable(schema) as Schema)
}

/** OpenAPI 3.0's `nullable` becomes JSON Schema's `null`; prose goes; references get names that Ajv can resolve. */
function readable(value: unknown, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map(entry => readable(entry))
  if (typeof value !== 'object' || value === null) return value
  const out: Schema = {}
  for (const [key, entry] of Object.entries(value)) {
    // Below `properties` the keys are names of fields, and one may be called `description`.
    if (!inProperties && (PROSE.has(key) || key.startsWith('x-') || key === 'nullable')) continue
    if (key === '$ref' && typeof entry === 'string') out[key] = `github:${entry.split('/').pop()}`
    else if (key === 'enum' || key === 'required') out[key] = entry
    else out[key] = readable(entry, !inProperties && key === 'properties')
  }
  if (inProperties || (value as Schema)['nullable'] !== true) return out
  if (Array.isArray(out['enum']) && !out['enum'].includes(null)) out['enum'] = [...out['enum'], null]
  if (typeof out['type'] === 'string') return { ...out, type: [out['type'], 'null'] }
  return { anyOf: [out, { type: 'null' }] }
}
