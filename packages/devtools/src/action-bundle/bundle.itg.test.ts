import { fork, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FakeStep, openStepPlace, predictions, type StepResult } from 'millrace/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../checks/workspace.ts'

let top: string
let bundle: string
let built: ReturnType<typeof spawnSync>

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'millrace-engine-'))
  bundle = join(top, 'engine/dist')
  const program = join(root, 'packages/devtools/src/bundle-action.ts')
  built = spawnSync(process.execPath, ['--conditions=source', program, bundle], { encoding: 'utf8' })
  cpSync(join(root, 'actions/engine/runtime'), join(top, 'engine/runtime'), { recursive: true })
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

describe('the bundle of the action', () => {
  it('is what is committed, byte for byte', () => {
    expect(String(built.stdout)).toMatch(/^\d+ files\n/)
    // npm run build:action      writes it again
    expect(String(built.stdout).split('\n').slice(1).join('\n')).toBe('')
    expect(built.status, String(built.stderr).slice(0, 500)).toBe(0)
  })

  it('does not tell where it was made, is readable, and keeps heavy parts apart', () => {
    const files = readdirSync(bundle)
    expect(files).toEqual(
      expect.arrayContaining(['index.js', 'post.js', 'server-process.js', 'licenses.txt']),
    )
    const parts = files.filter(name => name.endsWith('.js'))
    expect(parts.length).toBeGreaterThan(20)
    for (const name of files)
      expect(readFileSync(join(bundle, name), 'utf8').includes(root), name).toBe(false)
    const entry = readFileSync(join(bundle, 'index.js'), 'utf8')
    expect(entry.length).toBeLessThan(100_000)
    expect(entry.split('\n').length).toBeGreaterThan(entry.length / 200)
    expect(entry).not.toMatch(/@azure|octokit|vega/)
  })
})

/** Runs a step as a runner does: the bundle alone, in a folder that has nothing of this repository. */
function runStep(place: ReturnType<typeof openStepPlace>, step: FakeStep): StepResult {
  const env = place.variables({ ...step, env: { MILLRACE_RUNTIME: root, ...step.env } })
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(bundle, 'index.js')], {
    cwd: place.workspace,
    env,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return place.read(status ?? -1, stdout)
}

describe('a step that runs the bundle', () => {
  it('judges two prediction files in an empty folder', () => {
    const place = openStepPlace()
    place.write('good.csv', predictions(1500, 0.9))
    place.write('bad.csv', predictions(1500, 0.1))
    const inputs = {
      candidate: 'good.csv',
      champion: 'bad.csv',
      label: 'late',
      score: 'score',
      key: 'id',
      html: 'r.html',
    }
    const { exit, outputs, summary, log, leaks } = runStep(place, { command: 'validate', inputs })
    expect(exit, log).toBe(0)
    expect(outputs).toMatchObject({ exit: '0', passed: 'true' })
    expect(summary).toContain('| AUC ↑ |')
    expect(readFileSync(join(place.workspace, 'r.html'), 'utf8')).toContain('<svg')
    expect(leaks).toBe('')
    place.remove()
  })

  it('compares two tables, and says where there is no project', () => {
    const place = openStepPlace()
    place.write('before.csv', predictions(1500, 0.9))
    place.write('after.csv', predictions(1450, 0.85))
    const drift = runStep(place, {
      command: 'drift',
      inputs: { reference: 'before.csv', current: 'after.csv' },
    })
    expect(drift.exit, drift.log).toBe(0)
    expect(drift.outputs).toMatchObject({ drift: 'false' })
    const plan = runStep(place, { command: 'plan' })
    expect(plan.exit).toBe(2)
    expect(plan.summary).toContain('MR4006')
    place.remove()
  })

  it('has a post step, which saves nothing where nothing was left', () => {
    const place = openStepPlace()
    const env = place.variables({ command: 'plan' })
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(bundle, 'post.js')], {
      env,
      encoding: 'utf8',
    })
    expect([status, stdout, stderr]).toEqual([0, '', ''])
    place.remove()
  })

  it('has the server that a deployment tries a model out in', async () => {
    const args = ['--state', top, '--port', '0']
    const server = fork(join(bundle, 'server-process.js'), args, { cwd: top, stdio: 'ignore', execArgv: [] })
    const message = await new Promise(resolve => server.once('message', resolve))
    expect(message).toMatchObject({ kind: 'failed', code: expect.stringMatching(/^MR24\d\d$/) })
    server.kill()
  })
})
