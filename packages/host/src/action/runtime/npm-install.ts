import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { findSecrets, packageEnvironment, runProgram } from '@millrace/pipeline'
import { findNpm } from './find-npm.ts'

const SECONDS = 300

export interface NpmInstall {
  /** Folder with package.json and package-lock.json. */
  locked: string
  /** Folder that gets `node_modules`. */
  target: string
  /** Name in messages. */
  name: string
  /** npm's cache: what it takes from there it compares with the lock's sha512, like what it downloads. */
  npmCache: string | undefined
  env: Readonly<Record<string, string | undefined>>
  line: (text: string) => void
}

/**
 * Installs exactly what a lock names, without running any script of a package. Errors: MR4109 (no npm), MR4110 (failed),
 * MR4111 (the registry does not answer).
 */
export async function npmInstall(install: NpmInstall): Promise<void> {
  const { locked, target, name, npmCache, env } = install
  const npm = await findNpm(process.execPath, env['PATH'] ?? '')
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(join(locked, file), join(target, file))
  const tail: string[] = []
  const { exitCode, tail: words } = await runProgram({
    command: [
      process.execPath,
      npm,
      ...['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'],
      ...['--loglevel=error', '--update-notifier=false', ...(npmCache ? [`--cache=${npmCache}`] : [])],
    ],
    cwd: target,
    env: { ...packageEnvironment(env), ...npmSettings(env) },
    timeoutSeconds: SECONDS,
    progress: { line: text => tail.push(text) },
    secrets: findSecrets(env, []),
  })
  if (exitCode === 0) return
  const frame = words.join('\n')
  throw new MillraceError(isNetwork(frame) ? 'MR4111' : 'MR4110', { name, exitCode }, { frame })
}

/** The registry, proxy and certificates that the machine's owner chose. */
function npmSettings(env: NpmInstall['env']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] =>
        /^(npm_config_|NODE_EXTRA_CA_CERTS$)/i.test(entry[0]) && entry[1] !== undefined,
    ),
  )
}

function isNetwork(output: string): boolean {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/.test(output)
}
