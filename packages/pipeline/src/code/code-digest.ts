import { createHash } from 'node:crypto'
import { lexPython } from './python-lexer.ts'
import { lexSql } from './sql-lexer.ts'
import { LexError, type Token } from './token.ts'

export type CodeFile = { readonly path: string; readonly bytes: Uint8Array }

/** What one file adds to the code digest. `why` says, for Python and SQL, why the bytes count and not the tokens. */
export type CodeFileDigest = {
  readonly path: string
  readonly language: 'python' | 'sql' | 'bytes'
  readonly by: 'tokens' | 'bytes'
  /** Hex sha256 of the file's bytes, or of [format, language, token stream]: enough by itself for a fingerprint. */
  readonly digest: string
  readonly why?: string
}

const LANGUAGES = [
  { suffix: '.py', language: 'python', lex: lexPython },
  { suffix: '.sql', language: 'sql', lex: lexSql },
] as const

/** Changes when the lexers or the layout of what is hashed change, so that no old digest is taken for a new one. */
const FORMAT = 'millrace-code/1'

/**
 * Hex sha256 of code files in which comments and formatting of Python and SQL don't count and all that can change behaviour
 * does: sha256 over [path, language, by, digest] of every file in code-unit order of the paths. The caller's order is irrelevant.
 */
export function codeDigest(files: readonly CodeFile[]): string {
  const fields = explainCode(files).flatMap(file => [file.path, file.language, file.by, file.digest])
  return sha256([FORMAT, ...fields].map(lengthPrefixed).join(''))
}

/** The same, file by file and in the order of the paths, so that a plan can name the file that changed. */
export function explainCode(files: readonly CodeFile[]): CodeFileDigest[] {
  return files.map(digestFile).sort((a, b) => compare(a.path, b.path) || compare(a.digest, b.digest))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function digestFile({ path, bytes }: CodeFile): CodeFileDigest {
  const known = LANGUAGES.find(({ suffix }) => path.endsWith(suffix))
  if (known === undefined) return { path, language: 'bytes', by: 'bytes', digest: sha256(bytes) }
  const { language } = known
  const source = decode(bytes)
  if (source === undefined)
    return { path, language, by: 'bytes', digest: sha256(bytes), why: 'not valid UTF-8' }
  try {
    return { path, language, by: 'tokens', digest: tokenDigest(language, known.lex(source)) }
  } catch (error) {
    if (!(error instanceof LexError)) throw error
    return { path, language, by: 'bytes', digest: sha256(bytes), why: error.message }
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Every text carries its length, so no two token streams give the same bytes. */
function tokenDigest(language: string, tokens: readonly Token[]): string {
  const hash = createHash('sha256')
  let pending = [FORMAT, language].map(lengthPrefixed).join('')
  for (const { kind, text } of tokens) {
    pending += `${kind} ${lengthPrefixed(text)}`
    if (pending.length < CHUNK) continue
    hash.update(pending)
    pending = ''
  }
  return hash.update(pending).digest('hex')
}

/** UTF-16 units handed to the hash at once. */
const CHUNK = 2 ** 14

const lengthPrefixed = (text: string): string => `${text.length}:${text}`

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
