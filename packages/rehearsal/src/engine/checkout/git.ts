import { spawnSync } from 'node:child_process'
import { MillraceError } from '@millrace/contract'

/** Runs git in a folder and says so on the log, except where a credential is told. MR5038 where it fails. */
export function git(
  folder: string,
  args: readonly string[],
  shown: { repository: string; quiet?: boolean },
): string {
  if (!shown.quiet) process.stdout.write(`[command]git ${args.join(' ')}\n`)
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' }
  const { status, stdout, stderr } = spawnSync('git', [...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) {
    const problem = stderr.trim().split('\n').at(-1) ?? ''
    process.stdout.write(stderr)
    throw new MillraceError('MR5038', {
      repository: shown.repository,
      command: args[0] ?? '',
      exit: String(status),
      problem,
    })
  }
  return stdout
}
