import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ansiPage, ansiPageSize } from './pictures/ansi-page.ts'
import { findChromium, type PictureSize, screenshot } from './pictures/browser.ts'
import { captureTerminal, findTerminal } from './pictures/capture-terminal.ts'
import { githubPage } from './pictures/github-page.ts'
import { githubPictures } from './pictures/github-pictures.ts'
import { goldenSources, projectSources } from './pictures/sources.ts'

// `npm run pictures [project]`: what people see, as PNGs in .cache/pictures. Of a project that ran, the promotion goes to
// docs/images, where the README shows it; without one it is made from the golden reports. `npm run pictures -- --github`:
// the pages of the last life on the local GitHub (`npx vitest run packages/devtools/src/life`), in .cache/pictures/github.
const root = fileURLToPath(new URL('../../../', import.meta.url))
const LIMIT = 200_000
const LIFE = '.cache/life/pages'
const [given] = process.argv.slice(2)
if (given === '--github') {
  await drawGitHub()
  process.exit(0)
}
const project = given === undefined ? undefined : resolve(given)
const cache = join(root, '.cache/pictures')
const images = project === undefined ? cache : join(root, 'docs/images')

const terminal = findTerminal()
if (findChromium() === undefined) missing('Chromium', 'chromium')
if (terminal === undefined) missing('tmux', 'tmux')
mkdirSync(cache, { recursive: true })
mkdirSync(images, { recursive: true })

const sources = project === undefined ? goldenSources(root) : projectSources(project)
const promotion = page('promotion', githubPage(readFileSync(sources.promotion, 'utf8')))
const report = page('report', readFileSync(sources.report, 'utf8'))
const bin = join(root, 'packages/host/bin/millrace.js')
const verb = project === undefined ? 'help' : 'plan'
const screen = await captureTerminal(
  { argv: [process.execPath, bin, verb], cwd: project ?? root, columns: 110, rows: 60 },
  terminal,
)
const typed = `$ \u001b[1mmillrace ${verb}\u001b[0m\n${screen}`

for (const dark of [false, true]) {
  const name = dark ? 'dark' : 'light'
  await picture(promotion, join(images, `promotion-${name}.png`), { width: 940, height: 780, dark })
  await picture(report, join(cache, `report-${name}.png`), { width: 1100, height: 1400, dark })
}
await picture(page('terminal', ansiPage(typed)), join(cache, `${verb}.png`), ansiPageSize(typed))

async function drawGitHub(): Promise<void> {
  if (findChromium() === undefined) missing('Chromium', 'chromium')
  const drawn = await githubPictures(join(root, LIFE), join(root, '.cache/pictures/github'))
  if (drawn.length === 0) {
    process.stderr.write(`✖ No pages in ${LIFE}. Play the life: npx vitest run packages/devtools/src/life\n`)
    process.exit(2)
  }
  for (const { png, bytes } of drawn)
    process.stdout.write(`${relative(root, png)}  ${Math.round(bytes / 1000)} kB\n`)
}

function page(name: string, html: string): string {
  const path = join(cache, `${name}.html`)
  writeFileSync(path, html)
  return path
}

async function picture(html: string, png: string, size: PictureSize): Promise<void> {
  await screenshot(html, png, size)
  const bytes = statSync(png).size
  process.stdout.write(`${relative(root, png)}  ${Math.round(bytes / 1000)} kB\n`)
  if (png.startsWith(join(root, 'docs')) && bytes > LIMIT)
    throw new Error(`${png} is over ${LIMIT / 1000} kB: too large for the README`)
}

function missing(tool: string, name: string): never {
  process.stderr.write(`✖ No ${tool} on PATH. Install it: apt-get install ${name}\n`)
  process.exit(2)
}
