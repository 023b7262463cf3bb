export const id = 397;
export const ids = [397];
export const modules = {

/***/ 40599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/** A plain value of known type as JSON: members that are `undefined` go, dates become texts. */
function json(value) {
    return JSON.parse(JSON.stringify(value));
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 12595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GS: () => (/* reexport */ datasetPointer),
  oZ: () => (/* reexport */ diffReport),
  a: () => (/* reexport */ judgeSnapshot),
  Kq: () => (/* reexport */ listSource),
  _b: () => (/* reexport */ planSnapshot),
  LE: () => (/* reexport */ proposeDataset),
  l$: () => (/* reexport */ readProfiles),
  gA: () => (/* reexport */ runSnapshot),
  Zr: () => (/* reexport */ snapshotReport)
});

// UNUSED EXPORTS: snapshotInputs

;// CONCATENATED MODULE: ./packages/snapshot/dist/inputs.js
/** Inputs of snapshot-data. */
const snapshotInputs = {
    dataset: {
        description: 'Dataset to take a version of. Default: all.',
        type: 'string',
        positional: true,
    },
    'dry-run': { description: 'Say what would happen and change nothing.', type: 'boolean' },
};
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
;// CONCATENATED MODULE: ./packages/snapshot/dist/judge.js

/** A version keeps its contract whole or not at all: there is no warning. */
function judgeSnapshot({ contract }) {
    if (contract.length === 0)
        throw (0,dist/* bug */.jr)('a snapshot was judged without a check');
    return contract.every(({ passed }) => passed) ? 'passed' : 'failed';
}
/** The pointer that stands for a record's version in Git. */
function datasetPointer(record) {
    const { manifest, outputs, fingerprint } = record;
    const tree = outputs['data'];
    if (!tree || !(0,dist/* isTree */.xK)(tree))
        throw (0,dist/* bug */.jr)(`the record of ${record.subject} has no tree`);
    return {
        path: manifest.dataset,
        md5: tree.md5,
        size: tree.size,
        files: tree.files,
        meta: {
            kind: 'dataset',
            dataset: manifest.dataset,
            version: manifest.version,
            sha256: tree.sha256,
            md5: tree.md5,
            rows: manifest.rows,
            // Spelled out: a record that was read back has its members in another order, and the text must not.
            schema: manifest.schema.map(({ name, type, nullable }) => ({ name, type, nullable })),
            ...(manifest.watermark !== undefined && { watermark: manifest.watermark }),
            source: manifest.source,
            contract: {
                verdict: judgeSnapshot(manifest),
                checks: manifest.contract.length,
                failed: manifest.contract.filter(({ passed }) => !passed).length,
            },
            record: fingerprint,
        },
    };
}
//# sourceMappingURL=judge.js.map
// EXTERNAL MODULE: ./packages/pipeline/dist/index.js + 33 modules
var pipeline_dist = __webpack_require__(71260);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/snapshot/dist/source/data-file.js


/** The format that a name's ending tells, `undefined` for files that are not data. */
function formatOfName(name) {
    if (/\.(parquet|pq)$/i.test(name))
        return 'parquet';
    return /\.(csv|tsv|txt)(\.gz)?$/i.test(name) ? 'csv' : undefined;
}
/** Hidden files, marks of Spark (`_SUCCESS`), and what editors and transfers have not finished. */
function isLeftOut(name) {
    if (/^\.|^~\$|~$|\.(tmp|temp|part|partial|crdownload|filepart|swp|inprogress)$/i.test(name))
        return true;
    return name.startsWith('_') && formatOfName(name) === undefined;
}
/**
 * What stands at a path: a link counts as the file it leads to, and as nothing else (MR2004). MR2002 where the system
 * refuses to say.
 */
async function kindOf(path) {
    try {
        const own = await (0,promises_.lstat)(path);
        if (own.isDirectory())
            return 'folder';
        const target = own.isSymbolicLink() ? await (0,promises_.stat)(path) : own;
        if (target.isFile())
            return 'file';
        throw notAFile(path, target.isDirectory() ? 'a link to a folder' : 'a pipe, a socket or a device');
    }
    catch (error) {
        if (errnoOf(error) === 'ENOENT')
            return 'absent';
        throw unreadable(path, error);
    }
}
function notAFile(file, kind) {
    return new dist/* MillraceError */.gR('MR2004', { file, kind }, { where: { file } });
}
/** MR2002 for what the file system said; other errors as they are. */
function unreadable(file, error) {
    const errno = errnoOf(error);
    if (errno === undefined || error instanceof dist/* MillraceError */.gR)
        return error;
    return new dist/* MillraceError */.gR('MR2002', { file, errno }, { where: { file }, cause: error });
}
function errnoOf(error) {
    const code = error instanceof Error && !(error instanceof dist/* MillraceError */.gR) && 'code' in error && error.code;
    return typeof code === 'string' ? code : undefined;
}
//# sourceMappingURL=data-file.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/source/file-state.js





/** Throws MR2005 where the file is gone. */
async function stateOf(path) {
    return describe(await (0,promises_.stat)(path, { bigint: true }).catch(error => failed(path, error)));
}
/** SHA-256 of a file's bytes and the state that it had before, while and after they were read (MR2005, MR2006). */
async function hashFile(path) {
    // Not blocking: a pipe that took the file's place would wait for its writer for ever.
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)).catch(error => failed(path, error));
    try {
        const before = await handle.stat({ bigint: true });
        if (!before.isFile())
            throw notAFile(path, 'no regular file');
        const sha256 = await digest(handle);
        const state = describe(before);
        const after = describe(await handle.stat({ bigint: true }));
        if (after.text !== state.text || (await stateOf(path)).text !== state.text)
            throw changed(path);
        return { sha256, state };
    }
    catch (error) {
        throw unreadable(path, error);
    }
    finally {
        await handle.close();
    }
}
function changed(file) {
    return new dist/* MillraceError */.gR('MR2006', { file }, { where: { file } });
}
const CHUNK = 1 << 20;
async function digest(handle) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let position = 0;;) {
        const { bytesRead } = await handle.read(buffer, 0, CHUNK, position);
        if (bytesRead === 0)
            return hash.digest('hex');
        hash.update(buffer.subarray(0, bytesRead));
        position += bytesRead;
    }
}
function describe({ dev, ino, size, mtimeNs, ctimeNs }) {
    return {
        text: [dev, ino, size, mtimeNs, ctimeNs].join(':'),
        identity: `${dev}:${ino}`,
        touched: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n),
        size: Number(size),
    };
}
function failed(file, error) {
    if (errnoOf(error) === 'ENOENT') {
        throw new dist/* MillraceError */.gR('MR2005', { file }, { where: { file }, cause: error });
    }
    throw unreadable(file, error);
}
//# sourceMappingURL=file-state.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/forge/dist/index.js + 17 modules
var forge_dist = __webpack_require__(66759);
;// CONCATENATED MODULE: ./packages/snapshot/dist/source/hints.js




/** Reads what the last plan knew. Hints save reading; a file of hints that can not be understood knows nothing. */
async function readHints(scratch, dataset) {
    const text = await (0,promises_.readFile)(pathOf(scratch, dataset), 'utf8').catch(error => {
        if (errnoOf(error) === 'ENOENT')
            return '[]';
        throw error;
    });
    return new Map(parse(text));
}
/** Replaces the hints whole, so that a plan that runs beside this one reads the old or the new ones. */
async function writeHints(scratch, dataset, hints) {
    await (0,forge_dist/* replaceFile */.fR)(pathOf(scratch, dataset), `${JSON.stringify([...hints])}\n`);
}
function pathOf(scratch, dataset) {
    return (0,external_node_path_.join)(scratch, 'hints', `${dataset}.json`);
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value.filter(isEntry) : [];
    }
    catch (error) {
        // Cut short by a power cut: every file is hashed again.
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
function isEntry(value) {
    if (!Array.isArray(value) || typeof value[0] !== 'string')
        return false;
    const hint = value[1];
    return typeof hint?.state === 'string' && /^[0-9a-f]{64}$/.test(hint.sha256 ?? '');
}
//# sourceMappingURL=hints.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/source/hash-source.js



/**
 * A file that was written this short before it was hashed may be written again without its times showing it (the
 * clock of a file system ticks coarsely), so its digest is not kept. Git calls such entries racy.
 */
const RACY_MS = 2000;
/**
 * SHA-256 of each file by name. A file whose state (size, times, inode) is that of an earlier hashing is not read
 * again. Throws MR2005 and MR2006 for files that vanish or change, MR2016 for an empty one, MR2017 for one under two
 * names.
 */
async function hashSource(project, dataset, { files }) {
    const { scratch } = project.repository;
    const known = await readHints(scratch, dataset);
    const next = new Map();
    const digests = [];
    const seen = new Map();
    for (const { name, path } of files) {
        const state = await stateOf(path);
        refuseOdd(path, state, seen);
        const hint = known.get(path);
        if (hint?.state === state.text) {
            next.set(path, hint);
            digests.push([name, hint.sha256]);
            continue;
        }
        const hashed = project.now().getTime();
        const fresh = await hashFile(path);
        if (fresh.state.touched < hashed - RACY_MS) {
            next.set(path, { state: fresh.state.text, sha256: fresh.sha256 });
        }
        digests.push([name, fresh.sha256]);
    }
    if (!isSame(known, next))
        await writeHints(scratch, dataset, next);
    return Object.fromEntries(digests);
}
function refuseOdd(path, { identity, size }, seen) {
    if (size === 0)
        throw new dist/* MillraceError */.gR('MR2016', { file: path }, { where: { file: path } });
    const first = seen.get(identity);
    if (first !== undefined)
        throw new dist/* MillraceError */.gR('MR2017', { first, second: path });
    seen.set(identity, path);
}
function isSame(known, next) {
    return known.size === next.size && [...next].every(([path, hint]) => known.get(path)?.state === hint.state);
}
//# sourceMappingURL=hash-source.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/source/list-source.js




/**
 * Lists a file, the data files directly in a folder, or those that match a pattern in which `*` stands for any
 * characters within one part of the path. Throws MR2001 to MR2004, MR2007 and MR2054.
 */
async function listSource(root, { name: dataset, source }) {
    const written = source.files;
    const found = written.includes('*') ? await byPattern(root, written) : await byPath((0,external_node_path_.resolve)(root, written));
    if (found === undefined)
        throw new dist/* MillraceError */.gR('MR2001', { source: written, dataset });
    const files = found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    if (files.length === 0)
        throw new dist/* MillraceError */.gR('MR2003', { source: written, dataset });
    return { files, format: oneFormat(dataset, files) };
}
async function byPath(path) {
    const kind = await kindOf(path);
    if (kind === 'absent')
        return undefined;
    if (kind === 'file')
        return [{ name: (0,external_node_path_.basename)(path), path }];
    const files = [];
    for (const name of await namesIn(path)) {
        if (isLeftOut(name) || formatOfName(name) === undefined)
            continue;
        const file = { name, path: (0,external_node_path_.join)(path, name) };
        if ((await kindOf(file.path)) !== 'file')
            throw notAFile(file.path, 'a folder, or a link to nothing');
        files.push(file);
    }
    return files;
}
async function byPattern(root, written) {
    const parts = written.split('/');
    const first = parts.findIndex(part => part.includes('*'));
    // An absolute pattern begins with an empty part, which stands for the root of the file system.
    const base = (0,external_node_path_.resolve)(root, `${parts.slice(0, first).join('/')}${first > 0 ? '/' : ''}`);
    if ((await kindOf(base)) !== 'folder')
        return undefined;
    const files = [];
    await walk(base, { prefix: '', parts: parts.slice(first), files });
    return files;
}
async function walk(folder, { prefix, parts, files }) {
    const [part = '', ...rest] = parts;
    const pattern = new RegExp(`^${part.split('*').map(escapeRegExp).join('.*')}$`, 's');
    for (const name of await namesIn(folder)) {
        if (isLeftOut(name) || !pattern.test(name))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        const kind = await kindOf(path);
        if (rest.length > 0) {
            if (kind === 'folder')
                await walk(path, { prefix: `${prefix}${name}/`, parts: rest, files });
        }
        else if (kind === 'file') {
            files.push({ name: `${prefix}${name}`, path });
        }
        else if (formatOfName(name) !== undefined)
            throw notAFile(path, 'a folder, or a link to nothing');
    }
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(error => {
        throw unreadable(folder, error);
    });
}
function oneFormat(dataset, files) {
    const [first] = files;
    const format = formatOfName(first?.name ?? '');
    for (const file of files) {
        const own = formatOfName(file.name);
        if (own === undefined)
            throw new dist/* MillraceError */.gR('MR2054', { file: file.path });
        if (own === format)
            continue;
        throw new dist/* MillraceError */.gR('MR2007', {
            dataset,
            first: first?.name ?? '',
            firstFormat: spelled(format),
            second: file.name,
            secondFormat: spelled(own),
            example: '"*.parquet"',
        });
    }
    return format ?? 'parquet';
}
function spelled(format) {
    return format === 'parquet' ? 'Parquet' : format === 'csv' ? 'CSV' : 'neither';
}
//# sourceMappingURL=list-source.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/plan.js




/** Raised when equal sources give other bytes, or profiles mean something else. */
const FORMAT = 1;
/** Role of the version before among the inputs. No file of a source has it: their names have an ending. */
const PREVIOUS = 'previous';
/**
 * Fingerprint of a dataset's next version: each source file's bytes by its path inside the source, the dataset's part
 * of millrace.yaml (where the source lies is not in it), and the version before, by its tree and its name. Of that
 * one the rows decide what counts as older, its columns are what the new ones are compared with, and its name is what
 * the new one continues. Where the version before was itself made from exactly these files under this config, the
 * fingerprint is that version's own: an unchanged source is never taken twice.
 * Throws MR2001 to MR2007 and MR2015 to MR2017 for a source that can not be read whole.
 */
async function planSnapshot(project, dataset, previous) {
    const config = datasetOf(project, dataset);
    const done = project.progress.step(`${dataset}: looking at the source`);
    const source = await listSource(project.root, config);
    const files = await hashSource(project, dataset, source);
    done(`${source.files.length} ${source.files.length === 1 ? 'file' : 'files'}`);
    const parts = {
        stage: 'snapshot',
        subject: dataset,
        config: configJson(config),
        inputs: { ...files, ...(previous && { [PREVIOUS]: previous.meta.sha256 }) },
        code: {},
        params: previous ? { previous: previous.meta.version } : {},
        format: FORMAT,
    };
    return (await standing(project, previous, parts)) ?? (0,pipeline_dist/* readyOf */.Js)(parts, []);
}
function datasetOf(project, name) {
    const config = project.config.datasets.get(name);
    if (!config)
        throw new dist/* MillraceError */.gR('MR2015', { dataset: name });
    return config;
}
/** Digests of the source's files, by name. */
function sourceInputs({ inputs }) {
    return Object.fromEntries(Object.entries(inputs).filter(([role]) => role !== PREVIOUS));
}
/** The version before, where these inputs are its own. */
async function standing(project, previous, parts) {
    if (!previous)
        return undefined;
    const record = await project.store.readRecord('snapshot', previous.meta.record);
    if (record?.subject !== parts.subject)
        return undefined;
    if (record.outputs['data']?.sha256 !== previous.meta.sha256)
        return undefined;
    if (sourceDigest(record.parts) !== sourceDigest(parts))
        return undefined;
    return (0,pipeline_dist/* readyOf */.Js)({ ...record.parts, stage: 'snapshot' }, record.parents);
}
function sourceDigest(parts) {
    return (0,dist/* jsonDigest */.jW)({ config: parts.config, files: sourceInputs(parts), format: parts.format });
}
function configJson({ time, partition, minRows, columns }) {
    return {
        ...(time !== undefined && { time, partition, min_rows: minRows }),
        columns: Object.fromEntries([...columns].map(([name, contract]) => [name, contractJson(contract)])),
    };
}
function contractJson({ type, nullable, min, max, values, public: isPublic }) {
    return { type, nullable, min, max, values, public: isPublic };
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./packages/tables/dist/index.js + 25 modules
var tables_dist = __webpack_require__(75630);
;// CONCATENATED MODULE: ./packages/snapshot/dist/profiles.js



/** Profiles of a version by partition, as its record keeps them. */
async function readProfiles({ store }, record) {
    const ref = record.outputs['profile'];
    if (!ref || (0,dist/* isTree */.xK)(ref)) {
        throw new dist/* MillraceError */.gR('MR1204', {
            what: `The record of ${record.subject}`,
            problem: 'It has no profile.',
        });
    }
    return (0,dist/* checkShape */.eA)('ProfileHistory', await store.readJson(ref), `the profile of ${record.subject}`);
}
/**
 * Profiles each partition, oldest first. What the version before says of the same bytes under the same columns is
 * taken over: a profile is a function of both, so the result is the same.
 */
async function profilePartitions(project, engine, place) {
    const known = await knownProfiles(project, place.previous, place.columns);
    const windows = [];
    for (const partition of place.partitions) {
        const profile = known.get(partition.sha256) ??
            (await (0,tables_dist/* profileTable */.A6)(engine, (0,tables_dist/* scanFiles */.Tu)([place.pathOf(partition)], 'parquet'), place.columns));
        windows.push({ window: partition.name, profile });
    }
    return { format: 1, windows };
}
/** Profiles by the digest of what they describe; none where the version before is of another format or gone. */
async function knownProfiles(project, previous, columns) {
    const ref = previous?.outputs['profile'];
    if (!previous || !ref || previous.parts.format !== FORMAT || !(await project.store.has(ref)))
        return new Map();
    const history = await readProfiles(project, previous);
    const byName = new Map(history.windows.map(({ window, profile }) => [window, profile]));
    return new Map(previous.manifest.partitions.flatMap(({ name, sha256 }) => {
        const profile = byName.get(name);
        return profile && hasColumns(profile, columns) ? [[sha256, profile]] : [];
    }));
}
function hasColumns(profile, columns) {
    const plain = (list) => list.map(({ name, type, nullable }) => ({ name, type, nullable }));
    return (0,dist/* jsonDigest */.jW)(plain(profile.columns)) === (0,dist/* jsonDigest */.jW)(plain(columns));
}
//# sourceMappingURL=profiles.js.map
// EXTERNAL MODULE: ./packages/config/dist/index.js + 30 modules
var config_dist = __webpack_require__(8732);
// EXTERNAL MODULE: ./packages/report/dist/index.js + 43 modules
var report_dist = __webpack_require__(84020);
;// CONCATENATED MODULE: ./packages/snapshot/dist/propose.js




/**
 * Proposes a version that kept its contract: its pointer and nothing else, so that proposals of two datasets never
 * meet in one file. `empty` where main has the same tree already. MR2013 where main has another version than the one
 * it was judged against.
 */
async function proposeDataset(project, { record, previous, report, runUrl, }) {
    const { dataset } = record.manifest;
    if (judgeSnapshot(record.manifest) === 'failed')
        throw (0,dist/* bug */.jr)(`a failed version of ${dataset} was to be proposed`);
    const pointer = datasetPointer(record);
    const path = (0,dist/* datasetPointerPath */.v8)(dataset);
    const { repository } = project;
    const text = await repository.readAt(await repository.mainTip(), path);
    const isThere = text !== undefined && hasTree(text, path, pointer);
    return repository.propose({
        key: { kind: 'data', dataset },
        title: (0,report_dist/* renderTitle */.zF)(report),
        body: (0,report_dist/* renderMarkdown */.Gc)((0,report_dist/* linkRun */.G7)(report, runUrl)),
        files: isThere
            ? []
            : [{ path, update: old => nextPointer(old, { path, pointer, previous: previous?.pointer }) }],
    });
}
function hasTree(text, path, { meta }) {
    return (0,config_dist/* parsePointer */.vp)(text, path, 'dataset').meta.sha256 === meta.sha256;
}
/** Main may have moved since the snapshot was planned: then its verdict and its name are about another version. */
function nextPointer(old, next) {
    const { path, pointer, previous } = next;
    const main = old === undefined ? undefined : (0,config_dist/* parsePointer */.vp)(old, path, 'dataset');
    if (old !== undefined && main?.meta.sha256 === pointer.meta.sha256)
        return old;
    if (main?.meta.sha256 !== previous?.meta.sha256 || main?.meta.version !== previous?.meta.version) {
        throw new dist/* MillraceError */.gR('MR2013', {
            dataset: pointer.meta.dataset,
            judged: previous?.meta.version ?? 'none',
            main: main?.meta.version ?? 'none',
        });
    }
    return (0,config_dist/* formatPointer */.$2)(pointer);
}
//# sourceMappingURL=propose.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/report/profiles.js
/** Adds a column up over windows; `undefined` where none of them has it. */
function poolColumn(windows, name) {
    const found = windows.flatMap(window => {
        const column = window.columns.find(one => one.name === name);
        return column ? [{ rows: window.rows, column }] : [];
    });
    if (found.length === 0)
        return undefined;
    const rows = sum(found.map(one => one.rows));
    const nulls = sum(found.map(({ column }) => column.nulls));
    const numbers = found.filter(({ column }) => column.mean !== undefined);
    const present = sum(numbers.map(presentIn));
    if (present === 0)
        return { rows, nulls };
    const total = sum(numbers.map(one => (one.column.mean ?? 0) * (presentIn(one) / present)));
    return { rows, nulls, mean: total };
}
function presentIn({ rows, column }) {
    return rows - column.nulls;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
//# sourceMappingURL=profiles.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/report/blocks.js


const left = (title) => ({ title, align: 'left' });
const right = (title) => ({ title, align: 'right' });
/** Means over fewer rows say too much about single rows. */
const FEWEST_FOR_MEAN = 20;
/** Rows, partitions, watermark and size of a version, beside the one before. */
function sizesTable(before, now) {
    const size = ({ partitions }) => partitions.reduce((sum, part) => sum + part.size, 0);
    const day = ({ watermark }) => watermark?.replace('T', ' ').replace(/(:00)?\.\d+Z$/, '') ?? '';
    const rows = [
        ['rows', of => (0,report_dist/* formatCount */.B4)(of.rows), signed(now.rows - (before?.rows ?? 0))],
        [
            'partitions',
            of => (0,report_dist/* formatCount */.B4)(of.partitions.length),
            signed(now.partitions.length - (before?.partitions.length ?? 0)),
        ],
        [
            'columns',
            of => (0,report_dist/* formatCount */.B4)(of.schema.length),
            signed(now.schema.length - (before?.schema.length ?? 0)),
        ],
        ['size', of => (0,report_dist/* formatBytes */.z3)(size(of)), ''],
        ...(now.watermark === undefined
            ? []
            : [['newest row (UTC)', day, '']]),
    ];
    if (!before) {
        return {
            kind: 'table',
            columns: [left(now.dataset), right(now.version)],
            rows: rows.map(([name, of]) => [name, of(now)]),
        };
    }
    return {
        kind: 'table',
        columns: [left(now.dataset), right(before.version), right(now.version), right('change')],
        rows: rows.map(([name, of, change]) => [name, of(before), of(now), change]),
    };
}
function comparePartitions(before, now) {
    const old = new Map(before.map(part => [part.name, part]));
    const names = new Set(now.map(({ name }) => name));
    return {
        added: now.filter(({ name }) => !old.has(name)),
        changed: now.flatMap(part => {
            const was = old.get(part.name);
            return was && was.sha256 !== part.sha256 ? [{ before: was, now: part }] : [];
        }),
        gone: before.filter(({ name }) => !names.has(name)),
    };
}
function partitionsTable({ added, changed, gone }, heldBack) {
    const rows = [
        ...gone.map(({ name, rows: count }) => [name, signed(-count), '❌ gone']),
        ...changed.map(({ before, now }) => [
            now.name,
            signed(now.rows - before.rows) || 'as many',
            'other rows than before',
        ]),
        ...added.map(({ name, rows: count }) => [name, signed(count), 'new']),
        ...heldBack.map(({ name, rows: count }) => [
            name,
            (0,report_dist/* formatCount */.B4)(count),
            'held back: fewer rows than min_rows, so it has not arrived yet',
        ]),
    ];
    if (rows.length === 0)
        return undefined;
    return { kind: 'table', columns: [left('partition'), right('rows'), left('')], rows };
}
function checksTable(checks, title) {
    return {
        kind: 'table',
        title,
        columns: [left('check'), right('rows that break it'), left('seen')],
        rows: checks.map(({ name, passed, rows, seen }) => [
            `${passed ? '✅' : '❌'} ${name}`,
            (0,report_dist/* formatCount */.B4)(rows),
            seen,
        ]),
    };
}
/** Columns that came, went or changed type; `undefined` where the schema is the same. */
function schemaTable(before, now) {
    const old = new Map(before.map(column => [column.name, column.type]));
    const types = new Map(now.map(column => [column.name, column.type]));
    const rows = [...new Set([...old.keys(), ...types.keys()])]
        .filter(name => old.get(name) !== types.get(name))
        .map((name) => [[{ code: name }], old.get(name) ?? '', types.get(name) ?? '❌ gone']);
    if (rows.length === 0)
        return undefined;
    return { kind: 'table', title: 'Schema', columns: [left('column'), left('before'), left('now')], rows };
}
/** Null share and mean of each column; `before` is absent for a first version. */
function columnsFold(summary, columns, sides) {
    const titles = sides.before ? sides.titles : [sides.titles[1]];
    const rows = columns.map(({ name, type }) => {
        const now = poolColumn(sides.now, name);
        const pools = sides.before ? [poolColumn(sides.before, name), now] : [now];
        return [[{ code: name }], type, ...pools.map(nullsOf), ...pools.map(meanOf)];
    });
    const table = {
        kind: 'table',
        columns: [
            left('column'),
            left('type'),
            ...titles.map(title => right(`nulls, ${title}`)),
            ...titles.map(title => right(`mean, ${title}`)),
        ],
        rows,
    };
    return { summary, blocks: [table] };
}
function nullsOf(pooled) {
    return pooled === undefined || pooled.rows === 0 ? '' : (0,report_dist/* formatPercent */.l9)(pooled.nulls / pooled.rows);
}
function meanOf(pooled) {
    if (pooled?.mean === undefined || pooled.rows - pooled.nulls < FEWEST_FOR_MEAN)
        return '';
    return (0,report_dist/* formatNumber */.ZV)(pooled.mean, 4);
}
/** A difference; nothing where there is none. */
function signed(more) {
    return more === 0 ? '' : (0,report_dist/* formatSigned */.Gp)(more, 0);
}
//# sourceMappingURL=blocks.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/report/diff-report.js



/** How two versions of a dataset differ: rows, partitions, schema, and each column's nulls and mean over all rows. */
function diffReport(before, after, profiles) {
    const [old, now] = [before.manifest, after.manifest];
    const changes = comparePartitions(old.partitions, now.partitions);
    const partitions = partitionsTable(changes, []);
    const schema = schemaTable(old.schema, now.schema);
    const isSame = before.outputs['data']?.sha256 === after.outputs['data']?.sha256;
    const columns = [
        ...now.schema,
        ...old.schema.filter(({ name }) => !now.schema.some(one => one.name === name)),
    ];
    return {
        format: 1,
        kind: 'data',
        title: `${now.dataset}: ${old.version} → ${now.version}`,
        key: (0,dist/* formatProposalKey */.vi)({ kind: 'data', dataset: now.dataset }),
        verdict: {
            tone: 'neutral',
            text: isSame
                ? `${old.version} and ${now.version} have the same rows.`
                : sentence(now.rows - old.rows, changes),
            next: schema ? 'Look at the schema: columns differ.' : 'The schema is the same.',
        },
        blocks: [sizesTable(old, now), ...(partitions ? [partitions] : []), ...(schema ? [schema] : [])],
        folds: [
            columnsFold('Columns: nulls and means', columns, {
                before: profiles.before.windows.map(({ profile }) => profile),
                now: profiles.after.windows.map(({ profile }) => profile),
                titles: [old.version, now.version],
            }),
        ],
        data: {
            dataset: now.dataset,
            from: { version: old.version, rows: old.rows },
            to: { version: now.version, rows: now.rows },
            added: changes.added.map(({ name }) => name),
            changed: changes.changed.map(part => part.now.name),
            gone: changes.gone.map(({ name }) => name),
        },
    };
}
function sentence(more, { added, changed, gone }) {
    const rows = more === 0 ? 'As many rows' : `${(0,report_dist/* formatCount */.B4)(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} rows`;
    return `${rows}; partitions: ${added.length} new, ${changed.length} with other rows, ${gone.length} gone.`;
}
//# sourceMappingURL=diff-report.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/report.js




/**
 * What a version has to say to its reviewer: did its rows keep the contract, what is new, how its columns moved.
 * `sections` (the evidence of drift-check) stand between the numbers and the folds.
 */
function snapshotReport({ record, previous, profiles, sections = [], }) {
    const { manifest } = record;
    const before = previous?.manifest;
    const changes = comparePartitions(before?.partitions ?? [], manifest.partitions);
    const failed = manifest.contract.filter(({ passed }) => !passed);
    const schema = before && schemaTable(before.schema, manifest.schema);
    // A first version lists its partitions in the fold: all of them are new.
    const fresh = partitionsTable(before ? changes : { added: [], changed: [], gone: [] }, manifest.heldBack);
    const total = manifest.contract.length;
    return {
        format: 1,
        kind: 'data',
        title: titleOf(manifest, before),
        key: (0,dist/* formatProposalKey */.vi)({ kind: 'data', dataset: manifest.dataset }),
        verdict: verdictOf(manifest, { before, changes }),
        blocks: [
            ...(failed.length > 0 ? [checksTable(failed, 'Contract checks that failed')] : []),
            sizesTable(before, manifest),
            ...(fresh ? [fresh] : []),
            ...(schema ? [schema] : []),
            ...sections,
        ],
        folds: [
            {
                summary: `Contract: ${total - failed.length} of ${total} checks passed`,
                blocks: [checksTable(manifest.contract, 'Contract')],
            },
            columnsOf(manifest, { profiles, changes, before }),
            partitionsFold(manifest),
            receipt(record),
        ],
        data: dataOf(manifest, before, changes),
    };
}
function titleOf({ dataset, version }, before) {
    if (!before)
        return `${dataset}: ${version} (first version)`;
    return before.version === version ? `${dataset}: ${version}` : `${dataset}: ${before.version} → ${version}`;
}
function verdictOf(manifest, { before, changes }) {
    const { dataset, version, contract } = manifest;
    const failed = contract.filter(({ passed }) => !passed);
    if (judgeSnapshot(manifest) === 'failed') {
        const names = failed.slice(0, 3).map(({ name }) => name);
        const more = failed.length > 3 ? ` and ${failed.length - 3} more` : '';
        return {
            tone: 'bad',
            text: `${failed.length} of ${contract.length} contract checks failed: ${names.join(', ')}${more}.`,
            next: [
                'Nothing is proposed. Correct the source, or the contract in millrace.yaml, then: ',
                { code: `millrace snapshot ${dataset}` },
            ],
        };
    }
    const kept = `all ${contract.length} contract checks passed`;
    if (before?.version === version) {
        return { tone: 'neutral', text: `Nothing new in ${dataset}; ${kept}.`, next: 'Nothing to do.' };
    }
    return {
        tone: 'good',
        text: `${newsOf(manifest, before, changes)}; ${kept}.`,
        next: 'Merge to make this the version that features and models are made from.',
    };
}
function newsOf({ rows }, before, { added, changed }) {
    if (!before)
        return `A first version with ${(0,report_dist/* formatCount */.B4)(rows)} rows`;
    const more = rows - before.rows;
    const count = more === 0 ? 'as many rows' : `${(0,report_dist/* formatCount */.B4)(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} rows`;
    const parts = [
        ...(added.length > 0 ? [`${plural(added.length, 'new partition')}`] : []),
        ...(changed.length > 0 ? [`${plural(changed.length, 'partition')} with other rows than before`] : []),
    ];
    return [count.replace(/^a/, 'A'), ...parts].join(', ');
}
/** The rows that came against those of the version before; all rows where nothing came. */
function columnsOf(manifest, { profiles, changes, before, }) {
    const names = new Set([...changes.added, ...changes.changed.map(({ now }) => now)].map(({ name }) => name));
    const came = profiles.after.windows.filter(({ window }) => names.has(window));
    const now = (came.length > 0 ? came : profiles.after.windows).map(({ profile }) => profile);
    const isNews = before !== undefined && profiles.before !== undefined && came.length > 0;
    return columnsFold(`${plural(manifest.schema.length, 'column')}: nulls and means`, manifest.schema, {
        now,
        ...(isNews && { before: profiles.before?.windows.map(({ profile }) => profile) ?? [] }),
        titles: [before?.version ?? '', isNews ? 'what is new' : manifest.version],
    });
}
function partitionsFold({ partitions }) {
    return {
        summary: plural(partitions.length, 'partition'),
        blocks: [
            {
                kind: 'table',
                columns: [
                    { title: 'partition', align: 'left' },
                    { title: 'rows', align: 'right' },
                    { title: 'sha256', align: 'left' },
                ],
                rows: partitions.map(({ name, rows, sha256 }) => [
                    name,
                    (0,report_dist/* formatCount */.B4)(rows),
                    [{ code: sha256.slice(0, 12) }],
                ]),
            },
        ],
    };
}
function receipt({ manifest, outputs, fingerprint, code }) {
    const lines = [
        `source       ${manifest.source}`,
        `data         sha256:${outputs['data']?.sha256 ?? ''}`,
        `fingerprint  ${fingerprint}`,
        `commit       ${code.commit}${code.dirty ? ' (and uncommitted changes elsewhere)' : ''}`,
    ];
    return {
        summary: 'Receipt: source → version',
        blocks: [{ kind: 'code', language: 'text', code: lines.join('\n') }],
    };
}
function dataOf(manifest, before, changes) {
    const { dataset, version, rows, watermark, heldBack, contract } = manifest;
    return {
        dataset,
        version,
        rows,
        watermark,
        verdict: judgeSnapshot(manifest),
        contract: contract.map(check => ({ ...check })),
        added: changes.added.map(({ name }) => name),
        changed: changes.changed.map(({ now }) => now.name),
        held_back: heldBack.map(part => ({ ...part })),
        previous: before ? { version: before.version, rows: before.rows, watermark: before.watermark } : null,
    };
}
function plural(count, noun) {
    return `${(0,report_dist/* formatCount */.B4)(count)} ${noun}${count === 1 ? '' : 's'}`;
}
//# sourceMappingURL=report.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/checks/column-checks.js


/** The contract of a dataset's columns as checks: those that the schema settles, and those that rows do. */
function columnChecks(columns, contracts) {
    const settled = [];
    const byRows = [];
    for (const [name, contract] of contracts) {
        const column = columns.find(one => one.name === name);
        if (!column) {
            settled.push(missing(name, columns));
            continue;
        }
        if (contract.type !== undefined) {
            const passed = column.type === contract.type;
            settled.push({ name: `${name}: ${contract.type}`, passed, rows: 0, seen: column.type });
        }
        const unfit = unfitting(column, contract);
        settled.push(...unfit);
        byRows.push(...rowChecks(column, contract).filter(check => !unfit.some(one => one.name === check.name)));
    }
    return { settled, byRows };
}
function missing(name, columns) {
    const names = columns.map(column => column.name);
    const guess = (0,dist/* nearestName */.qb)(name, names);
    const seen = guess === undefined ? 'no such column' : `no such column; there is ${guess}`;
    return { name: `${name}: present`, passed: false, rows: 0, seen };
}
/** Bounds for what has no order, values for what is no text: they can not be kept. */
function unfitting({ name, type }, contract) {
    const names = [];
    if (!(0,tables_dist/* isNumeric */.kf)(type))
        names.push(...bounds(name, contract).map(check => check.name));
    if (type !== 'string' && contract.values)
        names.push(valuesName(name, contract.values));
    return names.map(check => ({ name: check, passed: false, rows: 0, seen: `its type is ${type}` }));
}
function rowChecks(column, contract) {
    const { name, type } = column;
    const quoted = (0,tables_dist/* quoteName */.AB)(name);
    const checks = [];
    if (!contract.nullable) {
        // A float's NaN is how most tools write a missing number.
        const breaks = type === 'float' ? `${quoted} IS NULL OR isnan(${quoted})` : `${quoted} IS NULL`;
        checks.push({ name: `${name}: no nulls`, breaks });
    }
    const show = contract.public ? { show: quoted } : {};
    const isNumber = type === 'float' ? `NOT isnan(${quoted}) AND ` : '';
    for (const { name: check, operator, bound } of bounds(name, contract)) {
        checks.push({ name: check, breaks: `${isNumber}${quoted} ${operator} ${bound}`, ...show });
    }
    if (contract.values) {
        const list = contract.values.map(tables_dist/* quoteText */.ol).join(', ');
        const breaks = `CAST(${quoted} AS VARCHAR) NOT IN (${list})`;
        checks.push({ name: valuesName(name, contract.values), breaks, ...show });
    }
    return checks;
}
function bounds(name, { min, max }) {
    return [
        ...(min === undefined ? [] : [{ name: `${name} ≥ ${column_checks_spelled(min)}`, operator: '<', bound: min }]),
        ...(max === undefined ? [] : [{ name: `${name} ≤ ${column_checks_spelled(max)}`, operator: '>', bound: max }]),
    ];
}
function column_checks_spelled(bound) {
    return String(bound).replace('-', '−');
}
function valuesName(name, values) {
    return `${name}: one of ${values.length} ${values.length === 1 ? 'value' : 'values'}`;
}
//# sourceMappingURL=column-checks.js.map
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/snapshot/dist/source/csv-header.js


/** A header longer than this is no header. */
const HEAD = 1 << 16;
/**
 * The names in a CSV file's header as they are written: DuckDB renames the second of two that differ in case alone.
 * The delimiter is the one that gives `columns` names; `undefined` where none does.
 */
async function csvHeader(path, columns) {
    const line = firstRecord(await headOf(path));
    return [',', '\t', ';', '|']
        .map(delimiter => split(line, delimiter))
        .find(names => names.length === columns);
}
async function headOf(path) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
        const head = buffer.subarray(0, bytesRead);
        const isGzip = head[0] === 0x1f && head[1] === 0x8b;
        // A cut member of gzip gives what it holds up to the cut.
        const bytes = isGzip ? (0,external_node_zlib_.gunzipSync)(head, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }) : head;
        return new TextDecoder().decode(bytes);
    }
    finally {
        await handle.close();
    }
}
function firstRecord(text) {
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '"')
            quoted = !quoted;
        else if (!quoted && (text[at] === '\n' || text[at] === '\r'))
            return text.slice(0, at);
    }
    return text;
}
function split(line, delimiter) {
    const names = [''];
    let quoted = false;
    for (let at = 0; at < line.length; at++) {
        const sign = line[at] ?? '';
        if (sign === '"' && quoted && line[at + 1] === '"') {
            names[names.length - 1] += sign;
            at++;
        }
        else if (sign === '"')
            quoted = !quoted;
        else if (sign === delimiter && !quoted)
            names.push('');
        else
            names[names.length - 1] += sign;
    }
    return names;
}
//# sourceMappingURL=csv-header.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/source/file-columns.js



/**
 * Looks at each file's columns: every name as it is spelled anywhere, with repetitions inside one file. Throws MR2009
 * where a column has two types: read as one table, DuckDB would make text of it without a word.
 */
async function readSpellings(engine, dataset, source) {
    const files = [];
    for (const file of source.files)
        files.push(await file_columns_columnsOf(engine, file, source.format));
    await refuseTwoTypes(engine, { dataset, files, format: source.format });
    return files.map(({ names }) => names);
}
async function file_columns_columnsOf(engine, file, format) {
    try {
        const described = await engine.rows(`DESCRIBE FROM ${(0,tables_dist/* scanFiles */.Tu)([file.path], format)}`);
        const names = described.map(({ column_name }) => column_name);
        const types = described
            .filter(({ column_type }) => column_type !== '"NULL"')
            .map(({ column_name, column_type }) => [column_name.toLowerCase(), { name: column_name, type: (0,tables_dist/* fromDuckdb */.ul)(column_type) }]);
        const spelled = format === 'parquet' ? await parquetNames(engine, file) : await csvHeader(file.path, names.length);
        return { file, names: spelled ?? names, types: new Map(types) };
    }
    catch (error) {
        throw (0,tables_dist/* sourceError */.I8)(error, [file.path]);
    }
}
/** Names at the top of a Parquet schema, which lists every node depth first. */
async function parquetNames(engine, { path }) {
    const escaped = path.replace(/[*?[]/g, '[$&]');
    const nodes = await engine.rows(`SELECT name, num_children FROM parquet_schema(${(0,tables_dist/* quoteText */.ol)(escaped)})`);
    const names = [];
    let inside = 0;
    for (const { name, num_children } of nodes.slice(1)) {
        if (inside === 0)
            names.push(name);
        else
            inside -= 1;
        inside += num_children ?? 0;
    }
    return names;
}
async function refuseTwoTypes(engine, { dataset, files, format }) {
    const first = new Map();
    for (const { file, types } of files) {
        for (const [key, column] of types) {
            const before = first.get(key);
            if (before === undefined)
                first.set(key, { file, ...column });
            else if (before.type !== column.type && !(format === 'csv' && isOneFamily(before.type, column.type))) {
                // Types of CSV are read from its values, and where there are none, text stands for them.
                if (format === 'csv' && (await isEmpty(engine, file, column)))
                    continue;
                if (format === 'csv' && (await isEmpty(engine, before.file, before))) {
                    first.set(key, { file, ...column });
                    continue;
                }
                throw new dist/* MillraceError */.gR('MR2009', {
                    dataset,
                    column: column.name,
                    first: before.file.name,
                    firstType: before.type,
                    second: file.name,
                    secondType: column.type,
                });
            }
        }
    }
}
/** Numbers without a fraction, days without a time of day: the same column, written shorter. */
function isOneFamily(one, other) {
    return [
        ['integer', 'float'],
        ['date', 'timestamp'],
    ].some(family => family.includes(one) && family.includes(other));
}
async function isEmpty(engine, { path }, { name, type }) {
    if (type !== 'string')
        return false;
    const [found] = await engine.rows(`SELECT count(${(0,tables_dist/* quoteName */.AB)(name)}) AS present FROM ${(0,tables_dist/* scanFiles */.Tu)([path], 'csv')}`);
    return found?.present === 0;
}
//# sourceMappingURL=file-columns.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/source/read-source.js





/** The table that holds the rows of the source. */
const TABLE = 'source';
/**
 * Reads the planned files into one table, and makes sure that what was read is what was planned: no file more or less
 * (MR2005, MR2006), each with one state before and after, and with the planned bytes. Returns the spellings of column
 * names in each file.
 */
async function readSource(project, engine, { dataset, planned }) {
    const source = await listSource(project.root, dataset);
    refuseOthers(source.files, planned);
    const before = await Promise.all(source.files.map(({ path }) => stateOf(path)));
    const spellings = await readSpellings(engine, dataset.name, source);
    const paths = source.files.map(({ path }) => path);
    try {
        const scan = (0,tables_dist/* scanFiles */.Tu)(paths, source.format);
        await engine.run(`CREATE TABLE ${TABLE} AS SELECT ${await widened(engine, scan)} FROM ${scan}`);
    }
    catch (error) {
        // A file that went away while it was read is told as that.
        for (const path of paths)
            await stateOf(path);
        throw (0,tables_dist/* sourceError */.I8)(error, paths);
    }
    for (const [index, { name, path }] of source.files.entries()) {
        const { sha256, state } = await hashFile(path);
        if (sha256 !== planned[name] || state.text !== before[index]?.text)
            throw changed(path);
    }
    return { spellings, files: paths.length };
}
function refuseOthers(files, planned) {
    const added = files.find(({ name }) => planned[name] === undefined);
    if (added)
        throw changed(added.path);
    const gone = Object.keys(planned).find(name => !files.some(file => file.name === name));
    if (gone !== undefined)
        throw new dist/* MillraceError */.gR('MR2005', { file: gone }, { where: { file: gone } });
}
/**
 * Every column in the widest type of its kind that holds the same values. DuckDB takes the widest type among the
 * files: without this a new file with larger numbers would change the bytes of every older partition.
 */
async function widened(engine, scan) {
    const described = await engine.rows(`DESCRIBE FROM ${scan}`);
    return described
        .map(({ column_name, column_type }) => {
        const column = (0,tables_dist/* quoteName */.AB)(column_name);
        const wide = WIDE.find(([narrow]) => narrow.test(column_type))?.[1];
        return wide === undefined ? column : `CAST(${column} AS ${wide}) AS ${column}`;
    })
        .join(', ');
}
const WIDE = [
    [/^(U?(TINY|SMALL)INT|U?INTEGER)$/, 'BIGINT'],
    [/^FLOAT$/, 'DOUBLE'],
];
//# sourceMappingURL=read-source.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/checks/count-breaks.js


/** Values that one check shows, and characters of each. */
const SHOWN = 5;
const LENGTH = 40;
/**
 * Counts the rows that break each check, all in one scan. A second one follows for each check that fails on a public
 * column: which values broke it, the most frequent first.
 */
async function countBreaks(engine, checks, where) {
    const counts = checks.map(({ breaks }, index) => `count(*) FILTER (${breaks}) AS ${(0,tables_dist/* quoteName */.AB)(`c${index}`)}`);
    const [found = {}] = await engine.rows(`SELECT ${['count(*) AS n', ...counts].join(', ')} FROM ${TABLE} WHERE ${where}`);
    const total = found['n'] ?? 0;
    const judged = [];
    for (const [index, check] of checks.entries()) {
        const rows = found[`c${index}`] ?? 0;
        const values = rows > 0 && check.show !== undefined ? await valuesOf(engine, check, where) : '';
        const seen = `${rows.toLocaleString('en')} of ${total.toLocaleString('en')} rows${values}`;
        judged.push({ name: check.name, passed: rows === 0, rows, seen });
    }
    return { rows: total, checks: judged };
}
async function valuesOf(engine, { breaks, show }, where) {
    const found = await engine.rows(`SELECT CAST(${show} AS VARCHAR) AS value FROM ${TABLE} WHERE (${where}) AND (${breaks})
     GROUP BY 1 ORDER BY count(*) DESC, value LIMIT ${SHOWN + 1}`);
    const values = found.slice(0, SHOWN).map(({ value }) => clip(value));
    return `: ${values.join(', ')}${found.length > SHOWN ? ' …' : ''}`;
}
function clip(value) {
    const signs = [...value];
    return signs.length > LENGTH ? `${signs.slice(0, LENGTH).join('')}…` : value;
}
//# sourceMappingURL=count-breaks.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/checks/table-checks.js
/** Two names that differ in case alone are one name to SQL, whichever file they stand in. */
function namesCheck(spellings) {
    const known = new Map();
    const clashes = new Set();
    for (const names of spellings) {
        const own = new Set();
        for (const name of names) {
            const key = name.toLowerCase();
            const before = known.get(key);
            if (before !== undefined && (before !== name || own.has(key)))
                clashes.add(`${before} and ${name}`);
            if (before === undefined)
                known.set(key, name);
            own.add(key);
        }
    }
    const seen = clashes.size === 0 ? `${known.size} names` : [...clashes].slice(0, 5).join('; ');
    return { name: 'column names: unique', passed: clashes.size === 0, rows: 0, seen };
}
function timeChecks(name, { sql, seen, missing }) {
    const type = { name: `${name}: date or timestamp`, passed: sql !== undefined, rows: 0, seen };
    if (sql === undefined)
        return [type];
    const times = missing === 0 ? 'a time in every row' : `${missing} rows without a time`;
    return [type, { name: `${name}: in every row`, passed: missing === 0, rows: missing, seen: times }];
}
/** Columns of the version before may gain company; they may not go, nor change their type. */
function schemaCheck(columns, before) {
    const now = new Map(columns.map(({ name, type }) => [name, type]));
    const broken = before.flatMap(({ name, type }) => {
        const own = now.get(name);
        if (own === undefined)
            return [`${name} is gone`];
        return own === type ? [] : [`${name}: ${type} → ${own}`];
    });
    const seen = broken.length === 0 ? `${before.length} columns as before` : broken.join('; ');
    return { name: 'schema', passed: broken.length === 0, rows: 0, seen };
}
//# sourceMappingURL=table-checks.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/continues.js

/**
 * Refuses a source that goes back: one whose newest row is older than the version before (MR2010), or that has lost a
 * partition of it (MR2011). Partitions of another calendar unit are not compared.
 */
function refuseOlder(dataset, { parts, watermark }, before) {
    if (watermark === undefined || before.watermark === undefined)
        return;
    if (watermark.getTime() < Date.parse(before.watermark)) {
        throw new dist/* MillraceError */.gR('MR2010', {
            dataset,
            version: before.version,
            now: watermark.toISOString(),
            before: before.watermark,
        });
    }
    const names = new Set(parts.map(({ name }) => name));
    const unit = parts[0]?.name.length;
    const gone = before.partitions
        .map(({ name }) => name)
        .filter(name => name.length === unit && !names.has(name));
    if (gone.length === 0)
        return;
    const more = gone.length > 3 ? ` and ${gone.length - 3} more` : '';
    throw new dist/* MillraceError */.gR('MR2011', {
        dataset,
        version: before.version,
        partitions: `${gone.slice(0, 3).join(', ')}${more}`,
    });
}
//# sourceMappingURL=continues.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/layout.js



/** Looks at the time column: rows can be divided by it only where each of them has a time. */
async function readTime(engine, columns, name) {
    const column = columns.find(one => one.name === name);
    if (!column)
        return { seen: 'no such column', missing: 0 };
    if (!['date', 'timestamp', 'timestamp_tz'].includes(column.type))
        return { seen: column.type, missing: 0 };
    const sql = `CAST(${(0,tables_dist/* quoteName */.AB)(name)} AS TIMESTAMP)`;
    const [found] = await engine.rows(`SELECT count(*) FILTER (NOT coalesce(isfinite(${sql}) AND year(${sql}) BETWEEN 1 AND 9999, false)) AS missing
     FROM ${TABLE}`);
    return { sql, seen: column.type, missing: found?.missing ?? 0 };
}
/** One part with all rows: for a dataset without a usable time. */
function layOutWhole(rows) {
    return { parts: [{ name: 'all', rows, where: 'true', until: 'true' }], heldBack: [] };
}
/** Divides the table by calendar units of its time (UTC). */
async function layOutByTime(engine, config, time) {
    const periods = await engine.rows(`SELECT left(CAST(CAST(${time} AS DATE) AS VARCHAR), ${layout_LENGTH[config.partition]}) AS name,
       count(*) AS rows, max(${time}) AS latest
     FROM ${TABLE} GROUP BY 1 ORDER BY 1`);
    const { kept, heldBack } = holdBack(periods, config);
    const parts = kept.map(({ name, rows }) => ({ name, rows, ...layout_bounds(time, name, config.partition) }));
    const watermark = kept.at(-1)?.latest;
    return { parts, heldBack, ...(watermark && { watermark }) };
}
const layout_LENGTH = { year: 4, month: 7, day: 10 };
/** Trailing periods with fewer than `minRows` rows have not arrived yet; where all are such, MR2014. */
function holdBack(periods, { name: dataset, minRows }) {
    const last = periods.findLastIndex(({ rows }) => rows >= minRows);
    if (last < 0) {
        throw new dist/* MillraceError */.gR('MR2014', {
            dataset,
            minRows,
            most: Math.max(...periods.map(({ rows }) => rows)),
        });
    }
    return {
        kept: periods.slice(0, last + 1),
        heldBack: periods.slice(last + 1).map(({ name, rows }) => ({ name, rows })),
    };
}
function layout_bounds(time, name, unit) {
    const first = `TIMESTAMP '${name}${'-01-01'.slice(name.length - 4)}'`;
    const until = `${time} < ${first} + INTERVAL 1 ${unit}`;
    return { where: `${time} >= ${first} AND ${until}`, until };
}
//# sourceMappingURL=layout.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/version.js

/**
 * The name of a version: the period of its newest rows, with `.2`, `.3` … when that period is taken again with other
 * bytes; `v1`, `v2` … without time. The same bytes keep the name that they have.
 */
function nameVersion(now, previous) {
    if (previous?.sha256 === now.sha256)
        return previous.version;
    const before = previous && (0,dist/* parseDatasetVersion */.Ed)(previous.version);
    if (now.period === undefined) {
        const count = /^v(\d+)$/.exec(before?.period ?? '')?.[1];
        return `v${Number(count ?? 0) + 1}`;
    }
    const revision = before?.period === now.period ? before.revision + 1 : 1;
    return (0,dist/* formatDatasetVersion */.ub)({ period: now.period, revision });
}
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/apply.js













/** Reads the planned source, divides and judges its rows, and keeps them: one Parquet file for each partition. */
async function takeSnapshot(project, place) {
    const temporary = (0,external_node_path_.join)(place.folder, 'tmp');
    await (0,promises_.mkdir)(temporary);
    const engine = await (0,tables_dist/* openEngine */.F5)({ threads: project.threads, tempFolder: temporary });
    try {
        return await takeWith(engine, project, place);
    }
    finally {
        engine.close();
    }
}
async function takeWith(engine, project, { config, ready, previous, folder }) {
    const { step } = project.progress;
    const planned = sourceInputs(ready.parts);
    const reading = step(`${config.name}: reading ${Object.keys(planned).join(', ')}`);
    const { spellings, files } = await readSource(project, engine, { dataset: config, planned });
    const all = await countRows(engine);
    if (all === 0)
        throw new dist/* MillraceError */.gR('MR2008', { dataset: config.name, files });
    reading(`${all.toLocaleString('en')} rows`);
    const checking = step(`${config.name}: checking the contract`);
    const schema = schemaOf(await engine.columns(`FROM ${TABLE}`), config);
    const { layout, checks } = await layOut(engine, config, { schema, rows: all });
    const before = previous?.record.manifest;
    if (before)
        refuseOlder(config.name, layout, before);
    const contract = [
        namesCheck(spellings),
        ...checks,
        ...(await contractOf(engine, config, { schema, layout })),
    ];
    if (before)
        contract.push(schemaCheck(schema, before.schema));
    checking(`${contract.filter(({ passed }) => passed).length} of ${contract.length} checks passed`);
    const writing = step(`${config.name}: writing ${layout.parts.length} partitions`);
    const data = (0,external_node_path_.join)(folder, 'data');
    await (0,promises_.mkdir)(data);
    for (const [index, part] of layout.parts.entries()) {
        await writePart(engine, config, { part, path: (0,external_node_path_.join)(data, apply_pathOf(part.name)) });
        project.progress.at((index + 1) / layout.parts.length);
    }
    const tree = await project.store.putFolder(data);
    const partitions = partitionsOf(layout, await project.store.readTree(tree));
    writing();
    const profiling = step(`${config.name}: profiling`);
    const profiles = await profilePartitions(project, engine, {
        partitions,
        columns: schema,
        pathOf: ({ path }) => (0,external_node_path_.join)(data, path),
        previous: previous?.record,
    });
    const profile = await project.store.putJson(profiles);
    profiling();
    const { watermark } = layout;
    const period = watermark && layout.parts.at(-1)?.name;
    return {
        outputs: { data: tree, profile },
        manifest: {
            dataset: config.name,
            version: nameVersion({ sha256: tree.sha256, ...(period && { period }) }, previous?.pointer.meta),
            rows: partitions.reduce((sum, { rows }) => sum + rows, 0),
            schema,
            ...(watermark && { watermark: watermark.toISOString() }),
            partitions,
            heldBack: layout.heldBack,
            contract,
            source: config.source.files,
        },
    };
}
/** A column may be null unless the contract says that it is not. */
function schemaOf(columns, { columns: contracts }) {
    return columns.map(({ name, type }) => ({ name, type, nullable: contracts.get(name)?.nullable ?? true }));
}
/**
 * Rows go by their time where each of them has one. Where the time column breaks its contract they stay in one file,
 * so that the version that failed can be looked at.
 */
async function layOut(engine, config, { schema, rows }) {
    if (config.time === undefined)
        return { layout: layOutWhole(rows), checks: [] };
    const time = await readTime(engine, schema, config.time);
    const checks = timeChecks(config.time, time);
    const usable = time.missing === 0 ? time.sql : undefined;
    const layout = usable === undefined ? layOutWhole(rows) : await layOutByTime(engine, config, usable);
    return { layout, checks };
}
/** Judges the rows that are kept; those held back are judged when they arrive. */
async function contractOf(engine, config, { schema, layout }) {
    const { settled, byRows } = columnChecks(schema, config.columns);
    const { rows, checks } = await countBreaks(engine, byRows, layout.parts.at(-1)?.until ?? 'true');
    const expected = layout.parts.reduce((sum, part) => sum + part.rows, 0);
    if (rows !== expected)
        throw (0,dist/* bug */.jr)(`the contract saw ${rows} rows of ${expected}`);
    const some = { name: 'rows ≥ 1', passed: rows > 0, rows: 0, seen: `${rows.toLocaleString('en')} rows` };
    return [some, ...settled, ...checks];
}
async function writePart(engine, config, { part, path }) {
    const select = `SELECT * FROM ${TABLE} WHERE ${part.where}`;
    const orderBy = part.name === 'all' || config.time === undefined ? [] : [config.time];
    const written = await (0,tables_dist/* writeParquet */.yI)(engine, select, { path, orderBy }).catch(cause => {
        if (cause instanceof dist/* MillraceError */.gR)
            throw cause;
        throw new dist/* MillraceError */.gR('MR2012', { dataset: config.name, folder: path }, { cause });
    });
    if (written.rows !== part.rows)
        throw (0,dist/* bug */.jr)(`${part.name} has ${part.rows} rows, ${written.rows} were written`);
}
function apply_pathOf(partition) {
    return partition === 'all' ? 'data.parquet' : `${partition}.parquet`;
}
function partitionsOf({ parts }, entries) {
    return parts.map(({ name, rows }) => {
        const entry = entries.find(({ path }) => path === apply_pathOf(name));
        if (!entry)
            throw (0,dist/* bug */.jr)(`partition ${name} is not in its tree`);
        return { ...entry, name, rows };
    });
}
async function countRows(engine) {
    const [found] = await engine.rows(`SELECT count(*) AS rows FROM ${TABLE}`);
    return found?.rows ?? 0;
}
//# sourceMappingURL=apply.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/run.js



/**
 * The planned version of a dataset: from its record, or taken now. Rows that break their contract make a record whose
 * verdict is "failed" (see `judgeSnapshot`); a source that can not be read whole, or that is older than the version
 * before, is an error (MR2005 to MR2011, MR2014) and leaves none.
 */
async function runSnapshot(project, ready, { dataset, previous }) {
    const config = datasetOf(project, dataset);
    return (0,pipeline_dist/* runStage */.Si)(project, ready, ({ folder }) => takeSnapshot(project, { config, ready, previous, folder }));
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./packages/snapshot/dist/index.js









//# sourceMappingURL=index.js.map

/***/ })

};
