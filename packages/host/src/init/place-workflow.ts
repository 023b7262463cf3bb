import { bug } from '@millrace/contract'
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { isOurs } from '../doctor/github/our-actions.ts'
import { yamlText } from './yaml-text.ts'

const FOLDER = '.github/workflows/'

/** What a project below the repository's top is called in names of files and groups: `ml/flights/` → `ml-flights`. */
export function placeName(prefix: string): string {
  return prefix
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Path of a template's workflow for a project: two projects of one repository share none. */
export function placePath(path: string, prefix: string): string {
  return prefix === '' || !path.startsWith(FOLDER)
    ? path
    : `${FOLDER}${placeName(prefix)}-${path.slice(FOLDER.length)}`
}

/**
 * A workflow of the template for a project below the repository's top: paths get the project's before them, steps of
 * ours its folder, name and concurrency group its name. Comments and all else stay byte for byte.
 */
export function placeWorkflow(text: string, prefix: string): string {
  if (prefix === '') return text
  const document = parseDocument(text)
  const edits = [
    ...nameAndGroup(document, prefix),
    ...paths(document, prefix),
    ...steps(document, text, prefix),
  ]
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((left, { from, to, put }) => `${left.slice(0, from)}${put}${left.slice(to)}`, text)
}

interface Edit {
  from: number
  to: number
  put: string
}

function nameAndGroup(document: Document, prefix: string): Edit[] {
  const name = document.get('name', true)
  const group = document.getIn(['concurrency', 'group'], true)
  return [
    ...(isScalar(name) ? [replace(name, yamlText(`${name.value} (${prefix.slice(0, -1)})`))] : []),
    ...(isScalar(group) ? [replace(group, `${placeName(prefix)}-${group.value}`)] : []),
  ]
}

function paths(document: Document, prefix: string): Edit[] {
  return ['push', 'pull_request'].flatMap(event => {
    const list = document.getIn(['on', event, 'paths'], true)
    if (!isSeq(list)) return []
    return list.items.filter(isScalar).map(item => {
      const path = String(item.value)
      const placed = path.startsWith(FOLDER) ? placePath(path, prefix) : `${prefix}${path}`
      return replace(item, yamlText(placed))
    })
  })
}

function steps(document: Document, text: string, prefix: string): Edit[] {
  const jobs = document.get('jobs', true)
  if (!isMap(jobs)) return []
  return jobs.items.flatMap(({ value: job }) => {
    const list = isMap(job) ? job.get('steps', true) : undefined
    return isSeq(list) ? list.items.filter(isMap).flatMap(step => intoFolder(step, text, prefix)) : []
  })
}

/** `working-directory`, and the file name of the workflow to start next where the action starts one. */
function intoFolder(step: YAMLMap, text: string, prefix: string): Edit[] {
  const uses = step.get('uses', true)
  if (!isScalar(uses)) return []
  const [, repository = '', path = ''] = /^([^/@]+\/[^/@]+)\/?([^@]*)@/.exec(String(uses.value)) ?? []
  if (!isOurs({ repository, path })) return []
  const startsNext = path === 'actions/snapshot-data' || path === 'actions/drift-check'
  const lines = [
    `working-directory: ${yamlText(prefix.slice(0, -1))}`,
    ...(startsNext ? [`next: ${placeName(prefix)}-pipeline.yml`] : []),
  ]
  const given = step.get('with', true)
  if (isMap(given)) {
    if (given.flow) throw bug('a step of the template has its inputs on one line')
    const at = startOf(given)
    const indent = ' '.repeat(columnOf(text, at))
    return [{ from: at, to: at, put: lines.map(line => `${line}\n${indent}`).join('') }]
  }
  const indent = ' '.repeat(columnOf(text, startOf(step)))
  const end = text.indexOf('\n', startOf(uses))
  const at = end < 0 ? text.length : end
  return [{ from: at, to: at, put: `\n${indent}with:${lines.map(line => `\n${indent}  ${line}`).join('')}` }]
}

function replace(scalar: Scalar, put: string): Edit {
  const [from, to] = scalar.range ?? []
  if (from === undefined || to === undefined) throw bug('a value of the template has no place in its text')
  return { from, to, put }
}

function startOf({ range }: Node): number {
  if (!range) throw bug('a part of the template has no place in its text')
  return range[0]
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}
