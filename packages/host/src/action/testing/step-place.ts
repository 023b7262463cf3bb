import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as core from '@actions/core'
import { runAction } from '../run-action.ts'
import { hostHere } from './host-here.ts'
import { readFileCommand } from './read-file-command.ts'
import { type RunCommand, readLog } from './read-log.ts'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))

/** A step to run: what a composite hands to the engine, and what differs from a push to main. */
export interface FakeStep {
  command: string
  inputs?: Readonly<Record<string, string>>
  event?: unknown
  env?: Readonly<Record<string, string>>
}

export interface StepResult {
  exit: number
  log: string
  /** What the runner would carry out of the log. */
  commands: RunCommand[]
  outputs: Record<string, string>
  summary: string
  /** Files through which a step could reach into later ones: all have to stay empty. */
  leaks: string
}

/** A machine with a checkout, as a runner makes it. */
export interface StepPlace {
  workspace: string
  /** The runner's variables for a step; also for a child process. */
  variables(step: FakeStep): Record<string, string>
  /** What the runner finds after a step whose log this is. */
  read(exit: number, log: string): StepResult
  /** Runs the step in this process. */
  run(step: FakeStep): Promise<StepResult>
  write(path: string, text: string): void
  remove(): void
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'] as const

export function openStepPlace(): StepPlace {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'millrace-step-')))
  const workspace = join(top, 'checkout')
  const temp = join(top, 'temp')
  for (const folder of [workspace, temp]) mkdirSync(folder)
  const file = (name: string) => join(top, name)

  const place: StepPlace = {
    workspace,
    variables({ command, inputs = {}, event, env }) {
      for (const name of FILES) writeFileSync(file(name), '')
      writeFileSync(file('event.json'), JSON.stringify(event ?? { repository: { default_branch: 'main' } }))
      return {
        PATH: process.env['PATH'] ?? '',
        HOME: file('home'),
        ...Object.fromEntries(FILES.map(name => [name, file(name)])),
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REPOSITORY: 'acme/flights',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: 'https://api.github.com',
        GITHUB_RUN_ID: '1',
        GITHUB_JOB: 'judge',
        GITHUB_WORKFLOW_REF: 'acme/flights/.github/workflows/pipeline.yml@refs/heads/main',
        RUNNER_TEMP: temp,
        RUNNER_TOOL_CACHE: file('tools'),
        INPUT_COMMAND: command,
        INPUT_INPUTS: JSON.stringify(inputs),
        INPUT_TOKEN: 'ghs_thejobsowntoken',
        ...env,
      }
    },
    read: (exit, log) => ({
      exit,
      log,
      commands: readLog(log),
      outputs: readFileCommand(readFileSync(file('GITHUB_OUTPUT'), 'utf8')),
      summary: readFileSync(file('GITHUB_STEP_SUMMARY'), 'utf8'),
      leaks: ['GITHUB_ENV', 'GITHUB_PATH'].map(name => readFileSync(file(name), 'utf8')).join(''),
    }),
    async run(step) {
      // Packages are those of the repository: nothing is installed.
      const env = { MILLRACE_RUNTIME: root, ...place.variables(step) }
      const before = { ...process.env }
      Object.assign(process.env, env)
      let log = ''
      const write = process.stdout.write
      process.stdout.write = (text: string | Uint8Array) => {
        log += text.toString()
        return true
      }
      try {
        const host = { ...hostHere({ workspace, engine: join(root, 'actions/engine') }), env }
        const exit = await runAction(host)
        return place.read(exit, log)
      } finally {
        process.stdout.write = write
        for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
        Object.assign(process.env, before)
        core.summary.emptyBuffer()
      }
    },
    write(path, text) {
      const target = join(workspace, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  }
  return place
}

/** Predictions for `rows` rows that a candidate of some quality would make, as CSV. */
export function predictions(rows: number, quality: number): string {
  let state = 1
  const random = () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
  const lines = Array.from({ length: rows }, (_, index) => {
    const truth = random() < 0.3 ? 1 : 0
    return `${index},${truth},${(0.3 + quality * truth * 0.3 + (1 - quality / 2) * random() * 0.4).toFixed(4)}`
  })
  return `id,late,score\n${lines.join('\n')}\n`
}
