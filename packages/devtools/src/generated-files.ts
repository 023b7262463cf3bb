import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { errorCodes } from '@millrace/contract'
import { commonInputs, verbs } from 'millrace'
import { actionFiles } from './actions/action-files.ts'
import { renderCliReference } from './cli-reference.ts'
import { renderConfigReference } from './config-reference.ts'
import { renderErrorsReference } from './errors-reference.ts'
import { readSchema, renderSchema, schemaTargets } from './schemas.ts'
import { renderValidator, validatorTargets } from './validators.ts'

export interface GeneratedFile {
  /** From the top of the repository. */
  path: string
  render(): string
}

/** Everything that is generated and committed; what is made from another of them stands after it. */
export const generatedFiles: readonly GeneratedFile[] = [
  ...schemaTargets.map(target => ({ path: `packages/${target.to}`, render: () => renderSchema(target) })),
  ...validatorTargets.map(target => ({
    path: `packages/${target.to}`,
    render: () => renderValidator(target),
  })),
  {
    path: 'docs/reference/millrace-yaml.md',
    render: () => renderConfigReference(JSON.parse(readSchema(schemaTargets[1]))),
  },
  { path: 'docs/reference/errors.md', render: () => renderErrorsReference(errorCodes) },
  { path: 'docs/reference/cli.md', render: () => renderCliReference(verbs, commonInputs) },
  ...actionFiles,
]

const root = fileURLToPath(new URL('../../../', import.meta.url))

export const placeOf = ({ path }: GeneratedFile) => join(root, path)

/** The file as it stands in the repository. */
export const readGenerated = (file: GeneratedFile) => readFileSync(placeOf(file), 'utf8')
