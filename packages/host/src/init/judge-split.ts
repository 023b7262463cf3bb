import { before, type Duration, MillraceError } from '@millrace/contract'
import { quoteName, quoteText } from '@millrace/tables'
import type { LabelChoice } from './choose-label.ts'
import type { SplitChoice } from './choose-split.ts'
import type { OpenTable } from './open-table.ts'
import type { ColumnFacts, TimeFacts } from './table-facts.ts'

/** Rows to learn from and to judge on, and how many of them have no label. */
export interface JudgedSplit {
  holdout: Duration
  train: number
  judged: number
  unlabelled: number
}

interface Given {
  label: LabelChoice
  time: ColumnFacts & TimeFacts
  split: SplitChoice
}

const LEAST_ROWS = 100

/**
 * The first holdout for which both classes are before it and in it. Throws MR4037 below a hundred rows with a label,
 * MR4038 where one class is all there is, or all there is on one side.
 */
export async function judgeSplit({ engine, table, file }: OpenTable, given: Given): Promise<JudgedSplit> {
  const { label, split } = given
  const column = label.column.name
  const [all] = await engine.rows<Counts & { unlabelled: number }>(
    `SELECT ${counts(label)}, count(*) FILTER (${label.sql} IS NULL) AS unlabelled FROM ${table}`,
  )
  const rows = (all?.ones ?? 0) + (all?.zeros ?? 0)
  if (!all || rows < LEAST_ROWS) throw new MillraceError('MR4037', { file, rows, least: LEAST_ROWS })
  if (all.ones === 0 || all.zeros === 0) {
    const seen = all.ones === 0 ? `not ${label.positive}` : label.positive
    throw new MillraceError('MR4038', { file, column, where: `All ${rows} rows are ${seen}.` })
  }
  for (const holdout of split.holdouts) {
    const { train, judged } = await divided({ engine, table }, given, holdout)
    if (train.ones > 0 && train.zeros > 0 && judged.ones > 0 && judged.zeros > 0) {
      const sum = ({ ones, zeros }: Counts) => ones + zeros
      return { holdout, train: sum(train), judged: sum(judged), unlabelled: all.unlabelled }
    }
  }
  const where = `Whether the last fifth, third or half of its time is kept for judging: one side has one class only.`
  throw new MillraceError('MR4038', { file, column, where })
}

interface Counts {
  ones: number
  zeros: number
}

async function divided(
  { engine, table }: Pick<OpenTable, 'engine' | 'table'>,
  { label, time, split }: Given,
  holdout: Duration,
): Promise<{ train: Counts; judged: Counts }> {
  const mature = before(time.last, split.delay)
  const end = new Date(Date.UTC(mature.getUTCFullYear(), mature.getUTCMonth(), mature.getUTCDate()))
  const start = before(end, holdout)
  const at = `CAST(${quoteName(time.name)} AS TIMESTAMP)`
  const count = async (where: string): Promise<Counts> => {
    const [found] = await engine.rows<Counts>(`SELECT ${counts(label)} FROM ${table} WHERE ${where}`)
    return found ?? { ones: 0, zeros: 0 }
  }
  return {
    train: await count(`${at} < ${stamp(before(start, split.delay))}`),
    judged: await count(`${at} >= ${stamp(start)} AND ${at} < ${stamp(end)}`),
  }
}

function counts({ sql }: LabelChoice): string {
  return `count(*) FILTER (${sql} = 1) AS ones, count(*) FILTER (${sql} = 0) AS zeros`
}

function stamp(instant: Date): string {
  return `${quoteText(instant.toISOString().replace('Z', ''))}::TIMESTAMP`
}
