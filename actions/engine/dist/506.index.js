export const id = 506;
export const ids = [506];
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

/***/ 70078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ setGates),
/* harmony export */   VD: () => (/* binding */ gatesWord),
/* harmony export */   p7: () => (/* binding */ servedBefore)
/* harmony export */ });
/* harmony import */ var _millrace_forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66759);

/** Sets `millrace/gates` on a commit; nothing where there is no code host. */
async function setGates({ codeHost, run }, commit, word) {
    if (codeHost === undefined)
        return;
    await codeHost.setStatus(commit, { context: _millrace_forge__WEBPACK_IMPORTED_MODULE_0__/* .GATES_STATUS */ .Q4, ...word, ...(run && { targetUrl: run.url }) });
}
/** A verdict as the gates' word. */
function gatesWord(passed, headline) {
    return passed
        ? { state: 'success', description: `gates passed: ${headline}` }
        : { state: 'failure', description: headline };
}
/** Why a rollback passes: no gate is asked again of a model that served. */
function servedBefore(version) {
    return `${version} served before`;
}
//# sourceMappingURL=gates.js.map

/***/ }),

/***/ 33648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openByHand)
/* harmony export */ });
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30687);

/**
 * Lines that say where a person opens the pull requests of proposals whose branches were only pushed: on GitHub without
 * a token. Empty where they are open, or where there is no such page.
 */
async function openByHand({ repository, codeHost, env }, proposals) {
    if (codeHost !== undefined)
        return '';
    const pushed = proposals.filter(({ state }) => ['opened', 'updated', 'unchanged'].includes(state));
    if (pushed.length === 0)
        return '';
    const remote = await repository.remote();
    const main = await repository.mainBranch();
    const pages = pushed.flatMap(({ branch }) => {
        const page = branch === undefined ? undefined : (0,_github_access_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(remote, { main, branch }, env);
        return page === undefined ? [] : [`  open its pull request: ${page}\n`];
    });
    return pages.length === 0 ? '' : `${pages.join('')}  (with GH_TOKEN set, Millrace opens it)\n`;
}
//# sourceMappingURL=open-by-hand.js.map

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

/***/ 37888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proposalPlace)
/* harmony export */ });
/** Where a proposal stands: its pull request, else its branch and the file with what it says. */
function proposalPlace({ pullRequest, branch, bodyPath }) {
    return pullRequest ? `#${pullRequest.number} ${pullRequest.url}` : `${branch}\n    body   ${bodyPath}`;
}
//# sourceMappingURL=proposal-place.js.map

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

/***/ 27506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _millrace_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51204);
/* harmony import */ var _millrace_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84020);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39132);
/* harmony import */ var _compose_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70078);
/* harmony import */ var _compose_open_by_hand_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33648);
/* harmony import */ var _compose_pointer_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49442);
/* harmony import */ var _compose_proposal_place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37888);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40599);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86359);










/** Proposes the pointer of an earlier model: model, data, features and environment are pinned in it by digest. */
const run = async (inputs, surroundings) => {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_6__/* .openProject */ .U8)(inputs, surroundings);
    const { model, stage } = (0,_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseStage */ .oQ)(project, 'rollback', {
        model: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(inputs['model']),
        stage: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(inputs['stage']),
    });
    const entries = await (0,_compose_pointer_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readPointerHistory */ .c)(project, { model: model.name, stage: stage.name });
    const [current, ...earlier] = entries;
    if (!current)
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR4011', { model: model.name, stage: stage.name });
    const target = chooseTarget(current, earlier, (0,_open_project_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(inputs['to']));
    const path = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .stagePointerPath */ .Zq)(model.name, stage.name);
    const pointer = (0,_millrace_config__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(target.text, path, 'model');
    const next = (0,_millrace_config__WEBPACK_IMPORTED_MODULE_0__/* .formatPointer */ .$2)({
        ...pointer,
        meta: { ...pointer.meta, previous: (0,_millrace_config__WEBPACK_IMPORTED_MODULE_0__/* .pointerDigest */ .sk)(current.text), sequence: current.meta.sequence + 1 },
    });
    const report = rollbackReport(current, target, `${model.name} ${target.meta.version} in ${stage.name}`);
    if (inputs['dry-run'])
        return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .P)({ from: current.meta, to: target.meta }), show: report };
    const key = { kind: 'rollback', model: model.name, stage: stage.name };
    const proposal = await project.repository.propose({
        key,
        title: report.title,
        body: (0,_millrace_report__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .Gc)((0,_millrace_report__WEBPACK_IMPORTED_MODULE_2__/* .linkRun */ .G7)(report, project.run?.url)),
        files: [{ path, update: () => next }],
    });
    const { state, head } = proposal;
    if (state === 'opened' || state === 'updated' || state === 'unchanged')
        await (0,_compose_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .setGates */ .Dl)(project, head, (0,_compose_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .gatesWord */ .VD)(true, (0,_compose_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .servedBefore */ .p7)(target.meta.version)));
    const byHand = await (0,_compose_open_by_hand_js__WEBPACK_IMPORTED_MODULE_8__/* .openByHand */ .x)(project, [proposal]);
    const after = project.codeHost ? 'merge it: that deploys it' : 'merge it, then: millrace deploy';
    return {
        json: (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .P)({ from: current.meta.version, to: target.meta.version, proposal }),
        show: `${report.verdict.text}\n\n  ${proposal.state}: ${proposal.pullRequest ? (0,_compose_proposal_place_js__WEBPACK_IMPORTED_MODULE_9__/* .proposalPlace */ .e)(proposal) : proposal.branch}\n${byHand}  ${after}\n`,
        pages: [report],
    };
};
/** The named version, else the last one that differs from the current. */
function chooseTarget(current, earlier, version) {
    const wanted = version?.replace(/^(?!v)/, 'v');
    const target = earlier.find(({ meta }) => wanted ? meta.version === wanted : meta.sha256 !== current.meta.sha256);
    if (target)
        return target;
    const had = [...new Set(earlier.map(({ meta }) => meta.version))].join(', ') || 'none';
    throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR4012', {
        version: wanted ?? 'an earlier model',
        had,
        current: current.meta.version,
    });
}
function rollbackReport(from, to, what) {
    const row = (name, key) => [name, key(from), key(to)];
    const data = ({ meta }) => Object.entries(meta.data)
        .map(([name, { version }]) => `${name}@${version}`)
        .join(', ');
    return {
        format: 1,
        kind: 'rollback',
        title: `Roll back to ${what}`,
        verdict: {
            tone: 'warning',
            text: `Back to ${to.meta.version}, which served before.`,
            next: 'Merge to deploy exactly that model again; nothing is trained.',
        },
        blocks: [
            {
                kind: 'table',
                columns: [
                    { title: '', align: 'left' },
                    { title: `now ${from.meta.version}`, align: 'left' },
                    { title: `then ${to.meta.version}`, align: 'left' },
                ],
                rows: [
                    row('promoted', entry => entry.commit.date.slice(0, 10)),
                    row('learned from', data),
                    row('code', entry => entry.meta.code_commit.slice(0, 7)),
                    row('model', entry => `sha256:${entry.meta.sha256.slice(0, 12)}`),
                ],
            },
        ],
        folds: [],
        key: `rollback:${to.meta.model}:${to.meta.stage}`,
        data: (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .P)({ from: from.meta, to: to.meta }),
    };
}
//# sourceMappingURL=rollback.js.map

/***/ })

};
