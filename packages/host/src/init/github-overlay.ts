import { type Config, editConfig, readConfig } from '@millrace/config'
import { MillraceError } from '@millrace/contract'

const FILE = 'millrace.yaml'

/** A comment that the overlay gets where a project is new. */
const WHY =
  '# On GitHub (MILLRACE_ENV: github in the workflows): no machine stays, so bytes go to the container registry.'

/**
 * millrace.yaml with the environment that runs on GitHub use: store `oci`, stages `publish`. A file that has one, or
 * that needs none because its own store and stages do, comes back as it is.
 */
export function withGitHub(text: string): string {
  const base = readConfig({ text, file: FILE })
  if (hasGitHub(text) || (base.store.driver !== 'local' && stagesOf(base).length === 0)) return text
  const models = Object.fromEntries(
    [...base.models.values()].map(({ name, stages }) => [
      name,
      { stages: Object.fromEntries([...stages.keys()].map(stage => [stage, { target: 'publish' }])) },
    ]),
  )
  const overlay = {
    ...(base.store.driver === 'local' && { store: { driver: 'oci' } }),
    ...(stagesOf(base).length > 0 && { models }),
  }
  const edited = editConfig(text, ['environments', 'github'], overlay)
  readConfig({ text: edited, file: FILE, environment: 'github' })
  return /^environments:/m.test(text) ? edited : edited.replace(/^environments:/m, `\n${WHY}\n$&`)
}

/** Stages that end with the machine. */
function stagesOf(config: Config): string[] {
  return [...config.models.values()].flatMap(({ stages }) =>
    [...stages.values()].flatMap(({ name, target }) => (target === 'local' ? [name] : [])),
  )
}

function hasGitHub(text: string): boolean {
  try {
    readConfig({ text, file: FILE, environment: 'github' })
    return true
  } catch (error) {
    // What is wrong with the file itself was said by the reading before.
    if (error instanceof MillraceError) return false
    throw error
  }
}
