import type { Problem } from '../problem.ts'
import { formatPath, type Path } from '../yaml-path.ts'
import { partsOf } from './parts.ts'
import type { Rule } from './rule.ts'

/** Every stage that is served here has a port of its own. */
export const distinctPorts: Rule = ({ models }) => {
  const owners = new Map<number, string>()
  const doubles: { path: Path; port: number; other: string }[] = []
  for (const [model, { stages }] of partsOf(models)) {
    for (const [stage, written] of partsOf(stages)) {
      const port = 'port' in written ? written.port : undefined
      if (port === undefined) continue
      const other = owners.get(port)
      if (other === undefined) owners.set(port, `${model}/${stage}`)
      else doubles.push({ path: ['models', model, 'stages', stage, 'port'], port, other })
    }
  }
  return doubles.map(({ path, port, other }): Problem => {
    const values = { path: formatPath(path), port, other, example: freePort(port, owners) }
    return { code: 'MR1045', values, path }
  })
}

function freePort(taken: number, owners: ReadonlyMap<number, string>): number {
  let port = taken
  while (owners.has(port)) port = port === 65_535 ? 1024 : port + 1
  return port
}
