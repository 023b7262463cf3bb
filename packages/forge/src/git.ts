import { setTimeout as wait } from 'node:timers/promises'
import { GitError, type SimpleGit, simpleGit } from 'simple-git'
import { actionsBot, authVariables, type GitAuth, gitAuthEnvironment, type Person } from './git-auth.ts'
import { gitFailure, isPassing } from './git-failure.ts'

/** Runs git in one folder. Arguments are a list: nothing passes a shell. */
export interface Git {
  /** stdout of a git command, or MR1106 with git's own words. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>
  /** stdout, or `undefined` when git says no: for questions whose answer may be "there is none". */
  ask(args: readonly string[]): Promise<string | undefined>
  /** A blob's bytes, or `undefined` when it is not there. */
  bytes(object: string): Promise<Uint8Array | undefined>
  /**
   * stdout of a command that talks to the remote, with the token where there is one; asked again where the network
   * failed, so it has to be one that may run twice. MR1107, MR1108, MR1136, MR1137.
   */
  network(args: readonly string[]): Promise<string>
  /** True where a token is there: then the remote may be asked at any time. */
  readonly hasToken: boolean
  /** Who commits with the token, where it is a bot's or somebody was named. */
  readonly identity: Person | undefined
}

export interface GitOptions {
  auth?: GitAuth
  /** How often a command is repeated when the network failed, and the first pause in milliseconds; each is twice as long. */
  retry?: { times: number; baseMs: number }
}

/** Git variables that we set ourselves; simple-git lets no other one through. */
const ours = [
  'GIT_TERMINAL_PROMPT',
  'GIT_INDEX_FILE',
  'GIT_AUTHOR_NAME',
  'GIT_AUTHOR_EMAIL',
  'GIT_COMMITTER_NAME',
  'GIT_COMMITTER_EMAIL',
  ...authVariables,
]

/** What simple-git wants to be asked for: the settings of `gitAuthEnvironment`, which are all ours. */
const ourSettings = {
  allowUnsafeConfigEnvCount: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeHooksPath: true,
}

/** Variables through which a caller's own git session would leak into ours. */
const foreign = /^(GIT_|EDITOR$|PAGER$|SSH_ASKPASS$|PREFIX$)/

export function openGit(folder: string, { auth, retry }: GitOptions = {}): Git {
  // A person at a terminal wants to know at once that there is no network; a job has time.
  const { times, baseMs } = retry ?? { times: auth ? 3 : 0, baseMs: 1000 }
  const plain = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => {
      return entry[1] !== undefined && !foreign.test(entry[0])
    }),
  )
  const at = (env?: Readonly<Record<string, string>>): SimpleGit =>
    simpleGit({
      baseDir: folder,
      trimmed: false,
      errors: exitCodeDecides,
      completion: { onClose: true, onExit: false },
      allowEnvironment: ours,
      unsafe: ourSettings,
    }).env({
      ...plain,
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      ...env,
    })
  const git = at()
  const onNetwork = auth ? at(gitAuthEnvironment(auth)) : git

  return {
    hasToken: auth !== undefined,
    identity: auth && botOf(auth),
    async run(args, env) {
      try {
        return await (env ? at(env) : git).raw([...args])
      } catch (error) {
        throw gitFailure(error, { folder, args })
      }
    },
    async ask(args) {
      try {
        return await git.raw([...args])
      } catch (error) {
        if (error instanceof GitError && !/ENOENT/.test(error.message)) return undefined
        throw gitFailure(error, { folder, args })
      }
    },
    async bytes(object) {
      try {
        return await git.binaryCatFile(['blob', object])
      } catch (error) {
        if (error instanceof GitError && !/ENOENT/.test(error.message)) return undefined
        throw gitFailure(error, { folder, args: ['cat-file', 'blob', object] })
      }
    },
    async network(args) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await onNetwork.raw([...args])
        } catch (error) {
          if (attempt > times || !isPassing(error)) {
            throw gitFailure(error, { folder, args, ...(auth && { token: auth.token }) })
          }
          await wait(baseMs * 2 ** (attempt - 1))
        }
      }
    },
  }
}

/** Who commits with a token: a job's and an App's begin with `ghs_`; a person's name stands in Git's config. */
function botOf({ identity, token }: GitAuth): Person | undefined {
  return identity ?? (token.startsWith('ghs_') ? actionsBot : undefined)
}

/** simple-git takes a silent non-zero exit for success; questions such as `--is-ancestor` answer that way. */
function exitCodeDecides(error: Buffer | Error | undefined, result: { exitCode: number; stdErr: Buffer[] }) {
  if (result.exitCode === 0) return undefined
  return error ?? Buffer.concat([...result.stdErr, Buffer.from(`exit code ${result.exitCode}`)])
}
