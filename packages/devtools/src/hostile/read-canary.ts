import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JobRun } from '@millrace/rehearsal'
import { HEARD, SEEN } from './render-workflow.ts'

/** What texts achieved in a job: all empty where they stayed texts. */
export interface Canary {
  /** Commands that ran, files that appeared. */
  executed: string[]
  /** Variables of later steps that were added, changed or removed. */
  environment: string[]
  /** Outputs that nobody declared, or that say of a failed step that it went well. */
  outputs: string[]
  /** What the runner took for a command. */
  commands: string[]
  /** Tags in the summary that a page would show. */
  summary: string[]
}

interface StepOutcome {
  outcome: string
  outputs: Record<string, string>
}

/** These differ from step to step on their own. */
const OF_A_STEP = /^(STEPS|_|SHLVL|PWD|OLDPWD|GITHUB_ACTION|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/

/** Reads what the steps around the hostile ones wrote into `folder`. `declared` are the outputs of the action. */
export function readCanary(folder: string, job: JobRun, declared: readonly string[]): Canary {
  const file = (name: string) => readFileSync(join(folder, `${job.job}.${name}`), 'utf8')
  const log = job.log === undefined ? '' : readFileSync(job.log, 'utf8')
  const steps = JSON.parse(file('steps')) as Record<string, StepOutcome>
  const outcomes = Object.entries(steps).filter(([id]) => /^s\d+$/.test(id))
  return {
    executed: [
      ...(existsSync(join(folder, `${job.job}.executed`)) ? ['a command'] : []),
      ...file('files')
        .split('\n')
        .filter(line => line !== '' && !line.includes(' .millrace/')),
    ],
    environment: differences(variables(file('before')), variables(file('after'))),
    outputs: outcomes.flatMap(([id, { outcome, outputs = {} }]) =>
      Object.entries(outputs)
        .filter(([name, value]) => !declared.includes(name) || forged(outcome, name, value))
        .map(([name, value]) => `${id} ${outcome}: ${name}=${value}`),
    ),
    commands: [
      ...job.annotations.filter(({ title }) => title === 'canary').map(({ message }) => `said: ${message}`),
      ...(job.annotations.some(({ message }) => message === HEARD) ? [] : ['commands were stopped']),
      ...(log.split('\n').includes(SEEN) ? [] : ['a word was masked']),
    ],
    summary: withoutCode(job.summary).match(/<img[^>]*>/g) ?? [],
  }
}

function forged(outcome: string, name: string, value: string): boolean {
  return outcome === 'failure' && name === 'exit' && value === '0'
}

function variables(text: string): Map<string, string> {
  const pairs = text.split('\0').filter(pair => pair !== '')
  return new Map(pairs.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}

function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter(name => !OF_A_STEP.test(name) && before.get(name) !== after.get(name)).sort()
}

/** Markdown without its fenced blocks and code spans. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*[ \t]*$/gm, '').replace(/(`+)[\s\S]*?\1/g, '')
}
