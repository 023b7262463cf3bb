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
  const at = `At ${commit.slice(0, 7)}`
  return {
    format: 1,
    kind: 'review',
    title: `News for ${key.model} in ${key.stage}`,
    verdict: { tone: 'neutral', text: lineOf(news, key.stage, at), next: nextOf(news) },
    blocks: [],
    folds: [],
    key: `${formatProposalKey(key)}:news`,
    data: { ...news, commit },
  }
}

function lineOf(news: News, stage: Name, at: string): string {
  switch (news.kind) {
    case 'newer':
      return `${at} a newer candidate waits behind this one: ${news.version}. ${news.headline}`
    case 'refused':
      return `${at} main’s newest candidate ${news.version} was not proposed. ${news.headline}`
    case 'same':
      return `${at} main makes the very model that ${stage} wants already, so nothing newer is proposed.`
    case 'taken-back':
      return `${at} main makes ${news.version} again, which ${stage} had before, so nothing newer is proposed.`
  }
}

function nextOf({ kind }: News): string {
  if (kind === 'newer')
    return 'This page stays as it was reviewed; merged or closed, it makes room for the newer one.'
  return 'This page shows an earlier candidate: merge it to deploy that one, or close it.'
}
