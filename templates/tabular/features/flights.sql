-- One row per flight, with what is known at the moment it is predicted.
-- `delay` is known on arrival only: it makes the label and is never a feature.
SELECT
    date AS scheduled,
    origin,
    destination,
    (delay > 15)::INTEGER AS late,
    hour(date) AS hour,
    isodow(date) AS weekday,
    distance
FROM flights
