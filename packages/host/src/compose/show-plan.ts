import type { Plan, StagePlan } from '@millrace/contract'
import { formatDuration } from '@millrace/report'
import { painter } from '../cli/present.ts'

const labels: Record<StagePlan['stage'], string> = {
  snapshot: 'snapshot-data',
  features: 'build-features',
  train: 'train',
  validate: 'validate-model',
  deploy: 'deploy-model',
  drift: 'drift-check',
}

/** A stage by the name of its action. */
export function stageLabel(stage: StagePlan['stage']): string {
  return labels[stage]
}

/** The plan for a person: a line a stage, then what it comes to. */
export function showPlan(plan: Plan, color: boolean): string {
  const paint = painter(color)
  const commit = `${plan.commit.slice(0, 7)}${plan.dirty ? ' + uncommitted changes' : ''}`
  const head = `  ${paint.bold(plan.project)} · ${plan.branch} @ ${commit} · store ${plan.store}`
  const width = Math.max(...plan.stages.map(stage => nameOf(stage).length))
  const lines = plan.stages.map(stage => {
    const action = { run: paint.yellow('RUN  '), reuse: paint.green('reuse'), wait: paint.dim('waits') }[
      stage.action
    ]
    const about =
      stage.action === 'run' && stage.estimate
        ? paint.dim(`  ~ ${formatDuration(stage.estimate * 1000)}`)
        : ''
    return `  ${nameOf(stage).padEnd(width)}   ${action}   ${stage.why}${about}`
  })
  return [head, '', ...lines, '', `  ${summary(plan)}`, ''].join('\n')
}

function nameOf({ stage, subject }: StagePlan): string {
  return stage === 'snapshot' ? subject : `${labels[stage]} ${subject}`
}

function summary({ stages }: Plan): string {
  const running = stages.filter(({ action }) => action === 'run')
  if (running.length === 0) return 'Nothing to run. Nothing was changed.'
  const total = running.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0)
  const about = total > 0 ? `, about ${formatDuration(total * 1000)}` : ''
  const onlyDeploy = running.every(({ stage }) => stage === 'deploy')
  return `${running.length} to run${about}. Nothing was changed. Run: millrace ${onlyDeploy ? 'deploy' : 'run'}`
}
