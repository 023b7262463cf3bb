/** Lines of an output for comparing, and the measured numbers that were taken out of them. */
export interface Normalised {
  lines: string[]
  numbers: number[]
}

/** Model figures may differ by this much between machines. */
export const TOLERANCE = 0.005

/**
 * Takes out of an output what differs from run to run: digests and commit ids, dates of today, times of day that went
 * by, what a plan expects of stages that took long enough to tell, and the width of columns. Numbers with three or more
 * decimals are handed back, to be compared with a tolerance.
 */
export function normalise(output: string, today: string): Normalised {
  const numbers: number[] = []
  const lines = output
    .replaceAll(today, '<today>')
    .replace(/<today> \d\d:\d\d UTC/g, '<now> UTC')
    .replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b|\b\d{7}\b/g, '<hex>')
    .replace(/\b(\d+ min )?\d+(\.\d+)? (s|ms)\b/g, '<time>')
    .replace(/(?<![\d.])\d+\.\d{3,}(?![\d.])/g, number => {
      numbers.push(Number(number))
      return '<number>'
    })
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .map(line => line.replace(/ ~ <time>$/, '').replace(/^(\d+ to run), about <time>\./, '$1.'))
    .filter(line => line !== '')
  return { lines, numbers }
}
