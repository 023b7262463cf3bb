/** How far something is and how it ended, as a run or a job says it. */
interface Progressing {
  status: string
  conclusion?: string
}

const ENDS: Readonly<Record<string, { tone: string; sign: string }>> = {
  success: { tone: 'good', sign: '✓' },
  failure: { tone: 'bad', sign: '✕' },
}

/** Colour, sign and word of a run or a job. */
export function mark({ status, conclusion }: Progressing): { tone: string; sign: string; word: string } {
  return { ...(ENDS[conclusion ?? ''] ?? { tone: 'muted', sign: '•' }), word: conclusion ?? status }
}
