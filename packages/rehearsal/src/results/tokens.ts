import { createHmac, randomBytes } from 'node:crypto'
import type { ResultsJob } from './results.ts'

/** Tokens of jobs for the results service: JWTs whose `scp` names run and job, as the toolkit reads them. */
export interface ResultsTokens {
  make(job: ResultsJob): string
  /** Job of an `Authorization` header. */
  jobOf(authorization: string | undefined): ResultsJob | undefined
}

export function openResultsTokens(): ResultsTokens {
  const key = randomBytes(32)
  const jobs = new Map<string, ResultsJob>()
  return {
    make(job) {
      const scp = `Actions.GenericRead:${backendId(job.runId)} Actions.Results:${backendId(job.runId)}:${backendId(job.jobId)}`
      const now = Math.floor(Date.now() / 1000)
      const parts = [
        { typ: 'JWT', alg: 'HS256' },
        { scp, iat: now, exp: now + 6 * 3600, jti: crypto.randomUUID() },
      ]
      const body = parts.map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
      const token = `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`
      jobs.set(token, job)
      return token
    },
    jobOf: authorization => jobs.get(/^bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? ''),
  }
}

/** Id of a run or a job as the results service names it. */
export function backendId(id: number): string {
  return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`
}
