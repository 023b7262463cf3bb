export { commonInputs } from './cli/arguments.ts'
export { verbs } from './specs.ts'
