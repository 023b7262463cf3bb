import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { bug } from '@millrace/contract'

const run = promisify(execFile)

/** The browser that draws pictures: Debian's name first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] as const

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-device-scale-factor=1',
] as const

export interface PictureSize {
  width: number
  height: number
  /** With the reader's scheme set to dark (`prefers-color-scheme`). */
  dark?: boolean
}

/** Path of a Chromium on PATH, or undefined where there is none (`apt-get install chromium`). */
export function findChromium(path = process.env['PATH'] ?? ''): string | undefined {
  return NAMES.flatMap(name => path.split(delimiter).map(folder => join(folder, name))).find(existsSync)
}

/** Writes a PNG of a local page as Chromium shows it; {@link findChromium} says beforehand whether there is one. */
export async function screenshot(htmlPath: string, pngPath: string, size: PictureSize): Promise<void> {
  const chromium = findChromium()
  if (chromium === undefined) throw bug('screenshot without a Chromium: ask findChromium first')
  const profile = await mkdtemp(join(tmpdir(), 'millrace-chromium-'))
  try {
    await run(
      chromium,
      [
        ...FLAGS,
        `--user-data-dir=${profile}`,
        `--screenshot=${resolve(pngPath)}`,
        `--window-size=${size.width},${size.height}`,
        // 0 is dark, 1 is light in Blink's PreferredColorScheme.
        `--blink-settings=preferredColorScheme=${size.dark ? 0 : 1}`,
        pathToFileURL(resolve(htmlPath)).href,
      ],
      { timeout: 60_000 },
    )
    if (!existsSync(pngPath)) throw bug(`Chromium wrote no ${pngPath}`)
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}
