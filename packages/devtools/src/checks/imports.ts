import { parseAst } from 'vitest/node'

/** What a source file imports: static, type-only, re-exported, dynamic and `import('x').Type`; each as written. */
export function importsOf(text: string): string[] {
  const found: string[] = []
  visit(parseAst(text, { lang: 'ts' }), found)
  return found
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

function visit(node: unknown, found: string[]): void {
  if (Array.isArray(node)) for (const item of node) visit(item, found)
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return
  const { type, source } = node as { type?: unknown; source?: { value?: unknown } | null }
  if (typeof type === 'string' && importing.has(type) && typeof source?.value === 'string') {
    found.push(source.value)
  }
  for (const value of Object.values(node)) visit(value, found)
}

/** `@millrace/store/testing` → `@millrace/store`, `ajv/dist/x.js` → `ajv`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
