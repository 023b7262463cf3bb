import type { InputSpecs } from '@millrace/contract'

/** Inputs of snapshot-data. */
export const snapshotInputs = {
  dataset: {
    description: 'Dataset to take a version of. Default: all.',
    type: 'string',
    positional: true,
  },
  'dry-run': { description: 'Say what would happen and change nothing.', type: 'boolean' },
} as const satisfies InputSpecs
