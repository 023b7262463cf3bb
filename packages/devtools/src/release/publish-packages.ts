import { spawnSync } from 'node:child_process'
import type { StagedPackage } from './stage-packages.ts'

/** Publishes what the registry does not have yet. A dry run packs each, and sends nothing. */
export function publishPackages(
  packages: readonly StagedPackage[],
  { dryRun, say }: { dryRun: boolean; say: (line: string) => void },
): void {
  for (const { name, version, folder } of packages) {
    const npm = (args: string[]) => spawnSync('npm', args, { cwd: folder, encoding: 'utf8' })
    if (!dryRun && npm(['view', `${name}@${version}`, 'version']).stdout.trim() === version) {
      say(`${name} ${version}: is there already`)
      continue
    }
    // In the workflow npm takes the run's identity instead of a token ("trusted publishing") and adds the provenance.
    const { status, stderr, stdout } = npm(
      dryRun ? ['pack', '--dry-run', '--json'] : ['publish', '--access', 'public', '--provenance'],
    )
    if (status !== 0) throw new Error(`${name} ${version}: ${stderr}`)
    const size = dryRun ? ` ${packedSize(stdout)} kB` : ''
    say(`${name} ${version}: ${dryRun ? 'would be published,' : 'published'}${size}`)
  }
}

function packedSize(json: string): number {
  const said = JSON.parse(json) as { size: number }[] | Record<string, { size: number }>
  return Math.round((Object.values(said)[0]?.size ?? 0) / 1000)
}
