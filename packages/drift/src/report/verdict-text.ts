import type { DriftManifest, Verdict } from '@millrace/contract'

/** The verdict in one sentence, and what to do. */
export function verdictOfDrift(manifest: DriftManifest, alone: boolean): Verdict {
  const { dataset, verdict, checks, columns, models } = manifest
  if (verdict === 'fault') {
    const failed = checks.filter(({ passed }) => !passed).length
    return {
      tone: 'bad',
      text: `A broken feed, not a changed world: ${failed} of ${checks.length} feed checks of ${dataset} ${failed === 1 ? 'is' : 'are'} off.`,
      next: alone
        ? 'Mend the source of the newer file before anything learns from it.'
        : [
            'Mend the source, then take it again: ',
            { code: `millrace drift ${dataset}` },
            '. Until then this version is not for merging.',
          ],
    }
  }
  if (verdict === 'stable') {
    const nothing = manifest.windows.length === 0 ? 'No new rows to compare' : 'Nothing beyond the usual'
    return { tone: 'good', text: `${nothing}${modelsText(manifest)}.`, next: 'There is no reason to act.' }
  }
  const lost = models.filter(model => model.verdict === 'lost')
  const moved = columns.filter(column => column.verdict === 'change').length
  const next = alone
    ? 'A model that learned from the earlier rows should be judged on the newer ones.'
    : 'Merge to retrain on the newer data; nothing deploys before its own promotion.'
  if (lost.length > 0) {
    const names = [...new Set(lost.map(({ model, stage }) => `${model} in ${stage}`))].join(' and ')
    const verb = names.includes(' and ') ? 'are' : 'is'
    return {
      tone: 'warning',
      text: `A changed world, not a broken feed: ${names} ${verb} getting worse.`,
      next,
    }
  }
  const text = `A changed world, not a broken feed: ${moved} of ${columns.length} columns moved beyond the usual${modelsText(manifest)}.`
  return { tone: 'warning', text, next }
}

/** `flights: 2001-02 → 2001-05 (delay is losing accuracy)`. */
export function titleOf(
  { dataset, reference, current, verdict, models }: DriftManifest,
  alone: boolean,
): string {
  const lost = [...new Set(models.filter(one => one.verdict === 'lost').map(({ model }) => model))]
  const why =
    verdict === 'fault'
      ? 'the feed looks broken'
      : lost.length > 0
        ? `${lost.join(', ')} ${lost.length === 1 ? 'is' : 'are'} losing accuracy`
        : verdict === 'change'
          ? 'columns moved'
          : 'nothing unusual'
  return alone ? `${reference} → ${current} (${why})` : `${dataset}: ${reference} → ${current} (${why})`
}

/** What is known of the models where none has lost. */
function modelsText({ models }: Pick<DriftManifest, 'models'>): string {
  if (models.length === 0) return ''
  const unknown = models.filter(({ verdict }) => verdict === 'cannot-tell').length
  if (unknown === 0) return '; no model in use is shown to be worse'
  if (unknown === models.length) return '; whether a model in use is worse can not be told yet'
  return `; no model in use is shown to be worse, ${unknown} of ${models.length} can not be told yet`
}
