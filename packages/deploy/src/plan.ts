import { changesBetween, type StagePlan, stagePointerPath, stageSubject } from '@millrace/contract'
import { type Actual, readActual } from './actual.ts'
import { type DeployOptions, readWanted, type Wanted } from './wanted.ts'

/**
 * waits = main has no pointer yet · serves = nothing to do · start = deployed here, but its server is down ·
 * deploy = anything else
 */
export type Decision = 'waits' | 'serves' | 'start' | 'deploy'

/** Compares what main wants with what was deployed and what runs. */
export function decide(wanted: Wanted, { recorded, last, here }: Actual): Exclude<Decision, 'waits'> {
  // What is published is what the newest record says.
  if (here === undefined) return last?.fingerprint === wanted.ready.fingerprint ? 'serves' : 'deploy'
  const { live, port } = here
  if (recorded === undefined || live?.pointer !== wanted.digest) return 'deploy'
  if (port.kind === 'nobody') return 'start'
  const { meta } = wanted.pointer
  const same = port.kind === 'ours' && port.word.pointer === wanted.digest && port.word.sha256 === meta.sha256
  return same ? 'serves' : 'deploy'
}

/** What `deploy` found before it does anything. */
export type Findings =
  | { decision: 'waits'; plan: StagePlan }
  | { decision: Exclude<Decision, 'waits'>; plan: StagePlan; wanted: Wanted; actual: Actual }

/** Reads main, the store and this machine, and says what is to be done. Changes nothing. */
export async function findOut(options: DeployOptions): Promise<Findings> {
  const { model, stage } = options
  const subject = stageSubject(model.name, stage.name)
  const wanted = await readWanted(options)
  if (wanted === undefined) {
    const why = `no pointer yet: ${stagePointerPath(model.name, stage.name)} comes with the first promotion`
    return { decision: 'waits', plan: { stage: 'deploy', subject, action: 'wait', changes: [], why } }
  }
  const actual = await readActual(options, wanted)
  const decision = decide(wanted, actual)
  const { last } = actual
  const plan: StagePlan = {
    stage: 'deploy',
    subject,
    action: decision === 'serves' ? 'reuse' : 'run',
    fingerprint: wanted.ready.fingerprint,
    changes: last ? changesBetween(last.parts, wanted.ready.parts) : [],
    why: explain(decision, wanted, actual),
    ...(last && { estimate: last.seconds }),
  }
  return { decision, plan, wanted, actual }
}

/** What deploying a stage would do: nothing, deploy a version, or wait for a promotion. */
export async function planDeploy(options: DeployOptions): Promise<StagePlan> {
  return (await findOut(options)).plan
}

function explain(decision: Decision, { pointer, endpoint }: Wanted, { here, last }: Actual): string {
  const name = sayVersion(pointer.meta)
  if (here === undefined) {
    if (decision === 'serves') return `${name} is published`
    return last
      ? `${name} is wanted, ${sayVersion(last.manifest)} is published`
      : `${name} is the first to be published`
  }
  if (decision === 'serves') return `${name} serves on ${endpoint}`
  if (decision === 'start') return `the server of ${name} is down`
  const { live, port } = here
  if (port.kind === 'ours') return `${name} is wanted, ${sayVersion(port.word)} serves`
  return live ? `${name} is wanted, nothing serves` : `${name} is the first here`
}

function sayVersion({ version, sequence }: { version: string; sequence: number }): string {
  return `${version} (sequence ${sequence})`
}
