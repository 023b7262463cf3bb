import type { InputSpecs, Json } from '@millrace/contract'
import type { OutputSpecs } from './action-spec.ts'

/** Inputs of all six actions and of the root action, before those of the verb. */
export const sharedInputs = {
  token: {
    description:
      'Token for Git, pull requests and the container registry. An App’s token starts workflows, the default one does not.',
    type: 'string',
    default: `\${{ github.token }}`,
  },
  'working-directory': {
    description: 'Folder of the project, or of the files where the action works alone.',
    type: 'string',
    default: '.',
  },
  env: {
    description: 'Environment of millrace.yaml to use. Default: the variable MILLRACE_ENV, else none.',
    type: 'string',
  },
  'dry-run': { description: 'Say what would happen and change nothing.', type: 'boolean' },
  'on-no': {
    description:
      'What a no (a gate, a contract, drift) does to the step: fail or continue. Default: fail; drift-check on a schedule or by hand continues, for its pull request or issue says it.',
    type: 'string',
  },
} as const satisfies InputSpecs

/** Inputs that some actions have; one text wherever they stand. */
export const sometimesInputs = {
  dataset: { description: 'Name of a dataset. Default: each that this can be done for.', type: 'string' },
  model: { description: 'Name of a model. Default: all.', type: 'string' },
  html: {
    description: 'File to write the HTML report to. It is an artifact of the run in any case.',
    type: 'string',
  },
  name: {
    description:
      'Alone: name of this check where a workflow has several; each name has a comment and an issue of its own.',
    type: 'string',
  },
  comment: {
    description:
      'Keep one comment on the pull request up to date: true or false. Default: true where the run belongs to one.',
    type: 'boolean',
  },
  issue: {
    description: 'Open or update one issue with what was found, and close it when all is well again.',
    type: 'boolean',
  },
  merge: {
    description:
      'Merge the dataset’s pull request where it keeps its contract and shows no drift. Without it a person merges.',
    type: 'boolean',
  },
  next: {
    description:
      'Workflow to start after merging with a token that starts none by itself: a file name below .github/workflows.',
    type: 'string',
    default: 'pipeline.yml',
  },
} as const satisfies InputSpecs

/** Outputs of all actions. */
export const sharedOutputs: OutputSpecs = {
  result: {
    description: 'What the command answers with --json, as JSON.',
    from: ({ json }) => JSON.stringify(json),
  },
  exit: {
    description:
      'Exit code of the command: 0 ok, 3 a gate said no or drift was found, 1 something is missing; written before the step fails.',
    from: ({ exitCode }) => String(exitCode ?? 0),
  },
}

/** Texts, numbers and booleans at a path of a JSON value, through all lists on the way. */
export function valuesAt(value: Json | undefined, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap(member => valuesAt(member, path))
  if (path === '') return typeof value === 'object' || value === undefined ? [] : [String(value)]
  if (typeof value !== 'object' || value === null) return []
  const [key = '', ...rest] = path.split('.')
  return valuesAt((value as Readonly<Record<string, Json>>)[key], rest.join('.'))
}

/** An output with one line for each value at the first of some paths that has any. */
export function linesAt(description: string, ...paths: string[]): OutputSpecs[string] {
  return {
    description,
    from: ({ json }) => {
      const found = paths.map(path => valuesAt(json, path)).find(values => values.length > 0)
      return found && [...new Set(found)].join('\n')
    },
  }
}
