import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { findSecrets } from '../program/find-secrets.ts'
import { packageEnvironment } from '../program/program-environment.ts'
import { runProgram } from '../program/run-program.ts'
import type { Project } from '../project.ts'
import { askTool } from './ask-tool.ts'
import { buildFolder } from './build-folder.ts'
import { UV_VERSION, uvRequirement } from './uv-wheels.ts'

/** The oldest uv with all that is asked of it: relocatable environments, `lock --check`, `--show-version`. */
const OLDEST = { major: 0, minor: 5 }
const INSTALL_SECONDS = 600

/** What tools are looked for and run with. */
export type ToolPlace = Pick<Project, 'cache' | 'env' | 'progress'>

/**
 * Path of uv: the one on PATH where it is 0.5 or later, else the pinned one from PyPI, whose wheel pip compares
 * with its sha256, kept below the cache. Without uv and without python3 it is MR3030, a failed installation MR3031.
 */
export async function findUv(place: ToolPlace): Promise<string> {
  const env = packageEnvironment(place.env)
  const { exitCode, stdout } = await askTool(['uv', '--version'], { env })
  if (exitCode === 0 && isRecent(stdout)) return 'uv'
  const folder = await buildFolder(place.cache, ['tools', `uv-${UV_VERSION}`], target =>
    install(place, target),
  )
  return join(folder, 'bin', 'uv')
}

function isRecent(answer: string): boolean {
  const [, major, minor] = /^uv (\d+)\.(\d+)\./.exec(answer) ?? []
  if (major === undefined || minor === undefined) return false
  return Number(major) > OLDEST.major || Number(minor) >= OLDEST.minor
}

async function install(place: ToolPlace, folder: string): Promise<void> {
  const env = packageEnvironment(place.env)
  if ((await askTool(['python3', '--version'], { env })).exitCode !== 0) throw new MillraceError('MR3030')
  const done = place.progress.step(`uv ${UV_VERSION}: installing`)
  const python = join(folder, 'bin', 'python')
  const wanted = join(folder, 'uv.txt')
  const pip = [python, '-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', '--no-deps']
  const commands = [
    ['python3', '-m', 'venv', folder],
    [...pip, '--require-hashes', '-r', wanted],
  ]
  await writeFile(wanted, uvRequirement())
  for (const command of commands) {
    const { exitCode, tail } = await runProgram({
      command,
      cwd: folder,
      env,
      timeoutSeconds: INSTALL_SECONDS,
      progress: place.progress,
      secrets: findSecrets(place.env, []),
    })
    if (exitCode !== 0) {
      throw new MillraceError('MR3031', { version: UV_VERSION, folder }, { frame: tail.join('\n') })
    }
  }
  done()
}
