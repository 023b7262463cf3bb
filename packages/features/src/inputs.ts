import type { InputSpecs } from '@millrace/contract'

/** Inputs of build-features. */
export const featuresInputs = {
  model: {
    description: 'Model whose training table to build. Default: all.',
    type: 'string',
    positional: true,
  },
  'dry-run': { description: 'Say what would happen and change nothing.', type: 'boolean' },
} as const satisfies InputSpecs
