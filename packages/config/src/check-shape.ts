import {
  validateFolderStore,
  validateLocalStage,
  validatePublishedStage,
  validateRegistryStore,
  validateSpineFeature,
  validateViewFeature,
  validateWritten,
} from './generated/validate-written.ts'
import type { Problem } from './problem.ts'
import { schemaAt } from './schema-at.ts'
import { type AjvError, shapeProblem } from './shape-problem.ts'
import { valueAt } from './value-at.ts'
import type { Path } from './yaml-path.ts'

type Validate = ((value: unknown, at?: { instancePath: string }) => boolean) & { errors?: AjvError[] | null }

const alternatives: Record<string, unknown> = {
  WrittenFolderStore: validateFolderStore,
  WrittenRegistryStore: validateRegistryStore,
  WrittenLocalStage: validateLocalStage,
  WrittenPublishedStage: validatePublishedStage,
  WrittenSpineFeature: validateSpineFeature,
  WrittenViewFeature: validateViewFeature,
}

/** Everything in which a value differs from the schema of millrace.yaml. */
export function checkShape(value: unknown): Problem[] {
  const errors = errorsOf(validateWritten as Validate, value, '')
  const choices = errors.filter(error => error.keyword === 'anyOf').map(error => error.instancePath)
  const outside = errors.filter(
    ({ instancePath }) => !choices.some(at => instancePath === at || instancePath.startsWith(`${at}/`)),
  )
  // Every alternative complains about a wrong value; only the complaints of the one that was meant help.
  const inside = choices.flatMap(at => {
    const path = pathOf(at, value)
    const { definition = '' } = schemaAt(path, value)
    return errorsOf(alternatives[definition] as Validate, valueAt(value, path), at)
  })
  return [...outside, ...inside]
    .filter(error => error.propertyName === undefined)
    .map(error => shapeProblem(error, pathOf(error.instancePath, value), value))
}

function errorsOf(validate: Validate, value: unknown, instancePath: string): AjvError[] {
  validate(value, { instancePath })
  return validate.errors ?? []
}

/** A JSON pointer as a path: steps into lists are numbers. */
function pathOf(pointer: string, value: unknown): Path {
  const path: (string | number)[] = []
  for (const escaped of pointer.split('/').slice(1)) {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(valueAt(value, path)) ? Number(step) : step)
  }
  return path
}
