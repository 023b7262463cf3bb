import { checkTreePath, MillraceError } from '@millrace/contract'
import type { Problem } from '../problem.ts'
import { quoted } from '../wording.ts'
import { formatPath, type Path } from '../yaml-path.ts'
import { partsOf } from './parts.ts'
import type { Rule } from './rule.ts'

/** Code is read from inside the project: what is outside is in no commit. Sources of data may lead outside. */
export const pathsInside: Rule = ({ features, models }) => [
  ...partsOf(features).flatMap(([name, { sql }]) =>
    inside(sql, ['features', name, 'sql'], 'features/airport_daily.sql'),
  ),
  ...partsOf(models).flatMap(([name, { spine, train }]) => [
    ...inside(spine, ['models', name, 'spine'], 'features/flights.sql'),
    ...inside(train?.project, ['models', name, 'train', 'project'], 'train'),
  ]),
]

function inside(written: string | undefined, path: Path, example: string): Problem[] {
  if (written === undefined || staysInside(written)) return []
  return [{ code: 'MR1048', values: { path: formatPath(path), seen: quoted(written), example }, path }]
}

function staysInside(path: string): boolean {
  if (path.startsWith('~')) return false
  try {
    checkTreePath(path)
    return true
  } catch (error) {
    if (error instanceof MillraceError) return false
    throw error
  }
}
