import type { Json } from './canonical-json.ts'

/**
 * Text inside a report. A plain string is data: renderers escape it. Styled runs say what they are.
 */
export type Text = string | readonly (string | Run)[]

export type Run = { strong: string } | { code: string } | { link: string; href: string }

export type Tone = 'good' | 'bad' | 'neutral' | 'warning'

export interface Verdict {
  tone: Tone
  /** The verdict in one sentence. */
  text: string
  /** What to do next, in one sentence. */
  next: Text
}

export interface TableBlock {
  kind: 'table'
  title?: string
  columns: { title: string; align: 'left' | 'right' }[]
  rows: Text[][]
}

export interface ListBlock {
  kind: 'list'
  title?: string
  items: Text[]
}

export interface TextBlock {
  kind: 'text'
  text: Text
}

/** Digests, commands: shown verbatim. */
export interface CodeBlock {
  kind: 'code'
  language: string
  code: string
}

export interface Series {
  name: string
  /** Points in order; for `interval` marks each point has a low and a high. */
  points: { x: number | string; y: number; low?: number; high?: number }[]
}

/** One picture; its numbers also stand in a table and `alt` says what it shows. */
export interface ChartBlock {
  kind: 'chart'
  title: string
  alt: string
  mark: 'line' | 'bar' | 'interval'
  x: { title: string; scale: 'linear' | 'time' | 'category' }
  y: { title: string }
  series: Series[]
  /** What to compare with: the line y = x, or a named level of y (a gate's floor, "no difference" at 0). */
  guide?: 'diagonal' | { y: number; name: string }
}

export type Block = TableBlock | ListBlock | TextBlock | CodeBlock | ChartBlock

export interface Fold {
  summary: string
  blocks: Block[]
}

/** What a stage has to say, before anybody decides how it looks: verdict, numbers, charts, folds. */
export interface Report {
  format: 1
  kind: 'promotion' | 'rollback' | 'data' | 'drift' | 'validation' | 'deployment' | 'review'
  /** Title of the pull request. */
  title: string
  verdict: Verdict
  blocks: Block[]
  folds: Fold[]
  footer?: Text
  /** Key of the proposal it belongs to, written as a marker in its body. */
  key?: string
  /** The numbers behind it, for machines. */
  data: Json
}
