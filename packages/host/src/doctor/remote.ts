import { askProgram } from './ask-program.ts'
import type { Check } from './check.ts'

/** The remote, if there is one: what is proposed is pushed there. */
export const remoteCheck: Check = async ({ root, env, repository }) => {
  const url = await repository?.remote()
  if (!repository) return []
  if (url === undefined)
    return [{ name: 'Remote', state: 'ok', seen: 'none: proposals are branches of this clone' }]
  const { exitCode, stderr } = await askProgram(['git', 'ls-remote', '--quiet', 'origin', 'HEAD'], {
    cwd: root,
    env,
  })
  if (exitCode === 0) return [{ name: 'Remote', state: 'ok', seen: `${url} answers` }]
  const said = stderr
    .split('\n')
    .find(line => /^(fatal|error):/.test(line))
    ?.replace(/^\w+: /, '')
  const seen = `${url} does not answer${said === undefined || said.includes('@') ? '' : `: ${said}`}`
  return [{ name: 'Remote', state: 'missing', seen, fix: 'git fetch origin' }]
}
