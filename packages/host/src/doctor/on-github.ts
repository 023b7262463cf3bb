import { openHost } from '../github/open-host.ts'
import { json } from '../json.ts'
import type { Answer, Inputs, Surroundings } from '../verb.ts'
import type { Finding, Patient } from './check.ts'
import { examineGitHub } from './github/examine.ts'
import { openCase } from './github/open-case.ts'
import { findReach } from './github/reach.ts'
import { type KeptIssue, keepIssue } from './issue/keep-issue.ts'
import { showFindings } from './show-findings.ts'

/** Checks the repository on GitHub, and keeps the first-run issue where it is asked for. */
export async function onGitHub(
  { patient, opening }: { patient: Patient; opening: readonly Finding[] },
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<Answer> {
  const { now, screen } = surroundings
  const reach = await findReach(patient.repository, surroundings)
  const opened = await openCase(patient, { reach, now })
  const off = opening.filter(({ state }) => state !== 'ok')
  const seen = await examineGitHub(opened)
  const dryRun = inputs['dry-run'] === true
  const findings: Finding[] = [...off, ...seen, ...(inputs['issue'] && !opened.about ? [noIssue] : [])]
  let issue: KeptIssue | undefined
  if (inputs['issue'] && opened.about) {
    const codeHost = dryRun ? undefined : await openHost(surroundings, reach?.access)
    issue = await keepIssue(opened.about, seen, codeHost)
  }
  const isMissing = findings.some(({ state }) => state === 'missing')
  return {
    json: json({ ok: !isMissing, checks: findings, issue }),
    show: `${findings.length > 0 ? showFindings(findings, screen) : ''}${issue ? showIssue(issue) : ''}`,
    // The issue says what is missing: a red run would only say it twice.
    exitCode: isMissing && issue === undefined ? 1 : 0,
  }
}

const noIssue: Finding = {
  name: 'First-run issue',
  state: 'missing',
  seen: 'can not be written',
  why: 'It needs a token that may write issues: see above.',
}

const WORDS: Readonly<Record<KeptIssue['state'], string>> = {
  created: 'opened',
  updated: 'updated',
  unchanged: 'up to date',
  closed: 'closed: all is set up',
  done: 'not needed: all is set up',
  kept: 'closed by a person, and left so',
  'dry-run': 'would say',
}

function showIssue({ state, left, of, url, body }: KeptIssue): string {
  const where = url === undefined ? '' : `  ${url}`
  const head = `\n  First-run issue ${WORDS[state]}, ${of - left} of ${of} steps done${where}\n`
  return state === 'dry-run' ? `${head}\n${body}` : head
}
