import type { ProjectPlace } from './find-place.ts'

/** What a person types after `init`, line by line. */
export function nextSteps({
  place,
  from,
  onGitHub,
}: {
  place: ProjectPlace
  /** Path of the project from where the person stands; may be empty. */
  from: string
  onGitHub: boolean
}): string[] {
  const enter =
    from === '' ? [] : [`cd ${/^[\w./-]+$/.test(from) ? from : `'${from.replaceAll("'", `'\\''`)}'`}`]
  const add = place.prefix === '' ? 'git add .' : 'git add . :/.github'
  const commit = `${place.inRepository ? '' : 'git init -b main && '}${add} && git commit -m "Start"`
  if (!onGitHub) return [...enter, commit, 'millrace doctor', 'millrace snapshot']
  const publish = place.origin ? 'git push -u origin HEAD' : 'gh repo create --private --source . --push'
  return [...enter, commit, publish, 'GH_TOKEN=$(gh auth token) millrace doctor --github']
}

/** What happens on GitHub after the first push. */
export const afterPush = [
  '  The first push opens the issue "Set up Millrace": its boxes lead to the first promotion.',
  '  Nothing else runs until the repository variable MILLRACE is "on".',
] as const
