import { actionInputs, actionSpecs, rootInputs } from 'millrace'
import { texts } from './texts.ts'

/** A step with inputs as they stand in a workflow; a number stands for the text of that place. */
export interface HostileStep {
  /** `actions/train`, or nothing for the root action. */
  path: string
  with: Record<string, string | number>
}

const alone = { candidate: 'predictions.csv', label: 'late', score: 'p' }

/** Inputs that get beyond the first look: names, files, columns, each of which only one text takes the place of. */
const deep: readonly [path: string, name: string, others: Record<string, string>][] = [
  ['actions/snapshot-data', 'dataset', {}],
  ['actions/build-features', 'model', {}],
  ['actions/train', 'model', {}],
  ['actions/train', 'env', {}],
  ['actions/validate-model', 'candidate', { label: 'late', score: 'p' }],
  ['actions/validate-model', 'label', { ...alone }],
  ['actions/validate-model', 'key', { ...alone, champion: 'predictions.csv' }],
  ['actions/validate-model', 'time', { ...alone }],
  ['actions/validate-model', 'name', { ...alone }],
  ['actions/deploy-model', 'stage', {}],
  ['actions/deploy-model', 'token', { model: 'none' }],
  ['actions/drift-check', 'dataset', {}],
  ['actions/drift-check', 'current', { reference: 'predictions.csv' }],
  ['actions/drift-check', 'name', { reference: 'predictions.csv', current: 'predictions.csv' }],
  ['', 'command', {}],
  ['', 'dataset', { command: 'snapshot' }],
  ['', 'working-directory', { command: 'plan' }],
]

/**
 * Every composite gets every text: packed into all its inputs at once, so that a few steps do. Beyond that each text
 * stands alone in two of the inputs that reach a verb.
 */
export function planSteps(): Map<string, HostileStep[]> {
  const composites = [
    ...actionSpecs.map(spec => ({ path: `actions/${spec.name}`, inputs: Object.keys(actionInputs(spec)) })),
    { path: '', inputs: Object.keys(rootInputs()) },
  ]
  const plan = new Map<string, HostileStep[]>()
  for (const { path, inputs } of composites) {
    const steps: HostileStep[] = []
    // The command is read first: a wrong one would be all that is looked at.
    const names = inputs.filter(name => name !== 'command')
    for (let at = 0; at < texts.length; at += names.length) {
      const all = names.map((name, index) => [name, (at + index) % texts.length] as const)
      steps.push({ path, with: { ...(path === '' && { command: 'plan' }), ...Object.fromEntries(all) } })
    }
    plan.set(path, steps)
  }
  for (let turn = 0; turn < 2 * texts.length; turn += 1) {
    const [path, name, others] = deep[turn % deep.length] ?? ['', 'command', {}]
    plan.get(path)?.push({ path, with: { ...others, [name]: turn % texts.length } })
  }
  return plan
}
