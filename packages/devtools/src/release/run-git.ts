import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs Git in a folder and returns what it printed, without the last line's end. */
export function git(
  cwd: string,
  args: readonly string[],
  { env = {}, input }: { env?: Record<string, string>; input?: string } = {},
): string {
  const options = {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
    input,
  } as const
  return execFileSync('git', [...args], { ...options, stdio: ['pipe', 'pipe', 'inherit'] }).replace(/\n$/, '')
}

const run = promisify(execFile)

/** The same for what asks a server, without holding up this process meanwhile; `env` is `gitToken`'s. */
export async function gitOverNetwork(
  cwd: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<string> {
  return (await run('git', [...args], { cwd, env: { ...process.env, ...env } })).stdout.replace(/\n$/, '')
}

/**
 * Variables by which Git shows a token to one server only; never an argument, never in a file. Empty without a token,
 * where Git asks as it is used to.
 */
export function gitToken(env: NodeJS.ProcessEnv, token = env['GITHUB_TOKEN']): Record<string, string> {
  if (token === undefined || token === '') return {}
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  }
}
