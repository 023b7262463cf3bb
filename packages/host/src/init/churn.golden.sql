-- One row of customers, with what is known when it is predicted.
-- has_churned_now_yes is the label: 1 where has, churned=now is "yes"; it is known later and is never a feature.
-- The same goes for every column that is filled in afterwards: take those out below.
SELECT
    -- when it is predicted, and what came of it
    "month ""of"" year"                                     AS month_of_year,
    CAST("has, churned=now" = 'yes' AS INTEGER)             AS has_churned_now_yes,
    -- to show quality by; the model does not read them as they stand
    "contract's `kind`"                                     AS contract_s_kind,
    -- of the time, in UTC: 1 is Monday
    hour("month ""of"" year")                               AS hour,
    isodow("month ""of"" year")                             AS weekday,
    -- as they stand
    "Monthly Charges (€)"                                   AS monthly_charges,
    "select",
    customers."current_date"                                AS "current_date",
    "年齢",
    "a.b"                                                   AS a_b,
    -- contract's `kind`: 1 for its value, else 0
    CAST("contract's `kind`" = '' AS INTEGER)               AS contract_s_kind_empty,
    CAST("contract's `kind`" = 'it''s "odd"' AS INTEGER)    AS contract_s_kind_it_s_odd,
    CAST("contract's `kind`" = 'month to month' AS INTEGER) AS contract_s_kind_month_to_month,
    CAST("contract's `kind`" = 'two-year' AS INTEGER)       AS contract_s_kind_two_year
FROM customers
-- rows without the truth have nothing to teach
WHERE CAST("has, churned=now" = 'yes' AS INTEGER) IS NOT NULL

-- Left out:
--   Customer ID: it names the row: another value in each of them
--   street; DROP TABLE x --: about 771 different texts: group them into a few, or join what is known of each
--   country: it has the same value in every row
--   signed up: a time of its own: is it known at the time of prediction? Then its distance may tell
