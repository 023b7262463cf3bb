import { formatPointer, parsePointer, pointerDigest } from '@millrace/config'
import { MillraceError, type Report, stagePointerPath } from '@millrace/contract'
import { linkRun, renderMarkdown } from '@millrace/report'
import { chooseStage } from '../choose.ts'
import { gatesWord, servedBefore, setGates } from '../compose/gates.ts'
import { openByHand } from '../compose/open-by-hand.ts'
import { type PointerEntry, readPointerHistory } from '../compose/pointer-history.ts'
import { proposalPlace } from '../compose/proposal-place.ts'
import { json } from '../json.ts'
import { openProject, text } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

/** Proposes the pointer of an earlier model: model, data, features and environment are pinned in it by digest. */
export const run: RunVerb = async (inputs, surroundings) => {
  const project = await openProject(inputs, surroundings)
  const { model, stage } = chooseStage(project, 'rollback', {
    model: text(inputs['model']),
    stage: text(inputs['stage']),
  })
  const entries = await readPointerHistory(project, { model: model.name, stage: stage.name })
  const [current, ...earlier] = entries
  if (!current) throw new MillraceError('MR4011', { model: model.name, stage: stage.name })
  const target = chooseTarget(current, earlier, text(inputs['to']))
  const path = stagePointerPath(model.name, stage.name)
  const pointer = parsePointer(target.text, path, 'model')
  const next = formatPointer({
    ...pointer,
    meta: { ...pointer.meta, previous: pointerDigest(current.text), sequence: current.meta.sequence + 1 },
  })
  const report = rollbackReport(current, target, `${model.name} ${target.meta.version} in ${stage.name}`)
  if (inputs['dry-run']) return { json: json({ from: current.meta, to: target.meta }), show: report }
  const key = { kind: 'rollback', model: model.name, stage: stage.name } as const
  const proposal = await project.repository.propose({
    key,
    title: report.title,
    body: renderMarkdown(linkRun(report, project.run?.url)),
    files: [{ path, update: () => next }],
  })
  const { state, head } = proposal
  if (state === 'opened' || state === 'updated' || state === 'unchanged')
    await setGates(project, head, gatesWord(true, servedBefore(target.meta.version)))
  const byHand = await openByHand(project, [proposal])
  const after = project.codeHost ? 'merge it: that deploys it' : 'merge it, then: millrace deploy'
  return {
    json: json({ from: current.meta.version, to: target.meta.version, proposal }),
    show: `${report.verdict.text}\n\n  ${proposal.state}: ${proposal.pullRequest ? proposalPlace(proposal) : proposal.branch}\n${byHand}  ${after}\n`,
    pages: [report],
  }
}

/** The named version, else the last one that differs from the current. */
function chooseTarget(
  current: PointerEntry,
  earlier: readonly PointerEntry[],
  version: string | undefined,
): PointerEntry {
  const wanted = version?.replace(/^(?!v)/, 'v')
  const target = earlier.find(({ meta }) =>
    wanted ? meta.version === wanted : meta.sha256 !== current.meta.sha256,
  )
  if (target) return target
  const had = [...new Set(earlier.map(({ meta }) => meta.version))].join(', ') || 'none'
  throw new MillraceError('MR4012', {
    version: wanted ?? 'an earlier model',
    had,
    current: current.meta.version,
  })
}

function rollbackReport(from: PointerEntry, to: PointerEntry, what: string): Report {
  const row = (name: string, key: (entry: PointerEntry) => string) => [name, key(from), key(to)]
  const data = ({ meta }: PointerEntry) =>
    Object.entries(meta.data)
      .map(([name, { version }]) => `${name}@${version}`)
      .join(', ')
  return {
    format: 1,
    kind: 'rollback',
    title: `Roll back to ${what}`,
    verdict: {
      tone: 'warning',
      text: `Back to ${to.meta.version}, which served before.`,
      next: 'Merge to deploy exactly that model again; nothing is trained.',
    },
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: '', align: 'left' },
          { title: `now ${from.meta.version}`, align: 'left' },
          { title: `then ${to.meta.version}`, align: 'left' },
        ],
        rows: [
          row('promoted', entry => entry.commit.date.slice(0, 10)),
          row('learned from', data),
          row('code', entry => entry.meta.code_commit.slice(0, 7)),
          row('model', entry => `sha256:${entry.meta.sha256.slice(0, 12)}`),
        ],
      },
    ],
    folds: [],
    key: `rollback:${to.meta.model}:${to.meta.stage}`,
    data: json({ from: from.meta, to: to.meta }),
  }
}
