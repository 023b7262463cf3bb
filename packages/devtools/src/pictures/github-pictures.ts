import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { screenshot } from './browser.ts'

/** Tall enough for a page with its folds open; what is cut is a table's end. */
const HEIGHT = { folded: 1700, open: 5000 } as const

/**
 * Draws the pages that the life on GitHub saved in `pages`, light and dark, as PNGs in `to`. Returns their paths; none where
 * no life was played.
 */
export async function githubPictures(pages: string, to: string): Promise<{ png: string; bytes: number }[]> {
  if (!existsSync(pages)) return []
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  const drawn: { png: string; bytes: number }[] = []
  for (const name of readdirSync(pages).filter(name => name.endsWith('.html'))) {
    const open = name.endsWith('.open.html')
    for (const dark of open ? [false] : [false, true]) {
      const png = join(to, `${name.replace(/\.html$/, '')}-${dark ? 'dark' : 'light'}.png`)
      await screenshot(join(pages, name), png, {
        width: 940,
        height: open ? HEIGHT.open : HEIGHT.folded,
        dark,
      })
      drawn.push({ png, bytes: statSync(png).size })
    }
  }
  return drawn
}
