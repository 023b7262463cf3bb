import { readFile } from 'node:fs/promises'
import { MillraceError } from '@millrace/contract'
import { type Pin, parsePin } from './render-pins.ts'

/** Written by a release beside the emitted code: `{"pin": "owner/name@<commit>#v1.2.0"}`. */
const RELEASE = new URL('../release.json', import.meta.url)

/**
 * The release of the actions that workflows pin: what the user says (MR4005 where that is no full commit), else the one
 * that this command line came with. `undefined` in a development build.
 */
export async function findPin(given: string | undefined, release = RELEASE): Promise<Pin | undefined> {
  if (given !== undefined) {
    const pin = parsePin(given)
    if (pin) return pin
    throw new MillraceError('MR4005', {
      verb: 'init',
      flag: '--pin',
      wanted: 'takes owner/name@<full commit>',
    })
  }
  try {
    const { pin } = JSON.parse(await readFile(release, 'utf8')) as { pin: string }
    return parsePin(pin)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
