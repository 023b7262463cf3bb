export const id = 941;
export const ids = [941];
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

/***/ }),

/***/ 84551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireAsRecorded)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _millrace_snapshot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12595);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40599);



/**
 * Refuses a dataset's pointer that differs from what its snapshot wrote (MR1219): version, rows and schema stand in it
 * for people and for later versions, and its bytes are found by the digests in it.
 */
function requireAsRecorded(pointer, record, file) {
    const [seen, wanted] = [flat(pointer), flat((0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_1__/* .datasetPointer */ .GS)(record))];
    const key = [...new Set([...seen.keys(), ...wanted.keys()])].find(key => seen.get(key) !== wanted.get(key));
    if (key === undefined)
        return;
    const values = { file, key, seen: seen.get(key) ?? 'absent', wanted: wanted.get(key) ?? 'absent' };
    throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR1219', values, { where: { file } });
}
/** The pointer's own values by their key, then those of meta.millrace; nested ones as JSON. */
function flat({ meta, ...out }) {
    const values = { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .P)(meta), ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .P)(out) };
    return new Map(Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]));
}
//# sourceMappingURL=require-as-recorded.js.map

/***/ }),

/***/ 6941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _millrace_pipeline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71260);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39132);
/* harmony import */ var _compose_pointers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1954);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40599);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86359);






const run = async (inputs, surroundings) => {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .openProject */ .U8)(inputs, surroundings);
    const { model, stage } = (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseStage */ .oQ)(project, 'lineage', {
        model: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(inputs['model']),
        stage: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(inputs['stage']),
    });
    const wanted = await (0,_compose_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .readStagePointer */ .y)(project, model.name, stage.name);
    if (!wanted)
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4011', { model: model.name, stage: stage.name });
    const { meta } = wanted.pointer;
    const tree = await (0,_millrace_pipeline__WEBPACK_IMPORTED_MODULE_1__/* .readLineage */ .Kj)(project.store, { stage: 'validate', fingerprint: meta.records.validate });
    const head = `  ${model.name} ${meta.version} in ${stage.name} (sequence ${meta.sequence}), from commit ${meta.code_commit.slice(0, 7)}`;
    return {
        json: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .P)({ pointer: meta, lineage: tree }),
        show: `${head}\n\n${showNode(tree, '  ', new Set())}\n`,
    };
};
function showNode(node, indent, shown) {
    const { record, parents } = node;
    const again = shown.has(record.fingerprint);
    shown.add(record.fingerprint);
    const line = `${indent}${record.stage} ${record.subject}  ${sayManifest(node)}`;
    const digests = Object.entries(record.outputs).map(([name, { sha256 }]) => `${indent}    ${name} sha256:${sha256.slice(0, 16)}`);
    if (again)
        return `${line}  (as above)`;
    const when = `${indent}    ${record.started.slice(0, 16).replace('T', ' ')} UTC, commit ${record.code.commit.slice(0, 7)}, fingerprint ${record.fingerprint.slice(0, 12)}`;
    return [line, when, ...digests, ...parents.map(parent => showNode(parent, `${indent}  `, shown))].join('\n');
}
function sayManifest({ record }) {
    switch (record.stage) {
        case 'snapshot':
            return `version ${record.manifest.version}, ${record.manifest.source}`;
        case 'features':
            return `${record.manifest.features.length} features`;
        case 'train':
            return `rows before ${record.manifest.trainedUntil.slice(0, 10)}`;
        case 'validate':
            return `${record.manifest.version}: ${record.manifest.verdict}`;
        default:
            return '';
    }
}
//# sourceMappingURL=lineage.js.map

/***/ })

};
