import type { Decisions, TextBlock } from '@millrace/contract'
import { formatPercent } from '@millrace/report'

/** `Flagged at the threshold …: 12.1 % → 12.6 %; 3.2 % of decisions flip.` */
export function decisionsText({ flagged, flipped }: Decisions, champion: string): TextBlock {
  return {
    kind: 'text',
    text: [
      `Flagged at the threshold where ${champion} flags as many rows as are positive: ${formatPercent(flagged.champion)} → ${formatPercent(flagged.candidate)}; `,
      { strong: `${formatPercent(flipped)} of decisions flip` },
      '.',
    ],
  }
}
