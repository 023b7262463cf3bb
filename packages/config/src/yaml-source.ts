import { MillraceError } from '@millrace/contract'
import { Composer, type CST, type Document, Lexer, LineCounter, Parser, type Scalar, visit } from 'yaml'
import { problemAt, type Range, rangeOf, type TextSource } from './problem-at.ts'
import { yamlProblem } from './yaml-problem.ts'

/** A YAML file that was parsed, with the way back to its places. */
export interface YamlSource extends TextSource {
  document: Document.Parsed
}

const MOST_BYTES = 1_048_576
const MOST_LEVELS = 64
const MOST_PROBLEMS = 100

/**
 * Parses YAML 1.2 of the plain kind: no tags, no aliases, no second document, string keys, every key once. The size
 * (1 MB) and depth (64) are checked before anything recursive sees the text. Returns every problem; with some, the
 * document is not to be used.
 */
export function openYaml(written: string, file: string): { source: YamlSource; problems: MillraceError[] } {
  const size = Buffer.byteLength(written)
  if (size > MOST_BYTES) {
    throw new MillraceError('MR1002', { file, size, most: MOST_BYTES }, { where: { file } })
  }
  const text = written.startsWith('\ufeff') ? written.slice(1) : written
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  requireText(text, { file, text, lines })

  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    stringKeys: true,
    // Checked below: the parser's own check takes a minute for a megabyte of keys.
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'silent',
  })
  const documents = [...composer.compose(shallowTokens(text, { file, text, lines }), true, text.length)]
  const document = documents[0] as Document.Parsed
  const source = { file, text, document, lines }
  const problems = [...document.errors, ...document.warnings]
    .slice(0, MOST_PROBLEMS)
    .map(error => yamlProblem(source, error))
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        const { value, range } = key as Scalar
        if (value !== undefined && seen.has(value)) {
          problems.push(
            problemAt(source, 'MR1006', { values: { key: String(value) }, range: rangeOf(range) }),
          )
        }
        seen.add(value)
        if (problems.length > MOST_PROBLEMS) return visit.BREAK
      }
      return undefined
    },
    Alias: (_, alias) => {
      if (problems.length > MOST_PROBLEMS) return visit.BREAK
      problems.push(
        problemAt(source, 'MR1008', { values: { alias: `*${alias.source}` }, range: rangeOf(alias.range) }),
      )
    },
  })
  const second = documents[1]
  if (second) {
    problems.push(
      problemAt(source, 'MR1009', { values: { file }, range: dashesBefore(text, second.range[0]) }),
    )
  }
  return { source, problems: onePerLine(problems) }
}

/** U+FFFD is what a decoder leaves of bytes that are not UTF-8. */
function requireText(text: string, source: TextSource): void {
  const match = /(?![\t\n\r])[\ufffd\p{Cc}]/u.exec(text)
  if (!match) return
  const unit = match[0].charCodeAt(0)
  const seen =
    unit === 0xfffd
      ? 'bytes that are no UTF-8'
      : `the control character U+${unit.toString(16).padStart(4, '0')}`
  throw problemAt(source, 'MR1004', {
    values: { file: source.file, seen },
    range: [match.index, match.index + 1],
  })
}

/** The parser's stack holds the document and one entry a level; it does not recurse, the composer after it does. */
function* shallowTokens(text: string, source: TextSource): Generator<CST.Token> {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    if (parser.stack.length > MOST_LEVELS + 1) {
      const values = { file: source.file, most: MOST_LEVELS }
      throw problemAt(source, 'MR1003', { values, range: [parser.offset - 1, parser.offset] })
    }
  }
  yield* parser.end()
}

function dashesBefore(text: string, offset: number): Range {
  const start = text.lastIndexOf('---', offset + 2)
  return start < 0 ? [offset, offset + 1] : [start, start + 3]
}

/** One slip often makes the parser complain again on the same line. */
function onePerLine(problems: readonly MillraceError[]): MillraceError[] {
  const seen = new Set<number | undefined>()
  return problems
    .toSorted((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0))
    .filter(({ where }) => !seen.has(where?.line) && seen.add(where?.line))
}
