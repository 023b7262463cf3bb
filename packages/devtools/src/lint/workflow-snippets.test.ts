import { expect, test } from 'vitest'
import { readWorkflowSnippets } from './workflow-snippets.ts'
import { wrapComposite } from './wrap-composite.ts'

const page = (block: string, indent = '') =>
  ['Text.', '', '```yaml', ...block.split('\n'), '```', ''].map(line => indent + line).join('\n')

test('a whole workflow stays as it is, in a list item too', () => {
  const workflow = 'on: push\njobs:\n  a:\n    runs-on: x'
  for (const indent of ['', '   '])
    expect(readWorkflowSnippets(page(workflow, indent))).toEqual([
      { line: 3, written: 'workflow', text: `${workflow}\n` },
    ])
})

test('jobs and steps get a workflow around them', () => {
  const [jobs] = readWorkflowSnippets(page('a:\n  runs-on: x\n  steps: []'))
  expect(jobs?.written).toBe('jobs')
  expect(jobs?.text).toMatch(/^jobs:\n {2}a:\n {4}runs-on: x$/m)
  for (const steps of ['- uses: a/b@c', 'steps:\n  - uses: a/b@c', '    - uses: a/b@c']) {
    const [snippet] = readWorkflowSnippets(page(steps))
    expect(snippet?.written).toBe('steps')
    expect(snippet?.text).toMatch(/^ {4}steps:\n {6}- uses: a\/b@c$/m)
  }
})

test('other YAML and other languages are no workflow', () => {
  expect(readWorkflowSnippets(page('project: x\nstore: { driver: oci }'))).toEqual([])
  expect(readWorkflowSnippets('```sh\nuses: x\n```\n')).toEqual([])
})

test('the steps of a composite action become those of a job', () => {
  const action = 'inputs:\n  a:\n    required: true\nruns:\n  using: composite\n  steps:\n    - uses: $/x\n'
  expect(wrapComposite(action)).toMatch(/^ {6}a:\n {8}type: string\n[\s\S]*^ {4}steps:\n {6}- uses: \$\/x$/m)
  expect(() => wrapComposite('runs:\n  using: node24\n')).toThrow('no composite')
})
