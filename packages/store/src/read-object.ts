import { MillraceError } from '@millrace/contract'
import type { Driver } from './driver.ts'

/** The text of a small object; `undefined` when it isn't there. */
export async function readObject(driver: Driver, key: string): Promise<string | undefined> {
  const chunks = await driver.get(key)
  if (!chunks) return undefined
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(Uint8Array.from(chunk))
  return Buffer.concat(parts).toString('utf8')
}

/** The value that an object's text spells; MR1306 when it spells none. */
export function parseObject(text: string, key: string, location: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new MillraceError('MR1306', { key, problem: 'It is not JSON.', location }, { cause })
  }
}
