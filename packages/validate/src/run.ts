import { bug, type Json, type Sha256, type ValidateManifest } from '@millrace/contract'
import { type Project, type Ready, runStage, type StageResult } from '@millrace/pipeline'
import { refuseOverlap, scoreHoldout } from './apply.ts'
import { pastOf } from './history.ts'
import type { ValidateInputs } from './inputs.ts'
import { type Judged, judge } from './judge/judge.ts'
import { modelOf } from './plan.ts'
import { readSources } from './read-sources.ts'
import { promotionReport } from './report/promotion-report.ts'
import { evidenceOf } from './report/report-data.ts'
import { rulesOf } from './rules.ts'
import { takenVersions } from './taken-versions.ts'
import { nextVersion } from './version.ts'

/**
 * The judgement of a planned validation: from its record, or made now. Throws MR2301–MR2307 for rows that can't judge
 * anything, MR2308 for a model that does not fit its features, MR24xx for one that does not load.
 */
export async function runValidate(
  project: Project,
  ready: Ready<'validate'>,
  inputs: ValidateInputs,
): Promise<StageResult<'validate'>> {
  const { model, stage, features, train, champion } = inputs
  refuseOverlap(inputs)
  return runStage(project, ready, async ({ folder }) => {
    const rules = rulesOf(project, modelOf(project, model))
    const scored = await scoreHoldout(project, { inputs, rules, folder })
    const done = project.progress.step(`${ready.subject}: judging`)
    const seed = seedOf(ready.fingerprint)
    const judged = judge(scored.rows, rules, seed)

    const candidate = digestOfModel(inputs)
    const { signature } = train.manifest
    const records = await project.store.listRecords('validate')
    const version = nextVersion(
      { sha256: candidate, signature },
      await takenVersions(project, inputs, records),
    )
    const { holdout } = features.manifest
    const past = pastOf(records, {
      model,
      stage,
      fingerprint: ready.fingerprint,
      candidate,
      from: holdout.from,
    })
    const report = promotionReport({
      inputs,
      judged,
      version,
      fingerprint: ready.fingerprint,
      seed,
      notes: scored.notes,
      leastRows: rules.leastRows,
      history: past.points,
      earlier: past.earlier,
      sources: await readSources(project.store, features),
    })
    done(judged.passed ? `${judged.verdict}: passed` : `${judged.verdict}: not passed`)
    const evidence = evidenceOf(judged, {
      candidate,
      version,
      seed,
      ...(champion && { champion: champion.pointer.meta.sha256 }),
    })
    const manifest = manifestOf(inputs, judged, { version, candidate, dropped: scored.dropped })
    return {
      outputs: {
        report: await project.store.putJson(report as unknown as Json),
        evidence: await project.store.putJson(evidence),
        smoke: await project.store.putJson(scored.smoke as unknown as Json),
      },
      manifest,
    }
  })
}

/** Equal fingerprints draw equally. */
function seedOf(fingerprint: Sha256): number {
  return Number.parseInt(fingerprint.slice(0, 8), 16)
}

function digestOfModel({ train }: ValidateInputs): Sha256 {
  const ref = train.outputs['model']
  if (!ref) throw bug(`the record train ${train.fingerprint} has no model`)
  return ref.sha256
}

function manifestOf(
  { model, stage, champion, features, train }: ValidateInputs,
  judged: Judged,
  about: { version: string; candidate: Sha256; dropped: number },
): ValidateManifest {
  const { verdict, passed, incomparable, metrics, gates, slices, decisions, rows, clusters } = judged
  return {
    model,
    stage,
    version: about.version,
    candidate: about.candidate,
    signature: train.manifest.signature,
    ...(champion && {
      champion: { sha256: champion.pointer.meta.sha256, version: champion.pointer.meta.version },
    }),
    verdict,
    ...(incomparable !== undefined && { incomparable }),
    passed,
    metrics,
    gates,
    slices: slices.results,
    slicesLeftOut: slices.leftOut,
    ...(decisions && { decisions }),
    holdout: { ...features.manifest.holdout, rows, days: clusters, dropped: about.dropped },
  }
}
