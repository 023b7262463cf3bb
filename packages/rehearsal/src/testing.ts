export { openResults } from './results/open-results.ts'
export { whyNoAct } from './testing/why-no-act.ts'
