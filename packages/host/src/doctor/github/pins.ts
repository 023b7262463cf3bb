import { PLACEHOLDER_PIN } from '../../init/render-pins.ts'
import type { Finding } from '../check.ts'
import { isOurs } from './our-actions.ts'
import type { Use, WorkflowFile } from './workflow-file.ts'

const name = 'Pins'
const why = 'A tag can be moved to other code; a commit can not.'

/** Every action is pinned by a full commit, and ours by one and the same. Looks at files alone. */
export function judgePins(workflows: readonly WorkflowFile[]): Finding[] {
  const uses = workflows.flatMap(({ path, uses }) => uses.map(use => ({ ...use, at: `${path}:${use.line}` })))
  if (uses.length === 0) return []
  const ours = uses.filter(isOurs)
  const unset = ours.filter(({ ref }) => ref === PLACEHOLDER_PIN)
  if (unset.length > 0) {
    const seen = `${unset[0]?.at} carries the template’s placeholder, no release`
    const fix = 'millrace init --github --pin millrace/millrace@<full commit of a release>'
    return [
      {
        name,
        state: 'missing',
        seen: seen + andMore(unset),
        why: 'GitHub finds no such commit: the workflow ends at once.',
        fix,
      },
    ]
  }
  const findings = uses.filter(({ ref }) => !/^[0-9a-f]{40}$/.test(ref)).map(loose)
  const pins = [...new Set(ours.map(({ ref, repository }) => `${repository}@${ref}`))]
  if (findings.length === 0 && pins.length > 1) {
    const seen = `our actions are pinned to ${pins.length} releases: ${pins.map(pin => pin.slice(0, pin.indexOf('@') + 8)).join(', ')}`
    const why2 = 'What one stage records another one reads: they belong to one release.'
    findings.push({ name, state: 'attention', seen, why: why2, fix: `Use ${pins[0]} in all.` })
  }
  if (findings.length > 0) return findings
  return [
    {
      name,
      state: 'ok',
      seen: `${uses.length} actions by full commit${pins.length === 1 ? `, ours ${ours[0]?.ref.slice(0, 7)}` : ''}`,
    },
  ]
}

function loose(use: Use & { at: string }): Finding {
  const whole = [use.repository, use.path].filter(Boolean).join('/')
  const lookUp = `gh api repos/${use.repository}/commits/${encodeURIComponent(use.ref)} --jq .sha`
  return {
    name,
    state: 'attention',
    seen: `${use.at} ${whole}@${use.ref} is no full commit`,
    why,
    fix: lookUp,
  }
}

function andMore(all: readonly unknown[]): string {
  return all.length > 1 ? ` (and ${all.length - 1} more lines)` : ''
}
