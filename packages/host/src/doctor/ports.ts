import { askPort, serveFolder } from '@millrace/serving'
import type { Check, Finding } from './check.ts'

/** The port of each stage that is served here: free, or a server of this very stage on it. */
export const portsCheck: Check = async ({ root, config }) => {
  const findings: Finding[] = []
  for (const model of config?.models.values() ?? []) {
    for (const stage of model.stages.values()) {
      if (stage.target !== 'local') continue
      const name = `Port ${stage.port}`
      const whose = `${model.name}/${stage.name}`
      const answer = await askPort(serveFolder(root, model.name, stage.name), stage.port)
      if (answer.kind === 'nobody') findings.push({ name, state: 'ok', seen: `free for ${whose}` })
      else if (answer.kind === 'ours') {
        findings.push({ name, state: 'ok', seen: `${whose} ${answer.word.version} serves` })
      } else {
        const fix = `Set another port of ${whose} in millrace.yaml.`
        findings.push({ name, state: 'missing', seen: `another program listens where ${whose} should`, fix })
      }
    }
  }
  return findings
}
