import { open } from 'node:fs/promises'
import { constants, gunzipSync } from 'node:zlib'

/** A header longer than this is no header. */
const HEAD = 1 << 16

/**
 * The names in a CSV file's header as they are written: DuckDB renames the second of two that differ in case alone.
 * The delimiter is the one that gives `columns` names; `undefined` where none does.
 */
export async function csvHeader(path: string, columns: number): Promise<string[] | undefined> {
  const line = firstRecord(await headOf(path))
  return [',', '\t', ';', '|']
    .map(delimiter => split(line, delimiter))
    .find(names => names.length === columns)
}

async function headOf(path: string): Promise<string> {
  const handle = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    const head = buffer.subarray(0, bytesRead)
    const isGzip = head[0] === 0x1f && head[1] === 0x8b
    // A cut member of gzip gives what it holds up to the cut.
    const bytes = isGzip ? gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }) : head
    return new TextDecoder().decode(bytes)
  } finally {
    await handle.close()
  }
}

function firstRecord(text: string): string {
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    else if (!quoted && (text[at] === '\n' || text[at] === '\r')) return text.slice(0, at)
  }
  return text
}

function split(line: string, delimiter: string): string[] {
  const names: string[] = ['']
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    if (sign === '"' && quoted && line[at + 1] === '"') {
      names[names.length - 1] += sign
      at++
    } else if (sign === '"') quoted = !quoted
    else if (sign === delimiter && !quoted) names.push('')
    else names[names.length - 1] += sign
  }
  return names
}
