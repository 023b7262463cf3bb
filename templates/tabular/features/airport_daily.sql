-- How an airport did on a day and in the seven days up to it, arrivals and departures together.
WITH movements AS (
    SELECT origin AS airport, date::DATE AS day, delay FROM flights
    UNION ALL
    SELECT destination AS airport, date::DATE AS day, delay FROM flights
),
days AS (
    SELECT
        airport,
        day,
        count(*) AS flights,
        count(*) FILTER (delay > 15) AS late
    FROM movements
    GROUP BY airport, day
)
SELECT
    airport,
    -- Not at midnight: the last flights of the day are still in the air, and their delay is not known.
    day + INTERVAL 30 HOUR AS known_at,
    flights,
    late / flights AS late_share,
    sum(late) OVER week / sum(flights) OVER week AS late_share_7d
FROM days
WINDOW week AS (
    PARTITION BY airport ORDER BY day
    RANGE BETWEEN INTERVAL 6 DAYS PRECEDING AND CURRENT ROW
)
