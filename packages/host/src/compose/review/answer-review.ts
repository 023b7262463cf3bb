import { json } from '../../json.ts'
import type { Answer } from '../../verb.ts'
import type { Review } from './review.ts'

/** A review for the log, the outputs and the job's summary. */
export function answerReview({ word, passed, reports, silent }: Review): Answer {
  const [only, second] = reports
  const lines = reports.map(({ title, verdict }) => `  ${title}: ${verdict.text}`)
  const status = `  millrace/gates: ${word.state}, ${word.description}`
  return {
    json: json({
      passed,
      headline: word.description,
      status: word,
      models: reports.map(({ data, verdict }) => ({ ...(data as object), verdict: verdict.text })),
    }),
    ...(only && !second
      ? { show: only, note: [status, ...(silent ? [`  ${silent}`] : [])].join('\n') }
      : { show: `${[...lines, status, ...(silent ? [`  ${silent}`] : [])].join('\n')}\n` }),
    pages: reports,
    ...(!passed && { exitCode: 3 as const }),
  }
}
