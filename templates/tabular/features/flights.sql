-- One row per flight, with what is known at the moment it departs.
-- `delay` is known on arrival only: it makes the label and is never a feature.
SELECT
    date AS departed,
    origin,
    destination,
    state,
    (delay > 15)::INTEGER AS late,
    hour(date) AS hour,
    isodow(date) AS weekday,
    distance
FROM flights
LEFT JOIN airports ON airports.iata = flights.origin
