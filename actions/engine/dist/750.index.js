export const id = 750;
export const ids = [750,298];
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

/***/ 96752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tellValidationAlone),
/* harmony export */   c: () => (/* binding */ tellDriftAlone)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _millrace_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84020);
/* harmony import */ var _alone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59314);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32798);




/**
 * Input `issue` of a drift check without a project: one open issue says what was found, and is closed when nothing is
 * off any more. Without the input nothing is told.
 */
async function tellDriftAlone(report, { found, inputs, surroundings }) {
    if (inputs['issue'] !== true || inputs['dry-run'] === true)
        return {};
    const codeHost = await (0,_alone_js__WEBPACK_IMPORTED_MODULE_2__/* .requireHostAlone */ .Ry)(surroundings, 'issue');
    const key = (0,_alone_js__WEBPACK_IMPORTED_MODULE_2__/* .aloneKey */ .dj)('drift', inputs, surroundings);
    if (!found) {
        const closed = await codeHost.closeIssue({
            marker: (0,_millrace_report__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL)(key),
            comment: (0,_millrace_report__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)({ ...report, blocks: [], folds: [] }),
        });
        return closed
            ? { issue: closed, note: `  Issue #${closed.number} is closed: nothing is off any more.` }
            : {};
    }
    const body = (0,_millrace_report__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)({ ...report, key });
    const labels = [_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABEL */ .d_, 'drift'];
    const { number, url, written } = await codeHost.openIssue({
        marker: (0,_millrace_report__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL)(key),
        title: (0,_millrace_report__WEBPACK_IMPORTED_MODULE_1__/* .renderTitle */ .zF)(report),
        body,
        labels,
    });
    return { issue: { number, url }, note: `  Issue #${number} ${written}: ${url}` };
}
/**
 * Input `comment` of a validation without a project, on by itself where the run belongs to a pull request: one comment
 * for each name. MR4063 and MR4064 where it was asked for and can not be; from a fork the token may only read.
 */
async function tellValidationAlone(report, { inputs, surroundings }) {
    const { run } = surroundings;
    const asked = inputs['comment'];
    if (asked === false || inputs['dry-run'] === true)
        return {};
    if (asked === undefined && run?.pullRequest === undefined)
        return {};
    if (run?.pullRequest?.fork)
        return { note: '  From a fork the token may only read, so this stands here and not on the pull request.' };
    const codeHost = await (0,_alone_js__WEBPACK_IMPORTED_MODULE_2__/* .requireHostAlone */ .Ry)(surroundings, 'comment');
    if (run?.pullRequest === undefined)
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4064', { event: run?.event ?? 'a person at a terminal' });
    const key = (0,_alone_js__WEBPACK_IMPORTED_MODULE_2__/* .aloneKey */ .dj)('validation', inputs, surroundings);
    const { number } = run.pullRequest;
    const { url } = await codeHost.comment(number, {
        marker: (0,_millrace_report__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL)(key),
        body: (0,_millrace_report__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)({ ...report, key }),
    });
    return url === undefined ? {} : { comment: url, note: `  Comment on #${number}: ${url}` };
}
//# sourceMappingURL=tell-alone.js.map

/***/ }),

/***/ 68750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/drift/dist/index.js + 26 modules
var drift_dist = __webpack_require__(85140);
// EXTERNAL MODULE: ./packages/host/dist/choose.js
var choose = __webpack_require__(39132);
// EXTERNAL MODULE: ./packages/host/dist/compose/block-version.js
var block_version = __webpack_require__(68582);
// EXTERNAL MODULE: ./packages/features/dist/index.js + 7 modules
var features_dist = __webpack_require__(72829);
// EXTERNAL MODULE: ./packages/snapshot/dist/index.js + 25 modules
var snapshot_dist = __webpack_require__(12595);
// EXTERNAL MODULE: ./packages/host/dist/compose/champion.js
var compose_champion = __webpack_require__(82871);
// EXTERNAL MODULE: ./packages/host/dist/compose/pointers.js
var compose_pointers = __webpack_require__(1954);
;// CONCATENATED MODULE: ./packages/host/dist/compose/check-drift.js





/**
 * Compares a new version with main's. A broken feed is told from its profiles alone, before any model is looked at:
 * features of broken rows would say nothing, or fail.
 */
async function checkDrift(project, { record, previous }) {
    const dataset = record.subject;
    const inputs = { dataset, before: previous.record, now: record, models: [] };
    const feed = await (0,drift_dist/* runDrift */.le)(project, await (0,drift_dist/* planDrift */.nv)(project, inputs), inputs);
    if (feed.record.manifest.verdict === 'fault')
        return feed.record;
    const models = await modelsOf(project, dataset, (0,snapshot_dist/* datasetPointer */.GS)(record));
    if (models.length === 0)
        return feed.record;
    const whole = { ...inputs, models };
    return (await (0,drift_dist/* runDrift */.le)(project, await (0,drift_dist/* planDrift */.nv)(project, whole), whole)).record;
}
/** Models in use that read a dataset, their features built over its new version. */
async function modelsOf(project, dataset, now) {
    const pointers = await (0,compose_pointers/* readDatasetPointers */.N)(project);
    pointers.set(dataset, now);
    const models = [];
    for (const { name, stages } of project.config.models.values()) {
        const ready = await (0,features_dist/* planFeatures */.Lh)(project, name, pointers);
        if (!(`data/${dataset}` in ready.parts.inputs))
            continue;
        for (const stage of stages.keys()) {
            const pointer = (await (0,compose_pointers/* readStagePointer */.y)(project, name, stage))?.pointer;
            const champion = pointer && (await (0,compose_champion/* findChampion */.f)(project, { pointer, pointers, mode: 'run' }));
            if (champion && champion !== 'unbuilt')
                models.push({ model: name, stage, ...champion });
        }
    }
    return models;
}
//# sourceMappingURL=check-drift.js.map
// EXTERNAL MODULE: ./packages/host/dist/compose/dataset-versions.js
var dataset_versions = __webpack_require__(46946);
// EXTERNAL MODULE: ./packages/host/dist/compose/merge-versions.js
var merge_versions = __webpack_require__(80314);
// EXTERNAL MODULE: ./packages/host/dist/compose/open-by-hand.js
var open_by_hand = __webpack_require__(33648);
// EXTERNAL MODULE: ./packages/host/dist/compose/propose-version.js
var propose_version = __webpack_require__(9901);
// EXTERNAL MODULE: ./packages/report/dist/index.js + 43 modules
var report_dist = __webpack_require__(84020);
// EXTERNAL MODULE: ./packages/host/dist/github/labels.js
var labels = __webpack_require__(32798);
;// CONCATENATED MODULE: ./packages/host/dist/compose/tell-fault.js





/** Tells the owner of a dataset that its feed looks broken: one open issue for each dataset, kept up to date. */
async function tellFault(project, report, manifest) {
    const issue = (0,drift_dist/* faultReport */.Zy)(report, manifest);
    const { codeHost, repository } = project;
    if (codeHost) {
        const { number, url } = await codeHost.openIssue({
            marker: markerOf(project, manifest),
            title: (0,report_dist/* renderTitle */.zF)(issue),
            body: (0,report_dist/* renderMarkdown */.Gc)({ ...issue, key: keyOf(project, manifest) }),
            labels: [labels/* LABEL */.d_, 'drift'],
        });
        return { number, url };
    }
    const file = fileOf(repository.scratch, manifest);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.writeFile)(file, (0,report_dist/* renderMarkdown */.Gc)(issue));
    return file;
}
/** The feed is as usual again: what was written for its owner is no longer true. */
async function takeFaultBack(project, manifest) {
    const { codeHost, repository } = project;
    await (0,promises_.rm)(fileOf(repository.scratch, manifest), { force: true });
    if (codeHost === undefined)
        return;
    const { dataset, current, checks } = manifest;
    const comment = `The feed of \`${dataset}\` is as usual again: version ${current} passes all ${checks.length} feed checks.`;
    await codeHost.closeIssue({ marker: markerOf(project, manifest), comment });
}
function markerOf(project, manifest) {
    return (0,report_dist/* marker */.xL)(keyOf(project, manifest));
}
/** Two projects of one repository may have datasets of one name. */
function keyOf({ repository }, { dataset }) {
    return `drift:${repository.prefix}${dataset}`;
}
function fileOf(scratch, { dataset }) {
    return (0,external_node_path_.join)(scratch, 'issues', `${dataset}.md`);
}
//# sourceMappingURL=tell-fault.js.map
// EXTERNAL MODULE: ./packages/host/dist/github/alone.js
var alone = __webpack_require__(59314);
// EXTERNAL MODULE: ./packages/host/dist/github/tell-alone.js
var tell_alone = __webpack_require__(96752);
// EXTERNAL MODULE: ./packages/host/dist/json.js
var json = __webpack_require__(40599);
// EXTERNAL MODULE: ./packages/host/dist/open-project.js + 2 modules
var open_project = __webpack_require__(86359);
// EXTERNAL MODULE: ./packages/host/dist/stored-report.js
var stored_report = __webpack_require__(6889);
// EXTERNAL MODULE: ./packages/host/dist/verbs/snapshot.js
var snapshot = __webpack_require__(17298);
;// CONCATENATED MODULE: ./packages/host/dist/verbs/drift.js



















const run = async (inputs, surroundings) => {
    if (inputs['reference'] !== undefined || inputs['current'] !== undefined)
        return compareFiles(inputs, surroundings);
    const project = await (0,open_project/* openProject */.U8)(inputs, surroundings);
    for (const input of ['merge', 'issue'])
        if (inputs[input] === true)
            (0,alone/* requireHost */.sq)(project.codeHost, input);
    const named = (0,open_project/* text */.Qq)(inputs['dataset']);
    const datasets = (0,choose/* chooseDatasets */.Dj)(project, named).filter(({ time }) => named !== undefined || time !== undefined);
    const answers = [];
    for (const { name } of datasets)
        answers.push(await checkDataset(project, name, { inputs, surroundings }));
    const [only] = answers;
    if (answers.length === 1 && only)
        return only;
    const show = answers
        .map(({ show }) => (typeof show === 'string' ? show : `  ${show.title}: ${show.verdict.text}\n`))
        .join('');
    const found = answers.some(({ exitCode }) => exitCode === 3);
    const pages = answers.flatMap(answer => answer.pages ?? []);
    return {
        json: (0,json/* json */.P)(answers.map(answer => answer.json)),
        show,
        pages,
        ...(found && { exitCode: 3 }),
    };
};
/** Takes the dataset's new version, compares it with main's, and blocks it or proposes it with the evidence. */
async function checkDataset(project, dataset, { inputs, surroundings }) {
    const previous = await (0,dataset_versions/* mainVersion */.Qt)(project, dataset);
    if (!previous && project.run && inputs['dataset'] === undefined) {
        // On a schedule a dataset whose first version nobody has merged yet is no failure.
        const show = `  ${dataset}: waits for its first version\n`;
        return { json: { dataset, verdict: 'no version yet' }, show };
    }
    if (!previous)
        throw new dist/* MillraceError */.gR('MR4014', { dataset });
    const taken = await (0,dataset_versions/* takeVersion */.Or)(project, dataset, previous);
    if (previous.pointer.meta.sha256 === taken.record.outputs['data']?.sha256) {
        return {
            json: { dataset, verdict: 'no new rows' },
            show: `  ${dataset} ${previous.pointer.meta.version}: no new rows\n`,
        };
    }
    const record = await checkDrift(project, { ...taken, previous });
    const report = await (0,stored_report/* readReport */.t)(project, record.outputs);
    const html = (0,open_project/* text */.Qq)(inputs['html']);
    if (html !== undefined)
        await (0,stored_report/* writeHtml */.T)(report, (0,external_node_path_.resolve)(surroundings.cwd, html));
    const { manifest } = record;
    const dryRun = inputs['dry-run'] === true;
    if (manifest.verdict === 'fault') {
        if (dryRun)
            return { json: (0,json/* json */.P)({ dataset, manifest }), show: report, exitCode: 3 };
        const issue = await tellFault(project, report, manifest);
        await (0,block_version/* blockVersion */.i)(project, { dataset, record: taken.record, issue });
        const note = `  For the owner of ${dataset}: ${typeof issue === 'string' ? issue : issue.url}`;
        return { json: (0,json/* json */.P)({ dataset, manifest, issue }), show: report, note, pages: [report], exitCode: 3 };
    }
    if (!dryRun)
        await takeFaultBack(project, manifest);
    const outcome = await (0,propose_version/* proposeVersion */.R)(project, taken, { dataset, sections: (0,drift_dist/* driftBlocks */.Is)(report), dryRun });
    // What has changed is for a person to look at.
    const merged = manifest.verdict === 'stable' ? await (0,merge_versions/* mergeVersions */.a)(project, [outcome], inputs) : [];
    const tail = [(0,merge_versions/* sayMerged */.k)(merged), await (0,open_by_hand/* openByHand */.x)(project, [outcome.proposal])].filter(Boolean);
    const answer = {
        json: (0,json/* json */.P)({ dataset, manifest, proposal: outcome.proposal, merged: merged[0]?.commit }),
        show: report,
        note: [(0,snapshot.sayOutcome)(outcome), ...tail].join('\n').trimEnd(),
        pages: [report],
    };
    return manifest.verdict === 'change' || outcome.proposal.state === 'refused'
        ? { ...answer, exitCode: 3 }
        : answer;
}
/** Two tables, without project, store or Git. */
async function compareFiles(inputs, surroundings) {
    const { cwd } = surroundings;
    const [reference, current] = [(0,open_project/* text */.Qq)(inputs['reference']), (0,open_project/* text */.Qq)(inputs['current'])];
    if (reference === undefined || current === undefined) {
        throw new dist/* MillraceError */.gR('MR4003', {
            verb: 'drift',
            name: reference === undefined ? '--reference' : '--current',
        });
    }
    const tempFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'millrace-drift-'));
    try {
        const paths = { reference: (0,external_node_path_.resolve)(cwd, reference), current: (0,external_node_path_.resolve)(cwd, current) };
        const { verdict, report } = await (0,drift_dist/* driftFiles */.B9)({ ...paths, threads: (0,external_node_os_.availableParallelism)(), tempFolder });
        const html = (0,open_project/* text */.Qq)(inputs['html']);
        if (html !== undefined)
            await (0,stored_report/* writeHtml */.T)(report, (0,external_node_path_.resolve)(cwd, html));
        const told = await (0,tell_alone/* tellDriftAlone */.c)(report, { found: verdict !== 'stable', inputs, surroundings });
        return {
            json: (0,json/* json */.P)({ ...report, ...(told.issue && { issue: told.issue }) }),
            show: report,
            ...(told.note !== undefined && { note: told.note }),
            ...(verdict !== 'stable' && { exitCode: 3 }),
        };
    }
    finally {
        await (0,promises_.rm)(tempFolder, { recursive: true, force: true });
    }
}
//# sourceMappingURL=drift.js.map

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
