import type { Driver } from './driver.ts'

/** The text of a small object; `undefined` when it isn't there. */
export async function readObject(driver: Driver, key: string): Promise<string | undefined> {
  const chunks = await driver.get(key)
  if (!chunks) return undefined
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(Uint8Array.from(chunk))
  return Buffer.concat(parts).toString('utf8')
}
