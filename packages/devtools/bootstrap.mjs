// The two commands of a fresh clone start here, on the Node that is there (20 or later) and with nothing installed:
// install what the lock says, build, then go on with the Node that development uses.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const [command = 'help', ...rest] = process.argv.slice(2)
const cache = join(root, '.cache')
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
  MILLRACE_CACHE: process.env.MILLRACE_CACHE ?? join(cache, 'millrace'),
  MILLRACE_TOOLS: process.env.MILLRACE_TOOLS ?? join(cache, 'tools'),
}

const entry = join(root, 'packages/devtools/src', `${command.replace(':', '-')}.ts`)
if (!existsSync(entry)) fail(`There is no "${command}".`, 2)
install()
const node = join(root, 'node_modules/.bin/node')
if (command !== 'generate') {
  run('Building', join(root, 'node_modules/.bin/tsc'), ['-b'])
  run('Bundling', node, [join(root, 'packages/devtools/src/bundle-cli.ts')])
}
const child = spawnSync(node, ['--conditions=source', entry, ...rest], { cwd: root, env, stdio: 'inherit' })
process.exit(child.status ?? 1)

/** Installs when the lock differs from what was installed last. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules/.installed-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node 20 or later is needed; this is ${process.version}.`, 2)
  run('Installing packages (about a minute)', process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  writeFileSync(stamp, lock)
}

function run(title, program, args) {
  const started = Date.now()
  process.stderr.write(`· ${title} …\n`)
  mkdirSync(cache, { recursive: true })
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (error) fail(`${program} can not be run: ${error.message}`, 1)
  if (status !== 0) fail(`${title}: failed`, status ?? 1)
  process.stderr.write(`✓ ${title} ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

function fail(message, code) {
  process.stderr.write(`✖ ${message}\n`)
  process.exit(code)
}
