import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MillraceError, type Progress } from '@millrace/contract'
import type { Pin } from '../init/render-pins.ts'

/** What is used of the rehearsal: a package that builds on this one, so it is loaded by its name alone. */
export interface RehearsalPackage {
  rehearse(options: {
    repositoryFolder: string
    steps: readonly string[]
    actions: Readonly<Record<string, string>>
    pin: Pin
    folder?: string
    network: 'off' | 'on'
    progress: Progress
    serve?: { print: (line: string) => void; until: () => Promise<void> }
  }): Promise<{
    runs: readonly RehearsedRun[]
    pulls: readonly { number: number; title: string; branch: string; state: string }[]
    failed: boolean
  }>
}

/** A run of a rehearsed workflow. */
export interface RehearsedRun {
  workflow: string
  number: number
  event: string
  title: string
  status: string
  conclusion?: string
}

const NAME = '@millrace/rehearsal'

/** Loads the rehearsal: that of the project, else the one beside this program (MR4067 where there is none). */
export async function loadRehearsal(cwd: string): Promise<RehearsalPackage> {
  for (const from of [join(cwd, 'package.json'), import.meta.url]) {
    const path = resolveFrom(from)
    if (path !== undefined)
      // Bundlers are to leave it as it stands.
      return import(/* webpackIgnore: true */ pathToFileURL(path).href) as Promise<RehearsalPackage>
  }
  throw new MillraceError('MR4067')
}

function resolveFrom(from: string): string | undefined {
  try {
    return createRequire(from).resolve(NAME)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}
