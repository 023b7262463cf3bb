import type { Report } from '@millrace/contract'
import { neutral } from './markdown/neutral.ts'
import { clip } from './text/runs.ts'
import { visibleLine } from './text/visible.ts'

/** A report's title for a pull request or an issue (plain text, at most 256 characters), naming nobody and no issue. */
export function renderTitle(report: Report): string {
  return neutral(clip(visibleLine(report.title).trim(), 128)) || 'Report'
}
