import { readConfig } from '@millrace/config'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ownersOf } from '../doctor/github/codeowners-file.ts'
import { isOurs } from '../doctor/github/our-actions.ts'
import { readWorkflow, type WorkflowFile } from '../doctor/github/workflow-file.ts'
import { githubFiles } from './github-files.ts'
import { withGitHub } from './github-overlay.ts'
import { placeName, placeWorkflow } from './place-workflow.ts'
import { renderCodeowners } from './render-codeowners.ts'
import { PLACEHOLDER_PIN } from './render-pins.ts'

const pin = { repository: 'millrace/millrace', sha: 'ab'.repeat(20), version: 'v1.2.0' }

async function made(prefix: string, owner: string | undefined = 'ada') {
  const files = await githubFiles({ prefix, owner, pin })
  const texts = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]))
  const workflows = [...texts].flatMap(([path, text]) => {
    const read = path.includes('/workflows/') ? readWorkflow(path, text) : undefined
    return read ? [read] : []
  })
  return { texts, workflows }
}

const readPaths = (text: string) => (parse(text) as { on: { push: { paths: string[] } } }).on.push.paths
const steps = ({ jobs }: WorkflowFile) => jobs.flatMap(job => job.steps)
const ours = (file: WorkflowFile) => steps(file).filter(({ uses }) => uses.startsWith('millrace/millrace'))

test('at the top the files are the template’s, pinned to the release', async () => {
  const { texts, workflows } = await made('')
  expect(workflows.map(({ path }) => path)).toContain('.github/workflows/pipeline.yml')
  for (const text of texts.values()) expect(text).not.toContain(PLACEHOLDER_PIN)
  for (const { ref } of workflows.flatMap(({ uses }) => uses.filter(isOurs))) expect(ref).toBe(pin.sha)
})

test('below the top each workflow has the project’s name, paths and folder', async () => {
  const [top, below] = [await made(''), await made('ml/Flights 2/')]
  expect(below.workflows.length).toBe(top.workflows.length)
  for (const file of below.workflows) {
    expect(file.path).toMatch(/^\.github\/workflows\/ml-flights-2-\w+\.yml$/)
    expect(ours(file).length).toBeGreaterThan(0)
    for (const step of ours(file)) expect(step.with['working-directory'], file.path).toBe('ml/Flights 2')
  }
  const pipeline = below.texts.get('.github/workflows/ml-flights-2-pipeline.yml') ?? ''
  for (const path of [
    'ml/Flights 2/data/**',
    'ml/Flights 2/millrace.yaml',
    '.github/workflows/ml-flights-2-pipeline.yml',
  ])
    expect(readPaths(pipeline)).toContain(path)
  expect(pipeline).toContain('group: ml-flights-2-pipeline-${{')
  expect(pipeline).toMatch(/^name: "?Pipeline \(ml\/Flights 2\)"?$/m)
  const snapshot = below.workflows.find(({ path }) => path.endsWith('snapshot.yml'))
  expect(snapshot && ours(snapshot)[0]?.with).toMatchObject({ next: 'ml-flights-2-pipeline.yml' })
})

test('two projects of one repository share no file and no group', async () => {
  const groups = async (prefix: string) =>
    [...(await made(prefix)).texts].flatMap(([path, text]) => [
      path,
      /^ {2}group: (.*)$/m.exec(text)?.[1] ?? path,
    ])
  const shared = (await groups('a/')).filter(one => one.includes('workflows') || !one.includes('/'))
  const other = new Set(await groups('b/'))
  expect(shared.filter(one => other.has(one))).toEqual([])
})

test('all that is not a project’s stays byte for byte', async () => {
  const { texts } = await made('')
  for (const [path, text] of texts) {
    if (!path.includes('/workflows/')) continue
    const lines = new Set(placeWorkflow(text, 'x/').split('\n'))
    const lost = text.split('\n').filter(line => !lines.has(line))
    expect(
      lost.every(line => /^name:|^ {2}group:|paths:|^ +- /.test(line)),
      lost.join('\n'),
    ).toBe(true)
  }
})

test('names of folders become names of files', () => {
  expect(placeName('ML/Flüge & Co/')).toBe('ml-fl-ge-co')
})

test('CODEOWNERS gives models, millrace.yaml and itself to the owner', async () => {
  const text = (await made('')).texts.get('.github/CODEOWNERS') ?? ''
  for (const path of ['models/delay/production.dvc', 'millrace.yaml', '.github/CODEOWNERS'])
    expect(ownersOf(text, path), path).toEqual(['@ada'])
  expect(text).not.toContain('@your-name')
  const below = (await made('ml/a b/')).texts.get('.github/CODEOWNERS') ?? ''
  expect(below).toContain('/ml/a\\ b/models/ @ada')
  expect(below).toMatch(/^\/\.github\/ @ada$/m)
})

test('without an owner the lines stay off', () => {
  const text = '# Put people in.\n# /models/ @your-name\n'
  expect(renderCodeowners(text, { owner: undefined, prefix: '' })).toBe(text)
})

const config = `# mine
project: flights
store: { driver: local, path: ../store }
datasets:
  flights: { source: { files: source/*.csv }, time: date }
models:
  delay:
    spine: features/flights.sql
    label: { column: late, time: date, delay: 1 day }
    features: [{ columns: [hour] }]
    train: { project: train, command: [python, train.py] }
    gates: { auc: { min: 0.6 } }
    stages: { production: { target: local, port: 8500 } }
`

test('millrace.yaml gets the environment of GitHub once, and keeps every line', () => {
  const edited = withGitHub(config)
  expect(edited.startsWith(config)).toBe(true)
  expect(withGitHub(edited)).toBe(edited)
  const read = readConfig({ text: edited, file: 'millrace.yaml', environment: 'github' })
  expect(read.store.driver).toBe('oci')
  expect(read.models.get('delay')?.stages.get('production')?.target).toBe('publish')
  const other = `${config}environments:\n  dev: { store: { driver: local, path: ../dev } }\n`
  expect(readConfig({ text: withGitHub(other), file: 'x', environment: 'dev' }).store).toMatchObject({
    path: '../dev',
  })
})
