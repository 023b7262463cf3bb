import type { Report } from '@millrace/contract'

/** A report whose last line leads to the run that has its HTML page; as it is where there is no run. */
export function linkRun(report: Report, url: string | undefined): Report {
  if (url === undefined) return report
  const { footer = [] } = report
  const before = typeof footer === 'string' ? [footer] : footer
  return { ...report, footer: [...before, before.length > 0 ? ' · ' : '', { link: 'run', href: url }] }
}
