export const id = 784;
export const ids = [784];
export const modules = {

/***/ 39132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ chooseDatasets),
/* harmony export */   fq: () => (/* binding */ chooseStages),
/* harmony export */   nr: () => (/* binding */ byModel),
/* harmony export */   oQ: () => (/* binding */ chooseStage)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);

/** The models that a command is about: the named one, else all. */
function chooseModels(project, name) {
    return name === undefined
        ? [...project.config.models.values()]
        : [pick('model', name, project.config.models)];
}
/** The stages that a command is about: of the named model or all, the named stage or all (MR4007). */
function chooseStages(project, names) {
    const all = chooseModels(project, names.model).flatMap(model => [...model.stages.values()].map(stage => ({ model, stage })));
    const { stage: wanted } = names;
    if (wanted === undefined)
        return all;
    const chosen = all.filter(({ stage }) => stage.name === wanted);
    if (chosen.length === 0)
        throw unknown('stage', wanted, new Set(all.map(({ stage }) => stage.name)));
    return chosen;
}
/** The same, each model once. */
function byModel(chosen) {
    return [...new Set(chosen.map(({ model }) => model))].map(model => ({
        model,
        stages: chosen.filter(one => one.model === model).map(({ stage }) => stage),
    }));
}
/** The datasets that a command is about: the named one, else all. */
function chooseDatasets(project, name) {
    return name === undefined
        ? [...project.config.datasets.values()]
        : [pick('dataset', name, project.config.datasets)];
}
/** One model and one of its stages: the named ones, else the only ones (MR4003 where there are several). */
function chooseStage(project, verb, names) {
    const model = only(verb, 'model', names.model, project.config.models);
    return { model, stage: only(verb, 'stage', names.stage, model.stages) };
}
function only(verb, kind, name, known) {
    if (name !== undefined)
        return pick(kind, name, known);
    const [first, second] = known.values();
    if (first === undefined || second !== undefined) {
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4003', {
            verb,
            name: `the name of a ${kind}: ${[...known.keys()].join(', ') || 'there is none'}`,
        });
    }
    return first;
}
function pick(kind, name, known) {
    const found = known.get(name);
    if (found === undefined)
        throw unknown(kind, name, new Set(known.keys()));
    return found;
}
function unknown(kind, name, known) {
    const guess = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(name, known);
    const hint = guess ? `Did you mean "${guess}"?` : `millrace.yaml has: ${[...known].join(', ') || 'none'}.`;
    return new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4007', { kind, name, hint });
}
//# sourceMappingURL=choose.js.map

/***/ }),

/***/ 49442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readPointerHistory)
/* harmony export */ });
/* harmony import */ var _millrace_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51204);


/** Every pointer that a stage has had on main, newest first. */
async function readPointerHistory(project, { model, stage }) {
    const path = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .stagePointerPath */ .Zq)(model, stage);
    const entries = [];
    for (const commit of await project.repository.history(path)) {
        const text = await project.repository.readAt(commit.sha, path);
        if (text !== undefined)
            entries.push({ meta: (0,_millrace_config__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(text, path, 'model').meta, text, commit });
    }
    return entries;
}
//# sourceMappingURL=pointer-history.js.map

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

/***/ 70784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39132);
/* harmony import */ var _compose_pointer_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49442);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40599);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86359);
/* harmony import */ var _show_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67113);





const run = async (inputs, surroundings) => {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_2__/* .openProject */ .U8)(inputs, surroundings);
    const { model, stage } = (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseStage */ .oQ)(project, 'history', {
        model: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(inputs['model']),
        stage: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(inputs['stage']),
    });
    const entries = await (0,_compose_pointer_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readPointerHistory */ .c)(project, { model: model.name, stage: stage.name });
    const rows = entries.map(({ meta, commit }) => [
        String(meta.sequence),
        meta.version,
        commit.date.slice(0, 10),
        commit.author,
        Object.entries(meta.data)
            .map(([name, { version }]) => `${name}@${version}`)
            .join(' '),
        commit.sha.slice(0, 7),
    ]);
    const head = ['seq', 'version', 'merged', 'by', 'learned from', 'commit'];
    const empty = `No model of ${model.name} was promoted to ${stage.name} yet.`;
    return {
        json: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .P)(entries),
        show: entries.length > 0 ? (0,_show_table_js__WEBPACK_IMPORTED_MODULE_3__/* .showTable */ .S)(head, rows, surroundings.screen) : empty,
    };
};
//# sourceMappingURL=history.js.map

/***/ })

};
