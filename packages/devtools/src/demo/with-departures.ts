/** A feature commit: airport_daily also says how late departures are, apart from arrivals. */
export function withDepartures(text: string): string {
  return text
    .replace(
      'SELECT origin AS airport, date::DATE AS day, delay FROM',
      'SELECT origin AS airport, date::DATE AS day, delay, true AS departs FROM',
    )
    .replace(
      'SELECT destination AS airport, date::DATE AS day, delay FROM',
      'SELECT destination AS airport, date::DATE AS day, delay, false FROM',
    )
    .replace(
      'AS late\n',
      'AS late,\n        count(*) FILTER (departs) AS departures,\n        count(*) FILTER (departs AND delay > 15) AS late_departures\n',
    )
    .replace(
      'late / flights AS late_share,',
      'late / flights AS late_share,\n    late_departures / nullif(departures, 0) AS departure_late_share,',
    )
}
