import { CONFIG_FILE } from '../open-project.ts'
import type { ProjectPlace } from './find-place.ts'
import { afterPush, nextSteps } from './next-steps.ts'

/** What `init` did, or would do. */
export interface InitResult {
  folder: string
  /** Paths from the project's folder. */
  files: string[]
  /** Were there and stay as they are. */
  kept: string[]
  /** Were there and got what they lacked: environments.github, or a release in place of the placeholder. */
  changed: string[]
  written: boolean
  /** Release that the workflows pin. */
  pin: string | null
}

/** The answer of `init` for a person. */
export function showInit(
  result: InitResult,
  { place, from, onGitHub, isOwn }: { place: ProjectPlace; from: string; onGitHub: boolean; isOwn: boolean },
): string {
  const { folder, files, kept, changed, written, pin } = result
  const list = (paths: readonly string[]) => paths.map(path => `    ${path}`)
  return [
    ...(files.length > 0 || changed.length === 0
      ? [`  ${written ? 'Wrote' : 'Would write'} ${files.length} files to ${folder}`, ...list(files)]
      : []),
    ...(changed.length > 0 ? [`  ${written ? 'Changed' : 'Would change'}`, ...list(changed)] : []),
    ...(kept.length > 0 ? ['  Kept as they are', ...list(kept)] : []),
    '',
    ...(onGitHub && pin === null ? unpinned : []),
    ...(isOwn ? lookAt(files) : []),
    '  Next',
    ...nextSteps({ place, from, onGitHub }).map(line => `    ${line}`),
    '',
    ...(onGitHub
      ? [...afterPush, '']
      : ['  On GitHub later: millrace init --github adds the workflows.', '']),
  ].join('\n')
}

const unpinned = [
  '  The workflows pin no release yet: this is a development build of the command line, which belongs to none.',
  '    millrace init --github --pin millrace/millrace@<full commit of a release>',
  '',
] as const

/** What nobody but the user can know of their own table. */
function lookAt(paths: readonly string[]): string[] {
  const sql = paths.find(path => path.startsWith('features/')) ?? 'features/'
  return [
    '  Look first at',
    `    ${CONFIG_FILE.padEnd(32)}delay: when is the truth known?`,
    `    ${sql.padEnd(32)}is each column known at the time of prediction?`,
    '',
  ]
}
