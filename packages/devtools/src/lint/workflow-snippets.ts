/** A block of YAML in a page that is a workflow or a part of one, made whole for the linters. */
export interface WorkflowSnippet {
  /** Line of the page where the block begins, from 1. */
  line: number
  /** What stood in the page. */
  written: 'workflow' | 'jobs' | 'steps'
  text: string
}

const FENCE = /^( *)```ya?ml\n([\s\S]*?)^\1```/gm

const HEAD = `name: Snippet
on: workflow_dispatch
permissions: {}
concurrency:
  group: snippet
  cancel-in-progress: false
jobs:
`

const JOB = `  snippet:
    name: Snippet
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # checks out the repository
    steps:
`

/** The workflows of a page. Other YAML, such as millrace.yaml, is left out. */
export function readWorkflowSnippets(markdown: string): WorkflowSnippet[] {
  return [...markdown.matchAll(FENCE)].flatMap(match => {
    const [, indent = '', block = ''] = match
    const text = block.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    const written = kindOf(text)
    if (written === undefined) return []
    return [{ line: markdown.slice(0, match.index).split('\n').length, written, text: whole(text, written) }]
  })
}

function kindOf(text: string): WorkflowSnippet['written'] | undefined {
  if (/^jobs:/m.test(text)) return 'workflow'
  if (/^ +runs-on:/m.test(text)) return 'jobs'
  if (/^ *(- )?(uses|run):/m.test(text)) return 'steps'
  return undefined
}

function whole(text: string, written: WorkflowSnippet['written']): string {
  if (written === 'workflow') return text
  if (written === 'jobs') return `${HEAD}${indented(text, '  ')}`
  return `${HEAD}${JOB}${indented(text.replace(/^steps:\n/, ''), '      ')}`
}

/** The text with its least indent made `to`. */
function indented(text: string, to: string): string {
  const lines = text.split('\n')
  const least = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)))
  return lines.map(line => (line.trim() === '' ? '' : `${to}${line.slice(least)}`)).join('\n')
}
