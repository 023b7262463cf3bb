import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Step } from './steps.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
/** What a page shows for the folder where its commands run, and for the port of the template. */
const SHOWN_FOLDER = '/home/ada'
const SHOWN_PORT = '8500'

/** Result of a step, with the temporary folder and the port as the page shows them. */
export interface StepResult {
  step: Step
  stdout: string
  stderr: string
  code: number
}

/** An empty home where a page's commands run, with `millrace` on PATH. */
export interface Ground {
  run(step: Step): Promise<StepResult>
  /** Ends what the commands left running and removes the folder. */
  remove(): Promise<void>
}

/** Commands run in one shell session after another, each in the folder where the one before ended. */
export async function openGround(): Promise<Ground> {
  const top = await realpath(await mkdtemp(join(tmpdir(), 'millrace-docs-')))
  const port = String(await freePort())
  const bin = join(top, '.bin')
  await mkdir(bin)
  await writeShim(join(bin, 'millrace'))
  const env = {
    ...process.env,
    HOME: top,
    PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
    MILLRACE_CACHE: process.env['MILLRACE_CACHE'] ?? join(root, '.cache'),
    GIT_CONFIG_NOSYSTEM: '1',
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    GITHUB_ACTIONS: undefined,
  }
  const shown = (text: string) => text.replaceAll(top, SHOWN_FOLDER).replaceAll(port, SHOWN_PORT)
  let cwd = top
  return {
    async run(step) {
      const script = `${step.script.replaceAll(SHOWN_PORT, port)}\npwd > ${join(top, '.cwd')}\n`
      const { stdout, stderr, code } = await runShell(`set -e\n${script}`, { cwd, env })
      if (code === 0) cwd = (await readFile(join(top, '.cwd'), 'utf8')).trim()
      await changePort(cwd, port)
      return { step, stdout: shown(stdout), stderr: shown(stderr), code }
    },
    async remove() {
      await endServers(top)
      await rm(top, { recursive: true, force: true })
    },
  }

  /** The template's port may be taken on this machine, by a demo for instance. */
  async function changePort(folder: string, free: string): Promise<void> {
    for (const path of [join(folder, 'millrace.yaml'), join(folder, 'flight-delays/millrace.yaml')]) {
      const text = await readIfThere(path)
      const changed = text?.replace(`port: ${SHOWN_PORT}`, `port: ${free}`)
      if (changed !== undefined && changed !== text) await writeFile(path, changed)
    }
  }
}

/** Runs the sources, so that no stale build is taken for them. */
async function writeShim(path: string): Promise<void> {
  const main = JSON.stringify(join(root, 'packages/host/src/main.ts'))
  await writeFile(
    `${path}.mjs`,
    `import { main } from ${main}\nprocess.exitCode = await main(process.argv.slice(2), '0.0.0')\n`,
  )
  await writeFile(path, `#!/bin/sh\nexec '${process.execPath}' --conditions=source '${path}.mjs' "$@"\n`)
  await chmod(path, 0o755)
}

function runShell(
  script: string,
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<{ stdout: string; stderr: string; code: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', script], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', code => resolve({ stdout, stderr, code: code ?? 1 }))
  })
}

async function endServers(top: string): Promise<void> {
  const note = join(top, 'first-model/flight-delays/.millrace/serve/delay/production/server.json')
  const text = await readIfThere(note)
  if (text === undefined) return
  try {
    process.kill((JSON.parse(text) as { pid: number }).pid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
