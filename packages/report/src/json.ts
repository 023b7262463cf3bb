import { canonicalJson, type Json, type Report } from '@millrace/contract'

/** A report as canonical JSON with a final line break: the same report has the same bytes. */
export function renderJson(report: Report): string {
  return `${canonicalJson(report as unknown as Json)}\n`
}
