export const id = 298;
export const ids = [298];
export const modules = {

/***/ 46946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ takeVersion),
/* harmony export */   Qt: () => (/* binding */ mainVersion),
/* harmony export */   uV: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var _millrace_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51204);
/* harmony import */ var _millrace_snapshot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12595);
/* harmony import */ var _require_as_recorded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84551);




/** The version of a dataset that main has, with its record; `undefined` before the first. */
async function mainVersion(project, dataset) {
    const path = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .datasetPointerPath */ .v8)(dataset);
    const text = await project.repository.readAt(await project.repository.mainTip(), path);
    if (text === undefined)
        return undefined;
    const pointer = (0,_millrace_config__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(text, path, 'dataset');
    const record = await project.store.readRecord('snapshot', pointer.meta.record);
    if (!record) {
        const { location } = project.store;
        const fingerprint = pointer.meta.record.slice(0, 12);
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR3012', { stage: 'snapshot', fingerprint, location });
    }
    (0,_require_as_recorded_js__WEBPACK_IMPORTED_MODULE_3__/* .requireAsRecorded */ .M)(pointer, record, path);
    return { pointer, record };
}
/** Takes the version of a dataset's source that follows main's: by its record where the source has not changed. */
async function takeVersion(project, dataset, previous) {
    const ready = await (0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_2__/* .planSnapshot */ ._b)(project, dataset, previous?.pointer);
    const result = await (0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_2__/* .runSnapshot */ .gA)(project, ready, { dataset, ...(previous && { previous }) });
    return { ...result, ...(previous && { previous }) };
}
/** Profiles of the version and of the one before it. */
async function profilesOf(project, { record, previous }) {
    const after = await (0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_2__/* .readProfiles */ .l$)(project, record);
    return previous ? { before: await (0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_2__/* .readProfiles */ .l$)(project, previous.record), after } : { after };
}
//# sourceMappingURL=dataset-versions.js.map

/***/ }),

/***/ 80314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mergeVersions),
/* harmony export */   k: () => (/* binding */ sayMerged)
/* harmony export */ });
/* harmony import */ var _github_alone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59314);

/**
 * Merges the pull requests of versions that may go in without a person (`merge: true`), then starts the workflow that
 * follows, once: a push by the job's own token starts none. MR4063 without a code host; what rules forbid is MR1128.
 */
async function mergeVersions(project, outcomes, inputs) {
    if (inputs['merge'] !== true)
        return [];
    const codeHost = (0,_github_alone_js__WEBPACK_IMPORTED_MODULE_0__/* .requireHost */ .sq)(project.codeHost, 'merge');
    const merged = [];
    for (const { dataset, proposal, broken } of outcomes) {
        const { state } = proposal;
        if (broken)
            continue;
        if (state !== 'opened' && state !== 'updated' && state !== 'unchanged')
            continue;
        if (proposal.pullRequest === undefined)
            continue;
        const { number } = proposal.pullRequest;
        const { commit } = await codeHost.merge(number, proposal.head);
        merged.push({ dataset, pullRequest: number, commit });
    }
    const { next } = inputs;
    if (merged.length > 0 && project.run?.startsNothing && typeof next === 'string')
        await codeHost.dispatch(next, { branch: await project.repository.mainBranch() });
    return merged;
}
/** What was merged, a line each. */
function sayMerged(merged) {
    return merged
        .map(({ dataset, pullRequest, commit }) => `  ${dataset}: #${pullRequest} is merged as ${commit.slice(0, 7)}`)
        .join('\n');
}
//# sourceMappingURL=merge-versions.js.map

/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ proposeVersion),
/* harmony export */   b: () => (/* binding */ snapshotDataset)
/* harmony export */ });
/* harmony import */ var _millrace_snapshot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12595);
/* harmony import */ var _block_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68582);
/* harmony import */ var _dataset_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46946);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70078);
/* harmony import */ var _known_drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29803);





/** Proposes a version that keeps its contract; `sections` are the evidence of drift-check. */
async function proposeVersion(project, taken, { dataset, sections, dryRun }) {
    const { record, previous } = taken;
    const known = await (0,_known_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .knownDrift */ .J)(project, dataset, taken);
    const evidence = sections ?? known?.sections;
    const report = (0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_0__/* .snapshotReport */ .Zr)({
        record,
        profiles: await (0,_dataset_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .profilesOf */ .uV)(project, taken),
        ...(previous && { previous: previous.record }),
        ...(evidence && { sections: evidence }),
    });
    const outcome = (proposal) => ({
        dataset,
        taken,
        proposal,
        report,
    });
    if ((0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_0__/* .judgeSnapshot */ .a)(record.manifest) === 'failed')
        return outcome({ state: 'refused' });
    if (previous?.pointer.meta.sha256 === record.outputs['data']?.sha256)
        return outcome({ state: 'same' });
    if (dryRun)
        return outcome({ state: 'dry-run' });
    const proposal = await (0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_0__/* .proposeDataset */ .LE)(project, {
        record,
        report,
        runUrl: project.run?.url,
        ...(previous && { previous }),
    });
    const { state, head } = proposal;
    if (state === 'opened' || state === 'updated' || state === 'unchanged') {
        const description = `contract kept: all ${record.manifest.contract.length} checks passed`;
        await (0,_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .setGates */ .Dl)(project, head, known?.verdict === 'fault' ? _block_version_js__WEBPACK_IMPORTED_MODULE_1__/* .BROKEN */ .M : { state: 'success', description });
    }
    return { ...outcome(proposal), broken: known?.verdict === 'fault' };
}
/** Takes and proposes a version; a dry run only says whether there would be something to take. */
async function snapshotDataset(project, dataset) {
    const taken = await (0,_dataset_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .takeVersion */ .Or)(project, dataset, await (0,_dataset_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .mainVersion */ .Qt)(project, dataset));
    return proposeVersion(project, taken, { dataset, dryRun: false });
}
//# sourceMappingURL=propose-version.js.map

/***/ }),

/***/ 17298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   sayOutcome: () => (/* binding */ sayOutcome)
/* harmony export */ });
/* harmony import */ var _millrace_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71260);
/* harmony import */ var _millrace_snapshot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12595);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39132);
/* harmony import */ var _compose_dataset_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46946);
/* harmony import */ var _compose_merge_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80314);
/* harmony import */ var _compose_open_by_hand_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33648);
/* harmony import */ var _compose_proposal_place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(37888);
/* harmony import */ var _compose_propose_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9901);
/* harmony import */ var _github_alone_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59314);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40599);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86359);
/* harmony import */ var _show_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67113);












/** Takes a version of the named dataset, or of all, and proposes each that keeps its contract. */
const run = async (inputs, surroundings) => {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_7__/* .openProject */ .U8)(inputs, surroundings);
    const datasets = (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseDatasets */ .Dj)(project, (0,_open_project_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(inputs['dataset']));
    if (inputs['merge'] === true)
        (0,_github_alone_js__WEBPACK_IMPORTED_MODULE_6__/* .requireHost */ .sq)(project.codeHost, 'merge');
    if (inputs['dry-run']) {
        const plans = [];
        for (const { name } of datasets) {
            const previous = await (0,_compose_dataset_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .mainVersion */ .Qt)(project, name);
            const ready = await (0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_1__/* .planSnapshot */ ._b)(project, name, previous?.pointer);
            const known = await (0,_millrace_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .findRecord */ .Tq)(project, ready);
            const action = !known
                ? 'would be taken'
                : known.fingerprint === previous?.pointer.meta.record
                    ? 'is main’s version'
                    : 'is taken, would be proposed';
            plans.push({
                dataset: name,
                fingerprint: ready.fingerprint,
                files: Object.keys(ready.parts.inputs).length,
                action,
            });
        }
        const rows = plans.map(({ dataset, files, action }) => [dataset, `${files} inputs`, action]);
        return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_9__/* .json */ .P)(plans), show: (0,_show_table_js__WEBPACK_IMPORTED_MODULE_8__/* .showTable */ .S)(['dataset', 'source', ''], rows, surroundings.screen) };
    }
    const outcomes = [];
    for (const { name } of datasets)
        outcomes.push(await (0,_compose_propose_version_js__WEBPACK_IMPORTED_MODULE_5__/* .snapshotDataset */ .b)(project, name));
    const merged = await (0,_compose_merge_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeVersions */ .a)(project, outcomes, inputs);
    const tail = [
        (0,_compose_merge_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .sayMerged */ .k)(merged),
        await (0,_compose_open_by_hand_js__WEBPACK_IMPORTED_MODULE_10__/* .openByHand */ .x)(project, outcomes.map(one => one.proposal)),
    ];
    return answerOf(outcomes, merged, tail.filter(Boolean).join('\n'));
};
function answerOf(outcomes, merged, tail) {
    const refused = outcomes.find(({ proposal }) => proposal.state === 'refused');
    const results = outcomes.map(({ dataset, taken, proposal }) => ({
        dataset,
        reused: taken.reused,
        manifest: taken.record.manifest,
        proposal,
        merged: merged.find(one => one.dataset === dataset)?.commit,
    }));
    const pages = outcomes
        .filter(({ proposal: { state } }) => state !== 'same' && state !== 'empty')
        .map(({ report }) => report);
    const lines = [...outcomes.map(sayOutcome), ...(tail ? [tail] : [])].join('\n');
    if (refused)
        return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_9__/* .json */ .P)(results), show: refused.report, note: lines, pages, exitCode: 3 };
    return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_9__/* .json */ .P)(results), show: `${lines}\n`, pages };
}
/** What became of a version, in two or three lines. */
function sayOutcome({ dataset, taken, proposal }) {
    const { version } = taken.record.manifest;
    const head = `  ${dataset} ${version}${taken.reused ? ' (reused)' : ''}`;
    switch (proposal.state) {
        case 'same':
        case 'empty':
            return `${head}: main has these very rows`;
        case 'refused':
            return `${head}: breaks its contract, nothing was proposed`;
        case 'dry-run':
            return `${head}: would be proposed`;
        case 'declined':
            return `${head}: the same version was closed unmerged, so it is not proposed again`;
        case 'frozen':
            return `${head}: its pull request is approved as it is, so this version waits: ${(0,_compose_proposal_place_js__WEBPACK_IMPORTED_MODULE_11__/* .proposalPlace */ .e)(proposal)}`;
        default:
            return `${head}: proposal ${proposal.state}\n    ${proposal.pullRequest ? '' : 'branch '}${(0,_compose_proposal_place_js__WEBPACK_IMPORTED_MODULE_11__/* .proposalPlace */ .e)(proposal)}`;
    }
}
//# sourceMappingURL=snapshot.js.map

/***/ })

};
