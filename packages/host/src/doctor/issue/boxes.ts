import { escapeMarkdown } from '@millrace/report'
import type { FindingId, GitHubCase } from '../github/case.ts'
import { CODEOWNERS_PLACES } from '../github/codeowners.ts'
import { ghLine, quote } from '../github/gh-line.ts'
import { rulesetLine } from '../github/main.ts'
import type { WorkflowFile } from '../github/workflow-file.ts'

/** What a repository has shown of its life: pointers on main. */
export interface Evidence {
  /** A version of some dataset was proposed or merged. */
  proposed: boolean
  /** Every dataset has a merged version. */
  datasets: boolean
  /** Some model was promoted. */
  promoted: boolean
}

/** One thing to do before models live by pull requests. */
export interface Box {
  id: FindingId | 'snapshot' | 'dataset' | 'promotion'
  title: string
  /** Why, and where to click: Markdown. */
  text: string
  /** Lines for a terminal that do the same. */
  commands?: string
}

/** The boxes in the order in which they are ticked. */
export function boxesOf(
  about: Pick<GitHubCase, 'server' | 'owner' | 'repo' | 'facts' | 'prefix' | 'config' | 'workflows'>,
): Box[] {
  const { server, owner, repo, facts, prefix } = about
  const page = `${server.url}/${owner}/${repo}`
  const api = `repos/${owner}/${repo}`
  const branch = facts.default_branch
  const team = facts.owner.type === 'Organization' ? `@${owner}/your-team` : `@${owner}`
  const models = code(`/${prefix}models/`)
  const pageOf = (path: string) =>
    `${page}/edit/${`${branch}/${path}`.split('/').map(encodeURIComponent).join('/')}`
  const snapshot = fileOf(about.workflows, 'actions/snapshot-data') ?? 'snapshot.yml'
  const pipeline = fileOf(about.workflows, 'actions/validate-model') ?? 'pipeline.yml'
  const gh = quote(`${server.kind === 'github.com' ? '' : `${server.host}/`}${owner}/${repo}`)
  const [dataset] = about.config?.datasets.keys() ?? []
  return [
    {
      id: 'pull-requests',
      title: 'Let workflows open pull requests',
      text: `Versions of the data and promotions of models are pull requests. [Settings → Actions → General → Workflow permissions](${page}/settings/actions): tick “Allow GitHub Actions to create and approve pull requests”.`,
      commands: ghLine(server, {
        method: 'PUT',
        path: `${api}/actions/permissions/workflow`,
        body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
      }),
    },
    {
      id: 'codeowners',
      title: 'Say who approves models',
      text: `Merging a promotion is approving it. Give ${models} an owner in [${CODEOWNERS_PLACES[0]}](${pageOf(CODEOWNERS_PLACES[0])}), such as ${code(`/${prefix}models/ ${team}`)}.`,
    },
    {
      id: 'main',
      title: `Protect ${escapeMarkdown(branch)}`,
      text: `[Settings → Rules → Rulesets](${page}/settings/rules): require a pull request, a review from code owners and the status \`millrace/gates\`. From then on a pull request waits for that status, which comes once the next box is ticked.`,
      commands: rulesetLine(about),
    },
    ...(facts.private || about.config?.store.driver !== 'oci'
      ? []
      : [
          {
            id: 'package' as const,
            title: 'Say that everybody may read the data',
            text: `This repository is public, and so are its packages, where data and models are kept. Where that is meant, write ${code('store: { driver: oci, public: true }')} below ${code('environments: github:')} in [millrace.yaml](${pageOf(`${prefix}millrace.yaml`)}); else make the repository private.`,
          },
        ]),
    {
      id: 'variable',
      title: 'Switch it on',
      text: `[Settings → Secrets and variables → Actions → Variables](${page}/settings/variables/actions): new variable \`MILLRACE\` with the value \`on\`.`,
      commands: `gh variable set MILLRACE --body on --repo ${gh}`,
    },
    {
      id: 'snapshot',
      title: 'Take the first version of the data',
      text: `[Actions → Snapshot → Run workflow](${page}/actions/workflows/${encodeURIComponent(snapshot)}). It reads the sources in ${code(`${prefix}millrace.yaml`)}, which have to be in reach of a runner.`,
      commands: `gh workflow run ${quote(snapshot)} --repo ${gh}`,
    },
    {
      id: 'dataset',
      title: 'Read and merge the pull request of the data',
      text: `It shows the contract and each column, and changes ${dataset === undefined ? 'one small file' : code(`${prefix}data/${dataset}.dvc`)} for each dataset. Merging it builds features, trains and validates.`,
    },
    {
      id: 'promotion',
      title: 'Read and merge the first promotion',
      text: `The pull request that the pipeline opens shows gates, slices and charts. Merging it deploys the model: exactly the one that it shows. Then [Actions → Pipeline → Run workflow](${page}/actions/workflows/${encodeURIComponent(pipeline)}) ticks what is left here and closes this issue.`,
    },
  ]
}

/** A path as code; one that would end the code itself is shown as text. */
function code(text: string): string {
  return text.includes('`') ? escapeMarkdown(text) : `\`${text}\``
}

/** File name of the workflow that uses an action. */
function fileOf(workflows: readonly WorkflowFile[], action: string): string | undefined {
  return workflows
    .find(({ uses }) => uses.some(({ path }) => path === action))
    ?.path.split('/')
    .at(-1)
}
