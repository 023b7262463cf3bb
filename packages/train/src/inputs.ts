import type { InputSpecs } from '@millrace/contract'

/** Inputs of train. */
export const trainInputs = {
  model: { description: 'Model to train. Default: the only one.', type: 'string', positional: true },
  'dry-run': { description: 'Say what would happen and change nothing.', type: 'boolean' },
} as const satisfies InputSpecs
