import { execFile } from 'node:child_process'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { MillraceError, type Progress } from '@millrace/contract'

/** What the rehearsal was written against: how it renders workflows and reads logs holds for this version alone. */
const ACT_VERSION = '0.2.89'

export interface ToolPlace {
  /** Folder that holds tools: `<tools>/act-0.2.89/act`. */
  tools: string
  env: NodeJS.ProcessEnv
  progress: Progress
}

const run = promisify(execFile)

/**
 * Path of act 0.2.89: from the tools folder, from PATH where it is that very version, else built by
 * `go install` into the tools folder (about a minute, once). MR5025 without Go, MR5026 where the build fails.
 */
export async function findAct(place: ToolPlace): Promise<string> {
  const own = join(place.tools, `act-${ACT_VERSION}`, 'act')
  for (const path of [own, 'act']) {
    if ((await versionOf(path, place.env)) === ACT_VERSION) return path
  }
  await install(place, own)
  return own
}

async function versionOf(path: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const answer = await run(path, ['--version'], { env }).catch(() => undefined)
  return answer && /(\d+\.\d+\.\d+)/.exec(answer.stdout)?.[1]
}

async function install({ tools, env, progress }: ToolPlace, target: string): Promise<void> {
  const values = { version: ACT_VERSION }
  const go = await run('go', ['version'], { env }).catch(() => undefined)
  if (go === undefined) throw new MillraceError('MR5025', values)
  const done = progress.step(`act ${ACT_VERSION}: go install`)
  const aside = join(tools, `act-${ACT_VERSION}.${process.pid}`)
  await mkdir(aside, { recursive: true })
  try {
    await run('go', ['install', `github.com/nektos/act@v${ACT_VERSION}`], { env: { ...env, GOBIN: aside } })
    await rm(dirname(target), { recursive: true, force: true })
    await rename(aside, dirname(target))
  } catch (error) {
    const problem =
      String((error as { stderr?: string }).stderr ?? error)
        .trim()
        .split('\n')
        .at(-1) ?? ''
    throw new MillraceError('MR5026', { ...values, problem }, { cause: error })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  done()
}
