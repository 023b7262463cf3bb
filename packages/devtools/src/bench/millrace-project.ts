import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { MONTHS, monthOfRows } from './rows.ts'
import { type Command, runCommand } from './run-command.ts'

/** sigmoid(mean of two features) as ONNX, so that training needs no package and takes no time. */
const MODEL =
  'CAgSAXQ6nwEKOgoIZmVhdHVyZXMSBG1lYW4iClJlZHVjZU1lYW4qCwoEYXhlc0ABoAEHKg8KCGtlZXBkaW1zGACgAQIKHAoEbWVhbhILcHJvYmFiaWxpdHkiB1NpZ21vaWQSBHRpbnlaHgoIZmVhdHVyZXMSEgoQCAESDAoGEgRyb3dzCgIIAmIdCgtwcm9iYWJpbGl0eRIOCgwIARIICgYSBHJvd3NCBAoAEBE='

const files = (port: number): Record<string, string> => ({
  '.gitignore': '.millrace/\n',
  'features/spine.sql': 'SELECT moment, id, x, y, late FROM visits\n',
  'train/pyproject.toml':
    '[project]\nname = "train"\nversion = "0"\nrequires-python = ">=3.9"\ndependencies = []\n',
  'train/uv.lock':
    'version = 1\nrevision = 2\nrequires-python = ">=3.9"\n\n[[package]]\nname = "train"\nversion = "0"\nsource = { virtual = "." }\n',
  'train/train.py': `import base64, json, os, pathlib
output = pathlib.Path(os.environ["MILLRACE_OUTPUT"])
output.joinpath("model.onnx").write_bytes(base64.b64decode("${MODEL}"))
output.joinpath("metrics.json").write_text(json.dumps({"trees": 0}))
`,
  'millrace.yaml': `project: bench
store: { driver: local, path: ../store }
datasets:
  visits:
    source: { files: ../source }
    time: moment
    partition: month
models:
  risk:
    spine: features/spine.sql
    label: { column: late, time: moment, delay: 1 day }
    keys: [id]
    features:
      - columns: [x, y]
    split: { holdout: 1 month }
    train: { project: train, command: [python, train.py], timeout: 1 minute }
    gates: { auc: { min: 0.6 } }
    stages: { production: { target: local, port: ${port} } }
`,
})

/** A project whose data is merged, whose model is promoted and serves: nothing is left to do. */
export async function makeMillraceProject(
  top: string,
  millrace: (cwd: string, ...args: string[]) => Command,
): Promise<string> {
  const folder = join(top, 'project')
  const git = (...args: string[]) => runCommand({ program: 'git', args, cwd: folder })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  for (const month of MONTHS) write(join(top, 'source', `${month}.csv`), monthOfRows(month))
  for (const [path, text] of Object.entries(files(await freePort()))) write(join(folder, path), text)
  await git('init', '--quiet', '--initial-branch', 'main')
  await git('config', 'user.name', 'Bench')
  await git('config', 'user.email', 'bench@example.org')
  await git('add', '.')
  await git('commit', '--quiet', '--message', 'Start')
  for (const [verb, branch] of [
    ['snapshot', 'millrace/data/visits'],
    ['run', 'millrace/promotion/risk/production'],
  ] as const) {
    await runCommand(millrace(folder, verb))
    await git('merge', '--quiet', '--no-ff', '--no-edit', branch)
    await git('branch', '--quiet', '-D', branch)
  }
  await runCommand(millrace(folder, 'deploy'))
  const plan = JSON.parse(await runCommand(millrace(folder, 'plan', '--json'))) as {
    stages: { action: string }[]
  }
  const left = plan.stages.filter(({ action }) => action !== 'reuse')
  if (plan.stages.length < 5 || left.length > 0)
    throw new Error(`The project is not at rest: ${JSON.stringify(plan.stages, null, 2)}`)
  return folder
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
