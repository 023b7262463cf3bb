import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openRehearsal, type RehearsalOptions } from '@millrace/rehearsal'
import { stringify } from 'yaml'
import { predictionsCsv } from '../life/feed.ts'
import { person } from '../life/person.ts'
import { PIN, type PreparedActions } from '../life/prepare-actions.ts'

/** A step to measure: an action and its inputs. */
export interface MeasuredStep {
  name: string
  uses: string
  with?: Readonly<Record<string, string>>
}

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'
const NOTHING = 'bench/nothing'

/** The least that a composite can do: one step that starts a shell. */
export const nothing: MeasuredStep = { name: 'empty composite step', uses: `${NOTHING}@${PIN.sha}` }

const files: Readonly<Record<string, string>> = {
  'nothing/action.yml': 'name: Nothing\nruns: { using: composite, steps: [{ run: "true", shell: bash }] }\n',
  'repository/live.csv': predictionsCsv(0.8),
  'repository/new.csv': predictionsCsv(0.3),
  'repository/millrace.yaml': `project: bench
store: { driver: local, path: ../store }
datasets: { predictions: { source: { files: live.csv }, columns: { id: { type: integer } } } }
`,
}

/**
 * Runs steps by act as one job of a fresh local GitHub, `rounds` times in turn, and returns the seconds of each, round
 * by round. A job that failed is thrown with its log.
 */
export async function timeSteps(
  steps: readonly MeasuredStep[],
  {
    folder,
    rounds,
    prepared,
    options = {},
  }: {
    folder: string
    rounds: number
    prepared: PreparedActions
    options?: Omit<RehearsalOptions, 'actions'>
  },
): Promise<number[][]> {
  const written = { ...files, 'repository/.github/workflows/bench.yml': workflowOf(steps, rounds) }
  for (const [path, text] of Object.entries(written)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const rehearsal = await openRehearsal({
    ...options,
    folder: join(folder, 'github'),
    actions: { [PIN.repository]: prepared.actions, [NOTHING]: join(folder, 'nothing') },
    // A machine of one's own may have a local store.
    hosted: false,
  })
  try {
    const { github } = rehearsal
    const [login, repository] = ['ada', 'ada/bench']
    const ada = person({ github, login, token: github.createUser(login), repository, folder })
    const settings = { actionsMayApprovePullRequests: true }
    const from = join(folder, 'repository')
    await github.createRepository({ owner: login, name: 'bench', by: login, from, settings })
    await ada.dispatch('bench.yml')
    await rehearsal.idle(600)
    const job = rehearsal.runs()[0]?.jobs[0]
    if (job?.conclusion !== 'success')
      throw new Error(`The job failed\n${job?.log ? await readFile(job.log, 'utf8') : ''}`)
    const seconds = (name: string) =>
      job.steps.filter(step => step.stage === 'Main' && step.name === name).map(step => step.seconds)
    return steps.map(({ name }) => seconds(name))
  } finally {
    await rehearsal.close()
  }
}

function workflowOf(steps: readonly MeasuredStep[], rounds: number): string {
  return stringify(
    {
      name: 'Bench',
      on: 'workflow_dispatch',
      // Issues, so that the first step makes the labels, as the set-up of a repository does.
      permissions: { contents: 'write', 'pull-requests': 'write', statuses: 'write', issues: 'write' },
      jobs: {
        bench: {
          'runs-on': 'ubuntu-latest',
          steps: [
            { uses: CHECKOUT, with: { 'persist-credentials': false, 'fetch-depth': 0 } },
            ...Array.from({ length: rounds }, () => steps).flat(),
          ],
        },
      },
    },
    { aliasDuplicateObjects: false },
  )
}
