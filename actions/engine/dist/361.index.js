export const id = 361;
export const ids = [361];
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

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _millrace_snapshot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12595);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39132);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40599);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86359);





/** Compares two versions of a dataset by their records: rows, partitions, schema, columns. */
const run = async (inputs, surroundings) => {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .openProject */ .U8)(inputs, surroundings);
    const [dataset] = (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseDatasets */ .Dj)(project, (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(inputs['dataset']));
    const name = dataset?.name ?? '';
    const versions = await versionsOf(project, name);
    const to = pick(name, versions, (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(inputs['to']) ?? [...versions.keys()].at(-1));
    const from = pick(name, versions, (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(inputs['from']) ?? versionBefore(versions, to));
    const report = (0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_1__/* .diffReport */ .oZ)(from, to, {
        before: await (0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_1__/* .readProfiles */ .l$)(project, from),
        after: await (0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_1__/* .readProfiles */ .l$)(project, to),
    });
    return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .P)(report), show: report };
};
/** Newest record of each version that was taken, oldest version first. */
async function versionsOf(project, dataset) {
    const versions = new Map();
    for (const record of await project.store.listRecords('snapshot')) {
        if (record.subject === dataset)
            versions.set(record.manifest.version, record);
    }
    return versions;
}
function versionBefore(versions, to) {
    const names = [...versions.keys()];
    return names[names.indexOf(to.manifest.version) - 1];
}
function pick(dataset, versions, version) {
    const found = version === undefined ? undefined : versions.get(version);
    if (found)
        return found;
    const known = [...versions.keys()];
    const guess = version && (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(version, known);
    const hint = guess ? `Did you mean ${guess}?` : `The store has: ${known.join(', ') || 'none'}.`;
    throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4007', { kind: `version of ${dataset}`, name: version ?? 'before it', hint });
}
//# sourceMappingURL=diff.js.map

/***/ })

};
