import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { errnoOf } from '../../errno.ts'
import { askDocker } from './ask-docker.ts'

/** What a registry is told about who asks. */
export interface Credentials {
  username: string
  password: string
  from: 'the job' | 'docker' | 'the environment'
}

export interface CredentialPlaces {
  /** The job's own token and the host of the registry that it belongs to. */
  job?: { host: string; token: string; username: string | undefined } | undefined
  env: Readonly<Record<string, string | undefined>>
  home: string
}

interface DockerConfig {
  auths?: Record<string, { auth?: unknown; username?: unknown; password?: unknown }>
  credHelpers?: Record<string, unknown>
  credsStore?: unknown
}

/**
 * The credentials for a registry, from the first place that has some: the job's token, docker's own configuration
 * (`docker login`), GH_TOKEN or GITHUB_TOKEN for ghcr.io. Each is for its own host alone. `undefined`: ask as anybody.
 */
export async function findCredentials(
  host: string,
  places: CredentialPlaces,
): Promise<Credentials | undefined> {
  for (const place of [fromJob, fromDocker, fromEnvironment]) {
    const found = await place(host, places)
    if (found) return found
  }
  return undefined
}

async function fromJob(host: string, { job }: CredentialPlaces): Promise<Credentials | undefined> {
  if (job?.host !== host) return undefined
  return { username: job.username ?? 'x-access-token', password: job.token, from: 'the job' }
}

async function fromEnvironment(host: string, { env }: CredentialPlaces): Promise<Credentials | undefined> {
  const password = env['GH_TOKEN'] || env['GITHUB_TOKEN']
  if (host !== 'ghcr.io' || !password) return undefined
  return { username: 'x-access-token', password, from: 'the environment' }
}

async function fromDocker(host: string, { env, home }: CredentialPlaces): Promise<Credentials | undefined> {
  const file = join(env['DOCKER_CONFIG'] || join(home, '.docker'), 'config.json')
  const config = await readDockerConfig(file)
  if (!config) return undefined
  const names = [host, `https://${host}`, `https://${host}/`, `https://${host}/v2/`]
  const own = names.map(name => config.auths?.[name]).find(entry => entry !== undefined)
  const helper = config.credHelpers?.[host] ?? config.credsStore
  if (typeof helper === 'string') {
    const found = await askDocker(helper, host, env)
    if (found) return { ...found, from: 'docker' }
  }
  if (typeof own?.auth === 'string' && own.auth !== '') {
    const [username = '', ...password] = Buffer.from(own.auth, 'base64').toString('utf8').split(':')
    if (password.length > 0) return { username, password: password.join(':'), from: 'docker' }
  }
  if (typeof own?.username === 'string' && typeof own.password === 'string') {
    return { username: own.username, password: own.password, from: 'docker' }
  }
  return undefined
}

async function readDockerConfig(file: string): Promise<DockerConfig | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return undefined
    const problem = `${(error as Error).message}.`
    throw new MillraceError('MR1325', { what: file, problem }, { cause: error })
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as DockerConfig) : undefined
  } catch (error) {
    // Its text may hold passwords, and a parser's words repeat some of it.
    if (error instanceof SyntaxError)
      throw new MillraceError('MR1325', { what: file, problem: 'It is not JSON.' })
    throw error
  }
}
