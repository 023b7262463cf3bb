import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { MillraceError } from '@millrace/contract'
import { type Description, prepareDescription } from './prepare-description.ts'

/** Version of npm's `@octokit/openapi`, which carries GitHub's own description of its REST API. */
const VERSION = '23.0.2'
const FILE = 'package/generated/api.github.com.json'

const exec = promisify(execFile)

/**
 * GitHub's description of its REST API. The package is 390 MB on disk, so one file of it is taken out of the tarball
 * (by npm, which checks its integrity), once for a tools folder. MR5001 when it can't be had.
 */
export async function findDescription(tools: string): Promise<Description> {
  const kept = join(tools, `github-openapi-${VERSION}.json`)
  const text = await readFile(kept, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text !== undefined) return JSON.parse(text) as Description
  await mkdir(tools, { recursive: true })
  const folder = await mkdtemp(join(tools, '.github-openapi-'))
  try {
    const description = prepareDescription(JSON.parse(await download(folder)))
    await writeFile(join(folder, 'prepared.json'), JSON.stringify(description))
    await rename(join(folder, 'prepared.json'), kept)
    return description
  } catch (error) {
    throw new MillraceError('MR5001', { version: VERSION }, { cause: error })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function download(folder: string): Promise<string> {
  const { stdout } = await exec(
    'npm',
    ['pack', `@octokit/openapi@${VERSION}`, '--json', '--pack-destination', folder],
    {
      cwd: folder,
    },
  )
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }]
  await exec('tar', ['-xzf', join(folder, filename), '-C', folder, FILE])
  return await readFile(join(folder, FILE), 'utf8')
}
