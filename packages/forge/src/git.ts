import { bug, MillraceError } from '@millrace/contract'
import { GitError, type SimpleGit, simpleGit } from 'simple-git'

/** Runs git in one folder. Arguments are a list: nothing passes a shell. */
export interface Git {
  /** stdout of a git command, or MR1106 with git's own words. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>
  /** stdout, or `undefined` when git says no: for questions whose answer may be "there is none". */
  ask(args: readonly string[]): Promise<string | undefined>
  /** A blob's bytes, or `undefined` when it is not there. */
  bytes(object: string): Promise<Uint8Array | undefined>
}

/** Git variables that we set ourselves; simple-git lets no other one through. */
const ours = [
  'GIT_TERMINAL_PROMPT',
  'GIT_INDEX_FILE',
  'GIT_AUTHOR_NAME',
  'GIT_AUTHOR_EMAIL',
  'GIT_COMMITTER_NAME',
  'GIT_COMMITTER_EMAIL',
] as const

/** Variables through which a caller's own git session would leak into ours. */
const foreign = /^(GIT_|EDITOR$|PAGER$|SSH_ASKPASS$|PREFIX$)/

export function openGit(folder: string): Git {
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
      allowEnvironment: [...ours],
    }).env({
      ...plain,
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      ...env,
    })
  const git = at()

  return {
    async run(args, env) {
      try {
        return await (env ? at(env) : git).raw([...args])
      } catch (error) {
        throw gitFailure(error, folder, args)
      }
    },
    async ask(args) {
      try {
        return await git.raw([...args])
      } catch (error) {
        if (error instanceof GitError && !/ENOENT/.test(error.message)) return undefined
        throw gitFailure(error, folder, args)
      }
    },
    async bytes(object) {
      try {
        return await git.binaryCatFile(['blob', object])
      } catch (error) {
        if (error instanceof GitError && !/ENOENT/.test(error.message)) return undefined
        throw gitFailure(error, folder, ['cat-file', 'blob', object])
      }
    },
  }
}

/** simple-git takes a silent non-zero exit for success; questions such as `--is-ancestor` answer that way. */
function exitCodeDecides(error: Buffer | Error | undefined, result: { exitCode: number; stdErr: Buffer[] }) {
  if (result.exitCode === 0) return undefined
  return error ?? Buffer.concat([...result.stdErr, Buffer.from(`exit code ${result.exitCode}`)])
}

function gitFailure(error: unknown, folder: string, args: readonly string[]): Error {
  const message = error instanceof Error ? error.message : String(error)
  if (/spawn git ENOENT/.test(message)) return new MillraceError('MR3001', {}, { cause: error })
  if (/not a git repository/.test(message))
    return new MillraceError('MR1101', { root: folder }, { cause: error })
  if (
    /Could not read from remote|Could not resolve host|unable to access|does not appear to be a git repo/.test(
      message,
    )
  ) {
    const problem = firstLine(message)
    return new MillraceError('MR1107', { remote: 'origin', problem }, { cause: error })
  }
  if (!(error instanceof GitError)) return bug('git could not be run', error)
  return new MillraceError(
    'MR1106',
    { problem: firstLine(message), command: args.join(' ') },
    { cause: error },
  )
}

function firstLine(message: string): string {
  const lines = message.split('\n').map(line => line.trim())
  return withoutCredentials(
    lines.find(line => /^(fatal|error)/.test(line)) ?? lines.find(Boolean) ?? 'no message',
  )
}

/** URLs lose user name and password before they are shown. */
export function withoutCredentials(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, '$1')
}
