import { copyFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEngine, quoteText, scanFiles } from '@millrace/tables'

/**
 * The real source of the demo: three million US flights of 2001 (npm vega-datasets, from the US Bureau of
 * Transportation Statistics), of which each month arrives in turn as a file of its own.
 */
export interface FlightsSource {
  /** The month's flights arrive; with `kilometres`, as a feed would send them that changed its unit unasked. */
  arrive(month: string, how?: { kilometres: boolean }): Promise<void>
}

export async function openFlightsSource(folder: string): Promise<FlightsSource> {
  const data = join(dirname(fileURLToPath(import.meta.resolve('vega-datasets'))), '../data')
  const flights = join(folder, 'flights')
  await mkdir(flights, { recursive: true })
  await copyFile(join(data, 'airports.csv'), join(folder, 'airports.csv'))
  return {
    async arrive(month, { kilometres } = { kilometres: false }) {
      const engine = await openEngine({ threads: 2, tempFolder: tmpdir() })
      try {
        const distance = kilometres ? 'round(distance * 1.609344)::BIGINT' : 'distance'
        // The last file of the year so far carries six rows of the next month, as the original does.
        const rows =
          month === '2001-06' ? "date >= '2001-06-01'" : `strftime(date, '%Y-%m') = ${quoteText(month)}`
        await engine.run(
          `COPY (SELECT * REPLACE (${distance} AS distance) FROM ${scanFiles([join(data, 'flights-3m.parquet')])} WHERE ${rows})
           TO ${quoteText(join(flights, `${month}.parquet`))} (FORMAT parquet)`,
        )
      } finally {
        engine.close()
      }
    },
  }
}
