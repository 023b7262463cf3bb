import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MillraceError, type Name } from '@millrace/contract'

/** More than this is no list of metrics. */
const MOST_BYTES = 64 * 2 ** 10
const NAME = /^[A-Za-z][\w.@/ -]{0,99}$/

/**
 * What the program reports in metrics.json: names to finite numbers, empty where there is no such file. NaN, Infinity,
 * texts and nested values are MR2215: a number that is not one would go unseen into every report.
 */
export async function readMetrics(folder: string, model: Name): Promise<Record<string, number>> {
  const text = await readSmall(join(folder, 'metrics.json'), model)
  if (text === undefined) return {}
  const metrics = parse(text, model)
  if (typeof metrics !== 'object' || metrics === null || Array.isArray(metrics)) {
    throw wrong(model, 'Its top is not a map.')
  }
  const reported: Record<string, number> = {}
  for (const [name, value] of Object.entries(metrics)) {
    if (!NAME.test(name)) {
      throw wrong(
        model,
        `Name ${JSON.stringify(name.slice(0, 40))} is not a letter and up to 99 of A–Z, a–z, 0–9, "_./@- ".`,
      )
    }
    if (typeof value !== 'number') throw wrong(model, `"${name}" is ${kindOf(value)}.`)
    if (!Number.isFinite(value)) throw wrong(model, `"${name}" is too large for a number.`)
    reported[name] = value
  }
  return reported
}

async function readSmall(path: string, model: Name): Promise<string | undefined> {
  try {
    const stats = await lstat(path)
    if (!stats.isFile()) throw wrong(model, 'It is no regular file.')
    if (stats.size > MOST_BYTES)
      throw wrong(model, `It is ${stats.size} bytes long; at most ${MOST_BYTES} are read.`)
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function parse(text: string, model: Name): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Python's json writes these where a number is none; JSON has no such words.
    const [, name, word] = /"([^"\\]{1,100})"\s*:\s*(-?Infinity|NaN)\b/.exec(text) ?? []
    if (name !== undefined) throw wrong(model, `"${name}" is ${word}.`)
    throw wrong(model, 'It is not valid JSON.', error)
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'object' ? 'a nested value' : `a ${typeof value}`
}

function wrong(model: Name, problem: string, cause?: unknown): MillraceError {
  return new MillraceError('MR2215', { model, problem }, cause === undefined ? {} : { cause })
}
