import type { Finding } from '../check.ts'
import { type GitHubCase, type GitHubCheck, pageOf } from './case.ts'
import { ownersOf } from './codeowners-file.ts'

/** In the order in which GitHub looks. */
export const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** Owners that templates write until somebody puts theirs. */
const PLACEHOLDER = /^@(your-|OWNER\b|example)/i

const name = 'CODEOWNERS'
const why = 'Merging is approving: without an owner of the models anybody who may write can ship one.'

/** Somebody owns the pointers of the models, and GitHub knows them. */
export const codeownersCheck: GitHubCheck = async about => {
  const file = await readCodeowners(about)
  const folder = `/${about.prefix}models/`
  const click = pageOf(about, `edit/${about.facts.default_branch}/${file?.path ?? CODEOWNERS_PLACES[0]}`)
  const off = (
    seen: string,
    fix = `${folder} @owner-or-team      as a line of ${file?.path ?? CODEOWNERS_PLACES[0]}`,
  ): Finding => ({
    name,
    state: 'missing',
    seen,
    why,
    click,
    fix,
  })
  if (file === undefined) return [off(`there is none on ${about.facts.default_branch}`)]
  const pointers = pointersOf(about)
  const bare = pointers.find(path => ownersOf(file.text, path).length === 0)
  if (bare !== undefined) return [off(`nobody owns ${bare}`)]
  const owners = [...new Set(pointers.flatMap(path => ownersOf(file.text, path)))]
  const placeholder = owners.find(owner => PLACEHOLDER.test(owner))
  if (placeholder !== undefined) return [off(`${placeholder} in ${file.path} stands for your team`)]

  const told = await about.ask('GET /repos/{owner}/{repo}/codeowners/errors', {
    owner: about.owner,
    repo: about.repo,
  })
  const { errors = [] } = (told.status === 200 ? told.data : {}) as { errors?: CodeownersError[] }
  const [first] = errors
  if (first !== undefined) {
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
    const fix =
      first.suggestion ??
      'A team is @organisation/team and must be able to write; a person must be a collaborator.'
    return [off(`${first.path}:${first.line}:${first.column} ${first.kind}${more}`, fix)]
  }
  if (told.status !== 200 && told.status !== 404)
    return [
      {
        name,
        state: 'unseen',
        seen: `${file.path} gives the models to ${owners.join(', ')}; whether GitHub knows them can not be seen with this token (${told.status})`,
      },
    ]
  const findings: Finding[] = [{ name, state: 'ok', seen: `the models belong to ${owners.join(', ')}` }]
  if (ownersOf(file.text, file.path).length === 0) {
    findings.push({
      name,
      state: 'attention',
      seen: `nobody owns ${file.path} itself`,
      why: 'Whoever may write could take the rule away, and then ship.',
      click,
      fix: `/${file.path} ${owners.join(' ')}      as its last line`,
    })
  }
  return findings
}

interface CodeownersError {
  line: number
  column: number
  kind: string
  path: string
  suggestion?: string | null
}

async function readCodeowners({
  repository,
  prefix,
}: GitHubCase): Promise<{ path: string; text: string } | undefined> {
  const up = '../'.repeat(prefix.split('/').length - 1)
  const tip = await repository.mainTip()
  for (const path of CODEOWNERS_PLACES) {
    const text = await repository.readAt(tip, `${up}${path}`)
    if (text !== undefined) return { path, text }
  }
  return undefined
}

function pointersOf({ config, prefix }: GitHubCase): string[] {
  const models = [...(config?.models.values() ?? [])]
  const paths = models.flatMap(({ name: model, stages }) =>
    [...stages.keys()].map(stage => `${prefix}models/${model}/${stage}.dvc`),
  )
  return paths.length > 0 ? paths : [`${prefix}models/model/production.dvc`]
}
