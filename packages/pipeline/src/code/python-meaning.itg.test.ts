import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explainCode } from './code-digest.ts'

const NAMES = `import glob, os, sysconfig
lib = sysconfig.get_path("stdlib")
print("\\n".join(n for n in sorted(glob.glob(lib + "/*.py")) if 500 < os.path.getsize(n) < 9000))`

/** Reads [[before, after], …] and prints the indexes of those that Python parses to different syntax trees. */
const PARSE = `import ast, json, sys, warnings
warnings.simplefilter("ignore")
def tree(text):
    try: return ast.dump(ast.parse(text.encode()))
    except (SyntaxError, ValueError): return None
print(json.dumps([i for i, (a, b) in enumerate(json.load(sys.stdin)) if tree(a) != tree(b)]))`

const INSERTS = [
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\f',
  '\\\n',
  '#',
  ' # c\n',
  '\n\n',
  "'",
  '"',
  ';',
  ',',
  '(',
  '\n ',
  '\n    ',
  ' #',
  '#\n    ',
]

test('an edit that leaves the digest alone leaves the syntax tree alone', () => {
  const paths = execFileSync('python3', ['-c', NAMES], { encoding: 'utf8' }).trim().split('\n')
  const random = seeded(20261122)
  const pairs: [string, string][] = []
  for (const path of paths) {
    const before = readFileSync(path, 'utf8')
    const known = digestOf(before)
    for (let k = 0; k < 60; k++) {
      const at = random(before.length)
      const insert = random(3) === 0 ? '' : INSERTS[random(INSERTS.length)]!
      const after = before.slice(0, at) + insert + before.slice(at + random(3))
      if (after !== before && digestOf(after) === known) pairs.push([before, after])
    }
  }
  const input = JSON.stringify(pairs)
  const changed: number[] = JSON.parse(execFileSync('python3', ['-c', PARSE], { input, encoding: 'utf8' }))
  expect(pairs.length).toBeGreaterThan(200)
  expect(changed.map(i => pairs[i])).toEqual([])
})

function digestOf(text: string): string {
  return explainCode([{ path: 'a.py', bytes: new TextEncoder().encode(text) }])[0]!.digest
}

/** Park and Miller's generator, so that a failure can be seen again. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}
