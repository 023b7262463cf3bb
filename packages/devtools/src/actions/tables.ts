import type { InputSpecs } from '@millrace/contract'
import type { PermissionSpecs } from 'millrace'
import { escapeCell, escapeText } from '../escape-markdown.ts'

const HEAD = '| :-- | :-- |'

/** Inputs with their defaults. */
export function inputTable(inputs: InputSpecs): string {
  const rows = Object.entries(inputs).map(([name, { description, required, default: fallback }]) => {
    const shown = fallback === undefined ? '' : ` Default: \`${fallback}\`.`
    return `| ${required ? `**\`${name}\`**` : `\`${name}\``} | ${text(described(name, description))}${shown} |`
  })
  return ['| input | |', HEAD, ...rows].join('\n')
}

export function outputTable(outputs: Readonly<Record<string, { description: string }>>): string {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${text(described(name, description))} |`,
  )
  return ['| output | |', HEAD, ...rows].join('\n')
}

export function permissionTable(permissions: PermissionSpecs): string {
  const rows = Object.entries(permissions).map(([name, { access, why, onlyFor }]) => {
    const condition = onlyFor === undefined ? '' : `, only with ${onlyFor}`
    return `| \`${name}: ${access}\` | ${text(described(name, why))}${condition} |`
  })
  return ['| permission | why |', HEAD, ...rows].join('\n')
}

/** A description that is missing stops the generator: nobody would see it later. */
export function described(name: string, description: string): string {
  if (!/\S/.test(description)) throw new Error(`${name} has no description`)
  return description
}

const text = (words: string) => escapeCell(escapeText(words))
