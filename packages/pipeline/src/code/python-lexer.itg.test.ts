import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lexPython } from './python-lexer.ts'
import { LexError } from './token.ts'

/**
 * Prints one JSON line a file: [path, tokens] or [path, null] where CPython's own tokenizer refuses it.
 * From 3.12 on f-strings come in pieces; they are put together again from their places in the text.
 */
const REFERENCE = String.raw`
import glob, io, json, os, sysconfig, tokenize
lib = sysconfig.get_path("stdlib")
names = sorted(glob.glob(lib + "/*.py") + glob.glob(lib + "/*/*.py") + glob.glob(lib + "/test/*.py"))
names = [n for n in names if "site-packages" not in n and 500 < os.path.getsize(n) < 40000]
skip = {"COMMENT", "NL", "ENCODING", "ENDMARKER", "TYPE_COMMENT"}

def cut(lines, start, end):
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1]:end[1]]
    return lines[start[0] - 1][start[1]:] + "".join(lines[start[0]:end[0] - 1]) + lines[end[0] - 1][:end[1]]

def tokens(text):
    out, depth, begin = [], 0, None
    lines = io.StringIO(text).readlines()
    for t in tokenize.generate_tokens(io.StringIO(text).readline):
        kind = tokenize.tok_name[t.type]
        if kind in ("FSTRING_START", "TSTRING_START"):
            begin = begin if depth else t.start
            depth += 1
        elif kind in ("FSTRING_END", "TSTRING_END"):
            depth -= 1
            if not depth:
                out.append(["STRING", cut(lines, begin, t.end)])
        elif not depth and kind not in skip:
            out.append([kind, "" if kind in ("NEWLINE", "INDENT", "DEDENT") else t.string])
    return out

for name in names[:: max(1, len(names) // 170)]:
    try:
        with open(name, encoding="utf-8", newline="") as file:
            text = file.read()
        found = None if "\r" in text else tokens(text)
    except (SyntaxError, UnicodeDecodeError, tokenize.TokenError):
        found = None
    print(json.dumps([name, found]))
`

type Reference = readonly [path: string, tokens: ReadonlyArray<readonly [kind: string, text: string]> | null]

test('our tokens of the standard library are those of the tokenizer that comes with Python', () => {
  const out = execFileSync('python3', ['-c', REFERENCE], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const references = out
    .trimEnd()
    .split('\n')
    .map((line): Reference => JSON.parse(line))
  let compared = 0
  const refused: string[] = []
  for (const [path, expected] of references) {
    if (expected === null) continue
    const found = attempt(readFileSync(path, 'utf8'))
    if (found === undefined) refused.push(path)
    else {
      expect(found, path).toEqual(expected)
      compared++
    }
  }
  expect(compared).toBeGreaterThanOrEqual(150)
  expect(refused.length, refused.join(', ')).toBeLessThanOrEqual(2)
})

function attempt(source: string): string[][] | undefined {
  try {
    return lexPython(source).map(({ kind, text }) => [kind, text])
  } catch (error) {
    if (error instanceof LexError) return undefined
    throw error
  }
}
