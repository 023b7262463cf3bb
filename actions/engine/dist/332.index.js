export const id = 332;
export const ids = [332];
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

/***/ }),

/***/ 23332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51204);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39132);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40599);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86359);
/* harmony import */ var _stored_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6889);






/** The newest validation report of a model's stage. */
const run = async (inputs, surroundings) => {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .openProject */ .U8)(inputs, surroundings);
    const { model, stage } = (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseStage */ .oQ)(project, 'report', {
        model: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(inputs['model']),
        stage: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(inputs['stage']),
    });
    const record = await project.store.latestRecord('validate', (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .stageSubject */ .L)(model.name, stage.name));
    if (!record)
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR4013', { model: model.name });
    const report = await (0,_stored_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readReport */ .t)(project, record.outputs);
    const file = (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(inputs['html']);
    if (file === undefined)
        return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .P)(report), show: report };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(surroundings.cwd, file);
    await (0,_stored_report_js__WEBPACK_IMPORTED_MODULE_4__/* .writeHtml */ .T)(report, path);
    return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .P)({ html: path }), show: `  ${path}\n` };
};
//# sourceMappingURL=report.js.map

/***/ })

};
