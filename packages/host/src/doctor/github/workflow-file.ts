import { parse } from 'yaml'

/** A file of `.github/workflows`, as far as the checks read it. */
export interface WorkflowFile {
  /** `.github/workflows/pipeline.yml` */
  path: string
  text: string
  /** Events that start it. */
  events: readonly string[]
  /** Branches that its pushes are limited to; `undefined` = any. */
  pushBranches: readonly string[] | undefined
  jobs: readonly WorkflowJob[]
  uses: readonly Use[]
  /** Names of `secrets.X`, without GITHUB_TOKEN. */
  secrets: readonly string[]
}

export interface WorkflowJob {
  id: string
  /** What `permissions:` of the job says, else of the workflow; `undefined` where neither is there. */
  permissions: Readonly<Record<string, string>> | 'read-all' | 'write-all' | undefined
  environment: string | undefined
  steps: readonly { uses: string; with: Readonly<Record<string, unknown>> }[]
}

/** One `uses:` of an action of a repository. */
export interface Use {
  /** Line in the file, from 1. */
  line: number
  /** `owner/name` */
  repository: string
  /** Path in that repository, without slashes around it; may be empty. */
  path: string
  ref: string
}

type Map = Readonly<Record<string, unknown>>

/** Reads a workflow; `undefined` where it is no YAML of a workflow. */
export function readWorkflow(path: string, text: string): WorkflowFile | undefined {
  const root = parsed(text)
  if (root === undefined) return undefined
  const on = root['on'] ?? root['true']
  const push = asMap(asMap(on)['push'])
  return {
    path,
    text,
    events: typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(asMap(on)),
    pushBranches: Array.isArray(push['branches']) ? push['branches'].map(String) : undefined,
    jobs: Object.entries(asMap(root['jobs'])).map(([id, job]) =>
      readJob(id, asMap(job), root['permissions']),
    ),
    uses: text.split('\n').flatMap((line, index) => readUse(line, index + 1)),
    secrets: [
      ...new Set([...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name = '']) => name.toUpperCase())),
    ]
      .filter(name => name !== 'GITHUB_TOKEN')
      .sort(),
  }
}

function parsed(text: string): Map | undefined {
  try {
    const value: unknown = parse(text, { maxAliasCount: 100, logLevel: 'error' })
    return typeof value === 'object' && value !== null ? (value as Map) : undefined
  } catch {
    // Not YAML: GitHub itself says so on the repository's page of Actions.
    return undefined
  }
}

function readJob(id: string, job: Map, ofWorkflow: unknown): WorkflowJob {
  const permissions = job['permissions'] ?? ofWorkflow
  const environment = job['environment']
  const steps = Array.isArray(job['steps']) ? job['steps'].map(asMap) : []
  const name = typeof environment === 'string' ? environment : asMap(environment)['name']
  return {
    id,
    permissions:
      permissions === 'read-all' || permissions === 'write-all'
        ? permissions
        : permissions === undefined
          ? undefined
          : Object.fromEntries(
              Object.entries(asMap(permissions)).map(([key, access]) => [key, String(access)]),
            ),
    environment: typeof name === 'string' ? name : undefined,
    steps: steps.flatMap(step =>
      typeof step['uses'] === 'string' ? [{ uses: step['uses'], with: asMap(step['with']) }] : [],
    ),
  }
}

function readUse(line: string, number: number): Use[] {
  const [, repository, path, ref] =
    /^\s*(?:-\s+)?uses:\s*["']?([A-Za-z0-9_.-]+\/[\w.-]+)((?:\/[\w.-]+)*)@([^\s"'#]+)/.exec(line) ?? []
  if (repository === undefined || ref === undefined) return []
  return [{ line: number, repository, path: (path ?? '').replace(/^\//, ''), ref }]
}

function asMap(value: unknown): Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Map) : {}
}
