import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the pictures show: a promotion's body as Markdown, and the report that belongs to it as a page. */
export interface Sources {
  promotion: string
  report: string
}

/** The newest ones of a project that ran. */
export function projectSources(project: string): Sources {
  return {
    promotion: newest(join(project, '.millrace/proposals/promotion'), '.md'),
    report: newest(join(project, '.millrace/reports'), '.html'),
  }
}

/** The ones that the report package's tests compare with. */
export function goldenSources(root: string): Sources {
  const golden = join(root, 'packages/report/src/golden')
  return { promotion: join(golden, 'promotion.golden.md'), report: join(golden, 'promotion.golden.html') }
}

function newest(folder: string, ending: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(ending))
    .map(path => join(folder, path))
  const [first] = files.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  if (first === undefined) throw new Error(`${folder} has no ${ending}: run the project first`)
  return first
}
