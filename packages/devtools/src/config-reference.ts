import { escapeCell, escapeText } from './escape-markdown.ts'

/** The keywords of millrace.yaml's JSON Schema that the reference page shows. */
export interface ReferenceSchema {
  $ref?: string
  description?: string
  type?: string | string[]
  properties?: Record<string, ReferenceSchema>
  required?: string[]
  additionalProperties?: ReferenceSchema | boolean
  items?: ReferenceSchema
  anyOf?: ReferenceSchema[]
  enum?: string[]
  const?: string
  minimum?: number
  maximum?: number
  definitions?: Record<string, ReferenceSchema>
}

type Definitions = Record<string, ReferenceSchema>

/** docs/reference/millrace-yaml.md: a table for each kind of map, in the order in which a reader meets them. */
export function renderConfigReference(schema: ReferenceSchema): string {
  const definitions = schema.definitions ?? {}
  const top = nameOf(schema) ?? ''
  const sections = reachable(top, definitions).map(name => renderSection(name, top, definitions))
  return `${[
    '# millrace.yaml',
    'Every key, its type and its default. A key in **bold** is required. Made from the JSON Schema that the file is checked against.',
    ...sections,
  ].join('\n\n')}\n`
}

function renderSection(name: string, top: string, definitions: Definitions): string {
  const { description = '', properties = {}, required = [], anyOf } = definitions[name] ?? {}
  const title = name === top ? '## The file' : `## ${titleOf(name)}`
  if (anyOf) {
    const choices = anyOf.map(choice => `- ${linkTo(nameOf(choice) ?? '', definitions)}`)
    return [title, escapeText(description), `One of:\n\n${choices.join('\n')}`].join('\n\n')
  }
  const rows = Object.entries(properties).map(([key, property]) => {
    const shown = required.includes(key) ? `**\`${key}\`**` : `\`${key}\``
    const { text, fallback } = splitDefault(property.description ?? '')
    return `| ${shown} | ${escapeCell(typeText(property, definitions))} | ${escapeCell(escapeText(fallback))} | ${escapeCell(escapeText(text))} |`
  })
  const table = ['| key | value | default | |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n')
  return [title, escapeText(description), table].join('\n\n')
}

/** Names of the maps and choices that a schema leads to, depth first, each once. */
function reachable(name: string, definitions: Definitions, seen: string[] = []): string[] {
  const definition = definitions[name]
  if (!definition || seen.includes(name) || !isSection(definition)) return seen
  seen.push(name)
  for (const part of [...Object.values(definition.properties ?? {}), ...(definition.anyOf ?? [])]) {
    for (const target of namesIn(part)) reachable(target, definitions, seen)
  }
  return seen
}

function isSection(definition: ReferenceSchema): boolean {
  return definition.properties !== undefined || definition.anyOf !== undefined
}

function namesIn(part: ReferenceSchema): string[] {
  const inner = [part.items, part.additionalProperties].filter(value => typeof value === 'object')
  return [nameOf(part), ...inner.map(nameOf)].filter(name => name !== undefined)
}

function typeText(part: ReferenceSchema, definitions: Definitions): string {
  const name = nameOf(part)
  if (name !== undefined) {
    const target = definitions[name] ?? {}
    return isSection(target) ? linkTo(name, definitions) : (words[name] ?? typeText(target, definitions))
  }
  if (part.const !== undefined) return `\`${part.const}\``
  if (part.enum) return part.enum.map(value => `\`${value}\``).join(', ')
  if (part.items) return `list of ${typeText(part.items, definitions)}`
  if (typeof part.additionalProperties === 'object')
    return `map: name → ${typeText(part.additionalProperties, definitions)}`
  if (Array.isArray(part.type)) return part.type.map(type => plain[type] ?? type).join(', ')
  return `${plain[part.type ?? ''] ?? 'anything'}${rangeText(part)}`
}

const plain: Record<string, string> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: '`true`, `false`',
  object: 'map',
}

/** Definitions whose name says more than their type. */
const words: Record<string, string> = {
  Name: 'name',
  ColumnName: 'column',
  ColumnNames: 'list of columns',
  DurationText: 'length of time: `3 days`',
  VariableName: 'variable',
  RegistryPath: 'registry and path',
}

function rangeText({ minimum, maximum }: ReferenceSchema): string {
  if (minimum === undefined) return ''
  return maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
    ? ` ≥ ${minimum}`
    : `, ${minimum} to ${maximum}`
}

/** Descriptions end with "Default: …." where there is one. */
function splitDefault(description: string): { text: string; fallback: string } {
  const match = /^(.*?)\s*Default: (.+?)\.?$/s.exec(description)
  return match ? { text: match[1] ?? '', fallback: match[2] ?? '' } : { text: description, fallback: '' }
}

function nameOf({ $ref }: ReferenceSchema): string | undefined {
  return $ref?.slice('#/definitions/'.length)
}

/** `WrittenViewFeature` is the section "View feature". */
function titleOf(name: string): string {
  const spaced = name
    .replace(/^Written/, '')
    .replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
  return spaced.slice(0, 1).toUpperCase() + spaced.slice(1)
}

function linkTo(name: string, definitions: Definitions): string {
  if (!definitions[name]) return name
  const title = titleOf(name)
  return `[${title.toLowerCase()}](#${title.toLowerCase().replaceAll(' ', '-')})`
}
