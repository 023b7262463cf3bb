import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { actionFile, fetchActions } from './fetch-action.ts'
import { renderAction } from './render-action.ts'
import { parseUses, type Uses, usesText } from './uses.ts'

/** Where actions come from: `owner/repo` → a folder (its working tree counts) or a bare Git repository. */
export type ActionSources = Readonly<Record<string, string>>

/** The repository and commit that a workflow file is of. */
interface Home {
  repository: string
  sha: string
  gitDir: string
}

/** The actions of one job, as folders of this machine. */
interface JobActions {
  /** What stands in the rendered workflow in place of a `uses:`. */
  uses: (written: string) => string
  /** Values of act's `--local-repository`. */
  localRepositories: readonly string[]
}

export interface ActionStore {
  /**
   * Makes ready what the steps use, and what those use. MR5029 for an action that is not here, MR5039 for one that
   * can not run.
   */
  prepare(job: string, steps: readonly Readonly<Record<string, unknown>>[], home: Home): Promise<JobActions>
}

/** Actions are copied below `folder` with their composites rendered; what was copied once stays. */
export function openActionStore(folder: string, sources: ActionSources, runStep: string): ActionStore {
  /** By folder and path: what the steps of the action use. */
  const ready = new Map<string, Promise<string[]>>()
  const fetched = new Map<string, Promise<void>>()

  const make = async (uses: Remote, source: string): Promise<string[]> => {
    const target = folderOf(uses)
    const written = usesText(uses)
    const fetching = fetched.get(target) ?? fetchActions({ source, target, written, ref: uses.ref })
    fetched.set(target, fetching)
    await fetching
    const file = await actionFile(join(target, uses.path), written)
    return await renderAction({ file, action: written, uses: it => ofSameCommit(it, uses), runStep })
  }

  const folderOf = ({ repository, ref }: Remote): string =>
    join(folder, `${repository}@${ref}`.replace(/[^\w.@+-]/g, '_'))

  const collect = async (
    written: string,
    of: { job: string; home: Home; found: Map<string, string> },
  ): Promise<void> => {
    const uses = parseUses(written)
    if (uses.kind !== 'remote') throw new MillraceError('MR5039', { action: written, problem: whyNot(uses) })
    const source =
      sources[uses.repository] ?? (uses.repository === of.home.repository ? of.home.gitDir : undefined)
    if (source === undefined) {
      const known = Object.keys(sources).sort().join(', ')
      throw new MillraceError('MR5029', { job: of.job, action: written, repository: uses.repository, known })
    }
    of.found.set(`${uses.repository}@${uses.ref}`, folderOf(uses))
    const key = join(folderOf(uses), uses.path)
    const making = ready.get(key) ?? make(uses, source)
    ready.set(key, making)
    for (const nested of await making) await collect(nested, of)
  }

  return {
    async prepare(job, steps, home) {
      const found = new Map<string, string>()
      const uses = (written: string): string => ofRun(written, home)
      for (const step of steps) {
        if (typeof step['uses'] === 'string') await collect(uses(step['uses']), { job, home, found })
      }
      return { uses, localRepositories: [...found].map(([name, path]) => `${name}=${path}`) }
    },
  }
}

type Remote = Extract<Uses, { kind: 'remote' }>

/** `$/` is of the same repository and commit as the file that says it. */
function ofSameCommit(written: string, { repository, ref }: { repository: string; ref: string }): string {
  const uses = parseUses(written)
  return uses.kind === 'own' ? usesText({ repository, ref, path: uses.path }) : written
}

/** In a workflow `./` is what the job checked out: here the commit of its run. */
function ofRun(written: string, home: Home): string {
  const uses = parseUses(written)
  const own = { repository: home.repository, ref: home.sha }
  return uses.kind === 'workspace' ? usesText({ ...own, path: uses.path }) : ofSameCommit(written, own)
}

function whyNot(uses: Uses): string {
  if (uses.kind === 'docker') return 'it is a container, and there are none here'
  if (uses.kind === 'workspace') return 'a composite that reads the workspace of its caller is not rehearsed'
  return 'it does not say owner/repo@ref'
}
