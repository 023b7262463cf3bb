import { expect, test } from 'vitest'
import { readConfig } from './read-config.ts'
import { configText, problemOf } from './testing.ts'

function read(text: string, environment?: string) {
  return readConfig({ text, file: 'millrace.yaml', environment })
}

test('every default is filled in', () => {
  const { datasets, models, views, environment } = read(configText)
  expect(environment).toBeUndefined()
  expect(datasets.get('airports')).toEqual({
    name: 'airports',
    source: { files: '../source/airports.csv' },
    time: undefined,
    partition: 'month',
    minRows: 1,
    columns: new Map(),
  })
  expect(datasets.get('flights')?.columns.get('origin')).toEqual({
    type: 'string',
    nullable: true,
    min: undefined,
    max: undefined,
    values: undefined,
    public: true,
  })
  expect(views.get('airport_daily')?.maxAge).toEqual({ count: 3, unit: 'day' })
  expect(models.get('delay')).toMatchObject({
    keys: [],
    holdout: { count: 1, unit: 'month' },
    train: { timeoutSeconds: 3600, params: {}, seed: 0, env: [] },
    slices: [],
    sliceMinRows: 1000,
    drift: { timesUsual: 3, minPsi: 0.1 },
  })
})

test('a view is joined by its own key names where the file says nothing', () => {
  const features = read(configText).models.get('delay')?.features
  expect(features?.[1]).toMatchObject({ join: new Map([['airport', 'origin']]), prefix: 'origin_' })
  expect(features?.[2]).toMatchObject({
    join: new Map([['airport', 'airport']]),
    prefix: '',
    columns: undefined,
  })
})

test('gates stand in one order, whatever the order of the file', () => {
  expect(read(configText).models.get('delay')?.gates).toEqual([
    { metric: 'auc', kind: 'min', bound: 0.6 },
    { metric: 'auc', kind: 'margin', margin: 0.005 },
    { metric: 'log_loss', kind: 'margin', margin: 0.002 },
  ])
})

test('the store stands under the home folder unless the file says where', () => {
  const text = configText.replace(/^store:.*\n/m, '')
  const store = { driver: 'local', path: '~/.local/share/millrace/flight-delays' }
  expect(read(text).store).toEqual(store)
  expect(read(configText.replace(', path: ../store', '')).store).toEqual(store)
})

test('an environment replaces what it names and nothing else', () => {
  const plain = read(configText)
  const prod = read(configText, 'prod')
  expect(prod.environment).toBe('prod')
  expect(prod.store).toEqual({ driver: 'local', path: '/srv/store' })
  expect(prod.datasets.get('flights')).toEqual({
    ...plain.datasets.get('flights'),
    source: { files: '/srv/flights' },
  })
  expect([...(prod.models.get('delay')?.stages.values() ?? [])]).toEqual([
    { name: 'production', target: 'local', port: 9000 },
    { name: 'staging', target: 'local', port: 8501 },
  ])
})

test('an environment replaces a whole store and whole stages, by others of another kind too', () => {
  const text = configText.replace(
    /environments:[\s\S]*/,
    `environments:
  github:
    store: { driver: oci }
    models: { delay: { stages: { production: { target: publish } } } }
  own:
    store: { driver: oci, repository: "Registry.acme.org:5000/Flights/store", public: true }
`,
  )
  const github = read(text, 'github')
  expect(github.store).toEqual({ driver: 'oci', repository: undefined, public: false })
  expect([...(github.models.get('delay')?.stages.values() ?? [])]).toEqual([
    { name: 'production', target: 'publish' },
    { name: 'staging', target: 'local', port: 8501 },
  ])
  expect(read(text, 'own').store).toEqual({
    driver: 'oci',
    repository: 'registry.acme.org:5000/flights/store',
    public: true,
  })
  expect(read(text).store).toEqual({ driver: 'local', path: '../store' })
})

test('an unknown environment names the ones there are', () => {
  const error = problemOf(() => read(configText, 'prood'))
  expect([error.code, error.message]).toEqual(['MR1040', 'There is no environment "prood" in millrace.yaml'])
  expect(error.why).toBe('Environments there are: prod.')
  expect(error.fix).toBe('Did you mean "prod"?')
})

test('a problem that an environment brings in points into the environment', () => {
  const clash = configText.replace(
    'production: { target: local, port: 9000',
    'staging: { target: local, port: 8500',
  )
  expect(read(clash).project).toBe('flight-delays')
  const [problem, ...more] = problemOf(() => read(clash, 'prod')).also
  expect(more).toEqual([])
  expect(problem?.message).toBe(
    'models.delay.stages.staging.port is port 8500, which delay/production has already',
  )
  expect(problem?.where).toEqual({ file: 'millrace.yaml', line: 29, column: 66 })
})

test('a file with thousands of problems names the first hundred', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: 1`)
  const error = problemOf(() => read(`${configText}${keys.join('\n')}\n`))
  expect(error.message).toBe('millrace.yaml has 20000 problems, of which these are the first 100')
  expect(error.also).toHaveLength(100)
})

test('a byte order mark and Windows line ends change nothing', () => {
  expect(read(`\ufeff${configText.replaceAll('\n', '\r\n')}`)).toEqual(read(configText))
})

test('names of Object.prototype are names like any other', () => {
  const text = configText.replace('  airports:', '  constructor:')
  expect([...read(text).datasets.keys()]).toEqual(['flights', 'constructor'])
  const [problem] = problemOf(() =>
    read(configText.replace('- view: airport_daily', '- view: constructor')),
  ).also
  expect(problem?.code).toBe('MR1041')
})

test('all problems are shown at once, in the order of the file, those of shape beside those of meaning', () => {
  const text = configText
    .replace('type: integer', 'type: int')
    .replace('project: train', 'project: ../train')
    .replace('[hour, weekday]', '[hour, late]')
    .replace('command:', 'comand:')
  const error = problemOf(() => read(text))
  expect([error.code, error.message]).toEqual(['MR1001', 'millrace.yaml has 5 problems'])
  expect(error.also.map(({ code, where }) => [code, where?.line])).toEqual([
    ['MR1023', 8],
    ['MR1043', 17],
    ['MR1021', 20],
    ['MR1048', 20],
    ['MR1020', 20],
  ])
})
