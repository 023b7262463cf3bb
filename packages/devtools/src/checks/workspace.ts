import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../../', import.meta.url))

export interface Manifest {
  name: string
  version: string
  license: string
  description?: string
  type?: string
  private?: boolean
  files?: string[]
  engines?: Record<string, string>
  exports?: Record<string, Record<string, string>>
  bin?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  millrace?: { rank?: number }
}

interface SourceFile {
  /** From the package's folder, with slashes. */
  path: string
  text: string
}

export interface WorkspacePackage {
  folder: string
  manifest: Manifest
  /** Folders that its tsconfig refers to. */
  references: string[]
  /** What people write under src, bin and the package's own folder; generated files are left out. */
  files: SourceFile[]
}

export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest
}

/** Names of all folders under packages/. */
export function packageFolders(): string[] {
  return readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
}

export function readWorkspace(): WorkspacePackage[] {
  return packageFolders().map(folder => {
    const tsconfig = JSON.parse(readFileSync(join(root, 'packages', folder, 'tsconfig.json'), 'utf8')) as {
      references?: { path: string }[]
    }
    return {
      folder,
      manifest: readManifest(`packages/${folder}/package.json`),
      references: (tsconfig.references ?? []).map(({ path }) => path.replace(/^\.\.\//, '')),
      files: readSources(folder),
    }
  })
}

function readSources(folder: string): SourceFile[] {
  const top = join(root, 'packages', folder)
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(ts|mjs|js)$/.test(path) && !/(^|\/)(dist|node_modules|generated)\//.test(path))
    .sort()
    .map(path => ({ path, text: readFileSync(join(top, path), 'utf8') }))
}

/** Tests and what only tests load: they may use packages that users do not get. */
export function isTesting(path: string): boolean {
  return /\.test\.ts$|(^|\/)testing([/.-])/.test(path)
}
