import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/**
 * Validators compiled when they are generated: loading and compiling with ajv took 140 ms at each start, the code
 * it makes takes 2 ms.
 */
export const validatorTargets = [
  {
    schema: 'config/src/generated/millrace.schema.json',
    exports: {
      validateWritten: 'root',
      validateFolderStore: 'root#/definitions/WrittenFolderStore',
      validateRegistryStore: 'root#/definitions/WrittenRegistryStore',
      validateLocalStage: 'root#/definitions/WrittenLocalStage',
      validatePublishedStage: 'root#/definitions/WrittenPublishedStage',
      validateSpineFeature: 'root#/definitions/WrittenSpineFeature',
      validateViewFeature: 'root#/definitions/WrittenViewFeature',
    },
    to: 'config/src/generated/validate-written.ts',
    messages: false,
  },
  {
    schema: 'contract/src/generated/contract.schema.json',
    exports: {
      DatasetMeta: 'root#/definitions/DatasetMeta',
      StageMeta: 'root#/definitions/StageMeta',
      StageRecord: 'root#/definitions/StageRecord',
      Report: 'root#/definitions/Report',
      TreeEntries: 'root#/definitions/TreeEntries',
      ModelCard: 'root#/definitions/ModelCard',
      ProfileHistory: 'root#/definitions/ProfileHistory',
      TableProfile: 'root#/definitions/TableProfile',
    },
    to: 'contract/src/generated/validators.ts',
    messages: true,
  },
] as const

const packages = fileURLToPath(new URL('../../', import.meta.url))

export type ValidatorTarget = (typeof validatorTargets)[number]

type Schema = { [key: string]: unknown }

/** The validator's text as it should stand in the repository: plain JavaScript that every TypeScript tool takes. */
export function renderValidator(target: ValidatorTarget): string {
  const schema = JSON.parse(readFileSync(`${packages}${target.schema}`, 'utf8')) as Schema
  const ajv = new Ajv({
    strict: true,
    allErrors: !target.messages,
    allowUnionTypes: true,
    strictTuples: false,
    messages: target.messages,
    code: { source: true, esm: true, lines: true },
  }).addSchema(slim(schema, schema['definitions'] as Record<string, Schema>), 'root')
  const code = standalone.default(ajv, target.exports)
  return `// @ts-nocheck: made by ajv from ${target.schema.split('/').at(-1)}; run the generator instead of editing.\n${code}\n`
}

/** Without descriptions, and with scalar types in place: ajv then needs no run-time library for unique items. */
function slim(schema: Schema, definitions: Record<string, Schema>): Schema {
  const { description: _, ...rest } = schema
  const target =
    typeof rest['$ref'] === 'string' ? definitions[rest['$ref'].slice('#/definitions/'.length)] : undefined
  if (target && typeof target['type'] === 'string' && !('items' in target) && !('properties' in target)) {
    return slim(target, definitions)
  }
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, slimMember(key, value, definitions)]),
  )
}

function slimMember(key: string, value: unknown, definitions: Record<string, Schema>): unknown {
  if (Array.isArray(value))
    return key === 'anyOf' ? value.map(item => slim(item as Schema, definitions)) : value
  if (typeof value !== 'object' || value === null) return value
  if (key === 'properties' || key === 'definitions') {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, slim(member as Schema, definitions)]),
    )
  }
  return slim(value as Schema, definitions)
}
