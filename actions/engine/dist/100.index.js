export const id = 100;
export const ids = [100];
export const modules = {

/***/ 92300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _millrace_deploy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71913);
/* harmony import */ var _millrace_features__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72829);
/* harmony import */ var _millrace_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84020);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39132);
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1954);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2930);
/* harmony import */ var _wait_for_data_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83532);
/* harmony import */ var _walk_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72602);









/** What `millrace run` and `millrace deploy` would do now. Reads Git and the store; changes nothing. */
async function makePlan(project, { chosen, until }) {
    const models = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .byModel */ .nr)(chosen);
    // All at once: what is live mostly waits, for Git and for a server, while the stages before it are planned.
    const [deploys, { datasets, walks }] = await Promise.all([
        Promise.all(models.map(model => (until === 'deploy' ? planDeploys(project, model) : []))),
        planData(project, models, until === 'deploy' ? 'validate' : until),
    ]);
    return {
        format: 1,
        project: project.config.project,
        commit: project.head.commit,
        branch: project.branch,
        dirty: project.head.dirty,
        store: project.store.location,
        stages: [...datasets, ...walks.flatMap((walk, at) => [...walk.stages, ...(deploys[at] ?? [])])],
    };
}
async function planData(project, models, until) {
    const pointers = await (0,_pointers_js__WEBPACK_IMPORTED_MODULE_5__/* .readDatasetPointers */ .N)(project);
    const datasets = await Promise.all([...project.config.datasets.keys()].map(async (name) => {
        const meta = pointers.get(name)?.meta;
        const plan = { stage: 'snapshot', subject: name, changes: [] };
        if (!meta) {
            return {
                ...plan,
                action: 'wait',
                why: `no version yet: ${(0,_millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .datasetPointerPath */ .v8)(name)} comes with the first snapshot`,
            };
        }
        const isHere = (await project.store.readRecord('snapshot', meta.record)) !== undefined;
        const why = isHere
            ? `${meta.version}, ${(0,_millrace_report__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(meta.rows)} rows`
            : `${meta.version} is not in this store`;
        return { ...plan, action: isHere ? 'reuse' : 'wait', why };
    }));
    const walks = await Promise.all(models.map(model => planStages(project, { ...model, pointers, until })));
    return { datasets, walks };
}
async function planStages(project, { model, stages, pointers, until }) {
    const walk = (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .startWalk */ .eh)('plan');
    const missing = await (0,_millrace_features__WEBPACK_IMPORTED_MODULE_2__/* .missingDatasets */ .ou)(project, model.name, pointers);
    if (missing.length === 0)
        await (0,_walk_model_js__WEBPACK_IMPORTED_MODULE_8__/* .walkModel */ .P)(project, walk, { model, stages, pointers, until });
    else
        (0,_wait_for_data_js__WEBPACK_IMPORTED_MODULE_7__/* .waitForData */ .b)(walk, model.name, { missing, stages, until });
    return walk;
}
async function planDeploys(project, { model, stages }) {
    const [open, ...plans] = await Promise.all([
        project.repository.openProposals(),
        ...stages.map(stage => (0,_millrace_deploy__WEBPACK_IMPORTED_MODULE_1__/* .planDeploy */ .bJ)({ project, model, stage })),
    ]);
    return plans.map(plan => {
        const promotion = open.find(({ key }) => (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .formatProposalKey */ .vi)(key) === `promotion:${plan.subject.replace('/', ':')}`);
        if (!promotion || plan.action === 'run')
            return plan;
        return { ...plan, action: 'wait', why: `for a person: ${numberOf(promotion)}"${promotion.title}"` };
    });
}
/** `#12 ` where the proposal is a pull request. */
function numberOf({ pullRequest }) {
    return pullRequest ? `#${pullRequest.number} ` : '';
}
//# sourceMappingURL=make-plan.js.map

/***/ }),

/***/ 62721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stageLabel),
/* harmony export */   t: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var _millrace_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84020);
/* harmony import */ var _cli_present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42347);


const labels = {
    snapshot: 'snapshot-data',
    features: 'build-features',
    train: 'train',
    validate: 'validate-model',
    deploy: 'deploy-model',
    drift: 'drift-check',
};
/** A stage by the name of its action. */
function stageLabel(stage) {
    return labels[stage];
}
/** The plan for a person: a line a stage, then what it comes to. */
function showPlan(plan, color) {
    const paint = (0,_cli_present_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)(color);
    const commit = `${plan.commit.slice(0, 7)}${plan.dirty ? ' + uncommitted changes' : ''}`;
    const head = `  ${paint.bold(plan.project)} · ${plan.branch} @ ${commit} · store ${plan.store}`;
    const width = Math.max(...plan.stages.map(stage => nameOf(stage).length));
    const lines = plan.stages.map(stage => {
        const action = { run: paint.yellow('RUN  '), reuse: paint.green('reuse'), wait: paint.dim('waits') }[stage.action];
        const about = stage.action === 'run' && stage.estimate
            ? paint.dim(`  ~ ${(0,_millrace_report__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(stage.estimate * 1000)}`)
            : '';
        return `  ${nameOf(stage).padEnd(width)}   ${action}   ${stage.why}${about}`;
    });
    return [head, '', ...lines, '', `  ${summary(plan)}`, ''].join('\n');
}
function nameOf({ stage, subject }) {
    return stage === 'snapshot' ? subject : `${labels[stage]} ${subject}`;
}
function summary({ stages }) {
    const running = stages.filter(({ action }) => action === 'run');
    if (running.length === 0)
        return 'Nothing to run. Nothing was changed.';
    const total = running.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0);
    const about = total > 0 ? `, about ${(0,_millrace_report__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(total * 1000)}` : '';
    const onlyDeploy = running.every(({ stage }) => stage === 'deploy');
    return `${running.length} to run${about}. Nothing was changed. Run: millrace ${onlyDeploy ? 'deploy' : 'run'}`;
}
//# sourceMappingURL=show-plan.js.map

/***/ }),

/***/ 2930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ lastSeconds),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   eh: () => (/* binding */ startWalk)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _millrace_pipeline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71260);


function startWalk(mode) {
    return { mode, stages: [], ran: new Set() };
}
/**
 * One stage of a walk: its record, where its fingerprint is known; else what `run` makes, or `undefined` where nothing
 * may run.
 */
async function step(project, walk, { ready, run }) {
    const known = await (0,_millrace_pipeline__WEBPACK_IMPORTED_MODULE_1__/* .findRecord */ .Tq)(project, ready);
    walk.stages.push(await describe(project, ready, known));
    if (known || !mayRun(walk, ready.stage))
        return known;
    walk.ran.add(`${ready.stage} ${ready.subject}`);
    return (await run()).record;
}
function mayRun({ mode }, stage) {
    return mode === 'run' || (mode === 'judge' && stage === 'validate');
}
/** A stage that can not be planned further, because an earlier one has to run first or a person has to decide. */
function later(walk, stage, { subject, action, why, estimate }) {
    walk.stages.push({ stage, subject, action, changes: [], why, ...(estimate !== undefined && { estimate }) });
}
/** Seconds that a stage took last time, for one that can not be planned yet. */
async function lastSeconds({ store }, stage, subject) {
    const last = await store.latestRecord(stage, subject);
    return last ? { estimate: last.seconds } : {};
}
async function describe(project, ready, known) {
    const { stage, subject, fingerprint } = ready;
    if (known)
        return {
            stage,
            subject,
            action: 'reuse',
            fingerprint,
            changes: [],
            why: 'nothing it reads has changed',
            estimate: known.seconds,
        };
    const last = await project.store.latestRecord(stage, subject);
    if (!last)
        return { stage, subject, action: 'run', fingerprint, changes: [], why: 'first run' };
    const changes = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .changesBetween */ .iv)(last.parts, ready.parts);
    const why = changes.length > 0 ? changes.map(sayChange).join(', ') : 'its earlier result is gone from the store';
    return { stage, subject, action: 'run', fingerprint, changes, why, estimate: last.seconds };
}
/** Inputs as people call them; others by their own name. */
const inputs = {
    features: 'the training set',
    signature: 'the list of features',
    model: 'the candidate',
    champion: 'the champion',
    champion_features: 'the champion’s features',
};
/** A change in the words of `millrace plan`. */
function sayChange({ kind, name, how }) {
    if (kind === 'input' && name.startsWith('data/'))
        return how === 'changed' ? `${name.slice(5)} has a new version` : `${name.slice(5)} ${how}`;
    if (kind === 'input')
        return `${inputs[name] ?? name} ${how}`;
    if (kind === 'code')
        return `${name} ${how}`;
    if (kind === 'environment')
        return 'the locked environment changed';
    if (kind === 'format')
        return 'Millrace itself changed the stage';
    if (kind === 'param')
        return `parameter ${name.replace(/^params\./, '')} ${how}`;
    return `millrace.yaml: ${name} ${how}`;
}
//# sourceMappingURL=step.js.map

/***/ }),

/***/ 83532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waitForData),
/* harmony export */   i: () => (/* binding */ waitsFor)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2930);


/** Lists the stages of a model that nobody can run before its datasets have a version on main. */
function waitForData(walk, model, { missing, stages, until }) {
    const wait = { action: 'wait', why: waitsFor(missing) };
    (0,_step_js__WEBPACK_IMPORTED_MODULE_1__/* .later */ .NU)(walk, 'features', { subject: model, ...wait });
    if (until === 'features')
        return;
    (0,_step_js__WEBPACK_IMPORTED_MODULE_1__/* .later */ .NU)(walk, 'train', { subject: model, ...wait });
    if (until === 'train')
        return;
    for (const { name } of stages)
        (0,_step_js__WEBPACK_IMPORTED_MODULE_1__/* .later */ .NU)(walk, 'validate', { subject: (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .stageSubject */ .L)(model, name), ...wait });
}
/** What is waited for, to be read after "waits". */
function waitsFor(missing) {
    return `for the first version of ${new Intl.ListFormat('en').format(missing)}`;
}
//# sourceMappingURL=wait-for-data.js.map

/***/ }),

/***/ 72602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ requireCandidate),
  P: () => (/* binding */ walkModel)
});

// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/features/dist/index.js + 7 modules
var features_dist = __webpack_require__(72829);
;// CONCATENATED MODULE: ./packages/train/dist/inputs.js
/** Inputs of train. */
const trainInputs = {
    model: { description: 'Model to train. Default: the only one.', type: 'string', positional: true },
    'dry-run': { description: 'Say what would happen and change nothing.', type: 'boolean' },
};
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./packages/pipeline/dist/index.js + 33 modules
var pipeline_dist = __webpack_require__(71260);
;// CONCATENATED MODULE: ./packages/train/dist/features-tree.js

/** The training table that a features record made; a record without one is MR2202. */
function featuresTree(features) {
    const tree = features.outputs['data'];
    if (!tree || !(0,dist/* isTree */.xK)(tree))
        throw noRows(features);
    return tree;
}
function noRows(features) {
    return new dist/* MillraceError */.gR('MR2202', {
        model: features.subject,
        record: features.fingerprint.slice(0, 12),
    });
}
//# sourceMappingURL=features-tree.js.map
;// CONCATENATED MODULE: ./packages/train/dist/train-params.js

/** Declared, never the machine's: sums in another order give another model. */
const THREADS = 2;
const MOST_THREADS = 256;
function modelOf(project, name) {
    const model = project.config.models.get(name);
    if (!model)
        throw (0,dist/* bug */.jr)(`no model ${name} in the configuration`);
    return model;
}
/**
 * The parameters that a program is given, and its number of threads: `params.threads`, else 2. MR2201 where that is no
 * whole number from 1 to 256. `threads` is not handed over a second time among the parameters.
 */
function trainParams({ name, train }) {
    const { threads = THREADS, ...params } = train.params;
    if (typeof threads !== 'number' || !Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
        throw new dist/* MillraceError */.gR('MR2201', { model: name, seen: JSON.stringify(threads) });
    }
    return { params, threads };
}
//# sourceMappingURL=train-params.js.map
;// CONCATENATED MODULE: ./packages/train/dist/plan.js



/** Raised when equal inputs give other bytes than before. */
const FORMAT = 1;
/**
 * Fingerprint of a training run: the training table, every file of the training folder except Markdown (MR3013 where
 * there is none, MR3032 without pyproject.toml or uv.lock), command, parameters, seed, threads and locked environment.
 * The time limit and the values of environment variables are not part of it: they decide whether it ends, not what
 * comes out.
 */
async function planTrain(project, name, features) {
    const model = modelOf(project, name);
    const { project: folder, command, env, seed } = model.train;
    const { params, threads } = trainParams(model);
    const environment = await (0,pipeline_dist/* environmentOf */.p7)(project.source, folder);
    const { label, time, signature } = features.manifest;
    return (0,pipeline_dist/* readyOf */.Js)({
        stage: 'train',
        subject: name,
        config: { project: folder, command, env: [...env].sort(), label, time },
        inputs: { features: featuresTree(features).sha256, signature },
        code: await (0,pipeline_dist/* codeParts */._v)(project.source, { files: await (0,pipeline_dist/* sourceFiles */.l$)(project.source, folder) }),
        // One by one, so that a plan can name the parameter that changed.
        params: {
            ...Object.fromEntries(Object.entries(params).map(([key, value]) => [`params.${key}`, value])),
            seed,
            threads,
        },
        environment,
        format: FORMAT,
    }, [{ stage: 'features', fingerprint: features.fingerprint }]);
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/train/dist/onnx-problem.js
/** Other formats that models are saved in, by their first bytes. */
const OTHERS = [
    [[0x80], 'a Python pickle (joblib, pickle)'],
    [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (PyTorch or Keras saves such)'],
    [[0x89, 0x48, 0x44, 0x46], 'an HDF5 file (Keras saves such)'],
    [[0x1f, 0x8b], 'a gzip file'],
    [[0x7b], 'JSON or other text'],
    [[0x74, 0x72, 0x65, 0x65], 'LightGBM’s own text format'],
];
/** Field numbers of onnx.ModelProto (onnx.proto3 of ONNX 1.18), and the wire type of each. */
const FIELDS = new Map([
    [1, 0], // ir_version
    [2, 2], // producer_name
    [3, 2], // producer_version
    [4, 2], // domain
    [5, 0], // model_version
    [6, 2], // doc_string
    [7, 2], // graph
    [8, 2], // opset_import
    [14, 2], // metadata_props
    [20, 2], // training_info
    [25, 2], // functions
    [26, 2], // configuration
]);
/** What no model is without (opset_import: since IR version 3). */
const NEEDED = [
    [7, 'graph'],
    [8, 'opset_import'],
];
/** A tag and a length, each a varint of at most ten bytes. */
const HEADER = 20;
/**
 * What a file is if it can not be an ONNX model, in words; `undefined` where it may be one: its bytes are the fields of
 * a ModelProto from first to last, with a graph and its operator sets among them. Reads the fields' heads only, so a gigabyte costs nothing;
 * whether the graph computes anything is the runtime's to say.
 */
async function onnxProblem(size, readAt) {
    const start = await readAt(0, 4);
    const other = OTHERS.find(([first]) => first.every((byte, index) => start[index] === byte));
    if (other)
        return other[1];
    let at = 0;
    const fields = new Set();
    while (at < size) {
        const head = await readAt(at, HEADER);
        const tag = readVarint(head, 0);
        if (!tag)
            return unreadable(at);
        const field = Math.floor(tag.value / 8);
        if (FIELDS.get(field) !== tag.value % 8)
            return unreadable(at);
        const value = readVarint(head, tag.end);
        if (!value)
            return unreadable(at);
        fields.add(field);
        at += tag.value % 8 === 2 ? value.end + value.value : value.end;
    }
    if (at > size)
        return `cut off: ${at - size} bytes are missing`;
    const lacking = NEEDED.find(([field]) => !fields.has(field));
    return lacking && `an ONNX file without ${lacking[1]}`;
}
function unreadable(at) {
    return `no ONNX from byte ${at} on`;
}
/** A protobuf varint (base 128, least significant group first) as a number; `undefined` where it does not end. */
function readVarint(bytes, from) {
    let value = 0;
    for (let index = from; index < bytes.length && index < from + 10; index++) {
        const byte = bytes[index] ?? 0;
        value += (byte & 127) * 128 ** (index - from);
        if (byte < 128)
            return { value, end: index + 1 };
    }
    return undefined;
}
//# sourceMappingURL=onnx-problem.js.map
;// CONCATENATED MODULE: ./packages/train/dist/check-model.js




const MIB = 2 ** 20;
/** A protobuf message ends at 2 GiB; servers hold a model in memory twice while they switch. */
const MOST = 1024 * MIB;
/** Refuses a model.onnx that is not there (MR2211), empty (MR2212), too large (MR2213) or something else (MR2214). */
async function checkModel(folder, { model, program }) {
    const path = (0,external_node_path_.join)(folder, 'model.onnx');
    const names = (await (0,promises_.readdir)(folder)).sort();
    if (!names.includes('model.onnx')) {
        throw new dist/* MillraceError */.gR('MR2211', { model, program, seen: names.slice(0, 10).join(', ') || 'nothing' });
    }
    const stats = await (0,promises_.lstat)(path);
    // A link could name any file of the machine.
    if (!stats.isFile())
        throw new dist/* MillraceError */.gR('MR2214', { model, seen: 'no regular file' });
    if (stats.size === 0)
        throw new dist/* MillraceError */.gR('MR2212', { model, program });
    if (stats.size > MOST) {
        throw new dist/* MillraceError */.gR('MR2213', { model, size: Math.ceil(stats.size / MIB), most: MOST / MIB });
    }
    const file = await (0,promises_.open)(path);
    try {
        const seen = await onnxProblem(stats.size, async (at, length) => {
            const bytes = new Uint8Array(length);
            const { bytesRead } = await file.read(bytes, 0, length, at);
            return bytes.subarray(0, bytesRead);
        });
        if (seen !== undefined)
            throw new dist/* MillraceError */.gR('MR2214', { model, seen });
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=check-model.js.map
;// CONCATENATED MODULE: ./packages/train/dist/read-metrics.js



/** More than this is no list of metrics. */
const MOST_BYTES = 64 * 2 ** 10;
const NAME = /^[A-Za-z][\w.@/ -]{0,99}$/;
/**
 * What the program reports in metrics.json: names to finite numbers, empty where there is no such file. NaN, Infinity,
 * texts and nested values are MR2215: a number that is not one would go unseen into every report.
 */
async function readMetrics(folder, model) {
    const text = await readSmall((0,external_node_path_.join)(folder, 'metrics.json'), model);
    if (text === undefined)
        return {};
    const metrics = parse(text, model);
    if (typeof metrics !== 'object' || metrics === null || Array.isArray(metrics)) {
        throw wrong(model, 'Its top is not a map.');
    }
    const reported = {};
    for (const [name, value] of Object.entries(metrics)) {
        if (!NAME.test(name)) {
            throw wrong(model, `Name ${JSON.stringify(name.slice(0, 40))} is not a letter and up to 99 of A–Z, a–z, 0–9, "_./@- ".`);
        }
        if (typeof value !== 'number')
            throw wrong(model, `"${name}" is ${kindOf(value)}.`);
        if (!Number.isFinite(value))
            throw wrong(model, `"${name}" is too large for a number.`);
        reported[name] = value;
    }
    return reported;
}
async function readSmall(path, model) {
    try {
        const stats = await (0,promises_.lstat)(path);
        if (!stats.isFile())
            throw wrong(model, 'It is no regular file.');
        if (stats.size > MOST_BYTES)
            throw wrong(model, `It is ${stats.size} bytes long; at most ${MOST_BYTES} are read.`);
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function parse(text, model) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        // Python's json writes these where a number is none; JSON has no such words.
        const [, name, word] = /"([^"\\]{1,100})"\s*:\s*(-?Infinity|NaN)\b/.exec(text) ?? [];
        if (name !== undefined)
            throw wrong(model, `"${name}" is ${word}.`);
        throw wrong(model, 'It is not valid JSON.', error);
    }
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'a nested value' : `a ${typeof value}`;
}
function wrong(model, problem, cause) {
    return new dist/* MillraceError */.gR('MR2215', { model, problem }, cause === undefined ? {} : { cause });
}
//# sourceMappingURL=read-metrics.js.map
;// CONCATENATED MODULE: ./packages/train/dist/apply.js








/** Trains in a folder that holds the tracked code alone, in the locked environment, and keeps what was written. */
async function trainModel(project, task) {
    const { model, features, folder } = task;
    const { name, train } = model;
    const places = {
        source: (0,external_node_path_.join)(folder, 'source'),
        output: (0,external_node_path_.join)(folder, 'output'),
        input: (0,external_node_path_.join)(folder, 'input.json'),
        log: (0,external_node_path_.join)(folder, 'train.txt'),
        kept: (0,external_node_path_.join)(folder, 'model'),
    };
    await (0,pipeline_dist/* writeSources */.go)(project.source, train.project, places.source);
    await (0,promises_.mkdir)(places.output);
    await (0,promises_.mkdir)(places.kept);
    const locked = await (0,pipeline_dist/* syncEnvironment */.Rp)(project, { folder: places.source, name: train.project });
    await (0,promises_.writeFile)(places.input, JSON.stringify(await inputOf(project, task), null, 2));
    const program = train.command.join(' ');
    const done = project.progress.step(`${name}: training, ${program}`);
    const { exitCode, seconds, tail } = await (0,pipeline_dist/* runProgram */.mB)({
        command: train.command,
        cwd: places.source,
        env: environmentFor(project, { model, locked, places }),
        timeoutSeconds: train.timeoutSeconds,
        progress: project.progress,
        secrets: (0,pipeline_dist/* findSecrets */.dL)(project.env, train.env),
        logPath: places.log,
    });
    if (exitCode !== 0) {
        const details = tail.length > 0 ? { frame: tail.join('\n') } : {};
        throw new dist/* MillraceError */.gR('MR2210', { model: name, program, exitCode, why: whyFailed(exitCode) }, details);
    }
    await checkModel(places.output, { model: name, program });
    const reported = await readMetrics(places.output, name);
    await (0,promises_.rename)((0,external_node_path_.join)(places.output, 'model.onnx'), (0,external_node_path_.join)(places.kept, 'model.onnx'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(places.kept, 'model.json'), `${JSON.stringify(cardOf(features), null, 2)}\n`);
    const outputs = {
        model: await project.store.putFolder(places.kept),
        log: await project.store.putFile(places.log),
    };
    done();
    return { outputs, manifest: manifestOf(task, { reported, seconds, python: locked.python }) };
}
/** What the program is told: only the training rows, never the holdout. */
async function inputOf(project, { model, features }) {
    const { params, threads } = trainParams(model);
    const { manifest } = features;
    return {
        format: 1,
        model: model.name,
        data: [await trainingRows(project, features)],
        features: manifest.features.map(({ name }) => name),
        label: manifest.label,
        time: manifest.time,
        params,
        seed: model.train.seed,
        threads,
    };
}
async function trainingRows(project, features) {
    const entries = await project.store.readTree(featuresTree(features));
    const rows = entries.find(({ path }) => path === 'train.parquet');
    if (!rows)
        throw noRows(features);
    return project.store.pathOf(rows);
}
/** The locked environment first on PATH; seeds and threads that libraries read before any code of the program runs. */
function environmentFor(project, task) {
    const { model, locked, places } = task;
    const given = (0,pipeline_dist/* programEnvironment */.yE)(project.env, model.train.env);
    const threads = String(trainParams(model).threads);
    return {
        PYTHONHASHSEED: '0',
        PYTHONUNBUFFERED: '1',
        OMP_NUM_THREADS: threads,
        OPENBLAS_NUM_THREADS: threads,
        MKL_NUM_THREADS: threads,
        ...given,
        PATH: [locked.bin, given['PATH'] ?? ''].join(external_node_path_.delimiter),
        VIRTUAL_ENV: locked.folder,
        MILLRACE_INPUT: places.input,
        MILLRACE_OUTPUT: places.output,
    };
}
function whyFailed(exitCode) {
    return exitCode > 128 && exitCode < 160
        ? `Exit codes above 128 stand for a signal, here ${exitCode - 128}; 9 is most often the system taking memory back.`
        : 'Any exit code but 0 says that there is no model. What it printed last is below.';
}
function cardOf({ manifest }) {
    return {
        format: 1,
        model: manifest.model,
        features: manifest.features.map(({ name }) => name),
        signature: manifest.signature,
        input: 'features',
        output: 'probability',
    };
}
function manifestOf({ model, ready, features }, run) {
    const { manifest } = features;
    const { environment } = ready.parts;
    if (!environment)
        throw (0,dist/* bug */.jr)('a training plan without an environment');
    return {
        model: model.name,
        features: manifest.features.map(({ name }) => name),
        signature: manifest.signature,
        rows: manifest.rows.train,
        trainedUntil: manifest.train.to,
        reported: run.reported,
        environment: { lock: environment.lock, python: run.python },
        trainSeconds: run.seconds,
        data: manifest.data,
        featuresTree: featuresTree(features).sha256,
    };
}
//# sourceMappingURL=apply.js.map
;// CONCATENATED MODULE: ./packages/train/dist/run.js



/** The trained model of a planned run: from its record, or trained now. Errors: MR22xx, MR3020–MR3037. */
async function runTrain(project, ready, features) {
    const model = modelOf(project, ready.subject);
    return (0,pipeline_dist/* runStage */.Si)(project, ready, ({ folder }) => trainModel(project, { model, ready, features, folder }));
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./packages/train/dist/index.js



//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./packages/validate/dist/index.js + 39 modules
var validate_dist = __webpack_require__(85390);
// EXTERNAL MODULE: ./packages/host/dist/compose/champion.js
var compose_champion = __webpack_require__(82871);
// EXTERNAL MODULE: ./packages/host/dist/compose/pointers.js
var pointers = __webpack_require__(1954);
// EXTERNAL MODULE: ./packages/host/dist/compose/step.js
var step = __webpack_require__(2930);
;// CONCATENATED MODULE: ./packages/host/dist/compose/walk-model.js







/**
 * Walks one model from features to validation, up to `until`. Where an input of a stage is not there yet, the rest is
 * listed as running later.
 */
async function walkModel(project, walk, { model, stages, pointers, until, }) {
    const reached = { validated: [], same: [] };
    const name = model.name;
    // A plan asks at once, so that Git answers meanwhile; a run asks again, for main may move while a model trains.
    const [features, known] = await Promise.all([
        (0,features_dist/* planFeatures */.Lh)(project, name, pointers),
        walk.mode === 'plan' && until === 'validate' ? readWanted(project, name, stages) : undefined,
    ]);
    const table = await (0,step/* step */.PM)(project, walk, {
        ready: features,
        run: () => (0,features_dist/* runFeatures */.rH)(project, features, { model: name, pointers }),
    });
    if (table)
        reached.features = table;
    if (until === 'features')
        return reached;
    if (!table) {
        const why = 'its training set changes';
        (0,step/* later */.NU)(walk, 'train', {
            subject: name,
            action: 'run',
            why,
            ...(await (0,step/* lastSeconds */.MY)(project, 'train', name)),
        });
    }
    const train = table && (await planTrain(project, name, table));
    const trained = train && (await (0,step/* step */.PM)(project, walk, { ready: train, run: () => runTrain(project, train, table) }));
    if (trained)
        reached.train = trained;
    if (until === 'train')
        return reached;
    const wanted = known ?? (await readWanted(project, name, stages));
    for (const { name: stage } of stages) {
        const subject = `${name}/${stage}`;
        if (!table || !trained) {
            const last = await (0,step/* lastSeconds */.MY)(project, 'validate', subject);
            (0,step/* later */.NU)(walk, 'validate', { subject, action: 'run', why: 'new candidate', ...last });
            continue;
        }
        const pointer = wanted.get(stage);
        if (pointer && (0,validate_dist/* sameModel */.An)({ train: trained, champion: { pointer } })) {
            (0,step/* later */.NU)(walk, 'validate', { subject, action: 'reuse', why: `${pointer.meta.version} is this very model` });
            reached.same.push(stage);
            continue;
        }
        const champion = pointer &&
            (await (0,compose_champion/* findChampion */.f)(project, { pointer, pointers, mode: walk.mode === 'plan' ? 'plan' : 'run' }));
        if (champion === 'unbuilt') {
            (0,step/* later */.NU)(walk, 'validate', { subject, action: 'run', why: 'the champion is judged on new rows' });
            continue;
        }
        const inputs = {
            model: name,
            stage,
            features: table,
            train: trained,
            ...(champion && { champion }),
        };
        const ready = await (0,validate_dist/* planValidate */.oj)(project, inputs);
        const record = await (0,step/* step */.PM)(project, walk, { ready, run: () => (0,validate_dist/* runValidate */.ED)(project, ready, inputs) });
        if (record)
            reached.validated.push({ inputs, record });
    }
    return reached;
}
/** Where nothing of the repository's code may run, its stages have to have run before (MR4068). */
function requireCandidate(model, { features, train }) {
    if (train)
        return;
    throw new dist/* MillraceError */.gR('MR4068', { subject: model, stage: features ? 'train' : 'build-features' });
}
async function readWanted(project, model, stages) {
    const found = await Promise.all(stages.map(({ name }) => (0,pointers/* readStagePointer */.y)(project, model, name)));
    return new Map(found.flatMap(wanted => (wanted ? [[wanted.pointer.meta.stage, wanted.pointer]] : [])));
}
//# sourceMappingURL=walk-model.js.map

/***/ }),

/***/ 85390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oj: () => (/* reexport */ planValidate),
  QE: () => (/* reexport */ proposePromotion),
  ED: () => (/* reexport */ runValidate),
  An: () => (/* reexport */ sameModel),
  kc: () => (/* reexport */ validateFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/tables/dist/index.js + 25 modules
var tables_dist = __webpack_require__(75630);
;// CONCATENATED MODULE: ./packages/validate/dist/rules.js
/** A slice's values are shown only where a dataset's contract calls a column of that name public. */
function rulesOf({ config }, model) {
    const isPublic = (column) => [...config.datasets.values()].some(({ columns }) => columns.get(column)?.public === true);
    return {
        gates: model.gates,
        slices: model.slices.map(column => ({ column, public: isPublic(column) })),
        leastRows: model.sliceMinRows,
    };
}
/** Where no margin is configured, a comparison is still judged: by these, without tolerance. */
const DEFAULT_MARGINS = [
    ['auc', 0],
    ['log_loss', 0],
];
/** The loss that is tolerated, by metric, for the metrics that decide whether a candidate is worse. */
function marginsOf({ gates }) {
    const margins = gates.flatMap(gate => (gate.kind === 'margin' ? [[gate.metric, gate.margin]] : []));
    return new Map(margins.length > 0 ? margins : DEFAULT_MARGINS);
}
//# sourceMappingURL=rules.js.map
// EXTERNAL MODULE: ./packages/stats/dist/index.js + 29 modules
var stats_dist = __webpack_require__(48893);
;// CONCATENATED MODULE: ./packages/validate/dist/judge/scored-rows.js
function championScores({ champion }) {
    return champion instanceof Float64Array ? champion : undefined;
}
//# sourceMappingURL=scored-rows.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/judge/curves.js


/** Points of the charts: enough for a smooth line, few enough for a page. */
const ROC_POINTS = 100;
function curvesOf(rows) {
    const champion = championScores(rows);
    return { candidate: curves(rows.candidate), ...(champion && { champion: curves(champion) }) };
    function curves(scores) {
        return {
            roc: (0,stats_dist/* rocCurve */.WZ)(rows.labels, scores, ROC_POINTS),
            reliability: (0,stats_dist/* reliabilityCurve */.OX)(rows.labels, scores),
        };
    }
}
//# sourceMappingURL=curves.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/judge/decide.js

/**
 * What both models would decide at the champion's prevalence-matched threshold: its k-th highest score, where k is the
 * number of positives. Whoever uses the scores has a threshold of their own; this one flags as many rows as there is
 * reason to.
 */
function compareDecisions(labels, candidate, champion) {
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const threshold = champion.toSorted()[champion.length - positives];
    if (threshold === undefined)
        return undefined;
    const shares = [(0,stats_dist/* flaggedShare */.EL)(candidate, threshold), (0,stats_dist/* flaggedShare */.EL)(champion, threshold)];
    const flipped = (0,stats_dist/* flippedShare */.C7)({ candidate, champion, threshold });
    const [flaggedByCandidate, flaggedByChampion] = shares;
    if (flaggedByCandidate === undefined || flaggedByChampion === undefined || flipped === undefined) {
        return undefined;
    }
    return { threshold, flagged: { candidate: flaggedByCandidate, champion: flaggedByChampion }, flipped };
}
//# sourceMappingURL=decide.js.map
// EXTERNAL MODULE: ./packages/report/dist/index.js + 43 modules
var report_dist = __webpack_require__(84020);
;// CONCATENATED MODULE: ./packages/validate/dist/report/metric-text.js


const TITLES = {
    auc: 'AUC',
    log_loss: 'log loss',
    brier: 'Brier score',
    calibration_error: 'calibration error',
};
/** `AUC`, `log loss`. */
function metricTitle(metric) {
    return TITLES[metric];
}
/** ↑ where higher is better, ↓ where lower is. */
function metricArrow(metric) {
    return stats_dist/* METRICS */.Cb[metric].direction === 'higher' ? '↑' : '↓';
}
/** Metrics of this size differ in the third or fourth decimal. */
const DECIMALS = 4;
function formatMetric(value) {
    return (0,report_dist/* formatFixed */.gn)(value, DECIMALS);
}
/** `+0.0110 (+0.0070 … +0.0150)`. */
function formatDifference({ value, low, high }) {
    return `${(0,report_dist/* formatSigned */.Gp)(value, DECIMALS)} (${(0,report_dist/* formatSigned */.Gp)(low, DECIMALS)} … ${(0,report_dist/* formatSigned */.Gp)(high, DECIMALS)})`;
}
/** `auc ≥ 0.6`, `log_loss not worse than +0.002`. */
function gateName(gate) {
    return `${gate.metric} ${gateRule(gate)}`;
}
/** `≥ 0.6`, `not worse than −0.005`: what is asked, as it was configured. */
function gateRule(gate) {
    switch (gate.kind) {
        case 'min':
            return `≥ ${exact(gate.bound)}`;
        case 'max':
            return `≤ ${exact(gate.bound)}`;
        case 'margin':
            return `not worse than ${marginText(gate.metric, gate.margin)}`;
    }
}
function marginText(metric, margin) {
    if (margin === 0)
        return '0';
    return stats_dist/* METRICS */.Cb[metric].direction === 'higher' ? `−${exact(margin)}` : `+${exact(margin)}`;
}
function exact(value) {
    return String(value).replace('-', '−');
}
//# sourceMappingURL=metric-text.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/judge/judge-gates.js


/**
 * One result a gate: bounds look at the candidate's own value, margins at the interval of the difference. A margin
 * that can't be told is not passed; without a champion it is skipped.
 */
function judgeGates(gates, metrics) {
    return gates.map(gate => {
        const metric = metrics.find(one => one.metric === gate.metric);
        if (!metric)
            throw (0,dist/* bug */.jr)(`no metric ${gate.metric} was measured`);
        return {
            name: gateName(gate),
            metric: gate.metric,
            verdict: verdictOf(gate, metric),
            seen: seen(gate, metric),
        };
    });
}
function verdictOf(gate, { candidate, verdict }) {
    switch (gate.kind) {
        case 'min':
            return candidate >= gate.bound ? 'passed' : 'failed';
        case 'max':
            return candidate <= gate.bound ? 'passed' : 'failed';
        case 'margin':
            if (verdict === undefined)
                return 'skipped';
            if (verdict === 'cannot-tell')
                return 'cannot-tell';
            return verdict === 'worse' ? 'failed' : 'passed';
    }
}
function seen(gate, metric) {
    if (gate.kind !== 'margin')
        return formatMetric(metric.candidate);
    if (metric.verdict === undefined)
        return 'no champion yet';
    return metric.difference ? formatDifference(metric.difference) : 'no interval';
}
//# sourceMappingURL=judge-gates.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/judge/judge-metrics.js



/** Each metric of both models, with the difference's 95 % interval and what it shows. */
function judgeMetrics(rows, { margins, seed }) {
    const champion = championScores(rows);
    return metricNames.map(metric => {
        if (!champion) {
            const candidate = stats_dist/* METRICS */.Cb[metric].measure(rows.labels, rows.candidate);
            if (candidate === undefined)
                throw (0,dist/* bug */.jr)(`${metric} of checked rows is not defined`);
            return { metric, candidate, ...(rows.champion && { verdict: 'cannot-tell' }) };
        }
        const { labels, candidate, clusters } = rows;
        const compared = (0,stats_dist/* pairedComparison */.rh)({ metric, labels, candidate, champion, clusters, seed });
        if (compared.candidate === undefined || compared.champion === undefined) {
            throw (0,dist/* bug */.jr)(`${metric} of checked rows is not defined`);
        }
        const verdict = (0,stats_dist/* judgeDifference */.FT)({
            interval: compared,
            margin: margins.get(metric) ?? 0,
            direction: stats_dist/* METRICS */.Cb[metric].direction,
        });
        return {
            metric,
            candidate: compared.candidate,
            champion: compared.champion,
            ...(compared.method !== 'none' && {
                difference: {
                    value: compared.difference,
                    low: compared.low,
                    high: compared.high,
                    method: compared.method,
                    clusters: compared.clusters,
                },
            }),
            verdict,
        };
    });
}
const metricNames = Object.keys(stats_dist/* METRICS */.Cb);
//# sourceMappingURL=judge-metrics.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/judge/judge-slices.js


/** A report that nobody reads to its end shows nothing. */
const MOST_SLICES = 40;
/** AUC of both models in each slice with enough rows (the largest 40 of all columns), judged by one margin. */
function judgeSlices(rows, rule) {
    const all = rows.slices.flatMap(slicesOf);
    const large = all
        .filter(slice => slice.rows.length >= rule.leastRows)
        .sort((a, b) => b.rows.length - a.rows.length);
    return {
        results: large.slice(0, MOST_SLICES).map(slice => judgeSlice(slice, rows, rule)),
        leftOut: { tooSmall: all.length - large.length, beyond: Math.max(0, large.length - MOST_SLICES) },
    };
}
/** Values of a column by falling rows, ties by value. Values that may not be shown get numbers in that order. */
function slicesOf({ column, public: shown, values }) {
    const rowsOf = new Map();
    for (const [row, value] of values.entries()) {
        const rows = rowsOf.get(value);
        if (rows)
            rows.push(row);
        else
            rowsOf.set(value, [row]);
    }
    const order = [...rowsOf].sort(([a, rows], [b, others]) => others.length - rows.length || ((a ?? '') < (b ?? '') ? -1 : 1));
    return order.map(([value, rows], index) => ({
        column,
        value: value === null ? 'no value' : shown ? value : `value ${index + 1}`,
        rows: Uint32Array.from(rows),
    }));
}
function judgeSlice({ column, value, rows: members }, rows, { margin, seed }) {
    const labels = take(rows.labels, members);
    const candidate = take(rows.candidate, members);
    const clusters = take(rows.clusters, members);
    const base = { column, value, rows: members.length, days: new Set(clusters).size };
    const champion = championScores(rows);
    if (!champion) {
        const auc = (0,stats_dist/* rocAuc */.om)(labels, candidate);
        if (auc === undefined)
            return { ...base, verdict: 'too-small' };
        return { ...base, candidate: auc, verdict: rows.champion ? 'cannot-tell' : 'first' };
    }
    const compared = (0,stats_dist/* pairedComparison */.rh)({
        metric: 'auc',
        labels,
        candidate,
        champion: take(champion, members),
        clusters,
        seed,
    });
    const values = {
        ...(compared.candidate !== undefined && { candidate: compared.candidate }),
        ...(compared.champion !== undefined && { champion: compared.champion }),
    };
    if (compared.method === 'none')
        return { ...base, ...values, verdict: 'too-small' };
    const { difference, low, high } = compared;
    const verdict = (0,stats_dist/* judgeDifference */.FT)({ interval: compared, margin, direction: 'higher' });
    return { ...base, ...values, difference: { value: difference, low, high }, verdict };
}
function take(values, rows) {
    const taken = new values.constructor(rows.length);
    for (let at = 0; at < rows.length; at++)
        taken[at] = values[rows[at]];
    return taken;
}
//# sourceMappingURL=judge-slices.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/judge/judge.js







/**
 * Judges scored rows by the rules. Pure, and the same for equal input: `seed` is a whole number in 0 … 2³²−1.
 * Rows must have been checked: both classes, scores from 0 to 1.
 */
function judge(rows, rules, seed) {
    const margins = marginsOf(rules);
    const metrics = judgeMetrics(rows, { margins, seed });
    const gates = judgeGates(rules.gates, metrics);
    const champion = championScores(rows);
    const verdict = rows.champion ? overall(metrics, margins) : 'first';
    const decisions = champion && compareDecisions(rows.labels, rows.candidate, champion);
    return {
        verdict,
        passed: gates.every(gate => gate.verdict === 'passed' || gate.verdict === 'skipped') &&
            (verdict === 'first' || verdict === 'better' || verdict === 'not-worse'),
        ...(rows.champion && !(rows.champion instanceof Float64Array) && rows.champion),
        rows: rows.labels.length,
        clusters: new Set(rows.clusters).size,
        metrics,
        gates,
        slices: judgeSlices(rows, { margin: margins.get('auc') ?? 0, leastRows: rules.leastRows, seed }),
        ...(decisions && { decisions }),
        curves: curvesOf(rows),
        margins: [...margins].map(([metric, margin]) => ({ metric, margin })),
    };
}
/** Calibration's interval is only approximate, so that it alone makes no model better. */
const QUALITY = ['auc', 'log_loss', 'brier'];
/**
 * worse: a metric with a margin is shown worse than it · better: one of quality is shown better and none worse ·
 * not-worse: all margins hold · else it can't be told.
 */
function overall(metrics, margins) {
    const judged = metrics.filter(({ metric }) => margins.has(metric));
    if (judged.some(({ verdict }) => verdict === 'worse'))
        return 'worse';
    if (judged.some(({ metric, verdict }) => verdict === 'better' && QUALITY.includes(metric)))
        return 'better';
    return judged.every(({ verdict }) => verdict === 'better' || verdict === 'not-worse')
        ? 'not-worse'
        : 'cannot-tell';
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/charts-fold.js

/** False positive rates at which both curves are read, so that they share a table: dense where ROC is steep. */
const GRID = [
    ...Array.from({ length: 10 }, (_, at) => at / 100),
    ...Array.from({ length: 19 }, (_, at) => (at + 2) / 20),
];
/** On the line between the curve's vertices; the highest of those that stand at `x`. */
function truePositiveRateAt(roc, x) {
    const next = roc.findIndex(point => point.falsePositiveRate > x);
    if (next < 0)
        return 1;
    const after = roc[next];
    const before = roc[Math.max(0, next - 1)];
    const width = after.falsePositiveRate - before.falsePositiveRate;
    const share = width > 0 ? (x - before.falsePositiveRate) / width : 0;
    return before.truePositiveRate + share * (after.truePositiveRate - before.truePositiveRate);
}
/** ROC and reliability of both models, and how AUC went over earlier holdouts where there were any. */
function chartsFold(curves, names, past) {
    const models = [
        ...(curves.champion ? [{ name: names.championColumn, ...curves.champion }] : []),
        { name: names.candidateColumn, ...curves.candidate },
    ];
    const roc = models.map(({ name, roc }) => ({
        name,
        points: GRID.map(x => ({ x, y: truePositiveRateAt(roc, x) })),
    }));
    const reliability = models.map(({ name, reliability }) => ({
        name,
        points: reliability.map(point => ({ x: point.meanScore, y: point.positiveRate })),
    }));
    const charts = [(0,report_dist/* rocChart */.bZ)(roc), (0,report_dist/* reliabilityChart */.DB)(reliability)];
    if (past && past.points.length > 1)
        charts.push(charts_fold_history(past.points, past.floor));
    return {
        summary: `Charts: ROC, reliability${charts.length > 2 ? ', history' : ''}`,
        blocks: charts,
    };
}
function charts_fold_history(points, floor) {
    return (0,report_dist/* historyChart */.H3)({
        metric: 'AUC',
        series: [
            {
                name: 'candidates, each on its own holdout',
                points: points.map(({ from, auc }) => ({ x: from.slice(0, 10), y: auc })),
            },
        ],
        ...(floor !== undefined && { gate: floor }),
    });
}
//# sourceMappingURL=charts-fold.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/decisions-text.js

/** `Flagged at the threshold …: 12.1 % → 12.6 %; 3.2 % of decisions flip.` */
function decisionsText({ flagged, flipped }, champion) {
    return {
        kind: 'text',
        text: [
            `Flagged at the threshold where ${champion} flags as many rows as are positive: ${(0,report_dist/* formatPercent */.l9)(flagged.champion)} → ${(0,report_dist/* formatPercent */.l9)(flagged.candidate)}; `,
            { strong: `${(0,report_dist/* formatPercent */.l9)(flipped)} of decisions flip` },
            '.',
        ],
    };
}
//# sourceMappingURL=decisions-text.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/names.js
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** A stretch of time in words: `May 2001` for a whole month, else its first and last day. */
function periodText({ from, to }) {
    const start = new Date(from);
    const next = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
    const isMonth = start.getUTCDate() === 1 && start.getTime() % 86_400_000 === 0;
    if (isMonth && next.getTime() === Date.parse(to)) {
        return `${MONTHS[start.getUTCMonth()]} ${start.getUTCFullYear()}`;
    }
    const last = new Date(Date.parse(to) - 1);
    return `${start.toISOString().slice(0, 10)} to ${last.toISOString().slice(0, 10)}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listText(parts) {
    return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(part => part !== '').join(' and ');
}
/** `1 slice`, `37 slices`; the count as it is to be shown. */
function plural(count, noun) {
    return `${count} ${noun}${count === '1' ? '' : 's'}`;
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/slice-text.js


/** `origin HNL`. */
function sliceName({ column, value }) {
    return `${column} ${value}`;
}
function slicesShown({ results }, verdict) {
    return results.filter(slice => slice.verdict === verdict);
}
/** Slices about which nothing can be said: too few rows or days, or an interval that holds both. */
function untold(slices) {
    return (slices.leftOut.tooSmall +
        slicesShown(slices, 'too-small').length +
        slicesShown(slices, 'cannot-tell').length);
}
/** What a headline says of slices: never that none is worse, only that none was shown to be. */
function sliceClause(slices) {
    const all = slices.results.length + slices.leftOut.tooSmall + slices.leftOut.beyond;
    if (all === 0)
        return '';
    const worse = slicesShown(slices, 'worse').length;
    const slight = slices.results.some(({ difference }) => difference !== undefined && difference.high < 0);
    const none = slight ? 'no slice shown worse than the margin' : 'no slice shown worse';
    const parts = [worse === 0 ? none : `${plural((0,report_dist/* formatCount */.B4)(worse), 'slice')} shown worse`];
    if (untold(slices) > 0)
        parts.push(`${(0,report_dist/* formatCount */.B4)(untold(slices))} too small to tell`);
    if (slices.leftOut.beyond > 0)
        parts.push(`${(0,report_dist/* formatCount */.B4)(slices.leftOut.beyond)} not looked at`);
    return `; ${parts.join('; ')}`;
}
//# sourceMappingURL=slice-text.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/headline.js




/** The verdict in one sentence, and what to do next. */
function headline(judged, names, words) {
    return judged.passed ? accepted(judged, names, words) : refused(judged, names, words);
}
function accepted(judged, { champion }, words) {
    const { verdict, slices, gates } = judged;
    const worse = slicesShown(slices, 'worse').length;
    const next = words.whenPassed;
    switch (verdict) {
        case 'better': {
            const lost = shownLosses(judged);
            const though = lost === '' ? '' : `, though shown worse in ${lost}`;
            const tone = worse > 0 || lost !== '' ? 'warning' : 'good';
            const text = `Better than ${champion} in ${metricsShown(judged, 'better')}${though}`;
            return { tone, text: `${text}${sliceClause(slices)}.`, next };
        }
        case 'not-worse': {
            const lost = shownLosses(judged);
            const text = lost === ''
                ? `Not worse than ${champion}`
                : `Within the margin of ${champion}, though shown worse in ${lost}`;
            const tone = worse > 0 ? 'warning' : lost === '' ? 'good' : 'neutral';
            return { tone, text: `${text}${sliceClause(slices)}.`, next };
        }
        default: {
            const bounds = gates.filter(gate => gate.verdict === 'passed').length;
            const what = bounds > 0 ? 'it passes its gates, and' : 'no gate bounds it, and';
            const text = `${words.first}: ${what} there is nothing to compare it with.`;
            return { tone: bounds > 0 ? 'good' : 'warning', text, next };
        }
    }
}
function refused(judged, { champion }, words) {
    const { verdict } = judged;
    const reasons = boundsMissed(judged);
    if (verdict === 'worse')
        reasons.unshift(`worse than ${champion} in ${metricsShown(judged, 'worse')}`);
    if (judged.incomparable !== undefined)
        reasons.unshift(`it could not be compared with ${champion}`);
    else if (verdict === 'cannot-tell') {
        reasons.unshift(`can’t tell whether it is worse than ${champion} in ${metricsShown(judged, 'cannot-tell')}`);
    }
    const untold = verdict === 'better' ? metricsShown(judged, 'cannot-tell') : '';
    if (untold !== '')
        reasons.push(`can’t tell whether its ${untold} is worse`);
    const praise = verdict === 'better'
        ? `better than ${champion}, but `
        : verdict === 'not-worse'
            ? `not worse than ${champion}, but `
            : '';
    return {
        tone: verdict === 'cannot-tell' ? 'warning' : 'bad',
        text: `${words.refusal}: ${praise}${listText(reasons)}.`,
        next: `${words.whenRefused} ${remedy(judged)}`.trim(),
    };
}
/** Metrics whose whole interval is a loss: within the margin where the metric decides, unbounded where it does not. */
function shownLosses({ metrics }) {
    const lost = metrics.filter(({ metric, difference }) => {
        if (difference === undefined)
            return false;
        return stats_dist/* METRICS */.Cb[metric].direction === 'higher' ? difference.high < 0 : difference.low > 0;
    });
    return listText(lost.map(({ metric }) => metricTitle(metric)));
}
/** Titles of the metrics that decide and have this verdict. */
function metricsShown({ metrics, margins }, verdict) {
    const deciding = new Set(margins.map(({ metric }) => metric));
    return listText(metrics
        .filter(one => deciding.has(one.metric) && one.verdict === verdict)
        .map(one => metricTitle(one.metric)));
}
function boundsMissed({ gates, metrics }) {
    const isBound = ({ name, metric }) => /^ [≥≤] /.test(name.slice(metric.length));
    return gates
        .filter(gate => gate.verdict === 'failed' && isBound(gate))
        .map(({ name, metric }) => {
        const value = metrics.find(one => one.metric === metric)?.candidate ?? Number.NaN;
        return `${metricTitle(metric)} ${formatMetric(value)} is not${name.slice(metric.length)}`;
    });
}
function remedy({ verdict, incomparable, gates }) {
    if (incomparable !== undefined)
        return `No row could be compared: ${incomparable}.`;
    const untold = verdict === 'cannot-tell' || gates.every(gate => gate.verdict !== 'failed');
    return untold
        ? 'More labelled rows narrow the interval: wait for them, or take a longer holdout. A wider margin is a change to the gates.'
        : 'Improve the model. If a gate is wrong, change it: that is reviewed like code.';
}
//# sourceMappingURL=headline.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/method-fold.js


const METHODS = {
    'cluster-bootstrap': 'a cluster bootstrap: 1,000 draws of whole clusters, the same for both models, bias-corrected percentiles',
    'jackknife-t': 'a delete-one-cluster jackknife with Student’s t',
};
/** How the numbers came about, so that they can be made again and doubted. */
function methodFold(judged, { seed, byDay }) {
    const difference = judged.metrics.find(metric => metric.difference)?.difference;
    const items = [];
    if (difference) {
        const clusters = byDay ? `${judged.clusters} days (UTC)` : `${judged.clusters} rows`;
        items.push([
            `Both models scored the same rows; intervals are 95 % over ${clusters} by ${METHODS[difference.method] ?? difference.method} (seed `,
            { code: String(seed) },
            ').',
        ], byDay
            ? 'Rows of one day are alike, so whole days count, not rows.'
            : 'No time was named, so each row counts for itself: where rows of one day are alike, these intervals are too narrow.', 'The interval of the calibration error is approximate: noise only ever adds to that error.');
    }
    if (judged.verdict !== 'first') {
        const margins = judged.margins.map(gate => gateName({ kind: 'margin', ...gate })).join(', ');
        items.push(`Deciding: ${margins}. A gate that can’t be told does not pass.`);
    }
    if (judged.decisions) {
        items.push(`The threshold ${(0,report_dist/* formatFixed */.gn)(judged.decisions.threshold, 4)} is the champion’s score at which it flags as many rows as are positive (${(0,report_dist/* formatPercent */.l9)(judged.decisions.flagged.champion)}, ties included).`);
    }
    items.push(`Metrics: ${judged.metrics.map(({ metric }) => metricTitle(metric)).join(', ')}; calibration error over 10 equally filled bins.`);
    return { summary: 'How this was judged', blocks: [{ kind: 'list', items }] };
}
//# sourceMappingURL=method-fold.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/metric-table.js

const ICONS = {
    passed: '✅',
    failed: '❌',
    'cannot-tell': '❔',
    skipped: '–',
};
/** The metrics of both models, the change with its interval, and the gates. */
function metricTable(judged, names, where) {
    const compared = judged.metrics.some(({ champion }) => champion !== undefined);
    const left = (title) => ({ title, align: 'left' });
    const right = (title) => ({ title, align: 'right' });
    return {
        kind: 'table',
        columns: [
            left(where.rows),
            ...(compared ? [right(names.championColumn)] : []),
            right(names.candidateColumn),
            ...(compared ? [left(`change (95 % interval, ${where.clusters})`)] : []),
            left('gate'),
        ],
        rows: judged.metrics.map(metric => [
            `${metricTitle(metric.metric)} ${metricArrow(metric.metric)}`,
            ...(compared ? [metric.champion === undefined ? '' : formatMetric(metric.champion)] : []),
            formatMetric(metric.candidate),
            ...(compared ? [changeText(metric)] : []),
            judged.gates
                .filter(gate => gate.metric === metric.metric)
                .map(gateText)
                .join(' · '),
        ]),
    };
}
function changeText({ difference }) {
    return difference ? formatDifference(difference) : 'no interval';
}
/** `✅ ≥ 0.6`, `❌ worse than −0.005`, `❔ can’t tell: not worse than −0.005`. */
function gateText({ name, metric, verdict }) {
    const rule = name.slice(metric.length + 1);
    const icon = ICONS[verdict];
    switch (verdict) {
        case 'passed':
            return `${icon} ${rule}`;
        case 'failed':
            return rule.startsWith('not ') ? `${icon} ${rule.slice(4)}` : `${icon} not ${rule}`;
        case 'cannot-tell':
            return `${icon} can’t tell: ${rule}`;
        case 'skipped':
            return `${icon} ${rule}: no champion yet`;
    }
}
//# sourceMappingURL=metric-table.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/report-data.js
/** The numbers behind a report, for machines. */
function reportData(judged, about = {}) {
    const { curves: _, slices, ...rest } = judged;
    // Made of JSON values alone, which interfaces do not say to the compiler.
    return { ...about, ...rest, slices: slices.results, slicesLeftOut: slices.leftOut };
}
/** All numbers of a judgement: those of the report and the points of its curves. */
function evidenceOf(judged, about) {
    const { slices, ...rest } = judged;
    return { ...about, ...rest, slices: slices.results, slicesLeftOut: slices.leftOut };
}
//# sourceMappingURL=report-data.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/files-report.js








/** The page of two prediction files. */
function filesReport(judged, about) {
    const { candidate, champion, byDay, seed } = about;
    const names = { champion: 'the champion', championColumn: 'champion', candidateColumn: 'candidate' };
    return {
        format: 1,
        kind: 'validation',
        title: champion === undefined ? candidate : `${candidate} against ${champion}`,
        verdict: headline(judged, names, {
            first: 'Measured only',
            whenPassed: champion === undefined
                ? 'Name a champion to compare it with.'
                : 'The candidate may replace the champion.',
            refusal: 'Rejected',
            whenRefused: '',
        }),
        blocks: [
            metricTable(judged, names, {
                rows: `on ${plural((0,report_dist/* formatCount */.B4)(judged.rows), 'row')}`,
                clusters: byDay ? 'by day' : 'by row',
            }),
            ...(judged.decisions ? [decisionsText(judged.decisions, names.champion)] : []),
        ],
        folds: [chartsFold(judged.curves, names), methodFold(judged, { seed, byDay })],
        data: reportData(judged),
    };
}
//# sourceMappingURL=files-report.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/rows/check-rows.js

/** Labels as 0 and 1 (length n) from numbers where NaN is a missing one. Throws MR2301, MR2302, MR2303. */
function checkLabels(values, name) {
    if (values.length === 0)
        throw new dist/* MillraceError */.gR('MR2301', { what: name.what });
    const missing = count(values, Number.isNaN);
    if (missing > 0)
        throw new dist/* MillraceError */.gR('MR2302', { ...name, rows: missing });
    const odd = count(values, value => value !== 0 && value !== 1);
    if (odd > 0)
        throw new dist/* MillraceError */.gR('MR2303', { ...name, rows: odd });
    return Uint8Array.from(values);
}
/** Throws MR2304 where all labels are equal. */
function requireBothClasses(labels, name) {
    const first = labels[0] ?? 0;
    if (labels.every(label => label === first))
        throw new dist/* MillraceError */.gR('MR2304', { ...name, label: first });
}
/** Scores as they are, when each is a number from 0 to 1 (MR2305). */
function checkScores(scores, what) {
    const isOdd = (score) => !(score >= 0 && score <= 1);
    const first = scores.findIndex(isOdd);
    if (first < 0)
        return scores;
    const seen = Number.isNaN(scores[first]) ? 'missing' : 'a number outside 0 to 1';
    throw new dist/* MillraceError */.gR('MR2305', { what, rows: count(scores, isOdd), row: first + 1, seen });
}
/** The UTC day of each time (milliseconds since 1970; NaN is a missing one, MR2307), as days since 1970. */
function daysOf(times, name) {
    const missing = count(times, Number.isNaN);
    if (missing > 0)
        throw new dist/* MillraceError */.gR('MR2307', { ...name, rows: missing });
    return Int32Array.from(times, time => Math.floor(time / 86_400_000));
}
function count(values, holds) {
    let rows = 0;
    for (const value of values)
        if (holds(value))
            rows++;
    return rows;
}
//# sourceMappingURL=check-rows.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/files/match-files.js

/**
 * The champion's scores in the order of the candidate's rows: by key where both have keys (MR2313 where one file has
 * rows of its own), else row by row (MR2314 where numbers of rows or labels differ).
 */
function matchFiles(candidate, champion) {
    const rows = candidate.keys && champion.keys ? rowsByKey(candidate, champion) : rowsByOrder(candidate, champion);
    let first = -1;
    let differing = 0;
    for (const [at, row] of rows.entries()) {
        if (candidate.labels[at] === champion.labels[row])
            continue;
        if (first < 0)
            first = at;
        differing++;
    }
    if (differing > 0) {
        refuse(candidate, champion, `Labels of ${differing} rows differ, the first in row ${first + 1} of ${candidate.file}.`);
    }
    return Float64Array.from(rows, row => champion.scores[row]);
}
function rowsByOrder(candidate, champion) {
    const [wanted, found] = [candidate.labels.length, champion.labels.length];
    if (wanted !== found)
        refuse(candidate, champion, `The first has ${wanted} rows, the second ${found}.`);
    return Uint32Array.from({ length: wanted }, (_, row) => row);
}
function rowsByKey(candidate, champion) {
    const keys = candidate.keys ?? [];
    const index = new Map(champion.keys?.map((key, row) => [key, row]));
    const rows = keys.flatMap(key => index.get(key) ?? []);
    const own = keys.length - rows.length;
    const others = index.size - rows.length;
    if (own + others > 0) {
        throw new dist/* MillraceError */.gR('MR2313', {
            rows: own + others,
            candidate: own,
            first: candidate.file,
            champion: others,
            second: champion.file,
        });
    }
    return Uint32Array.from(rows);
}
function refuse(candidate, champion, problem) {
    throw new dist/* MillraceError */.gR('MR2314', { first: candidate.file, second: champion.file, problem });
}
//# sourceMappingURL=match-files.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/files/read-predictions.js





/**
 * Reads a Parquet or CSV file of predictions. Throws MR2310 (no such column, with the one that was probably meant),
 * MR2301–MR2303 and MR2305 (rows, labels, scores), MR2311 and MR2312 (keys), MR2307 and MR2316 (times), MR2050 and
 * MR2054 (the file).
 */
async function readPredictions(engine, path, columns) {
    const file = (0,external_node_path_.basename)(path);
    const table = await load(engine, path, columns);
    const label = { what: file, column: columns.label };
    const labels = checkLabels(await (0,tables_dist/* readColumn */.JB)(engine, table, { column: columns.label, as: 'float64' }), label);
    const scores = checkScores(await (0,tables_dist/* readColumn */.JB)(engine, table, { column: columns.score, as: 'float64' }), file);
    const { key, time } = columns;
    const predictions = { file, labels, scores };
    if (key !== undefined) {
        const keys = await (0,tables_dist/* readColumn */.JB)(engine, table, { column: key, as: 'string' });
        predictions.keys = checkKeys(keys, { file, column: key });
    }
    if (time !== undefined) {
        const times = await (0,tables_dist/* readColumn */.JB)(engine, table, { column: time, as: 'float64' });
        predictions.days = daysOf(times, { what: file, column: time });
    }
    return predictions;
}
/** Reads the file once, into a table of the columns that are needed. */
async function load(engine, path, columns) {
    const scan = (0,tables_dist/* scanFiles */.Tu)([path]);
    try {
        const there = await engine.columns(`SELECT * FROM ${scan}`);
        // Of a file without a byte DuckDB says that it has one column.
        if ((await (0,promises_.stat)(path)).size === 0)
            throw new dist/* MillraceError */.gR('MR2301', { what: (0,external_node_path_.basename)(path) });
        const wanted = [columns.label, columns.score, columns.key, columns.time].filter(name => name !== undefined);
        for (const name of wanted)
            requireColumn(there, name, (0,external_node_path_.basename)(path));
        if (columns.time !== undefined)
            requireTime(there, columns.time, (0,external_node_path_.basename)(path));
        const list = [...new Set(wanted)].map(tables_dist/* quoteName */.AB).join(', ');
        await engine.run(`CREATE OR REPLACE TABLE predictions AS SELECT ${list} FROM ${scan}`);
        return 'SELECT * FROM predictions';
    }
    catch (error) {
        throw (0,tables_dist/* sourceError */.I8)(error, [path]);
    }
}
function requireColumn(there, name, file) {
    const names = there.map(column => column.name);
    if (names.includes(name))
        return;
    const guess = (0,dist/* nearestName */.qb)(name, names);
    const hint = guess === undefined ? `It has: ${names.join(', ')}.` : `Did you mean "${guess}"?`;
    throw new dist/* MillraceError */.gR('MR2310', { file, column: name, hint });
}
function requireTime(there, name, file) {
    const type = there.find(column => column.name === name)?.type ?? 'nothing';
    if (['date', 'timestamp', 'timestamp_tz'].includes(type))
        return;
    throw new dist/* MillraceError */.gR('MR2316', { file, column: name, type });
}
function checkKeys(keys, name) {
    const present = keys.filter(key => key !== null);
    if (present.length < keys.length) {
        throw new dist/* MillraceError */.gR('MR2311', { ...name, rows: keys.length - present.length });
    }
    const repeated = keys.length - new Set(keys).size;
    if (repeated > 0)
        throw new dist/* MillraceError */.gR('MR2312', { ...name, rows: repeated });
    return present;
}
//# sourceMappingURL=read-predictions.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/files/validate-files.js











/** Every run draws equally: the same files give the same numbers. */
const SEED = 1;
/**
 * Judges a candidate against a champion by their predictions alone: no store, no project, no Git. Rows belong together
 * by key, else by their order. Throws MR2301–MR2305, MR2307, MR2310–MR2316, MR2050, MR2054.
 */
async function validateFiles(files) {
    const { margin } = files;
    if (!(margin >= 0 && margin < Number.POSITIVE_INFINITY))
        throw new dist/* MillraceError */.gR('MR2315', { margin });
    const { candidate, champion } = await readBoth(files);
    requireBothClasses(candidate.labels, { what: candidate.file, column: files.label });
    const rows = {
        labels: candidate.labels,
        candidate: candidate.scores,
        ...(champion && { champion: matchFiles(candidate, champion) }),
        clusters: candidate.days ?? Int32Array.from(candidate.labels.keys()),
        slices: [],
    };
    const judged = judge(rows, { gates: [{ metric: 'auc', kind: 'margin', margin }], slices: [], leastRows: 1 }, SEED);
    const report = filesReport(judged, {
        candidate: candidate.file,
        ...(champion && { champion: champion.file }),
        byDay: candidate.days !== undefined,
        seed: SEED,
    });
    return {
        report,
        verdict: judged.verdict,
        passed: judged.passed,
        evidence: evidenceOf(judged, { seed: SEED }),
    };
}
async function readBoth(files) {
    const { label, score, key, time } = files;
    const columns = { label, score, ...(key !== undefined && { key }) };
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'millrace-validate-'));
    try {
        const engine = await (0,tables_dist/* openEngine */.F5)({ threads: files.threads ?? 2, tempFolder: folder });
        try {
            // The day of a row is asked of the candidate's file alone.
            const candidate = await readPredictions(engine, files.candidate, {
                ...columns,
                ...(time !== undefined && { time }),
            });
            if (files.champion === undefined)
                return { candidate };
            return { candidate, champion: await readPredictions(engine, files.champion, columns) };
        }
        finally {
            engine.close();
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
//# sourceMappingURL=validate-files.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/inputs.js
/** True when the candidate is the champion, byte for byte: there is nothing to compare and nothing to promote. */
function sameModel({ train, champion, }) {
    return champion !== undefined && train.outputs['model']?.sha256 === champion.pointer.meta.sha256;
}
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./packages/pipeline/dist/index.js + 33 modules
var pipeline_dist = __webpack_require__(71260);
;// CONCATENATED MODULE: ./packages/validate/dist/plan.js



/** Raised when equal inputs give other bytes than before. */
const FORMAT = 1;
/**
 * Fingerprint of a judgement: the rules, the candidate with its holdout, and the champion with its own features for the
 * same rows.
 */
async function planValidate(project, inputs) {
    const { model, stage, features, train, champion } = inputs;
    const { gates, slices, leastRows } = rulesOf(project, modelOf(project, model));
    const parents = [features, train, ...(champion ? [champion.features, champion.train] : [])];
    return (0,pipeline_dist/* readyOf */.Js)({
        stage: 'validate',
        subject: (0,dist/* stageSubject */.L)(model, stage),
        config: {
            gates: gates.map((gate) => ({ ...gate })),
            slices: slices.map((slice) => ({ ...slice })),
            least_rows: leastRows,
        },
        inputs: {
            features: digestOf(features, 'data'),
            model: digestOf(train, 'model'),
            ...(champion && {
                champion: champion.pointer.meta.sha256,
                champion_features: digestOf(champion.features, 'data'),
            }),
        },
        code: {},
        params: {},
        format: FORMAT,
    }, parents.map(({ stage, fingerprint }) => ({ stage, fingerprint })));
}
function modelOf({ config }, name) {
    const model = config.models.get(name);
    if (!model)
        throw (0,dist/* bug */.jr)(`validate was asked about ${name}, which millrace.yaml does not have`);
    return model;
}
function digestOf(record, output) {
    const ref = record.outputs[output];
    if (!ref)
        throw (0,dist/* bug */.jr)(`the record ${record.stage} ${record.fingerprint} has no output ${output}`);
    return ref.sha256;
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./packages/config/dist/index.js + 30 modules
var config_dist = __webpack_require__(8732);
// EXTERNAL MODULE: ./packages/forge/dist/index.js + 17 modules
var forge_dist = __webpack_require__(66759);
;// CONCATENATED MODULE: ./packages/validate/dist/taken-versions.js



/**
 * Versions of a model that are spoken for: by earlier validations (also those that failed), by the pointers that main
 * has had for any of its stages, by tags, and by the champion.
 */
async function takenVersions(project, inputs, records) {
    const { model, champion } = inputs;
    const judged = records.flatMap(({ manifest }) => manifest.model === model
        ? [{ version: manifest.version, sha256: manifest.candidate, signature: manifest.signature }]
        : []);
    const pointed = [];
    for (const stage of modelOf(project, model).stages.keys()) {
        pointed.push(...(await pointerVersions(project.repository, (0,dist/* stagePointerPath */.Zq)(model, stage))));
    }
    const tagged = (await project.repository.tags()).flatMap(({ name }) => {
        const tag = (0,dist/* parseIndexTag */.gl)(name);
        return tag?.kind === 'version' && tag.model === model ? [{ version: tag.version }] : [];
    });
    return [...judged, ...pointed, ...tagged, ...(champion ? [championVersion(champion)] : [])];
}
function championVersion({ pointer, train }) {
    const { version, sha256 } = pointer.meta;
    return { version, sha256, signature: train.manifest.signature };
}
/** Versions that main's pointer of a stage has had, newest first. */
async function pointerVersions(repository, path) {
    const versions = [];
    for (const { sha } of await repository.history(path)) {
        const text = await repository.readAt(sha, path);
        if (text === undefined)
            continue;
        try {
            const { version, sha256 } = (0,config_dist/* parsePointer */.vp)(text, path, 'model').meta;
            versions.push({ version, sha256 });
        }
        catch (error) {
            // deploy refuses such a pointer, so it gave no model a version.
            if (!(error instanceof dist/* MillraceError */.gR))
                throw error;
        }
    }
    return versions;
}
//# sourceMappingURL=taken-versions.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/propose.js






/**
 * Proposes the pointer of a validated model: one branch, one file, with the report that was stored as its body. Writes
 * the HTML report in any case.
 */
async function proposePromotion(project, { record, inputs, preview = false, supersededBy, runUrl, }) {
    const { repository, head } = project;
    const { model, stage, candidate, version, champion, passed } = record.manifest;
    const report = await readReport(project, record);
    const reportPath = await writeHtml(project, { report, name: `${model}-${version}` });
    const tip = await repository.mainTip();
    if (preview)
        return { state: 'preview', reportPath };
    if (supersededBy !== undefined)
        return { state: 'superseded', by: supersededBy, reportPath };
    if (head.commit !== tip)
        return { state: 'preview', reportPath };
    const path = (0,dist/* stagePointerPath */.Zq)(model, stage);
    const text = await repository.readAt(tip, path);
    const current = text === undefined ? undefined : (0,config_dist/* parsePointer */.vp)(text, path, 'model').meta;
    if (!passed)
        return { state: 'refused', reportPath };
    if (current?.sha256 === candidate)
        return { state: 'same', reportPath };
    if (current?.sha256 !== champion?.sha256)
        return { state: 'superseded', reportPath };
    const earlier = await pointerVersions(repository, path);
    const before = earlier.find(({ sha256 }) => sha256 === candidate);
    if (before)
        return { state: 'taken-back', version: before.version, reportPath };
    const pointer = pointerOf(record, inputs, {
        // The commit that trained it, so that the same candidate is the same proposal whatever was committed since.
        commit: (await repository.isOnMain(inputs.train.code.commit)) ? inputs.train.code.commit : head.commit,
        sequence: (current?.sequence ?? 0) + 1,
        ...(text !== undefined && { previous: (0,config_dist/* pointerDigest */.sk)(text) }),
    });
    let moved = false;
    const proposal = await repository.propose({
        key: { kind: 'promotion', model, stage },
        title: (0,report_dist/* renderTitle */.zF)(report),
        body: (0,report_dist/* renderMarkdown */.Gc)((0,report_dist/* linkRun */.G7)(report, runUrl)),
        files: [
            {
                path,
                // The branch starts at the tip that the remote has by now: its pointer has to be the one that was judged.
                update: old => {
                    moved = old !== text;
                    return moved ? old : (0,config_dist/* formatPointer */.$2)(pointer);
                },
            },
        ],
    });
    return moved ? { state: 'superseded', reportPath } : { ...proposal, reportPath };
}
function pointerOf({ manifest, outputs, fingerprint }, { train }, place) {
    const tree = train.outputs['model'];
    const report = outputs['report'];
    if (!tree || !(0,dist/* isTree */.xK)(tree) || tree.sha256 !== manifest.candidate || !report) {
        throw (0,dist/* bug */.jr)('the training record is not of the model that was validated');
    }
    const { model, stage, version } = manifest;
    const { md5, size, files, sha256 } = tree;
    return {
        path: stage,
        md5,
        size,
        files,
        meta: {
            kind: 'model',
            model,
            stage,
            version,
            sha256,
            md5,
            data: train.manifest.data,
            features: train.manifest.featuresTree,
            env: train.manifest.environment.lock,
            report: report.sha256,
            records: { train: train.fingerprint, validate: fingerprint },
            code_commit: place.commit,
            ...(place.previous !== undefined && { previous: place.previous }),
            sequence: place.sequence,
        },
    };
}
async function readReport({ store }, { outputs, fingerprint }) {
    const ref = outputs['report'];
    if (!ref || (0,dist/* isTree */.xK)(ref))
        throw (0,dist/* bug */.jr)(`the record validate ${fingerprint} has no report`);
    return (0,dist/* checkShape */.eA)('Report', await store.readJson(ref), 'the stored report');
}
async function writeHtml({ repository }, { report, name }) {
    const folder = (0,external_node_path_.join)(repository.scratch, 'reports');
    const path = (0,external_node_path_.join)(folder, `${name}.html`);
    await (0,forge_dist/* replaceFile */.fR)(path, await (0,report_dist/* renderHtml */.K2)(report));
    return path;
}
//# sourceMappingURL=propose.js.map
// EXTERNAL MODULE: ./packages/serving/dist/index.js + 5 modules
var serving_dist = __webpack_require__(98001);
;// CONCATENATED MODULE: ./packages/validate/dist/rows/align-rows.js
/**
 * Aligns two tables of the same examples: as they stand, where labels, times and keys agree row by row; else by keys
 * and time, where those name each row once in both.
 */
function alignRows(candidate, champion) {
    if (isSame(candidate, champion))
        return { how: 'as-they-stand' };
    const shared = [...candidate.keys.keys()].filter(column => champion.keys.has(column)).sort();
    if (shared.length === 0) {
        return { how: 'not', reason: 'the two tables differ in rows and have no key column in common' };
    }
    const names = shared.join(', ');
    const wanted = indexRows(candidate, shared);
    const found = indexRows(champion, shared);
    if (!wanted || !found) {
        return {
            how: 'not',
            reason: `the two tables differ in rows, and ${names} and the time do not name each row once`,
        };
    }
    const pairs = [...wanted].flatMap(([name, row]) => {
        const other = found.get(name);
        return other === undefined ? [] : [[row, other]];
    });
    if (pairs.length === 0) {
        return { how: 'not', reason: `the two tables have no row in common by ${names} and the time` };
    }
    return {
        how: 'by-keys',
        candidate: Uint32Array.from(pairs, ([row]) => row),
        champion: Uint32Array.from(pairs, ([, row]) => row),
        relabelled: pairs.filter(([row, other]) => candidate.labels[row] !== champion.labels[other]).length,
    };
}
/**
 * Rows of one label, time and key may still have changed places; that moves no metric and no interval, because such
 * rows are of one day.
 */
function isSame(a, b) {
    if (a.labels.length !== b.labels.length)
        return false;
    for (let row = 0; row < a.labels.length; row++) {
        if (a.labels[row] !== b.labels[row] || a.times[row] !== b.times[row])
            return false;
    }
    for (const [column, values] of a.keys) {
        const others = b.keys.get(column);
        if (others && !values.every((value, row) => value === others[row]))
            return false;
    }
    return true;
}
/** Row by name, or undefined where a name stands twice. */
function indexRows(rows, columns) {
    const lists = columns.map(column => rows.keys.get(column) ?? []);
    const index = new Map();
    for (let row = 0; row < rows.labels.length; row++) {
        const name = JSON.stringify([rows.times[row], ...lists.map(list => list[row] ?? null)]);
        if (index.has(name))
            return undefined;
        index.set(name, row);
    }
    return index;
}
//# sourceMappingURL=align-rows.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/rows/compare-rows.js


/** Fewer days than this say nothing about other days: no interval exists below it. */
const LEAST_DAYS = 5;
const DAY = 86_400_000;
/**
 * Chooses rows that both tables have and the champion did not learn from. What remains must have enough rows, at
 * least five days and both classes, or nothing is compared.
 */
function chooseRows(candidate, champion, { championTrainedUntil, leastRows }) {
    const alignment = alignRows(candidate, champion);
    if (alignment.how === 'not')
        return { rows: 'none', reason: alignment.reason, notes: [] };
    const total = candidate.labels.length;
    const notes = [];
    const pairs = pairsOf(alignment, total);
    if (pairs.candidate.length < total) {
        notes.push(`${(0,report_dist/* formatCount */.B4)(total - pairs.candidate.length)} of ${(0,report_dist/* formatCount */.B4)(total)} rows are not in the champion’s table and were left out.`);
    }
    if (alignment.how === 'by-keys' && alignment.relabelled > 0) {
        notes.push(`The label of ${(0,report_dist/* formatCount */.B4)(alignment.relabelled)} rows differs in the champion’s table; the candidate’s counts.`);
    }
    const fresh = Uint32Array.from(pairs.candidate.keys()).filter(at => candidate.times[pairs.candidate[at]] >= championTrainedUntil);
    const seen = pairs.candidate.length - fresh.length;
    if (seen > 0) {
        notes.push(`The champion learned from ${(0,report_dist/* formatCount */.B4)(seen)} of these rows; they were left out for both.`);
    }
    if (fresh.length === total && alignment.how === 'as-they-stand')
        return { rows: 'all', notes };
    const rows = {
        candidate: fresh.map(at => pairs.candidate[at]),
        champion: fresh.map(at => pairs.champion[at]),
    };
    const lack = lackOf(candidate, rows.candidate, leastRows);
    if (lack === undefined)
        return { rows, notes };
    const why = seen > 0 ? 'that both have and the champion did not learn from' : 'that both tables have';
    return { rows: 'none', reason: `of the rows ${why}, ${lack}`, notes: [] };
}
function pairsOf(alignment, total) {
    if (alignment.how === 'by-keys')
        return alignment;
    const all = Uint32Array.from({ length: total }, (_, row) => row);
    return { candidate: all, champion: all };
}
function lackOf({ labels, times }, rows, least) {
    if (rows.length < least)
        return `${(0,report_dist/* formatCount */.B4)(rows.length)} remain; ${(0,report_dist/* formatCount */.B4)(least)} are needed`;
    const days = new Set();
    let positives = 0;
    for (const row of rows) {
        days.add(Math.floor(times[row] / DAY));
        positives += labels[row];
    }
    if (days.size < LEAST_DAYS)
        return `${days.size} days remain; ${LEAST_DAYS} are needed`;
    if (positives === 0 || positives === rows.length)
        return 'only one class remains';
    return undefined;
}
//# sourceMappingURL=compare-rows.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/rows/read-holdout.js



/** Opens a holdout from the store. Throws MR2301–MR2303 (rows, labels) and MR2307 (times). */
async function readHoldout(store, engine, { outputs, manifest }) {
    const tree = outputs['data'];
    if (!tree || !(0,dist/* isTree */.xK)(tree))
        throw (0,dist/* bug */.jr)('a features record has no folder of data');
    const entry = (await store.readTree(tree)).find(({ path }) => path === 'holdout.parquet');
    if (!entry)
        throw (0,dist/* bug */.jr)('a training table has no holdout.parquet');
    const { sha256, md5, size } = entry;
    const relation = (0,tables_dist/* scanFiles */.Tu)([await store.pathOf({ sha256, md5, size })], 'parquet');
    const rows = `SELECT * FROM ${relation}`;
    const { model, label, time } = manifest;
    const what = `the holdout of ${model}`;
    const labels = checkLabels(await (0,tables_dist/* readColumn */.JB)(engine, rows, { column: label, as: 'float64' }), {
        what,
        column: label,
    });
    const times = await (0,tables_dist/* readColumn */.JB)(engine, rows, { column: time, as: 'float64' });
    const keys = new Map();
    for (const column of manifest.keys) {
        keys.set(column, await (0,tables_dist/* readColumn */.JB)(engine, rows, { column, as: 'string' }));
    }
    return { relation: rows, labels, times, days: daysOf(times, { what, column: time }), keys };
}
/** Values of a slice column; of a row without one null. */
function readSlice(engine, { relation }, column) {
    return (0,tables_dist/* readColumn */.JB)(engine, relation, { column, as: 'string' });
}
/** What a model reads of a holdout, in its own order of columns (MR2308 where one is missing). */
async function readFeatures(engine, { relation }, reader) {
    const there = new Set((await engine.columns(relation)).map(({ name }) => name));
    const { features, model, role } = reader;
    const column = features.find(feature => !there.has(feature));
    if (column !== undefined)
        throw new dist/* MillraceError */.gR('MR2308', { model, role, column });
    return (0,tables_dist/* readMatrix */.yQ)(engine, relation, features);
}
//# sourceMappingURL=read-holdout.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/apply.js







/** Scores the holdout with the candidate, and with the champion on the champion's own features. */
async function scoreHoldout(project, { inputs, rules, folder }) {
    const { features, train, champion } = inputs;
    const engine = await (0,tables_dist/* openEngine */.F5)({ threads: project.threads, tempFolder: folder });
    try {
        const holdout = await readHoldout(project.store, engine, features);
        const name = { what: `the holdout of ${inputs.model}`, column: features.manifest.label };
        requireBothClasses(holdout.labels, name);
        const own = await scoreWith(project, { engine, holdout, train, folder, role: 'candidate' });
        const slices = [];
        for (const { column, public: shown } of rules.slices) {
            slices.push({ column, public: shown, values: await readSlice(engine, holdout, column) });
        }
        const smoke = smokeOf(own);
        const alone = { labels: holdout.labels, candidate: own.scores, clusters: holdout.days, slices };
        if (!champion)
            return { rows: alone, dropped: 0, notes: [], smoke };
        const others = await readHoldout(project.store, engine, champion.features);
        const chosen = chooseRows(holdout, others, {
            championTrainedUntil: Date.parse(champion.train.manifest.trainedUntil),
            leastRows: rules.leastRows,
        });
        const { notes } = chosen;
        if (chosen.rows === 'none') {
            return { rows: { ...alone, champion: { incomparable: chosen.reason } }, dropped: 0, notes, smoke };
        }
        const rival = await scoreWith(project, {
            engine,
            holdout: others,
            train: champion.train,
            folder,
            role: 'champion',
        });
        const all = { ...alone, champion: rival.scores };
        if (chosen.rows === 'all')
            return { rows: all, dropped: 0, notes, smoke };
        const rows = takeRows(all, chosen.rows);
        return { rows, dropped: holdout.labels.length - rows.labels.length, notes, smoke };
    }
    finally {
        engine.close();
    }
}
async function scoreWith(project, work) {
    const { engine, holdout, train, role } = work;
    const folder = (0,external_node_path_.join)(work.folder, role);
    const tree = train.outputs['model'];
    if (!tree || !(0,dist/* isTree */.xK)(tree))
        throw (0,dist/* bug */.jr)('a train record has no folder with a model');
    await project.store.checkout(tree, folder);
    const model = await (0,serving_dist/* loadModel */.cm)(folder);
    try {
        const { features } = model.card;
        const matrix = await readFeatures(engine, holdout, { features, model: train.manifest.model, role });
        const done = project.progress.step(`${train.manifest.model}: scoring ${matrix.rows.toLocaleString('en')} rows`);
        const scores = Float64Array.from(await model.score(matrix.data, matrix.rows));
        done();
        return { features, matrix, scores: checkScores(scores, `the ${role} of ${train.manifest.model}`) };
    }
    finally {
        await model.release();
    }
}
/** Rows of both tables that belong together, from the candidate's arrays and the champion's. */
function takeRows(rows, pairs) {
    const at = pairs.candidate;
    return {
        labels: Uint8Array.from(at, row => rows.labels[row]),
        candidate: Float64Array.from(at, row => rows.candidate[row]),
        champion: Float64Array.from(pairs.champion, row => rows.champion[row]),
        clusters: Int32Array.from(at, row => rows.clusters[row]),
        slices: rows.slices.map(slice => ({
            ...slice,
            values: Array.from(at, row => slice.values[row] ?? null),
        })),
    };
}
const MOST_SAMPLES = 200;
/** Rows evenly spaced over the holdout; JSON has no infinity, so a row with one is no sample. */
function smokeOf({ features, matrix, scores }) {
    const samples = Math.min(MOST_SAMPLES, matrix.rows);
    const smoke = { features, rows: [], expected: [] };
    for (let sample = 0; sample < samples; sample++) {
        const row = Math.floor((sample * matrix.rows) / samples);
        const values = [...matrix.data.subarray(row * features.length, (row + 1) * features.length)];
        if (values.some(value => Math.abs(value) === Number.POSITIVE_INFINITY))
            continue;
        smoke.rows.push(values.map(value => (Number.isNaN(value) ? null : value)));
        smoke.expected.push(scores[row]);
    }
    return smoke;
}
/** Refuses a candidate that learned from rows of its own holdout (MR2306). */
function refuseOverlap({ model, features, train }) {
    const { trainedUntil } = train.manifest;
    const { from } = features.manifest.holdout;
    if (Date.parse(trainedUntil) <= Date.parse(from))
        return;
    throw new dist/* MillraceError */.gR('MR2306', { model, trained: trainedUntil.slice(0, 10), from: from.slice(0, 10) });
}
//# sourceMappingURL=apply.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/history.js

/**
 * What came before a validation. One that is made again (its outputs were lost) sees only what it saw the first time,
 * so that it gives the same bytes.
 */
function pastOf(records, now) {
    const first = records.find(({ fingerprint }) => fingerprint === now.fingerprint)?.started;
    const before = records.filter(({ subject, fingerprint, started }) => subject === (0,dist/* stageSubject */.L)(now.model, now.stage) &&
        fingerprint !== now.fingerprint &&
        (first === undefined || started < first));
    const points = new Map();
    for (const { manifest } of before) {
        const auc = manifest.metrics.find(({ metric }) => metric === 'auc')?.candidate;
        if (auc !== undefined && manifest.holdout.from !== now.from)
            points.set(manifest.holdout.from, auc);
    }
    const rivals = before.filter(({ manifest }) => manifest.holdout.from === now.from && manifest.candidate !== now.candidate);
    return {
        points: [...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, auc]) => ({ from, auc })),
        earlier: new Set(rivals.map(({ manifest }) => manifest.candidate)).size,
    };
}
//# sourceMappingURL=history.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/read-sources.js
/** Where the datasets of a training table came from, as their snapshots say it. */
async function readSources(store, features) {
    const sources = [];
    for (const { stage, fingerprint } of features.parents) {
        if (stage !== 'snapshot')
            continue;
        const record = await store.readRecord('snapshot', fingerprint);
        if (record)
            sources.push({ dataset: record.manifest.dataset, source: record.manifest.source });
    }
    return sources;
}
//# sourceMappingURL=read-sources.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/changes.js

/**
 * Compares data versions by pointer, code and settings by fingerprint parts. The champion's features stand here as
 * they were built over the candidate's data, so what differs there is code and settings alone.
 */
function changesSince({ features, train }, champion) {
    const before = champion.pointer.meta.data;
    const now = train.manifest.data;
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    const data = names
        .filter(name => before[name]?.sha256 !== now[name]?.sha256)
        .map(dataset => {
        const from = before[dataset]?.version;
        const to = now[dataset]?.version;
        return { dataset, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    });
    const made = [
        ...(0,dist/* changesBetween */.iv)(champion.features.parts, features.parts),
        ...(0,dist/* changesBetween */.iv)(champion.train.parts, train.parts),
    ];
    return {
        rows: train.manifest.rows - champion.train.manifest.rows,
        data,
        code: unique(made.filter(({ kind }) => kind === 'code').map(changes_changeText)),
        settings: unique(made
            .filter(({ kind }) => kind !== 'code' && kind !== 'input')
            .map(change => `${change.kind} ${changes_changeText(change)}`)),
    };
}
function changes_changeText({ name, how }) {
    return how === 'changed' ? name : `${name} (${how})`;
}
function unique(texts) {
    return [...new Set(texts)].sort();
}
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/look-at.js




/** What a reviewer should not miss, the worst first; nothing where there is nothing. */
function lookAt(judged, about) {
    const items = [
        ...worseSlices(judged),
        ...about.notes,
        ...(about.changes ? [changesText(about.changes)] : []),
        ...extremeSlice(judged),
        ...(about.earlier > 0
            ? [
                `${(0,report_dist/* formatCount */.B4)(about.earlier + 1)} candidates were judged on these days: the more are tried, the likelier one looks good by chance.`,
            ]
            : []),
        ...(judged.verdict !== 'first' && judged.gates.every(({ name }) => !name.includes('not worse'))
            ? ['No margin is configured, so AUC and log loss were judged without tolerance.']
            : []),
    ];
    return items.length > 0 ? { kind: 'list', title: 'Look at', items } : undefined;
}
/** More are in the table of all slices. */
const MOST_NAMED = 5;
function worseSlices({ slices }) {
    const worse = slicesShown(slices, 'worse');
    const more = worse.length - MOST_NAMED;
    return [
        ...worse.slice(0, MOST_NAMED).map(worseSlice),
        ...(more > 0 ? [`${plural((0,report_dist/* formatCount */.B4)(more), 'more slice')} shown worse.`] : []),
    ];
}
function worseSlice(slice) {
    const change = slice.difference ? formatDifference(slice.difference) : '';
    return [
        'Shown worse: ',
        { strong: sliceName(slice) },
        `, ${change} on ${plural((0,report_dist/* formatCount */.B4)(slice.rows), 'row')}.`,
    ];
}
function changesText({ rows, data, code, settings }) {
    const text = [];
    if (data.length > 0) {
        const more = `${(0,report_dist/* formatCount */.B4)(Math.abs(rows))} ${rows < 0 ? 'fewer' : 'more'} rows`;
        text.push(rows === 0 ? 'It learned from as many rows: ' : `It learned from ${more}: `);
        for (const [index, { dataset, from, to }] of data.entries()) {
            text.push(index > 0 ? ', ' : '', { code: dataset }, ` ${from ?? 'none'} → ${to ?? 'none'}`);
        }
        text.push('. ');
    }
    else
        text.push('It learned from the same data. ');
    text.push(code.length > 0 ? 'Code changed: ' : 'No code changed.');
    for (const [index, path] of code.entries())
        text.push(index > 0 ? ', ' : '', { code: path });
    if (code.length > 0)
        text.push('.');
    for (const [index, name] of settings.entries())
        text.push(index > 0 ? ', ' : ' Settings changed: ', { code: name });
    if (settings.length > 0)
        text.push('.');
    return text;
}
/** The slice that gained least, unless it is named as worse already. */
function extremeSlice({ slices, margins }) {
    const measured = slices.results.filter(slice => slice.difference !== undefined);
    const least = measured.reduce((found, slice) => found === undefined || slice.difference.value < found.difference.value ? slice : found, undefined);
    if (least?.difference === undefined || least.verdict === 'worse')
        return [];
    const { value } = least.difference;
    const margin = margins.find(({ metric }) => metric === 'auc')?.margin ?? 0;
    return [
        [
            value < 0 ? 'Largest loss: ' : 'Smallest gain: ',
            { strong: sliceName(least) },
            `, AUC ${(0,report_dist/* formatSigned */.Gp)(value, 4)}, ${standing(least, margin)}.`,
        ],
    ];
}
function standing({ verdict, difference, rows }, margin) {
    if (verdict === 'better')
        return 'still shown better';
    if (verdict === 'not-worse')
        return 'within the margin';
    const needed = difference ? rowsNeeded({ ...difference, rows, margin }) : undefined;
    const hint = needed === undefined ? '' : ` (about ${(0,report_dist/* formatCount */.B4)(needed)} rows would tell)`;
    return `can’t be told on ${plural((0,report_dist/* formatCount */.B4)(rows), 'row')}${hint}`;
}
/** An interval narrows with the root of the rows: how many would lift its lower end to the margin. */
function rowsNeeded(slice) {
    const room = slice.value + slice.margin;
    const reach = slice.value - slice.low;
    if (room <= 0 || reach <= room)
        return undefined;
    return Number((slice.rows * (reach / room) ** 2).toPrecision(2));
}
//# sourceMappingURL=look-at.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/receipt-fold.js
/** Every digest from the sources to this page. The page's own digest stands in the pointer. */
function receiptFold(inputs, about) {
    const { features, train, champion, model } = inputs;
    const { manifest } = train;
    const rows = [
        ...about.sources.map(({ dataset, source }) => [`source of ${dataset}`, source, '']),
        ...Object.entries(manifest.data).map(([name, { version, sha256 }]) => row('dataset', `${name}@${version}`, sha256)),
        row('features', `${model}, holdout and training rows`, features.outputs['data']?.sha256),
        row('code', 'commit that it was trained from', train.code.commit),
        row('environment', `Python ${manifest.environment.python}`, manifest.environment.lock),
        row('model', `${model} ${about.version}`, train.outputs['model']?.sha256),
        ...(champion
            ? [row('compared with', `${model} ${champion.pointer.meta.version}`, champion.pointer.meta.sha256)]
            : []),
        row('training record', '', train.fingerprint),
        row('validation record', '', about.fingerprint),
    ];
    const data = Object.entries(manifest.data).map(([name, { version }]) => `${name}@${version}`);
    return {
        summary: `Receipt: source → ${data.join(', ')} → features → model → this page`,
        blocks: [
            {
                kind: 'table',
                columns: [
                    { title: 'what', align: 'left' },
                    { title: 'which', align: 'left' },
                    { title: 'sha256', align: 'left' },
                ],
                rows,
            },
            { kind: 'code', language: 'sh', code: `millrace lineage ${model}` },
        ],
    };
}
function row(what, which, digest) {
    return [what, which, digest === undefined ? '' : [{ code: digest }]];
}
//# sourceMappingURL=receipt-fold.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/slices-fold.js




const VERDICTS = {
    better: 'better',
    'not-worse': 'not worse',
    worse: 'worse',
    'cannot-tell': 'can’t tell',
    'too-small': 'too small',
    first: '',
};
/** Every slice that was judged, as a forest plot and as a table; nothing where there are no slices. */
function slicesFold(slices, names, leastRows) {
    const { results, leftOut } = slices;
    if (results.length + leftOut.tooSmall === 0)
        return undefined;
    const measured = results.flatMap(slice => slice.difference
        ? [{ slice: sliceName(slice), change: slice.difference.value, ...slice.difference }]
        : []);
    return {
        summary: summaryOf(slices),
        blocks: [
            ...(measured.length > 0 ? [(0,report_dist/* slicesChart */.EW)('AUC', measured)] : []),
            ...(results.length > 0 ? [table(results, names)] : []),
            { kind: 'text', text: noteOf(slices, leastRows) },
        ],
    };
}
/** `37 slices: 31 better, 6 can’t tell, 0 worse`. */
function summaryOf(slices) {
    const count = (verdict) => slicesShown(slices, verdict).length;
    const looked = plural((0,report_dist/* formatCount */.B4)(slices.results.length), 'slice');
    if (slices.results.every(slice => slice.difference === undefined))
        return `${looked} by AUC`;
    const untold = count('cannot-tell') + count('too-small');
    const parts = [
        ...(count('better') > 0 ? [`${count('better')} better`] : []),
        ...(count('not-worse') > 0 ? [`${count('not-worse')} not worse`] : []),
        ...(untold > 0 ? [`${untold} can’t tell`] : []),
        `${count('worse')} worse`,
    ];
    return `${looked}: ${parts.join(', ')}`;
}
function table(results, names) {
    const compared = results.some(slice => slice.champion !== undefined);
    const left = (title) => ({ title, align: 'left' });
    const right = (title) => ({ title, align: 'right' });
    const number = (value) => (value === undefined ? '–' : formatMetric(value));
    return {
        kind: 'table',
        columns: [
            left('slice'),
            right('rows'),
            right('days'),
            ...(compared ? [right(`AUC, ${names.championColumn}`)] : []),
            right(`AUC, ${names.candidateColumn}`),
            ...(compared ? [left('change (95 % interval)'), left('verdict')] : []),
        ],
        rows: results.map(slice => [
            sliceName(slice),
            (0,report_dist/* formatCount */.B4)(slice.rows),
            (0,report_dist/* formatCount */.B4)(slice.days),
            ...(compared ? [number(slice.champion)] : []),
            number(slice.candidate),
            ...(compared
                ? [slice.difference ? formatDifference(slice.difference) : 'no interval', VERDICTS[slice.verdict]]
                : []),
        ]),
    };
}
function noteOf({ results, leftOut }, leastRows) {
    const notes = [];
    if (leftOut.tooSmall > 0) {
        notes.push(`Too small to look at (fewer than ${(0,report_dist/* formatCount */.B4)(leastRows)} rows): ${(0,report_dist/* formatCount */.B4)(leftOut.tooSmall)}.`);
    }
    if (leftOut.beyond > 0) {
        notes.push(`Not looked at, since ${(0,report_dist/* formatCount */.B4)(results.length)} larger ones were: ${(0,report_dist/* formatCount */.B4)(leftOut.beyond)}.`);
    }
    if (results.some(slice => slice.difference !== undefined)) {
        notes.push('Each interval stands for itself: one in twenty misses the true value by chance.');
    }
    return notes.join(' ');
}
//# sourceMappingURL=slices-fold.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/report/promotion-report.js













/** The page that a reviewer reads before a merge; a red gate gives the same page with its refusal on top. */
function promotionReport(facts) {
    const { inputs, judged, version, notes, leastRows } = facts;
    const { model, stage, champion, features, train } = inputs;
    const names = {
        champion: stage,
        championColumn: champion ? `${stage} ${champion.pointer.meta.version}` : stage,
        candidateColumn: `this ${version}`,
    };
    const unseen = judged.metrics.some(metric => metric.champion !== undefined) ? 'both' : 'it';
    const { holdout } = features.manifest;
    const look = lookAt(judged, {
        notes,
        earlier: facts.earlier,
        ...(champion && { changes: changesSince(inputs, champion) }),
    });
    const slices = slicesFold(judged.slices, names, leastRows);
    const floor = judged.gates.find(({ name }) => name.startsWith('auc ≥ '))?.name.slice('auc ≥ '.length);
    const past = [...facts.history, { from: holdout.from, auc: aucOf(judged) }];
    return {
        format: 1,
        kind: 'promotion',
        title: `Promote ${model} ${version} to ${stage}`,
        verdict: headline(judged, names, {
            first: `First model for ${stage}`,
            whenPassed: 'Merge to deploy exactly this model.',
            refusal: 'Not promoted',
            whenRefused: 'Nothing was proposed.',
        }),
        blocks: [
            metricTable(judged, names, {
                rows: `on ${plural((0,report_dist/* formatCount */.B4)(judged.rows), 'row')} of ${periodText(holdout)}, unseen by ${unseen}`,
                clusters: 'by day',
            }),
            ...(judged.decisions ? [decisionsText(judged.decisions, stage)] : []),
            ...(look ? [look] : []),
        ],
        folds: [
            ...(slices ? [slices] : []),
            receiptFold(inputs, facts),
            chartsFold(judged.curves, names, {
                points: past,
                ...(floor !== undefined && { floor: Number(floor) }),
            }),
            methodFold(judged, { seed: facts.seed, byDay: true }),
            wayFold(facts),
        ],
        footer: footerOf(train),
        key: (0,dist/* formatProposalKey */.vi)({ kind: 'promotion', model, stage }),
        data: reportData(judged, { version }),
    };
}
function aucOf({ metrics }) {
    return metrics.find(({ metric }) => metric === 'auc')?.candidate ?? Number.NaN;
}
/** What each answer to the proposal does, and the way back. */
function wayFold({ inputs, judged, version }) {
    const { model, stage, champion } = inputs;
    const before = champion?.pointer.meta.version;
    if (!judged.passed) {
        const stays = before === undefined ? `${stage} stays empty` : `${stage} stays at ${before}`;
        const items = [
            `Nothing waits for you: no branch was written and ${stays}.`,
            'The next data version or code commit on main is judged again by itself.',
            ['See what would run: ', { code: 'millrace plan' }],
        ];
        return { summary: 'What happens now', blocks: [{ kind: 'list', items }] };
    }
    const items = [
        `Merge = deploy ${version} to ${stage}: the digests on this page, or nothing.`,
        'Close = reject; it will not be proposed again unchanged.',
        before === undefined
            ? 'Way back: none yet, this is the first version. Until it is merged nothing serves.'
            : ['Way back: ', { code: `millrace rollback ${model} --stage ${stage}` }, ` → ${before}.`],
    ];
    return { summary: 'Merge, reject, roll back', blocks: [{ kind: 'list', items }] };
}
function footerOf({ manifest, outputs }) {
    const digest = outputs['model']?.sha256.slice(0, 12) ?? '';
    return [
        `Trained in ${(0,report_dist/* formatDuration */.a3)(manifest.trainSeconds * 1000)} on ${plural((0,report_dist/* formatCount */.B4)(manifest.rows), 'row')} · `,
        { code: `sha256:${digest}…` },
    ];
}
//# sourceMappingURL=promotion-report.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/version.js

/**
 * Version of a candidate; a version never names two models, promoted or not.
 * 1. A model that has a version keeps it (the lowest, should it have several).
 * 2. A known signature (features and label) goes on in its own major line: the next minor that is free.
 * 3. Another signature opens the next major; the very first model is v1.0.0.
 */
function nextVersion(candidate, taken) {
    const known = taken.map(({ version, ...rest }) => ({ ...rest, version, ...(0,dist/* parseModelVersion */.NZ)(version) }));
    const [own] = known
        .filter(({ sha256 }) => sha256 === candidate.sha256)
        .sort((a, b) => a.major - b.major || a.minor - b.minor || a.patch - b.patch);
    if (own)
        return own.version;
    const lines = known.filter(({ signature }) => signature === candidate.signature);
    if (lines.length === 0)
        return (0,dist/* formatModelVersion */.DX)({ major: most(known, 'major') + 1, minor: 0, patch: 0 });
    const major = most(lines, 'major');
    const minor = most(known.filter(one => one.major === major), 'minor');
    return (0,dist/* formatModelVersion */.DX)({ major, minor: minor + 1, patch: 0 });
}
function most(versions, part) {
    return versions.reduce((greatest, version) => Math.max(greatest, version[part]), 0);
}
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/run.js












/**
 * The judgement of a planned validation: from its record, or made now. Throws MR2301–MR2307 for rows that can't judge
 * anything, MR2308 for a model that does not fit its features, MR24xx for one that does not load.
 */
async function runValidate(project, ready, inputs) {
    const { model, stage, features, train, champion } = inputs;
    refuseOverlap(inputs);
    return (0,pipeline_dist/* runStage */.Si)(project, ready, async ({ folder }) => {
        const rules = rulesOf(project, modelOf(project, model));
        const scored = await scoreHoldout(project, { inputs, rules, folder });
        const done = project.progress.step(`${ready.subject}: judging`);
        const seed = seedOf(ready.fingerprint);
        const judged = judge(scored.rows, rules, seed);
        const candidate = digestOfModel(inputs);
        const { signature } = train.manifest;
        const records = await project.store.listRecords('validate');
        const version = nextVersion({ sha256: candidate, signature }, await takenVersions(project, inputs, records));
        const { holdout } = features.manifest;
        const past = pastOf(records, {
            model,
            stage,
            fingerprint: ready.fingerprint,
            candidate,
            from: holdout.from,
        });
        const report = promotionReport({
            inputs,
            judged,
            version,
            fingerprint: ready.fingerprint,
            seed,
            notes: scored.notes,
            leastRows: rules.leastRows,
            history: past.points,
            earlier: past.earlier,
            sources: await readSources(project.store, features),
        });
        done(judged.passed ? `${judged.verdict}: passed` : `${judged.verdict}: not passed`);
        const evidence = evidenceOf(judged, {
            candidate,
            version,
            seed,
            ...(champion && { champion: champion.pointer.meta.sha256 }),
        });
        const manifest = manifestOf(inputs, judged, { version, candidate, dropped: scored.dropped });
        return {
            outputs: {
                report: await project.store.putJson(report),
                evidence: await project.store.putJson(evidence),
                smoke: await project.store.putJson(scored.smoke),
            },
            manifest,
        };
    });
}
/** Equal fingerprints draw equally. */
function seedOf(fingerprint) {
    return Number.parseInt(fingerprint.slice(0, 8), 16);
}
function digestOfModel({ train }) {
    const ref = train.outputs['model'];
    if (!ref)
        throw (0,dist/* bug */.jr)(`the record train ${train.fingerprint} has no model`);
    return ref.sha256;
}
function manifestOf({ model, stage, champion, features, train }, judged, about) {
    const { verdict, passed, incomparable, metrics, gates, slices, decisions, rows, clusters } = judged;
    return {
        model,
        stage,
        version: about.version,
        candidate: about.candidate,
        signature: train.manifest.signature,
        ...(champion && {
            champion: { sha256: champion.pointer.meta.sha256, version: champion.pointer.meta.version },
        }),
        verdict,
        ...(incomparable !== undefined && { incomparable }),
        passed,
        metrics,
        gates,
        slices: slices.results,
        slicesLeftOut: slices.leftOut,
        ...(decisions && { decisions }),
        holdout: { ...features.manifest.holdout, rows, days: clusters, dropped: about.dropped },
    };
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./packages/validate/dist/index.js





//# sourceMappingURL=index.js.map

/***/ })

};
