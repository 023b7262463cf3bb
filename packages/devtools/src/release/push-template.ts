import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pin } from 'millrace'
import { exportTemplate } from './export-template.ts'
import { git, gitOverNetwork, gitToken } from './run-git.ts'

/** Makes main of a template's own repository equal to the export; one commit a release, none where nothing changed. */
export async function pushTemplate(
  root: string,
  {
    name,
    pin,
    url,
    env,
    data = true,
  }: { name: string; pin: Pin; url: string; env: NodeJS.ProcessEnv; data?: boolean },
): Promise<'pushed' | 'same'> {
  const folder = mkdtempSync(join(tmpdir(), 'millrace-template-'))
  const token = gitToken(env, env['TEMPLATE_TOKEN'])
  try {
    git(folder, ['init', '--quiet', '--initial-branch', 'main'])
    const tip =
      (await gitOverNetwork(folder, ['ls-remote', url, 'refs/heads/main'], token)).split('\t')[0] ?? ''
    if (tip !== '') await gitOverNetwork(folder, ['fetch', '--quiet', '--depth', '1', url, tip], token)
    await exportTemplate({ root, name, to: folder, pin, data })
    git(folder, ['add', '--all', '--force'])
    const tree = git(folder, ['write-tree'])
    if (tip !== '' && git(folder, ['rev-parse', `${tip}^{tree}`]) === tree) return 'same'
    const who = ['-c', 'user.name=Millrace', '-c', 'user.email=millrace@users.noreply.github.com']
    const parents = tip === '' ? [] : ['-p', tip]
    const message = `Millrace ${pin.version ?? pin.sha}`
    const commit = git(folder, [...who, 'commit-tree', tree, ...parents, '-m', message])
    await gitOverNetwork(folder, ['push', '--quiet', url, `${commit}:refs/heads/main`], token)
    return 'pushed'
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
