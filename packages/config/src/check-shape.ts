import { validateSpineFeature, validateViewFeature, validateWritten } from './generated/validate-written.ts'
import type { Problem } from './problem.ts'
import { type AjvError, shapeProblem } from './shape-problem.ts'
import { valueAt } from './value-at.ts'
import { isViewFeature } from './view-feature.ts'
import type { Path } from './yaml-path.ts'

type Validate = ((value: unknown, at?: { instancePath: string }) => boolean) & { errors?: AjvError[] | null }

/** Everything in which a value differs from the schema of millrace.yaml. */
export function checkShape(value: unknown): Problem[] {
  const errors = errorsOf(validateWritten as Validate, value, '')
  const choices = errors.filter(error => error.keyword === 'anyOf').map(error => error.instancePath)
  const outside = errors.filter(
    ({ instancePath }) => !choices.some(at => instancePath === at || instancePath.startsWith(`${at}/`)),
  )
  // Both alternatives complain about a wrong feature; only those of the one that was meant help.
  const inside = choices.flatMap(at => {
    const feature = valueAt(value, pathOf(at, value))
    return errorsOf(
      (isViewFeature(feature) ? validateViewFeature : validateSpineFeature) as Validate,
      feature,
      at,
    )
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
