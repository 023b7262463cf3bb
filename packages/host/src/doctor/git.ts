import { askProgram } from './ask-program.ts'
import type { Check } from './check.ts'
import { compareVersions, versionIn } from './versions.ts'

const OLDEST = [2, 34]

/** git itself. */
export const gitCheck: Check = async ({ root, env }) => {
  const { exitCode, stdout } = await askProgram(['git', '--version'], { cwd: root, env })
  const version = versionIn(stdout)
  const fix = `Install git ${OLDEST.join('.')} or later: https://git-scm.com/downloads`
  if (exitCode !== 0 || !version) return [{ name: 'git', state: 'missing', seen: 'not on PATH', fix }]
  const seen = version.join('.')
  return compareVersions(version, OLDEST) < 0
    ? [{ name: 'git', state: 'missing', seen, fix }]
    : [{ name: 'git', state: 'ok', seen }]
}
