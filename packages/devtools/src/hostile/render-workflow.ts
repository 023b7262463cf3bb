import { stringify } from 'yaml'
import type { HostileStep } from './plan-steps.ts'

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'

/** A line of the last step that must be a command, and one that must be readable. */
export const HEARD = 'commands are heard'
export const SEEN = 'canary-is-seen'

const before = `env -0 > "$CANARY/$GITHUB_JOB.before"\n`
const after = `
env -0 > "$CANARY/$GITHUB_JOB.after"
printf %s "$STEPS" > "$CANARY/$GITHUB_JOB.steps"
git status --porcelain --ignored --untracked-files=all > "$CANARY/$GITHUB_JOB.files"
echo "::notice::${HEARD}"
echo ${SEEN}
`

/**
 * A workflow by hand whose input \`texts\` is a JSON list: one job for each list of steps, each between two steps that
 * write down what a later step would find.
 */
export function renderWorkflow(jobs: ReadonlyMap<string, readonly HostileStep[]>, pin: string): string {
  return stringify({
    name: 'Hostile',
    on: { workflow_dispatch: { inputs: { texts: { type: 'string', required: true } } } },
    permissions: { contents: 'read' },
    jobs: Object.fromEntries([...jobs].map(([id, steps]) => [id, jobOf(steps, pin)])),
  })
}

function jobOf(steps: readonly HostileStep[], pin: string): unknown {
  return {
    'runs-on': 'ubuntu-latest',
    steps: [
      { uses: CHECKOUT, with: { 'persist-credentials': false } },
      { run: before, shell: 'bash' },
      ...steps.map(({ path, with: inputs }, index) => ({
        id: `s${index}`,
        uses: path.includes('@') ? path : `millrace/millrace${path && `/${path}`}@${pin}`,
        'continue-on-error': true,
        with: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, textOf(value)])),
      })),
      { if: 'always()', run: after, shell: 'bash', env: { STEPS: `\${{ toJSON(steps) }}` } },
    ],
  }
}

function textOf(value: string | number): string {
  return typeof value === 'string' ? value : `\${{ fromJSON(inputs.texts)[${value}] }}`
}
