export { openResults } from './results/open-results.ts'
export { whyNoAct } from './testing/why-no-act.ts'
export { whyNoDescription } from './testing/why-no-description.ts'
