import type { JobStatus } from './expressions.ts'
import type { WorkflowJob } from './workflow.ts'

/** What a job came to, as the jobs see it that need it. */
export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** A job and all that it needs, directly and not. */
export function ancestorsOf(jobs: readonly WorkflowJob[], id: string): string[] {
  const found = new Set<string>()
  const visit = (job: string): void => {
    for (const need of jobs.find(it => it.id === job)?.needs ?? []) {
      if (found.has(need)) continue
      found.add(need)
      visit(need)
    }
  }
  visit(id)
  return [...found]
}

/**
 * What the status functions answer in the condition of a job. All ancestors count, so a job after one that was
 * skipped is skipped as well, unless its own condition says otherwise (actions/runner#491).
 */
export function statusBefore(results: readonly Result[], runCancelled: boolean): JobStatus {
  return {
    success: !runCancelled && results.every(result => result === 'success'),
    failure: !runCancelled && results.includes('failure'),
    cancelled: runCancelled || results.includes('cancelled'),
  }
}

/** One result for all jobs of a matrix, and one conclusion for all jobs of a run. */
export function worst(results: readonly Result[]): Result {
  if (results.length === 0) return 'skipped'
  if (results.includes('failure')) return 'failure'
  if (results.includes('cancelled')) return 'cancelled'
  return results.includes('success') ? 'success' : 'skipped'
}
