import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openFlightsSource } from '../demo/flights-source.ts'
import type { Life } from './open-life.ts'
import type { Changes, Person } from './person.ts'

export const POINTER = 'models/delay/production.dvc'
const STATUS = 'millrace/gates'

/** What chapters of a life do again and again. */
export interface Stage {
  life: Life
  /** How long the runs of each step took, in seconds. */
  times: [string, number][]
  /** Waits for all runs and says which jobs since the last call ended how, by workflow and job. */
  ended(what: string): Promise<Record<string, string>>
  /** Bob approves and merges the open pull request of a branch. */
  review(branch: string): Promise<number>
  /** A pull request of a person: tried, not merged. Returns its number. */
  propose(branch: string, by: Person, change: { message: string; files: Changes }): Promise<number>
  pointerOfMain(): Promise<string>
  /** A month of flights as a file. */
  month(name: string, how?: { kilometres: boolean }): Promise<Uint8Array>
}

export function openStage(life: Life): Stage {
  const { rehearsal, ada, bob } = life
  const times: Stage['times'] = []
  let seen = 0
  return {
    life,
    times,
    async ended(what) {
      const started = performance.now()
      await rehearsal.idle(900)
      times.push([what, (performance.now() - started) / 1000])
      const runs = rehearsal.runs().slice(seen)
      seen += runs.length
      const jobs: Record<string, string> = {}
      for (const run of runs) {
        const file = run.workflow.replace('.github/workflows/', '')
        if (run.status === 'waiting') jobs[file] = 'waits for approval'
        if (run.problem) jobs[file] = run.problem
        for (const { job, log, status, conclusion = status } of run.jobs) {
          if (conclusion === 'failure' && log)
            process.stdout.write(`${file} ${job}\n${await readFile(log, 'utf8')}\n`)
          if (conclusion !== 'skipped') jobs[`${file} ${job}`] = conclusion
        }
      }
      return jobs
    },
    async review(branch) {
      const { number } = await bob.pull(branch)
      await bob.approve(number)
      await bob.merge(number)
      return number
    },
    async propose(branch, by, change) {
      await by.push(branch, change)
      const head = by.at.owner === ada.at.owner ? branch : `${by.at.owner}:${branch}`
      const { data } = await by.api.pulls.create({ ...ada.at, title: change.message, head, base: 'main' })
      return data.number
    },
    async pointerOfMain() {
      await ada.refresh()
      return readFile(join(ada.clone, POINTER), 'utf8')
    },
    async month(name, how) {
      const folder = await mkdtemp(join(life.folder, 'month-'))
      await (await openFlightsSource(folder)).arrive(name, how)
      return readFile(join(folder, 'flights', `${name}.parquet`))
    },
  }
}

/** What a commit's statuses say: `millrace/gates success`. */
export async function expectGates(person: Person, ref: string, state: 'success' | 'failure'): Promise<void> {
  const statuses = await person.statuses(ref)
  expect(statuses.map(one => `${one.context} ${one.state}`)).toEqual([`${STATUS} ${state}`])
}
