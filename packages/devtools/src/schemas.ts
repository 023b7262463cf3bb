import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

/** JSON Schemas made from the types that they describe: the doc comments become descriptions. */
export const schemaTargets = [
  {
    type: 'Contract',
    from: 'contract/src/schema-root.ts',
    to: 'contract/src/generated/contract.schema.json',
  },
  { type: 'WrittenConfig', from: 'config/src/written.ts', to: 'config/src/generated/millrace.schema.json' },
] as const

const packages = fileURLToPath(new URL('../../', import.meta.url))

export type SchemaTarget = (typeof schemaTargets)[number]

/** The schema's text as it should stand in the repository. */
export function renderSchema(target: SchemaTarget): string {
  const schema = createGenerator({
    path: `${packages}${target.from}`,
    tsconfig: `${packages}${target.from.split('/')[0]}/tsconfig.json`,
    type: target.type,
    skipTypeCheck: true,
    topRef: true,
    additionalProperties: false,
  }).createSchema(target.type)
  return `${JSON.stringify(schema, null, 2)}\n`
}

export function readSchema(target: SchemaTarget): string {
  return readFileSync(`${packages}${target.to}`, 'utf8')
}
