import type { ModelConfig, ViewConfig } from '@millrace/config'
import type { Column, Duration, Name } from '@millrace/contract'
import { quoteName } from '@millrace/tables'

/** A feature of the training table: its name there, and where its values come from. */
export interface FeatureColumn {
  name: string
  /** SQL of its value in the joined row. */
  sql: string
  type: Column['type']
}

/** A view joined to the spine, under an alias of its own: one view may be joined twice. */
export interface JoinedView {
  alias: string
  config: ViewConfig
  join: ReadonlyMap<string, string>
}

export const SPINE = 'millrace_spine'
export const ROW = 'millrace_row'

/** Name of the table that holds a view's rows. */
export function viewTable(view: Name): string {
  return `millrace_view_${view}`
}

/**
 * The point-in-time join: for each row of the spine the last row of each view with the same keys that was known at the
 * time of prediction (ASOF), and no older than the view's `max_age`; every spine row comes out exactly once.
 */
export function joinSql(model: ModelConfig, views: readonly JoinedView[]): string {
  const time = quoteName(model.label.time)
  const joins = views.map(({ alias, config, join }) => {
    const on = config.keys.map(key => `s.${quoteName(join.get(key) ?? key)} = ${alias}.${quoteName(key)}`)
    const table = quoteName(viewTable(config.name))
    return `ASOF LEFT JOIN ${table} AS ${alias} ON ${[...on, `s.${time} >= ${alias}.${quoteName(config.knownAt)}`].join(' AND ')}`
  })
  return `FROM ${SPINE} AS s\n${joins.join('\n')}`
}

/** A view's value, or NULL where the joined row is older than `max_age`. */
export function freshValue(view: JoinedView, column: string, time: string): string {
  const { alias, config } = view
  const oldest = `s.${quoteName(time)} - ${intervalSql(config.maxAge)}`
  return `CASE WHEN ${alias}.${quoteName(config.knownAt)} >= ${oldest} THEN ${alias}.${quoteName(column)} END`
}

function intervalSql({ count, unit }: Duration): string {
  return `INTERVAL ${count} ${unit}`
}
