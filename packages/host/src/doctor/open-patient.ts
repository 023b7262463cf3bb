import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Config, readConfig } from '@millrace/config'
import { MillraceError } from '@millrace/contract'
import { openRepository, type Repository } from '@millrace/forge'
import { CONFIG_FILE, findRoot, text } from '../open-project.ts'
import type { Inputs, Surroundings } from '../verb.ts'
import type { Finding, Patient } from './check.ts'
import { findingOf } from './finding-of.ts'

/** Opens as much of the project as can be opened, and says why the rest can not. */
export async function openPatient(
  inputs: Inputs,
  { cwd, env }: Pick<Surroundings, 'cwd' | 'env'>,
): Promise<{ patient: Patient; findings: Finding[] }> {
  const folder = resolve(cwd, text(inputs['working-directory']) ?? '.')
  const findings: Finding[] = []
  const attempt = async <T>(name: string, act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act()
    } catch (error) {
      findings.push(findingOf(name, error))
      return undefined
    }
  }
  const root = await attempt(CONFIG_FILE, () => findRoot(folder))
  const config = root === undefined ? undefined : await attempt(CONFIG_FILE, () => read(root, inputs, env))
  if (config) findings.push({ name: CONFIG_FILE, state: 'ok', seen: counted(config) })
  const repository = await attempt('Repository', () => opened(root ?? folder))
  const home = env['HOME'] ?? homedir()
  const cache = env['MILLRACE_CACHE'] ?? join(home, '.cache', 'millrace')
  return { patient: { root: root ?? folder, config, repository, env, home, cache }, findings }
}

async function read(root: string, inputs: Inputs, env: Surroundings['env']): Promise<Config> {
  const environment = text(inputs['env']) ?? env['MILLRACE_ENV']
  const written = await readFile(join(root, CONFIG_FILE), 'utf8')
  return readConfig({ text: written, file: CONFIG_FILE, ...(environment && { environment }) })
}

async function opened(root: string): Promise<Repository | undefined> {
  try {
    return await openRepository(root)
  } catch (error) {
    // No git at all: its own check says so.
    if (error instanceof MillraceError && error.code === 'MR3001') return undefined
    throw error
  }
}

function counted({ project, datasets, models }: Config): string {
  const count = (size: number, one: string) => `${size} ${one}${size === 1 ? '' : 's'}`
  return `${project}: ${count(datasets.size, 'dataset')}, ${count(models.size, 'model')}`
}
