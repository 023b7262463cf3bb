import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template'
import { parse } from 'yaml'
import { loadWorkflowParser } from './load-workflow-parser.ts'

/** One job as written: what the engine decides on, and the rest for act. */
export interface WorkflowJob {
  id: string
  needs: readonly string[]
  /** The mapping below `jobs.<id>`, as JSON. */
  written: Readonly<Record<string, unknown>>
}

/** A workflow file that GitHub would accept. */
export interface Workflow {
  /** `.github/workflows/pipeline.yml` */
  path: string
  /** `name:`, else the path. */
  name: string
  on: EventsConfig
  jobs: readonly WorkflowJob[]
  /** The whole file as JSON. */
  written: Readonly<Record<string, unknown>>
}

/** A workflow file, or why GitHub would refuse it. */
export type WorkflowReading =
  | { kind: 'workflow'; workflow: Workflow }
  | { kind: 'broken'; path: string; problem: string }

/** Reads a workflow with GitHub's own parser; every problem is in `problem`, one a line. */
export async function readWorkflow(path: string, text: string): Promise<WorkflowReading> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await loadWorkflowParser()
  try {
    const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
    const early = parsed.context.errors.getErrors().map(error => error.message)
    if (early.length > 0 || parsed.value === undefined) return broken(path, early)
    const template = await convertWorkflowTemplate(parsed.context, parsed.value)
    const problems = template.errors?.map(error => error.Message) ?? []
    if (problems.length > 0) return broken(path, problems)
    const written = parse(text) as Record<string, unknown>
    return { kind: 'workflow', workflow: workflowOf(path, written, template.events) }
  } catch (error) {
    return broken(path, [error instanceof Error ? error.message : String(error)])
  }
}

function broken(path: string, problems: readonly string[]): WorkflowReading {
  return { kind: 'broken', path, problem: problems.length > 0 ? problems.join('; ') : 'the file is empty' }
}

function workflowOf(path: string, written: Record<string, unknown>, on: EventsConfig): Workflow {
  const jobs = written['jobs'] as Record<string, Record<string, unknown>>
  const name = written['name']
  return {
    path,
    name: name === undefined || name === null ? path : String(name),
    on,
    written,
    jobs: Object.entries(jobs).map(([id, job]) => ({ id, needs: listOf(job['needs']), written: job })),
  }
}

function listOf(value: unknown): string[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}
