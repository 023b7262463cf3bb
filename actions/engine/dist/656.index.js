export const id = 656;
export const ids = [656];
export const modules = {

/***/ 72829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ou: () => (/* reexport */ missingDatasets),
  Lh: () => (/* reexport */ planFeatures),
  rH: () => (/* reexport */ runFeatures)
});

// UNUSED EXPORTS: featuresInputs

;// CONCATENATED MODULE: ./packages/features/dist/inputs.js
/** Inputs of build-features. */
const featuresInputs = {
    model: {
        description: 'Model whose training table to build. Default: all.',
        type: 'string',
        positional: true,
    },
    'dry-run': { description: 'Say what would happen and change nothing.', type: 'boolean' },
};
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/pipeline/dist/index.js + 33 modules
var pipeline_dist = __webpack_require__(71260);
;// CONCATENATED MODULE: ./packages/features/dist/plan.js


/** Raised when equal inputs give other bytes than before. */
const FORMAT = 1;
/**
 * Fingerprint of a model's training table: its SQL, its part of millrace.yaml, and the versions of the datasets whose
 * names stand in that SQL (a superset of those it reads, found without a database). Throws MR2101 where one of them
 * has no version yet.
 */
async function planFeatures(project, name, pointers) {
    const model = modelOf(project, name);
    const files = sqlFiles(project, model);
    const used = await datasetsIn(project, files, pointers);
    const inputs = Object.fromEntries(used.map(pointer => [`data/${pointer.meta.dataset}`, pointer.meta.sha256]));
    const parents = used.map((pointer) => ({ stage: 'snapshot', fingerprint: pointer.meta.record }));
    return (0,pipeline_dist/* readyOf */.Js)({
        stage: 'features',
        subject: name,
        config: planConfig(project, model),
        inputs,
        code: await (0,pipeline_dist/* codeParts */._v)(project.source, { files }),
        params: {},
        format: FORMAT,
    }, parents);
}
/** Datasets whose names stand in a model's SQL and that have no version yet. */
async function missingDatasets(project, name, pointers) {
    const names = await datasetsNamed(project, sqlFiles(project, modelOf(project, name)));
    return names.filter(dataset => !pointers.has(dataset));
}
function modelOf(project, name) {
    const model = project.config.models.get(name);
    if (!model)
        throw new dist/* MillraceError */.gR('MR2102', { model: name });
    return model;
}
/** Names of the views that a model joins, each once. */
function viewsOf(model) {
    return [...new Set(model.features.flatMap(feature => (feature.kind === 'view' ? [feature.view] : [])))];
}
function sqlFiles(project, model) {
    const views = viewsOf(model).map(name => project.config.views.get(name)?.sql ?? '');
    return [model.spine, ...views];
}
async function datasetsIn(project, files, pointers) {
    return (await datasetsNamed(project, files)).map(name => {
        const pointer = pointers.get(name);
        if (!pointer)
            throw new dist/* MillraceError */.gR('MR2101', { dataset: name });
        return pointer;
    });
}
async function datasetsNamed(project, files) {
    const named = new Set();
    for (const file of files) {
        const bytes = await project.source.read(file);
        if (bytes)
            for (const name of (0,pipeline_dist/* namesInSql */.A5)(Buffer.from(bytes).toString('utf8')))
                named.add(name);
    }
    return [...project.config.datasets.keys()].filter(name => named.has(name.toLowerCase())).sort();
}
function planConfig(project, model) {
    const { label, keys, slices, holdout } = model;
    const views = viewsOf(model).map(name => {
        const view = project.config.views.get(name);
        return [
            name,
            view ? { keys: view.keys, known_at: view.knownAt, max_age: { ...view.maxAge } } : null,
        ];
    });
    return {
        label: { column: label.column, time: label.time, delay: { ...label.delay } },
        keys,
        slices,
        holdout: { ...holdout },
        features: model.features.map(featureJson),
        views: Object.fromEntries(views),
    };
}
function featureJson(feature) {
    if (feature.kind === 'spine')
        return { columns: feature.columns };
    const { view, join, prefix, columns } = feature;
    return { view, join: Object.fromEntries(join), prefix, ...(columns && { columns }) };
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/tables/dist/index.js + 25 modules
var tables_dist = __webpack_require__(75630);
;// CONCATENATED MODULE: ./packages/features/dist/join-sql.js

const SPINE = 'millrace_spine';
const ROW = 'millrace_row';
/** Name of the table that holds a view's rows. */
function viewTable(view) {
    return `millrace_view_${view}`;
}
/**
 * The point-in-time join: for each row of the spine the last row of each view with the same keys that was known at the
 * time of prediction (ASOF), and no older than the view's `max_age`; every spine row comes out exactly once.
 */
function joinSql(model, views) {
    const time = (0,tables_dist/* quoteName */.AB)(model.label.time);
    const joins = views.map(({ alias, config, join }) => {
        const on = config.keys.map(key => `s.${(0,tables_dist/* quoteName */.AB)(join.get(key) ?? key)} = ${alias}.${(0,tables_dist/* quoteName */.AB)(key)}`);
        const table = (0,tables_dist/* quoteName */.AB)(viewTable(config.name));
        return `ASOF LEFT JOIN ${table} AS ${alias} ON ${[...on, `s.${time} >= ${alias}.${(0,tables_dist/* quoteName */.AB)(config.knownAt)}`].join(' AND ')}`;
    });
    return `FROM ${SPINE} AS s\n${joins.join('\n')}`;
}
/** A view's value, or NULL where the joined row is older than `max_age`. */
function freshValue(view, column, time) {
    const { alias, config } = view;
    const oldest = `s.${(0,tables_dist/* quoteName */.AB)(time)} - ${intervalSql(config.maxAge)}`;
    return `CASE WHEN ${alias}.${(0,tables_dist/* quoteName */.AB)(config.knownAt)} >= ${oldest} THEN ${alias}.${(0,tables_dist/* quoteName */.AB)(column)} END`;
}
function intervalSql({ count, unit }) {
    return `INTERVAL ${count} ${unit}`;
}
//# sourceMappingURL=join-sql.js.map
;// CONCATENATED MODULE: ./packages/features/dist/tables.js




/**
 * Opens the pinned datasets as tables, locks the engine down, and runs the spine's and the views' SQL into tables of
 * their own. From then on nothing but these tables is read.
 */
async function loadTables(project, engine, place) {
    const { model, pointers, folder } = place;
    const tables = [...project.config.datasets.keys()];
    const spine = await readStatement(project, model.spine, tables);
    const views = new Map();
    for (const name of viewsOf(model)) {
        const file = project.config.views.get(name)?.sql;
        if (file !== undefined)
            views.set(name, await readStatement(project, file, tables));
    }
    const read = await openDatasets(project, engine, pointers);
    if (![spine, ...views.values()].every(({ parallel }) => parallel))
        await engine.run('SET threads = 1');
    await (0,tables_dist/* lockDown */.kU)(engine, { read, write: folder });
    const columns = { spine: await runSpine(engine, spine, model), views: new Map() };
    for (const [name, statement] of views)
        columns.views.set(name, await runView(project, engine, { name, statement }));
    return columns;
}
async function readStatement(project, file, tables) {
    const bytes = await project.source.read(file);
    if (!bytes)
        throw new dist/* MillraceError */.gR('MR3013', { path: file, source: project.source.name });
    const text = Buffer.from(bytes).toString('utf8');
    const checked = await (0,tables_dist/* checkSelect */.X2)(text, file, tables);
    return { file, sql: checked.sql, text, parallel: checked.parallel };
}
/** Each dataset's verified files as a view of its name. Returns the paths that are read. */
async function openDatasets(project, engine, pointers) {
    const read = [];
    for (const [name, pointer] of pointers) {
        const entries = await project.store.readTree({ sha256: pointer.meta.sha256 });
        const paths = await Promise.all(entries.map(({ sha256, md5, size }) => project.store.pathOf({ sha256, md5, size })));
        await engine.run(`CREATE VIEW ${(0,tables_dist/* quoteName */.AB)(name)} AS SELECT * FROM ${(0,tables_dist/* scanFiles */.Tu)(paths, 'parquet')}`);
        read.push(...paths);
    }
    return read;
}
/** The spine as a table in its one order: by time, then by every column. */
async function runSpine(engine, statement, model) {
    const columns = await columnsOf(engine, statement);
    requireColumns(statement.file, columns, [
        model.label.column,
        model.label.time,
        ...model.keys,
        ...model.slices,
    ]);
    const time = (0,tables_dist/* quoteName */.AB)(model.label.time);
    const others = columns.filter(({ name }) => name !== model.label.time).map(({ name }) => (0,tables_dist/* quoteName */.AB)(name));
    await run(engine, statement, [
        `CREATE TABLE ${SPINE} AS SELECT row_number() OVER (ORDER BY ${[time, ...others].join(', ')}) AS ${ROW}, *`,
        `REPLACE (${time}::TIMESTAMP AS ${time}) FROM (`,
    ]);
    const [nulls] = await engine.rows(`SELECT count(*) AS rows FROM ${SPINE} WHERE ${time} IS NULL`);
    if (nulls && nulls.rows > 0)
        throw new dist/* MillraceError */.gR('MR2103', { file: statement.file, column: model.label.time, rows: nulls.rows });
    return columns;
}
async function runView(project, engine, { name, statement }) {
    const config = project.config.views.get(name);
    if (!config)
        return [];
    const columns = await columnsOf(engine, statement);
    requireColumns(statement.file, columns, [...config.keys, config.knownAt]);
    const known = (0,tables_dist/* quoteName */.AB)(config.knownAt);
    const table = (0,tables_dist/* quoteName */.AB)(viewTable(name));
    await run(engine, statement, [
        `CREATE TABLE ${table} AS SELECT * REPLACE (${known}::TIMESTAMP AS ${known}) FROM (`,
    ]);
    const keys = [...config.keys, config.knownAt].map(tables_dist/* quoteName */.AB).join(', ');
    const [twice] = await engine.rows(`SELECT count(*) AS rows FROM (SELECT 1 FROM ${table} GROUP BY ${keys} HAVING count(*) > 1)`);
    if (twice && twice.rows > 0) {
        throw new dist/* MillraceError */.gR('MR2104', {
            file: statement.file,
            keys: [...config.keys, config.knownAt].join(', '),
            rows: twice.rows,
        });
    }
    return columns;
}
async function columnsOf(engine, { file, sql, text }) {
    try {
        return await engine.columns(sql);
    }
    catch (error) {
        throw (0,tables_dist/* sqlError */.RZ)(error, { sql: text, file });
    }
}
async function run(engine, { file, sql, text }, before) {
    try {
        await engine.run(`${before.join(' ')}\n${sql}\n)`);
    }
    catch (error) {
        throw (0,tables_dist/* sqlError */.RZ)(error, { sql: text, file });
    }
}
function requireColumns(file, columns, needed) {
    const names = columns.map(({ name }) => name);
    for (const name of needed) {
        if (names.includes(name))
            continue;
        const guess = (0,dist/* nearestName */.qb)(name, names);
        const hint = guess ? `Did you mean ${guess}?` : `It gives: ${names.join(', ')}.`;
        throw new dist/* MillraceError */.gR('MR2105', { file, column: name, hint }, { where: { file } });
    }
}
//# sourceMappingURL=tables.js.map
;// CONCATENATED MODULE: ./packages/features/dist/windows.js

/**
 * How a version's rows are divided by time. Labels count as known up to the version's watermark: the holdout ends at
 * the last midnight (UTC) by which every label is mature, and training ends one label delay before the holdout starts,
 * so that no training label was learned inside it.
 */
function divide(span, rule) {
    const end = midnight((0,dist/* before */.gM)(span.watermark, rule.delay));
    const start = (0,dist/* before */.gM)(end, rule.holdout);
    return {
        train: { from: midnight(span.first).toISOString(), to: (0,dist/* before */.gM)(start, rule.delay).toISOString() },
        holdout: { from: start.toISOString(), to: end.toISOString() },
    };
}
function midnight(instant) {
    return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth(), instant.getUTCDate()));
}
//# sourceMappingURL=windows.js.map
;// CONCATENATED MODULE: ./packages/features/dist/apply.js







/** Builds the training table: two Parquet files, before the holdout and in it. */
async function buildFeatures(project, place) {
    const { model, pointers, folder } = place;
    const temporary = (0,external_node_path_.join)(folder, 'tmp');
    await (0,promises_.mkdir)(temporary);
    const engine = await (0,tables_dist/* openEngine */.F5)({ threads: project.threads, tempFolder: temporary });
    try {
        const done = project.progress.step(`${model.name}: running feature SQL`);
        const tables = await loadTables(project, engine, place);
        const { features, views } = chooseFeatures(project, model, tables);
        await checkLabel(engine, model);
        const windows = await windowsOf(engine, model);
        done();
        const kept = [...new Set([...model.keys, ...model.slices])].filter(name => !features.some(feature => feature.name === name));
        const query = tableSql(model, { features, views, kept });
        const data = (0,external_node_path_.join)(folder, 'data');
        await (0,promises_.mkdir)(data);
        const joined = project.progress.step(`${model.name}: joining point-in-time`);
        const train = await write(engine, `${query}\n${within(model, windows.train)}`, (0,external_node_path_.join)(data, 'train.parquet'));
        project.progress.at(0.7);
        const holdout = await write(engine, `${query}\n${within(model, windows.holdout)}`, (0,external_node_path_.join)(data, 'holdout.parquet'));
        refuseEmpty({ train, holdout }, windows);
        joined(`${train.rows.toLocaleString('en')} to learn from, ${holdout.rows.toLocaleString('en')} to judge on`);
        const columns = features.map(({ name, type }) => ({ name, type, nullable: true }));
        const [total] = await engine.rows(`SELECT count(*) AS rows FROM ${SPINE}`);
        const manifest = {
            model: model.name,
            features: columns,
            label: model.label.column,
            time: model.label.time,
            slices: [...model.slices],
            keys: [...model.keys],
            rows: {
                train: train.rows,
                holdout: holdout.rows,
                immature: (total?.rows ?? 0) - train.rows - holdout.rows,
            },
            positives: { train: train.positives, holdout: holdout.positives },
            train: windows.train,
            holdout: windows.holdout,
            signature: (0,dist/* jsonDigest */.jW)({
                features: features.map(({ name, type }) => ({ name, type })),
                label: model.label.column,
            }),
            data: Object.fromEntries([...pointers.values()].map(({ meta }) => [
                meta.dataset,
                { version: meta.version, sha256: meta.sha256 },
            ])),
        };
        return { outputs: { data: await project.store.putFolder(data) }, manifest };
    }
    finally {
        engine.close();
    }
    async function write(from, select, path) {
        const { rows } = await (0,tables_dist/* writeParquet */.yI)(from, select, { path, orderBy: [ROW] });
        const label = (0,tables_dist/* quoteName */.AB)(model.label.column);
        // From the file: the join is not computed a second time.
        const [share] = await from.rows(`SELECT avg(${label}) AS share FROM ${(0,tables_dist/* scanFiles */.Tu)([path], 'parquet')}`);
        return { rows, positives: share?.share ?? 0 };
    }
}
/** The columns that the model reads, in the order of millrace.yaml; names are unique, values are numbers. */
function chooseFeatures(project, model, tables) {
    const features = [];
    const views = [];
    for (const feature of model.features) {
        if (feature.kind === 'spine') {
            for (const name of feature.columns) {
                features.push({ name, sql: `s.${(0,tables_dist/* quoteName */.AB)(name)}`, type: typeOf(tables.spine, name, model.spine) });
            }
            continue;
        }
        const config = project.config.views.get(feature.view);
        if (!config)
            continue;
        const view = { alias: `v${views.length}`, config, join: feature.join };
        views.push(view);
        for (const key of config.keys)
            typeOf(tables.spine, feature.join.get(key) ?? key, model.spine);
        const columns = tables.views.get(feature.view) ?? [];
        const all = columns
            .map(({ name }) => name)
            .filter(name => !config.keys.includes(name) && name !== config.knownAt);
        for (const column of feature.columns ?? all) {
            const type = typeOf(columns, column, config.sql);
            features.push({
                name: `${feature.prefix}${column}`,
                sql: freshValue(view, column, model.label.time),
                type,
            });
        }
    }
    for (const [index, { name, type }] of features.entries()) {
        if (!(0,tables_dist/* isNumeric */.kf)(type) && type !== 'boolean')
            throw new dist/* MillraceError */.gR('MR2106', { feature: name, type });
        if (features.findIndex(other => other.name === name) !== index)
            throw new dist/* MillraceError */.gR('MR2107', { feature: name });
    }
    return { features, views };
}
function typeOf(columns, name, file) {
    const column = columns.find(one => one.name === name);
    if (column)
        return column.type;
    const names = columns.map(one => one.name);
    const guess = (0,dist/* nearestName */.qb)(name, names);
    const hint = guess ? `Did you mean ${guess}?` : `It gives: ${names.join(', ')}.`;
    throw new dist/* MillraceError */.gR('MR2105', { file, column: name, hint }, { where: { file } });
}
async function checkLabel(engine, model) {
    const label = (0,tables_dist/* quoteName */.AB)(model.label.column);
    const [wrong] = await engine.rows(`SELECT count(*) AS rows FROM ${SPINE} WHERE ${label} IS NULL OR ${label}::VARCHAR NOT IN ('0', '1', 'true', 'false', '0.0', '1.0')`);
    if (wrong && wrong.rows > 0)
        throw new dist/* MillraceError */.gR('MR2108', { file: model.spine, column: model.label.column, rows: wrong.rows });
}
/** The watermark is the spine's own: the last example whose row had arrived. */
async function windowsOf(engine, model) {
    const time = (0,tables_dist/* quoteName */.AB)(model.label.time);
    const [span] = await engine.rows(`SELECT min(${time}) AS first, max(${time}) AS last FROM ${SPINE}`);
    if (!span?.first || !span.last)
        throw new dist/* MillraceError */.gR('MR2109', { file: model.spine });
    return divide({ first: span.first, watermark: span.last }, { holdout: model.holdout, delay: model.label.delay });
}
function tableSql(model, { features, views, kept, }) {
    const values = features.map(({ name, sql, type }) => `${type === 'boolean' ? `(${sql})::UTINYINT` : sql} AS ${(0,tables_dist/* quoteName */.AB)(name)}`);
    const label = (0,tables_dist/* quoteName */.AB)(model.label.column);
    const columns = [
        `s.${ROW}`,
        ...values,
        `s.${label}::DOUBLE::UTINYINT AS ${label}`,
        `s.${(0,tables_dist/* quoteName */.AB)(model.label.time)}`,
        ...kept.map(name => `s.${(0,tables_dist/* quoteName */.AB)(name)}`),
    ];
    return `SELECT ${columns.join(',\n  ')}\n${joinSql(model, views)}`;
}
function within(model, { from, to }) {
    const time = `s.${(0,tables_dist/* quoteName */.AB)(model.label.time)}`;
    return `WHERE ${time} >= ${stamp(from)} AND ${time} < ${stamp(to)}`;
}
function stamp(iso) {
    return `${(0,tables_dist/* quoteText */.ol)(iso.replace('Z', ''))}::TIMESTAMP`;
}
function refuseEmpty({ train, holdout }, windows) {
    for (const [part, { rows }] of [
        ['train', train],
        ['holdout', holdout],
    ]) {
        if (rows > 0)
            continue;
        const { from, to } = windows[part];
        throw new dist/* MillraceError */.gR('MR2110', { part, from: from.slice(0, 10), to: to.slice(0, 10) });
    }
}
//# sourceMappingURL=apply.js.map
;// CONCATENATED MODULE: ./packages/features/dist/run.js



/** The training table of a planned model: from its record, or built now. */
async function runFeatures(project, ready, { model: name, pointers }) {
    const model = modelOf(project, name);
    const used = new Map([...pointers].filter(([dataset]) => `data/${dataset}` in ready.parts.inputs));
    return (0,pipeline_dist/* runStage */.Si)(project, ready, ({ folder }) => buildFeatures(project, { model, pointers: used, folder }));
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./packages/features/dist/index.js



//# sourceMappingURL=index.js.map

/***/ }),

/***/ 82871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findChampion),
/* harmony export */   n: () => (/* binding */ atCommit)
/* harmony export */ });
/* harmony import */ var _millrace_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51204);
/* harmony import */ var _millrace_features__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72829);
/* harmony import */ var _millrace_pipeline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71260);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86359);





/**
 * The model of a stage's pointer, its features built by the code of the commit it was trained from; `'unbuilt'` in a
 * plan that would have to build them.
 */
async function findChampion(project, { pointer, pointers, mode, }) {
    const { model, records, code_commit } = pointer.meta;
    const train = await record(project, 'train', records.train);
    const validate = await record(project, 'validate', records.validate);
    const then = await atCommit(project, code_commit);
    const ready = await (0,_millrace_features__WEBPACK_IMPORTED_MODULE_2__/* .planFeatures */ .Lh)(then, model, pointers);
    const known = await (0,_millrace_pipeline__WEBPACK_IMPORTED_MODULE_3__/* .findRecord */ .Tq)(project, ready);
    if (!known && mode === 'plan')
        return 'unbuilt';
    const features = known ?? (await (0,_millrace_features__WEBPACK_IMPORTED_MODULE_2__/* .runFeatures */ .rH)(then, ready, { model, pointers })).record;
    return { pointer, train, validate, features };
}
/** The project as its code was at a commit; store, data and machine are today's. */
async function atCommit(project, revision) {
    const commit = await project.repository.commitOf(revision);
    const source = project.repository.source(commit);
    const bytes = await source.read(_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2);
    if (!bytes)
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR3013', { path: _open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2, source: commit });
    const text = Buffer.from(bytes).toString('utf8');
    const config = (0,_millrace_config__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)({ text, file: _open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2, environment: project.config.environment });
    return { ...project, config, source, head: { commit, dirty: false } };
}
async function record(project, stage, fingerprint) {
    const found = await project.store.readRecord(stage, fingerprint);
    if (!found) {
        const { location } = project.store;
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR3012', { stage, fingerprint: fingerprint.slice(0, 12), location });
    }
    return found;
}
//# sourceMappingURL=champion.js.map

/***/ }),

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readDatasetPointers),
/* harmony export */   y: () => (/* binding */ readStagePointer)
/* harmony export */ });
/* harmony import */ var _millrace_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51204);
/* harmony import */ var _require_as_recorded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84551);



/** Pointers of all datasets that have a version, as the source that runs has them; MR1219 for an edited one. */
async function readDatasetPointers(project) {
    const pointers = new Map();
    for (const name of project.config.datasets.keys()) {
        const path = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .datasetPointerPath */ .v8)(name);
        const bytes = await project.source.read(path);
        if (!bytes)
            continue;
        const pointer = (0,_millrace_config__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(Buffer.from(bytes).toString('utf8'), path, 'dataset');
        const record = await project.store.readRecord('snapshot', pointer.meta.record);
        // Without its record the store is another one; whoever reads the rows finds that out.
        if (record)
            (0,_require_as_recorded_js__WEBPACK_IMPORTED_MODULE_2__/* .requireAsRecorded */ .M)(pointer, record, path);
        pointers.set(name, pointer);
    }
    return pointers;
}
/** A stage's pointer at main's tip, with the text that its successor names as previous. */
async function readStagePointer(project, model, stage) {
    const path = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .stagePointerPath */ .Zq)(model, stage);
    const text = await project.repository.readAt(await project.repository.mainTip(), path);
    return text === undefined ? undefined : { pointer: (0,_millrace_config__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(text, path, 'model'), text };
}
//# sourceMappingURL=pointers.js.map

/***/ })

};
