import { bug, MillraceError } from '@millrace/contract'
import { GitError } from 'simple-git'
import { withoutToken } from './git-auth.ts'

/** Failures of the network or of a server that is out of order: worth asking again. */
const PASSING =
  /returned error: (5\d\d|429)|Could not resolve host|Connection (reset|refused|timed out)|Failed to connect|Empty reply|early EOF|hung up|RPC failed|Recv failure|unexpected disconnect|SSL_ERROR_SYSCALL|HTTP\/2 stream/

const UNREACHABLE =
  /Could not read from remote|Could not resolve host|unable to access|does not appear to be a git repo/

const DENIED =
  /Authentication failed|could not read (Username|Password)|Permission to \S+ denied|returned error: 40[13]|Write access to repository not granted/

/** Answers of GitHub's rulesets (GH013), branch and tag protection (GH006, GH008), and of any server's hooks. */
const RULED = /\bGH0\d\d\b|rule violations|protected branch|hook declined|push declined/

const MOVED = /\(stale info\)|\(fetch first\)|\(non-fast-forward\)|cannot lock ref|failed to update ref/

const SHALLOW = /shallow update not allowed|from a shallow repository/

export function isPassing(error: unknown): boolean {
  return error instanceof GitError && PASSING.test(error.message)
}

/** What git was doing when it failed. */
export interface Attempt {
  folder: string
  args: readonly string[]
  /** Token of a command that talked to a server. */
  token?: string
}

/** The error that git's own words stand for. */
export function gitFailure(error: unknown, { folder, args, token }: Attempt): Error {
  if (token !== undefined && error instanceof Error) {
    error.message = withoutToken(error.message, token)
    if (error.stack !== undefined) error.stack = withoutToken(error.stack, token)
  }
  const message = error instanceof Error ? error.message : String(error)
  const cause = { cause: error }
  const problem = firstLine(message)
  if (/spawn git ENOENT/.test(message)) return new MillraceError('MR3001', {}, cause)
  if (/not a git repository/.test(message)) return new MillraceError('MR1101', { root: folder }, cause)
  if (SHALLOW.test(message)) return new MillraceError('MR1110', {}, cause)
  const [command = ''] = args
  if (/was archived so it is read-only/.test(message)) {
    const { repository, url } = addressOf(message)
    return new MillraceError('MR1123', { repository, act: command, url }, cause)
  }
  const ref = lastRef(args)
  if (command === 'push' && RULED.test(message)) {
    return new MillraceError('MR1137', { what: ref, problem: remoteWords(message) || problem }, cause)
  }
  if (command === 'push' && MOVED.test(message)) return new MillraceError('MR1108', { branch: ref }, cause)
  if (token !== undefined && DENIED.test(message)) {
    const permissions = command === 'push' ? 'contents: write' : 'contents: read'
    const said = remoteWords(message) || problem
    return new MillraceError('MR1136', { act: command, problem: said, permissions }, cause)
  }
  if (UNREACHABLE.test(message) || isPassing(error)) {
    return new MillraceError('MR1107', { remote: 'origin', problem }, cause)
  }
  if (!(error instanceof GitError)) return bug('git could not be run', error)
  return new MillraceError('MR1106', { problem, command: args.join(' ') }, cause)
}

/** URLs lose user name and password before they are shown. */
export function withoutCredentials(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, '$1')
}

function firstLine(message: string): string {
  const lines = message.split('\n').map(line => line.trim())
  return withoutCredentials(
    lines.find(line => /^(fatal|error)/.test(line)) ?? lines.find(Boolean) ?? 'no message',
  )
}

/** What the server said, which git prints with `remote:` before it. */
function remoteWords(message: string): string {
  const words = [...message.matchAll(/^remote: *(.*)$/gm)].map(match => match[1]?.trim() ?? '')
  const text = words.filter(Boolean).join(' ')
  return withoutCredentials(text.length > 300 ? `${text.slice(0, 299)}…` : text)
}

/** Branch or tag of a push. */
function lastRef(args: readonly string[]): string {
  return (args.at(-1) ?? '').replace(/^\+?.*:/, '').replace(/^refs\/(heads|tags)\//, '')
}

function addressOf(message: string): { repository: string; url: string } {
  const url = /unable to access '([^']+?)(?:\.git)?\/?'/.exec(message)?.[1] ?? ''
  return { repository: url.split('/').slice(-2).join('/') || 'The repository', url: withoutCredentials(url) }
}
