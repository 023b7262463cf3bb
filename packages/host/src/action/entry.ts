import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { lendRunners } from './environment.ts'
import { openLog } from './io/log.ts'

/**
 * Where the bundle starts. It is one program with three names, so that no code is in it twice: `index.js` is the step,
 * `post.js` what follows the job's last step, `server-process.js` the server that a deployment tries a model out in.
 */
const started = process.argv[1] ?? ''

if (basename(started) === 'server-process.js') {
  await import('@millrace/serving/server-process')
} else {
  const env = { ...process.env }
  const core = await import('@actions/core')
  const workspace = env['GITHUB_WORKSPACE'] || process.cwd()
  const host = {
    env,
    workspace: existsSync(workspace) ? realpathSync(workspace) : workspace,
    engine: dirname(dirname(started)),
    log: openLog(text => process.stdout.write(text)),
    core,
    lend: lendRunners(process.env),
    kept: [],
    now: () => new Date(),
  }
  if (basename(started) === 'post.js') {
    const { runPost } = await import('./run-post.ts')
    process.exitCode = await runPost(host)
  } else {
    const { runAction } = await import('./run-action.ts')
    process.exitCode = await runAction(host)
  }
}
