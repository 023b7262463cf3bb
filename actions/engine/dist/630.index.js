export const id = 630;
export const ids = [630];
export const modules = {

/***/ 75630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X2: () => (/* reexport */ checkSelect),
  ul: () => (/* reexport */ fromDuckdb),
  kf: () => (/* reexport */ isNumeric),
  jG: () => (/* reexport */ isTemporal),
  kU: () => (/* reexport */ lockDown),
  F5: () => (/* reexport */ openEngine),
  A6: () => (/* reexport */ profileTable),
  AB: () => (/* reexport */ quoteName),
  ol: () => (/* reexport */ quoteText),
  JB: () => (/* reexport */ readColumn),
  yQ: () => (/* reexport */ readMatrix),
  Tu: () => (/* reexport */ scanFiles),
  I8: () => (/* reexport */ sourceError),
  RZ: () => (/* reexport */ sqlError),
  yI: () => (/* reexport */ writeParquet)
});

// UNUSED EXPORTS: toDuckdb

;// CONCATENATED MODULE: ./packages/tables/dist/column-types.js
const FROM = [
    [/\]$|^(STRUCT|MAP|UNION|INTERVAL|VARIANT)\b/, 'nested'],
    [/^BOOLEAN$/, 'boolean'],
    [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|BIGNUM|"NULL")$/, 'integer'],
    [/^(FLOAT|DOUBLE)$/, 'float'],
    [/^DECIMAL\b/, 'decimal'],
    [/^(VARCHAR|UUID|JSON)$|^ENUM\(/, 'string'],
    [/^(BLOB|BIT|GEOMETRY)$/, 'binary'],
    [/^DATE$/, 'date'],
    [/^TIME(_NS| WITH TIME ZONE)?$/, 'time'],
    [/^TIMESTAMP(_S|_MS|_NS)?$/, 'timestamp'],
    [/^TIMESTAMP WITH TIME ZONE$/, 'timestamp_tz'],
];
/** The canonical type of a DuckDB type as DESCRIBE spells it; a type without a place in the list is `nested`. */
function fromDuckdb(type) {
    return FROM.find(([pattern]) => pattern.test(type))?.[1] ?? 'nested';
}
const TO = {
    boolean: 'BOOLEAN',
    integer: 'BIGINT',
    float: 'DOUBLE',
    decimal: 'DECIMAL(38, 9)',
    string: 'VARCHAR',
    binary: 'BLOB',
    date: 'DATE',
    time: 'TIME',
    timestamp: 'TIMESTAMP',
    timestamp_tz: 'TIMESTAMP WITH TIME ZONE',
    nested: 'JSON',
};
/** The widest DuckDB type of a canonical type, for casts. */
function toDuckdb(type) {
    return TO[type];
}
/** True for types whose values are numbers. */
function isNumeric(type) {
    return type === 'integer' || type === 'float' || type === 'decimal';
}
/** True for types whose values are instants, days or times of day. */
function isTemporal(type) {
    return type === 'date' || type === 'time' || type === 'timestamp' || type === 'timestamp_tz';
}
/**
 * SQL that reads `column` (already quoted) of a numeric, temporal or boolean type as DOUBLE: numbers as they are,
 * booleans 0 and 1, times as milliseconds since 1970 UTC (of day for `time`). Infinite times become NULL.
 */
function asDouble(column, type) {
    if (type === 'time')
        return `CAST(epoch_ms(CAST(${column} AS TIME)) AS DOUBLE)`;
    if (isTemporal(type))
        return `CAST(epoch_ms(${column}) AS DOUBLE)`;
    return `CAST(${column} AS DOUBLE)`;
}
//# sourceMappingURL=column-types.js.map
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
;// CONCATENATED MODULE: ./packages/tables/dist/quote.js

/** A SQL identifier: `a"b` → `"a""b"`. NUL, which would end the statement, is refused (MR2053). */
function quoteName(name) {
    if (name === '')
        throw new dist/* MillraceError */.gR('MR2053', { what: 'An empty name' });
    return `"${withoutNul(name, 'A name').replaceAll('"', '""')}"`;
}
/** A SQL string literal: `it's` → `'it''s'`. NUL is refused (MR2053). */
function quoteText(value) {
    return `'${withoutNul(value, 'A text').replaceAll("'", "''")}'`;
}
/** A SQL list of string literals. */
function quoteTexts(values) {
    return `[${values.map(quoteText).join(', ')}]`;
}
function withoutNul(text, what) {
    if (text.includes('\0'))
        throw new dist/* MillraceError */.gR('MR2053', { what: `${what} with a NUL character` });
    return text;
}
//# sourceMappingURL=quote.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/batches.js


/** Streams a query: casts and NULL → NaN happen in DuckDB, because a test per value in JavaScript costs more. */
async function* readBatches(connection, sql, columns) {
    const list = columns.map(({ name, type }) => {
        const column = quoteName(name);
        return isNumber(type)
            ? `coalesce(${asDouble(column, type)}, CAST('nan' AS DOUBLE)) AS ${column}`
            : `CAST(${column} AS VARCHAR) AS ${column}`;
    });
    const result = await connection.stream(`SELECT ${list.join(', ')} FROM (\n${sql}\n)`);
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        const batch = { rows: chunk.rowCount, numbers: new Map(), texts: new Map() };
        columns.forEach(({ name, type }, index) => {
            if (isNumber(type))
                batch.numbers.set(name, numbersOf(chunk, index));
            else
                batch.texts.set(name, chunk.getColumnValues(index));
        });
        yield batch;
    }
}
function numbersOf(chunk, index) {
    const vector = chunk.getColumnVector(index);
    const numbers = new Float64Array(chunk.rowCount);
    for (let row = 0; row < numbers.length; row++)
        numbers[row] = vector.getItem(row);
    return numbers;
}
function isNumber(type) {
    return type === 'boolean' || isNumeric(type) || isTemporal(type);
}
//# sourceMappingURL=batches.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/duckdb.js

/** DuckDB is 70 MB of native code: it loads at first use, so that verbs without rows start fast. */
async function loadDuckdb() {
    try {
        return await (0,dist/* loadRuntimePackage */.L$)('@duckdb/node-api', import.meta.url);
    }
    catch (cause) {
        // How it could not be installed is said by who tried.
        if (cause instanceof dist/* MillraceError */.gR)
            throw cause;
        throw new dist/* MillraceError */.gR('MR2052', {}, { cause });
    }
}
//# sourceMappingURL=duckdb.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/plain.js
/** Values as they leave the engine: bigint → number where that is exact, also inside lists and structs. */
function plain(value) {
    if (typeof value === 'bigint') {
        return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
    }
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
    }
    return value;
}
//# sourceMappingURL=plain.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/engine.js




/**
 * Opens an engine with settings that do not depend on the machine: insertion order kept, UTC, no extension fetched
 * or loaded from disk, no home folder read. Throws MR2052 where DuckDB is not installed.
 */
async function openEngine({ threads, tempFolder, memoryLimit }) {
    const { DuckDBInstance } = await loadDuckdb();
    const instance = await DuckDBInstance.create(':memory:', {
        threads: String(threads),
        temp_directory: tempFolder,
        preserve_insertion_order: 'true',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
        allow_persistent_secrets: 'false',
        default_null_order: 'nulls_last',
        ...(memoryLimit !== undefined && { memory_limit: memoryLimit }),
    });
    const connection = await instance.connect();
    // Not an option of an instance: it needs ICU, which loads with the first connection. Global: streams inherit it.
    await connection.run("SET GLOBAL TimeZone = 'UTC'; SET enable_progress_bar = false");
    const engine = engineOf(instance, connection);
    return {
        ...engine,
        close() {
            connection.closeSync();
            instance.closeSync();
        },
    };
}
function engineOf(instance, connection) {
    async function rows(sql, params) {
        const reader = await connection.runAndReadAll(sql, params);
        const names = reader.deduplicatedColumnNames();
        // Not getRowObjectsJS: by assignment, a column named __proto__ would be no member but the row's prototype.
        return reader
            .getRowsJS()
            .map(row => Object.fromEntries(row.map((value, index) => [names[index], plain(value)])));
    }
    async function columns(sql) {
        const described = await rows(`DESCRIBE (\n${sql}\n)`);
        return described.map(({ column_name, column_type, null: nullable }) => ({
            name: column_name,
            type: fromDuckdb(column_type),
            nullable: nullable !== 'NO',
        }));
    }
    return {
        async run(sql, params) {
            await connection.run(sql, params);
        },
        rows,
        columns,
        async *batches(sql) {
            const own = await instance.connect();
            try {
                yield* readBatches(own, sql, await columns(sql));
            }
            finally {
                own.closeSync();
            }
        },
    };
}
//# sourceMappingURL=engine.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/tables/dist/csv-delimiter.js



/** Characters that divide columns, the likelier first. */
const DELIMITERS = [',', '\t', ';', '|'];
/** A header longer than this is no header. */
const HEAD = 1 << 16;
/**
 * The delimiter that CSV files share: the one that stands most often in their header lines, outside quotes; a comma
 * where a header has none. Throws MR2050 for a file that can not be read or that has another delimiter.
 */
function delimiterOf(files) {
    const first = files[0] ?? '';
    const delimiter = headerDelimiter(first);
    for (const file of files.slice(1)) {
        if (headerDelimiter(file) !== delimiter) {
            const why = `Its columns are not divided by the same character as those of ${first}.`;
            throw new dist/* MillraceError */.gR('MR2050', { file, why }, { where: { file, line: 1 } });
        }
    }
    return delimiter;
}
function headerDelimiter(file) {
    const header = headOf(file)
        .replace(/"(?:[^"]|"")*"/g, '')
        .split(/[\r\n]/)[0];
    const counts = DELIMITERS.map(delimiter => header.split(delimiter).length - 1);
    const most = Math.max(...counts);
    return most === 0 ? ',' : DELIMITERS[counts.indexOf(most)];
}
function headOf(file) {
    const buffer = new Uint8Array(HEAD);
    try {
        const opened = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const head = buffer.subarray(0, (0,external_node_fs_.readSync)(opened, buffer));
            // A cut member of gzip gives what it holds up to the cut.
            const gzip = head[0] === 0x1f && head[1] === 0x8b;
            const bytes = gzip ? (0,external_node_zlib_.gunzipSync)(head, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }) : head;
            return new TextDecoder().decode(bytes);
        }
        finally {
            (0,external_node_fs_.closeSync)(opened);
        }
    }
    catch (cause) {
        const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
        const why = missing ? 'There is no such file.' : 'The system refuses to open it, or it is damaged.';
        throw new dist/* MillraceError */.gR('MR2050', { file, why }, { where: { file }, cause });
    }
}
//# sourceMappingURL=csv-delimiter.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/scan-files.js




const PARQUET = /\.(parquet|pq)$/i;
const CSV = /\.(csv|tsv|txt)(\.gz)?$/i;
/**
 * A table expression for local Parquet or CSV files of one format, columns matched by name, rows in the files' order.
 * Columns come from the files alone, never from their paths. CSV: the first line is the header and tells the
 * delimiter, `"` quotes, types come from every row of every file, and a malformed line is an error. DuckDB's own
 * detection is not used for these: it leaves out lines, without a word, until the rest agrees.
 * Throws MR2050 for a file that is not there, MR2051 for no file, MR2054 for a format that the names do not tell.
 */
function scanFiles(paths, format = formatOf(paths)) {
    if (paths.length === 0)
        throw new dist/* MillraceError */.gR('MR2051', { what: 'No file' });
    const files = paths.map(path => (0,external_node_path_.resolve)(path));
    const list = quoteTexts(files.map(globLiteral));
    const common = `union_by_name = true, hive_partitioning = false`;
    if (format === 'parquet')
        return `read_parquet(${list}, ${common})`;
    const options = [
        `delim = ${quoteText(delimiterOf(files))}`,
        'header = true',
        'skip = 0',
        `quote = '"'`,
        `escape = '"'`,
        `comment = ''`,
        'strict_mode = true',
        'sample_size = -1',
        'files_to_sniff = -1',
        common,
    ];
    return `read_csv(${list}, ${options.join(', ')})`;
}
function formatOf(paths) {
    if (paths.every(path => PARQUET.test(path)))
        return 'parquet';
    if (paths.every(path => CSV.test(path)))
        return 'csv';
    const odd = paths.find(path => !PARQUET.test(path) && !CSV.test(path)) ?? paths[0];
    throw new dist/* MillraceError */.gR('MR2054', { file: String(odd) });
}
/**
 * The spelling of a path that DuckDB's glob takes for this one file: it expands every path, so `*`, `?` and `[` stand
 * in brackets. A backslash beside them has two readings and is refused (MR2055).
 */
function globLiteral(path) {
    if (!/[*?[]/.test(path))
        return path;
    if (path.includes('\\'))
        throw new dist/* MillraceError */.gR('MR2055', { file: path });
    return path.replace(/[*?[]/g, '[$&]');
}
//# sourceMappingURL=scan-files.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/lock-down.js



/**
 * From here on, SQL of this engine reaches the tables it has, the files in `read` and the folder `write`; it can not
 * attach, load, fetch, or change a setting, and none of this can be undone. DuckDB does not tell reading from writing
 * for a path: that user SQL never writes is `checkSelect`'s part.
 */
async function lockDown(engine, { read, write }) {
    const files = read.map(path => (0,external_node_path_.resolve)(path));
    // A scan of a name with glob characters is checked by its escaped spelling.
    const spelled = [...new Set(files.flatMap(path => [path, globLiteral(path)]))];
    await engine.run(`
    SET allowed_paths = ${quoteTexts(spelled)};
    SET allowed_directories = ${quoteTexts([`${(0,external_node_path_.resolve)(write)}/`])};
    SET enable_external_access = false;
    SET lock_configuration = true`);
}
//# sourceMappingURL=lock-down.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/profile/categories.js
/** Values kept of a column of categories. */
const TOP = 200;
/** Characters kept of a value; longer ones end in "…" and count together when they begin alike. */
const LENGTH = 256;
/** Counts the values of `column` (quoted): the most frequent first, ties by the value's code points. */
async function profileCategories(engine, relation, column) {
    const found = await engine.rows(`
    WITH grouped AS (
      SELECT CAST(${column} AS VARCHAR) AS value, count(*) AS n FROM ${relation} WHERE ${column} IS NOT NULL GROUP BY 1
    ), short AS (
      SELECT CASE WHEN length(value) > ${LENGTH} THEN left(value, ${LENGTH}) || '…' ELSE value END AS value,
        CAST(sum(n) AS BIGINT) AS n
      FROM grouped GROUP BY 1
    )
    SELECT value, n, (SELECT count(*) FROM grouped) AS d, (SELECT CAST(sum(n) AS BIGINT) FROM grouped) AS total
    FROM short ORDER BY n DESC, value LIMIT ${TOP}`);
    return {
        present: found[0]?.total ?? 0,
        distinct: found[0]?.d ?? 0,
        top: found.map(({ value, n }) => [value, n]),
    };
}
//# sourceMappingURL=categories.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/profile/numbers.js
/** Points of a distribution. */
const POINTS = 200;
/**
 * The distribution of `value`, a SQL expression of type DOUBLE: every distinct value up to 200 of them; beyond, the
 * smallest and those at which the count crosses a multiple of 1/199 of the rows. One GROUP BY feeds all of it.
 */
async function profileNumbers(engine, relation, { value, mean }) {
    const points = await engine.rows(`
    WITH grouped AS MATERIALIZED (
      -- + 0.0 makes -0.0 and 0.0 one value
      SELECT x + 0.0 AS v, count(*) AS n FROM (SELECT ${value} AS x FROM ${relation}) WHERE isfinite(x) GROUP BY 1
    ), ranked AS (
      SELECT v, n, CAST(sum(n) OVER (ORDER BY v) AS BIGINT) AS s,
        CAST(sum(n) OVER () AS BIGINT) AS total, count(*) OVER () AS d
      FROM grouped
    )
    SELECT v, s, d FROM ranked
    WHERE d <= ${POINTS} OR s = n OR s * ${POINTS - 1} // total > (s - n) * ${POINTS - 1} // total
    ORDER BY v`);
    const cdf = points.map(({ v, s }) => [v, s]);
    const present = cdf.at(-1)?.[1] ?? 0;
    const distinct = points[0]?.d ?? 0;
    if (!mean || present === 0)
        return { present, distinct, cdf };
    return { present, distinct, cdf, mean: await meanOf(engine, relation, { value, cdf, present }) };
}
/**
 * The mean, the same in whatever order threads bring the values: each value becomes a whole multiple of a power of
 * two, 2⁻⁸⁸ of the largest magnitude, and whole numbers add up exactly in 128 bits (for up to 2³⁸ rows).
 */
async function meanOf(engine, relation, { value, cdf, present }) {
    const largest = Math.max(Math.abs(cdf[0][0]), Math.abs(cdf.at(-1)[0]));
    if (largest === 0)
        return 0;
    // A larger power of two is no double: a column with nothing above 1e-280 has fewer bits.
    const bits = Math.min(1022, 88 - Math.floor(Math.log2(largest)));
    const [sum] = await engine.rows(`SELECT sum(CAST(round(x * CAST('${2 ** bits}' AS DOUBLE)) AS HUGEINT)) AS whole
     FROM (SELECT ${value} AS x FROM ${relation}) WHERE isfinite(x)`);
    // Divided as whole numbers, so that only the last step rounds.
    return Number(BigInt(sum?.whole ?? 0) / BigInt(present)) / 2 ** bits;
}
//# sourceMappingURL=numbers.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/profile/profile-table.js





/**
 * Profiles a relation (a table, a view or a table expression). Counts are exact; every number is the same at any
 * number of threads. Reads each column once, so give it a table or Parquet, not CSV text. NaN, infinite numbers and
 * infinite times count as nulls, because no JSON carries them.
 */
async function profileTable(engine, relation, columns) {
    const [counted] = await engine.rows(`SELECT count(*) AS rows FROM ${relation}`);
    const rows = counted?.rows ?? 0;
    const profiles = [];
    for (const { name, type, nullable } of columns) {
        const column = quoteName(name);
        const found = isNumeric(type) || isTemporal(type)
            ? await profileNumbers(engine, relation, { value: asDouble(column, type), mean: isNumeric(type) })
            : type === 'string' || type === 'boolean'
                ? await profileCategories(engine, relation, column)
                : await profileOther(engine, relation, column);
        const { present, ...rest } = found;
        if (present > rows)
            throw (0,dist/* bug */.jr)(`${present} values of ${name} in ${rows} rows`);
        profiles.push({ name, type, nullable, nulls: rows - present, ...rest });
    }
    return { rows, columns: profiles };
}
async function profileOther(engine, relation, column) {
    const [found] = await engine.rows(`SELECT count(${column}) AS present, count(DISTINCT hash(${column})) FILTER (${column} IS NOT NULL) AS distinct
     FROM ${relation}`);
    return found ?? { present: 0, distinct: 0 };
}
//# sourceMappingURL=profile-table.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/read-columns.js


/**
 * Reads columns of a query as a row-major matrix of 32-bit floats for a model: NULL → NaN, booleans 0 and 1, times as
 * milliseconds. Throws MR2056 for a column of text.
 */
async function readMatrix(engine, sql, columns) {
    const parts = [];
    const width = columns.length;
    let rows = 0;
    for await (const batch of engine.batches(selectOnly(sql, columns))) {
        const part = new Float32Array(batch.rows * width);
        columns.forEach((column, at) => {
            const numbers = batch.numbers.get(column) ?? notNumbers(column);
            for (let row = 0; row < batch.rows; row++)
                part[row * width + at] = numbers[row];
        });
        parts.push(part);
        rows += batch.rows;
    }
    const data = new Float32Array(rows * width);
    let offset = 0;
    for (const part of parts) {
        data.set(part, offset);
        offset += part.length;
    }
    return { rows, data };
}
/**
 * Reads one column of a query. Throws MR2056 for text read as numbers, MR2057 where `int32` or `uint8` meet a NULL or
 * a number they can not hold.
 */
async function readColumn(engine, sql, { column, as }) {
    if (as === 'string')
        return (await readTexts(engine, sql, column));
    const parts = [];
    for await (const batch of engine.batches(selectOnly(sql, [column]))) {
        parts.push(batch.numbers.get(column) ?? notNumbers(column));
    }
    const rows = parts.reduce((sum, part) => sum + part.length, 0);
    const data = as === 'float64' ? new Float64Array(rows) : as === 'int32' ? new Int32Array(rows) : new Uint8Array(rows);
    let offset = 0;
    for (const part of parts) {
        data.set(part, offset);
        for (let row = 0; as !== 'float64' && row < part.length; row++) {
            if (data[offset + row] !== part[row]) {
                throw new dist/* MillraceError */.gR('MR2057', { column, type: as, row: offset + row + 1 });
            }
        }
        offset += part.length;
    }
    return data;
}
async function readTexts(engine, sql, column) {
    const name = quoteName(column);
    const texts = [];
    for await (const batch of engine.batches(`SELECT CAST(${name} AS VARCHAR) AS ${name} FROM (\n${sql}\n)`)) {
        const part = batch.texts.get(column) ?? [];
        if (part.length !== batch.rows)
            throw (0,dist/* bug */.jr)(`${part.length} texts of ${batch.rows} rows`);
        for (const text of part)
            texts.push(text);
    }
    return texts;
}
function selectOnly(sql, columns) {
    return `SELECT ${columns.map(quoteName).join(', ')} FROM (\n${sql}\n)`;
}
function notNumbers(column) {
    throw new dist/* MillraceError */.gR('MR2056', { column });
}
//# sourceMappingURL=read-columns.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/tables/dist/locate.js
/**
 * Finds the place that a DuckDB message marks in the user's statement, which may stand on lines of its own inside the
 * statement that ran. DuckDB shows `LINE n: text` and a caret below; it cuts long lines to `...text...`.
 */
function locate(message, sql) {
    const marked = /^LINE (\d+): (.*)\r?\n( *)\^/m.exec(message);
    if (!marked)
        return undefined;
    const [, number, shown, indent] = marked;
    const text = /^(\.\.\.)?(.*?)(\.\.\.)?$/.exec(shown.trimEnd());
    const [, head = '', inner = '', tail = ''] = text;
    const found = lineWith({ inner, head, tail }, sql.split(/\r?\n/), Number(number) - 1);
    const width = indent.length - `LINE ${number}: `.length - head.length;
    return found && width >= 0
        ? { line: found.index + 1, column: found.at + unitsIn(inner, width) + 1 }
        : undefined;
}
/** The line that reads so, whole where DuckDB cut nothing; of several, the nearest to the one it claims. */
function lineWith({ inner, head, tail }, lines, claimed) {
    return lines
        .map((line, index) => ({ index, at: line.indexOf(inner), end: line.trimEnd().length }))
        .filter(({ at, end }) => at >= 0 && (head !== '' || at === 0) && (tail !== '' || at + inner.length === end))
        .sort((a, b) => Math.abs(a.index - claimed) - Math.abs(b.index - claimed))[0];
}
/** DuckDB places its caret by columns of a terminal, in which East Asian signs and emoji take two, tabs none. */
function unitsIn(text, columns) {
    let units = 0;
    let width = 0;
    for (const sign of text) {
        const own = /[\p{Mn}\p{Cc}]/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
        if (width >= columns && own > 0)
            break;
        width += own;
        units += sign.length;
    }
    return units;
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
//# sourceMappingURL=locate.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/safe-reason.js
/** Errors whose messages speak of the statement, of types and of the machine, never of values in the data. */
const STATEMENT_ERRORS = /^(Binder|Catalog|Parser|Not implemented|Out of Memory|Permission|Syntax|Dependency) Error: /i;
const TYPES = '(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|U?INT(?:8|16|32|64|128)|FLOAT|DOUBLE|BOOL(?:EAN)?|DATE|TIME|TIMESTAMP(?: WITH TIME ZONE|_S|_MS|_NS|TZ)?|INTERVAL|UUID|VARCHAR|BLOB|DECIMAL(?:\\(\\d+,\\d+\\))?)';
/**
 * Why a statement failed, without values: DuckDB's own words where they speak of the statement alone, else words of
 * ours with the type and the column that it names.
 */
function safeReason(message, sql) {
    const lines = message.split('\n');
    const first = lines[0] ?? '';
    if (STATEMENT_ERRORS.test(first))
        return first.replace(STATEMENT_ERRORS, '');
    const kind = /^([A-Z][A-Za-z ]*?) Error: /.exec(first)?.[1] ?? 'Unknown';
    if (kind === 'Conversion') {
        const type = new RegExp(`(?: to |destination type |expected )(${TYPES})(?: when |$|[.,])`).exec(first)?.[1];
        const field = /invalid (date|time|timestamp) field format: /.exec(first)?.[1]?.toUpperCase();
        const column = /when casting from source column ([\w.]+)$/.exec(first)?.[1];
        const known = column !== undefined && sql.includes(column) ? ` of column ${column}` : '';
        const target = type ?? field;
        return `a value${known} can not become ${target === undefined ? 'the type asked for' : target}`;
    }
    return REASONS[kind] ?? `the engine says: ${kind.toLowerCase()} error`;
}
const REASONS = {
    'Out of Range': 'a value is outside the range of its type',
    'Invalid Input': 'a function was given a value that it can not take',
    Constraint: 'a value breaks a constraint',
    'Mismatch Type': 'two values have types that do not go together',
    IO: 'a file can not be read or written',
    INTERNAL: 'the engine itself failed',
    INTERRUPT: 'it was interrupted',
};
//# sourceMappingURL=safe-reason.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/sql-error.js



/**
 * Turns what DuckDB threw into an error with its place in the user's file and a suggestion: MR2150 unknown column,
 * MR2151 unknown table, MR2152 syntax, MR2153 anything else. Values from the data, which DuckDB quotes in some
 * messages, are left out; the message with them is not kept as cause either.
 */
function sqlError(error, { sql, file, tables = [] }) {
    if (error instanceof dist/* MillraceError */.gR)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    const column = /^Binder Error: Referenced column "(.+?)" (?:was )?not found/.exec(message)?.[1] ??
        /^Binder Error: Table ".+?" does not have a column named "(.+?)"/.exec(message)?.[1] ??
        /^Binder Error: Values list ".+?" does not have a column named "(.+?)"/.exec(message)?.[1];
    if (column !== undefined) {
        return build('MR2150', { name: column, hint: didYouMean(nearestOf(column, candidates(message))) }, column);
    }
    const table = /^Catalog Error: Table with name (.+?) does not exist/.exec(message)?.[1] ??
        /^Binder Error: Referenced table "(.+?)" not found/.exec(message)?.[1];
    if (table !== undefined) {
        const known = tables.length > 0 ? tables : candidates(message).filter(name => !/^(pg_|duckdb_|sqlite_)/.test(name));
        return build('MR2151', { name: table, hint: didYouMean(nearestOf(table, known)) }, table);
    }
    if (message.startsWith('Parser Error: ')) {
        // The parser's own statement around the user's may be what it stumbles over: then there is no place to mark.
        const near = /at or near "([^"]+)"/.exec(message)?.[1];
        return build('MR2152', { why: sentence(firstLine(message)) }, near);
    }
    const [suggested] = candidates(message);
    const hint = message.startsWith('Catalog Error') && suggested !== undefined ? didYouMean(suggested) : '';
    return build('MR2153', { why: `${sentence(safeReason(message, sql))}${hint}` });
    function build(code, values, word) {
        const spot = locate(message, sql);
        if (!spot)
            return new dist/* MillraceError */.gR(code, { ...values, file }, { where: { file } });
        const length = word !== undefined && startsWith(sql, spot, word) ? word.length : undefined;
        return new dist/* MillraceError */.gR(code, { ...values, file }, { where: { file, line: spot.line, column: spot.column }, frame: frameAt(sql, { ...spot, length }) });
    }
}
/** A caret frame for a place; without a length, it marks the word that stands there. */
function frameAt(sql, at) {
    const rest = (sql.split(/\r?\n/)[at.line - 1] ?? '').slice(at.column - 1);
    const word = /^(?:"(?:[^"]|"")+"|[\w.]+)/.exec(rest)?.[0].length ?? 1;
    return (0,dist/* caretFrame */.TR)(sql, { line: at.line, column: at.column, length: at.length ?? word });
}
function startsWith(sql, spot, word) {
    return (sql.split(/\r?\n/)[spot.line - 1] ?? '').startsWith(word, spot.column - 1);
}
/** Names that DuckDB offers: `Candidate bindings: "a", "b"` or `Did you mean "a"`. */
function candidates(message) {
    const list = /(?:Candidate bindings: ?:?|Candidate tables: ?:?|Did you mean)(.*)/.exec(message)?.[1] ?? '';
    return [...list.matchAll(/"([^"]+)"/g)].map(match => match[1].split('.').at(-1));
}
/** DuckDB offers columns that resemble the name by its own measure: where ours finds none, its first stands. */
function nearestOf(name, known) {
    return (0,dist/* nearestName */.qb)(name, known) ?? (known.length === 1 ? known[0] : undefined);
}
function didYouMean(name) {
    return name === undefined ? '' : ` Did you mean ${name}?`;
}
function firstLine(message) {
    return message.replace(/^[A-Z][\w ]* Error: /, '').split('\n')[0] ?? '';
}
/** A message of DuckDB as a sentence of ours. */
function sentence(text) {
    const trimmed = text.trim().replace(/[.!]+$/, '');
    return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}.`;
}
//# sourceMappingURL=sql-error.js.map
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/tables/dist/select/position.js

/** Line and column, from 1, of a byte offset in a text; columns count UTF-16 units. */
function positionOf(text, byteOffset) {
    const before = external_node_buffer_.Buffer.from(text).subarray(0, byteOffset).toString();
    const lines = before.split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
//# sourceMappingURL=position.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/select/functions.js
/** Table functions whose rows follow from their arguments; every other one reads files or the engine itself. */
const PURE_TABLE_FUNCTIONS = new Set([
    'range',
    'generate_series',
    'generate_subscripts',
    'unnest',
    'repeat',
    'repeat_row',
    'regexp_split_to_table',
    'json_each',
    'json_tree',
]);
/**
 * Functions that answer from clock, chance, environment or session. DuckDB's own list of volatile functions is added
 * at run time; this one holds what that list misses: macros, other spellings, and estimates that sample.
 */
const IMPURE_FUNCTIONS = new Set([
    'ago',
    'approx_quantile',
    'approx_top_k',
    'current_catalog',
    'current_database',
    'current_date',
    'current_query',
    'current_role',
    'current_schema',
    'current_schemas',
    'current_setting',
    'current_time',
    'current_timestamp',
    'current_user',
    'gen_random_uuid',
    'get_current_time',
    'get_current_timestamp',
    'getenv',
    'getvariable',
    'inet_client_addr',
    'inet_client_port',
    'inet_server_addr',
    'inet_server_port',
    'localtime',
    'localtimestamp',
    'now',
    'pg_conf_load_time',
    'pg_my_temp_schema',
    'pg_postmaster_start_time',
    'rand',
    'random',
    'reservoir_quantile',
    'session_user',
    'today',
    'uuid',
]);
/** Written without brackets, these are functions and not columns. */
const KEYWORD_FUNCTIONS = new Set([
    'current_date',
    'current_time',
    'current_timestamp',
    'localtime',
    'localtimestamp',
]);
/** Aggregates and window functions that answer by the order in which rows come. */
const ORDERED_FUNCTIONS = new Set([
    'any_value',
    'arbitrary',
    'array_agg',
    'first',
    'first_value',
    'group_concat',
    'lag',
    'last',
    'last_value',
    'lead',
    'list',
    'listagg',
    'nth_value',
    'ntile',
    'row_number',
    'string_agg',
]);
/** Sums of floating-point numbers: their last bits depend on which thread adds first. */
const FLOATING_SUMS = new Set([
    'avg',
    'corr',
    'covar_pop',
    'covar_samp',
    'entropy',
    'favg',
    'fsum',
    'geomean',
    'geometric_mean',
    'kahan_sum',
    'kurtosis',
    'kurtosis_pop',
    'mean',
    'product',
    'regr_avgx',
    'regr_avgy',
    'regr_intercept',
    'regr_r2',
    'regr_slope',
    'regr_sxx',
    'regr_sxy',
    'regr_syy',
    'sem',
    'skewness',
    'stddev',
    'stddev_pop',
    'stddev_samp',
    'sum',
    'sumkahan',
    'var_pop',
    'var_samp',
    'variance',
    'wavg',
    'weighted_avg',
]);
//# sourceMappingURL=functions.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/select/syntax-tree.js
function isNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The objects directly below a node, lists looked through. */
function childrenOf(value) {
    if (Array.isArray(value))
        return value.flatMap(item => (isNode(item) ? [item] : childrenOf(item)));
    return isNode(value)
        ? Object.values(value).flatMap(member => (isNode(member) ? [member] : listed(member)))
        : [];
}
function listed(value) {
    return Array.isArray(value) ? childrenOf(value) : [];
}
/** Every node at or below `node`, outermost first. */
function* nodesOf(node) {
    yield node;
    for (const child of childrenOf(node))
        yield* nodesOf(child);
}
/** Members of a list member. */
function listOf(node, key) {
    const value = isNode(node) ? node[key] : undefined;
    return Array.isArray(value) ? value : [];
}
function textOf(node, key) {
    const value = node[key];
    return typeof value === 'string' ? value : '';
}
/** The byte offset of a node in its statement; `undefined` for nodes that the parser made up. */
function offsetOf(node) {
    const at = node['query_location'];
    return typeof at === 'number' && Number.isSafeInteger(at) ? at : undefined;
}
//# sourceMappingURL=syntax-tree.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/select/reproducible.js


/** Finds what would make two runs of a statement differ. `volatile` are DuckDB's own volatile functions. */
function flawsOf(statement, volatile) {
    const flaws = [];
    for (const node of nodesOf(statement)) {
        const flaw = flawOf(node, volatile);
        if (flaw)
            flaws.push({ node, word: flaw.what.replace('()', ''), ...flaw });
    }
    return flaws;
}
function flawOf(node, volatile) {
    const name = textOf(node, 'function_name').toLowerCase();
    if (node['type'] === 'TABLE_FUNCTION' && isNode(node['function'])) {
        const table = textOf(node['function'], 'function_name').toLowerCase();
        if (!PURE_TABLE_FUNCTIONS.has(table))
            return { kind: 'reader', what: `${table}()` };
    }
    if (node['class'] === 'COLUMN_REF') {
        const [only, ...rest] = listOf(node, 'column_names');
        const keyword = String(only).toLowerCase();
        if (rest.length === 0 && KEYWORD_FUNCTIONS.has(keyword))
            return { kind: 'impure', what: keyword };
    }
    if (node['class'] === 'FUNCTION' || node['class'] === 'WINDOW') {
        // age(t) counts from today, age(t, u) does not.
        const age = name === 'age' && listOf(node, 'children').length === 1;
        if (age || volatile.has(name) || IMPURE_FUNCTIONS.has(name))
            return { kind: 'impure', what: `${name}()` };
        if (isUnordered(node, name))
            return { kind: 'unordered', what: `${name}()` };
    }
    if (node['type'] === 'BASE_TABLE' && isCatalog(node)) {
        return { kind: 'reader', what: `"${textOf(node, 'table_name')}"`, word: textOf(node, 'table_name') };
    }
    const sample = node['sample'];
    if (isNode(sample) && !(typeof sample['seed'] === 'number' && sample['seed'] >= 0)) {
        return { kind: 'sample', what: 'A sample without a seed', word: textOf(node, 'table_name') };
    }
    return unorderedCut(node);
}
function isUnordered(node, name) {
    if (!ORDERED_FUNCTIONS.has(name))
        return false;
    if (node['class'] === 'WINDOW') {
        return listOf(node, 'orders').length === 0 && listOf(node, 'arg_orders').length === 0;
    }
    // Without a place, the parser made it: ARRAY(SELECT …), whose order is the subquery's.
    return offsetOf(node) !== undefined && listOf(node['order_bys'], 'orders').length === 0;
}
/** LIMIT and DISTINCT ON keep the rows that come first: without ORDER BY any may. */
function unorderedCut(node) {
    const modifiers = listOf(node, 'modifiers').filter(isNode);
    if (modifiers.some(({ type }) => type === 'ORDER_MODIFIER'))
        return undefined;
    const limit = modifiers.find(({ type }) => type === 'LIMIT_MODIFIER' || type === 'LIMIT_PERCENT_MODIFIER');
    if (limit)
        return { kind: 'unordered', what: 'LIMIT', ...placeOf(limit['limit'] ?? limit['offset']) };
    const target = modifiers.flatMap(modifier => listOf(modifier, 'distinct_on_targets'))[0];
    return isNode(target) ? { kind: 'unordered', what: 'DISTINCT ON', ...placeOf(target) } : undefined;
}
/** The clause itself has no place in the tree: what it holds has one. */
function placeOf(node) {
    return isNode(node) ? { node, word: '' } : {};
}
/** Names with a schema or catalogue, and DuckDB's own views, are the engine's and not a dataset. */
function isCatalog(node) {
    const qualified = textOf(node, 'schema_name') !== '' || textOf(node, 'catalog_name') !== '';
    return qualified || /^(duckdb|pg|pragma|sqlite)_/i.test(textOf(node, 'table_name'));
}
/** True when no part of the statement adds floating-point numbers or samples: its bits are the same at any number of threads. */
function isExactInParallel(statement) {
    for (const node of nodesOf(statement)) {
        if (FLOATING_SUMS.has(textOf(node, 'function_name').toLowerCase()) || isNode(node['sample']))
            return false;
    }
    return true;
}
//# sourceMappingURL=reproducible.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/select/table-names.js

/** Every table that a statement names and that is no common table expression in its scope, with its node. */
function tablesOf(statement) {
    const found = [];
    walk(statement, new Set());
    return found;
    function walk(node, outer) {
        if (node['type'] === 'BASE_TABLE') {
            const parts = ['catalog_name', 'schema_name', 'table_name']
                .map(key => textOf(node, key))
                .filter(Boolean);
            const name = parts.join('.');
            if (parts.length > 1 || !outer.has(name.toLowerCase()))
                found.push({ name, node });
        }
        const { cte_map: named, ...rest } = node;
        const scope = new Set(outer);
        for (const entry of listOf(named, 'map')) {
            if (!isNode(entry))
                continue;
            const key = textOf(entry, 'key').toLowerCase();
            const query = isNode(entry['value']) ? entry['value'] : {};
            const recursive = isNode(query['query']) && isRecursive(query['query']);
            // A CTE sees those before it, and itself only where it is recursive.
            walk(query, recursive ? new Set([...scope, key]) : new Set(scope));
            scope.add(key);
        }
        for (const child of childrenOf(rest))
            walk(child, scope);
    }
}
function isRecursive(query) {
    return isNode(query['node']) && query['node']['type'] === 'RECURSIVE_CTE_NODE';
}
//# sourceMappingURL=table-names.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/select/without-semicolons.js
/** Strings, quoted names, comments and dollar-quoted texts: a semicolon inside them ends nothing. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|;/g;
/** A single statement without the semicolons after it; every character keeps its place. */
function withoutSemicolons(sql) {
    return sql.replace(TOKEN, token => (token === ';' ? ' ' : token));
}
//# sourceMappingURL=without-semicolons.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/select/check-select.js










/**
 * Checks a user's SQL file with DuckDB's parser: exactly one SELECT (MR2154) that answers the same whenever and
 * wherever it runs (MR2155 clock, chance, environment; MR2156 files and the engine itself; MR2157 order of rows;
 * MR2152 syntax), and that names only tables of `known`, where given (MR2151). All problems come at once. Runs
 * nothing of it.
 */
async function checkSelect(sql, file, known) {
    const { statement, volatile } = await parse(sql, file);
    const named = tablesOf(statement);
    const strange = known ? named.filter(({ name, node }) => !isCatalog(node) && !known.includes(name)) : [];
    const problems = [
        ...flawsOf(statement, volatile).map(flaw => problemAt(CODES[flaw.kind], flaw, { sql, file })),
        ...strange.map(({ name, node }) => {
            const near = (0,dist/* nearestName */.qb)(name, known ?? []);
            const values = { name, hint: near === undefined ? '' : ` Did you mean ${near}?` };
            return problemAt('MR2151', { node, word: name, values }, { sql, file });
        }),
    ];
    const [first] = problems;
    if (first)
        throw problems.length === 1 ? first : together(first, problems);
    const tables = [...new Set(named.map(({ name }) => name))].sort();
    return { sql: withoutSemicolons(sql), tables, parallel: isExactInParallel(statement) };
}
async function parse(sql, file) {
    const nul = sql.indexOf('\0');
    if (nul >= 0) {
        const at = positionOf(sql, Buffer.byteLength(sql.slice(0, nul)));
        throw new dist/* MillraceError */.gR('MR2152', { why: 'A NUL character stands here.' }, { where: { file, ...at } });
    }
    const engine = await openEngine({ threads: 1, tempFolder: (0,external_node_os_.tmpdir)() });
    try {
        const [row] = await engine.rows(`SELECT json_serialize_sql(${quoteText(sql)}) AS tree`);
        const parsed = JSON.parse(row?.tree ?? '{"error":true}');
        if (parsed.error && parsed.error_type === 'parser') {
            const at = positionOf(sql, Number(parsed.position ?? 0));
            const why = sentence(parsed.error_message ?? 'syntax error');
            throw new dist/* MillraceError */.gR('MR2152', { why }, { where: { file, ...at }, frame: frameAt(sql, at) });
        }
        const [statement, ...more] = listOf(parsed, 'statements');
        const shown = isNode(statement) && [...nodesOf(statement)].some(({ type }) => type === 'SHOW_REF');
        if (!isNode(statement) || more.length > 0 || shown)
            throw new dist/* MillraceError */.gR('MR2154', { file }, { where: { file } });
        const names = await engine.rows(`SELECT DISTINCT function_name AS name FROM duckdb_functions()
       WHERE stability IN ('VOLATILE', 'CONSISTENT_WITHIN_QUERY') AND function_name <> 'error'`);
        return { statement, volatile: new Set(names.map(({ name }) => name)) };
    }
    catch (error) {
        throw error instanceof dist/* MillraceError */.gR ? error : sqlError(error, { sql, file });
    }
    finally {
        engine.close();
    }
}
const CODES = { impure: 'MR2155', sample: 'MR2155', reader: 'MR2156', unordered: 'MR2157' };
function problemAt(code, { node, word, what = word, values = {} }, { sql, file }) {
    const offset = offsetOf(node);
    if (offset === undefined)
        return new dist/* MillraceError */.gR(code, { what, file, ...values }, { where: { file } });
    const at = { ...positionOf(sql, offset), length: word.length || undefined };
    const details = { where: { file, line: at.line, column: at.column }, frame: frameAt(sql, at) };
    return new dist/* MillraceError */.gR(code, { what, file, ...values }, details);
}
/** All of them, the first one too: what stands in `also` is what is shown. */
function together(first, also) {
    const details = {
        also,
        ...(first.where && { where: first.where }),
        ...(first.frame !== undefined && { frame: first.frame }),
    };
    return new dist/* MillraceError */.gR(first.code, { ...first.values }, details);
}
//# sourceMappingURL=check-select.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/source-error.js


/**
 * Turns what DuckDB threw while it read source files into MR2050: which of `files`, and which line of it, where the
 * message names them. Values from the file are left out.
 */
function sourceError(error, files) {
    if (error instanceof dist/* MillraceError */.gR)
        return error;
    // Below LINE stands our own query, which names every file.
    const message = (error instanceof Error ? error.message : String(error)).split(/\n+LINE \d+: /)[0];
    const named = files.filter(path => message.includes(`"${path}"`) || message.includes(`'${path}'`) || message.includes(`= ${path}\n`));
    const file = named.length === 1 ? named[0] : files.length === 1 ? files[0] : `One of ${files.length} files`;
    const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
    const where = line === undefined ? { file } : { file, line: Number(line) };
    const details = file.startsWith('One of ') ? {} : { where };
    return new dist/* MillraceError */.gR('MR2050', { file, why: reasonOf(message) }, details);
}
function reasonOf(message) {
    const known = KNOWN.find(([pattern]) => pattern.test(message));
    return known ? known[1] : `${safeReason(message, '')}.`.replace(/^./, letter => letter.toUpperCase());
}
const KNOWN = [
    [/No files found that match/, 'There is no such file.'],
    [
        /No magic bytes found|too small to be a Parquet|Invalid Parquet|not a parquet/i,
        'It is not a Parquet file, or it was cut short.',
    ],
    [/Expected Number of Columns: \d+ Found: \d+/, 'A line has another number of columns than the header.'],
    [/unterminated quote|Value with unterminated/i, 'A quoted value is not closed.'],
    [/Could not convert|Error when converting column/, 'A value does not have the type of its column.'],
    [/Invalid unicode|is not utf-8/i, 'It is not UTF-8 text.'],
    [
        /sniffing file/i,
        'A line has another number of columns than the header, or a quoted value is not closed.',
    ],
];
//# sourceMappingURL=source-error.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/write-parquet.js


/** Parquet's size of a row group; fixed, because it decides the file's bytes. */
const ROW_GROUP = 122_880;
/**
 * Writes what `select` gives to a Parquet file whose bytes depend on the rows alone: sorted by `orderBy` and then by
 * every column, so that ties have one order at any number of threads. `select` stands on lines of its own, so that an
 * error's line can be found in it. Returns the number of rows.
 */
async function writeParquet(engine, select, { path, orderBy = [] }) {
    const order = orderBy === 'input' ? '' : `ORDER BY ${await sortKeys(engine, select, orderBy)}`;
    const [copied] = await engine.rows(`COPY (SELECT * FROM (\n${select}\n) ${order}) TO ${quoteText((0,external_node_path_.resolve)(path))}
     (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP}, USE_TMP_FILE false)`);
    return { rows: copied?.Count ?? 0 };
}
async function sortKeys(engine, select, first) {
    if (first.length === 0)
        return 'ALL';
    const rest = (await engine.columns(select)).map(({ name }) => name).filter(name => !first.includes(name));
    return [...first, ...rest].map(quoteName).join(', ');
}
//# sourceMappingURL=write-parquet.js.map
;// CONCATENATED MODULE: ./packages/tables/dist/index.js











//# sourceMappingURL=index.js.map

/***/ })

};
