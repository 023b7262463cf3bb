import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Config, readConfig } from '@millrace/config'
import { MillraceError } from '@millrace/contract'
import { CONFIG_FILE } from '../../open-project.ts'
import type { Finding, Patient } from '../check.ts'
import { findingOf } from '../finding-of.ts'
import { askOnce } from './ask.ts'
import type { GitHubCase } from './case.ts'
import type { Reach } from './reach.ts'
import { noToken, openFacts } from './token.ts'
import { withinRun } from './within-run.ts'
import { readWorkflow, type WorkflowFile } from './workflow-file.ts'

/** What could be opened: without a token or an answer the files are still looked at. */
export interface Opened {
  findings: Finding[]
  workflows: readonly WorkflowFile[]
  /** Path of the project in its repository: empty, or ending in `/`. */
  prefix: string
  about: GitHubCase | undefined
}

/** Opens a project's repository on GitHub; what is in the way is a finding. */
export async function openCase(
  patient: Patient,
  { reach, now }: { reach: Reach | undefined; now: () => Date },
): Promise<Opened> {
  const { repository, env, root } = patient
  // Why there is no repository was said before.
  if (!repository) return { findings: [], workflows: [], prefix: '', about: undefined }
  const { prefix } = repository
  const workflows = await readWorkflows(root, prefix)
  const only = (finding: Finding): Opened => ({ findings: [finding], workflows, prefix, about: undefined })
  if (reach === undefined) {
    const fix = 'gh repo create --source . --push'
    return only({ name: 'GitHub', state: 'missing', seen: 'origin is no repository on GitHub', fix })
  }
  const { slug, token, access } = reach
  if (token === undefined || access === undefined) return only(noToken(slug))
  const { openAsk } = await import('@millrace/forge/github')
  const open = openAsk(access)
  const ask = askOnce(token.kind === 'of this run' ? withinRun(open) : open)
  const { finding, facts } = await openFacts(ask, slug, token).catch((error: unknown) => ({
    finding: findingOf('GitHub', error),
    facts: undefined,
  }))
  if (facts === undefined) return only(finding)
  const { config, finding: off } = await configOnGitHub(patient)
  return {
    findings: [finding, ...(off ? [off] : [])],
    workflows,
    prefix,
    about: { ...slug, ask, token, facts, config, repository, prefix: repository.prefix, workflows, env, now },
  }
}

/** The config as runs on GitHub read it: with `environments.github` where nothing else was asked for. */
async function configOnGitHub({
  root,
  config,
  env,
}: Patient): Promise<{ config: Config | undefined; finding?: Finding }> {
  if (config === undefined || env['MILLRACE_ENV'] !== undefined) return { config }
  const name = 'environments.github'
  try {
    const text = await readFile(join(root, CONFIG_FILE), 'utf8')
    const onGitHub = readConfig({ text, file: CONFIG_FILE, environment: 'github' })
    if (onGitHub.store.driver !== 'local') return { config: onGitHub }
    const finding: Finding = {
      name,
      state: 'missing',
      seen: 'the store is a folder of the machine',
      why: 'A machine of GitHub is gone when its job ends, and the folder with it.',
      fix: 'environments: { github: { store: { driver: oci } } }      in millrace.yaml',
    }
    return { config: onGitHub, finding }
  } catch (error) {
    if (error instanceof MillraceError) return { config, finding: findingOf(name, error) }
    throw error
  }
}

/** The workflow files at the repository's top. */
async function readWorkflows(root: string, prefix: string): Promise<WorkflowFile[]> {
  const folder = join(root, '../'.repeat(prefix.split('/').length - 1), '.github', 'workflows')
  const names = await namesIn(folder)
  const files = await Promise.all(
    names.map(async name =>
      readWorkflow(`.github/workflows/${name}`, await readFile(join(folder, name), 'utf8')),
    ),
  )
  return files.flatMap(file => file ?? [])
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(name => /\.ya?ml$/.test(name)).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
