import { parse } from 'yaml'
import { readFileAt, resolveCommit } from '../../state/commits.ts'
import { git } from '../../state/git.ts'
import type { Repository } from '../../state/repository.ts'
import { announce } from '../events/announce.ts'
import { ApiProblem, notFound } from '../problem.ts'
import { type Answer, noContent, type RepositoryCall, type RepositoryRoute } from '../route.ts'

const MOST_INPUTS = 25

export const dispatchRoutes: readonly RepositoryRoute[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    needs: { actions: 'write' },
    run: dispatchWorkflow,
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/dispatches',
    needs: { contents: 'write' },
    run: async call => {
      const { event_type: action, client_payload } = call.body as {
        event_type: string
        client_payload?: unknown
      }
      await announce(call.world, call, {
        name: 'repository_dispatch',
        action,
        payload: { branch: call.repository.defaultBranch, client_payload: client_payload ?? {} },
      })
      return noContent
    },
  },
]

/** Starts a workflow by its file name, on the ref's own version of the file, with inputs that it declares. */
async function dispatchWorkflow(call: RepositoryCall): Promise<Answer> {
  const { world, repository, params } = call
  const { ref: name, inputs = {} } = call.body as { ref: string; inputs?: Record<string, unknown> }
  const file = `.github/workflows/${params['workflow_id']}`
  // Only what is on the default branch is a workflow that can be dispatched.
  if ((await readFileAt(repository.gitDir, repository.defaultBranch, file)) === undefined) throw notFound()
  const at = await findRef(repository, name)
  if (at === undefined) throw new ApiProblem(422, `No ref found for: ${name}`)
  const declared = await declaredInputs(repository, at.sha, file)
  if (declared === undefined) {
    throw new ApiProblem(422, "Workflow does not have 'workflow_dispatch' trigger")
  }
  const unexpected = Object.keys(inputs).filter(key => !(key in declared))
  if (unexpected.length > 0) {
    throw new ApiProblem(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`)
  }
  if (Object.keys(inputs).length > MOST_INPUTS) throw new ApiProblem(422, 'Too many inputs were provided')
  for (const [key, { required, default: usual }] of Object.entries(declared)) {
    if (required === true && usual === undefined && inputs[key] === undefined) {
      throw new ApiProblem(422, `Required input '${key}' not provided`)
    }
  }
  const defaults = Object.entries(declared).flatMap(([key, { default: usual }]) =>
    usual === undefined ? [] : [[key, usual] as const],
  )
  await announce(world, call, {
    name: 'workflow_dispatch',
    at,
    payload: { inputs: { ...Object.fromEntries(defaults), ...inputs }, ref: at.ref, workflow: file },
  })
  // With `return_run_details` GitHub answers 200 and the run; the engine alone knows runs here.
  return noContent
}

async function findRef(
  repository: Repository,
  name: string,
): Promise<{ ref: string; sha: string } | undefined> {
  for (const ref of [name, `refs/heads/${name}`, `refs/tags/${name}`]) {
    if (!/^refs\/(heads|tags)\//.test(ref)) continue
    const known = await git(repository.gitDir, ['for-each-ref', '--format=%(refname)', ref])
    if (known.split('\n').includes(ref)) return { ref, sha: (await resolveCommit(repository.gitDir, ref))! }
  }
  return undefined
}

interface DeclaredInput {
  required?: boolean
  default?: unknown
}

/** Inputs of `on.workflow_dispatch`, or `undefined` where the workflow does not have that trigger. */
async function declaredInputs(
  repository: Repository,
  sha: string,
  file: string,
): Promise<Record<string, DeclaredInput> | undefined> {
  const text = await readFileAt(repository.gitDir, sha, file)
  if (text === undefined) return undefined
  const on = (parse(text) as { on?: unknown } | null)?.on
  if (on === 'workflow_dispatch') return {}
  if (Array.isArray(on)) return on.includes('workflow_dispatch') ? {} : undefined
  if (typeof on !== 'object' || on === null || !('workflow_dispatch' in on)) return undefined
  const trigger = on.workflow_dispatch as { inputs?: Record<string, DeclaredInput> } | null
  return trigger?.inputs ?? {}
}
