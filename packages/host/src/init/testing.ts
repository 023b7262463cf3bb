import { tmpdir } from 'node:os'
import { openEngine, quoteName, quoteText } from '@millrace/tables'

/** Names of the columns that `writeChurn` writes: spaces, quotes, keywords, other scripts, commas, an equals sign. */
export const NASTY = {
  time: 'month "of" year',
  label: 'has, churned=now',
  id: 'Customer ID',
  number: 'Monthly Charges (€)',
  keyword: 'select',
  builtin: 'current_date',
  unicode: '年齢',
  few: "contract's `kind`",
  many: 'street; DROP TABLE x --',
  flag: 'a.b',
  constant: 'country',
  other: 'signed\nup',
} as const

/**
 * Writes a table of customers over 200 days as Parquet: names of columns as a hostile world gives them, texts with
 * quotes, missing values, and a label that follows from number and flag.
 */
export async function writeChurn(path: string, rows = 2000): Promise<void> {
  const engine = await openEngine({ threads: 1, tempFolder: tmpdir() })
  const as = (key: keyof typeof NASTY) => quoteName(NASTY[key])
  const score = `(i * 7919 % 100) / 20.0 - 2.5 + CASE WHEN i % 3 = 0 THEN 2 ELSE 0 END + (i * 104729 % 1000) / 500.0 - 1`
  try {
    await engine.run(`COPY (
      SELECT TIMESTAMP '2025-01-01' + INTERVAL (i * 200 * 24 * 60 // ${rows}) MINUTE AS ${as('time')},
        CASE WHEN i % 50 = 7 THEN NULL WHEN ${score} > 0 THEN 'yes' ELSE 'no' END AS ${as('label')},
        i AS ${as('id')},
        CASE WHEN i % 11 = 0 THEN NULL ELSE (i * 7919 % 100) / 2.0 END AS ${as('number')},
        i % 17 AS ${as('keyword')},
        i % 23 AS ${as('builtin')},
        20 + i % 60 AS ${as('unicode')},
        ['two-year', 'month to month', 'it''s "odd"', ''][1 + i % 4] AS ${as('few')},
        'street ' || (i % 700) AS ${as('many')},
        i % 3 = 0 AS ${as('flag')},
        'NL' AS ${as('constant')},
        DATE '2020-01-01' + (i % 900)::INTEGER AS ${as('other')}
      FROM range(${rows}) AS t(i)
    ) TO ${quoteText(path)} (FORMAT parquet)`)
  } finally {
    engine.close()
  }
}
