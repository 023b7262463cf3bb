import type { Repository } from '../../state/repository.ts'
import { type Artifact, type Job, type Run, runStatus } from '../../state/run.ts'
import type { World } from '../../state/world.ts'
import { repositoryView } from './repository.ts'
import { apiOf, nodeId, pageOf } from './urls.ts'
import { userView } from './user.ts'

/** Days that an artifact is kept where nothing says otherwise. */
const KEPT_DAYS = 90

/** `workflow-run`. */
export function runView(
  world: World,
  repository: Repository,
  { run, headCommit }: { run: Run; headCommit: Record<string, unknown> | null },
): Record<string, unknown> {
  const api = `${apiOf(world, repository)}/actions/runs/${run.id}`
  const { status, conclusion } = runStatus(run)
  const minimal = repositoryView(world, repository)
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.path,
    display_title: run.name,
    run_number: run.number,
    run_attempt: 1,
    event: run.event,
    status,
    conclusion: conclusion ?? null,
    workflow_id: workflowId(run.path),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    url: api,
    html_url: `${pageOf(world, repository)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: userView(world, run.actor),
    triggering_actor: userView(world, run.actor),
    run_started_at: run.createdAt,
    jobs_url: `${api}/jobs`,
    logs_url: `${api}/logs`,
    check_suite_url: `${apiOf(world, repository)}/check-suites/${run.id}`,
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${apiOf(world, repository)}/actions/workflows/${workflowId(run.path)}`,
    head_commit: headCommit,
    repository: minimal,
    head_repository: minimal,
  }
}

/** A number for a workflow's path, the same every time. */
export function workflowId(path: string): number {
  let sum = 0
  for (const character of path) sum = (sum * 31 + character.codePointAt(0)!) % 1_000_000_007
  return sum
}

/** `job`. */
export function jobView(
  world: World,
  repository: Repository,
  { run, job }: { run: Run; job: Job },
): Record<string, unknown> {
  const { state } = job
  const api = `${apiOf(world, repository)}/actions`
  return {
    id: state.jobId,
    run_id: run.id,
    workflow_name: run.name,
    head_branch: run.branch,
    run_url: `${api}/runs/${run.id}`,
    run_attempt: 1,
    node_id: nodeId('CheckRun', state.jobId),
    head_sha: state.sha,
    url: `${api}/jobs/${state.jobId}`,
    html_url: `${pageOf(world, repository)}/actions/runs/${run.id}/job/${state.jobId}`,
    status: state.status,
    conclusion: state.conclusion ?? null,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: state.name,
    steps: [],
    check_run_url: `${apiOf(world, repository)}/check-runs/${state.jobId}`,
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
  }
}

/** `check-run` of a job: GitHub makes one for each. */
export function checkRunView(world: World, repository: Repository, job: Job): Record<string, unknown> {
  const { state } = job
  const api = `${apiOf(world, repository)}/check-runs/${state.jobId}`
  const html = `${pageOf(world, repository)}/actions/runs/${state.runId}/job/${state.jobId}`
  return {
    id: state.jobId,
    name: state.name,
    node_id: nodeId('CheckRun', state.jobId),
    head_sha: state.sha,
    external_id: '',
    url: api,
    html_url: html,
    details_url: html,
    status: state.status,
    conclusion: state.conclusion ?? null,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    output: {
      title: null,
      summary: null,
      text: null,
      annotations_count: 0,
      annotations_url: `${api}/annotations`,
    },
    check_suite: { id: state.runId },
    app: null,
    pull_requests: [],
  }
}

/** `artifact`. */
export function artifactView(
  world: World,
  repository: Repository,
  { run, artifact }: { run: Run; artifact: Artifact },
): Record<string, unknown> {
  const api = `${apiOf(world, repository)}/actions/artifacts/${artifact.id}`
  const expires = new Date(Date.parse(artifact.createdAt) + KEPT_DAYS * 86_400_000)
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url: api,
    archive_download_url: `${api}/zip`,
    expired: false,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: expires.toISOString(),
    digest: artifact.digest,
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: run.branch ?? repository.defaultBranch,
      head_sha: run.sha,
    },
  }
}
