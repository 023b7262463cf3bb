import { readCommits } from '../../state/commits.ts'
import { type Run, runStatus } from '../../state/run.ts'
import { page } from '../paging.ts'
import { notFound } from '../problem.ts'
import { type Answer, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { artifactView, jobView, runView, workflowId } from '../views/run.ts'

const ACTIONS = '/repos/{owner}/{repo}/actions'

export const runRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', path: `${ACTIONS}/runs`, needs: { actions: 'read' }, run: list },
  {
    method: 'GET',
    path: `${ACTIONS}/workflows/{workflow_id}/runs`,
    needs: { actions: 'read' },
    run: list,
  },
  {
    method: 'GET',
    path: `${ACTIONS}/runs/{run_id}`,
    needs: { actions: 'read' },
    run: async call => ok(await view(call, find(call))),
  },
  {
    method: 'GET',
    path: `${ACTIONS}/runs/{run_id}/jobs`,
    needs: { actions: 'read' },
    run: call => {
      const run = find(call)
      return page(call, `/repos/${call.repository.fullName}/actions/runs/${run.id}/jobs`, {
        entries: [...run.jobs.values()],
        view: job => jobView(call.world, call.repository, { run, job }),
        wrap: (total_count, jobs) => ({ total_count, jobs }),
      })
    },
  },
  {
    method: 'GET',
    path: `${ACTIONS}/runs/{run_id}/artifacts`,
    needs: { actions: 'read' },
    run: call => {
      const run = find(call)
      const name = call.query.get('name')
      return page(call, `/repos/${call.repository.fullName}/actions/runs/${run.id}/artifacts`, {
        entries: run.artifacts.filter(artifact => name === null || artifact.name === name),
        view: artifact => artifactView(call.world, call.repository, { run, artifact }),
        wrap: (total_count, artifacts) => ({ total_count, artifacts }),
      })
    },
  },
]

function find({ repository, params }: RepositoryCall): Run {
  const run = repository.runs.get(Number(params['run_id']))
  if (run === undefined) throw notFound()
  return run
}

async function view({ world, repository }: RepositoryCall, run: Run): Promise<unknown> {
  const [commit] = await readCommits(repository.gitDir, ['-1', run.sha])
  const headCommit =
    commit === undefined
      ? null
      : {
          id: commit.sha,
          tree_id: commit.tree,
          message: commit.message,
          timestamp: commit.committer.date,
          author: { name: commit.author.name, email: commit.author.email },
          committer: { name: commit.committer.name, email: commit.committer.email },
        }
  return runView(world, repository, { run, headCommit })
}

async function list(call: RepositoryCall): Promise<Answer> {
  const { repository, query, params } = call
  const workflow = params['workflow_id']
  const fits = (name: string, value: string | null): boolean => {
    const wanted = query.get(name)
    return wanted === null || wanted === value
  }
  const runs = [...repository.runs.values()].filter(run => {
    const { status, conclusion } = runStatus(run)
    const ofWorkflow =
      workflow === undefined ||
      run.path === `.github/workflows/${workflow}` ||
      String(workflowId(run.path)) === workflow
    return (
      ofWorkflow &&
      fits('branch', run.branch) &&
      fits('event', run.event) &&
      fits('actor', run.actor) &&
      fits('head_sha', run.sha) &&
      (fits('status', status) || fits('status', conclusion ?? null))
    )
  })
  const views = await Promise.all(runs.toReversed().map(run => view(call, run)))
  const path = workflow === undefined ? 'runs' : `workflows/${workflow}/runs`
  return page(call, `/repos/${repository.fullName}/actions/${path}`, {
    entries: views,
    view: one => one,
    wrap: (total_count, workflow_runs) => ({ total_count, workflow_runs }),
  })
}
