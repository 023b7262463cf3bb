import { MillraceError } from '@millrace/contract'

const FIELDS = [
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  {
    from: 1,
    to: 12,
    names: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  },
  { from: 0, to: 6, names: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] },
] as const

const MINUTE = 60_000
/** Two years: a schedule that never comes (30 February) is not looked for for ever. */
const LONGEST = 2 * 366 * 24 * 60

type Field = Set<number>

/** Last time at which a POSIX cron line (UTC) was due in `(from, to]`, or `undefined`. */
export function lastDue(cron: string, from: Date, to: Date): Date | undefined {
  const [minutes, hours, days, months, weekdays] = readCron(cron) as [Field, Field, Field, Field, Field]
  const parts = cron.trim().split(/\s+/)
  const anyDay = parts[2]!.startsWith('*')
  const anyWeekday = parts[4]!.startsWith('*')
  let at = Math.floor(to.getTime() / MINUTE) * MINUTE
  for (let steps = 0; at > from.getTime() && steps < LONGEST; at -= MINUTE, steps++) {
    const time = new Date(at)
    const day = days.has(time.getUTCDate())
    const weekday = weekdays.has(time.getUTCDay())
    // Both restricted: one is enough (POSIX crontab).
    const dayFits = anyDay || anyWeekday ? day && weekday : day || weekday
    if (
      minutes.has(time.getUTCMinutes()) &&
      hours.has(time.getUTCHours()) &&
      months.has(time.getUTCMonth() + 1) &&
      dayFits
    )
      return time
  }
  return undefined
}

function readCron(cron: string): Field[] {
  const parts = cron.trim().split(/\s+/)
  const problem = 'a cron line has five fields of numbers, *, ranges, lists and steps'
  if (parts.length !== 5)
    throw new MillraceError('MR5036', { expression: cron, place: 'on.schedule', problem })
  return parts.map((part, index) => {
    const field = FIELDS[index]!
    const values = new Set<number>()
    for (const item of part.split(',')) for (const value of readItem(item, field, cron)) values.add(value)
    return values
  })
}

function readItem(item: string, field: (typeof FIELDS)[number], cron: string): number[] {
  const match = /^(\*|[0-9A-Z]+(?:-[0-9A-Z]+)?)(?:\/(\d+))?$/i.exec(item)
  const [, range = '', step] = match ?? []
  const [low = '', high] = range.split('-')
  const from = range === '*' ? field.from : numberOf(low, field)
  const to =
    range === '*'
      ? field.to
      : high !== undefined
        ? numberOf(high, field)
        : step === undefined
          ? from
          : field.to
  const by = Number(step ?? 1)
  if (!match || Number.isNaN(from) || Number.isNaN(to) || from > to || by < 1) {
    throw new MillraceError('MR5036', {
      expression: cron,
      place: 'on.schedule',
      problem: `${item} is out of range`,
    })
  }
  return Array.from(
    { length: Math.floor((to - from) / by) + 1 },
    (_, index) => (from + index * by) % (field.to === 6 ? 7 : 60),
  )
}

function numberOf(text: string, field: (typeof FIELDS)[number]): number {
  const index = 'names' in field ? (field.names as readonly string[]).indexOf(text.toUpperCase()) : -1
  const value = index >= 0 ? index + field.from : Number(text)
  const top = field.to === 6 ? 7 : field.to
  return Number.isInteger(value) && value >= field.from && value <= top ? value : Number.NaN
}
