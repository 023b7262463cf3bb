export { whyNoAct } from './testing/why-no-act.ts'
