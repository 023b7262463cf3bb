import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeDigest } from './code-digest.ts'
import { lexPython } from './python-lexer.ts'

/** Does the digest stay the same when `before` becomes `after`? */
type Case = readonly [
  name: string,
  language: 'py',
  before: string,
  after: string,
  result: 'same' | 'different',
]

const CASES: readonly Case[] = [
  ['a comment at the end of a line', 'py', 'x = 1\n', 'x = 1  # one\n', 'same'],
  ['a comment line', 'py', 'x = 1\n', '# one\nx = 1\n', 'same'],
  ['a shebang', 'py', 'x = 1\n', '#!/usr/bin/env python3\nx = 1\n', 'same'],
  ['a type comment', 'py', 'x = []\n', 'x = []  # type: list[int]\n', 'same'],
  ['a UTF-8 cookie', 'py', 'x = 1\n', '# -*- coding: utf-8 -*-\nx = 1\n', 'same'],
  ['a latin-1 cookie', 'py', 'x = 1\n', '# -*- coding: latin-1 -*-\nx = 1\n', 'different'],
  [
    'a latin-1 cookie in line three, where it is none',
    'py',
    'x = 1\n',
    '\n\n# coding: latin-1\nx = 1\n',
    'same',
  ],
  ['a byte order mark', 'py', 'x = 1\n', '\uFEFFx = 1\n', 'same'],
  ['blank lines', 'py', 'x = 1\ny = 2\n', 'x = 1\n\n  \n\ny = 2\n', 'same'],
  ['no line break at the end', 'py', 'x = 1\n', 'x = 1', 'same'],
  ['CRLF', 'py', 'if x:\n  s = """a\nb"""\n', 'if x:\r\n  s = """a\r\nb"""\r\n', 'same'],
  ['a lone CR', 'py', 'x = 1\ny = 2\n', 'x = 1\ry = 2\r', 'same'],
  ['spaces around operators', 'py', 'x=1+2\n', 'x = 1 + 2\n', 'same'],
  ['width of the indentation', 'py', 'if x:\n  y = 1\n  z = 2\n', 'if x:\n    y = 1\n    z = 2\n', 'same'],
  ['tabs for spaces', 'py', 'if x:\n  y = 1\n', 'if x:\n\ty = 1\n', 'same'],
  ['a comment at another depth', 'py', 'if x:\n  y\nz\n', 'if x:\n  y\n      # c\n# d\nz\n', 'same'],
  ['a form feed', 'py', 'x = 1\ny = 2\n', 'x = 1\n\fy =\f2\n', 'same'],
  ['a line joined by brackets', 'py', 'f(a, b)\n', 'f(\n  a,  # first\n\n  b)\n', 'same'],
  ['a line joined by a backslash', 'py', 'x = a + b\n', 'x = a + \\\n      b\n', 'same'],
  ['a line out of its block', 'py', 'if x:\n  y\n  z\n', 'if x:\n  y\nz\n', 'different'],
  ['a line into the inner block', 'py', 'if a:\n if b:\n  c\n d\n', 'if a:\n if b:\n  c\n  d\n', 'different'],
  [
    'an else that changes its if',
    'py',
    'if a:\n if b:\n  c\n else:\n  d\n',
    'if a:\n if b:\n  c\nelse:\n  d\n',
    'different',
  ],
  ['a return out of the loop', 'py', 'for a in b:\n  c\n  break\n', 'for a in b:\n  c\nbreak\n', 'different'],
  ['lines swapped', 'py', 'a()\nb()\n', 'b()\na()\n', 'different'],
  ['two lines made one expression', 'py', 'a\n-b\n', 'a - b\n', 'different'],
  ['a number', 'py', 'x = 1\n', 'x = 2\n', 'different'],
  ['digits grouped, as written', 'py', 'x = 1000\n', 'x = 1_000\n', 'different'],
  ['a number and a name cut elsewhere', 'py', '1if x else y\n', '1 if x else y\n', 'same'],
  ['a float and an attribute', 'py', 'x = 1.\n', 'x = 1\n', 'different'],
  ['an operator', 'py', 'a < b\n', 'a <= b\n', 'different'],
  ['an operator split in two', 'py', 'a ** b\n', 'a * * b\n', 'different'],
  ['two names joined', 'py', 'not a\n', 'nota\n', 'different'],
  ['case of a name', 'py', 'a = 1\n', 'A = 1\n', 'different'],
  ['a name in another normal form (kept as is)', 'py', 'ﬁ = 1\n', 'fi = 1\n', 'different'],
  ['spaces around a Unicode name', 'py', 'größe=1\n', 'größe = 1  # ü\n', 'same'],
  ['string content', 'py', 'x = "a"\n', 'x = "b"\n', 'different'],
  ['a comment sign in a string', 'py', 'x = "a # b"\n', 'x = "a # c"\n', 'different'],
  ['space in a string', 'py', 'x = "a b"\n', 'x = "a  b"\n', 'different'],
  ['indentation in a triple-quoted string', 'py', 'x = """\na"""\n', 'x = """\n a"""\n', 'different'],
  ['a comment line in a triple-quoted string', 'py', 'x = """\n# a\n"""\n', 'x = """\n"""\n', 'different'],
  ['a docstring', 'py', 'def f():\n  "a"\n', 'def f():\n  "b"\n', 'different'],
  ['a prefix', 'py', 'x = "\\d"\n', 'x = r"\\d"\n', 'different'],
  ['adjacent strings', 'py', 'x = "a" "b"\n', 'x = "ab"\n', 'different'],
  ['adjacent strings on two lines', 'py', 'x = ("a" "b")\n', 'x = ("a"\n  "b")\n', 'same'],
  ['strings cut elsewhere', 'py', 'x = "ab" "c"\n', 'x = "a" "bc"\n', 'different'],
  ['a comma that makes a tuple', 'py', 'x = (1)\n', 'x = (1,)\n', 'different'],
  [
    'layout around an f-string',
    'py',
    'x=f"{a["b"]} {c!r:>{w}}"\n',
    'x = f"{a["b"]} {c!r:>{w}}"  # 3.12\n',
    'same',
  ],
  ['an f-string field', 'py', 'x = f"{a["b"]}"\n', 'x = f"{a["c"]}"\n', 'different'],
  ['an f-string format', 'py', 'x = f"{a:.1f}"\n', 'x = f"{a:.2f}"\n', 'different'],
  [
    'a field with a comment, which falls back to bytes',
    'py',
    'x = f"""{a # b\n}"""\n',
    'x  = f"""{a # b\n}"""\n',
    'different',
  ],
  ['an unterminated string, which falls back to bytes', 'py', "x = 'a\n", "x  = 'a\n", 'different'],
  [
    'a bad dedent, which falls back to bytes',
    'py',
    'if x:\n    y\n  z\n',
    'if x:\n    y\n  z # \n',
    'different',
  ],
  [
    'a comment in a PEP 723 block',
    'py',
    '# /// script\n# dependencies = ["a"]\n# ///\n',
    '# /// script\n# dependencies = ["b"]\n# ///\n',
    'different',
  ],
  [
    'a comment after a PEP 723 block',
    'py',
    '# /// script\n# ///\n\nx\n# a\n',
    '# /// script\n# ///\n\nx\n# b\n',
    'same',
  ],
]

test('every case of Python compares two different texts', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(50)
  expect(CASES.filter(([, , before, after]) => before === after)).toEqual([])
})

test.each(CASES)('%s (%s) is judged as the table says', (_, language, before, after, result) => {
  const digest = (text: string) =>
    codeDigest([{ path: `a.${language}`, bytes: new TextEncoder().encode(text) }])
  expect(digest(before) === digest(after) ? 'same' : 'different').toBe(result)
})

const pythonPart = fc.constantFrom(
  'x = 1\n',
  'f(a,\n  b)\n',
  's = "# no"\n',
  "t = f'{x:>{w}}'\n",
  'if x:\n  y\n  while z:\n    [\n  1]\nelse: w\n',
  'def f():\n\t"""one"""\n\treturn {\n}\n',
)
const pythonNoise = fc.constantFrom('', '# c', '   # "open', '\f', '\t', "#'''", '      # deep')

test('comments and blank lines between the lines of a Python file leave its tokens alone', () => {
  fc.assert(
    fc.property(fc.array(pythonPart), fc.array(pythonNoise, { minLength: 1 }), (parts, noise) => {
      const lines = parts.join('').split('\n')
      const noisy = lines.map((line, i) => `${line}  # c\n${noise[i % noise.length]}\n`).join('')
      expect(lexPython(noisy)).toEqual(lexPython(parts.join('')))
    }),
  )
})
