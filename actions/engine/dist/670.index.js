export const id = 670;
export const ids = [670];
export const modules = {

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

/***/ 37670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/disk.js


const GIB = 2 ** 30;
const MIB = 2 ** 20;
/** Room where the project works and where its store is. */
const diskCheck = async ({ root, home, config }) => {
    const store = config?.store.driver === 'local' ? config.store.path : undefined;
    const path = store === undefined ? root : store.startsWith('~') ? (0,external_node_path_.join)(home, store.slice(1)) : (0,external_node_path_.resolve)(root, store);
    const places = [...new Set([root, path])];
    const free = await Promise.all(places.map(freeBelow));
    const least = Math.min(...free);
    return [judgeDisk(least, places[free.indexOf(least)] ?? root)];
};
/** Below 200 MB nothing of size is written; below 2 GB a person should know. */
function judgeDisk(bytes, path) {
    const seen = bytes < GIB ? `${Math.floor(bytes / MIB)} MB free` : `${(bytes / GIB).toFixed(1)} GB free`;
    if (bytes >= 2 * GIB)
        return { name: 'Disk', state: 'ok', seen };
    return { name: 'Disk', state: bytes < 200 * MIB ? 'missing' : 'attention', seen, fix: `df -h ${path}` };
}
async function freeBelow(path) {
    for (let folder = path;; folder = (0,external_node_path_.dirname)(folder)) {
        try {
            const { bavail, bsize } = await (0,promises_.statfs)(folder);
            return bavail * bsize;
        }
        catch (error) {
            if (error.code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
                throw error;
        }
    }
}
//# sourceMappingURL=disk.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/tables/dist/index.js + 25 modules
var dist = __webpack_require__(75630);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/duckdb.js


/** DuckDB loads and answers: it is native code, and may be built for another machine. */
const duckdbCheck = async () => {
    const engine = await (0,dist/* openEngine */.F5)({ threads: 1, tempFolder: (0,external_node_os_.tmpdir)() });
    try {
        const [answer] = await engine.rows('SELECT version() AS version');
        return [{ name: 'DuckDB', state: 'ok', seen: answer?.version.replace(/^v/, '') ?? 'loads' }];
    }
    finally {
        engine.close();
    }
};
//# sourceMappingURL=duckdb.js.map
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var contract_dist = __webpack_require__(51204);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/finding-of.js

/** What a check that failed says: its error's own words and fix, where it has them. */
function findingOf(name, error) {
    if (error instanceof contract_dist/* MillraceError */.gR) {
        const [first, ...more] = error.also.length > 0 ? error.also : [error];
        const problem = first ?? error;
        const { file, line, column } = problem.where ?? {};
        const at = line === undefined ? '' : `${file}:${line}:${column ?? 1} `;
        const others = more.length > 0 ? ` (and ${more.length} more)` : '';
        return { name, state: 'missing', seen: `${at}${problem.message}${others}`, fix: problem.fix };
    }
    const seen = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return { name, state: 'missing', seen: `can not be checked: ${seen}`, fix: 'Report it with these words.' };
}
//# sourceMappingURL=finding-of.js.map
// EXTERNAL MODULE: ./packages/host/dist/doctor/ask-program.js
var ask_program = __webpack_require__(76321);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/versions.js
/** The first version in a text, as numbers: `git version 2.39.5` → [2, 39, 5]. */
function versionIn(text) {
    const found = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
    return found?.slice(1).map(part => Number(part ?? 0));
}
/** Below, at or above zero as `one` is older than, the same as or newer than `other`; parts that lack are 0. */
function compareVersions(one, other) {
    for (let at = 0; at < Math.max(one.length, other.length); at++) {
        const difference = (one[at] ?? 0) - (other[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/**
 * True where a version keeps a `requires-python` (PEP 440 version specifiers of numbers: `>=3.11,<3.15`, `==3.12.*`,
 * `~=3.11`); `undefined` for a specifier that is not read here.
 */
function keepsSpecifier(version, specifier) {
    const answers = specifier.split(',').map(clause => keepsClause(version, clause.trim()));
    if (answers.includes(undefined))
        return undefined;
    return answers.every(answer => answer === true);
}
function keepsClause(version, clause) {
    const [, operator, text, star] = /^(>=|<=|==|!=|~=|>|<)\s*(\d+(?:\.\d+)*)(\.\*)?$/.exec(clause) ?? [];
    if (operator === undefined || text === undefined)
        return undefined;
    const wanted = text.split('.').map(Number);
    const order = compareVersions(version, wanted);
    const isWithin = compareVersions(version.slice(0, wanted.length), wanted) === 0;
    switch (operator) {
        case '>=':
            return order >= 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '<':
            return order < 0;
        case '~=':
            return order >= 0 && compareVersions(version.slice(0, wanted.length - 1), wanted.slice(0, -1)) === 0;
        case '==':
            return star === undefined ? order === 0 : isWithin;
        default:
            return star === undefined ? order !== 0 : !isWithin;
    }
}
//# sourceMappingURL=versions.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/git.js


const OLDEST = [2, 34];
/** git itself. */
const gitCheck = async ({ root, env }) => {
    const { exitCode, stdout } = await (0,ask_program/* askProgram */.a)(['git', '--version'], { cwd: root, env });
    const version = versionIn(stdout);
    const fix = `Install git ${OLDEST.join('.')} or later: https://git-scm.com/downloads`;
    if (exitCode !== 0 || !version)
        return [{ name: 'git', state: 'missing', seen: 'not on PATH', fix }];
    const seen = version.join('.');
    return compareVersions(version, OLDEST) < 0
        ? [{ name: 'git', state: 'missing', seen, fix }]
        : [{ name: 'git', state: 'ok', seen }];
};
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/node.js

const node_OLDEST = [20];
/** The Node that runs this. */
const nodeCheck = async () => [judgeNode(process.versions.node)];
function judgeNode(seen) {
    const isOld = compareVersions(versionIn(seen) ?? [0], node_OLDEST) < 0;
    return isOld
        ? { name: 'Node', state: 'missing', seen, fix: `Install Node ${node_OLDEST[0]} or later: https://nodejs.org` }
        : { name: 'Node', state: 'ok', seen };
}
//# sourceMappingURL=node.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/onnx.js

/** The ONNX runtime that scores models loads. */
const onnxCheck = async () => {
    const name = 'ONNX Runtime';
    try {
        const { env } = await (0,contract_dist/* loadRuntimePackage */.L$)('onnxruntime-web', import.meta.url);
        return [{ name, state: 'ok', seen: env?.versions?.web ?? 'loads' }];
    }
    catch (error) {
        const seen = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        return [{ name, state: 'missing', seen, fix: 'npm install --global millrace' }];
    }
};
//# sourceMappingURL=onnx.js.map
// EXTERNAL MODULE: ./packages/serving/dist/index.js + 5 modules
var serving_dist = __webpack_require__(98001);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/ports.js

/** The port of each stage that is served here: free, or a server of this very stage on it. */
const portsCheck = async ({ root, config }) => {
    const findings = [];
    for (const model of config?.models.values() ?? []) {
        for (const stage of model.stages.values()) {
            if (stage.target !== 'local')
                continue;
            const name = `Port ${stage.port}`;
            const whose = `${model.name}/${stage.name}`;
            const answer = await (0,serving_dist/* askPort */.T$)((0,serving_dist/* serveFolder */.OS)(root, model.name, stage.name), stage.port);
            if (answer.kind === 'nobody')
                findings.push({ name, state: 'ok', seen: `free for ${whose}` });
            else if (answer.kind === 'ours') {
                findings.push({ name, state: 'ok', seen: `${whose} ${answer.word.version} serves` });
            }
            else {
                const fix = `Set another port of ${whose} in millrace.yaml.`;
                findings.push({ name, state: 'missing', seen: `another program listens where ${whose} should`, fix });
            }
        }
    }
    return findings;
};
//# sourceMappingURL=ports.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/python.js




/** python3, against what each training project asks for. uv may find or fetch another one, so nothing is lost yet. */
const pythonCheck = async ({ root, env, config }) => {
    const { exitCode, stdout } = await (0,ask_program/* askProgram */.a)(['python3', '--version'], { cwd: root, env });
    const version = exitCode === 0 ? versionIn(stdout) : undefined;
    if (!version) {
        const fix = 'Install Python 3: https://www.python.org/downloads';
        return [{ name: 'Python', state: 'attention', seen: 'python3 is not on PATH', fix }];
    }
    const found = version.join('.');
    const folders = [...new Set([...(config?.models.values() ?? [])].map(model => model.train.project))];
    if (folders.length === 0)
        return [{ name: 'Python', state: 'ok', seen: found }];
    return Promise.all(folders.map(folder => judge(root, folder, { found, version })));
};
async function judge(root, folder, { found, version }) {
    const required = await requiredBy((0,external_node_path_.join)(root, folder, 'pyproject.toml'));
    if (required === undefined) {
        const fix = `cd ${folder} && uv init --bare && uv lock`;
        return {
            name: 'Python',
            state: 'missing',
            seen: `${folder}/pyproject.toml names no requires-python`,
            fix,
        };
    }
    const keeps = keepsSpecifier(version, required);
    const seen = `${found}, ${folder} asks for ${required}`;
    if (keeps === true)
        return { name: 'Python', state: 'ok', seen };
    const fix = keeps === undefined ? `uv python find "${required}"` : `uv python install "${required}"`;
    return { name: 'Python', state: 'attention', seen, fix };
}
async function requiredBy(file) {
    try {
        return /^requires-python\s*=\s*["']([^"'\n]+)["']/m.exec(await (0,promises_.readFile)(file, 'utf8'))?.[1];
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=python.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/remote.js

/** The remote, if there is one: what is proposed is pushed there. */
const remoteCheck = async ({ root, env, repository }) => {
    const url = await repository?.remote();
    if (!repository)
        return [];
    if (url === undefined)
        return [{ name: 'Remote', state: 'ok', seen: 'none: proposals are branches of this clone' }];
    const { exitCode, stderr } = await (0,ask_program/* askProgram */.a)(['git', 'ls-remote', '--quiet', 'origin', 'HEAD'], {
        cwd: root,
        env,
    });
    if (exitCode === 0)
        return [{ name: 'Remote', state: 'ok', seen: `${url} answers` }];
    const said = stderr
        .split('\n')
        .find(line => /^(fatal|error):/.test(line))
        ?.replace(/^\w+: /, '');
    const seen = `${url} does not answer${said === undefined || said.includes('@') ? '' : `: ${said}`}`;
    return [{ name: 'Remote', state: 'missing', seen, fix: 'git fetch origin' }];
};
//# sourceMappingURL=remote.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/repository.js

/** The Git repository: a commit, a person, a main branch, a remote, a clean work tree, and what Git must not see. */
const repositoryCheck = async ({ root, env, repository, config }) => {
    if (!repository)
        return [];
    const git = (...args) => (0,ask_program/* askProgram */.a)(['git', ...args], { cwd: root, env });
    // Throws where there is no commit: that is the finding.
    const head = await repository.headCommit();
    const main = await repository.mainBranch();
    const findings = [
        {
            name: 'Repository',
            state: 'ok',
            seen: `${main} @ ${(await repository.mainTip()).slice(0, 7)}, here ${head.slice(0, 7)}`,
        },
    ];
    const [person, mail] = await Promise.all([git('config', 'user.name'), git('config', 'user.email')]);
    const identity = {
        name: 'Identity',
        fix: 'git config --global user.name "…" && git config --global user.email "…"',
    };
    if (person.stdout.trim() && mail.stdout.trim()) {
        findings.push({ name: 'Identity', state: 'ok', seen: `${person.stdout.trim()} <${mail.stdout.trim()}>` });
    }
    else
        findings.push({
            ...identity,
            state: 'attention',
            seen: 'Git knows no name or mail: millrace commits as itself',
        });
    const dirty = (await repository.dirtyPaths()).filter(path => !path.startsWith('.millrace/'));
    if (dirty.length === 0)
        findings.push({ name: 'Work tree', state: 'ok', seen: 'clean' });
    else {
        const seen = `${dirty.length} uncommitted: ${dirty.slice(0, 2).join(', ')}${dirty.length > 2 ? ', …' : ''}`;
        findings.push({ name: 'Work tree', state: 'attention', seen, fix: 'git add -A && git commit' });
    }
    if (config)
        findings.push(await ignored((await git('check-ignore', '--quiet', '.millrace/work')).exitCode));
    return findings;
};
/** Scratch files, servers' state and reports are no part of the project. */
async function ignored(exitCode) {
    const name = '.millrace/';
    if (exitCode === 0)
        return { name, state: 'ok', seen: 'ignored by Git' };
    return { name, state: 'attention', seen: 'not ignored by Git', fix: 'echo .millrace/ >> .gitignore' };
}
//# sourceMappingURL=repository.js.map
// EXTERNAL MODULE: ./packages/snapshot/dist/index.js + 25 modules
var snapshot_dist = __webpack_require__(12595);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/sources.js


/** The files of each dataset's source. */
const sourcesCheck = async ({ root, config }) => {
    const findings = [];
    for (const dataset of config?.datasets.values() ?? []) {
        const name = `Source of ${dataset.name}`;
        try {
            const { files } = await (0,snapshot_dist/* listSource */.Kq)(root, dataset);
            const seen = `${files.length} ${files.length === 1 ? 'file' : 'files'} in ${dataset.source.files}`;
            findings.push({ name, state: 'ok', seen });
        }
        catch (error) {
            if (!(error instanceof contract_dist/* MillraceError */.gR))
                throw error;
            findings.push({ name, state: 'missing', seen: error.message, fix: error.fix });
        }
    }
    return findings;
};
//# sourceMappingURL=sources.js.map
// EXTERNAL MODULE: ./packages/store/dist/index.js + 41 modules
var store_dist = __webpack_require__(73574);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/store.js

/** The store can be reached and written. */
const storeCheck = async ({ root, home, config }) => {
    if (!config)
        return [];
    const store = (0,store_dist/* openStore */.C)(config.store, { projectRoot: root, home });
    await store.probe();
    return [{ name: 'Store', state: 'ok', seen: `${store.location} can be written` }];
};
//# sourceMappingURL=store.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/uv.js




const uv_OLDEST = [0, 5];
/** uv: on PATH, or kept below the cache, or to be installed there through python3 when a model is trained. */
const uvCheck = async ({ root, env, cache }) => {
    const name = 'uv';
    const { exitCode, stdout } = await (0,ask_program/* askProgram */.a)(['uv', '--version'], { cwd: root, env });
    const version = exitCode === 0 ? versionIn(stdout) : undefined;
    if (version && compareVersions(version, uv_OLDEST) >= 0)
        return [{ name, state: 'ok', seen: version.join('.') }];
    const tools = (0,external_node_path_.join)(cache, 'tools');
    const old = version ? `${version.join('.')} on PATH is too old, ` : 'not on PATH, ';
    const kept = (await foldersIn(tools))
        .filter(folder => folder.startsWith('uv-'))
        .sort()
        .at(-1);
    if (kept !== undefined)
        return [{ name, state: 'ok', seen: `${old}${kept.slice(3)} in ${tools}` }];
    const seen = `${old}will be installed into ${tools}`;
    if ((await (0,ask_program/* askProgram */.a)(['python3', '--version'], { cwd: root, env })).exitCode === 0)
        return [{ name, state: 'ok', seen }];
    const fix = 'Install uv: https://docs.astral.sh/uv/getting-started/installation/';
    return [{ name, state: 'missing', seen: `${old}and without python3 it can not be installed`, fix }];
};
async function foldersIn(path) {
    try {
        return await (0,promises_.readdir)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
//# sourceMappingURL=uv.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/examine.js













/** In the order in which they are shown. */
const ofMachine = [
    ['git', gitCheck],
    ['Node', nodeCheck],
    ['Python', pythonCheck],
    ['uv', uvCheck],
    ['DuckDB', duckdbCheck],
    ['ONNX Runtime', onnxCheck],
];
const ofProject = [
    ['Repository', repositoryCheck],
    ['Remote', remoteCheck],
    ['Store', storeCheck],
    ['Disk', diskCheck],
    ['Sources', sourcesCheck],
    ['Ports', portsCheck],
];
/** What is found on the machine and in the project, in order. A check that fails is a finding too. */
async function examine(patient) {
    const [machine, project] = await Promise.all([examine_all(ofMachine, patient), examine_all(ofProject, patient)]);
    return { machine, project };
}
async function examine_all(checks, patient) {
    const found = await Promise.all(checks.map(([name, check]) => check(patient).catch(error => [findingOf(name, error)])));
    return found.flat();
}
//# sourceMappingURL=examine.js.map
// EXTERNAL MODULE: ./packages/host/dist/github/open-host.js
var open_host = __webpack_require__(94080);
// EXTERNAL MODULE: ./packages/host/dist/json.js
var json = __webpack_require__(40599);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/case.js
/** What can not be looked at is never called well. */
function unseen(name, { status, of, ...rest }) {
    return { name, state: 'unseen', seen: `${of}: can not be seen with this token (${status})`, ...rest };
}
/** Page of a setting: `https://github.com/o/r/settings/actions`. */
function pageOf({ server, owner, repo }, path) {
    return `${server.url}/${owner}/${repo}/${path}`;
}
//# sourceMappingURL=case.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/gh-line.js
/**
 * The line to copy that makes a call through `gh`, for POSIX shells. Flat bodies are fields, nested ones are JSON on
 * stdin.
 */
function ghLine({ host, kind }, { method, path, body = {} }) {
    const call = [
        'gh',
        'api',
        ...(kind === 'github.com' ? [] : ['--hostname', quote(host)]),
        '--method',
        method,
        quote(path),
    ];
    const fields = Object.entries(body);
    if (fields.every(([, value]) => typeof value !== 'object')) {
        // -F reads true, false and numbers as such; -f takes a text as it stands.
        const flags = fields.flatMap(([key, value]) => [
            typeof value === 'string' ? '-f' : '-F',
            quote(`${key}=${value}`),
        ]);
        return [...call, ...flags].join(' ');
    }
    return [`printf '%s' ${quote(JSON.stringify(body))} |`, ...call, '--input', '-'].join(' ');
}
/** A word for a POSIX shell: as it stands where nothing in it means anything, else between single quotes. */
function quote(word) {
    return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
//# sourceMappingURL=gh-line.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/actions.js


const click = 'Settings → Actions → General → Actions permissions';
/** Actions are on, and what the workflows use is allowed to run. */
const actionsCheck = async ({ ask, owner, repo, server, workflows }) => {
    const name = 'Actions';
    const path = `repos/${owner}/${repo}/actions/permissions`;
    const told = await ask('GET /repos/{owner}/{repo}/actions/permissions', { owner, repo });
    if (told.status !== 200)
        return [unseen(name, { status: told.status, of: 'whether Actions may run', click })];
    const policy = told.data;
    if (!policy.enabled) {
        const fix = ghLine(server, { method: 'PUT', path, body: { enabled: true, allowed_actions: 'all' } });
        return [{ name, state: 'missing', seen: 'switched off', why: 'No workflow runs.', click, fix }];
    }
    const used = [...new Set(workflows.flatMap(({ uses }) => uses.map(use => use.repository)))];
    const foreign = used.filter(repository => repository.split('/')[0]?.toLowerCase() !== owner.toLowerCase());
    const pins = policy.sha_pinning_required ? ', pinned by commit' : '';
    if (policy.allowed_actions === undefined || policy.allowed_actions === 'all' || foreign.length === 0)
        return [{ name, state: 'ok', seen: `on, ${policy.allowed_actions ?? 'all'} actions allowed${pins}` }];
    const blocked = (refused, selected) => {
        const patterns = refused.map(repository => `${repository}*`);
        const selecting = selected
            ? []
            : [{ method: 'PUT', path, body: { enabled: true, allowed_actions: 'selected' } }];
        const allowed = {
            github_owned_allowed: true,
            verified_allowed: selected?.verified_allowed ?? false,
            patterns_allowed: [...new Set([...(selected?.patterns_allowed ?? []), ...patterns])],
        };
        const calls = [...selecting, { method: 'PUT', path: `${path}/selected-actions`, body: allowed }];
        return {
            name,
            state: 'missing',
            seen: `not allowed to run: ${refused.join(', ')}`,
            why: 'A workflow that uses an action outside the policy ends before its first step.',
            click: `${click} → Allow specified actions: ${patterns.join(', ')}`,
            fix: calls.map(call => ghLine(server, call)).join(' && '),
        };
    };
    if (policy.allowed_actions === 'local_only')
        return [blocked(foreign)];
    const chosen = await ask('GET /repos/{owner}/{repo}/actions/permissions/selected-actions', { owner, repo });
    if (chosen.status !== 200)
        return [unseen(name, { status: chosen.status, of: 'which actions are allowed', click })];
    const selected = chosen.data;
    const refused = foreign.filter(repository => !admits(selected, repository));
    if (refused.length > 0)
        return [blocked(refused, selected)];
    return [{ name, state: 'ok', seen: `on, selected actions allowed, ours among them${pins}` }];
};
/** Patterns are `owner/name[/path]@ref` with `*` for any characters; GitHub's own actions have a switch. */
function admits(selected, repository) {
    const [owner] = repository.toLowerCase().split('/');
    if (selected.github_owned_allowed && (owner === 'actions' || owner === 'github'))
        return true;
    return (selected.patterns_allowed ?? []).some(pattern => {
        const parts = pattern.toLowerCase().split('*').map(literal);
        return new RegExp(`^${parts.join('.*')}$`).test(`${repository.toLowerCase()}/actions/any@${'0'.repeat(40)}`);
    });
}
function literal(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
//# sourceMappingURL=actions.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/branches.js


/** Rules that refuse what a workflow does with its own branches: make them, move them, delete them. */
const REFUSES = {
    creation: 'making them is restricted',
    update: 'updating them is restricted',
    non_fast_forward: 'force pushes are blocked',
    required_signatures: 'only signed commits are taken',
    pull_request: 'they take pull requests only',
    branch_name_pattern: 'names are limited to a pattern',
    required_status_checks: 'they ask for statuses before a push',
};
/** Branches of proposals can be pushed: rules meant for people's branches often cover all. */
const branchesCheck = async ({ ask, owner, repo, config }) => {
    const name = 'Branches of proposals';
    const [dataset = 'dataset'] = config?.datasets.keys() ?? [];
    const key = { kind: 'data', dataset };
    const told = await ask('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
        owner,
        repo,
        branch: (0,contract_dist/* proposalBranch */.hj)(key),
        per_page: 100,
    });
    const click = 'Settings → Rules → Rulesets → Target branches';
    // Plans without rules refuse the question: nothing is in the way then, and the check of main says it.
    if (told.status === 403)
        return [];
    if (told.status !== 200)
        return [unseen(name, { status: told.status, of: 'rules of millrace/**', click })];
    const types = told.data.map(({ type }) => type);
    const refused = [...new Set(types)].flatMap(type => REFUSES[type] ?? []);
    if (refused.length === 0)
        return [{ name, state: 'ok', seen: 'nothing stops pushes to millrace/**' }];
    return [
        {
            name,
            state: 'missing',
            seen: `pushes to millrace/** may be refused: ${refused.join(', ')}`,
            why: 'A proposal is a branch that a workflow makes and moves as newer versions come.',
            click: `${click} → Exclude by pattern: millrace/**/*`,
            fix: 'Exclude millrace/**/* from the ruleset.',
        },
    ];
};
//# sourceMappingURL=branches.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/clock.js
const clock_name = 'Clock';
/** This machine's clock against GitHub's: tokens and the newest of two records depend on it. */
const clockCheck = async ({ ask, owner, repo, now }) => {
    const asked = now().getTime();
    const { headers } = await ask('GET /repos/{owner}/{repo}', { owner, repo });
    const theirs = Date.parse(String(headers['date'] ?? ''));
    if (Number.isNaN(theirs))
        return [];
    const seconds = Math.round((asked - theirs) / 1000);
    const size = Math.abs(seconds);
    // The answer may be as old as this command.
    if (size <= 60)
        return [{ name: clock_name, state: 'ok', seen: 'as GitHub’s' }];
    return [
        {
            name: clock_name,
            state: size > 300 ? 'missing' : 'attention',
            seen: `${size} s ${seconds > 0 ? 'ahead of' : 'behind'} GitHub’s`,
            why: 'Tokens are refused, and records carry a wrong time.',
            fix: 'timedatectl set-ntp true',
        },
    ];
};
//# sourceMappingURL=clock.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/codeowners-file.js
/** Owners of a path by the text of a CODEOWNERS file; empty where nobody owns it. Paths are relative to the top. */
function ownersOf(text, path) {
    return readLines(text).findLast(({ pattern }) => matches(pattern, path))?.owners ?? [];
}
function readLines(text) {
    return text.split(/\r?\n/).flatMap(line => {
        const [pattern, ...owners] = line
            .replace(/(^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        return pattern ? [{ pattern, owners }] : [];
    });
}
/**
 * Patterns as gitignore has them, without "!" and "[…]" (docs.github.com, "About code owners"): a slash at the start or
 * inside binds to the top, `*` stays within a folder, `**` does not, `docs/*` takes no folders below.
 */
function matches(pattern, path) {
    const isAnchored = pattern.slice(0, -1).includes('/');
    const body = pattern.replace(/^\//, '');
    const parts = body.split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/).map(part => {
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '/**')
            return '/.*';
        if (part === '**')
            return '.*';
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    });
    const ends = body.endsWith('/') ? '.*' : /(^|\/)\*$/.test(body) && body !== '*' ? '' : '(?:/.*)?';
    return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${parts.join('')}${ends}$`).test(path);
}
//# sourceMappingURL=codeowners-file.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/codeowners.js


/** In the order in which GitHub looks. */
const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Owners that templates write until somebody puts theirs. */
const PLACEHOLDER = /^@(your-|OWNER\b|example)/i;
const codeowners_name = 'CODEOWNERS';
const why = 'Merging is approving: without an owner of the models anybody who may write can ship one.';
/** Somebody owns the pointers of the models, and GitHub knows them. */
const codeownersCheck = async (about) => {
    const file = await readCodeowners(about);
    const folder = `/${about.prefix}models/`;
    const click = pageOf(about, `edit/${about.facts.default_branch}/${file?.path ?? CODEOWNERS_PLACES[0]}`);
    const off = (seen, fix = `${folder} @owner-or-team      as a line of ${file?.path ?? CODEOWNERS_PLACES[0]}`) => ({
        name: codeowners_name,
        state: 'missing',
        seen,
        why,
        click,
        fix,
    });
    if (file === undefined)
        return [off(`there is none on ${about.facts.default_branch}`)];
    const pointers = pointersOf(about);
    const bare = pointers.find(path => ownersOf(file.text, path).length === 0);
    if (bare !== undefined)
        return [off(`nobody owns ${bare}`)];
    const owners = [...new Set(pointers.flatMap(path => ownersOf(file.text, path)))];
    const placeholder = owners.find(owner => PLACEHOLDER.test(owner));
    if (placeholder !== undefined)
        return [off(`${placeholder} in ${file.path} stands for your team`)];
    const told = await about.ask('GET /repos/{owner}/{repo}/codeowners/errors', {
        owner: about.owner,
        repo: about.repo,
    });
    const { errors = [] } = (told.status === 200 ? told.data : {});
    const [first] = errors;
    if (first !== undefined) {
        const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
        const fix = first.suggestion ??
            'A team is @organisation/team and must be able to write; a person must be a collaborator.';
        return [off(`${first.path}:${first.line}:${first.column} ${first.kind}${more}`, fix)];
    }
    if (told.status !== 200 && told.status !== 404)
        return [
            {
                name: codeowners_name,
                state: 'unseen',
                seen: `${file.path} gives the models to ${owners.join(', ')}; whether GitHub knows them can not be seen with this token (${told.status})`,
            },
        ];
    const findings = [{ name: codeowners_name, state: 'ok', seen: `the models belong to ${owners.join(', ')}` }];
    if (ownersOf(file.text, file.path).length === 0) {
        findings.push({
            name: codeowners_name,
            state: 'attention',
            seen: `nobody owns ${file.path} itself`,
            why: 'Whoever may write could take the rule away, and then ship.',
            click,
            fix: `/${file.path} ${owners.join(' ')}      as its last line`,
        });
    }
    return findings;
};
async function readCodeowners({ repository, prefix, }) {
    const up = '../'.repeat(prefix.split('/').length - 1);
    const tip = await repository.mainTip();
    for (const path of CODEOWNERS_PLACES) {
        const text = await repository.readAt(tip, `${up}${path}`);
        if (text !== undefined)
            return { path, text };
    }
    return undefined;
}
function pointersOf({ config, prefix }) {
    const models = [...(config?.models.values() ?? [])];
    const paths = models.flatMap(({ name: model, stages }) => [...stages.keys()].map(stage => `${prefix}models/${model}/${stage}.dvc`));
    return paths.length > 0 ? paths : [`${prefix}models/model/production.dvc`];
}
//# sourceMappingURL=codeowners.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/environments.js

const environments_name = 'Environments';
/** Environments of the stages: the first deployment makes them; rules on one hold back only jobs that name it. */
const environmentsCheck = async ({ ask, owner, repo, config, workflows }) => {
    const told = await ask('GET /repos/{owner}/{repo}/environments', { owner, repo, per_page: 100 });
    if (told.status === 404)
        return [{ name: environments_name, state: 'ok', seen: 'none: the first deployment makes them' }];
    if (told.status !== 200)
        return [unseen(environments_name, { status: told.status, of: 'environments' })];
    const { environments = [] } = told.data;
    const stages = [...(config?.models.values() ?? [])].flatMap(model => [...model.stages.keys()].map(stage => `${model.name}/${stage}`));
    const named = new Set(workflows.flatMap(({ jobs }) => jobs.flatMap(({ environment }) => environment ?? [])));
    const there = environments.filter(environment => stages.includes(environment.name));
    const idle = there.filter(environment => (environment.protection_rules ?? []).length > 0 && !named.has(environment.name));
    const findings = idle.map((environment) => ({
        name: environments_name,
        state: 'attention',
        seen: `rules of ${environment.name} hold nothing back: no job names it`,
        why: 'The gate is the review of the promotion. A wait or a reviewer here acts only on jobs with environment:.',
        click: `Settings → Environments → ${environment.name}`,
    }));
    if (findings.length > 0)
        return findings;
    const seen = there.length > 0
        ? there.map(environment => environment.name).join(', ')
        : 'none yet: the first deployment makes them';
    return [{ name: environments_name, state: 'ok', seen }];
};
//# sourceMappingURL=environments.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/dependabot.js
const PLACES = ['.github/dependabot.yml', '.github/dependabot.yaml'];
/**
 * Where a status is required that no run of Dependabot's sets: GitHub gives such a run neither variables nor a token
 * that writes, so its pull requests wait for ever unless somebody is told how to free them.
 */
async function dependabotFinding({ repository, facts, prefix }, gates) {
    const tip = await repository.mainTip();
    const up = '../'.repeat(prefix.split('/').length - 1);
    const texts = await Promise.all(PLACES.map(path => repository.readAt(tip, `${up}${path}`)));
    if (texts.every(text => text === undefined))
        return undefined;
    return {
        name: 'Dependabot',
        state: 'attention',
        seen: `its pull requests get no ${gates}, which ${facts.default_branch} requires`,
        why: 'GitHub gives its runs neither variables nor a token that writes.',
        fix: 'Read the pull request, then close and reopen it: the run that starts is yours, and sets the status.',
    };
}
//# sourceMappingURL=dependabot.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/ask.js
/** The same, with each question asked once however many checks have it. */
function askOnce(ask) {
    const asked = new Map();
    return (route, params) => {
        const key = `${route} ${JSON.stringify(Object.entries(params).sort())}`;
        const known = asked.get(key) ?? ask(route, params);
        asked.set(key, known);
        return known;
    };
}
/** GitHub's own words for a refusal. */
function messageOf({ data }) {
    const { message } = (data ?? {});
    return typeof message === 'string' ? message : '';
}
/** True where the owner's plan is what is in the way: rules of private repositories cost money. */
function isPlanLimit(told) {
    return told.status === 403 && /\bupgrade to\b/i.test(messageOf(told));
}
//# sourceMappingURL=ask.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/read-rules.js

/** Reads what protects a branch, as everybody may who reads the repository; who may pass is for admins. */
async function readRules(about, branch) {
    const { ask, owner, repo } = about;
    const told = await ask('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
        owner,
        repo,
        branch,
        per_page: 100,
    });
    if (isPlanLimit(told))
        return { kind: 'plan' };
    if (told.status !== 200)
        return { kind: 'unseen', status: told.status };
    const rules = fromRulesets(told.data);
    const classic = await readProtection(about, branch);
    const ids = [
        ...new Set(told.data.flatMap(({ ruleset_id: id }) => (id === undefined ? [] : [id]))),
    ];
    const sets = await Promise.all(ids.map(id => readRuleset(about, id)));
    const bots = [...sets.map(({ bots }) => bots), ...(classic ? [classic.bots] : [])];
    return {
        kind: 'rules',
        rules: {
            pullRequests: rules.pullRequests || (classic?.pullRequests ?? false),
            codeOwners: rules.codeOwners || (classic?.codeOwners ?? false),
            dismissStale: rules.dismissStale || (classic?.dismissStale ?? false),
            statuses: [...new Set([...rules.statuses, ...(classic?.statuses ?? [])])],
            signatures: rules.signatures || (classic?.signatures ?? false),
            bots: bots.some(known => known === 'unseen') ? 'unseen' : [...new Set(bots.flat())],
            hidden: classic?.hidden ?? false,
            sources: [...sets.map(({ name }) => `ruleset ${name}`), ...(classic ? ['branch protection'] : [])],
        },
    };
}
function fromRulesets(rules) {
    const byType = (type) => rules.filter(rule => rule.type === type);
    const reviews = byType('pull_request');
    return {
        pullRequests: reviews.length > 0,
        codeOwners: reviews.some(({ parameters }) => parameters?.require_code_owner_review),
        dismissStale: reviews.some(({ parameters }) => parameters?.dismiss_stale_reviews_on_push),
        statuses: byType('required_status_checks').flatMap(({ parameters }) => (parameters?.required_status_checks ?? []).map(({ context }) => context)),
        signatures: byType('required_signatures').length > 0,
    };
}
/** Who may pass a ruleset; GitHub names them only to those who may edit it. */
async function readRuleset({ ask, owner, repo }, id) {
    const told = await ask('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { owner, repo, ruleset_id: id });
    const set = (told.status === 200 ? told.data : {});
    const name = `"${set.name ?? id}"`;
    if (set.bypass_actors === undefined)
        return { name, bots: 'unseen' };
    const bots = set.bypass_actors
        .filter(({ actor_type: type }) => type === 'Integration' || type === 'DeployKey')
        .map(({ actor_id: actor, actor_type: type }) => type === 'DeployKey' ? 'deploy keys' : `the App ${actor}`);
    return { name, bots };
}
/** The older kind of protection, for admins; that there is one is public. */
async function readProtection({ ask, owner, repo }, branch) {
    const told = await ask('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch });
    const facts = (told.status === 200 ? told.data : {});
    const summary = facts.protection?.required_status_checks?.contexts ?? [];
    const asked = await ask('GET /repos/{owner}/{repo}/branches/{branch}/protection', { owner, repo, branch });
    if (asked.status !== 200) {
        // A ruleset makes a branch "protected" too: only statuses of its own tell that the older kind is there.
        if (!facts.protection?.enabled)
            return undefined;
        return {
            pullRequests: false,
            codeOwners: false,
            dismissStale: false,
            statuses: summary,
            signatures: false,
            bots: 'unseen',
            hidden: true,
        };
    }
    const { required_pull_request_reviews: reviews, ...set } = asked.data;
    return {
        pullRequests: reviews !== undefined,
        codeOwners: reviews?.require_code_owner_reviews ?? false,
        dismissStale: reviews?.dismiss_stale_reviews ?? false,
        statuses: set.required_status_checks?.contexts ?? [],
        signatures: set.required_signatures?.enabled ?? false,
        bots: (reviews?.bypass_pull_request_allowances?.apps ?? []).map(({ slug }) => `the App ${slug ?? '?'}`),
        hidden: false,
    };
}
//# sourceMappingURL=read-rules.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/main.js




/** Name of the commit status that says what the gates said. */
const GATES = 'millrace/gates';
const main_name = 'Main';
const main_click = 'Settings → Rules → Rulesets → New branch ruleset';
/** Main changes by reviewed pull requests alone: merging is approving, so nothing else may be a way in. */
const mainCheck = async (about) => {
    const branch = about.facts.default_branch;
    const answer = await readRules(about, branch);
    if (answer.kind === 'plan')
        return [planLimit(about)];
    if (answer.kind === 'unseen')
        return [unseen(main_name, { status: answer.status, of: `what protects ${branch}`, click: main_click })];
    const findings = judgeRules(answer.rules, { branch, click: main_click, fix: rulesetLine(about) });
    const blocked = answer.rules.statuses.includes(GATES) ? await dependabotFinding(about, GATES) : undefined;
    return blocked ? [...findings, blocked] : findings;
};
/** What is off in a set of rules; pure. */
function judgeRules(rules, { branch, ...todo }) {
    const where = rules.sources.join(', ');
    const missing = (seen, why) => ({ name: main_name, state: 'missing', seen, why, ...todo });
    if (!rules.pullRequests && !rules.hidden)
        return [
            missing(`${branch} may be pushed to without a pull request`, 'A push ships what nobody has read.'),
        ];
    const edit = { click: `Settings → Rules → Rulesets → ${where || 'the ruleset'}` };
    if (rules.hidden && !(rules.pullRequests && rules.codeOwners)) {
        const seen = `${branch} is protected; how can not be seen with this token`;
        return [{ name: main_name, state: 'unseen', seen, click: 'Settings → Branches' }];
    }
    const findings = [];
    if (!rules.codeOwners) {
        const why = 'Anybody who may write could approve a model.';
        findings.push({
            ...missing(`${branch} needs no review by code owners`, why),
            ...edit,
            click: `${edit.click} → Require review from Code Owners`,
        });
    }
    if (rules.bots === 'unseen') {
        findings.push({
            name: main_name,
            state: 'unseen',
            seen: `who may pass the rules of ${branch} (${where}) can not be seen with this token`,
            ...edit,
        });
    }
    else if (rules.bots.length > 0) {
        const why = 'A workflow with that identity could merge a model by itself.';
        findings.push({
            name: main_name,
            state: 'missing',
            seen: `may pass the rules of ${branch}: ${rules.bots.join(', ')}`,
            why,
            click: `${edit.click} → Bypass list`,
            fix: 'Take it off the bypass list.',
        });
    }
    if (!rules.statuses.includes(GATES)) {
        const why = 'A pull request can be merged whose gates said no. Leave it off only where forks send pull requests: their runs can set no status.';
        findings.push({
            name: main_name,
            state: 'attention',
            seen: `${GATES} is not a required status of ${branch}`,
            why,
            click: `${edit.click} → Require status checks to pass → ${GATES}`,
        });
    }
    if (!rules.dismissStale) {
        const why = 'What is pushed after an approval counts as approved.';
        findings.push({
            name: main_name,
            state: 'attention',
            seen: `approvals of ${branch} outlive a push`,
            why,
            click: `${edit.click} → Dismiss stale pull request approvals when new commits are pushed`,
        });
    }
    if (rules.signatures) {
        const why = 'Commits of a workflow are not signed. Merging by squash signs them.';
        findings.push({
            name: main_name,
            state: 'attention',
            seen: `${branch} takes signed commits only`,
            why,
            click: 'Settings → General → Pull Requests → Allow squash merging',
        });
    }
    return findings.some(({ state }) => state === 'missing')
        ? findings
        : [
            {
                name: main_name,
                state: 'ok',
                seen: `${branch} changes by pull request${rules.codeOwners ? ', reviewed by code owners' : ''} (${where})`,
            },
            ...findings,
        ];
}
function planLimit({ facts }) {
    return {
        name: main_name,
        state: 'attention',
        seen: `the plan of ${facts.owner.login} has no rules for private repositories: nothing makes anybody review`,
        why: 'deploy still refuses a model that came without a merged pull request, but who merges it is up to you.',
        click: 'Settings → Billing and plans → Upgrade (Pro, Team), or make the repository public',
    };
}
/** The line that protects main as it should be. */
function rulesetLine({ server, owner, repo, facts, }) {
    // Nobody may approve their own pull request: the one owner of a personal repository merges it as its admin (role 5).
    const admins = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' };
    const body = {
        name: 'millrace',
        target: 'branch',
        enforcement: 'active',
        bypass_actors: facts.owner.type === 'Organization' ? [] : [admins],
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: 0,
                    require_code_owner_review: true,
                    dismiss_stale_reviews_on_push: true,
                    require_last_push_approval: false,
                    required_review_thread_resolution: false,
                },
            },
            {
                type: 'required_status_checks',
                parameters: {
                    strict_required_status_checks_policy: false,
                    required_status_checks: [{ context: GATES }],
                },
            },
        ],
    };
    return ghLine(server, { method: 'POST', path: `repos/${owner}/${repo}/rulesets`, body });
}
//# sourceMappingURL=main.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/merging.js

/** How pull requests are merged, and what is left behind. */
const mergingCheck = async ({ facts, server, owner, repo }) => {
    const path = `repos/${owner}/${repo}`;
    if (facts.archived) {
        const fix = ghLine(server, { method: 'PATCH', path, body: { archived: false } });
        return [
            {
                name: 'Merging',
                state: 'missing',
                seen: 'the repository is archived',
                why: 'Nothing can be changed.',
                click: 'Settings → General → Danger Zone → Unarchive',
                fix,
            },
        ];
    }
    const methods = [
        ['merge', facts.allow_merge_commit],
        ['squash', facts.allow_squash_merge],
        ['rebase', facts.allow_rebase_merge],
    ];
    const findings = [];
    if (methods.some(([, is]) => is === undefined))
        findings.push({
            name: 'Merging',
            state: 'unseen',
            seen: 'how pull requests may be merged can not be seen with this token',
        });
    else {
        const allowed = methods.filter(([, is]) => is).map(([method]) => method);
        findings.push({ name: 'Merging', state: 'ok', seen: `by ${allowed.join(', ')}` });
    }
    if (facts.delete_branch_on_merge === false) {
        findings.push({
            name: 'Merged branches',
            state: 'attention',
            seen: 'are left behind',
            why: 'Branches of merged proposals look like open ones in lists and clones.',
            click: 'Settings → General → Pull Requests → Automatically delete head branches',
            fix: ghLine(server, { method: 'PATCH', path, body: { delete_branch_on_merge: true } }),
        });
    }
    return findings;
};
/** Issues are where a broken feed is told. */
const issuesCheck = async ({ facts, server, owner, repo }) => {
    const name = 'Issues';
    if (facts.has_issues !== false)
        return [{ name, state: 'ok', seen: 'on' }];
    return [
        {
            name,
            state: 'attention',
            seen: 'switched off',
            why: 'A broken feed is told by an issue.',
            click: 'Settings → General → Features → Issues',
            fix: ghLine(server, { method: 'PATCH', path: `repos/${owner}/${repo}`, body: { has_issues: true } }),
        },
    ];
};
//# sourceMappingURL=merging.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/package.js

const package_name = 'Container package';
/** The package that holds the store: there, linked to this repository, and seen by nobody who may not. */
const packageCheck = async (about) => {
    const { ask, owner, repo, config, facts, server } = about;
    if (config?.store.driver !== 'oci')
        return [];
    const place = packageOf(config.store.repository, { owner, repo });
    if (place === undefined)
        return [{ name: package_name, state: 'ok', seen: `the store is ${config.store.repository}: no package of GitHub’s` }];
    const isOrganization = facts.owner.type === 'Organization' || place.owner.toLowerCase() !== facts.owner.login.toLowerCase();
    const ask1 = isOrganization
        ? ask('GET /orgs/{org}/packages/{package_type}/{package_name}', {
            org: place.owner,
            package_type: 'container',
            package_name: place.name,
        })
        : ask('GET /users/{username}/packages/{package_type}/{package_name}', {
            username: place.owner,
            package_type: 'container',
            package_name: place.name,
        });
    const told = await ask1;
    const settings = `${server.url}/${isOrganization ? `orgs/${place.owner}` : `users/${place.owner}`}/packages/container/${encodeURIComponent(place.name)}/settings`;
    if (told.status !== 200 && !facts.private && !config.store.public) {
        return [
            {
                name: package_name,
                state: 'missing',
                seen: `this repository is public, so the package ${place.owner}/${place.name} that it makes will be: the store refuses`,
                why: 'Everybody could read the data and the models.',
                fix: 'store: { driver: oci, public: true }      in millrace.yaml, where everybody may',
            },
        ];
    }
    if (told.status !== 200) {
        const seen = `${place.owner}/${place.name} is not there yet, or can not be seen with this token (${told.status})`;
        return [
            {
                name: package_name,
                state: 'unseen',
                seen,
                why: 'The first run makes it, linked to this repository.',
                click: pageOf(about, 'pkgs/container'),
            },
        ];
    }
    const seen = told.data;
    const linked = seen.repository?.full_name;
    const shown = `${place.owner}/${place.name}`;
    if (linked?.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) {
        return [
            {
                name: package_name,
                state: 'missing',
                seen: linked === undefined ? `${shown} is linked to no repository` : `${shown} is linked to ${linked}`,
                why: 'The token of a run may only read and write packages of its repository, or that name it: pushes are denied.',
                click: `${settings} → Manage Actions access → Add Repository → ${repo}, role Write`,
            },
        ];
    }
    if (seen.visibility === 'public' && !config.store.public) {
        return [
            {
                name: package_name,
                state: facts.private ? 'missing' : 'attention',
                seen: `${shown} is public: everybody can read the data`,
                why: facts.private
                    ? 'The repository is private, its data and models are not.'
                    : 'Say "public: true" of the store in millrace.yaml where that is meant.',
                click: `${settings} → Danger Zone → Change visibility`,
            },
        ];
    }
    return [{ name: package_name, state: 'ok', seen: `${shown} is ${seen.visibility} and linked` }];
};
/** Owner and name of a package of GitHub's registry; `undefined` for another registry. */
function packageOf(repository, own) {
    if (repository === undefined)
        return { owner: own.owner.toLowerCase(), name: `${own.repo.toLowerCase()}/store` };
    const [, owner, path] = /^(?:ghcr\.io|containers\.[\w.:-]+)\/([^/]+)\/(.+)$/.exec(repository.replace(/^https?:\/\//, '')) ?? [];
    return owner === undefined || path === undefined ? undefined : { owner, name: path };
}
//# sourceMappingURL=package.js.map
// EXTERNAL MODULE: ./packages/host/dist/doctor/github/our-actions.js
var our_actions = __webpack_require__(21689);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/permissions.js

/**
 * Compares what each job's token may do with what its actions need: for a job of the template what the template gives
 * it, for others what the actions say. Looks at files alone.
 */
function judgePermissions(workflows, template) {
    const findings = workflows.flatMap(file => file.jobs.flatMap(job => {
        const lacks = lackedBy(job, neededBy(job, file, template));
        return lacks.length === 0 ? [] : [finding(file, job, lacks)];
    }));
    if (findings.length > 0)
        return findings;
    const jobs = workflows.flatMap(({ jobs }) => jobs.filter(usesOurs));
    if (jobs.length === 0)
        return [];
    return [
        {
            name: 'Permissions',
            state: 'ok',
            seen: `${jobs.length} ${jobs.length === 1 ? 'job has' : 'jobs have'} what the actions need`,
        },
    ];
}
function neededBy(job, { path, events }, template) {
    // Below the repository's top a workflow is called `<project>-pipeline.yml`.
    const [file = ''] = /[^/-]+$/.exec(path) ?? [];
    const known = template.get(`${file}/${job.id}`);
    const isPullRequest = events.every(event => event === 'pull_request');
    const needs = Object.assign({}, ...job.steps.map(step => needsOfStep(step, isPullRequest)));
    if (!known || typeof known.permissions !== 'object')
        return needs;
    return Object.fromEntries(Object.entries(known.permissions).map(([key, access]) => [
        key,
        {
            access: access === 'write' ? 'write' : 'read',
            why: needs[key]?.why ?? 'as in the template',
        },
    ]));
}
function needsOfStep({ uses, with: inputs }, isPullRequest) {
    const [, repository = '', path = ''] = /^([^/@]+\/[^/@]+)\/?([^@]*)@/.exec(uses) ?? [];
    const spec = (0,our_actions/* ourAction */.F)({ repository, path });
    if (spec === undefined || spec === 'root')
        return {};
    const isAlone = inputs['candidate'] !== undefined || inputs['reference'] !== undefined;
    const all = Object.entries(spec.permissions);
    if (isAlone) {
        const wanted = inputs['reference'] === undefined ? 'pull-requests' : 'issues';
        const isOff = String(inputs[wanted === 'issues' ? 'issue' : 'comment'] ?? '') === 'false';
        return isOff ? {} : Object.fromEntries(all.filter(([key]) => key === wanted));
    }
    return Object.fromEntries(all
        .filter(([, { onlyFor }]) => onlyFor === undefined || isGiven(inputs, onlyFor))
        // On pull requests nothing is written to the store and nothing is pushed.
        .map(([key, permission]) => [
        key,
        isPullRequest && (key === 'packages' || key === 'contents')
            ? { ...permission, access: 'read' }
            : permission,
    ]));
}
/** Reads "`merge: true`" as the input that asks for the permission. */
function isGiven(inputs, onlyFor) {
    const [, key = '', value] = /`([\w-]+): (\w+)`/.exec(onlyFor) ?? [];
    return String(inputs[key] ?? '') === value;
}
function lackedBy({ permissions }, needs) {
    // Without a word the repository's default counts, which another check looks at.
    if (permissions === undefined || permissions === 'write-all')
        return [];
    const given = (key) => (permissions === 'read-all' ? 'read' : (permissions[key] ?? 'none'));
    return Object.entries(needs).filter(([key, { access }]) => given(key) !== 'write' && given(key) !== access);
}
function finding({ path }, { id }, lacks) {
    const lines = lacks.map(([key, { access, why }]) => `${key}: ${access} # ${why}`);
    return {
        name: 'Permissions',
        state: 'missing',
        seen: `job ${id} of ${path} lacks ${lacks.map(([key, { access }]) => `${key}: ${access}`).join(', ')}`,
        why: lacks.map(([, { why }]) => why).join('; '),
        fix: lines.join('\n'),
    };
}
function usesOurs({ steps }) {
    return steps.some(({ uses }) => {
        const [, repository = '', path = ''] = /^([^/@]+\/[^/@]+)\/?([^@]*)@/.exec(uses) ?? [];
        return (0,our_actions/* ourAction */.F)({ repository, path }) !== undefined;
    });
}
//# sourceMappingURL=permissions.js.map
// EXTERNAL MODULE: ./packages/host/dist/init/render-pins.js
var render_pins = __webpack_require__(91871);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/pins.js


const pins_name = 'Pins';
const pins_why = 'A tag can be moved to other code; a commit can not.';
/** Every action is pinned by a full commit, and ours by one and the same. Looks at files alone. */
function judgePins(workflows) {
    const uses = workflows.flatMap(({ path, uses }) => uses.map(use => ({ ...use, at: `${path}:${use.line}` })));
    if (uses.length === 0)
        return [];
    const ours = uses.filter(our_actions/* isOurs */.M);
    const unset = ours.filter(({ ref }) => ref === render_pins/* PLACEHOLDER_PIN */.gs);
    if (unset.length > 0) {
        const seen = `${unset[0]?.at} carries the template’s placeholder, no release`;
        const fix = 'millrace init --github --pin millrace/millrace@<full commit of a release>';
        return [
            {
                name: pins_name,
                state: 'missing',
                seen: seen + andMore(unset),
                why: 'GitHub finds no such commit: the workflow ends at once.',
                fix,
            },
        ];
    }
    const findings = uses.filter(({ ref }) => !/^[0-9a-f]{40}$/.test(ref)).map(loose);
    const pins = [...new Set(ours.map(({ ref, repository }) => `${repository}@${ref}`))];
    if (findings.length === 0 && pins.length > 1) {
        const seen = `our actions are pinned to ${pins.length} releases: ${pins.map(pin => pin.slice(0, pin.indexOf('@') + 8)).join(', ')}`;
        const why2 = 'What one stage records another one reads: they belong to one release.';
        findings.push({ name: pins_name, state: 'attention', seen, why: why2, fix: `Use ${pins[0]} in all.` });
    }
    if (findings.length > 0)
        return findings;
    return [
        {
            name: pins_name,
            state: 'ok',
            seen: `${uses.length} actions by full commit${pins.length === 1 ? `, ours ${ours[0]?.ref.slice(0, 7)}` : ''}`,
        },
    ];
}
function loose(use) {
    const whole = [use.repository, use.path].filter(Boolean).join('/');
    const lookUp = `gh api repos/${use.repository}/commits/${encodeURIComponent(use.ref)} --jq .sha`;
    return {
        name: pins_name,
        state: 'attention',
        seen: `${use.at} ${whole}@${use.ref} is no full commit`,
        why: pins_why,
        fix: lookUp,
    };
}
function andMore(all) {
    return all.length > 1 ? ` (and ${all.length - 1} more lines)` : '';
}
//# sourceMappingURL=pins.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/pull-requests.js


const pull_requests_name = 'Pull requests';
const pull_requests_click = 'Settings → Actions → General → Workflow permissions → Allow GitHub Actions to create and approve pull requests';
/** May workflows open pull requests, and what their token may do where a workflow does not say. */
const pullRequestsCheck = async (about) => {
    const { ask, owner, repo, server } = about;
    const told = await ask('GET /repos/{owner}/{repo}/actions/permissions/workflow', { owner, repo });
    if (told.status !== 200)
        return [await judgeByEvidence(about, told.status)];
    const set = told.data;
    const path = `repos/${owner}/${repo}/actions/permissions/workflow`;
    const findings = [];
    if (set.can_approve_pull_request_reviews)
        findings.push({ name: pull_requests_name, state: 'ok', seen: 'workflows may open them' });
    else {
        findings.push({
            name: pull_requests_name,
            state: 'missing',
            seen: 'workflows may not open them',
            why: 'Versions, promotions and rollbacks are pull requests that a workflow opens. Where the organisation forbids it, its owner allows it first.',
            click: pull_requests_click,
            fix: ghLine(server, {
                method: 'PUT',
                path,
                body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
            }),
        });
    }
    if (set.default_workflow_permissions !== 'read') {
        findings.push({
            name: 'Default permissions',
            state: 'attention',
            seen: 'a workflow that names no permissions may write everything',
            why: 'Ours name theirs; the next one that somebody adds may not.',
            click: 'Settings → Actions → General → Workflow permissions → Read repository contents',
            fix: ghLine(server, { method: 'PUT', path, body: { default_workflow_permissions: 'read' } }),
        });
    }
    return findings;
};
/** A token of a run may not read the setting, but a pull request by the bot proves it. */
async function judgeByEvidence({ ask, owner, repo }, status) {
    const told = await ask('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'all', per_page: 50 });
    const pulls = told.status === 200 ? told.data : [];
    const own = pulls.find(({ user }) => user?.login === 'github-actions[bot]');
    if (own)
        return { name: pull_requests_name, state: 'ok', seen: `workflows may open them: #${own.number} is one` };
    return unseen(pull_requests_name, { status, of: 'whether workflows may open them', click: pull_requests_click });
}
//# sourceMappingURL=pull-requests.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/secrets.js

const secrets_name = 'Secrets';
const secrets_click = 'Settings → Secrets and variables → Actions → New repository secret';
/** Secrets that workflows name exist, here or in the organisation; values are never asked for. */
const secretsCheck = async ({ ask, owner, repo, facts, workflows }) => {
    const named = new Map(workflows.flatMap(({ path, secrets }) => secrets.map(secret => [secret, path])));
    if (named.size === 0)
        return [{ name: secrets_name, state: 'ok', seen: 'none is used: the job’s own token does it all' }];
    const told = await ask('GET /repos/{owner}/{repo}/actions/secrets', { owner, repo, per_page: 100 });
    if (told.status !== 200)
        return [
            unseen(secrets_name, { status: told.status, of: `whether ${[...named.keys()].join(', ')} are set`, click: secrets_click }),
        ];
    const isOrganization = facts.owner.type === 'Organization';
    const shared = isOrganization
        ? await ask('GET /repos/{owner}/{repo}/actions/organization-secrets', { owner, repo, per_page: 100 })
        : undefined;
    const known = new Set([told, ...(shared?.status === 200 ? [shared] : [])].flatMap(namesOf));
    const lacking = [...named].filter(([secret]) => !known.has(secret));
    if (lacking.length === 0)
        return [{ name: secrets_name, state: 'ok', seen: `set: ${[...named.keys()].join(', ')}` }];
    return lacking.map(([secret, path]) => ({
        name: secrets_name,
        // An environment may hold it: its secrets are not among these.
        state: 'attention',
        seen: `${secret} is named in ${path} and not set here`,
        why: 'A secret that is not set is an empty text.',
        click: secrets_click,
        fix: `gh secret set ${secret} --repo ${owner}/${repo}`,
    }));
};
function namesOf({ data }) {
    const { secrets = [] } = data;
    return secrets.map(secret => secret.name.toUpperCase());
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/server-check.js


const server_check_name = 'Server';
/** A server of the company's own does not know `uses: $/…`: it needs the release that is rendered without it. */
const serverCheck = async ({ server, ask, workflows }) => {
    if (server.kind !== 'ghes')
        return [{ name: server_check_name, state: 'ok', seen: server.host }];
    const use = workflows.flatMap(({ uses }) => uses).find(our_actions/* isOurs */.M);
    if (use === undefined)
        return [];
    const [owner = '', repo = ''] = use.repository.split('/');
    const path = [use.path, 'action.yml'].filter(Boolean).join('/');
    const told = await ask('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref: use.ref });
    const click = 'docs/how-to/where-it-runs.md';
    if (told.status === 404) {
        return [
            {
                name: server_check_name,
                state: 'attention',
                seen: `${use.repository} at ${use.ref.slice(0, 7)} is not on ${server.host}`,
                why: 'Jobs find it through GitHub Connect alone, and there only the commit of a tag v…-ghes works: others say "uses: $/…".',
                click,
            },
        ];
    }
    if (told.status !== 200)
        return [unseen(server_check_name, { status: told.status, of: `which rendering of the actions ${server.host} has` })];
    const { content = '' } = told.data;
    const text = Buffer.from(content, 'base64').toString('utf8');
    if (!/uses:\s*["']?\$\//.test(text))
        return [{ name: server_check_name, state: 'ok', seen: `${server.host}, actions rendered for it` }];
    return [
        {
            name: server_check_name,
            state: 'missing',
            seen: `the actions at ${use.ref.slice(0, 7)} are those for github.com`,
            why: '"uses: $/…" is not known on GitHub Enterprise Server: every step ends at once.',
            click,
            fix: 'Pin the commit of the release’s tag that ends in -ghes.',
        },
    ];
};
//# sourceMappingURL=server-check.js.map
// EXTERNAL MODULE: ./packages/host/dist/init/github-files.js + 2 modules
var github_files = __webpack_require__(85112);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/workflow-file.js

/** Reads a workflow; `undefined` where it is no YAML of a workflow. */
function readWorkflow(path, text) {
    const root = parsed(text);
    if (root === undefined)
        return undefined;
    const on = root['on'] ?? root['true'];
    const push = asMap(asMap(on)['push']);
    return {
        path,
        text,
        events: typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(asMap(on)),
        pushBranches: Array.isArray(push['branches']) ? push['branches'].map(String) : undefined,
        jobs: Object.entries(asMap(root['jobs'])).map(([id, job]) => readJob(id, asMap(job), root['permissions'])),
        uses: text.split('\n').flatMap((line, index) => readUse(line, index + 1)),
        secrets: [
            ...new Set([...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name = '']) => name.toUpperCase())),
        ]
            .filter(name => name !== 'GITHUB_TOKEN')
            .sort(),
    };
}
function parsed(text) {
    try {
        const value = (0,yaml_dist/* parse */.qg)(text, { maxAliasCount: 100, logLevel: 'error' });
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        // Not YAML: GitHub itself says so on the repository's page of Actions.
        return undefined;
    }
}
function readJob(id, job, ofWorkflow) {
    const permissions = job['permissions'] ?? ofWorkflow;
    const environment = job['environment'];
    const steps = Array.isArray(job['steps']) ? job['steps'].map(asMap) : [];
    const name = typeof environment === 'string' ? environment : asMap(environment)['name'];
    return {
        id,
        permissions: permissions === 'read-all' || permissions === 'write-all'
            ? permissions
            : permissions === undefined
                ? undefined
                : Object.fromEntries(Object.entries(asMap(permissions)).map(([key, access]) => [key, String(access)])),
        environment: typeof name === 'string' ? name : undefined,
        steps: steps.flatMap(step => typeof step['uses'] === 'string' ? [{ uses: step['uses'], with: asMap(step['with']) }] : []),
    };
}
function readUse(line, number) {
    const [, repository, path, ref] = /^\s*(?:-\s+)?uses:\s*["']?([A-Za-z0-9_.-]+\/[\w.-]+)((?:\/[\w.-]+)*)@([^\s"'#]+)/.exec(line) ?? [];
    if (repository === undefined || ref === undefined)
        return [];
    return [{ line: number, repository, path: (path ?? '').replace(/^\//, ''), ref }];
}
function asMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
//# sourceMappingURL=workflow-file.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/template-check.js




const FOLDER = '.github/workflows/';
/** Workflows of the template with the placeholder pin, as a project below the repository's top has them. */
async function templateWorkflows(prefix = '') {
    const files = await (0,github_files/* githubFiles */.f)({ prefix, owner: undefined, pin: undefined });
    const workflows = files.filter(({ path }) => path.startsWith(FOLDER));
    return workflows.flatMap(({ path, bytes }) => readWorkflow(path, Buffer.from(bytes).toString('utf8')) ?? []);
}
function jobsOf(template) {
    return new Map(template.flatMap(({ path, jobs }) => jobs.map(job => [`${/[^/-]+$/.exec(path)}/${job.id}`, job])));
}
/** Says which workflows are the template's of this version, and which were changed or are of another one. */
function judgeTemplate(workflows, template) {
    const own = workflows.filter(({ uses }) => uses.some(our_actions/* isOurs */.M));
    const twins = template.flatMap(file => {
        const twin = own.find(({ path }) => path === file.path);
        return twin ? [{ file, twin }] : [];
    });
    if (twins.length === 0)
        return [];
    const differing = twins.filter(({ file, twin }) => rendered(file, twin) !== twin.text.replaceAll('\r\n', '\n'));
    const lacking = template.filter(({ path }) => !own.some(twin => twin.path === path));
    const names = (files) => files.map(({ path }) => path.slice(FOLDER.length)).join(', ');
    const parts = [
        ...(differing.length > 0
            ? [
                `${names(differing.map(({ twin }) => twin))} ${differing.length === 1 ? 'differs' : 'differ'} from this version’s`,
            ]
            : []),
        ...(lacking.length > 0
            ? [`${names(lacking)} of the template ${lacking.length === 1 ? 'is' : 'are'} not there`]
            : []),
    ];
    // To differ is the owner's right: what a change broke, the other checks find.
    return [
        {
            name: 'Template',
            state: 'ok',
            seen: parts.join('; ') || `${twins.length} workflows are the template’s`,
        },
    ];
}
function rendered({ text }, twin) {
    const use = twin.uses.find(our_actions/* isOurs */.M);
    if (use === undefined || use.ref === render_pins/* PLACEHOLDER_PIN */.gs)
        return text;
    const version = /#\s*(v\S+)/.exec(twin.text.split('\n')[use.line - 1] ?? '')?.[1];
    const pin = { repository: use.repository, sha: use.ref, ...(version !== undefined && { version }) };
    return (0,render_pins/* renderPins */.PD)(text, pin);
}
//# sourceMappingURL=template-check.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/variable.js




const variable_name = 'Variable MILLRACE';
const variable_click = 'Settings → Secrets and variables → Actions → Variables → New repository variable';
/** The switch: workflows do nothing until MILLRACE is on. A run sees it in its environment, others ask. */
const variableCheck = async (about) => {
    const { ask, owner, repo, server, facts, env, token } = about;
    const path = `repos/${owner}/${repo}/actions/variables`;
    const told = await ask('GET /repos/{owner}/{repo}/actions/variables/{name}', {
        owner,
        repo,
        name: 'MILLRACE',
    });
    let value = told.status === 200 ? told.data.value : undefined;
    const isRun = token.kind === 'of this run';
    if (value === undefined && env['GITHUB_ACTIONS'] === 'true')
        value = env['MILLRACE'];
    if (value === undefined && (isRun || told.status !== 404))
        return [unseen(variable_name, { status: told.status, of: 'the switch', click: variable_click })];
    if (value === undefined && facts.owner.type === 'Organization') {
        const shared = await ask('GET /repos/{owner}/{repo}/actions/organization-variables', {
            owner,
            repo,
            per_page: 30,
        });
        const { variables = [] } = (shared.status === 200 ? shared.data : {});
        value = variables.find(variable => variable.name === 'MILLRACE')?.value;
    }
    if (value === 'on')
        return [{ name: variable_name, state: 'ok', seen: 'on' }];
    const rules = await readRules(about, facts.default_branch);
    const blocks = rules.kind === 'rules' && rules.rules.statuses.includes(GATES);
    return [
        {
            name: variable_name,
            state: 'missing',
            seen: value ? `"${value.slice(0, 20)}", not "on"` : 'not set',
            why: `The workflows wait until it is on.${blocks ? ` Meanwhile nothing sets ${GATES}, which ${facts.default_branch} requires: no pull request can be merged.` : ''}`,
            click: variable_click,
            // Setting a variable that is there is another call than making it.
            fix: ghLine(server, told.status === 200
                ? { method: 'PATCH', path: `${path}/MILLRACE`, body: { value: 'on' } }
                : { method: 'POST', path, body: { name: 'MILLRACE', value: 'on' } }),
        },
    ];
};
//# sourceMappingURL=variable.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/workflows.js



/** The workflows that use our actions are on the default branch, run on it, and are not switched off. */
const workflowsCheck = async (about) => {
    const { ask, owner, repo, workflows, facts } = about;
    const own = workflows.filter(({ uses }) => uses.some(our_actions/* isOurs */.M));
    if (own.length === 0) {
        const seen = 'no file of .github/workflows uses an action of Millrace';
        const why = 'Nothing runs by itself.';
        return [{ name: 'Workflows', state: 'missing', seen, why, fix: 'millrace init --github' }];
    }
    const told = await ask('GET /repos/{owner}/{repo}/actions/workflows', { owner, repo, per_page: 100 });
    if (told.status !== 200)
        return [...elsewhere(own, about), unseen('Workflows', { status: told.status, of: 'which are on' })];
    const known = told.data.workflows;
    const findings = [...elsewhere(own, about), ...own.flatMap(file => workflows_judge(file, known, about))];
    if (findings.length > 0)
        return findings;
    const names = own.map(({ path }) => fileName(path)).join(', ');
    return [{ name: 'Workflows', state: 'ok', seen: `active on ${facts.default_branch}: ${names}` }];
};
const OFF = {
    disabled_inactivity: 'GitHub switched it off after 60 days without activity',
    disabled_manually: 'somebody switched it off',
    disabled_fork: 'switched off, as in every fork',
};
function workflows_judge(file, known, { owner, repo, server, facts }) {
    const name = `Workflow ${fileName(file.path)}`;
    const workflow = known.find(({ path }) => path === file.path);
    if (workflow === undefined || workflow.state === 'deleted') {
        const seen = `GitHub does not know it: it is not on ${facts.default_branch}`;
        const why = 'Schedules and buttons are read from the default branch alone.';
        return [{ name, state: 'missing', seen, why, fix: `git push origin ${facts.default_branch}` }];
    }
    if (workflow.state === 'active')
        return [];
    return [
        {
            name,
            state: 'missing',
            seen: OFF[workflow.state] ?? `its state is ${workflow.state}`,
            why: 'It starts neither by schedule nor by push.',
            click: `Actions → ${fileName(file.path)} → Enable workflow`,
            fix: ghLine(server, {
                method: 'PUT',
                path: `repos/${owner}/${repo}/actions/workflows/${workflow.id}/enable`,
            }),
        },
    ];
}
/** Workflows that wait for pushes to a branch that is not the default one. */
function elsewhere(own, { facts }) {
    return own.flatMap((file) => {
        const branches = file.pushBranches;
        if (branches === undefined ||
            branches.some(branch => branch === facts.default_branch || /[*?!+[]/.test(branch)))
            return [];
        return [
            {
                name: `Workflow ${fileName(file.path)}`,
                state: 'missing',
                seen: `starts on pushes to ${branches.join(', ')}, the default branch is ${facts.default_branch}`,
                why: 'What is merged starts nothing.',
                click: 'Settings → General → Default branch',
                fix: `branches: [${facts.default_branch}]      in ${file.path}`,
            },
        ];
    });
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
//# sourceMappingURL=workflows.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/examine.js

















/** In the order in which they are shown. */
const checks = [
    ['server', serverCheck],
    ['clock', clockCheck],
    ['actions', actionsCheck],
    ['pull-requests', pullRequestsCheck],
    ['codeowners', codeownersCheck],
    ['main', mainCheck],
    ['branches', branchesCheck],
    ['merging', mergingCheck],
    ['issues', issuesCheck],
    ['workflows', workflowsCheck],
    ['variable', variableCheck],
    ['secrets', secretsCheck],
    ['environments', environmentsCheck],
    ['package', packageCheck],
];
/** What is found in a repository on GitHub and in its workflow files, in order. A check that fails is a finding too. */
async function examineGitHub({ findings, workflows, prefix, about, }) {
    const [settings, files] = await Promise.all([about ? askAll(about) : [], lookAtFiles(workflows, prefix)]);
    return [...findings.map(finding => ({ id: 'token', ...finding })), ...settings, ...files];
}
async function askAll(about) {
    const found = await Promise.all(checks.map(async ([id, check]) => {
        const findings = await check(about).catch((error) => [
            findingOf(id, error),
        ]);
        return findings.map(finding => ({ id, ...finding }));
    }));
    return found.flat();
}
async function lookAtFiles(workflows, prefix) {
    const template = await templateWorkflows(prefix);
    return [
        ...judgePins(workflows).map(finding => ({ id: 'pins', ...finding })),
        ...judgePermissions(workflows, jobsOf(template)).map(finding => ({
            id: 'permissions',
            ...finding,
        })),
        ...judgeTemplate(workflows, template).map(finding => ({ id: 'template', ...finding })),
    ];
}
//# sourceMappingURL=examine.js.map
// EXTERNAL MODULE: ./packages/config/dist/index.js + 30 modules
var config_dist = __webpack_require__(8732);
// EXTERNAL MODULE: ./packages/host/dist/open-project.js + 2 modules
var open_project = __webpack_require__(86359);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/token.js
/** The token, and whether it reads the repository: nothing else can be asked where it does not. */
async function openFacts(ask, { server, owner, repo }, token) {
    const told = await ask('GET /repos/{owner}/{repo}', { owner, repo });
    const name = 'Token';
    const whose = `${token.from}, a token ${token.kind}`;
    const renew = `export GH_TOKEN=$(gh auth token${server.kind === 'github.com' ? '' : ` --hostname ${server.host}`})`;
    const refused = (seen, why) => ({
        finding: {
            name,
            state: 'missing',
            seen,
            why,
            click: 'Your picture → Settings → Developer settings → Personal access tokens',
            fix: renew,
        },
        facts: undefined,
    });
    if (told.status === 401)
        return refused(`${whose}: not valid`, 'It has expired or was revoked: every call is refused.');
    if (told.status !== 200) {
        const why = 'The repository is not there for it: private and not among the token’s, renamed, or without single sign-on.';
        return refused(`${whose}: ${owner}/${repo} can not be read (${told.status})`, why);
    }
    const facts = told.data;
    const scopes = told.headers['x-oauth-scopes'];
    const isLimited = scopes !== undefined && !String(scopes).split(/,\s*/).includes('repo');
    if (token.kind === 'classic' && isLimited && facts.private) {
        return {
            finding: {
                name,
                state: 'missing',
                seen: `${whose} without the scope repo`,
                why: 'It can not push branches or open pull requests.',
                fix: 'gh auth refresh --scopes repo,workflow,read:packages',
            },
            facts,
        };
    }
    const may = facts.permissions?.admin ? ', admin' : facts.permissions?.push ? ', may push' : ', reads';
    return { finding: { name, state: 'ok', seen: `${whose}${token.kind === 'of this run' ? '' : may}` }, facts };
}
/** Where there is no token at all. */
function noToken({ server }) {
    return {
        name: 'Token',
        state: 'missing',
        seen: 'neither GH_TOKEN nor GITHUB_TOKEN is set: settings can not be looked at',
        why: 'GitHub tells settings only to those who may change them.',
        fix: `GH_TOKEN=$(gh auth token${server.kind === 'github.com' ? '' : ` --hostname ${server.host}`}) millrace doctor --github`,
    };
}
//# sourceMappingURL=token.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/within-run.js
/**
 * What the token of a run may ask without more permissions than `contents` and `issues`; the rest it could only be
 * refused, so it is not sent.
 */
const OF_RUN = [
    'GET /repos/{owner}/{repo}',
    'GET /repos/{owner}/{repo}/issues',
    'GET /repos/{owner}/{repo}/codeowners/errors',
    'GET /repos/{owner}/{repo}/contents/{path}',
    'GET /repos/{owner}/{repo}/branches/{branch}',
    'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
];
/** The same for the token of a run, which keeps to what its job declares. */
function withinRun(ask) {
    return async (route, params) => OF_RUN.includes(route)
        ? ask(route, params)
        : { status: 403, data: { message: 'Not asked: the token of a run may not see it.' }, headers: {} };
}
//# sourceMappingURL=within-run.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/open-case.js










/** Opens a project's repository on GitHub; what is in the way is a finding. */
async function openCase(patient, { reach, now }) {
    const { repository, env, root } = patient;
    // Why there is no repository was said before.
    if (!repository)
        return { findings: [], workflows: [], prefix: '', about: undefined };
    const { prefix } = repository;
    const workflows = await readWorkflows(root, prefix);
    const only = (finding) => ({ findings: [finding], workflows, prefix, about: undefined });
    if (reach === undefined) {
        const fix = 'gh repo create --source . --push';
        return only({ name: 'GitHub', state: 'missing', seen: 'origin is no repository on GitHub', fix });
    }
    const { slug, token, access } = reach;
    if (token === undefined || access === undefined)
        return only(noToken(slug));
    const { openAsk } = await Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 22475));
    const open = openAsk(access);
    const ask = askOnce(token.kind === 'of this run' ? withinRun(open) : open);
    const { finding, facts } = await openFacts(ask, slug, token).catch((error) => ({
        finding: findingOf('GitHub', error),
        facts: undefined,
    }));
    if (facts === undefined)
        return only(finding);
    const { config, finding: off } = await configOnGitHub(patient);
    return {
        findings: [finding, ...(off ? [off] : [])],
        workflows,
        prefix,
        about: { ...slug, ask, token, facts, config, repository, prefix: repository.prefix, workflows, env, now },
    };
}
/** The config as runs on GitHub read it: with `environments.github` where nothing else was asked for. */
async function configOnGitHub({ root, config, env, }) {
    if (config === undefined || env['MILLRACE_ENV'] !== undefined)
        return { config };
    const name = 'environments.github';
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, open_project/* CONFIG_FILE */.g2), 'utf8');
        const onGitHub = (0,config_dist/* readConfig */.Xg)({ text, file: open_project/* CONFIG_FILE */.g2, environment: 'github' });
        if (onGitHub.store.driver !== 'local')
            return { config: onGitHub };
        const finding = {
            name,
            state: 'missing',
            seen: 'the store is a folder of the machine',
            why: 'A machine of GitHub is gone when its job ends, and the folder with it.',
            fix: 'environments: { github: { store: { driver: oci } } }      in millrace.yaml',
        };
        return { config: onGitHub, finding };
    }
    catch (error) {
        if (error instanceof contract_dist/* MillraceError */.gR)
            return { config, finding: findingOf(name, error) };
        throw error;
    }
}
/** The workflow files at the repository's top. */
async function readWorkflows(root, prefix) {
    const folder = (0,external_node_path_.join)(root, '../'.repeat(prefix.split('/').length - 1), '.github', 'workflows');
    const names = await namesIn(folder);
    const files = await Promise.all(names.map(async (name) => readWorkflow(`.github/workflows/${name}`, await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8'))));
    return files.flatMap(file => file ?? []);
}
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).filter(name => /\.ya?ml$/.test(name)).sort();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
//# sourceMappingURL=open-case.js.map
// EXTERNAL MODULE: ./packages/host/dist/github/server.js
var github_server = __webpack_require__(93578);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/token-kind.js
/** Prefixes that GitHub documents for its tokens; GITHUB_TOKEN is an installation token like any App's. */
const PREFIXES = [
    ['github_pat_', 'fine-grained'],
    ['ghp_', 'classic'],
    ['gho_', 'of gh'],
    ['ghu_', 'of an App’s user'],
    ['ghs_', 'of an App'],
];
/** What a token is: by its prefix; in a run of a workflow the job's own one is said to be it. */
function tokenOf(value, from, isOfRun = false) {
    const kind = PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1] ?? 'of another kind';
    return { value, from, kind: isOfRun ? 'of this run' : kind };
}
/** The token of an environment: GH_TOKEN before GITHUB_TOKEN, as gh has it. */
function findToken(env) {
    const from = ['GH_TOKEN', 'GITHUB_TOKEN'].find(name => env[name]);
    const value = from === undefined ? undefined : env[from];
    return from === undefined || value === undefined ? undefined : tokenOf(value, from);
}
//# sourceMappingURL=token-kind.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/github/reach.js


/** In a workflow what its run says; on a terminal the remote and GH_TOKEN. `undefined` where there is no such repository. */
async function findReach(repository, { access: given, env, run }) {
    const said = given && { GITHUB_SERVER_URL: given.serverUrl, GITHUB_REPOSITORY: given.repository };
    const slug = (0,github_server/* findSlug */.Ne)(await repository?.remote(), { ...env, ...said });
    if (slug === undefined)
        return undefined;
    const isOfRun = run?.startsNothing ?? false;
    const token = given ? tokenOf(given.token, 'the token', isOfRun) : findToken(env);
    const apiUrl = given?.apiUrl ?? (0,github_server/* apiOf */.ir)(slug.server);
    const { server, owner, repo } = slug;
    return {
        slug,
        token,
        access: token && { serverUrl: server.url, apiUrl, repository: `${owner}/${repo}`, token: token.value },
    };
}
//# sourceMappingURL=reach.js.map
// EXTERNAL MODULE: ./packages/report/dist/index.js + 43 modules
var report_dist = __webpack_require__(84020);
// EXTERNAL MODULE: ./packages/host/dist/github/labels.js
var labels = __webpack_require__(32798);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/issue/body.js

/** Whether a box is done: `undefined` where only a person can know. */
function isDone({ id }, findings, evidence) {
    if (id === 'snapshot')
        return evidence.proposed;
    if (id === 'dataset')
        return evidence.datasets;
    if (id === 'promotion')
        return evidence.promoted;
    const states = findings.filter(finding => finding.id === id).map(({ state }) => state);
    if (states.includes('missing'))
        return false;
    return states.length === 0 || states.includes('unseen') ? undefined : true;
}
/** Ticks what is seen to be done, takes a tick off what is seen not to be, and leaves the rest as the person had it. */
function tickBoxes(boxes, { findings, evidence, before }) {
    return boxes.map(box => {
        const done = isDone(box, findings, evidence);
        return { box, ticked: done ?? isTicked(before, box.id), seen: done !== undefined };
    });
}
/** True where a person ticked the box of an id in an earlier text. */
function isTicked(body, id) {
    return body
        .split(/\r?\n/)
        .some(line => line.endsWith(`<!-- box:${id} -->`) && /^\s*[-*] \[[xX]\]/.test(line));
}
/** Text of the first-run issue, as Markdown of GitHub's. */
function renderBody(shown, findings) {
    const left = shown.filter(({ ticked }) => !ticked).length;
    const others = findings.filter(({ id, state }) => state === 'missing' && !shown.some(({ box }) => box.id === id));
    return [
        left === 0
            ? 'All is set up.'
            : `Millrace waits: ${left === 1 ? 'one step is' : `${left} steps are`} left until this repository’s models live by pull requests. What a workflow can see is ticked by itself, at the next push or, once Millrace is on, at a run of the pipeline by hand; the rest is yours to tick.`,
        '',
        ...shown.map(renderBox),
        '',
        ...(others.length === 0
            ? []
            : [
                '### Also off',
                '',
                ...others.map(({ name, seen, why }) => `- **${(0,report_dist/* escapeMarkdown */.FV)(name)}**: ${(0,report_dist/* escapeMarkdown */.FV)(why ? `${seen}. ${why}` : seen)}`),
                '',
            ]),
        'With a token of your own, `millrace doctor --github` sees all settings and prints what is off, with the line that mends it.',
        '',
    ].join('\n');
}
function renderBox({ box: { id, title, text, commands }, ticked }) {
    const head = `- [${ticked ? 'x' : ' '}] **${title}.** <!-- box:${id} -->`;
    if (ticked)
        return head;
    return [
        head,
        `  ${text}`,
        ...(commands === undefined
            ? []
            : [
                '  <details><summary>or from a terminal</summary>',
                '',
                '  ```sh',
                ...commands.split('\n').map(line => `  ${line}`),
                '  ```',
                '',
                '  </details>',
            ]),
        '',
    ].join('\n');
}
//# sourceMappingURL=body.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/issue/boxes.js




/** The boxes in the order in which they are ticked. */
function boxesOf(about) {
    const { server, owner, repo, facts, prefix } = about;
    const page = `${server.url}/${owner}/${repo}`;
    const api = `repos/${owner}/${repo}`;
    const branch = facts.default_branch;
    const team = facts.owner.type === 'Organization' ? `@${owner}/your-team` : `@${owner}`;
    const models = code(`/${prefix}models/`);
    const pageOf = (path) => `${page}/edit/${`${branch}/${path}`.split('/').map(encodeURIComponent).join('/')}`;
    const snapshot = fileOf(about.workflows, 'actions/snapshot-data') ?? 'snapshot.yml';
    const pipeline = fileOf(about.workflows, 'actions/validate-model') ?? 'pipeline.yml';
    const gh = quote(`${server.kind === 'github.com' ? '' : `${server.host}/`}${owner}/${repo}`);
    const [dataset] = about.config?.datasets.keys() ?? [];
    return [
        {
            id: 'pull-requests',
            title: 'Let workflows open pull requests',
            text: `Versions of the data and promotions of models are pull requests. [Settings → Actions → General → Workflow permissions](${page}/settings/actions): tick “Allow GitHub Actions to create and approve pull requests”.`,
            commands: ghLine(server, {
                method: 'PUT',
                path: `${api}/actions/permissions/workflow`,
                body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
            }),
        },
        {
            id: 'codeowners',
            title: 'Say who approves models',
            text: `Merging a promotion is approving it. Give ${models} an owner in [${CODEOWNERS_PLACES[0]}](${pageOf(CODEOWNERS_PLACES[0])}), such as ${code(`/${prefix}models/ ${team}`)}.`,
        },
        {
            id: 'main',
            title: `Protect ${(0,report_dist/* escapeMarkdown */.FV)(branch)}`,
            text: `[Settings → Rules → Rulesets](${page}/settings/rules): require a pull request, a review from code owners and the status \`millrace/gates\`. From then on a pull request waits for that status, which comes once the next box is ticked.`,
            commands: rulesetLine(about),
        },
        ...(facts.private || about.config?.store.driver !== 'oci'
            ? []
            : [
                {
                    id: 'package',
                    title: 'Say that everybody may read the data',
                    text: `This repository is public, and so are its packages, where data and models are kept. Where that is meant, write ${code('store: { driver: oci, public: true }')} below ${code('environments: github:')} in [millrace.yaml](${pageOf(`${prefix}millrace.yaml`)}); else make the repository private.`,
                },
            ]),
        {
            id: 'variable',
            title: 'Switch it on',
            text: `[Settings → Secrets and variables → Actions → Variables](${page}/settings/variables/actions): new variable \`MILLRACE\` with the value \`on\`.`,
            commands: `gh variable set MILLRACE --body on --repo ${gh}`,
        },
        {
            id: 'snapshot',
            title: 'Take the first version of the data',
            text: `[Actions → Snapshot → Run workflow](${page}/actions/workflows/${encodeURIComponent(snapshot)}). It reads the sources in ${code(`${prefix}millrace.yaml`)}, which have to be in reach of a runner.`,
            commands: `gh workflow run ${quote(snapshot)} --repo ${gh}`,
        },
        {
            id: 'dataset',
            title: 'Read and merge the pull request of the data',
            text: `It shows the contract and each column, and changes ${dataset === undefined ? 'one small file' : code(`${prefix}data/${dataset}.dvc`)} for each dataset. Merging it builds features, trains and validates.`,
        },
        {
            id: 'promotion',
            title: 'Read and merge the first promotion',
            text: `The pull request that the pipeline opens shows gates, slices and charts. Merging it deploys the model: exactly the one that it shows. Then [Actions → Pipeline → Run workflow](${page}/actions/workflows/${encodeURIComponent(pipeline)}) ticks what is left here and closes this issue.`,
        },
    ];
}
/** A path as code; one that would end the code itself is shown as text. */
function code(text) {
    return text.includes('`') ? (0,report_dist/* escapeMarkdown */.FV)(text) : `\`${text}\``;
}
/** File name of the workflow that uses an action. */
function fileOf(workflows, action) {
    return workflows
        .find(({ uses }) => uses.some(({ path }) => path === action))
        ?.path.split('/')
        .at(-1);
}
//# sourceMappingURL=boxes.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/issue/keep-issue.js





/** Each project of a repository has an issue of its own. */
function markerOf({ prefix }) {
    return (0,report_dist/* marker */.xL)(prefix === '' ? 'setup' : `setup:${prefix.slice(0, -1)}`);
}
/**
 * Opens or updates the one issue that says what is left to set up, and closes it when nothing is and MILLRACE is on.
 * A tick that nobody but a person can know is left as it is. Without a code host nothing is written.
 */
async function keepIssue(about, findings, codeHost) {
    const before = await findIssue(about);
    const shown = tickBoxes(boxesOf(about), {
        findings,
        evidence: await readEvidence(about),
        before: before?.body ?? '',
    });
    const body = renderBody(shown, findings);
    const result = { left: shown.filter(({ ticked }) => !ticked).length, of: shown.length, body };
    if (codeHost === undefined)
        return { state: 'dry-run', ...result };
    if (before?.state === 'closed')
        return { state: 'kept', ...result, url: before.html_url };
    if (result.left === 0 && isOn(shown)) {
        const comment = 'All is set up: from here on data and models are pull requests.';
        const closed = await codeHost.closeIssue({ marker: markerOf(about), comment });
        return { state: closed ? 'closed' : 'done', ...result, ...(before && { url: before.html_url }) };
    }
    await codeHost.makeLabels(labels/* allLabels */.dj);
    const { written, url } = await codeHost.openIssue({
        marker: markerOf(about),
        title: about.prefix === '' ? 'Set up Millrace' : `Set up Millrace in ${about.prefix.slice(0, -1)}`,
        body,
        labels: ['millrace'],
    });
    return { state: written, ...result, url };
}
/** The last box that a setting holds: without it nothing runs, whatever else is ticked. */
function isOn(shown) {
    return shown.some(({ box, ticked }) => box.id === 'variable' && ticked);
}
/** The newest issue with our marker, open ones first. */
async function findIssue(about) {
    const told = await about.ask('GET /repos/{owner}/{repo}/issues', {
        owner: about.owner,
        repo: about.repo,
        labels: 'millrace',
        state: 'all',
        per_page: 100,
    });
    const issues = told.status === 200 ? told.data : [];
    const ours = issues.filter(({ body }) => body?.trimEnd().endsWith(markerOf(about)));
    return ours.find(({ state }) => state === 'open') ?? ours[0];
}
async function readEvidence({ config, repository }) {
    const tip = await repository.mainTip();
    const isThere = async (path) => (await repository.readAt(tip, path)) !== undefined;
    const datasets = await Promise.all([...(config?.datasets.keys() ?? [])].map(name => isThere((0,contract_dist/* datasetPointerPath */.v8)(name))));
    const stages = [...(config?.models.values() ?? [])].flatMap(model => [...model.stages.keys()].map(stage => (0,contract_dist/* stagePointerPath */.Zq)(model.name, stage)));
    const promoted = await Promise.all(stages.map(isThere));
    const open = await repository.openProposals();
    return {
        proposed: datasets.includes(true) || open.some(({ key }) => key.kind === 'data'),
        datasets: datasets.length > 0 && !datasets.includes(false),
        promoted: promoted.includes(true),
    };
}
//# sourceMappingURL=keep-issue.js.map
// EXTERNAL MODULE: ./packages/host/dist/cli/present.js
var present = __webpack_require__(42347);
;// CONCATENATED MODULE: ./packages/host/dist/cli/wrap.js
/** Words over lines of at most `room` characters; a longer word has a line of its own. At least one line. */
function wrap(text, room) {
    const lines = [];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    const [first = '', ...rest] = lines;
    return [first, ...rest];
}
//# sourceMappingURL=wrap.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/show-findings.js


const SIGNS = { ok: '✓', attention: '!', missing: '✖', unseen: '?' };
/** One line a finding; what is to do and why below it, wrapped to the terminal; the verdict last. */
function showFindings(findings, { color, width }) {
    const paint = (0,present/* painter */.C2)(color);
    const names = Math.max(...findings.map(({ name }) => name.length));
    const indent = ' '.repeat(names + 7);
    const room = Math.max(30, width - indent.length);
    const below = (text) => text === undefined ? [] : wrap(text, room).map(line => `${indent}${line}`);
    const lines = findings.flatMap(({ name, state, seen, why, click, fix }) => {
        const [first, ...rest] = wrap(seen, room);
        const head = `  ${tint(paint, state)(SIGNS[state])} ${name.padEnd(names)}   ${first}`;
        return [
            head,
            ...rest.map(line => `${indent}${line}`),
            ...below(why),
            ...below(click),
            // A command is copied whole: it is not broken.
            ...(fix === undefined ? [] : fix.split('\n').map(line => `${indent}${paint.green(line)}`)),
        ];
    });
    return [...lines, '', `  ${verdict(findings, paint)}`, ''].join('\n');
}
function verdict(findings, paint) {
    const count = (wanted) => findings.filter(({ state }) => state === wanted).length;
    const [missing, attention, unseen] = [count('missing'), count('attention'), count('unseen')];
    const also = [
        ...(attention > 0 ? [`${attention} to look at`] : []),
        ...(unseen > 0 ? [`${unseen} that this token can not see`] : []),
    ].join(', ');
    if (missing > 0)
        return paint.bold(`${missing} missing${also && `, ${also}`}: the lines below each are its fix.`);
    if (also)
        return paint.bold(`All that ${unseen > 0 ? 'can be seen and ' : ''}is needed is there; ${also}.`);
    return paint.bold(`All ${findings.length} are well.`);
}
function tint(paint, state) {
    if (state === 'unseen')
        return paint.dim;
    return state === 'ok' ? paint.green : state === 'attention' ? paint.yellow : paint.red;
}
//# sourceMappingURL=show-findings.js.map
;// CONCATENATED MODULE: ./packages/host/dist/doctor/on-github.js







/** Checks the repository on GitHub, and keeps the first-run issue where it is asked for. */
async function onGitHub({ patient, opening }, inputs, surroundings) {
    const { now, screen } = surroundings;
    const reach = await findReach(patient.repository, surroundings);
    const opened = await openCase(patient, { reach, now });
    const off = opening.filter(({ state }) => state !== 'ok');
    const seen = await examineGitHub(opened);
    const dryRun = inputs['dry-run'] === true;
    const findings = [...off, ...seen, ...(inputs['issue'] && !opened.about ? [noIssue] : [])];
    let issue;
    if (inputs['issue'] && opened.about) {
        const codeHost = dryRun ? undefined : await (0,open_host/* openHost */.Zb)(surroundings, reach?.access);
        issue = await keepIssue(opened.about, seen, codeHost);
    }
    const isMissing = findings.some(({ state }) => state === 'missing');
    return {
        json: (0,json/* json */.P)({ ok: !isMissing, checks: findings, issue }),
        show: `${findings.length > 0 ? showFindings(findings, screen) : ''}${issue ? showIssue(issue) : ''}`,
        // The issue says what is missing: a red run would only say it twice.
        exitCode: isMissing && issue === undefined ? 1 : 0,
    };
}
const noIssue = {
    name: 'First-run issue',
    state: 'missing',
    seen: 'can not be written',
    why: 'It needs a token that may write issues: see above.',
};
const WORDS = {
    created: 'opened',
    updated: 'updated',
    unchanged: 'up to date',
    closed: 'closed: all is set up',
    done: 'not needed: all is set up',
    kept: 'closed by a person, and left so',
    'dry-run': 'would say',
};
function showIssue({ state, left, of, url, body }) {
    const where = url === undefined ? '' : `  ${url}`;
    const head = `\n  First-run issue ${WORDS[state]}, ${of - left} of ${of} steps done${where}\n`;
    return state === 'dry-run' ? `${head}\n${body}` : head;
}
//# sourceMappingURL=on-github.js.map
// EXTERNAL MODULE: ./packages/forge/dist/index.js + 17 modules
var forge_dist = __webpack_require__(66759);
;// CONCATENATED MODULE: ./packages/host/dist/doctor/open-patient.js








/** Opens as much of the project as can be opened, and says why the rest can not. */
async function openPatient(inputs, { cwd, env }) {
    const folder = (0,external_node_path_.resolve)(cwd, (0,open_project/* text */.Qq)(inputs['working-directory']) ?? '.');
    const findings = [];
    const attempt = async (name, act) => {
        try {
            return await act();
        }
        catch (error) {
            findings.push(findingOf(name, error));
            return undefined;
        }
    };
    const root = await attempt(open_project/* CONFIG_FILE */.g2, () => (0,open_project/* findRoot */.wg)(folder));
    const config = root === undefined ? undefined : await attempt(open_project/* CONFIG_FILE */.g2, () => read(root, inputs, env));
    if (config)
        findings.push({ name: open_project/* CONFIG_FILE */.g2, state: 'ok', seen: counted(config) });
    const repository = await attempt('Repository', () => opened(root ?? folder));
    const home = env['HOME'] ?? (0,external_node_os_.homedir)();
    const cache = env['MILLRACE_CACHE'] ?? (0,external_node_path_.join)(home, '.cache', 'millrace');
    return { patient: { root: root ?? folder, config, repository, env, home, cache }, findings };
}
async function read(root, inputs, env) {
    const environment = (0,open_project/* text */.Qq)(inputs['env']) ?? env['MILLRACE_ENV'];
    const written = await (0,promises_.readFile)((0,external_node_path_.join)(root, open_project/* CONFIG_FILE */.g2), 'utf8');
    return (0,config_dist/* readConfig */.Xg)({ text: written, file: open_project/* CONFIG_FILE */.g2, ...(environment && { environment }) });
}
async function opened(root) {
    try {
        return await (0,forge_dist/* openRepository */.h_)(root);
    }
    catch (error) {
        // No git at all: its own check says so.
        if (error instanceof contract_dist/* MillraceError */.gR && error.code === 'MR3001')
            return undefined;
        throw error;
    }
}
function counted({ project, datasets, models }) {
    const count = (size, one) => `${size} ${one}${size === 1 ? '' : 's'}`;
    return `${project}: ${count(datasets.size, 'dataset')}, ${count(models.size, 'model')}`;
}
//# sourceMappingURL=open-patient.js.map
;// CONCATENATED MODULE: ./packages/host/dist/verbs/doctor.js





/** Checks machine and project, or the repository on GitHub; what is missing is a finding and no error. */
const run = async (inputs, surroundings) => {
    const { patient, findings: opening } = await openPatient(inputs, surroundings);
    if (inputs['github'] || inputs['issue'])
        return onGitHub({ patient, opening }, inputs, surroundings);
    const { machine, project } = await examine(patient);
    const findings = [...machine, ...opening, ...project];
    const isMissing = findings.some(({ state }) => state === 'missing');
    return {
        json: (0,json/* json */.P)({ ok: !isMissing, checks: findings }),
        show: showFindings(findings, surroundings.screen),
        exitCode: isMissing ? 1 : 0,
    };
};
//# sourceMappingURL=doctor.js.map

/***/ })

};
