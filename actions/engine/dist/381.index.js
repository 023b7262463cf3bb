export const id = 381;
export const ids = [381];
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

/***/ 22381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _millrace_deploy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71913);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39132);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40599);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86359);





/**
 * Reconciles the named stage of the named model; all where none is named. One that fails keeps none of the others from
 * being deployed: what failed is thrown at the end.
 */
const run = async (inputs, surroundings) => {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .openProject */ .U8)(inputs, surroundings);
    const names = { model: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(inputs['model']), stage: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(inputs['stage']) };
    const chosen = (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseStages */ .fq)(project, names);
    for (const one of chosen)
        requireLasting(project, one);
    // A run that waited for another one deploys what main wants by now.
    if (project.run)
        await project.repository.refresh();
    const results = [];
    const failed = [];
    for (const { model, stage } of chosen) {
        try {
            const result = await deployStage(project, { model, stage, dryRun: inputs['dry-run'] === true });
            results.push({ subject: `${model.name}/${stage.name}`, result });
        }
        catch (error) {
            failed.push(error);
        }
    }
    if (failed.length > 0)
        throw oneOf(failed);
    const pages = results.flatMap(({ result }) => result.state === 'deployed' ? [result.report] : []);
    const [only] = results;
    if (results.length === 1 && only?.result.state === 'deployed')
        return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .P)(results), show: only.result.report, pages };
    const lines = results.map(({ subject, result }) => `  ${subject}   ${words[result.state]}   ${result.plan.why}`);
    return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .P)(results), show: `${lines.join('\n')}\n`, pages };
};
function deployStage(project, { model, stage, dryRun }) {
    const { codeHost, run } = project;
    return (0,_millrace_deploy__WEBPACK_IMPORTED_MODULE_1__/* .deploy */ .gg)({
        project,
        model,
        stage,
        ...(codeHost && { codeHost }),
        ...(run && { runUrl: run.url }),
        ...(dryRun && { dryRun }),
    });
}
/** A server on a machine that is gone when the job ends serves nobody (MR4062). */
function requireLasting({ run }, { model, stage }) {
    if (!run?.hosted || stage.target !== 'local')
        return;
    throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4062', { subject: `${model.name}/${stage.name}` }, { where: { file: _open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2 } });
}
/** Several errors of Millrace's as one that shows them all; a bug alone. */
function oneOf(failed) {
    const bug = failed.find(error => !(error instanceof _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR));
    const [first, ...more] = failed;
    if (bug !== undefined || first === undefined || more.length === 0)
        return bug ?? first;
    return new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4069', { count: failed.length }, { also: [first, ...more] });
}
const words = {
    waits: 'waits',
    serves: 'nothing to deploy',
    started: 'started again',
    'dry-run': 'would deploy',
    deployed: 'deployed',
};
//# sourceMappingURL=deploy.js.map

/***/ })

};
