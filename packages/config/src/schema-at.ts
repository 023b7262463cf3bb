import schema from './generated/millrace.schema.json' with { type: 'json' }
import { isViewFeature } from './view-feature.ts'
import type { Path } from './yaml-path.ts'

/** A part of millrace.yaml's JSON Schema: the keywords that are in use. */
export interface Schema {
  $ref?: string
  description?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  items?: Schema
  anyOf?: Schema[]
  enum?: string[]
  const?: string
  pattern?: string
  minimum?: number
  maximum?: number
  required?: string[]
}

/** What the schema says about a path. */
export interface SchemaPart {
  schema: Schema
  /** Name of the definition, such as `Name` or `DurationText`. */
  definition: string | undefined
  /** What the key is for. */
  about: string
}

const root = schema as { definitions: Record<string, Schema> }

/** Follows a path of the value through the schema; a path that the schema does not know ends at the nearest part. */
export function schemaAt(path: Path, value: unknown): SchemaPart {
  let part = follow({ $ref: '#/definitions/WrittenConfig' }, '')
  let current = value
  for (const step of path) {
    const next = stepInto(choose(part.schema, current), step)
    if (next === undefined) return part
    part = follow(next, part.about)
    current = (current as Record<string | number, unknown> | null | undefined)?.[step]
  }
  return { ...part, schema: choose(part.schema, current) }
}

function follow(schema: Schema, fallback: string): SchemaPart {
  const definition = schema.$ref?.slice('#/definitions/'.length)
  const target = definition === undefined ? schema : (root.definitions[definition] ?? schema)
  return { schema: target, definition, about: schema.description ?? target.description ?? fallback }
}

/** The only choice in the file: a feature is a list of columns or a view. */
function choose(schema: Schema, value: unknown): Schema {
  if (!schema.anyOf) return schema
  return follow(schema.anyOf[isViewFeature(value) ? 1 : 0] ?? schema, '').schema
}

function stepInto(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return schema.items
  const own = schema.properties
  if (own && Object.hasOwn(own, step)) return own[step]
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
}
