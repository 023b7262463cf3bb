import { matchesPatterns } from './pattern.ts'

/** Filters of one event as written below `on.<event>`. */
export interface Filters {
  branches?: readonly string[]
  'branches-ignore'?: readonly string[]
  tags?: readonly string[]
  'tags-ignore'?: readonly string[]
  paths?: readonly string[]
  'paths-ignore'?: readonly string[]
}

/** GitHub compares at most this many changed files with path filters. */
const MOST_FILES = 300

/** Whether the ref of a push passes: where only branches are named, tags don't, and the other way round. */
export function passesRef(filters: Filters, ref: string): boolean {
  const branch = /^refs\/heads\/(.+)$/s.exec(ref)?.[1]
  const tag = /^refs\/tags\/(.+)$/s.exec(ref)?.[1]
  const branchFilters = [filters.branches, filters['branches-ignore']] as const
  const tagFilters = [filters.tags, filters['tags-ignore']] as const
  const anyBranch = branchFilters.some(list => list !== undefined)
  const anyTag = tagFilters.some(list => list !== undefined)
  if (branch !== undefined) return anyBranch ? passes(branchFilters, branch) : !anyTag
  if (tag !== undefined) return anyTag ? passes(tagFilters, tag) : !anyBranch
  return true
}

/** Whether the base branch of a pull request passes. */
export function passesBranch(filters: Filters, branch: string): boolean {
  return passes([filters.branches, filters['branches-ignore']], branch)
}

/** Whether changed files pass: one of them has to be named by `paths`, not all of them by `paths-ignore`. */
export function passesPaths(filters: Filters, changed: readonly string[]): boolean {
  const files = changed.slice(0, MOST_FILES)
  const { paths, 'paths-ignore': ignored } = filters
  if (paths !== undefined && !files.some(file => matchesPatterns(paths, file))) return false
  return ignored === undefined || files.length === 0 || !files.every(file => matchesPatterns(ignored, file))
}

export function hasPathFilter(filters: Filters): boolean {
  return filters.paths !== undefined || filters['paths-ignore'] !== undefined
}

function passes(
  [wanted, ignored]: readonly [readonly string[] | undefined, readonly string[] | undefined],
  name: string,
): boolean {
  if (wanted !== undefined && !matchesPatterns(wanted, name)) return false
  return ignored === undefined || !matchesPatterns(ignored, name)
}
