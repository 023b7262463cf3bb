import type { SpineChoice, SpineColumn } from './choose-columns.ts'
import type { LabelChoice } from './choose-label.ts'
import { oneLine } from './names.ts'
import type { SqlName } from './sql-name.ts'

/** Wider expressions do not push every alias to the right. */
const WIDEST = 60

/** The spine as a person would write it: one column a line, aliases below one another, and why columns are missing. */
export function renderSql(
  spine: SpineChoice,
  {
    table,
    label,
    unlabelled,
    sqlName,
  }: {
    table: string
    label: LabelChoice
    unlabelled: number
    sqlName: SqlName
  },
): string {
  const extra = spine.slices.filter(({ isFeature }) => !isFeature)
  const parts = [
    { comment: 'when it is predicted, and what came of it', columns: [spine.time, spine.label] },
    ...(extra.length > 0
      ? [{ comment: 'to show quality by; the model does not read them as they stand', columns: extra }]
      : []),
    ...spine.features,
  ]
  const all = parts.flatMap(({ columns }) => columns)
  const width = Math.min(WIDEST, Math.max(...all.map(({ sql }) => sql.length)))
  const last = all.at(-1)
  const line = (column: SpineColumn) =>
    `    ${aliased(column, { width, sqlName })}${column === last ? '' : ','}`
  return [
    `-- One row of ${table}, with what is known when it is predicted.`,
    `-- ${shown(label)}; it is known later and is never a feature.`,
    '-- The same goes for every column that is filled in afterwards: take those out below.',
    'SELECT',
    ...parts.flatMap(({ comment, columns }) => [`    -- ${comment}`, ...columns.map(line)]),
    `FROM ${sqlName(table)}`,
    ...(unlabelled > 0
      ? ['-- rows without the truth have nothing to teach', `WHERE ${label.sql} IS NOT NULL`]
      : []),
    ...(spine.leftOut.length > 0 ? ['', '-- Left out:'] : []),
    ...spine.leftOut.map(({ name, why }) => `--   ${oneLine(name)}: ${why}`),
    '',
  ].join('\n')
}

function aliased(
  { sql, name }: SpineColumn,
  { width, sqlName }: { width: number; sqlName: SqlName },
): string {
  // A name that is read by its table's name is still called by its own.
  const alias = sqlName(name).replace(/^\w+\.(?=")/, '')
  return sql === alias ? sql : `${sql.padEnd(width)} AS ${alias}`
}

function shown({ column, positive, sql, name }: LabelChoice): string {
  const what = sql.includes(' = ') ? `1 where ${column.name} is "${positive}"` : `what ${column.name} says`
  return oneLine(`${name} is the label: ${what}`)
}
