export const id = 263;
export const ids = [263];
export const modules = {

/***/ 85140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Is: () => (/* reexport */ driftBlocks),
  B9: () => (/* reexport */ driftFiles),
  Zy: () => (/* reexport */ faultReport),
  nv: () => (/* reexport */ planDrift),
  le: () => (/* reexport */ runDrift)
});

// UNUSED EXPORTS: driftReport

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/tables/dist/index.js + 25 modules
var tables_dist = __webpack_require__(75630);
// EXTERNAL MODULE: ./packages/report/dist/index.js + 43 modules
var report_dist = __webpack_require__(84020);
;// CONCATENATED MODULE: ./packages/drift/dist/windows.js
/**
 * Divides two versions' profiles. A window whose rows were restated counts as new and is no longer a reference, unless
 * that would leave none.
 */
function chooseWindows(before, now, rules) {
    const known = new Map(before.manifest.partitions.map(({ name, sha256 }) => [name, sha256]));
    const changed = new Set(now.manifest.partitions.filter(({ name, sha256 }) => known.get(name) !== sha256).map(({ name }) => name));
    const kept = before.profile.windows.filter(({ window }) => !changed.has(window));
    const incomplete = incompleteWindow(now.manifest, rules);
    return {
        reference: kept.length > 0 ? kept : before.profile.windows,
        fresh: now.profile.windows.filter(({ window }) => changed.has(window)),
        order: now.profile.windows.map(({ window }) => window),
        ...(incomplete && { incomplete }),
    };
}
const DAY = 86_400_000;
/**
 * The last window, if the watermark lies more than a day (for partitions of a day: two hours) before its end. A column
 * of dates holds nothing finer, so a watermark on the last day is the end.
 */
function incompleteWindow({ partitions, watermark, schema }, { time, partition }) {
    const last = partitions.at(-1);
    if (!last || watermark === undefined)
        return undefined;
    const [year, month, day] = last.name.split('-').map(Number);
    if (year === undefined || Number.isNaN(year))
        return undefined;
    const end = partition === 'year'
        ? Date.UTC(year + 1, 0)
        : partition === 'month'
            ? Date.UTC(year, month ?? 1)
            : Date.UTC(year, (month ?? 1) - 1, (day ?? 1) + 1);
    const type = schema.find(({ name }) => name === time)?.type;
    const slack = partition === 'day' && type !== 'date' ? DAY / 12 : DAY;
    if (Date.parse(watermark) >= end - slack)
        return undefined;
    return { window: last.name, until: watermark.slice(0, partition === 'day' ? 16 : 10).replace('T', ' ') };
}
function columnOf(profile, name) {
    return profile.columns.find(column => column.name === name);
}
/** Names of the columns that the last reference window and some new window have. */
function sharedColumns({ reference, fresh }) {
    const last = reference.at(-1);
    if (!last)
        return [];
    return last.profile.columns
        .map(({ name }) => name)
        .filter(name => fresh.some(({ profile }) => columnOf(profile, name)));
}
/** Dates and instants move on by themselves: their distribution says nothing about the world. */
function isInstant(type) {
    return type === 'date' || type === 'timestamp' || type === 'timestamp_tz';
}
/**
 * True for whole numbers and texts of which every row has its own (of 1,000 rows and more, nearly every): a name of
 * the row, not a property.
 */
function namesRows({ type, distinct, nulls }, rows) {
    const present = rows - nulls;
    if (present < 100 || (type !== 'integer' && type !== 'string'))
        return false;
    return distinct >= (present < 1000 ? present : 0.95 * present);
}
//# sourceMappingURL=windows.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/check.js
/** Past windows that a prediction bound needs; with fewer, wide fixed limits stand in for it. */
const LEAST_WINDOWS = 4;
/**
 * Level of a prediction bound that each of `looks` numbers is held against, so that all of them together stay inside
 * with probability 0.99 (Bonferroni).
 */
function levelFor(looks) {
    return 1 - 0.01 / Math.max(1, looks);
}
/** A check from what it found: one sentence a window where something is off. */
function checkOf(name, faults) {
    return {
        name,
        passed: faults.length === 0,
        rows: faults.reduce((sum, { rows }) => sum + rows, 0),
        seen: faults.length === 0 ? 'as usual' : faults.map(({ seen }) => seen).join('; '),
    };
}
//# sourceMappingURL=check.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/categories.js



/** Share of rows that unseen values must reach, and share that a value must have had to be missed. */
const MATTERS = 0.05;
/** Rows of a vanished value that the window should have had. */
const EXPECTED = 20;
/** A profile keeps the 200 most frequent values; with this share of the rows in them, the others can not mislead. */
const COVERED = 0.99;
/**
 * Values of texts: rows with values that no past window had (at least 5 % of the rows and three times what past
 * windows brought), and values with at least 5 % of the rows of every past window that are gone. Only columns whose
 * profiles list (nearly) every row's value can say so.
 */
const checkCategories = inputs => {
    const { windows } = inputs;
    const last = windows.reference.at(-1);
    if (!last)
        return [];
    return sharedColumns(windows).flatMap(name => {
        const before = columnOf(last.profile, name);
        if (before?.type !== 'string' || namesRows(before, last.profile.rows))
            return [];
        const past = windows.reference.map(window => sharesIn(window, name));
        if (past.some(shares => shares === undefined))
            return [];
        const known = past.filter(shares => shares !== undefined);
        return [newValues(inputs, name, known), goneValues(inputs, name, known)];
    });
};
function newValues({ windows, rules }, name, past) {
    const known = new Set(past.flatMap(shares => [...shares.keys()]));
    const usual = Math.max(0, ...past.slice(1).map((shares, at) => unseenShare(shares, past.slice(0, at + 1))));
    const faults = windows.fresh.flatMap(window => {
        const shares = sharesIn(window, name);
        if (!shares)
            return [];
        const share = unseenShare(shares, past);
        if (share < MATTERS || share < 3 * usual)
            return [];
        const unseen = [...shares.keys()].filter(value => !known.has(value));
        const which = rules.public.has(name) ? `: ${listOf(unseen)}` : '';
        const seen = `${(0,report_dist/* formatPercent */.l9)(share)} of rows have values not seen before, in ${window.window}${which}`;
        return [{ rows: Math.round(share * presentIn(window, name)), seen }];
    });
    return checkOf(`${name}: known values`, faults);
}
function goneValues({ windows, rules }, name, past) {
    const [first] = past;
    const common = [...(first?.keys() ?? [])].filter(value => past.every(shares => (shares.get(value) ?? 0) >= MATTERS));
    const faults = windows.fresh.flatMap(window => {
        const shares = sharesIn(window, name);
        if (!shares)
            return [];
        const gone = common.filter(value => {
            const least = Math.min(...past.map(one => one.get(value) ?? 0));
            return !shares.has(value) && least * presentIn(window, name) >= EXPECTED;
        });
        if (gone.length === 0)
            return [];
        const which = rules.public.has(name) ? `: ${listOf(gone)}` : '';
        const values = gone.length === 1 ? '1 frequent value is' : `${gone.length} frequent values are`;
        return [{ rows: 0, seen: `${values} gone in ${window.window}${which}` }];
    });
    return checkOf(`${name}: frequent values`, faults);
}
/** Share of rows by value; `undefined` where the profile leaves too many values out. */
function sharesIn({ profile }, name) {
    const column = columnOf(profile, name);
    if (!column?.top || column.type !== 'string')
        return undefined;
    const present = profile.rows - column.nulls;
    if (listedRows(column) < COVERED * present)
        return undefined;
    return new Map(column.top.map(([value, rows]) => [value, rows / Math.max(1, present)]));
}
function listedRows({ top = [] }) {
    return top.reduce((sum, [, rows]) => sum + rows, 0);
}
function unseenShare(shares, past) {
    let unseen = 0;
    for (const [value, share] of shares)
        if (!past.some(one => one.has(value)))
            unseen += share;
    return unseen;
}
function presentIn({ profile }, name) {
    return profile.rows - (columnOf(profile, name)?.nulls ?? 0);
}
function listOf(values) {
    const shown = values.slice(0, 5).join(', ');
    return values.length > 5 ? `${shown} and ${values.length - 5} more` : shown;
}
//# sourceMappingURL=categories.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/constant-column.js



/** Chance that ordinary rows all have one value, below which it is no chance. */
const BY_CHANCE = 1e-6;
/** A column that had several values in every past window and now has one, in more rows than chance can explain. */
const checkConstant = ({ windows, rules }) => sharedColumns(windows)
    .filter(name => name !== rules.time)
    .flatMap(name => {
    const past = windows.reference.flatMap(({ profile }) => {
        const column = columnOf(profile, name);
        return column && profile.rows > column.nulls ? [largestShare(column, profile.rows)] : [];
    });
    const share = Math.max(...past);
    if (past.length === 0 || past.some(one => one === 1))
        return [];
    const faults = windows.fresh.flatMap(({ window, profile }) => {
        const column = columnOf(profile, name);
        const present = profile.rows - (column?.nulls ?? 0);
        if (column?.distinct !== 1 || present * Math.log(share) > Math.log(BY_CHANCE))
            return [];
        return [{ rows: present, seen: `all ${(0,report_dist/* formatCount */.B4)(present)} values in ${window} are the same` }];
    });
    return [checkOf(`${name}: varies`, faults)];
});
/** Share of the most frequent value; where values are not listed, the largest that the count of values allows. */
function largestShare({ distinct, nulls, cdf, top }, rows) {
    const present = rows - nulls;
    if (distinct <= 1)
        return 1;
    if (top?.[0])
        return top[0][1] / present;
    if (cdf)
        return Math.max(...cdf.map(([, upTo], at) => upTo - (cdf[at - 1]?.[1] ?? 0))) / present;
    return (present - distinct + 1) / present;
}
//# sourceMappingURL=constant-column.js.map
// EXTERNAL MODULE: ./packages/stats/dist/index.js + 29 modules
var stats_dist = __webpack_require__(48893);
;// CONCATENATED MODULE: ./packages/drift/dist/methods/quantile.js
/** The smallest value with at least this share of the rows at or below it; NaN without rows. */
function quantile(cdf, position) {
    const rows = cdf.at(-1)?.[1] ?? 0;
    return cdf.find(([, upTo]) => upTo >= position * rows)?.[0] ?? Number.NaN;
}
/** Share of rows at or below a value, by the listed values alone. */
function shareUpTo(cdf, value) {
    const rows = cdf.at(-1)?.[1] ?? 0;
    const upTo = cdf.findLast(([listed]) => listed <= value)?.[1] ?? 0;
    return rows === 0 ? 0 : upTo / rows;
}
//# sourceMappingURL=quantile.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/describe-move.js


/** Shares that differ by less are the same to a reader. */
const SAME = 0.02;
/**
 * What moved, in one line. Values stand in it only where the column is public (`shown`); otherwise shares of rows, at
 * the places where the earlier window had its median or its middle 80 %.
 */
function describeMove(before, now, { shown, rows }) {
    if (before.cdf && now.cdf)
        return describeNumbers(before, now, shown);
    const [past, fresh] = [sharesOf(before, rows[0]), sharesOf(now, rows[1])];
    let most;
    for (const value of new Set([...past.keys(), ...fresh.keys()])) {
        const [from, to] = [past.get(value) ?? 0, fresh.get(value) ?? 0];
        if (!most || Math.abs(to - from) > Math.abs(most.to - most.from))
            most = { value, from, to };
    }
    if (!most)
        return 'no values';
    const name = shown ? most.value : 'one value';
    return `${name}: ${(0,report_dist/* formatPercent */.l9)(most.from)} → ${(0,report_dist/* formatPercent */.l9)(most.to)} of rows`;
}
function describeNumbers(before, now, shown) {
    const [old, fresh] = [before.cdf ?? [], now.cdf ?? []];
    if (old.length === 0 || fresh.length === 0)
        return 'no values';
    const middle = quantile(old, 0.5);
    const above = [1 - shareUpTo(old, middle), 1 - shareUpTo(fresh, middle)];
    const medians = shown ? `; median ${(0,report_dist/* formatNumber */.ZV)(middle)} → ${(0,report_dist/* formatNumber */.ZV)(quantile(fresh, 0.5))}` : '';
    if (Math.abs(above[1] - above[0]) >= SAME) {
        const way = above[1] > above[0] ? 'higher' : 'lower';
        return `${way}: ${(0,report_dist/* formatPercent */.l9)(above[0], 0)} → ${(0,report_dist/* formatPercent */.l9)(above[1], 0)} of rows above the old median${medians}`;
    }
    const [low, high] = [quantile(old, 0.1), quantile(old, 0.9)];
    const inside = (cdf) => shareUpTo(cdf, high) - shareUpTo(cdf, low);
    const [was, is] = [inside(old), inside(fresh)];
    if (Math.abs(is - was) < SAME)
        return `hardly: the median and the middle 80 % of rows are where they were${medians}`;
    return `${is < was ? 'wider' : 'narrower'}: ${(0,report_dist/* formatPercent */.l9)(was, 0)} → ${(0,report_dist/* formatPercent */.l9)(is, 0)} of rows in the old middle${medians}`;
}
function sharesOf({ top = [], nulls }, rows) {
    return new Map(top.map(([value, count]) => [value, count / Math.max(1, rows - nulls)]));
}
//# sourceMappingURL=describe-move.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/sampling-noise.js
/** The standard normal's quantile of 0.999. */
const Z = 3.090232306167814;
/** What `@millrace/stats` mixes into each bin's share. */
const SMOOTHING = 1e-4;
/**
 * A PSI that chance alone hardly ever exceeds between two samples of the same rows: PSI ≈ χ²_{bins−1} · (1/n + 1/m)
 * (Yurdakul and Naranjo, Journal of Risk Model Validation 14, 2020), at χ²'s 0.999 quantile by Wilson and Hilferty.
 * That holds for well-filled bins. A row in a bin that the other sample left empty adds ln(1 + 1/(m·ε))/m instead, which
 * is more below 1,500 rows: there the whole bound is raised by that ratio. Rows are taken as independent, so this is the
 * least that noise can be.
 */
function samplingNoise(bins, rows) {
    const degrees = Math.max(1, bins - 1);
    const step = 2 / (9 * degrees);
    const quantile = degrees * (1 - step + Z * Math.sqrt(step)) ** 3;
    const sparse = Math.log(1 + 1 / (Math.min(...rows) * SMOOTHING)) / 2;
    return quantile * (1 / rows[0] + 1 / rows[1]) * Math.max(1, sparse);
}
//# sourceMappingURL=sampling-noise.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/distribution.js




/** Past changes that a prediction bound needs. With two it would be 39 standard deviations wide, and find nothing. */
const LEAST_CHANGES = 4;
/**
 * The ladder of credit scoring: below 0.1 no change, up to 0.25 a moderate one, from 0.25 on a major one (Siddiqi,
 * "Credit Risk Scorecards", 2006). Without a history that would say more, only a major one is an alarm.
 */
const LADDER = { moderate: 0.1, major: 0.25 };
/** Chance that any of all comparisons is an alarm where nothing changed (Bonferroni over columns × windows). */
const FALSE_ALARMS = 0.05;
/**
 * Has a column's distribution moved? Each new window is compared with the last known one by PSI. A column has changed
 * when PSI is at least `min_psi`, above what sampling alone gives, also against the window before the last (so that
 * a return from an odd month is none), and beyond its own history: with four past changes or more, `times_usual` × their median and above their
 * prediction bound at 1 − 0.05 / (columns × windows); with two or three, 0.25 and `times_usual` × the largest; with
 * fewer, 0.25. The strongest window speaks for the column.
 */
function judgeColumns(windows, rules) {
    const last = windows.reference.at(-1);
    const names = sharedColumns(windows).filter(name => {
        const column = last && columnOf(last.profile, name);
        if (!last || !column || name === rules.time || isInstant(column.type))
            return false;
        return (column.cdf || column.top) && !namesRows(column, last.profile.rows);
    });
    const looked = names.length * windows.fresh.length;
    const columns = names.map(name => {
        const seen = windows.fresh.map(window => judgeWindow({ windows, rules, looked }, name, window));
        return seen.reduce((most, one) => (strength(one) > strength(most) ? one : most));
    });
    return { columns: columns.sort((a, b) => strength(b) - strength(a)), looked };
}
function judgeWindow({ windows, rules, looked }, name, fresh) {
    const found = { column: name, window: fresh.window, verdict: 'stable' };
    const last = windows.reference.at(-1);
    const psi = last && psiBetween(last, fresh, name);
    if (!last || psi === undefined)
        return { ...found, seen: 'no values to compare' };
    const past = pastChanges(windows, name, lagBetween(windows, last, fresh));
    const usual = (0,stats_dist/* usualChange */.zt)(past, 1 - FALSE_ALARMS / Math.max(1, looked));
    const beforeLast = windows.reference.at(-2);
    const against = (beforeLast && psiBetween(beforeLast, fresh, name)) ?? psi;
    const alarm = Math.min(psi, against) >= rules.minPsi &&
        psi > noiseOf(last, fresh, name) &&
        isBeyond(psi, { usual, past, timesUsual: rules.timesUsual });
    const moved = describeMove(columnOf(last.profile, name), columnOf(fresh.profile, name), {
        shown: rules.public.has(name),
        rows: [last.profile.rows, fresh.profile.rows],
    });
    return {
        ...found,
        verdict: alarm ? 'change' : 'stable',
        psi,
        ...(usual && { timesUsual: (0,stats_dist/* timesUsual */.Pt)(psi, usual) }),
        seen: moved,
    };
}
function isBeyond(psi, { usual, past, timesUsual: times }) {
    if (!usual)
        return psi >= LADDER.major;
    if (usual.n < LEAST_CHANGES)
        return psi >= LADDER.major && psi >= times * Math.max(...past);
    return (0,stats_dist/* timesUsual */.Pt)(psi, usual) >= times && psi > usual.high;
}
/**
 * PSI between past windows as far apart as the two that are compared. Where there are too few such pairs, that between
 * neighbours times the distance: a column that wanders at random moves so far (its PSI grows with the variance).
 */
function pastChanges({ reference }, name, lag) {
    const apart = (distance) => reference.slice(distance).flatMap((window, at) => psiBetween(reference[at], window, name) ?? []);
    const same = apart(lag);
    return same.length >= LEAST_CHANGES ? same : apart(1).map(psi => psi * lag);
}
function lagBetween({ order }, a, b) {
    return Math.max(1, Math.abs(order.indexOf(a.window) - order.indexOf(b.window)));
}
function psiBetween(before, now, name) {
    const [a, b] = [columnOf(before.profile, name), columnOf(now.profile, name)];
    if (!a || !b)
        return undefined;
    if (a.cdf && b.cdf)
        return (0,stats_dist/* psiNumeric */.OH)(a.cdf, b.cdf);
    if (!a.top || !b.top)
        return undefined;
    return (0,stats_dist/* psiCategorical */.H9)(countsOf(a, before.profile.rows), countsOf(b, now.profile.rows));
}
function countsOf({ top = [], nulls }, rows) {
    const listed = top.reduce((sum, [, count]) => sum + count, 0);
    return { counts: new Map(top), other: rows - nulls - listed };
}
/** Numbers have at most 10 bins and a further one for each value that many rows share; categories one a value. */
function noiseOf(before, now, name) {
    const [a, b] = [columnOf(before.profile, name), columnOf(now.profile, name)];
    const bins = a.cdf
        ? Math.min(19, a.distinct)
        : new Set([...(a.top ?? []), ...(b.top ?? [])].map(([value]) => value)).size;
    return samplingNoise(bins, [
        Math.max(1, before.profile.rows - a.nulls),
        Math.max(1, now.profile.rows - b.nulls),
    ]);
}
function strength({ verdict, timesUsual = 0, psi = 0 }) {
    return (verdict === 'change' ? 1e9 : 0) + timesUsual + psi;
}
//# sourceMappingURL=distribution.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/nulls.js




/** Share of rows that a rise must reach to matter, even at the low end of its interval. */
const nulls_MATTERS = 0.02;
/** However wild the past was, this share of nulls and twice the worst window is not usual. */
const ALWAYS = 0.3;
/**
 * Share of nulls in each new window: above the past windows' prediction bound (without a history: twice the highest),
 * and by more than 2 % of rows at the low end of Newcombe's interval against the highest.
 */
const checkNulls = ({ windows }) => {
    const columns = sharedColumns(windows);
    const looks = columns.length * windows.fresh.length;
    return columns.map(name => {
        const past = windows.reference.flatMap(window => nulls_countsOf(window, name));
        const highest = past.toSorted((a, b) => b.count / b.rows - a.count / a.rows)[0];
        const bound = highest && boundOf(past, levelFor(looks));
        const faults = windows.fresh.flatMap(window => {
            const [now] = nulls_countsOf(window, name);
            if (!now || !highest || bound === undefined)
                return [];
            const rise = (0,stats_dist/* rateDifference */.ii)(highest, now);
            if (!rise || rise.low <= nulls_MATTERS || now.count / now.rows <= bound)
                return [];
            const shares = `${(0,report_dist/* formatPercent */.l9)(now.count / now.rows)} of rows are null in ${window.window}`;
            return [
                { rows: now.count, seen: `${shares}, at most ${(0,report_dist/* formatPercent */.l9)(highest.count / highest.rows)} before` },
            ];
        });
        return checkOf(`${name}: nulls`, faults);
    });
};
function boundOf(past, level) {
    const rates = past.map(({ count, rows }) => count / rows);
    const twice = 2 * Math.max(...rates);
    if (rates.length < LEAST_WINDOWS)
        return Math.min(twice, 0.95);
    const high = (0,stats_dist/* usualChange */.zt)(rates, level)?.high ?? twice;
    return Math.min(high, Math.max(twice, ALWAYS), 0.95);
}
function nulls_countsOf({ profile }, name) {
    const column = columnOf(profile, name);
    return column && profile.rows > 0 ? [{ count: column.nulls, rows: profile.rows }] : [];
}
//# sourceMappingURL=nulls.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/repeated-window.js


/** Values that a window's columns must have together before equal profiles can't be chance. */
const LEAST_DISTINCT = 30;
/** A new window with exactly the profile of an older one: yesterday's file under today's date. */
const checkRepeated = ({ windows: { reference, fresh }, rules }) => {
    const older = reference.map(({ window, profile }) => ({ window, print: printOf(profile, rules.time) }));
    return fresh.map(({ window, profile }) => {
        const print = printOf(profile, rules.time);
        const twin = print && older.find(other => other.window !== window && other.print === print);
        older.push({ window, print });
        const faults = twin
            ? [{ rows: profile.rows, seen: `the same rows as in ${twin.window}, as far as their profile tells` }]
            : [];
        return checkOf(`${window}: its own rows`, faults);
    });
};
function printOf({ rows, columns }, time) {
    const compared = columns.filter(({ name }) => name !== time);
    if (compared.reduce((sum, { distinct }) => sum + distinct, 0) < LEAST_DISTINCT)
        return undefined;
    return (0,dist/* canonicalJson */.dj)({ rows, columns: compared });
}
//# sourceMappingURL=repeated-window.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/schema.js


/** Columns that are gone or have another type. A column that is new breaks nothing that stands. */
const checkSchema = ({ windows: { reference, fresh } }) => {
    const last = reference.at(-1);
    if (!last)
        return [];
    return last.profile.columns.map(({ name, type }) => {
        // A version has one schema, so one sentence says it for all its windows.
        const faults = fresh.flatMap(({ window, profile }) => {
            const now = columnOf(profile, name);
            if (now?.type === type)
                return [];
            const seen = now ? `${type} became ${now.type} in ${window}` : `the column is gone in ${window}`;
            return [{ rows: now ? 0 : profile.rows, seen }];
        });
        return checkOf(`${name}: schema`, faults);
    });
};
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/unit-change.js




/** Factors between units of time, length, weight and money that get mixed up. */
const KNOWN = [10, 100, 1000, 1e4, 1e6, 1e9, 60, 3600, 24, 86_400, 1.609344, 2.204623, 3.28084, 2.54, 1024];
/** A factor beyond this needs no name. */
const LARGE = 5;
const LEAST_ROWS = 100;
/**
 * How far the ratios may lie apart, and how far the factor from a known one. A large factor leaves no doubt; a small
 * one could be an ordinary move, the more so where no history says how far the column moves by itself.
 */
const LARGE_FACTOR = { spread: 1.5 };
const SMALL_FACTOR = { spread: 1.12, from: 0.03 };
const SMALL_FACTOR_NO_HISTORY = { spread: 1.03, from: 0.01 };
/**
 * A new window whose quantiles are those of the last known one times one factor: about the factor between two units,
 * or larger than 5. Quantiles near zero say nothing about a factor, and fewer than three different ones fit any. A
 * column that has scaled so before, at least half as far, is left alone.
 */
const checkUnits = ({ windows, rules }) => {
    const last = windows.reference.at(-1);
    if (!last)
        return [];
    return sharedColumns(windows).flatMap(name => {
        const before = columnOf(last.profile, name);
        if (!before?.cdf || name === rules.time || isInstant(before.type) || before.type === 'time')
            return [];
        if (namesRows(before, last.profile.rows))
            return [];
        const earlier = largestPast(windows.reference, name);
        const faults = windows.fresh.flatMap(({ window, profile }) => {
            const now = columnOf(profile, name);
            const found = now && factorBetween(before, now);
            if (!found || !isSuspect(found, windows.reference.length))
                return [];
            const { factor } = found;
            if (Math.abs(Math.log(factor)) / 2 <= earlier)
                return [];
            return [
                {
                    rows: profile.rows,
                    seen: `values in ${window} are about ${(0,report_dist/* formatNumber */.ZV)(factor)} × what they were`,
                },
            ];
        });
        return [checkOf(`${name}: unit`, faults)];
    });
};
/**
 * The one factor by which a column's sizes differ, if they agree on one. A column on both sides of zero is measured by
 * its spans: a small shift of such values has no factor.
 */
function factorBetween(before, now) {
    const [old, fresh] = [before.cdf ?? [], now.cdf ?? []];
    if (rowsOf(old) < LEAST_ROWS || rowsOf(fresh) < LEAST_ROWS)
        return undefined;
    const crosses = quantile(old, 0.1) < 0 && quantile(old, 0.9) > 0;
    const sizes = crosses ? spansOf : quantilesOf;
    const [past, current] = [sizes(old), sizes(fresh)];
    const scale = Math.max(...past.map(Math.abs));
    const scaleNow = Math.max(...current.map(Math.abs));
    const ratios = [];
    const seen = new Set();
    for (const [at, value] of past.entries()) {
        const valueNow = current[at];
        if (Math.abs(value) < 0.05 * scale) {
            if (Math.abs(valueNow) > 0.1 * scaleNow)
                return undefined;
            continue;
        }
        seen.add(value);
        ratios.push(valueNow / value);
    }
    const low = Math.min(...ratios);
    if (seen.size < 3 || low <= 0)
        return undefined;
    const factor = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)];
    return { factor, spread: Math.max(...ratios) / low };
}
function quantilesOf(cdf) {
    return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(position => quantile(cdf, position));
}
function spansOf(cdf) {
    return [0.05, 0.1, 0.2, 0.3].map(tail => quantile(cdf, 1 - tail) - quantile(cdf, tail));
}
function rowsOf(cdf) {
    return cdf.at(-1)?.[1] ?? 0;
}
function isSuspect({ factor, spread }, past) {
    const size = factor > 1 ? factor : 1 / factor;
    if (size >= LARGE)
        return spread <= LARGE_FACTOR.spread;
    const rule = past < LEAST_WINDOWS ? SMALL_FACTOR_NO_HISTORY : SMALL_FACTOR;
    return spread <= rule.spread && KNOWN.some(known => Math.abs(size / known - 1) < rule.from);
}
/** How far the middle 80 % of values have widened or narrowed between two past windows at most, as |ln ratio|. */
function largestPast(reference, name) {
    const spans = reference.map(({ profile }) => {
        const cdf = columnOf(profile, name)?.cdf ?? [];
        return quantile(cdf, 0.9) - quantile(cdf, 0.1);
    });
    const moves = spans.slice(1).map((now, at) => Math.abs(Math.log(now / spans[at])));
    return Math.max(0, ...moves.filter(Number.isFinite));
}
//# sourceMappingURL=unit-change.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/methods/volume.js



/** Without a history, only a third or the threefold is called odd; with one, never less than a fifth or a quarter. */
const WIDE = { low: 1 / 3, high: 3 };
const NARROW = { low: 0.8, high: 1.25 };
/**
 * Rows of each new window against the median of past ones: outside the prediction interval on the log scale (Hahn and
 * Meeker 1991, section 4.8) and by more than matters. A window that is still filling is only held against the top.
 */
const checkVolume = ({ windows: { reference, fresh, incomplete } }) => {
    const usual = median(reference.map(({ profile }) => profile.rows));
    if (usual === undefined || usual === 0)
        return [];
    const ratios = reference.map(({ profile }) => Math.max(profile.rows, 1) / usual);
    const { low, high } = limits(ratios, fresh.length);
    return fresh.map(({ window, profile: { rows } }) => {
        const filling = incomplete?.window === window ? incomplete : undefined;
        const ratio = rows / usual;
        const off = ratio > high || (ratio < low && !filling);
        const usually = `${(0,report_dist/* formatCount */.B4)(rows)} rows, ${(0,report_dist/* formatNumber */.ZV)(ratio, 2)} × the usual ${(0,report_dist/* formatCount */.B4)(usual)}`;
        const check = checkOf(`${window}: rows`, off ? [{ rows: 0, seen: usually }] : []);
        return filling && !off
            ? { ...check, seen: `${usually}; not complete, its rows end ${filling.until}` }
            : check;
    });
};
function limits(ratios, looks) {
    if (ratios.length < LEAST_WINDOWS)
        return WIDE;
    const level = levelFor(2 * looks);
    const above = (0,stats_dist/* usualChange */.zt)(ratios, level)?.high ?? WIDE.high;
    // The same bound, upside down: on the log scale both ends are alike.
    const below = 1 /
        ((0,stats_dist/* usualChange */.zt)(ratios.map(ratio => 1 / ratio), level)?.high ?? WIDE.high);
    // A wild history must not hide that a feed has stopped.
    return {
        low: Math.max(Math.min(NARROW.low, below), 0.1),
        high: Math.min(Math.max(NARROW.high, above), 10),
    };
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
}
//# sourceMappingURL=volume.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/judge.js








/** In the order in which a report lists them. */
const FEED_CHECKS = {
    schema: checkSchema,
    volume: checkVolume,
    nulls: checkNulls,
    units: checkUnits,
    categories: checkCategories,
    constant: checkConstant,
    repeated: checkRepeated,
};
/** Judges new windows against known ones: is the feed as it was, and which columns moved? Pure. */
function judgeWindows(windows, rules, leftOut = []) {
    if (windows.fresh.length === 0 || windows.reference.length === 0) {
        return { checks: [], columns: [], looked: 0 };
    }
    const names = Object.keys(FEED_CHECKS).filter(name => !leftOut.includes(name));
    return {
        checks: names.flatMap(name => FEED_CHECKS[name]({ windows, rules })),
        ...judgeColumns(windows, rules),
    };
}
/** A broken feed says nothing about the world, so a fault beats a change. */
function verdictOf({ checks, columns }, models) {
    if (checks.some(({ passed }) => !passed))
        return 'fault';
    const changed = columns.some(({ verdict }) => verdict === 'change');
    return changed || models.some(({ verdict }) => verdict === 'lost') ? 'change' : 'stable';
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/report/column-chart.js



const BINS = 10;
/** Categories that get a bar of their own. */
const CATEGORIES = 8;
/**
 * A column's distribution in the last known window and in a new one. Numbers are cut at the earlier window's deciles;
 * a column that is not public shows those as positions (`0–10 %`), and its categories as numbers.
 */
function columnChart({ reference, fresh }, { column, window, shown }) {
    const last = reference.at(-1);
    const now = fresh.find(one => one.window === window);
    const before = last && columnOf(last.profile, column);
    const after = now && columnOf(now.profile, column);
    if (!last || !now || !before || !after)
        return undefined;
    const bins = before.cdf && after.cdf
        ? numberBins(before, after, shown)
        : categoryBins([before, last.profile.rows], [after, now.profile.rows], shown);
    return bins.length < 2 ? undefined : (0,report_dist/* distributionChart */.BM)({ column, before: last.window, now: window, bins });
}
function numberBins(before, after, shown) {
    const [old, now] = [before.cdf ?? [], after.cdf ?? []];
    if (old.length === 0 || now.length === 0)
        return [];
    const cuts = [...new Set(Array.from({ length: BINS - 1 }, (_, k) => quantile(old, (k + 1) / BINS)))];
    const upTo = [...cuts, Number.POSITIVE_INFINITY];
    let [lastOld, lastNow] = [0, 0];
    return upTo.flatMap((cut, at) => {
        const [shareOld, shareNow] = cut === Number.POSITIVE_INFINITY ? [1, 1] : [shareUpTo(old, cut), shareUpTo(now, cut)];
        const positions = `${(100 * lastOld).toFixed(0)}–${(0,report_dist/* formatPercent */.l9)(shareOld, 0)}`;
        const name = shown ? valueRange(cuts[at - 1], cuts[at]) : positions;
        const bin = { name, before: shareOld - lastOld, now: shareNow - lastNow };
        [lastOld, lastNow] = [shareOld, shareNow];
        return bin.before === 0 && bin.now === 0 ? [] : [bin];
    });
}
function valueRange(above, upTo) {
    if (above === undefined)
        return `≤ ${(0,report_dist/* formatNumber */.ZV)(upTo ?? Number.NaN)}`;
    if (upTo === undefined)
        return `> ${(0,report_dist/* formatNumber */.ZV)(above)}`;
    return `${(0,report_dist/* formatNumber */.ZV)(above)} … ${(0,report_dist/* formatNumber */.ZV)(upTo)}`;
}
function categoryBins([before, rowsBefore], [after, rowsAfter], shown) {
    const old = new Map(before.top);
    const now = new Map(after.top);
    const share = (count, { nulls }, rows) => count / Math.max(1, rows - nulls);
    const all = [...new Set([...old.keys(), ...now.keys()])]
        .map(value => ({
        name: value,
        before: share(old.get(value) ?? 0, before, rowsBefore),
        now: share(now.get(value) ?? 0, after, rowsAfter),
    }))
        .sort((a, b) => Math.max(b.before, b.now) - Math.max(a.before, a.now));
    const bars = all.slice(0, CATEGORIES).map((bin, at) => (shown ? bin : { ...bin, name: `value ${at + 1}` }));
    const rest = (side) => Math.max(0, 1 - bars.reduce((sum, bin) => sum + bin[side], 0));
    return rest('before') + rest('now') < 1e-9
        ? bars
        : [...bars, { name: 'all others', before: rest('before'), now: rest('now') }];
}
//# sourceMappingURL=column-chart.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/report/column-table.js


/** Columns that moved, the strongest first, and one line for the others; only that line where none moved. */
function columnTable(columns) {
    const moved = columns.filter(({ verdict }) => verdict === 'change');
    const rest = columns.length - moved.length;
    if (moved.length === 0) {
        return {
            kind: 'text',
            text: [{ strong: 'Columns: ' }, `nothing beyond the usual in ${rest} of ${rest}.`],
        };
    }
    const rows = moved.map(column => rowOf(column, strongest(moved)));
    return tableOf(rest > 0 ? [...rows, [`${rest} more`, 'nothing beyond the usual', '', '']] : rows);
}
/** Every column with its window. */
function everyColumn(columns) {
    const table = tableOf(columns.map(column => rowOf(column, strongest(columns))));
    return {
        ...table,
        columns: [...table.columns, { title: 'PSI', align: 'right' }, { title: 'strongest in', align: 'left' }],
        rows: table.rows.map((row, at) => [
            ...row,
            columns[at]?.psi === undefined ? '–' : (0,report_dist/* formatFixed */.gn)(columns[at].psi, 3),
            columns[at]?.window ?? '',
        ]),
    };
}
function tableOf(rows) {
    return {
        kind: 'table',
        columns: [
            { title: 'column', align: 'left' },
            { title: 'what moved', align: 'left' },
            { title: 'against its own history', align: 'left' },
            { title: '', align: 'left' },
        ],
        rows,
    };
}
function rowOf({ column, seen, psi, timesUsual, verdict }, most) {
    const times = timesUsual !== undefined
        ? `${timesUsual > 100 ? 'over 100' : (0,report_dist/* formatFixed */.gn)(timesUsual, 1)}× the usual change between windows`
        : psi === undefined
            ? '–'
            : `no history yet; PSI ${(0,report_dist/* formatFixed */.gn)(psi, 2)} is ${ladderOf(psi)}`;
    const name = verdict === 'change' ? [{ strong: column }] : column;
    return [name, seen, times, (0,report_dist/* bar */.M0)(timesUsual ?? psi ?? 0, most, 6)];
}
function ladderOf(psi) {
    return psi < LADDER.moderate ? 'no change' : psi < LADDER.major ? 'a moderate change' : 'a major change';
}
function strongest(columns) {
    return Math.max(0, ...columns.map(({ timesUsual, psi }) => timesUsual ?? psi ?? 0));
}
//# sourceMappingURL=column-table.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/report/model-table.js

/** One model: when it was promoted, and now. */
function modelTable(drift) {
    const { model, version, stage, promoted, now, positives } = drift;
    const rows = [
        [
            'AUC, realised',
            promoted ? (0,report_dist/* formatFixed */.gn)(promoted.value, 3) : '–',
            now ? [{ strong: (0,report_dist/* formatFixed */.gn)(now.value, 3) }, intervalText(now)] : '–',
            drift.verdict === 'lost' ? `🔻 ${drift.seen}` : drift.seen,
        ],
    ];
    if (positives && now) {
        rows.push([
            'positive labels',
            positives.promoted === undefined ? '–' : (0,report_dist/* formatPercent */.l9)(positives.promoted),
            (0,report_dist/* formatPercent */.l9)(positives.now),
            '',
        ]);
        rows.push(['rows', '', (0,report_dist/* formatCount */.B4)(now.rows), `${(0,report_dist/* formatCount */.B4)(now.days)} days`]);
    }
    return {
        kind: 'table',
        columns: [
            { title: `${model} ${version} in ${stage}`, align: 'left' },
            { title: `when promoted${promoted ? ` (${windowText(promoted.window)})` : ''}`, align: 'right' },
            { title: `now${now ? ` (${windowText(now.window)}, labels known)` : ''}`, align: 'right' },
            { title: '', align: 'left' },
        ],
        rows,
    };
}
function intervalText({ low, high }) {
    return low === undefined || high === undefined ? '' : ` (${(0,report_dist/* formatFixed */.gn)(low, 3)} … ${(0,report_dist/* formatFixed */.gn)(high, 3)})`;
}
/** First and last day; the end itself is not part of a window. */
function windowText({ from, to }) {
    const last = new Date(Date.parse(to) - 1).toISOString().slice(0, 10);
    return from.slice(0, 10) === last ? last : `${from.slice(0, 10)} … ${last}`;
}
//# sourceMappingURL=model-table.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/report/verdict-text.js
/** The verdict in one sentence, and what to do. */
function verdictOfDrift(manifest, alone) {
    const { dataset, verdict, checks, columns, models } = manifest;
    if (verdict === 'fault') {
        const failed = checks.filter(({ passed }) => !passed).length;
        return {
            tone: 'bad',
            text: `A broken feed, not a changed world: ${failed} of ${checks.length} feed checks of ${dataset} ${failed === 1 ? 'is' : 'are'} off.`,
            next: alone
                ? 'Mend the source of the newer file before anything learns from it.'
                : [
                    'Mend the source, then take it again: ',
                    { code: `millrace drift ${dataset}` },
                    '. Until then this version is not for merging.',
                ],
        };
    }
    if (verdict === 'stable') {
        const nothing = manifest.windows.length === 0 ? 'No new rows to compare' : 'Nothing beyond the usual';
        return { tone: 'good', text: `${nothing}${modelsText(manifest)}.`, next: 'There is no reason to act.' };
    }
    const lost = models.filter(model => model.verdict === 'lost');
    const moved = columns.filter(column => column.verdict === 'change').length;
    const next = alone
        ? 'A model that learned from the earlier rows should be judged on the newer ones.'
        : 'Merge to retrain on the newer data; nothing deploys before its own promotion.';
    if (lost.length > 0) {
        const names = [...new Set(lost.map(({ model, stage }) => `${model} in ${stage}`))].join(' and ');
        const verb = names.includes(' and ') ? 'are' : 'is';
        return {
            tone: 'warning',
            text: `A changed world, not a broken feed: ${names} ${verb} getting worse.`,
            next,
        };
    }
    const text = `A changed world, not a broken feed: ${moved} of ${columns.length} columns moved beyond the usual${modelsText(manifest)}.`;
    return { tone: 'warning', text, next };
}
/** `flights: 2001-02 → 2001-05 (delay is losing accuracy)`. */
function titleOf({ dataset, reference, current, verdict, models }, alone) {
    const lost = [...new Set(models.filter(one => one.verdict === 'lost').map(({ model }) => model))];
    const why = verdict === 'fault'
        ? 'the feed looks broken'
        : lost.length > 0
            ? `${lost.join(', ')} ${lost.length === 1 ? 'is' : 'are'} losing accuracy`
            : verdict === 'change'
                ? 'columns moved'
                : 'nothing unusual';
    return alone ? `${reference} → ${current} (${why})` : `${dataset}: ${reference} → ${current} (${why})`;
}
/** What is known of the models where none has lost. */
function modelsText({ models }) {
    if (models.length === 0)
        return '';
    const unknown = models.filter(({ verdict }) => verdict === 'cannot-tell').length;
    if (unknown === 0)
        return '; no model in use is shown to be worse';
    if (unknown === models.length)
        return '; whether a model in use is worse can not be told yet';
    return `; no model in use is shown to be worse, ${unknown} of ${models.length} can not be told yet`;
}
//# sourceMappingURL=verdict-text.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/report/drift-report.js





/** What a drift check has to say, for the dataset's proposal. */
function driftReport({ manifest, windows, rules, alone = false }) {
    const { columns, checks, models } = manifest;
    const [first] = columns;
    const chart = first && columnChart(windows, { ...first, shown: rules.public.has(first.column) });
    const blocks = [
        ...models.map(modelTable),
        ...(columns.length > 0 ? [columnTable(columns)] : []),
        feedLine(checks, alone),
        ...(manifest.verdict === 'fault' ? [faultList(checks)] : []),
        ...(alone ? [] : [mergeLines(manifest)]),
    ];
    const folds = [
        ...(chart ? [{ summary: `Distribution of ${first.column}`, blocks: [chart] }] : []),
        ...(columns.length > 0
            ? [
                {
                    summary: `Every column (${columns.length}), and when one counts as changed`,
                    blocks: [everyColumn(columns), ruleText(manifest, rules)],
                },
            ]
            : []),
    ];
    return {
        format: 1,
        kind: 'drift',
        title: titleOf(manifest, alone),
        verdict: verdictOfDrift(manifest, alone),
        blocks,
        folds,
        ...(!alone && { key: (0,dist/* formatProposalKey */.vi)({ kind: 'data', dataset: manifest.dataset }) }),
        data: manifest,
    };
}
/** A drift report as blocks, for a section of the dataset's own proposal; the chart only where something moved. */
function driftBlocks(report) {
    const { text, next } = report.verdict;
    const rest = typeof next === 'string' ? [next] : next;
    const charts = report.folds.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'));
    return [
        { kind: 'text', text: [{ strong: text }, ' ', ...rest] },
        ...report.blocks,
        ...(report.verdict.tone === 'good' ? [] : charts),
    ];
}
/** A fault as an issue for the dataset's owner: what is off, since when, and what happens meanwhile. */
function faultReport(report, { dataset, reference, current, checks, windows }) {
    const failed = checks.filter(({ passed }) => !passed);
    return {
        ...report,
        key: `drift:${dataset}`,
        title: `${dataset}: the feed looks broken since ${windows[0] ?? current}`,
        blocks: [
            faultList(checks),
            {
                kind: 'text',
                text: [
                    `Seen in ${windows.join(', ')} of version ${current}, against ${reference}. Production keeps what it learned; version ${current} is not merged while ${failed.length === 1 ? 'this check is' : 'these checks are'} off.`,
                ],
            },
        ],
        folds: report.folds,
    };
}
function feedLine(checks, alone) {
    const good = checks.filter(({ passed }) => passed).length;
    const volume = alone ? ' Rows are not compared: two files need not span equally long.' : '';
    const what = `schema, ${alone ? '' : 'volume, '}nulls, units, categories`;
    const text = checks.length === 0
        ? ' nothing new to look at.'
        : good === checks.length
            ? ` ${what} as usual (${good} of ${checks.length} checks).${volume}`
            : ` ${good} of ${checks.length} checks as usual.${volume}`;
    return { kind: 'text', text: [{ strong: 'Feed check:' }, text] };
}
function faultList(checks) {
    const failed = checks.filter(({ passed }) => !passed);
    return {
        kind: 'list',
        title: 'What is off',
        items: failed.map(({ name, seen }) => [{ strong: name }, `: ${seen}`]),
    };
}
function mergeLines({ verdict, reference, models }) {
    if (verdict === 'fault') {
        return {
            kind: 'text',
            text: [
                { strong: 'Nothing was proposed: ' },
                `everything stays on ${reference}. When the source is mended, check again.`,
            ],
        };
    }
    const stays = models.length > 0 ? 'the models in use go on as they are' : 'everything stays as it is';
    return {
        kind: 'text',
        text: [
            { strong: 'If you merge:' },
            ' features, training and validation run on the newer data. ',
            { strong: "If you don't:" },
            ` ${stays}, learned from ${reference}; the next check asks again.`,
        ],
    };
}
function ruleText({ looked }, { timesUsual, minPsi }) {
    return {
        kind: 'text',
        text: `Looked at ${looked} pairs of a column and a new window; dates and columns that name rows are left out. One counts as changed at a PSI of ${minPsi} or more, ${timesUsual}× its usual change and above the bound that all pairs together stay below in 95 of 100 checks without a change; with fewer than four past changes at a PSI of 0.25 or more.`,
    };
}
//# sourceMappingURL=drift-report.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/rules.js

/** The values of `drift:` in millrace.yaml where it is left out, and for two files without one. */
const DEFAULT_RULES = {
    timesUsual: 3,
    minPsi: 0.1,
    time: undefined,
    partition: 'month',
    public: new Set(),
};
/** Several models that read one dataset may differ in their rule: the one that speaks first decides. */
function rulesOf(project, dataset, models) {
    const config = datasetOf(project, dataset);
    const rules = models.map(name => modelOf(project, name).drift);
    return {
        timesUsual: Math.min(...rules.map(rule => rule.timesUsual), ...(rules.length > 0 ? [] : [3])),
        minPsi: Math.min(...rules.map(rule => rule.minPsi), ...(rules.length > 0 ? [] : [0.1])),
        time: config.time,
        partition: config.partition,
        public: new Set([...config.columns].flatMap(([name, column]) => (column.public ? [name] : []))),
    };
}
/** The loss of AUC that a model's gates tolerate, and the level below which they let no model pass. */
function lossRuleOf(model) {
    let margin = 0;
    let floor;
    for (const gate of model.gates) {
        if (gate.metric !== 'auc')
            continue;
        if (gate.kind === 'margin')
            margin = gate.margin;
        if (gate.kind === 'min')
            floor = gate.bound;
    }
    return { margin, floor };
}
function modelOf({ config }, name) {
    const model = config.models.get(name);
    if (!model)
        throw (0,dist/* bug */.jr)(`drift was asked about ${name}, which millrace.yaml does not have`);
    return model;
}
function datasetOf({ config }, name) {
    const dataset = config.datasets.get(name);
    if (!dataset)
        throw (0,dist/* bug */.jr)(`drift was asked about ${name}, which millrace.yaml does not have`);
    return dataset;
}
//# sourceMappingURL=rules.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/drift-files.js






/**
 * Drift of two tables, without project, store or Git: the checks of a dataset without a history. Rows are not held
 * against each other, because two files need not span equally long; no value is shown, because nothing says which
 * columns are public. Throws MR2503 for a table without rows, MR2504 where no column
 * can be compared, MR2050 and others for a file that can't be read.
 */
async function driftFiles({ reference, current, threads, tempFolder, }) {
    const [before, now] = namesOf(reference, current);
    const options = { threads, tempFolder };
    const windows = {
        reference: [{ window: before, profile: await profileOf(reference, options) }],
        fresh: [{ window: now, profile: await profileOf(current, options) }],
        order: [before, now],
    };
    const judged = judgeWindows(windows, DEFAULT_RULES, ['volume']);
    // A check that saw nothing must not pass.
    if (judged.columns.length === 0)
        throw new dist/* MillraceError */.gR('MR2504', { file: current });
    const verdict = verdictOf(judged, []);
    const manifest = {
        dataset: now,
        reference: before,
        current: now,
        verdict,
        windows: [now],
        ...judged,
        models: [],
    };
    const report = driftReport({ manifest, windows, rules: DEFAULT_RULES, alone: true });
    return { verdict, report, columns: judged.columns };
}
async function profileOf(path, options) {
    const engine = await (0,tables_dist/* openEngine */.F5)(options);
    try {
        // Each column is read once: CSV text would be parsed again for every one.
        await engine.run(`CREATE TABLE t AS SELECT * FROM ${(0,tables_dist/* scanFiles */.Tu)([path])}`);
        const profile = await (0,tables_dist/* profileTable */.A6)(engine, 't', await engine.columns('FROM t'));
        if (profile.rows === 0)
            throw new dist/* MillraceError */.gR('MR2503', { file: path });
        return profile;
    }
    catch (error) {
        throw (0,tables_dist/* sourceError */.I8)(error, [path]);
    }
    finally {
        engine.close();
    }
}
/** File names, or whole paths where the names are alike. */
function namesOf(reference, current) {
    const names = [(0,external_node_path_.basename)(reference), (0,external_node_path_.basename)(current)];
    return names[0] === names[1] ? [reference, current] : names;
}
//# sourceMappingURL=drift-files.js.map
// EXTERNAL MODULE: ./packages/pipeline/dist/index.js + 33 modules
var pipeline_dist = __webpack_require__(71260);
;// CONCATENATED MODULE: ./packages/drift/dist/plan.js



/** Raised when equal inputs give other bytes than before. */
const FORMAT = 1;
/**
 * Fingerprint of a drift check: both versions with their profiles, the rules, and every model that reads the dataset
 * with what it was promoted on.
 */
async function planDrift(project, inputs) {
    const { dataset, before, now, models } = inputs;
    const rules = rulesOf(project, dataset, modelNames(inputs));
    const parents = [
        before,
        now,
        ...models.flatMap(({ features, train, validate }) => [features, train, validate]),
    ];
    return (0,pipeline_dist/* readyOf */.Js)({
        stage: 'drift',
        subject: dataset,
        config: {
            times_usual: rules.timesUsual,
            min_psi: rules.minPsi,
            time: rules.time ?? null,
            partition: rules.partition,
            public: [...rules.public].sort(),
            loss: Object.fromEntries(modelNames(inputs).map(name => [name, lossJson(project, name)])),
        },
        inputs: {
            before: digestOf(before, 'data'),
            before_profile: digestOf(before, 'profile'),
            now: digestOf(now, 'data'),
            now_profile: digestOf(now, 'profile'),
            ...Object.fromEntries(models.flatMap(modelInputs)),
        },
        code: {},
        params: {},
        format: FORMAT,
    }, parents.map(({ stage, fingerprint }) => ({ stage, fingerprint })));
}
/** Each model once, also where several of its stages are live. */
function modelNames({ models }) {
    return [...new Set(models.map(({ model }) => model))].sort();
}
function lossJson(project, name) {
    const { margin, floor } = lossRuleOf(modelOf(project, name));
    return { margin, floor: floor ?? null };
}
function modelInputs({ model, stage, pointer, validate, features, }) {
    const subject = (0,dist/* stageSubject */.L)(model, stage);
    return [
        [`${subject} model`, pointer.meta.sha256],
        [`${subject} features`, digestOf(features, 'data')],
        [`${subject} promotion`, validate.fingerprint],
    ];
}
function digestOf(record, output) {
    const ref = record.outputs[output];
    if (!ref)
        throw (0,dist/* bug */.jr)(`the record ${record.stage} ${record.fingerprint} has no output ${output}`);
    return ref.sha256;
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/serving/dist/index.js + 5 modules
var serving_dist = __webpack_require__(98001);
;// CONCATENATED MODULE: ./packages/drift/dist/judge-loss.js

/**
 * A loss is shown when the whole interval lies below what is tolerated: AUC at promotion less the gate's margin, or
 * the gate's floor. The AUC at promotion is taken as it stands in the report that was merged.
 */
function judgeLoss({ model, measured, rows, window, positives, rule }) {
    const found = { ...model, metric: 'auc' };
    const { value, interval, clusters: days } = measured;
    if (rows === 0) {
        return { ...found, verdict: 'cannot-tell', seen: 'no rows yet that are newer and whose label is known' };
    }
    if (value === undefined) {
        return {
            ...found,
            verdict: 'cannot-tell',
            seen: `the ${(0,report_dist/* formatCount */.B4)(rows)} newer rows have labels of one class`,
        };
    }
    const now = { value, ...interval, rows, days, window };
    const all = { ...found, now, positives };
    if (!interval) {
        return { ...all, verdict: 'cannot-tell', seen: `${days} days of newer rows are too few for an interval` };
    }
    const { promoted } = model;
    if (rule.floor !== undefined && interval.high < rule.floor) {
        return { ...all, verdict: 'lost', seen: `below the floor of ${(0,report_dist/* formatFixed */.gn)(rule.floor, 3)}` };
    }
    if (!promoted)
        return { ...all, verdict: 'cannot-tell', seen: 'its promotion measured no AUC' };
    const tolerated = promoted.value - rule.margin;
    const margin = rule.margin > 0 ? ` by more than ${rule.margin}` : '';
    if (interval.high < tolerated)
        return { ...all, verdict: 'lost', seen: `worse than when promoted${margin}` };
    if (interval.low >= tolerated)
        return { ...all, verdict: 'kept', seen: `not worse than when promoted${margin}` };
    return { ...all, verdict: 'kept', seen: 'no loss is shown' };
}
//# sourceMappingURL=judge-loss.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/realised.js







const realised_DAY = 86_400_000;
/** Scores a champion on the rows of the new version that are younger than those it was promoted on. */
async function measureRealised(project, model, folder) {
    requireOneModel(model);
    const { from, to } = model.validate.manifest.holdout;
    const judged = { from, to };
    // Rows from training's end to the judged ones' end would flatter it.
    const newer = [to, model.train.manifest.trainedUntil].sort().at(-1) ?? to;
    const rows = await scoreRows(project, model, { folder, judged, newer });
    const metric = model.validate.manifest.metrics.find(one => one.metric === 'auc');
    return judgeLoss({
        model: {
            model: model.model,
            stage: model.stage,
            version: model.pointer.meta.version,
            ...(metric && { promoted: { value: metric.candidate, window: judged } }),
        },
        measured: (0,stats_dist/* metricInterval */.gf)({ metric: 'auc', ...rows }),
        rows: rows.labels.length,
        window: { from: newer, to: model.features.manifest.holdout.to },
        positives: {
            ...(rows.positivesBefore !== undefined && { promoted: rows.positivesBefore }),
            now: rows.labels.reduce((sum, label) => sum + label, 0) / Math.max(1, rows.labels.length),
        },
        rule: lossRuleOf(modelOf(project, model.model)),
    });
}
/** Both files of the features: for a champion that was trained earlier, the new training rows are new as well. */
async function scoreRows(project, { train, features }, place) {
    const engine = await (0,tables_dist/* openEngine */.F5)({ threads: project.threads, tempFolder: place.folder });
    const loaded = await (0,serving_dist/* loadModel */.cm)(await checkoutFiles(project, train, place.folder));
    try {
        const { time, label } = features.manifest;
        const table = (0,tables_dist/* scanFiles */.Tu)(await pathsOf(project, features), 'parquet');
        const newer = `SELECT * FROM ${table} WHERE ${(0,tables_dist/* quoteName */.AB)(time)} >= ${instant(place.newer)}`;
        const { data, rows } = await (0,tables_dist/* readMatrix */.yQ)(engine, newer, loaded.card.features);
        const times = await (0,tables_dist/* readColumn */.JB)(engine, newer, { column: time, as: 'float64' });
        const labels = await (0,tables_dist/* readColumn */.JB)(engine, newer, { column: label, as: 'uint8' });
        const [before] = await engine.rows(`SELECT avg(${(0,tables_dist/* quoteName */.AB)(label)}) AS share FROM ${table}
       WHERE ${(0,tables_dist/* quoteName */.AB)(time)} >= ${instant(place.judged.from)} AND ${(0,tables_dist/* quoteName */.AB)(time)} < ${instant(place.judged.to)}`);
        return {
            labels,
            scores: Float64Array.from(await loaded.score(data, rows)),
            clusters: Int32Array.from(times, at => Math.floor(at / realised_DAY)),
            positivesBefore: before?.share ?? undefined,
        };
    }
    finally {
        await loaded.release();
        engine.close();
    }
}
function instant(iso) {
    return `${(0,tables_dist/* quoteText */.ol)(iso.replace('Z', ''))}::TIMESTAMP`;
}
async function pathsOf(project, features) {
    const tree = features.outputs['data'];
    if (!tree || !(0,dist/* isTree */.xK)(tree))
        throw (0,dist/* bug */.jr)(`the record features ${features.fingerprint} has no table`);
    const entries = await project.store.readTree(tree);
    return Promise.all(entries.map(({ sha256, md5, size }) => project.store.pathOf({ sha256, md5, size })));
}
async function checkoutFiles(project, train, folder) {
    const tree = train.outputs['model'];
    if (!tree || !(0,dist/* isTree */.xK)(tree))
        throw (0,dist/* bug */.jr)(`the record train ${train.fingerprint} has no model`);
    const target = (0,external_node_path_.join)(folder, `model-${tree.sha256.slice(0, 12)}`);
    await project.store.checkout(tree, target);
    return target;
}
/** The pointer, the training record and the features belong together, or nothing is scored. */
function requireOneModel({ model, stage, pointer, train, features }) {
    const record = train.outputs['model']?.sha256 ?? 'none';
    if (record !== pointer.meta.sha256) {
        throw new dist/* MillraceError */.gR('MR2502', { model, stage, pointer: pointer.meta.sha256, record });
    }
    const names = new Set(features.manifest.features.map(({ name }) => name));
    const column = train.manifest.features.find(name => !names.has(name));
    if (column !== undefined) {
        throw new dist/* MillraceError */.gR('MR2501', { model, version: pointer.meta.version, column });
    }
}
//# sourceMappingURL=realised.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/apply.js









/** Judges the new windows and every model, and keeps the report. */
async function checkDrift(project, inputs, folder) {
    const { dataset, before, now, models } = inputs;
    const rules = rulesOf(project, dataset, modelNames(inputs));
    const done = project.progress.step(`${dataset}: comparing windows`);
    const [was, is] = await Promise.all([readProfile(project, before), readProfile(project, now)]);
    const windows = chooseWindows({ manifest: before.manifest, profile: was }, { manifest: now.manifest, profile: is }, rules);
    const judged = judgeWindows(windows, rules);
    const failed = judged.checks.filter(({ passed }) => !passed).length;
    done(`${judged.checks.length - failed} of ${judged.checks.length} feed checks as usual`);
    const drifts = [];
    for (const [index, model] of models.entries()) {
        const scoring = project.progress.step(`${model.model}: scoring newer rows`);
        const place = (0,external_node_path_.join)(folder, String(index));
        await (0,promises_.mkdir)(place);
        const drift = await measureRealised(project, model, place);
        drifts.push(drift);
        scoring(drift.seen);
    }
    const manifest = {
        dataset,
        reference: before.manifest.version,
        current: now.manifest.version,
        verdict: verdictOf(judged, drifts),
        windows: windows.fresh.map(({ window }) => window),
        ...judged,
        models: drifts,
    };
    const report = driftReport({ manifest, windows, rules });
    return { outputs: { report: await project.store.putJson(report) }, manifest };
}
async function readProfile(project, record) {
    const ref = record.outputs['profile'];
    if (!ref || (0,dist/* isTree */.xK)(ref))
        throw (0,dist/* bug */.jr)(`the record snapshot ${record.fingerprint} has no profile`);
    const what = `the profile of ${record.manifest.dataset} ${record.manifest.version}`;
    return (0,dist/* checkShape */.eA)('ProfileHistory', await project.store.readJson(ref), what);
}
//# sourceMappingURL=apply.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/run.js


/** What a planned drift check found: from its record, or looked at now. A fault or a change is a value, not an error. */
async function runDrift(project, ready, inputs) {
    return (0,pipeline_dist/* runStage */.Si)(project, ready, ({ folder }) => checkDrift(project, inputs, folder));
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./packages/drift/dist/index.js




//# sourceMappingURL=index.js.map

/***/ }),

/***/ 68582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ BROKEN),
/* harmony export */   i: () => (/* binding */ blockVersion)
/* harmony export */ });
/* harmony import */ var _millrace_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51204);
/* harmony import */ var _millrace_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84020);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70078);




/** What the gates say of a version whose feed looks broken. */
const BROKEN = {
    state: 'failure',
    description: 'the feed looks broken: drift-check says what is off',
};
/**
 * Blocks the open pull request of a version whose feed looks broken: snapshot-data may have opened it before
 * drift-check looked. One that shows another version stays as it is.
 */
async function blockVersion(project, { dataset, record, issue }) {
    const { codeHost, repository } = project;
    const pull = await codeHost?.pullRequestFrom((0,_millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .proposalBranch */ .hj)({ kind: 'data', dataset }));
    if (codeHost === undefined || pull?.state !== 'open')
        return;
    const path = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .datasetPointerPath */ .v8)(dataset);
    await repository.refresh();
    const text = await repository.readAt(pull.head.sha, path);
    if (text === undefined)
        return;
    if ((0,_millrace_config__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(text, path, 'dataset').meta.sha256 !== record.outputs['data']?.sha256)
        return;
    await (0,_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .setGates */ .Dl)(project, pull.head.sha, BROKEN);
    const report = blockedReport(dataset, record.manifest.version, issue);
    await codeHost.comment(pull.number, { marker: (0,_millrace_report__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL)(report.key), body: (0,_millrace_report__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .Gc)(report) });
}
/** One line for the pull request of a version that is not for merging. */
function blockedReport(dataset, version, issue) {
    const where = typeof issue === 'string'
        ? 'The report of drift-check'
        : { link: `Issue ${issue.number}`, href: issue.url };
    return {
        format: 1,
        kind: 'review',
        title: `${dataset} ${version} is not for merging`,
        verdict: {
            tone: 'bad',
            text: `Not for merging: the feed of ${dataset} looks broken in version ${version}.`,
            next: [where, ' says what is off; a new version takes this one’s place when the source is mended.'],
        },
        blocks: [],
        folds: [],
        key: `data:${dataset}:fault`,
        data: { dataset, version },
    };
}
//# sourceMappingURL=block-version.js.map

/***/ }),

/***/ 70078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ setGates),
/* harmony export */   VD: () => (/* binding */ gatesWord),
/* harmony export */   p7: () => (/* binding */ servedBefore)
/* harmony export */ });
/* harmony import */ var _millrace_forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66759);

/** Sets `millrace/gates` on a commit; nothing where there is no code host. */
async function setGates({ codeHost, run }, commit, word) {
    if (codeHost === undefined)
        return;
    await codeHost.setStatus(commit, { context: _millrace_forge__WEBPACK_IMPORTED_MODULE_0__/* .GATES_STATUS */ .Q4, ...word, ...(run && { targetUrl: run.url }) });
}
/** A verdict as the gates' word. */
function gatesWord(passed, headline) {
    return passed
        ? { state: 'success', description: `gates passed: ${headline}` }
        : { state: 'failure', description: headline };
}
/** Why a rollback passes: no gate is asked again of a model that served. */
function servedBefore(version) {
    return `${version} served before`;
}
//# sourceMappingURL=gates.js.map

/***/ }),

/***/ 29803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ knownDrift),
/* harmony export */   Q: () => (/* binding */ isBroken)
/* harmony export */ });
/* harmony import */ var _millrace_drift__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85140);
/* harmony import */ var _stored_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6889);


/**
 * What drift-check said of a version against main's, if it has looked: snapshot and drift write one proposal, and the
 * evidence of the one stays when the other writes.
 */
async function knownDrift({ store }, dataset, { record, previous }) {
    const drift = await store.latestRecord('drift', dataset);
    if (drift === undefined || previous === undefined)
        return undefined;
    const { before, now } = drift.parts.inputs;
    if (now !== record.outputs['data']?.sha256 || before !== previous.pointer.meta.sha256)
        return undefined;
    const report = await (0,_stored_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)({ store }, drift.outputs);
    return { verdict: drift.manifest.verdict, sections: (0,_millrace_drift__WEBPACK_IMPORTED_MODULE_0__/* .driftBlocks */ .Is)(report) };
}
/** Whether drift-check has said that the feed of this very version looks broken. */
async function isBroken(store, { meta }) {
    const drift = await store.latestRecord('drift', meta.dataset);
    return drift?.manifest.verdict === 'fault' && drift.parts.inputs['now'] === meta.sha256;
}
//# sourceMappingURL=known-drift.js.map

/***/ }),

/***/ 33648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openByHand)
/* harmony export */ });
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30687);

/**
 * Lines that say where a person opens the pull requests of proposals whose branches were only pushed: on GitHub without
 * a token. Empty where they are open, or where there is no such page.
 */
async function openByHand({ repository, codeHost, env }, proposals) {
    if (codeHost !== undefined)
        return '';
    const pushed = proposals.filter(({ state }) => ['opened', 'updated', 'unchanged'].includes(state));
    if (pushed.length === 0)
        return '';
    const remote = await repository.remote();
    const main = await repository.mainBranch();
    const pages = pushed.flatMap(({ branch }) => {
        const page = branch === undefined ? undefined : (0,_github_access_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(remote, { main, branch }, env);
        return page === undefined ? [] : [`  open its pull request: ${page}\n`];
    });
    return pages.length === 0 ? '' : `${pages.join('')}  (with GH_TOKEN set, Millrace opens it)\n`;
}
//# sourceMappingURL=open-by-hand.js.map

/***/ }),

/***/ 37888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proposalPlace)
/* harmony export */ });
/** Where a proposal stands: its pull request, else its branch and the file with what it says. */
function proposalPlace({ pullRequest, branch, bodyPath }) {
    return pullRequest ? `#${pullRequest.number} ${pullRequest.url}` : `${branch}\n    body   ${bodyPath}`;
}
//# sourceMappingURL=proposal-place.js.map

/***/ }),

/***/ 59314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ requireHostAlone),
/* harmony export */   aI: () => (/* binding */ requirePullRequest),
/* harmony export */   dj: () => (/* binding */ aloneKey),
/* harmony export */   sq: () => (/* binding */ requireHost)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _millrace_forge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66759);
/* harmony import */ var _open_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94080);



/** The code host of a verb that works without a project; MR4063 names the input that needs one. */
async function requireHostAlone(surroundings, input) {
    const remote = async () => {
        try {
            return await (await (0,_millrace_forge__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(surroundings.cwd)).remote();
        }
        catch (error) {
            if (error instanceof _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR && error.code === 'MR1101')
                return undefined;
            throw error;
        }
    };
    const codeHost = await (0,_open_host_js__WEBPACK_IMPORTED_MODULE_2__/* .openHost */ .Zb)(surroundings, await (0,_open_host_js__WEBPACK_IMPORTED_MODULE_2__/* .findAccess */ .GM)(surroundings, { remote }));
    return requireHost(codeHost, input);
}
/** The code host, where there is one (MR4063). */
function requireHost(codeHost, input) {
    if (codeHost === undefined)
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4063', { input });
    return codeHost;
}
/**
 * Key of what a verb says without a project: by its own name, else by workflow and job, in the folder it works in, so
 * that two of one repository do not write over each other's.
 */
function aloneKey(kind, inputs, { run }) {
    const folder = inputs['working-directory'];
    const place = typeof folder === 'string' && folder !== '.' ? [folder] : [];
    const name = inputs['name'];
    const own = typeof name === 'string' ? [name] : run ? [run.workflow, run.job] : [];
    return [`${kind}-alone`, ...place, ...own].join(':');
}
/** Input `comment` where it was asked for: MR4063 without a code host, MR4064 without a pull request. */
function requirePullRequest({ codeHost, run, }) {
    requireHost(codeHost, 'comment');
    if (run?.pullRequest === undefined)
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4064', { event: run?.event ?? 'a person at a terminal' });
}
//# sourceMappingURL=alone.js.map

/***/ }),

/***/ 67113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ showTable)
/* harmony export */ });
/* harmony import */ var _cli_present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42347);

/** Narrower than this, a last column is not wrapped any more. */
const LEAST = 20;
/** Rows in columns as wide as their widest cell; the last one wraps at the screen's width. The head is dim. */
function showTable(head, rows, { color, width = Number.POSITIVE_INFINITY }) {
    const widths = head.map((title, index) => Math.max(title.length, ...rows.map(row => (row[index] ?? '').length)));
    const last = head.length - 1;
    const before = widths.slice(0, last).reduce((sum, one) => sum + one + 3, 2);
    const line = (cells) => {
        const [first = '', ...more] = wrap(cells[last] ?? '', Math.max(LEAST, width - before));
        const columns = cells.slice(0, last).map((cell, index) => cell.padEnd(widths[index] ?? 0));
        return [
            `  ${[...columns, first].join('   ')}`.trimEnd(),
            ...more.map(text => `${' '.repeat(before)}${text}`),
        ].join('\n');
    };
    return [(0,_cli_present_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(color).dim(line(head)), ...rows.map(line), ''].join('\n');
}
/** Lines of at most `width` characters, broken between words; a longer word stands alone. */
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const current = lines.at(-1);
        if (current !== undefined && current.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${current} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
//# sourceMappingURL=show-table.js.map

/***/ }),

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeHtml),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51204);
/* harmony import */ var _millrace_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84020);




/** The report that a record keeps. */
async function readReport(project, outputs) {
    const ref = outputs['report'];
    if (!ref || (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_2__/* .isTree */ .xK)(ref))
        throw (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_2__/* .bug */ .jr)('a record without its report');
    return (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_2__/* .checkShape */ .eA)('Report', await project.store.readJson(ref), 'a report in the store');
}
/** Writes a report where the user wants it (MR4016 where that can not be). */
async function writeHtml(report, path) {
    const html = await (0,_millrace_report__WEBPACK_IMPORTED_MODULE_3__/* .renderHtml */ .K2)(report);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, html);
    }
    catch (cause) {
        const errno = cause.code ?? String(cause);
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_2__/* .MillraceError */ .gR('MR4016', { file: path, errno }, { cause });
    }
}
//# sourceMappingURL=stored-report.js.map

/***/ })

};
