import { isDeepStrictEqual } from 'node:util'
import { MillraceError } from '@millrace/contract'
import { isMap, isSeq, type Node, stringify, type YAMLMap } from 'yaml'
import { flowText, type Plain } from './flow-text.ts'
import { rangeOf } from './problem-at.ts'
import { formatPath, type Path } from './yaml-path.ts'
import { openYaml, type YamlSource } from './yaml-source.ts'

/**
 * Sets the value at a path and returns the file's new text. Only the lines of that value change: comments, blank
 * lines, quotes, line endings and a byte order mark elsewhere stay byte for byte. Keys that are missing on the way
 * are added as block maps. Throws MR1060 when the file can not be read, or the path leads through a value that is
 * neither a map nor a list.
 */
export function editConfig(text: string, path: Path, value: Plain): string {
  const { source, problems } = openYaml(text, 'millrace.yaml')
  const refuse = (problem: string): MillraceError =>
    new MillraceError('MR1060', { file: source.file, path: formatPath(path), problem }, { also: problems })
  if (problems.length > 0) throw refuse('The file is not valid YAML.')

  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const edited = splice(source, path, { value, newline })
  if (edited === undefined) throw refuse('The path leads through a value that is neither a map nor a list.')
  const check = openYaml(edited, source.file)
  const expected = expectedAfter(source.document.toJS(), path, value)
  if (
    check.problems.length > 0 ||
    !isDeepStrictEqual(check.source.document.toJS(), structuredClone(expected))
  ) {
    throw refuse('The value can not be put there without changing other parts of the file.')
  }
  return text.startsWith('\ufeff') ? `\ufeff${edited}` : edited
}

interface Written {
  value: Plain
  newline: string
}

/** The text with the value in it; `undefined` where there is no place for it. */
function splice(source: YamlSource, path: Path, written: Written): string | undefined {
  let node: unknown = source.document.contents
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String((key as { value?: unknown }).value) === String(step))
      if (!pair) return addKey(source, node, { path: path.slice(depth), written })
      const child = pair.value as Node | null
      const hasText = child?.range && child.range[0] < child.range[1]
      if (isLast || !hasText) {
        const keyEnd = rangeOf((pair.key as Node).range)[1]
        return replacePairValue(source, { keyEnd, child, written: nest(path.slice(depth + 1), written) })
      }
      node = child
    } else if (isSeq(node) && typeof step === 'number') {
      const child = node.items[step] as Node | undefined
      if (!child) return undefined
      if (isLast) return replaceText(source, child, written)
      node = child
    } else return undefined
  }
  return undefined
}

function replacePairValue(
  source: YamlSource,
  { keyEnd, child, written }: { keyEnd: number; child: Node | null; written: Written },
): string {
  const { text } = source
  const colon = text.indexOf(':', keyEnd) + 1
  const [start, end] = child?.range && child.range[0] < child.range[1] ? rangeOf(child.range) : [colon, colon]
  const isBlock = (isMap(child) || isSeq(child)) && !child.flow
  const from = isBlock ? colon : start
  // A block ends after its last line's break; what stands behind its last value on that line goes with it.
  const to = isBlock ? trimmedEnd(text, start, end) : end
  const inline = flowText(written.value)
  return `${text.slice(0, from)}${from === colon ? ' ' : ''}${inline}${text.slice(to)}`
}

function replaceText({ text }: YamlSource, child: Node, { value }: Written): string {
  const [start, end] = rangeOf(child.range)
  return `${text.slice(0, start)}${flowText(value)}${text.slice(trimmedEnd(text, start, end))}`
}

/** Adds a key behind the last one of a map: a line of its own in a block, an entry in `{ … }`. */
function addKey(
  { text }: YamlSource,
  map: YAMLMap,
  { path, written }: { path: Path; written: Written },
): string | undefined {
  if (path.some(step => typeof step === 'number')) return undefined
  const [key, ...rest] = path.map(String)
  const { value, newline } = nest(rest, written)
  const [start, end] = rangeOf(map.range)
  const entry = flowText({ [String(key)]: value }).slice(2, -2)
  if (map.flow) {
    const inside = trimmedEnd(text, start, end - 1)
    const comma = map.items.length > 0 ? ', ' : ' '
    return `${text.slice(0, inside)}${comma}${entry}${text.slice(inside === end - 1 ? end - 1 : inside)}`
  }
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  const at = trimmedEnd(text, start, end)
  const lineEnd = text.indexOf('\n', at)
  const cut = lineEnd < 0 ? text.length : lineEnd + 1
  const before = lineEnd < 0 && text.length > 0 ? `${text}${newline}` : text.slice(0, cut)
  const block = blockLines({ [String(key)]: value }, { indent: column, newline })
  return `${before}${block}${text.slice(cut)}`
}

function blockLines(value: Plain, { indent, newline }: { indent: number; newline: string }): string {
  const lines = stringify(value, { lineWidth: 0, indentSeq: true }).trimEnd().split('\n')
  return lines.map(line => `${line === '' ? '' : ' '.repeat(indent)}${line}${newline}`).join('')
}

function nest(path: Path, { value, newline }: Written): Written {
  return { value: path.reduceRight<Plain>((inner, key) => ({ [key]: inner }), value), newline }
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

/** The value that the edited text has to have: nothing but the path differs. */
function expectedAfter(value: unknown, path: Path, set: Plain): unknown {
  const [step, ...rest] = path
  if (step === undefined) return set
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object | null) }) as Record<
    string | number,
    unknown
  >
  copy[step] = expectedAfter(copy[step], rest, set)
  return copy
}
