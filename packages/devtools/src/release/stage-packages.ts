import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Pin } from 'millrace'
import { readWorkspace } from '../checks/workspace.ts'
import { exportTemplate } from './export-template.ts'

/** A package as it is published. */
export interface StagedPackage {
  name: string
  version: string
  folder: string
}

/**
 * Puts each public package into a folder of its own, lowest rank first, as users get it: without tests, with the
 * licence, and the command line with the templates and the pin that it puts into them.
 */
export async function stagePackages(
  root: string,
  { to, pin }: { to: string; pin: Pin },
): Promise<StagedPackage[]> {
  const staged: StagedPackage[] = []
  const packages = readWorkspace()
    .filter(({ manifest }) => manifest.private !== true)
    .sort((a, b) => (a.manifest.millrace?.rank ?? 0) - (b.manifest.millrace?.rank ?? 0))
  for (const { folder: name, manifest } of packages) {
    const [from, folder] = [join(root, 'packages', name), join(to, name)]
    mkdirSync(folder, { recursive: true })
    for (const part of manifest.files ?? []) {
      if (!existsSync(join(from, part))) throw new Error(`${name}/${part} is missing: npm run build`)
      const filter = (path: string) => !isForTests(relative(from, path))
      cpSync(join(from, part), join(folder, part), { recursive: true, filter })
    }
    const files = [...(manifest.files ?? [])]
    if (manifest.bin) {
      files.push('templates')
      for (const name of readdirSync(join(root, 'templates')))
        await exportTemplate({ root, name, to: join(folder, 'templates', name), data: false })
      const { repository, sha, version } = pin
      const release = { pin: `${repository}@${sha}${version === undefined ? '' : `#${version}`}` }
      writeFileSync(join(folder, 'dist/release.json'), `${JSON.stringify(release)}\n`)
    }
    const {
      devDependencies: _,
      scripts: __,
      ...kept
    } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Record<string, unknown>
    const repository = {
      type: 'git',
      url: `git+https://github.com/${pin.repository}.git`,
      directory: `packages/${name}`,
    }
    writeFileSync(
      join(folder, 'package.json'),
      `${JSON.stringify({ ...kept, files, repository }, null, 2)}\n`,
    )
    cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
    staged.push({ name: manifest.name, version: manifest.version, folder })
  }
  return staged
}

function isForTests(path: string): boolean {
  return /\.test\.|(^|\/)testing([/.-]|$)|\.tsbuildinfo$/.test(path)
}
