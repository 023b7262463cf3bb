import { githubFiles } from '../../init/github-files.ts'
import { type Pin, PLACEHOLDER_PIN, renderPins } from '../../init/render-pins.ts'
import type { Finding } from '../check.ts'
import { isOurs } from './our-actions.ts'
import type { JobsOfTemplate } from './permissions.ts'
import { readWorkflow, type WorkflowFile } from './workflow-file.ts'

const FOLDER = '.github/workflows/'

/** Workflows of the template with the placeholder pin, as a project below the repository's top has them. */
export async function templateWorkflows(prefix = ''): Promise<WorkflowFile[]> {
  const files = await githubFiles({ prefix, owner: undefined, pin: undefined })
  const workflows = files.filter(({ path }) => path.startsWith(FOLDER))
  return workflows.flatMap(({ path, bytes }) => readWorkflow(path, Buffer.from(bytes).toString('utf8')) ?? [])
}

export function jobsOf(template: readonly WorkflowFile[]): JobsOfTemplate {
  return new Map(
    template.flatMap(({ path, jobs }) =>
      jobs.map(job => [`${/[^/-]+$/.exec(path)}/${job.id}`, job] as const),
    ),
  )
}

/** Says which workflows are the template's of this version, and which were changed or are of another one. */
export function judgeTemplate(
  workflows: readonly WorkflowFile[],
  template: readonly WorkflowFile[],
): Finding[] {
  const own = workflows.filter(({ uses }) => uses.some(isOurs))
  const twins = template.flatMap(file => {
    const twin = own.find(({ path }) => path === file.path)
    return twin ? [{ file, twin }] : []
  })
  if (twins.length === 0) return []
  const differing = twins.filter(
    ({ file, twin }) => rendered(file, twin) !== twin.text.replaceAll('\r\n', '\n'),
  )
  const lacking = template.filter(({ path }) => !own.some(twin => twin.path === path))
  const names = (files: readonly { path: string }[]) =>
    files.map(({ path }) => path.slice(FOLDER.length)).join(', ')
  const parts = [
    ...(differing.length > 0
      ? [
          `${names(differing.map(({ twin }) => twin))} ${differing.length === 1 ? 'differs' : 'differ'} from this version’s`,
        ]
      : []),
    ...(lacking.length > 0
      ? [`${names(lacking)} of the template ${lacking.length === 1 ? 'is' : 'are'} not there`]
      : []),
  ]
  // To differ is the owner's right: what a change broke, the other checks find.
  return [
    {
      name: 'Template',
      state: 'ok',
      seen: parts.join('; ') || `${twins.length} workflows are the template’s`,
    },
  ]
}

function rendered({ text }: WorkflowFile, twin: WorkflowFile): string {
  const use = twin.uses.find(isOurs)
  if (use === undefined || use.ref === PLACEHOLDER_PIN) return text
  const version = /#\s*(v\S+)/.exec(twin.text.split('\n')[use.line - 1] ?? '')?.[1]
  const pin: Pin = { repository: use.repository, sha: use.ref, ...(version !== undefined && { version }) }
  return renderPins(text, pin)
}
