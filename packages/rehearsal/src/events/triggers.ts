import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template'
import type { HubEvent } from '../hub.ts'
import { passesTypes } from './activity-types.ts'
import { type Filters, hasPathFilter, passesBranch, passesPaths, passesRef } from './filters.ts'
import { skipsRuns } from './skip-words.ts'

/** What is asked about an event only where a filter needs it. */
export interface EventFacts {
  /** Files that a push or a pull request changes; `undefined` where there are too many to compare. */
  changedPaths(): Promise<readonly string[] | undefined>
  /** Message of the commit at the head of a push or of a pull request's branch. */
  headMessage(): Promise<string>
}

/** Whether an event starts a workflow, and why not. */
export type Trigger = { starts: true } | { starts: false; why: string }

const STARTS: Trigger = { starts: true }

/** Applies `on:` of a workflow to an event as GitHub does. `path` is the workflow's own. */
export async function judgeTrigger(
  { on, path }: { on: EventsConfig; path: string },
  event: HubEvent,
  facts: EventFacts,
): Promise<Trigger> {
  const wanted = on[event.name] as (Filters & { types?: string[] }) | undefined
  if (wanted === undefined) return no(`it does not listen to ${event.name}`)
  if (event.name === 'workflow_dispatch') {
    return event.payload['workflow'] === path ? STARTS : no('another workflow was dispatched')
  }
  if (event.name === 'schedule') {
    const crons = on.schedule?.map(entry => entry.cron) ?? []
    const own = event.payload['workflow'] === path && crons.includes(String(event.payload['schedule']))
    return own ? STARTS : no('its schedule is another')
  }
  if (event.name === 'workflow_run') {
    const refusal = refusesRun(wanted, event)
    if (refusal !== undefined) return no(refusal)
  }
  if (!passesTypes(event.name, wanted.types, event.action)) return no(`its types are not ${event.action}`)
  if (event.name === 'push') return await judgePush(wanted, event, facts)
  if (event.name === 'pull_request' || event.name === 'pull_request_target')
    return await judgePull(wanted, event, facts)
  return STARTS
}

/** `workflows:` names runs by the name of their workflow, `branches:` by the branch they ran on. */
function refusesRun(
  filters: Filters & { workflows?: readonly string[] },
  event: HubEvent,
): string | undefined {
  const run = event.payload['workflow_run'] as { name?: string; head_branch?: string } | undefined
  if (!filters.workflows?.includes(run?.name ?? '')) return `its workflows are not ${run?.name}`
  return passesBranch(filters, run?.head_branch ?? '')
    ? undefined
    : `its branches are not ${run?.head_branch}`
}

async function judgePush(filters: Filters, event: HubEvent, facts: EventFacts): Promise<Trigger> {
  if (event.payload['deleted'] === true) return no('the push deletes its ref')
  if (!passesRef(filters, event.ref)) return no(`its branches and tags are not ${event.ref}`)
  if (skipsRuns(await facts.headMessage())) return no('the commit says so')
  // Path filters do not count for tags.
  if (event.ref.startsWith('refs/tags/') || !hasPathFilter(filters)) return STARTS
  return await judgePaths(filters, facts)
}

async function judgePull(filters: Filters, event: HubEvent, facts: EventFacts): Promise<Trigger> {
  const pull = event.payload['pull_request'] as { base?: { ref?: string } } | undefined
  const base = pull?.base?.ref ?? ''
  if (!passesBranch(filters, base)) return no(`its branches are not ${base}`)
  if (event.name === 'pull_request' && skipsRuns(await facts.headMessage())) return no('the commit says so')
  return hasPathFilter(filters) ? await judgePaths(filters, facts) : STARTS
}

async function judgePaths(filters: Filters, facts: EventFacts): Promise<Trigger> {
  const changed = await facts.changedPaths()
  return changed === undefined || passesPaths(filters, changed)
    ? STARTS
    : no('its paths are not among what changed')
}

function no(why: string): Trigger {
  return { starts: false, why }
}
