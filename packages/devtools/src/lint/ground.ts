import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Pin, renderPins } from 'millrace'
import { readWorkflowSnippets } from './workflow-snippets.ts'
import { wrapComposite } from './wrap-composite.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** A release that there might be. */
const pin: Pin = { repository: 'millrace/millrace', sha: '5eed'.repeat(10), version: 'v1.0.0' }

/** A folder with all that linters should see, as users get it. */
export interface LintGround {
  folder: string
  /** Paths of the workflows in it: ours, the templates', those around composites, those of pages. */
  workflows: string[]
  /** Paths of all files that zizmor knows: workflows without those around composites, actions, dependabot.yml. */
  files: string[]
  /** `page:line` of each block that is in it. */
  snippets: string[]
  remove(): void
}

export function openLintGround(): LintGround {
  const folder = mkdtempSync(join(tmpdir(), 'millrace-lint-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), renderPins(text, pin))
    return path
  }
  const tracked = trackedFiles()
  const copied = tracked.filter(path => /(^|\/)\.github\/.*\.ya?ml$|(^|\/)action\.ya?ml$/.test(path))
  for (const path of copied) write(path, read(path))
  const composites = copied
    .filter(path => /(^|\/)action\.yml$/.test(path) && /using: composite/.test(read(path)))
    .map(path => write(`composites/of-${path.replaceAll('/', '-')}`, wrapComposite(read(path))))
  const snippets = tracked
    .filter(path => path.endsWith('.md'))
    .flatMap(path => readWorkflowSnippets(read(path)).map(snippet => ({ path, ...snippet })))
  const pages = snippets.map(({ path, line, text }) =>
    write(`snippets/.github/workflows/${path.replaceAll('/', '-')}-${line}.yml`, text),
  )
  const workflows = copied.filter(path => path.includes('.github/workflows/'))
  return {
    folder,
    workflows: [...workflows, ...pages, ...composites],
    files: [...copied, ...pages],
    snippets: snippets.map(({ path, line }) => `${path}:${line}`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** What Git holds or would hold. */
function trackedFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(path => path !== '' && existsSync(join(root, path)))
}
