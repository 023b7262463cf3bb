export const id = 172;
export const ids = [172];
export const modules = {

/***/ 83376:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "72ff4c4ccd8212894c06.js?../release.json";

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

/***/ 72172:
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
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/forge/dist/index.js + 17 modules
var forge_dist = __webpack_require__(66759);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./packages/host/dist/github/load-rehearsal.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




const NAME = '@millrace/rehearsal';
/** Loads the rehearsal: that of the project, else the one beside this program (MR4067 where there is none). */
async function loadRehearsal(cwd) {
    for (const from of [(0,external_node_path_.join)(cwd, 'package.json'), import.meta.url]) {
        const path = resolveFrom(from);
        if (path !== undefined)
            // Bundlers are to leave it as it stands.
            return import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href));
    }
    throw new dist/* MillraceError */.gR('MR4067');
}
function resolveFrom(from) {
    try {
        return (0,external_node_module_.createRequire)(from).resolve(NAME);
    }
    catch (error) {
        if (error.code === 'MODULE_NOT_FOUND')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=load-rehearsal.js.map
// EXTERNAL MODULE: ./packages/host/dist/init/release-pin.js
var release_pin = __webpack_require__(21339);
// EXTERNAL MODULE: ./packages/host/dist/init/render-pins.js
var render_pins = __webpack_require__(91871);
// EXTERNAL MODULE: ./packages/host/dist/json.js
var json = __webpack_require__(40599);
// EXTERNAL MODULE: ./packages/host/dist/open-project.js + 2 modules
var open_project = __webpack_require__(86359);
// EXTERNAL MODULE: ./packages/host/dist/show-table.js
var show_table = __webpack_require__(67113);
;// CONCATENATED MODULE: ./packages/host/dist/verbs/rehearse.js











/** Stands for a release where there is none yet: the folder of the actions counts, whatever its commit. */
const UNRELEASED = 'f'.repeat(40);
/** Plays GitHub on this machine: pushes HEAD, runs its workflow files, then takes the steps one by one. */
const run = async (inputs, surroundings) => {
    const { cwd, progress, screen } = surroundings;
    const { rehearse } = await loadRehearsal(cwd);
    const logs = (0,open_project/* text */.Qq)(inputs['logs']);
    const repositoryFolder = (0,external_node_path_.resolve)(cwd, (0,open_project/* text */.Qq)(inputs['working-directory']) ?? '.');
    await (await (0,forge_dist/* openRepository */.h_)(repositoryFolder)).headCommit();
    const result = await rehearse({
        repositoryFolder,
        steps: stepsOf(inputs),
        actions: { [render_pins/* ACTIONS_REPOSITORY */.vv]: await actionsFolder(inputs, surroundings) },
        pin: await pinOf(),
        ...(logs !== undefined && { folder: (0,external_node_path_.resolve)(cwd, logs) }),
        network: inputs['offline'] === true ? 'off' : 'on',
        progress,
        ...(inputs['serve'] === true && {
            serve: { print: surroundings.print, until: surroundings.untilInterrupted },
        }),
    });
    const { runs, pulls, failed } = result;
    const show = [
        (0,show_table/* showTable */.S)(['run', '', 'event', 'result'], runs.map(rowOf), screen),
        ...(pulls.length > 0
            ? [
                (0,show_table/* showTable */.S)(['pull request', '', 'branch', 'title'], pulls.map(({ number, state, branch, title }) => [`#${number}`, state, branch, title]), screen),
            ]
            : []),
    ];
    const shown = runs.map(({ workflow, number, event, title, status, conclusion }) => ({
        workflow,
        number,
        event,
        title,
        status,
        conclusion,
    }));
    return {
        json: (0,json/* json */.P)({ failed, runs: shown, pulls }),
        show: show.join('\n'),
        exitCode: failed ? 1 : 0,
    };
};
function rowOf({ workflow, number, event, status, conclusion }) {
    return [workflow.replace(/^.*\//, ''), `#${number}`, event, conclusion ?? status];
}
/** `merge data:flights; approve`: one after the other. */
function stepsOf(inputs) {
    const steps = (0,open_project/* text */.Qq)(inputs['steps']) ?? '';
    return steps
        .split(';')
        .map(step => step.trim())
        .filter(Boolean);
}
/** Where the six actions are: the named folder, else the checkout that this program runs from (MR4070). */
async function actionsFolder(inputs, { cwd }) {
    const named = (0,open_project/* text */.Qq)(inputs['actions']);
    // Not as a literal: the action's bundle would name a part of its by the path of the checkout that it was made in.
    const own = () => (0,external_node_url_.fileURLToPath)(new URL('../'.repeat(4), import.meta.url));
    const folder = named === undefined ? own() : (0,external_node_path_.resolve)(cwd, named);
    try {
        await (0,promises_.access)((0,external_node_path_.join)(folder, 'actions/engine/dist/index.js'));
        return folder;
    }
    catch (cause) {
        throw new dist/* MillraceError */.gR('MR4070', { folder }, { cause });
    }
}
async function pinOf() {
    const released = await (0,release_pin/* findPin */.P)(undefined);
    return released ?? { repository: render_pins/* ACTIONS_REPOSITORY */.vv, sha: UNRELEASED };
}
//# sourceMappingURL=rehearse.js.map

/***/ })

};
