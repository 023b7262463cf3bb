import type { ProposalKey } from '@millrace/contract'

/** Labels of what Millrace opens. */
export const LABEL = 'millrace'

/** All of them: what is set up once makes them, for later runs may not. */
export const allLabels = [LABEL, 'data', 'promotion', 'rollback', 'drift'] as const

/** Labels of a proposal's pull request: whose it is and what it is about. */
export function labelsOf({ kind }: Pick<ProposalKey, 'kind'>): readonly string[] {
  return [LABEL, kind]
}
