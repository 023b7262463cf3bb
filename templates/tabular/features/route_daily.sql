-- How often a route was late in the seven and 28 days up to a day on which it was flown.
WITH days AS (
    SELECT
        origin,
        destination,
        date::DATE AS day,
        count(*) AS flights,
        count(*) FILTER (delay > 15) AS late
    FROM flights
    GROUP BY origin, destination, day
)
SELECT
    origin,
    destination,
    -- Not at midnight: the last flights of the day are still in the air, and their delay is not known.
    day + INTERVAL 30 HOUR AS known_at,
    sum(late) OVER week / sum(flights) OVER week AS late_share_7d,
    sum(late) OVER month / sum(flights) OVER month AS late_share_28d
FROM days
WINDOW
    week AS (
        PARTITION BY origin, destination ORDER BY day
        RANGE BETWEEN INTERVAL 6 DAYS PRECEDING AND CURRENT ROW
    ),
    month AS (
        PARTITION BY origin, destination ORDER BY day
        RANGE BETWEEN INTERVAL 27 DAYS PRECEDING AND CURRENT ROW
    )
