import type { Check, Finding, Patient } from './check.ts'
import { diskCheck } from './disk.ts'
import { duckdbCheck } from './duckdb.ts'
import { findingOf } from './finding-of.ts'
import { gitCheck } from './git.ts'
import { nodeCheck } from './node.ts'
import { onnxCheck } from './onnx.ts'
import { portsCheck } from './ports.ts'
import { pythonCheck } from './python.ts'
import { remoteCheck } from './remote.ts'
import { repositoryCheck } from './repository.ts'
import { sourcesCheck } from './sources.ts'
import { storeCheck } from './store.ts'
import { uvCheck } from './uv.ts'

type Named = readonly (readonly [name: string, check: Check])[]

/** In the order in which they are shown. */
const ofMachine: Named = [
  ['git', gitCheck],
  ['Node', nodeCheck],
  ['Python', pythonCheck],
  ['uv', uvCheck],
  ['DuckDB', duckdbCheck],
  ['ONNX Runtime', onnxCheck],
]

const ofProject: Named = [
  ['Repository', repositoryCheck],
  ['Remote', remoteCheck],
  ['Store', storeCheck],
  ['Disk', diskCheck],
  ['Sources', sourcesCheck],
  ['Ports', portsCheck],
]

/** What is found on the machine and in the project, in order. A check that fails is a finding too. */
export async function examine(patient: Patient): Promise<{ machine: Finding[]; project: Finding[] }> {
  const [machine, project] = await Promise.all([all(ofMachine, patient), all(ofProject, patient)])
  return { machine, project }
}

async function all(checks: Named, patient: Patient): Promise<Finding[]> {
  const found = await Promise.all(
    checks.map(([name, check]) => check(patient).catch(error => [findingOf(name, error)])),
  )
  return found.flat()
}
