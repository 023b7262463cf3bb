import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pin } from 'millrace'
import { exportTemplate } from './export-template.ts'
import { makeGhesCommit, writeBundle } from './ghes.ts'
import { git } from './run-git.ts'

/**
 * Writes what hangs on the page of a release: the repository for GitHub Enterprise Server, each template, and a list of
 * sha256. The same commit gives the same templates byte for byte.
 */
export async function makeAssets(
  root: string,
  { to, pin }: { to: string; pin: Pin & { version: string } },
): Promise<string[]> {
  mkdirSync(to, { recursive: true })
  const { sha, repository, version } = pin
  const tag = `${version}-ghes`
  const { commit } = makeGhesCommit(root, { sha, repository, version })
  writeBundle(root, { commit, tag, to: join(to, `millrace-${tag}.bundle`) })
  const date = git(root, ['show', '-s', '--format=%cI', sha])
  for (const name of readdirSync(join(root, 'templates'))) {
    await packTemplate(root, { name, pin, date, file: join(to, `template-${name}-${version}.tar.gz`) })
    const ghes = { ...pin, sha: commit, version: tag }
    await packTemplate(root, { name, pin: ghes, date, file: join(to, `template-${name}-${tag}.tar.gz`) })
  }
  const names = readdirSync(to).sort()
  const sums = names.map(
    name =>
      `${createHash('sha256')
        .update(readFileSync(join(to, name)))
        .digest('hex')}  ${name}\n`,
  )
  writeFileSync(join(to, 'SHA256SUMS'), sums.join(''))
  return [...names, 'SHA256SUMS']
}

async function packTemplate(
  root: string,
  { name, pin, date, file }: { name: string; pin: Pin; date: string; file: string },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'millrace-template-'))
  try {
    await exportTemplate({ root, name, to: folder, pin, data: false })
    const same = [
      '--sort=name',
      `--mtime=${date}`,
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      '--mode=u=rwX,go=rX',
    ]
    execFileSync('tar', [...same, '--use-compress-program=gzip -n', '-cf', file, '-C', folder, '.'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
