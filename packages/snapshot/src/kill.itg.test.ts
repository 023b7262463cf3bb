import { execFile } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { csvRows, HEADER, makeProject, projectAt, type TestProject, takeAndPropose } from './testing.ts'

const POINTS = 9
const RUN = fileURLToPath(new URL('./testing/killed-run.ts', import.meta.url))

let pristine: TestProject
const copies: string[] = []
beforeAll(() => {
  pristine = makeProject()
  for (const month of ['2001-01', '2001-02', '2001-03']) {
    pristine.write(`${month}.csv`, HEADER + csvRows(month, 40))
  }
})
afterAll(() => {
  for (const folder of [...copies, pristine.top]) rmSync(folder, { recursive: true, force: true })
})

function copy(name: string): TestProject {
  const folder = join(dirname(pristine.top), `${pristine.top.split('/').at(-1)}-${name}`)
  cpSync(pristine.top, folder, { recursive: true })
  copies.push(folder)
  return projectAt(folder)
}

/** What a run in its own process printed, or the signal that ended it. */
function runAlone(project: TestProject, killAt: number): Promise<{ printed: string; signal: string | null }> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--conditions=source', RUN, project.top, String(killAt)],
      (error, stdout, stderr) => {
        if (error && error.signal !== 'SIGKILL') reject(new Error(stderr, { cause: error }))
        else resolve({ printed: stdout.trim(), signal: error?.signal ?? null })
      },
    )
  })
}

const pointerOf = (project: TestProject) => project.git('show', 'millrace/data/flights:data/flights.dvc')

it('comes to the same pointer after a kill at any of nine points', async () => {
  const whole = copy('whole')
  const { printed } = await runAlone(whole, 0)
  const steps = Number(printed)
  expect(steps).toBeGreaterThan(POINTS)
  const expected = pointerOf(whole)

  const points = Array.from(
    { length: POINTS },
    (_, index) => 1 + Math.round((index * (steps - 1)) / (POINTS - 1)),
  )
  const killed: (string | null)[] = []
  const found = new Set<string>()
  const lane = async (from: number) => {
    for (let index = from; index < POINTS; index += 2) {
      const project = copy(String(index))
      killed.push((await runAlone(project, points[index] ?? 1)).signal)
      await takeAndPropose(await project.open())
      found.add(pointerOf(project))
    }
  }
  await Promise.all([lane(0), lane(1)])
  expect(killed).toEqual(killed.map(() => 'SIGKILL'))
  expect([...found]).toEqual([expected])
}, 60_000)
