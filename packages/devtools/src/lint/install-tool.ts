import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A program of a pinned version that checks of ours run, and how it gets into an empty folder. */
export interface PinnedTool {
  name: string
  version: string
  /** Path of the program below the folder. */
  program: string
  /** Commands that install it into the folder, in order. */
  install: (folder: string) => readonly { program: string; args: string[]; env?: Record<string, string> }[]
}

const exec = promisify(execFile)

/** Tools stand in `$MILLRACE_TOOLS`, else in `.cache/tools` of the repository. */
function toolsFolder(): string {
  return process.env['MILLRACE_TOOLS'] ?? fileURLToPath(new URL('../../../../.cache/tools', import.meta.url))
}

/** Path of a tool's program, installed when it is not there. Throws what the installer said. */
async function installTool({ name, version, program, install }: PinnedTool): Promise<string> {
  const folder = join(toolsFolder(), `${name}-${version}`)
  // Written last: it says that the folder is whole.
  const mark = join(folder, 'installed')
  if ((await readFile(mark, 'utf8').catch(() => '')) !== version) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    for (const { program, args, env } of install(folder))
      await exec(program, args, { env: { ...process.env, ...env }, maxBuffer: 1 << 26 })
    await writeFile(mark, version)
  }
  return join(folder, program)
}

/**
 * The program, or why there is none. In CI it always throws then: a tool that is missing there is a failure, not a
 * reason to see nothing.
 */
export async function findTool(
  tool: PinnedTool,
): Promise<{ program: string; why?: never } | { program?: never; why: string }> {
  try {
    return { program: await installTool(tool) }
  } catch (error) {
    if (process.env['CI'] === 'true') throw error
    return { why: `${tool.name} ${tool.version} can not be had: ${String(error)}` }
  }
}
