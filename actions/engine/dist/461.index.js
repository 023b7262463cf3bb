export const id = 461;
export const ids = [461];
export const modules = {

/***/ 83376:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "72ff4c4ccd8212894c06.js?../release.json";

/***/ }),

/***/ 76321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const SECONDS = 20;
/** Asks a program something small, without a shell and without a terminal to prompt on; any exit code is an answer. */
function askProgram([program, ...args], { cwd, env }) {
    const options = { cwd, env: { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }, timeout: SECONDS * 1000 };
    return new Promise(resolve => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, (error, stdout, stderr) => {
            const exitCode = error ? (typeof error.code === 'number' ? error.code : undefined) : 0;
            resolve({ exitCode, stdout, stderr });
        });
        child.stdin?.end();
    });
}
//# sourceMappingURL=ask-program.js.map

/***/ }),

/***/ 21689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ourAction),
/* harmony export */   M: () => (/* binding */ isOurs)
/* harmony export */ });
/* harmony import */ var _action_action_specs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39533);
/* harmony import */ var _init_render_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91871);


/** The action of ours that a line uses, from our repository, a fork or a mirror of it; the root action is `root`. */
function ourAction({ repository, path, }) {
    const spec = _action_action_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .actionSpecs */ .d.find(({ name }) => path === `actions/${name}`);
    return spec ?? (path === '' && repository.toLowerCase() === _init_render_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTIONS_REPOSITORY */ .vv ? 'root' : undefined);
}
function isOurs(use) {
    return ourAction(use) !== undefined;
}
//# sourceMappingURL=our-actions.js.map

/***/ }),

/***/ 85112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ githubFiles),
  v: () => (/* binding */ isForGitHub)
});

// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/host/dist/doctor/github/our-actions.js
var our_actions = __webpack_require__(21689);
// EXTERNAL MODULE: ./packages/host/dist/init/yaml-text.js
var yaml_text = __webpack_require__(98497);
;// CONCATENATED MODULE: ./packages/host/dist/init/place-workflow.js




const FOLDER = '.github/workflows/';
/** What a project below the repository's top is called in names of files and groups: `ml/flights/` → `ml-flights`. */
function placeName(prefix) {
    return prefix
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
/** Path of a template's workflow for a project: two projects of one repository share none. */
function placePath(path, prefix) {
    return prefix === '' || !path.startsWith(FOLDER)
        ? path
        : `${FOLDER}${placeName(prefix)}-${path.slice(FOLDER.length)}`;
}
/**
 * A workflow of the template for a project below the repository's top: paths get the project's before them, steps of
 * ours its folder, name and concurrency group its name. Comments and all else stay byte for byte.
 */
function placeWorkflow(text, prefix) {
    if (prefix === '')
        return text;
    const document = (0,yaml_dist/* parseDocument */.Tp)(text);
    const edits = [
        ...nameAndGroup(document, prefix),
        ...paths(document, prefix),
        ...steps(document, text, prefix),
    ];
    return edits
        .toSorted((a, b) => b.from - a.from)
        .reduce((left, { from, to, put }) => `${left.slice(0, from)}${put}${left.slice(to)}`, text);
}
function nameAndGroup(document, prefix) {
    const name = document.get('name', true);
    const group = document.getIn(['concurrency', 'group'], true);
    return [
        ...((0,yaml_dist/* isScalar */.jn)(name) ? [replace(name, (0,yaml_text/* yamlText */.p)(`${name.value} (${prefix.slice(0, -1)})`))] : []),
        ...((0,yaml_dist/* isScalar */.jn)(group) ? [replace(group, `${placeName(prefix)}-${group.value}`)] : []),
    ];
}
function paths(document, prefix) {
    return ['push', 'pull_request'].flatMap(event => {
        const list = document.getIn(['on', event, 'paths'], true);
        if (!(0,yaml_dist/* isSeq */.oP)(list))
            return [];
        return list.items.filter(yaml_dist/* isScalar */.jn).map(item => {
            const path = String(item.value);
            const placed = path.startsWith(FOLDER) ? placePath(path, prefix) : `${prefix}${path}`;
            return replace(item, (0,yaml_text/* yamlText */.p)(placed));
        });
    });
}
function steps(document, text, prefix) {
    const jobs = document.get('jobs', true);
    if (!(0,yaml_dist/* isMap */.jh)(jobs))
        return [];
    return jobs.items.flatMap(({ value: job }) => {
        const list = (0,yaml_dist/* isMap */.jh)(job) ? job.get('steps', true) : undefined;
        return (0,yaml_dist/* isSeq */.oP)(list) ? list.items.filter(yaml_dist/* isMap */.jh).flatMap(step => intoFolder(step, text, prefix)) : [];
    });
}
/** `working-directory`, and the file name of the workflow to start next where the action starts one. */
function intoFolder(step, text, prefix) {
    const uses = step.get('uses', true);
    if (!(0,yaml_dist/* isScalar */.jn)(uses))
        return [];
    const [, repository = '', path = ''] = /^([^/@]+\/[^/@]+)\/?([^@]*)@/.exec(String(uses.value)) ?? [];
    if (!(0,our_actions/* isOurs */.M)({ repository, path }))
        return [];
    const startsNext = path === 'actions/snapshot-data' || path === 'actions/drift-check';
    const lines = [
        `working-directory: ${(0,yaml_text/* yamlText */.p)(prefix.slice(0, -1))}`,
        ...(startsNext ? [`next: ${placeName(prefix)}-pipeline.yml`] : []),
    ];
    const given = step.get('with', true);
    if ((0,yaml_dist/* isMap */.jh)(given)) {
        if (given.flow)
            throw (0,dist/* bug */.jr)('a step of the template has its inputs on one line');
        const at = startOf(given);
        const indent = ' '.repeat(columnOf(text, at));
        return [{ from: at, to: at, put: lines.map(line => `${line}\n${indent}`).join('') }];
    }
    const indent = ' '.repeat(columnOf(text, startOf(step)));
    const end = text.indexOf('\n', startOf(uses));
    const at = end < 0 ? text.length : end;
    return [{ from: at, to: at, put: `\n${indent}with:${lines.map(line => `\n${indent}  ${line}`).join('')}` }];
}
function replace(scalar, put) {
    const [from, to] = scalar.range ?? [];
    if (from === undefined || to === undefined)
        throw (0,dist/* bug */.jr)('a value of the template has no place in its text');
    return { from, to, put };
}
function startOf({ range }) {
    if (!range)
        throw (0,dist/* bug */.jr)('a part of the template has no place in its text');
    return range[0];
}
function columnOf(text, at) {
    return at - (text.lastIndexOf('\n', at - 1) + 1);
}
//# sourceMappingURL=place-workflow.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/render-codeowners.js
const WHO = '@your-name';
const ADVICE = /^# Put people .*\n/m;
/**
 * CODEOWNERS of the template with an owner in place of the placeholder, for a project below the repository's top with
 * its path before each of its own. Without an owner the lines stay off.
 */
function renderCodeowners(text, { owner, prefix }) {
    // A pattern ends at a space, and "#" would begin a comment.
    const folder = `/${prefix.replace(/[\s#\\]/g, '\\$&')}`;
    const placed = text.replace(/^(# )?\/(?!\.github\/)(\S*)(?= )/gm, (_, off = '', path) => `${off}${folder}${path}`);
    if (owner === undefined)
        return placed;
    return placed
        .replace(ADVICE, '# Owners are people (@name) or teams (@organisation/team): an organisation itself can be none.\n')
        .replace(new RegExp(`^# (/.*) ${WHO}$`, 'gm'), `$1 @${owner}`);
}
//# sourceMappingURL=render-codeowners.js.map
// EXTERNAL MODULE: ./packages/host/dist/init/render-pins.js
var render_pins = __webpack_require__(91871);
// EXTERNAL MODULE: ./packages/host/dist/init/template.js
var template = __webpack_require__(11156);
;// CONCATENATED MODULE: ./packages/host/dist/init/github-files.js




/** True for a file that GitHub reads: it stands at the repository's top. */
function isForGitHub(path) {
    return path.startsWith('.github/');
}
/** The template's files for GitHub, by their path from the repository's top. */
async function githubFiles({ prefix, owner, pin }) {
    const files = await (0,template/* readTemplate */.x)('tabular', isForGitHub);
    return files.map(({ path, bytes }) => {
        const text = Buffer.from(bytes).toString('utf8');
        const isWorkflow = path.startsWith('.github/workflows/');
        const placed = isWorkflow
            ? placeWorkflow(text, prefix)
            : path.endsWith('/CODEOWNERS')
                ? renderCodeowners(text, { owner, prefix })
                : text;
        return { path: placePath(path, prefix), bytes: Buffer.from(pin ? (0,render_pins/* renderPins */.PD)(placed, pin) : placed) };
    });
}
//# sourceMappingURL=github-files.js.map

/***/ }),

/***/ 21339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51204);
/* harmony import */ var _render_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91871);



/** Written by a release beside the emitted code: `{"pin": "owner/name@<commit>#v1.2.0"}`. */
const RELEASE = new URL(/* asset import */ __webpack_require__(83376), __webpack_require__.b);
/**
 * The release of the actions that workflows pin: what the user says (MR4005 where that is no full commit), else the one
 * that this command line came with. `undefined` in a development build.
 */
async function findPin(given, release = RELEASE) {
    if (given !== undefined) {
        const pin = (0,_render_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePin */ .N3)(given);
        if (pin)
            return pin;
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR4005', {
            verb: 'init',
            flag: '--pin',
            wanted: 'takes owner/name@<full commit>',
        });
    }
    try {
        const { pin } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(release, 'utf8'));
        return (0,_render_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePin */ .N3)(pin);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=release-pin.js.map

/***/ }),

/***/ 91871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ parsePin),
/* harmony export */   PD: () => (/* binding */ renderPins),
/* harmony export */   gs: () => (/* binding */ PLACEHOLDER_PIN),
/* harmony export */   vv: () => (/* binding */ ACTIONS_REPOSITORY)
/* harmony export */ });
/**
 * The pin that template and examples carry until they are rendered: as long as a commit's id, so that linters read it
 * as one, and no commit's.
 */
const PLACEHOLDER_PIN = '0'.repeat(40);
/** Repository whose actions the template uses. */
const ACTIONS_REPOSITORY = 'millrace/millrace';
/**
 * Puts a release in place of the placeholder pin in each line
 * `uses: millrace/millrace[/path]@0000… [# v0.0.0]`; all else stays byte for byte.
 */
function renderPins(text, { repository, sha, version }) {
    const comment = version === undefined ? '' : ` # ${version}`;
    return text.replace(new RegExp(`(uses:\\s*["']?)${ACTIONS_REPOSITORY}(/[\\w./-]+)?@${PLACEHOLDER_PIN}(["']?)([ \\t]*#[^\\n\\r]*)?`, 'g'), (_, before, path = '', quote) => `${before}${repository}${path}@${sha}${quote}${comment}`);
}
/** Reads `owner/name@sha`, with `#v1.2.0` behind it where the tag is known; `undefined` for anything else. */
function parsePin(text) {
    const [, repository, sha, version] = /^([A-Za-z0-9][\w.-]*\/[\w.-]+)@([0-9a-f]{40})(?:#(v[\w.+-]+))?$/.exec(text) ?? [];
    if (repository === undefined || sha === undefined)
        return undefined;
    return { repository, sha, ...(version !== undefined && { version }) };
}
//# sourceMappingURL=render-pins.js.map

/***/ }),

/***/ 11156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51204);




/**
 * Where templates are: beside the package's code when it is published, at the repository's top in a checkout, also seen
 * from the bundle of the action.
 */
const places = ['../../templates', '../../../../templates', '../../../templates'];
/** Never part of a template: what its use leaves behind. */
const LEFT = new Set(['.venv', '__pycache__', 'node_modules', '.millrace']);
/** All files of a template, sorted by path. */
async function readTemplate(name, only = () => true) {
    const folder = await findTemplate(name);
    const files = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, full).split('\\').join('/');
        if (path.split('/').some(part => LEFT.has(part)) || !only(path))
            continue;
        files.push({ path, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full) });
    }
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function findTemplate(name) {
    for (const place of places) {
        const folder = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(new URL(`${place}/${name}`, import.meta.url));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder);
            return folder;
        }
        catch (error) {
            if (error.code !== 'ENOENT')
                throw error;
        }
    }
    throw (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_3__/* .bug */ .jr)(`template ${name} is not part of this installation`);
}
//# sourceMappingURL=template.js.map

/***/ }),

/***/ 98497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ yamlList),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/** A text as a YAML scalar: plain where it can be nothing but text, else in double quotes. */
function yamlText(text) {
    const isPlain = /^[\p{L}_./][\p{L}\p{N}_./-]*$/u.test(text) &&
        !/^(true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}
/** `[a, b, c]`, over as many lines as it takes; `indent` is that of the lines after the first. */
function yamlList(texts, indent) {
    const lines = [];
    for (const [index, text] of texts.entries()) {
        const item = `${yamlText(text)}${index < texts.length - 1 ? ',' : ''}`;
        const line = lines.at(-1);
        if (line !== undefined && indent + line.length + item.length < WIDEST)
            lines[lines.length - 1] = `${line} ${item}`;
        else
            lines.push(item);
    }
    return `[${lines.join(`\n${' '.repeat(indent)}`)}]`;
}
const WIDEST = 100;
//# sourceMappingURL=yaml-text.js.map

/***/ }),

/***/ 87461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/config/dist/index.js + 30 modules
var dist = __webpack_require__(8732);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var contract_dist = __webpack_require__(51204);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/host/dist/doctor/ask-program.js
var ask_program = __webpack_require__(76321);
// EXTERNAL MODULE: ./packages/host/dist/github/server.js
var server = __webpack_require__(93578);
;// CONCATENATED MODULE: ./packages/host/dist/init/find-place.js




/** Looks for the repository around a folder, which need not be there yet. */
async function findPlace(folder, env) {
    const there = await nearest(folder);
    const git = async (...args) => {
        const { exitCode, stdout } = await (0,ask_program/* askProgram */.a)(['git', ...args], { cwd: there, env });
        return exitCode === 0 ? stdout.trim() : undefined;
    };
    const top = await git('rev-parse', '--show-toplevel');
    if (!top)
        return { top: folder, prefix: '', inRepository: false, origin: undefined };
    const full = (0,external_node_path_.join)(await (0,promises_.realpath)(there), (0,external_node_path_.relative)(there, folder));
    const below = (0,external_node_path_.relative)(top, full).split(external_node_path_.sep).join('/');
    const remote = await git('remote', 'get-url', 'origin');
    return {
        top,
        prefix: below === '' ? '' : `${below}/`,
        inRepository: true,
        origin: remote === undefined ? undefined : (0,server/* parseRemote */.M8)(remote),
    };
}
async function nearest(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        try {
            await (0,promises_.access)(at);
            return at;
        }
        catch (error) {
            if (error.code !== 'ENOENT' || (0,external_node_path_.dirname)(at) === at)
                throw error;
        }
    }
}
//# sourceMappingURL=find-place.js.map
// EXTERNAL MODULE: ./packages/tables/dist/index.js + 25 modules
var tables_dist = __webpack_require__(75630);
;// CONCATENATED MODULE: ./packages/host/dist/init/names.js
/** Hands out names of columns, none twice: SQL tells upper case from lower no more than it tells them apart. */
function uniqueNames(taken) {
    const used = new Set(taken.map(name => name.toLowerCase()));
    return wanted => {
        let name = wanted;
        for (let count = 2; used.has(name.toLowerCase()); count++)
            name = `${wanted}_${count}`;
        used.add(name.toLowerCase());
        return name;
    };
}
/** A column's name in the project: its own where it is one word, else its letters and digits with "_" between. */
function columnName(name) {
    return /^[\p{L}_][\p{L}\p{N}_]{0,62}$/u.test(name) ? name : wordOf(name) || 'column';
}
/** Letters and digits of any script in lower case, "_" for the rest; may be empty. */
function wordOf(text) {
    const word = text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '_')
        .replace(/^_+|_+$/g, '');
    const short = [...word].slice(0, 50).join('').replace(/_+$/, '');
    return /^\p{N}/u.test(short) ? `_${short}` : short;
}
/** A name in the grammar of projects, datasets and models: ASCII, lower case. */
function projectName(text, fallback, separator = '_') {
    const name = text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, separator)
        .replace(/^[^a-z]+|[_-]+$/g, '')
        .slice(0, 50)
        .replace(/[_-]+$/, '');
    return name === '' ? fallback : name;
}
/** Name of a table: what SQL engines keep for themselves gets a word before it. */
function tableName(text) {
    const name = projectName(text, 'rows');
    return /^(duckdb|pg|pragma|sqlite|millrace|information_schema)(_|$)/.test(name) ? `data_${name}` : name;
}
/** A text on one line and safe to show, for messages and comments. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/choose-columns.js


const MOST_SLICES = 2;
/** Decides about every column by what is known of it. */
function chooseColumns(facts, given) {
    const { time, label, sqlName } = given;
    // The table's own names first: those that are made give way. The engine keeps two for itself.
    const free = uniqueNames(['millrace_row', 'millrace_spine']);
    const named = new Map();
    const own = (column) => {
        const known = named.get(column.name);
        if (known)
            return known;
        const made = { sql: sqlName(column.name), name: free(columnName(column.name)) };
        named.set(column.name, made);
        return made;
    };
    const timeColumn = own(time);
    const others = facts.columns.filter(({ name }) => name !== time.name && name !== label.column.name);
    const labelColumn = { sql: label.sql, name: free(label.name) };
    const kept = others.filter(column => whyNot(column, facts.rows) === undefined);
    for (const column of kept)
        own(column);
    const slices = chooseSlices(kept).map(column => ({ ...own(column), isFeature: column.type !== 'string' }));
    const features = [calendar(time, timeColumn, free)];
    const plain = kept.filter(({ type }) => type !== 'string').map(own);
    if (plain.length > 0)
        features.push({ comment: 'as they stand', columns: plain });
    for (const column of kept.filter(({ type }) => type === 'string')) {
        features.push({
            comment: `${oneLine(column.name)}: 1 for its value, else 0`,
            columns: oneHot(column, own(column), free),
        });
    }
    const leftOut = others.flatMap(column => {
        const why = whyNot(column, facts.rows);
        return why === undefined ? [] : [{ name: column.name, why }];
    });
    return { time: timeColumn, label: labelColumn, features, slices, leftOut };
}
/** Why a column is no feature by itself. */
function whyNot({ type, nulls, distinct, unique, values }, rows) {
    if (nulls === rows)
        return 'it has no value in any row';
    if (distinct <= 1 && nulls === 0)
        return 'it has the same value in every row';
    if ((0,tables_dist/* isTemporal */.jG)(type))
        return 'a time of its own: is it known at the time of prediction? Then its distance may tell';
    if (type === 'nested' || type === 'binary')
        return `its type is ${type}`;
    if (unique && (type === 'integer' || type === 'string'))
        return 'it names the row: another value in each of them';
    if (type !== 'string')
        return undefined;
    if (values === undefined)
        return `about ${distinct} different texts: group them into a few, or join what is known of each`;
    return values.some(value => value !== oneLine(value))
        ? 'its texts have line breaks or control characters'
        : undefined;
}
function calendar(time, { sql }, free) {
    const weekday = { sql: `isodow(${sql})`, name: free('weekday') };
    if (!time.hasClock)
        return { comment: 'of the time: 1 is Monday', columns: [weekday] };
    const hour = { sql: `hour(${sql})`, name: free('hour') };
    return { comment: 'of the time, in UTC: 1 is Monday', columns: [hour, weekday] };
}
function oneHot({ values }, { sql, name }, free) {
    return (values ?? []).map(value => ({
        sql: `CAST(${sql} = ${(0,tables_dist/* quoteText */.ol)(value)} AS INTEGER)`,
        name: free(`${name}_${wordOf(value).replace(/^_/, '') || (value === '' ? 'empty' : 'other')}`),
    }));
}
/** Texts with the fewest values first, then booleans: by such groups a person asks where a model is worse. */
function chooseSlices(kept) {
    const texts = kept.filter(({ type }) => type === 'string').sort((a, b) => a.distinct - b.distinct);
    const booleans = kept.filter(({ type }) => type === 'boolean');
    return [...texts.filter(({ distinct }) => distinct > 1), ...booleans].slice(0, MOST_SLICES);
}
//# sourceMappingURL=choose-columns.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/table-facts.js
/** A text with at most this many values becomes columns of 0 and 1. */
const FEW_VALUES = 12;
//# sourceMappingURL=table-facts.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/read-facts.js



/** Looks at every column once, and more closely at those with few values or one for each row. */
async function readFacts({ engine, table }) {
    const columns = await columnsOf(engine, table);
    const counted = await engine.rows(`SELECT count(*) AS rows, ${columns.map(countsOf).join(', ')} FROM ${table}`);
    const counts = counted[0] ?? {};
    const rows = counts['rows'] ?? 0;
    const countDistinct = async (name) => {
        const [found] = await engine.rows(`SELECT count(DISTINCT ${(0,tables_dist/* quoteName */.AB)(name)}) AS values FROM ${table}`);
        return found?.values ?? 0;
    };
    const valuesOf = async (name) => {
        const column = (0,tables_dist/* quoteName */.AB)(name);
        const found = await engine.rows(`SELECT DISTINCT CAST(${column} AS VARCHAR) AS value FROM ${table} WHERE ${column} IS NOT NULL ORDER BY 1`);
        return found.map(({ value }) => value);
    };
    const facts = [];
    for (const [index, column] of columns.entries()) {
        const nulls = counts[`nulls_${index}`] ?? 0;
        const approximate = counts[`distinct_${index}`] ?? 0;
        const distinct = approximate <= 100 ? await countDistinct(column.name) : approximate;
        const mayHaveFew = column.type === 'string' || (0,tables_dist/* isNumeric */.kf)(column.type);
        const values = mayHaveFew && distinct <= FEW_VALUES ? await valuesOf(column.name) : undefined;
        const mayBeUnique = nulls === 0 && rows > 1 && approximate > rows * 0.8;
        const unique = mayBeUnique && (await countDistinct(column.name)) === rows;
        facts.push({ name: column.name, type: column.type, nulls, distinct, unique, values });
    }
    const keywords = await engine.rows(`SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category IN ('reserved', 'type_function')`);
    return { rows, columns: facts, keywords: new Set(keywords.map(({ word }) => word.toLowerCase())) };
}
/** The time column: MR4035 where it is of another type, MR4036 where rows have none. */
async function readTime(open, { name, type }) {
    if (!(0,tables_dist/* isTemporal */.jG)(type) || type === 'time')
        throw await notATime(open, { name, type });
    const { engine, table, file } = open;
    const time = `CAST(${(0,tables_dist/* quoteName */.AB)(name)} AS TIMESTAMP)`;
    const usable = `coalesce(isfinite(${time}) AND year(${time}) BETWEEN 1 AND 9999, false)`;
    const [found] = await engine.rows(`SELECT count(*) FILTER (NOT ${usable}) AS missing, min(${time}) FILTER (${usable}) AS first,
       max(${time}) FILTER (${usable}) AS last, bool_or(date_trunc('day', ${time}) <> ${time}) FILTER (${usable}) AS clock
     FROM ${table}`);
    if (!found || found.missing > 0) {
        throw new contract_dist/* MillraceError */.gR('MR4036', { file, column: name, rows: found?.missing ?? 0 });
    }
    return { first: found.first, last: found.last, hasClock: found.clock };
}
/** A column by its name, exactly as the file spells it (MR4032). */
function findColumn(facts, name, file) {
    const column = facts.columns.find(one => one.name === name);
    if (column)
        return column;
    const names = facts.columns.map(one => one.name);
    const guess = (0,contract_dist/* nearestName */.qb)(name, names);
    const hint = guess === undefined ? `It has: ${names.slice(0, 20).join(', ')}.` : `Did you mean "${guess}"?`;
    throw new contract_dist/* MillraceError */.gR('MR4032', { file, column: name, hint });
}
async function columnsOf(engine, table) {
    const described = await engine.rows(`DESCRIBE FROM ${table}`);
    return described.map(({ column_name, column_type }) => ({
        name: column_name,
        // Documents are no categories, however few there are.
        type: column_type === 'JSON' ? 'nested' : (0,tables_dist/* fromDuckdb */.ul)(column_type),
    }));
}
function countsOf({ name, type }, index) {
    const column = (0,tables_dist/* quoteName */.AB)(name);
    const isNull = type === 'float' ? `${column} IS NULL OR isnan(${column})` : `${column} IS NULL`;
    return `count(*) FILTER (${isNull}) AS nulls_${index}, approx_count_distinct(${column}) AS distinct_${index}`;
}
async function notATime({ engine, table, file }, { name, type }) {
    const refuse = (seen, fix) => new contract_dist/* MillraceError */.gR('MR4035', { file, column: name, seen, fix });
    if ((0,tables_dist/* isNumeric */.kf)(type)) {
        const fix = rewrite(file, name, `to_timestamp(${name})`);
        return refuse('It holds numbers. Where they count seconds since 1970, write the file again with times.', fix);
    }
    if (type !== 'string')
        return refuse(`Its type is ${type}.`, 'Name another column with --time.');
    const column = (0,tables_dist/* quoteName */.AB)(name);
    const [found] = await engine.rows(`SELECT count(*) FILTER (${column} IS NOT NULL AND TRY_CAST(${column} AS TIMESTAMP) IS NULL) AS odd FROM ${table}`);
    const odd = found?.odd ?? 0;
    if (odd === 0) {
        const seen = 'It holds times as text, which are not divided into partitions. Write the file again with times.';
        return refuse(seen, rewrite(file, name, `CAST(${name} AS TIMESTAMP)`));
    }
    const iso = 'ISO 8601 (2026-01-31 or 2026-01-31T13:45:00Z)';
    return refuse(`It holds text, and ${odd} of its values are not in ${iso}.`, `Write them in ${iso} at their source.`);
}
/** A command that casts one column; in words where a name would need care in a shell. */
function rewrite(file, name, cast) {
    if (!/^[A-Za-z_]\w*$/.test(name) || !/^[\w./-]+$/.test(file))
        return 'Cast the column to TIMESTAMP where the file is written.';
    const target = `${file.replace(/(\.\w+)(\.gz)?$/, '')}-times.parquet`;
    return `duckdb -c "COPY (SELECT * REPLACE (${cast} AS ${name}) FROM '${file}') TO '${target}'"`;
}
//# sourceMappingURL=read-facts.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/choose-label.js




/**
 * Reads `--label`: the name of a column of 0/1 or true/false, or `column=value` for "has this value". A name is looked
 * for before it is split at "=". Throws MR4032 (no such column), MR4033 (not two values), MR4034 (no such value).
 */
function chooseLabel(facts, written, { file, sqlName }) {
    const { column, value } = split(facts, written, file);
    const quoted = sqlName(column.name);
    if (value !== undefined) {
        requireValue(column, value, file);
        const compared = column.type === 'string' ? quoted : `CAST(${quoted} AS VARCHAR)`;
        const sql = `CAST(${compared} = ${(0,tables_dist/* quoteText */.ol)(value)} AS INTEGER)`;
        return { column, sql, name: `${columnName(column.name)}_${wordOf(value) || 'is'}`, positive: value };
    }
    const name = columnName(column.name);
    if (column.type === 'boolean')
        return { column, sql: `CAST(${quoted} AS INTEGER)`, name, positive: 'true' };
    if (isBinary(column))
        return { column, sql: `CAST(${quoted} AS INTEGER)`, name, positive: '1' };
    throw notBinary(column, file);
}
function split(facts, written, file) {
    const whole = facts.columns.find(({ name }) => name === written);
    if (whole)
        return { column: whole };
    for (let at = written.indexOf('='); at >= 0; at = written.indexOf('=', at + 1)) {
        const column = facts.columns.find(({ name }) => name === written.slice(0, at));
        if (column)
            return { column, value: written.slice(at + 1) };
    }
    return { column: findColumn(facts, written.split('=')[0] ?? written, file) };
}
const ZERO_OR_ONE = /^[01](\.0+)?$/;
function isBinary({ type, values }) {
    return (0,tables_dist/* isNumeric */.kf)(type) && values?.every(value => ZERO_OR_ONE.test(value)) === true;
}
function requireValue({ name, values }, value, file) {
    if (values === undefined || values.includes(value))
        return;
    const guess = (0,contract_dist/* nearestName */.qb)(value, values);
    const hint = guess === undefined ? `It has: ${listed(values)}.` : `Did you mean "${guess}"?`;
    throw new contract_dist/* MillraceError */.gR('MR4034', { file, column: name, value, hint });
}
function notBinary({ name, type, values, distinct }, file) {
    if (values === undefined) {
        const seen = `It is of type ${type} with about ${distinct} different values.`;
        return new contract_dist/* MillraceError */.gR('MR4033', { file, column: name, seen, example: `${name}=<value>` });
    }
    const seen = `It has ${listed(values)}; which of them is to be predicted?`;
    return new contract_dist/* MillraceError */.gR('MR4033', {
        file,
        column: name,
        seen,
        example: `${name}=${values.at(-1) ?? '<value>'}`,
    });
}
function listed(values) {
    return values.map(value => `"${oneLine(value)}"`).join(', ');
}
//# sourceMappingURL=choose-label.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/choose-split.js

const DAY = 86_400_000;
/** Intervals are by day: fewer than five days of holdout tell nothing. One more, as the last may be a part of one. */
const LEAST_HOLDOUT = 6;
const LEAST_DAYS = 14;
/** Divides the time from the first row to the last; below two weeks, MR4039. */
function chooseSplit({ first, last, hasClock }, file) {
    const days = Math.floor((last.getTime() - first.getTime()) / DAY) + 1;
    if (days < LEAST_DAYS)
        throw new contract_dist/* MillraceError */.gR('MR4039', { file, days, least: LEAST_DAYS });
    const shares = [5, 3, 2].map(part => Math.max(LEAST_HOLDOUT, Math.round(days / part)));
    return {
        partition: days < 124 ? 'day' : days < 15 * 366 ? 'month' : 'year',
        delay: hasClock ? { count: 1, unit: 'hour' } : { count: 1, unit: 'day' },
        holdouts: [...new Set(shares)].map(spell),
    };
}
/** Days in the largest unit of a person's calendar that is near enough. */
function spell(days) {
    if (days >= 4 * 365)
        return { count: Math.round(days / 365.25), unit: 'year' };
    if (days >= 56)
        return { count: Math.round(days / 30.44), unit: 'month' };
    return { count: days, unit: 'day' };
}
/** `10 months`, as millrace.yaml writes it. */
function formatDuration({ count, unit }) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
//# sourceMappingURL=choose-split.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/judge-split.js


const LEAST_ROWS = 100;
/**
 * The first holdout for which both classes are before it and in it. Throws MR4037 below a hundred rows with a label,
 * MR4038 where one class is all there is, or all there is on one side.
 */
async function judgeSplit({ engine, table, file }, given) {
    const { label, split } = given;
    const column = label.column.name;
    const [all] = await engine.rows(`SELECT ${counts(label)}, count(*) FILTER (${label.sql} IS NULL) AS unlabelled FROM ${table}`);
    const rows = (all?.ones ?? 0) + (all?.zeros ?? 0);
    if (!all || rows < LEAST_ROWS)
        throw new contract_dist/* MillraceError */.gR('MR4037', { file, rows, least: LEAST_ROWS });
    if (all.ones === 0 || all.zeros === 0) {
        const seen = all.ones === 0 ? `not ${label.positive}` : label.positive;
        throw new contract_dist/* MillraceError */.gR('MR4038', { file, column, where: `All ${rows} rows are ${seen}.` });
    }
    for (const holdout of split.holdouts) {
        const { train, judged } = await divided({ engine, table }, given, holdout);
        if (train.ones > 0 && train.zeros > 0 && judged.ones > 0 && judged.zeros > 0) {
            const sum = ({ ones, zeros }) => ones + zeros;
            return { holdout, train: sum(train), judged: sum(judged), unlabelled: all.unlabelled };
        }
    }
    const where = `Whether the last fifth, third or half of its time is kept for judging: one side has one class only.`;
    throw new contract_dist/* MillraceError */.gR('MR4038', { file, column, where });
}
async function divided({ engine, table }, { label, time, split }, holdout) {
    const mature = (0,contract_dist/* before */.gM)(time.last, split.delay);
    const end = new Date(Date.UTC(mature.getUTCFullYear(), mature.getUTCMonth(), mature.getUTCDate()));
    const start = (0,contract_dist/* before */.gM)(end, holdout);
    const at = `CAST(${(0,tables_dist/* quoteName */.AB)(time.name)} AS TIMESTAMP)`;
    const count = async (where) => {
        const [found] = await engine.rows(`SELECT ${counts(label)} FROM ${table} WHERE ${where}`);
        return found ?? { ones: 0, zeros: 0 };
    };
    return {
        train: await count(`${at} < ${stamp((0,contract_dist/* before */.gM)(start, split.delay))}`),
        judged: await count(`${at} >= ${stamp(start)} AND ${at} < ${stamp(end)}`),
    };
}
function counts({ sql }) {
    return `count(*) FILTER (${sql} = 1) AS ones, count(*) FILTER (${sql} = 0) AS zeros`;
}
function stamp(instant) {
    return `${(0,tables_dist/* quoteText */.ol)(instant.toISOString().replace('Z', ''))}::TIMESTAMP`;
}
//# sourceMappingURL=judge-split.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/host/dist/init/open-table.js





/**
 * Opens one Parquet or CSV file under a name. Throws MR4030 where it can not be read, MR4031 where nothing is in it, MR4040 where
 * two names differ in case alone, and MR2050 or MR2054 where it is not what its ending says.
 */
async function openTable(file, name) {
    await requireFile(file);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'millrace-init-'));
    const engine = await (0,tables_dist/* openEngine */.F5)({ threads: (0,external_node_os_.availableParallelism)(), tempFolder: folder });
    const table = (0,tables_dist/* quoteName */.AB)(name);
    const close = async () => {
        engine.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        const scan = (0,tables_dist/* scanFiles */.Tu)([file]);
        // Parquet is read where it lies; text is parsed once.
        await engine.run(`CREATE ${/^read_parquet/.test(scan) ? 'VIEW' : 'TABLE'} ${table} AS SELECT * FROM ${scan}`);
        await refuseTwins({ engine, file, table });
        const [found] = await engine.rows(`SELECT count(*) AS rows FROM ${table}`);
        if (!found || found.rows === 0)
            throw new contract_dist/* MillraceError */.gR('MR4031', { file });
        return { file, engine, table, close };
    }
    catch (error) {
        await close();
        throw (0,tables_dist/* sourceError */.I8)(error, [file]);
    }
}
async function requireFile(file) {
    const found = await (0,promises_.stat)(file).catch(cause => {
        const { code } = cause;
        const why = code === 'ENOENT' || code === 'ENOTDIR' ? 'There is no such file.' : `The system says ${code}.`;
        throw new contract_dist/* MillraceError */.gR('MR4030', { file, why }, { cause });
    });
    if (!found.isFile()) {
        throw new contract_dist/* MillraceError */.gR('MR4030', {
            file,
            why: 'It is a folder or a device; a table to start from is one file.',
        });
    }
    if (found.size === 0)
        throw new contract_dist/* MillraceError */.gR('MR4031', { file });
}
/** DuckDB renames the second of two names that differ in case alone (`age` → `age_1`); a snapshot refuses both. */
async function refuseTwins({ engine, file, table }) {
    const names = (await engine.columns(`FROM ${table}`)).map(({ name }) => name);
    for (const name of names) {
        const base = /^(.*)_\d+$/s.exec(name)?.[1]?.toLowerCase();
        const twin = names.find(other => other !== name && other.toLowerCase() === base);
        if (twin !== undefined && !(await isSpelled(engine, file, name))) {
            throw new contract_dist/* MillraceError */.gR('MR4040', { file, column: twin });
        }
    }
}
/** True where the file itself has a name, and DuckDB did not make it up. */
async function isSpelled(engine, file, name) {
    // The path that the scan itself was given, with glob characters escaped.
    const path = (0,tables_dist/* quoteText */.ol)(file.replace(/[*?[]/g, '[$&]'));
    if (/\.(parquet|pq)$/i.test(file)) {
        const [found] = await engine.rows(`SELECT 1 FROM parquet_schema(${path}) WHERE name = ${(0,tables_dist/* quoteText */.ol)(name)}`);
        return found !== undefined;
    }
    const [head] = await engine.rows(`SELECT line FROM read_csv(${path}, columns = {'line': 'VARCHAR'}, auto_detect = false, header = false,
       delim = '\x01', quote = '', escape = '') LIMIT 1`);
    return head?.line.includes(name.replaceAll('"', '""')) ?? false;
}
//# sourceMappingURL=open-table.js.map
// EXTERNAL MODULE: ./packages/host/dist/init/yaml-text.js
var yaml_text = __webpack_require__(98497);
;// CONCATENATED MODULE: ./packages/host/dist/init/render-config.js



const SCHEMA = 'https://raw.githubusercontent.com/millrace/millrace/main/packages/config/src/generated/millrace.schema.json';
/** millrace.yaml with a word of explanation for each decision. */
function renderConfig(choice) {
    const { project, dataset, source, store, time, split } = choice;
    return `# yaml-language-server: $schema=${SCHEMA}
project: ${(0,yaml_text/* yamlText */.p)(project)}
# Bytes and records are kept in this folder, beside the project; Git holds the decisions.
store: { driver: local, path: ${(0,yaml_text/* yamlText */.p)(store)} }

datasets:
  ${dataset}:
    # A file, a folder or a pattern: new files join the next version.
    source: { files: ${(0,yaml_text/* yamlText */.p)(source)} }
    time: ${(0,yaml_text/* yamlText */.p)(time)}
    partition: ${split.partition}
    # A last ${split.partition} with fewer rows waits until more arrive.
    min_rows: 1
    # What the columns promise, as the file was when the project began. Add min, max or values where you know them;
    # "public: true" lets reports show a column's values.
    columns:
${columns(choice.facts)}
${model(choice)}`;
}
function columns({ columns: all }) {
    return all
        .filter(({ name }) => name.length <= 200 && name === oneLine(name))
        .map(({ name, type, nulls }) => `      ${(0,yaml_text/* yamlText */.p)(name)}: { type: ${type}${nulls === 0 ? ', nullable: false' : ''} }`)
        .join('\n');
}
function model({ dataset, model: name, spine, split, judged }) {
    const features = spine.features.flatMap(part => part.columns.map(column => column.name));
    const slices = spine.slices.map(column => column.name);
    const sliceRows = Math.min(1000, Math.max(20, Math.round(judged.judged / 10)));
    // LightGBM splits leaves of a few thousand rows by default; a small table has none.
    const leaf = Math.min(200, Math.max(5, Math.round(judged.train / 100)));
    return `
models:
  ${name}:
    spine: features/${dataset}.sql
    # delay: how long after its time the truth about a row is known. This is the shortest that makes sense: set it to
    # what is true for your data (90 days, if it takes a quarter to know), or the model learns from labels too early.
    label: { column: ${(0,yaml_text/* yamlText */.p)(spine.label.name)}, time: ${(0,yaml_text/* yamlText */.p)(spine.time.name)}, delay: ${formatDuration(split.delay)} }
    features:
      - columns: ${(0,yaml_text/* yamlList */.g)(features, 18)}
    # The last stretch is never learned from: ${count(judged.judged)} rows to judge on, ${count(judged.train)} before it.
    split: { holdout: ${formatDuration(judged.holdout)} }
    train:
      project: train
      command: [python, train.py]
      timeout: 20 minutes
      params: { num_iterations: 80, num_leaves: 15, learning_rate: 0.1, min_data_in_leaf: ${leaf} }
      seed: 7
    # min: better than chance. margin: how much worse than the model in production a new one may be.
    gates:
      auc: { min: 0.5, margin: 0.01 }
      log_loss: { margin: 0.01 }
${slices.length > 0 ? `    slices: ${(0,yaml_text/* yamlList */.g)(slices, 13)}\n` : ''}    slice_min_rows: ${sliceRows}
    stages:
      production: { target: local, port: 8500 }
`;
}
function count(rows) {
    return rows.toLocaleString('en');
}
//# sourceMappingURL=render-config.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/render-readme.js

/** README.md of the new project. */
function renderReadme({ project, dataset, model, facts, spine }) {
    const features = spine.features.flatMap(({ columns }) => columns).length;
    return `# ${project}

A [Millrace](https://github.com/millrace/millrace) project: it predicts ${code(spine.label.name)} from ${code(dataset)}
(${facts.columns.length} columns, of which ${features} features were made). Every version of the data and every model in
production is a file in this repository, proposed as a branch and merged by a person.

| what | where |
| --- | --- |
| what the project is | \`millrace.yaml\` |
| features, in SQL | \`features/${dataset}.sql\` |
| training program, with its locked environment | \`train/\` |
| dataset versions | \`data/${dataset}.dvc\` |
| models that should serve | \`models/${model}/<stage>.dvc\` |

\`\`\`sh
git init -b main && git add . && git commit -m "Start"
millrace doctor          # is everything there?
millrace snapshot        # the source becomes a version of the data: a branch to merge
millrace plan            # what would run, and why
millrace run             # features → training → validation → a promotion to merge
millrace deploy          # what main wants, serves
millrace drift ${dataset.padEnd(9)} # new rows: a broken feed, or a changed world?
\`\`\`

Look first at two lines that nobody but you can know: \`delay\` in \`millrace.yaml\` (when is the truth known?), and the
columns in \`features/${dataset}.sql\` (is each known at the time of prediction?).
`;
}
/** A name as code in Markdown: its own backticks would end it. */
function code(name) {
    return `\`${oneLine(name).replaceAll('`', '’')}\``;
}
//# sourceMappingURL=render-readme.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/render-sql.js

/** Wider expressions do not push every alias to the right. */
const WIDEST = 60;
/** The spine as a person would write it: one column a line, aliases below one another, and why columns are missing. */
function renderSql(spine, { table, label, unlabelled, sqlName, }) {
    const extra = spine.slices.filter(({ isFeature }) => !isFeature);
    const parts = [
        { comment: 'when it is predicted, and what came of it', columns: [spine.time, spine.label] },
        ...(extra.length > 0
            ? [{ comment: 'to show quality by; the model does not read them as they stand', columns: extra }]
            : []),
        ...spine.features,
    ];
    const all = parts.flatMap(({ columns }) => columns);
    const width = Math.min(WIDEST, Math.max(...all.map(({ sql }) => sql.length)));
    const last = all.at(-1);
    const line = (column) => `    ${aliased(column, { width, sqlName })}${column === last ? '' : ','}`;
    return [
        `-- One row of ${table}, with what is known when it is predicted.`,
        `-- ${shown(label)}; it is known later and is never a feature.`,
        '-- The same goes for every column that is filled in afterwards: take those out below.',
        'SELECT',
        ...parts.flatMap(({ comment, columns }) => [`    -- ${comment}`, ...columns.map(line)]),
        `FROM ${sqlName(table)}`,
        ...(unlabelled > 0
            ? ['-- rows without the truth have nothing to teach', `WHERE ${label.sql} IS NOT NULL`]
            : []),
        ...(spine.leftOut.length > 0 ? ['', '-- Left out:'] : []),
        ...spine.leftOut.map(({ name, why }) => `--   ${oneLine(name)}: ${why}`),
        '',
    ].join('\n');
}
function aliased({ sql, name }, { width, sqlName }) {
    // A name that is read by its table's name is still called by its own.
    const alias = sqlName(name).replace(/^\w+\.(?=")/, '');
    return sql === alias ? sql : `${sql.padEnd(width)} AS ${alias}`;
}
function shown({ column, positive, sql, name }) {
    const what = sql.includes(' = ') ? `1 where ${column.name} is "${positive}"` : `what ${column.name} says`;
    return oneLine(`${name} is the label: ${what}`);
}
//# sourceMappingURL=render-sql.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/sql-name.js

/**
 * Names as a person would write them: bare where that is safe, else quoted. A column named like a function that SQL
 * calls without brackets (`current_date`) is read by the table's name, or it would not be the column.
 */
function sqlNames(keywords, table) {
    const bare = (name) => /^[A-Za-z_]\w*$/.test(name) && !keywords.has(name.toLowerCase()) ? name : (0,tables_dist/* quoteName */.AB)(name);
    return name => /^(current|local|session)_?\w*$|^user$/i.test(name) ? `${bare(table)}.${(0,tables_dist/* quoteName */.AB)(name)}` : bare(name);
}
//# sourceMappingURL=sql-name.js.map
// EXTERNAL MODULE: ./packages/host/dist/init/template.js
var template = __webpack_require__(11156);
;// CONCATENATED MODULE: ./packages/host/dist/init/from-table.js
















/**
 * The files of a project for the user's own table: looked at, decided, written out, and checked as any project's.
 * `folder` is where it will stand, absolute. Errors: MR4030–MR4044.
 */
async function projectFromTable(folder, own, { store, depth = 1 } = {}) {
    const stem = (0,external_node_path_.basename)(own.file).replace(/(\.\w+)(\.gz)?$/, '');
    const dataset = tableName(stem);
    const open = await openTable(own.file, dataset);
    try {
        return await projectFiles(open, { folder, own, dataset, place: { store, depth } });
    }
    finally {
        await open.close();
    }
}
async function projectFiles(open, { folder, own, dataset, place, }) {
    const { file } = open;
    const facts = await readFacts(open);
    const sqlName = sqlNames(facts.keywords, dataset);
    const column = findColumn(facts, own.time, file);
    if (column.name.length > 200 || column.name !== oneLine(column.name)) {
        throw new contract_dist/* MillraceError */.gR('MR4043', { file, column: oneLine(column.name).slice(0, 60) });
    }
    const time = { ...column, ...(await readTime(open, column)) };
    const label = chooseLabel(facts, own.label, { file, sqlName });
    if (label.column.name === time.name)
        throw new contract_dist/* MillraceError */.gR('MR4044', { column: time.name });
    const split = chooseSplit(time, file);
    const judged = await judgeSplit(open, { label, time, split });
    const spine = chooseColumns(facts, { time, label, sqlName });
    if (!hasOwnFeature(spine))
        throw new contract_dist/* MillraceError */.gR('MR4042', { file, columns: facts.columns.length - 2 });
    const project = projectName((0,external_node_path_.basename)(folder), 'project', '-');
    const choice = {
        project,
        dataset,
        model: modelName(label.name, dataset),
        source: sourcePath(folder, file),
        store: place.store ?? `${'../'.repeat(place.depth)}${project}-store`,
        time: time.name,
        facts,
        spine,
        split,
        judged,
    };
    const config = renderConfig(choice);
    const sql = renderSql(spine, { table: dataset, label, unlabelled: judged.unlabelled, sqlName });
    await check(open, { config, sql, path: `features/${dataset}.sql`, dataset, spine });
    const shared = await (0,template/* readTemplate */.x)('tabular', path => path.startsWith('train/') || path === '.gitignore');
    const made = {
        'README.md': renderReadme(choice),
        [`features/${dataset}.sql`]: sql,
        'millrace.yaml': config,
    };
    const written = Object.entries(made).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
    return [...shared, ...written].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** What was written is read as the verbs will read it, and the SQL bound to the very table. */
async function check({ engine }, { config, sql, path, dataset, spine, }) {
    (0,dist/* readConfig */.Xg)({ text: config, file: 'millrace.yaml' });
    const checked = await (0,tables_dist/* checkSelect */.X2)(sql, path, [dataset]);
    const names = (await engine.columns(checked.sql)).map(({ name }) => name);
    const wanted = [
        spine.time,
        spine.label,
        ...spine.slices,
        ...spine.features.flatMap(({ columns }) => columns),
    ];
    const lost = wanted.find(({ name }) => !names.includes(name));
    if (lost)
        throw (0,contract_dist/* bug */.jr)(`the SQL that was written does not give ${lost.name}`);
}
/** True where something beside the calendar is left to learn from. */
function hasOwnFeature({ features }) {
    return features.slice(1).some(({ columns }) => columns.length > 0);
}
/** A model stands beside its dataset in messages: one name for both would read badly. */
function modelName(label, dataset) {
    const name = projectName(label, 'model');
    return name === dataset ? `${name}_model` : name;
}
/** Relative where the file lies in the project or near it, so that both can move together; else absolute. */
function sourcePath(folder, file) {
    const path = (0,external_node_path_.relative)(folder, file);
    const ups = path.split(external_node_path_.sep).filter(part => part === '..').length;
    return (0,external_node_path_.isAbsolute)(path) || ups > 2 ? file : path.split(external_node_path_.sep).join('/');
}
//# sourceMappingURL=from-table.js.map
// EXTERNAL MODULE: ./packages/host/dist/init/github-files.js + 2 modules
var github_files = __webpack_require__(85112);
;// CONCATENATED MODULE: ./packages/host/dist/init/github-overlay.js


const FILE = 'millrace.yaml';
/** A comment that the overlay gets where a project is new. */
const WHY = '# On GitHub (MILLRACE_ENV: github in the workflows): no machine stays, so bytes go to the container registry.';
/**
 * millrace.yaml with the environment that runs on GitHub use: store `oci`, stages `publish`. A file that has one, or
 * that needs none because its own store and stages do, comes back as it is.
 */
function withGitHub(text) {
    const base = (0,dist/* readConfig */.Xg)({ text, file: FILE });
    if (hasGitHub(text) || (base.store.driver !== 'local' && stagesOf(base).length === 0))
        return text;
    const models = Object.fromEntries([...base.models.values()].map(({ name, stages }) => [
        name,
        { stages: Object.fromEntries([...stages.keys()].map(stage => [stage, { target: 'publish' }])) },
    ]));
    const overlay = {
        ...(base.store.driver === 'local' && { store: { driver: 'oci' } }),
        ...(stagesOf(base).length > 0 && { models }),
    };
    const edited = (0,dist/* editConfig */.pp)(text, ['environments', 'github'], overlay);
    (0,dist/* readConfig */.Xg)({ text: edited, file: FILE, environment: 'github' });
    return /^environments:/m.test(text) ? edited : edited.replace(/^environments:/m, `\n${WHY}\n$&`);
}
/** Stages that end with the machine. */
function stagesOf(config) {
    return [...config.models.values()].flatMap(({ stages }) => [...stages.values()].flatMap(({ name, target }) => (target === 'local' ? [name] : [])));
}
function hasGitHub(text) {
    try {
        (0,dist/* readConfig */.Xg)({ text, file: FILE, environment: 'github' });
        return true;
    }
    catch (error) {
        // What is wrong with the file itself was said by the reading before.
        if (error instanceof contract_dist/* MillraceError */.gR)
            return false;
        throw error;
    }
}
//# sourceMappingURL=github-overlay.js.map
// EXTERNAL MODULE: ./packages/host/dist/init/release-pin.js
var release_pin = __webpack_require__(21339);
// EXTERNAL MODULE: ./packages/host/dist/open-project.js + 2 modules
var open_project = __webpack_require__(86359);
;// CONCATENATED MODULE: ./packages/host/dist/init/next-steps.js
/** What a person types after `init`, line by line. */
function nextSteps({ place, from, onGitHub, }) {
    const enter = from === '' ? [] : [`cd ${/^[\w./-]+$/.test(from) ? from : `'${from.replaceAll("'", `'\\''`)}'`}`];
    const add = place.prefix === '' ? 'git add .' : 'git add . :/.github';
    const commit = `${place.inRepository ? '' : 'git init -b main && '}${add} && git commit -m "Start"`;
    if (!onGitHub)
        return [...enter, commit, 'millrace doctor', 'millrace snapshot'];
    const publish = place.origin ? 'git push -u origin HEAD' : 'gh repo create --private --source . --push';
    return [...enter, commit, publish, 'GH_TOKEN=$(gh auth token) millrace doctor --github'];
}
/** What happens on GitHub after the first push. */
const afterPush = [
    '  The first push opens the issue "Set up Millrace": its boxes lead to the first promotion.',
    '  Nothing else runs until the repository variable MILLRACE is "on".',
];
//# sourceMappingURL=next-steps.js.map
;// CONCATENATED MODULE: ./packages/host/dist/init/show-init.js


/** The answer of `init` for a person. */
function showInit(result, { place, from, onGitHub, isOwn }) {
    const { folder, files, kept, changed, written, pin } = result;
    const list = (paths) => paths.map(path => `    ${path}`);
    return [
        ...(files.length > 0 || changed.length === 0
            ? [`  ${written ? 'Wrote' : 'Would write'} ${files.length} files to ${folder}`, ...list(files)]
            : []),
        ...(changed.length > 0 ? [`  ${written ? 'Changed' : 'Would change'}`, ...list(changed)] : []),
        ...(kept.length > 0 ? ['  Kept as they are', ...list(kept)] : []),
        '',
        ...(onGitHub && pin === null ? unpinned : []),
        ...(isOwn ? lookAt(files) : []),
        '  Next',
        ...nextSteps({ place, from, onGitHub }).map(line => `    ${line}`),
        '',
        ...(onGitHub
            ? [...afterPush, '']
            : ['  On GitHub later: millrace init --github adds the workflows.', '']),
    ].join('\n');
}
const unpinned = [
    '  The workflows pin no release yet: this is a development build of the command line, which belongs to none.',
    '    millrace init --github --pin millrace/millrace@<full commit of a release>',
    '',
];
/** What nobody but the user can know of their own table. */
function lookAt(paths) {
    const sql = paths.find(path => path.startsWith('features/')) ?? 'features/';
    return [
        '  Look first at',
        `    ${open_project/* CONFIG_FILE */.g2.padEnd(32)}delay: when is the truth known?`,
        `    ${sql.padEnd(32)}is each column known at the time of prediction?`,
        '',
    ];
}
//# sourceMappingURL=show-init.js.map
// EXTERNAL MODULE: ./packages/forge/dist/index.js + 17 modules
var forge_dist = __webpack_require__(66759);
// EXTERNAL MODULE: ./packages/host/dist/init/render-pins.js
var render_pins = __webpack_require__(91871);
;// CONCATENATED MODULE: ./packages/host/dist/init/write-project.js






/** Files that a repository has before Millrace comes: they stay as they are. */
const KEPT = /(^|\/)(README\.md|\.gitignore|\.gitattributes)$|^\.github\//;
/**
 * Sorts the files of a project: nothing that is there is written over. A repository's own files are kept, but for the
 * placeholder of a pin, which gets its release; a file in the place of one of the project's is refused (MR4008), before
 * anything is written. `config`: the project's own millrace.yaml, and what is added to it.
 */
async function planWriting(targets, { pin, config, }) {
    const there = await Promise.all(targets.map(({ full }) => exists(full)));
    const refused = targets.find(({ path }, index) => there[index] && !KEPT.test(path));
    if (refused)
        throw new contract_dist/* MillraceError */.gR('MR4008', { path: refused.full });
    const workflows = targets.filter(({ path }, index) => there[index] && path.startsWith('.github/workflows/'));
    const edits = [
        ...(config ? [config] : []),
        ...(pin ? workflows.map(({ full }) => ({ full, edit: (text) => (0,render_pins/* renderPins */.PD)(text, pin) })) : []),
    ];
    const change = (await Promise.all(edits.map(changed))).flat();
    const isChanged = new Set(change.map(({ full }) => full));
    return {
        write: targets.filter((_, index) => !there[index]),
        change,
        kept: targets.filter(({ full }, index) => there[index] && !isChanged.has(full)),
    };
}
async function changed({ full, edit, }) {
    const before = await (0,promises_.readFile)(full, 'utf8');
    const after = edit(before);
    return after === before ? [] : [{ full, text: after }];
}
/** Does what a plan says. */
async function writeProject({ write, change }) {
    for (const { full, bytes } of write) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(full), { recursive: true });
        await (0,promises_.writeFile)(full, bytes, { flag: 'wx' });
    }
    for (const { full, text } of change)
        await (0,forge_dist/* replaceFile */.fR)(full, text);
}
/** Text of a project's millrace.yaml; `undefined` where there is none. */
async function readWritten(folder) {
    const path = (0,external_node_path_.join)(folder, open_project/* CONFIG_FILE */.g2);
    return (await exists(path)) ? (0,promises_.readFile)(path, 'utf8') : undefined;
}
async function exists(path) {
    try {
        await (0,promises_.access)(path);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        if (error.code === 'ENOTDIR')
            return true;
        throw error;
    }
}
//# sourceMappingURL=write-project.js.map
;// CONCATENATED MODULE: ./packages/host/dist/verbs/init.js












/** Writes a new project that passes its own checks, with the files that GitHub reads; or these beside one that is there. */
const run = async (inputs, { cwd, env }) => {
    const base = (0,external_node_path_.resolve)(cwd, (0,open_project/* text */.Qq)(inputs['working-directory']) ?? '.');
    const folder = (0,external_node_path_.resolve)(base, (0,open_project/* text */.Qq)(inputs['folder']) ?? '.');
    const place = await findPlace(folder, env);
    const pin = await (0,release_pin/* findPin */.P)((0,open_project/* text */.Qq)(inputs['pin']));
    const onGitHub = inputs['github'] === true || isOnGitHub(place, env);
    const there = inputs['github'] && inputs['from'] === undefined ? await readWritten(folder) : undefined;
    const project = there === undefined ? await newProject(folder, base, { inputs, place, onGitHub }) : [];
    const owner = onGitHub ? place.origin?.owner : undefined;
    const forGitHub = await (0,github_files/* githubFiles */.f)({ prefix: place.prefix, owner, pin });
    const plan = await planWriting([
        ...project.map(file => ({ ...file, full: (0,external_node_path_.join)(folder, file.path) })),
        ...forGitHub.map(file => ({ ...file, full: (0,external_node_path_.join)(place.top, file.path) })),
    ], { pin, config: there === undefined ? undefined : { full: (0,external_node_path_.join)(folder, open_project/* CONFIG_FILE */.g2), edit: withGitHub } });
    if (!inputs['dry-run'])
        await writeProject(plan);
    const paths = (files) => files.map(({ full }) => (0,external_node_path_.relative)(folder, full).replaceAll('\\', '/'));
    const result = {
        folder,
        files: paths(plan.write).sort(),
        kept: paths(plan.kept),
        changed: paths(plan.change),
        written: !inputs['dry-run'],
        pin: pin ? `${pin.repository}@${pin.sha}` : null,
    };
    const isOwn = inputs['from'] !== undefined;
    return { json: result, show: showInit(result, { place, from: (0,external_node_path_.relative)(base, folder), onGitHub, isOwn }) };
};
/** GitHub’s own servers are known by their name; another one is where gh is told of it. */
function isOnGitHub({ origin }, env) {
    return origin !== undefined && (origin.server.kind !== 'ghes' || origin.server.host === env['GH_HOST']);
}
async function newProject(folder, base, choice) {
    const own = await ownProject(folder, base, choice);
    if (!own)
        return templateProject((0,open_project/* text */.Qq)(choice.inputs['store']) ?? storeBeside(choice.place));
    return own.map(file => choice.onGitHub && file.path === open_project/* CONFIG_FILE */.g2
        ? { ...file, bytes: Buffer.from(withGitHub(textOf(file))) }
        : file);
}
/** Below the repository's top the folder beside the project is still in it: the store goes beside the repository. */
function storeBeside({ prefix }) {
    return prefix === '' ? undefined : `${'../'.repeat(prefix.split('/').length)}store`;
}
async function ownProject(folder, base, { inputs, place }) {
    const [from, label, time] = [(0,open_project/* text */.Qq)(inputs['from']), (0,open_project/* text */.Qq)(inputs['label']), (0,open_project/* text */.Qq)(inputs['time'])];
    if (from === undefined && label === undefined && time === undefined)
        return undefined;
    if (from === undefined || label === undefined || time === undefined) {
        const missing = from === undefined ? '--from' : label === undefined ? '--label' : '--time';
        throw new contract_dist/* MillraceError */.gR('MR4041', { missing });
    }
    const own = { file: (0,external_node_path_.resolve)(base, from), label, time };
    const depth = place.prefix.split('/').length;
    return projectFromTable(folder, own, { store: (0,open_project/* text */.Qq)(inputs['store']), depth });
}
async function templateProject(store) {
    const files = (await (0,template/* readTemplate */.x)('tabular', path => !(0,github_files/* isForGitHub */.v)(path))).map(file => {
        if (file.path !== open_project/* CONFIG_FILE */.g2 || store === undefined)
            return file;
        return { path: file.path, bytes: Buffer.from((0,dist/* editConfig */.pp)(textOf(file), ['store', 'path'], store)) };
    });
    const config = files.find(({ path }) => path === open_project/* CONFIG_FILE */.g2);
    if (config)
        (0,dist/* readConfig */.Xg)({ text: textOf(config), file: open_project/* CONFIG_FILE */.g2 });
    return files;
}
function textOf({ bytes }) {
    return Buffer.from(bytes).toString('utf8');
}
//# sourceMappingURL=init.js.map

/***/ })

};
