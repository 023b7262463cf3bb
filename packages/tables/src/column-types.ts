import type { ColumnType } from '@millrace/contract'

const FROM: readonly [RegExp, ColumnType][] = [
  [/\]$|^(STRUCT|MAP|UNION|INTERVAL|VARIANT)\b/, 'nested'],
  [/^BOOLEAN$/, 'boolean'],
  [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|BIGNUM|"NULL")$/, 'integer'],
  [/^(FLOAT|DOUBLE)$/, 'float'],
  [/^DECIMAL\b/, 'decimal'],
  [/^(VARCHAR|UUID|JSON)$|^ENUM\(/, 'string'],
  [/^(BLOB|BIT|GEOMETRY)$/, 'binary'],
  [/^DATE$/, 'date'],
  [/^TIME(_NS| WITH TIME ZONE)?$/, 'time'],
  [/^TIMESTAMP(_S|_MS|_NS)?$/, 'timestamp'],
  [/^TIMESTAMP WITH TIME ZONE$/, 'timestamp_tz'],
]

/** The canonical type of a DuckDB type as DESCRIBE spells it; a type without a place in the list is `nested`. */
export function fromDuckdb(type: string): ColumnType {
  return FROM.find(([pattern]) => pattern.test(type))?.[1] ?? 'nested'
}

const TO: Record<ColumnType, string> = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  float: 'DOUBLE',
  decimal: 'DECIMAL(38, 9)',
  string: 'VARCHAR',
  binary: 'BLOB',
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMP',
  timestamp_tz: 'TIMESTAMP WITH TIME ZONE',
  nested: 'JSON',
}

/** The widest DuckDB type of a canonical type, for casts. */
export function toDuckdb(type: ColumnType): string {
  return TO[type]
}

/** True for types whose values are numbers. */
export function isNumeric(type: ColumnType): boolean {
  return type === 'integer' || type === 'float' || type === 'decimal'
}

/** True for types whose values are instants, days or times of day. */
export function isTemporal(type: ColumnType): boolean {
  return type === 'date' || type === 'time' || type === 'timestamp' || type === 'timestamp_tz'
}

/**
 * SQL that reads `column` (already quoted) of a numeric, temporal or boolean type as DOUBLE: numbers as they are,
 * booleans 0 and 1, times as milliseconds since 1970 UTC (of day for `time`). Infinite times become NULL.
 */
export function asDouble(column: string, type: ColumnType): string {
  if (type === 'time') return `CAST(epoch_ms(CAST(${column} AS TIME)) AS DOUBLE)`
  if (isTemporal(type)) return `CAST(epoch_ms(${column}) AS DOUBLE)`
  return `CAST(${column} AS DOUBLE)`
}
