import { fileURLToPath } from 'node:url'
import { bars } from './bars/bars.ts'
import { judgeBars, showBars } from './bars/judge.ts'
import { readFigures } from './bars/read-figures.ts'

// `npm run bars`: what the suites measured last, against what was promised. They write .cache/bars/<suite>.json.
const folder = fileURLToPath(new URL('../../../.cache/bars', import.meta.url))
const judged = judgeBars(bars, readFigures(process.argv[2] ?? folder))
const short = judged.filter(({ ok }) => !ok).length
process.stdout.write(`${showBars(judged)}\n\n${judged.length - short} of ${judged.length} bars kept\n`)
process.exitCode = short > 0 ? 1 : 0
