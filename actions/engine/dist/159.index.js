export const id = 159;
export const ids = [159];
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

/***/ 32159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51204);
/* harmony import */ var _millrace_deploy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71913);
/* harmony import */ var _millrace_serving__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98001);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39132);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86359);






/** Port of a published stage, where none is named: millrace.yaml has none for it. */
const PORT = 8500;
/**
 * Serves what was deployed to a stage, in the foreground, until interrupted: of a published stage what the newest
 * deployment record in the store says. `--stop` ends a server that deploy started.
 */
const run = async (inputs, surroundings) => {
    const wanted = inputs['port'];
    if (typeof wanted === 'number' && (wanted < 1 || wanted > 65_535))
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR4005', {
            verb: 'serve',
            flag: '--port',
            wanted: 'takes a number from 1 to 65535',
        });
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_5__/* .openProject */ .U8)(inputs, surroundings);
    const { model, stage } = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseStage */ .oQ)(project, 'serve', {
        model: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(inputs['model']),
        stage: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(inputs['stage']),
    });
    const stateFolder = await folderOf(project, model, stage);
    if (inputs['stop']) {
        const ended = await (0,_millrace_serving__WEBPACK_IMPORTED_MODULE_3__/* .stopServer */ .gG)(stateFolder);
        return { json: { ended }, show: ended ? 'The server has ended.' : 'No server of this stage runs here.' };
    }
    if (stage.target === 'publish')
        await bringHere(project, { model, stage, stateFolder });
    const port = typeof wanted === 'number' ? wanted : stage.target === 'local' ? stage.port : PORT;
    const served = await (0,_millrace_serving__WEBPACK_IMPORTED_MODULE_3__/* .serve */ .wX)({ stateFolder, port, log: surroundings.progress.line, now: project.now });
    surroundings.print(`${(0,_millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .stageSubject */ .L)(model.name, stage.name)} serves on ${served.endpoint}/v2/models/${model.name}/infer`);
    await surroundings.untilInterrupted();
    await served.stop();
    return { json: { endpoint: served.endpoint }, show: 'stopped' };
};
/** A published model is kept in this user's cache, apart for each repository: its files can be had again. */
async function folderOf(project, model, stage) {
    if (stage.target === 'local')
        return (0,_millrace_serving__WEBPACK_IMPORTED_MODULE_3__/* .serveFolder */ .OS)(project.root, model.name, stage.name);
    const repository = await project.repository.firstCommit();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project.cache, 'serve', repository.slice(0, 16), model.name, stage.name);
}
async function bringHere(project, { model, stage, stateFolder, }) {
    const subject = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .stageSubject */ .L)(model.name, stage.name);
    const done = project.progress.step(`${subject}: bringing the published version`);
    const { version, sequence } = await (0,_millrace_deploy__WEBPACK_IMPORTED_MODULE_2__/* .pullPublished */ .q6)({ project, model, stage }, stateFolder);
    done(`${version} (sequence ${sequence}), every file verified`);
}
//# sourceMappingURL=serve.js.map

/***/ })

};
