import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bug } from '@millrace/contract'
import type { Figure } from './judge.ts'

/** Reads what suites wrote: each JSON file of the folder is `{"<name>": {"figure": 0, "of": 31}}`. */
export function readFigures(folder: string): Map<string, Figure> {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : []
  const figures = new Map<string, Figure>()
  for (const file of names.sort()) {
    const written = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>
    for (const [name, value] of Object.entries(written)) {
      if (!isFigure(value)) throw bug(`${file}: ${name} is no figure`)
      if (figures.has(name)) throw bug(`${file}: ${name} is written by two suites`)
      figures.set(name, value)
    }
  }
  return figures
}

function isFigure(value: unknown): value is Figure {
  if (typeof value !== 'object' || value === null) return false
  const { figure, of } = value as Partial<Figure>
  return Number.isFinite(figure) && (of === undefined || Number.isInteger(of))
}
