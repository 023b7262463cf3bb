import { alternativeOf, kindsOf } from './alternatives.ts'
import schema from './generated/millrace.schema.json' with { type: 'json' }
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
  /** Name of the definition, such as `Name` or `DurationText`; of the one that was meant, where there is a choice. */
  definition: string | undefined
  /** Name of the choice that the definition belongs to, such as `WrittenStore`. */
  choice: string | undefined
  /** What the key is for. */
  about: string
}

const root = schema as { definitions: Record<string, Schema> }

/** Follows a path of the value through the schema; a path that the schema does not know ends at the nearest part. */
export function schemaAt(path: Path, value: unknown): SchemaPart {
  let part = follow({ $ref: '#/definitions/WrittenConfig' }, { value, about: '' })
  let current = value
  for (const step of path) {
    const next = stepInto(part, step)
    if (next === undefined) return part
    current = (current as Record<string | number, unknown> | null | undefined)?.[step]
    part = follow(next, { value: current, about: part.about })
  }
  return part
}

function follow(schema: Schema, { value, about }: { value: unknown; about: string }): SchemaPart {
  const named = schema.$ref?.slice('#/definitions/'.length)
  const meant = alternativeOf(named, value)
  const target = root.definitions[meant ?? named ?? ''] ?? schema
  return {
    schema: target,
    definition: meant ?? named,
    choice: meant === undefined ? undefined : named,
    about: schema.description ?? root.definitions[named ?? '']?.description ?? about,
  }
}

function stepInto({ schema, choice }: SchemaPart, step: string | number): Schema | undefined {
  if (typeof step === 'number') return schema.items
  const own = schema.properties
  if (own && Object.hasOwn(own, step)) {
    const kinds = kindsOf(choice, step)
    const found = own[step]
    return kinds.length > 0 && found ? { ...found, enum: kinds } : found
  }
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
}
