import {
  datasetPointerPath,
  MillraceError,
  type Name,
  parseProposalBranch,
  stagePointerPath,
} from '@millrace/contract'
import { verifyProposed } from '@millrace/deploy'
import type { OpenProject } from '../../open-project.ts'
import { readReport } from '../../stored-report.ts'
import type { GatesWord } from '../gates.ts'
import { gatesWord, servedBefore } from '../gates.ts'

/** What a pull request is: one of people, or a proposal that stands as it was made. */
export type Reviewed =
  | { kind: 'change' }
  | { kind: 'data'; dataset: Name }
  | { kind: 'proposal'; word: GatesWord }

/**
 * Looks at the pointers that a pull request changes. What a stage serves is proposed and not written by hand: MR4065;
 * a proposal has its one file and nothing else, with the evidence in the store: MR4066.
 */
export async function checkPointers(project: OpenProject): Promise<Reviewed> {
  const { repository, head, run } = project
  const pull = run?.pullRequest
  const changed = (await repository.changedPaths(head.commit)).map(path =>
    path.startsWith(repository.prefix) ? path.slice(repository.prefix.length) : `../${path}`,
  )
  const key = pull && !pull.fork ? parseProposalBranch(pull.branch) : undefined
  if (key === undefined) {
    const written = changed.find(path => /^models\/.+\.dvc$/.test(path))
    if (written === undefined) return { kind: 'change' }
    throw new MillraceError('MR4065', { path: written, why: 'This branch is no proposal.' })
  }
  const branch = pull?.branch ?? ''
  const own = key.kind === 'data' ? datasetPointerPath(key.dataset) : stagePointerPath(key.model, key.stage)
  const others = changed.filter(path => path !== own)
  if (others.length > 0)
    throw new MillraceError('MR4066', { branch, why: `It also changes ${others.slice(0, 3).join(', ')}.` })
  if (key.kind === 'data') return { kind: 'data', dataset: key.dataset }
  return { kind: 'proposal', word: await judgeProposal(project, { branch, path: own, key }) }
}

async function judgeProposal(
  project: OpenProject,
  {
    branch,
    path,
    key,
  }: { branch: string; path: string; key: { kind: string; model: string; stage: string } },
): Promise<GatesWord> {
  const bytes = await project.source.read(path)
  if (bytes === undefined) throw new MillraceError('MR4066', { branch, why: `It removes ${path}.` })
  try {
    const record = await verifyProposed(
      { ...project, store: project.trustedStore },
      key,
      Buffer.from(bytes).toString('utf8'),
    )
    const { version } = record.manifest
    if (key.kind === 'rollback') return gatesWord(true, servedBefore(version))
    const page = await readReport({ store: project.trustedStore }, record.outputs)
    return gatesWord(true, page.verdict.text)
  } catch (cause) {
    if (!(cause instanceof MillraceError)) throw cause
    throw new MillraceError(
      'MR4066',
      { branch, why: `${cause.code} ${cause.message}. ${cause.why}` },
      { cause },
    )
  }
}
