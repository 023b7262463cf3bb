import { examine } from '../doctor/examine.ts'
import { onGitHub } from '../doctor/on-github.ts'
import { openPatient } from '../doctor/open-patient.ts'
import { showFindings } from '../doctor/show-findings.ts'
import { json } from '../json.ts'
import type { RunVerb } from '../verb.ts'

/** Checks machine and project, or the repository on GitHub; what is missing is a finding and no error. */
export const run: RunVerb = async (inputs, surroundings) => {
  const { patient, findings: opening } = await openPatient(inputs, surroundings)
  if (inputs['github'] || inputs['issue']) return onGitHub({ patient, opening }, inputs, surroundings)
  const { machine, project } = await examine(patient)
  const findings = [...machine, ...opening, ...project]
  const isMissing = findings.some(({ state }) => state === 'missing')
  return {
    json: json({ ok: !isMissing, checks: findings }),
    show: showFindings(findings, surroundings.screen),
    exitCode: isMissing ? 1 : 0,
  }
}
