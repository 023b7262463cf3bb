import type { ModelVersion, Name, ProposalKey, Report } from '@millrace/contract'
import { formatProposalKey } from '@millrace/contract'

/** What happened on main while a promotion waits for people. */
export type News =
  /** People look at an earlier candidate, which stays. */
  | { kind: 'newer'; version: ModelVersion; headline: string }
  /** Main's newest candidate did not pass. */
  | { kind: 'refused'; version: ModelVersion; headline: string }
  /** Main's code and data give the model that the stage wants already. */
  | { kind: 'same' }
  /** They give a model that people took back before. */
  | { kind: 'taken-back'; version: ModelVersion }

/** One line for an open promotion that no longer shows what main would propose; kept as one comment. */
export function promotionNews(
  news: News,
  { key, commit }: { key: Extract<ProposalKey, { kind: 'promotion' }>; commit: string },
): Report {
  const { headline } = { headline: '', ...news }
  return {
    format: 1,
    kind: 'review',
    title: `News for ${key.model} in ${key.stage}`,
    verdict: {
      tone: 'neutral',
      text: lineOf(news, key.stage),
      next: [headline, headline && ' ', nextOf(news), ' Main is at ', { code: commit.slice(0, 7) }, '.'],
    },
    blocks: [],
    folds: [],
    key: `${formatProposalKey(key)}:news`,
    data: { ...news, commit },
  }
}

function lineOf(news: News, stage: Name): string {
  switch (news.kind) {
    case 'newer':
      return `A newer candidate waits behind this one: ${news.version}.`
    case 'refused':
      return `Main’s newest candidate ${news.version} was not proposed.`
    case 'same':
      return `Main makes the very model that ${stage} wants already, so nothing newer is proposed.`
    case 'taken-back':
      return `Main makes ${news.version} again, which ${stage} had before, so nothing newer is proposed.`
  }
}

function nextOf({ kind }: News): string {
  if (kind === 'newer')
    return 'This page stays as it was reviewed; merged or closed, it makes room for the newer one.'
  return 'This page shows an earlier candidate: merge it to deploy that one, or close it.'
}
