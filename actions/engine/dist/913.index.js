export const id = 913;
export const ids = [913];
export const modules = {

/***/ 71913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gg: () => (/* reexport */ deploy),
  bJ: () => (/* reexport */ planDeploy),
  q6: () => (/* reexport */ pullPublished),
  S9: () => (/* reexport */ verifyProposed)
});

// UNUSED EXPORTS: deployReport

// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/serving/dist/index.js + 5 modules
var serving_dist = __webpack_require__(98001);
;// CONCATENATED MODULE: ./packages/deploy/dist/actual.js

async function readActual(options, wanted) {
    const { project, stage } = options;
    const { fingerprint, subject, parts } = wanted.ready;
    const records = await deploymentsOf(project, { subject, repository: repositoryOf(parts) });
    const recorded = await project.store.readRecord('deploy', fingerprint);
    return { records, last: newest(records, stage.target), recorded, here: await readHere(options) };
}
/** Deployments that a repository made of a stage, oldest first. */
async function deploymentsOf({ store }, { subject, repository }) {
    const all = await store.listRecords('deploy');
    return all.filter(record => record.subject === subject && repositoryOf(record.parts) === repository);
}
/** The deployment to a target with the highest sequence. */
function newest(records, target) {
    return records
        .filter(({ manifest }) => manifest.target === target)
        .reduce((best, record) => (best && best.manifest.sequence > record.manifest.sequence ? best : record), undefined);
}
async function readHere({ project, model, stage }) {
    if (stage.target !== 'local')
        return undefined;
    const stateFolder = (0,serving_dist/* serveFolder */.OS)(project.root, model.name, stage.name);
    const live = await (0,serving_dist/* readLive */.p9)(stateFolder);
    return { stateFolder, live, port: await (0,serving_dist/* askPort */.T$)(stateFolder, stage.port) };
}
function repositoryOf({ config }) {
    return config.repository;
}
//# sourceMappingURL=actual.js.map
// EXTERNAL MODULE: ./packages/config/dist/index.js + 30 modules
var config_dist = __webpack_require__(8732);
// EXTERNAL MODULE: ./packages/pipeline/dist/index.js + 33 modules
var pipeline_dist = __webpack_require__(71260);
;// CONCATENATED MODULE: ./packages/deploy/dist/wanted.js



/** Reads the pointer of a stage at main's tip; `undefined` while there is none. */
async function readWanted({ project, model, stage }) {
    const path = (0,dist/* stagePointerPath */.Zq)(model.name, stage.name);
    const { repository } = project;
    const text = await repository.readAt(await repository.mainTip(), path);
    if (text === undefined)
        return undefined;
    const pointer = (0,config_dist/* parsePointer */.vp)(text, path, 'model');
    const digest = (0,config_dist/* pointerDigest */.sk)(text);
    const { name: _, ...target } = stage;
    const parts = {
        stage: 'deploy',
        subject: (0,dist/* stageSubject */.L)(model.name, stage.name),
        // A store may be shared: what another repository deployed is no deployment of ours.
        config: { ...target, repository: await repository.firstCommit() },
        inputs: { pointer: digest, model: pointer.meta.sha256 },
        code: {},
        params: { sequence: pointer.meta.sequence },
        format: 1,
    };
    const { records } = pointer.meta;
    const parents = [
        { stage: 'train', fingerprint: records.train },
        { stage: 'validate', fingerprint: records.validate },
    ];
    const endpoint = stage.target === 'local' ? `http://127.0.0.1:${stage.port}` : undefined;
    return { path, pointer, digest, ready: (0,pipeline_dist/* readyOf */.Js)(parts, parents), ...(endpoint && { endpoint }) };
}
//# sourceMappingURL=wanted.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/plan.js



/** Compares what main wants with what was deployed and what runs. */
function decide(wanted, { recorded, last, here }) {
    // What is published is what the newest record says.
    if (here === undefined)
        return last?.fingerprint === wanted.ready.fingerprint ? 'serves' : 'deploy';
    const { live, port } = here;
    if (recorded === undefined || live?.pointer !== wanted.digest)
        return 'deploy';
    if (port.kind === 'nobody')
        return 'start';
    const { meta } = wanted.pointer;
    const same = port.kind === 'ours' && port.word.pointer === wanted.digest && port.word.sha256 === meta.sha256;
    return same ? 'serves' : 'deploy';
}
/** Reads main, the store and this machine, and says what is to be done. Changes nothing. */
async function findOut(options) {
    const { model, stage } = options;
    const subject = (0,dist/* stageSubject */.L)(model.name, stage.name);
    const wanted = await readWanted(options);
    if (wanted === undefined) {
        const why = `no pointer yet: ${(0,dist/* stagePointerPath */.Zq)(model.name, stage.name)} comes with the first promotion`;
        return { decision: 'waits', plan: { stage: 'deploy', subject, action: 'wait', changes: [], why } };
    }
    const actual = await readActual(options, wanted);
    const decision = decide(wanted, actual);
    const { last } = actual;
    const plan = {
        stage: 'deploy',
        subject,
        action: decision === 'serves' ? 'reuse' : 'run',
        fingerprint: wanted.ready.fingerprint,
        changes: last ? (0,dist/* changesBetween */.iv)(last.parts, wanted.ready.parts) : [],
        why: explain(decision, wanted, actual),
        ...(last && { estimate: last.seconds }),
    };
    return { decision, plan, wanted, actual };
}
/** What deploying a stage would do: nothing, deploy a version, or wait for a promotion. */
async function planDeploy(options) {
    return (await findOut(options)).plan;
}
function explain(decision, { pointer, endpoint }, { here, last }) {
    const name = sayVersion(pointer.meta);
    if (here === undefined) {
        if (decision === 'serves')
            return `${name} is published`;
        return last
            ? `${name} is wanted, ${sayVersion(last.manifest)} is published`
            : `${name} is the first to be published`;
    }
    if (decision === 'serves')
        return `${name} serves on ${endpoint}`;
    if (decision === 'start')
        return `the server of ${name} is down`;
    const { live, port } = here;
    if (port.kind === 'ours')
        return `${name} is wanted, ${sayVersion(port.word)} serves`;
    return live ? `${name} is wanted, nothing serves` : `${name} is the first here`;
}
function sayVersion({ version, sequence }) {
    return `${version} (sequence ${sequence})`;
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/published.js



/** What the newest deployment record of a published stage says (MR2443 where there is none). */
async function readPublished({ project, model, stage }) {
    const subject = (0,dist/* stageSubject */.L)(model.name, stage.name);
    const repository = await project.repository.firstCommit();
    const last = newest(await deploymentsOf(project, { subject, repository }), stage.target);
    if (last === undefined)
        throw new dist/* MillraceError */.gR('MR2443', { subject });
    return last.manifest;
}
/** Brings the published version to this machine, every byte verified, and makes it the one that `serve` serves. */
async function pullPublished(options, stateFolder) {
    const { store } = options.project;
    const { version, model_sha256: sha256, sequence, pointer } = await readPublished(options);
    const model = (0,dist/* treeRef */.gW)(await store.readTree({ sha256 }));
    await (0,serving_dist/* checkoutModel */.sC)(store, model, stateFolder);
    const live = { version, sha256, folder: (0,serving_dist/* modelFolder */.Ch)(sha256), sequence, pointer };
    await (0,serving_dist/* writeLive */.GR)(stateFolder, live);
    return live;
}
//# sourceMappingURL=published.js.map
// EXTERNAL MODULE: ./packages/report/dist/index.js + 43 modules
var report_dist = __webpack_require__(84020);
;// CONCATENATED MODULE: ./packages/deploy/dist/report.js

/** What a deployment has to say: what serves, where, how it answered, and the way back. */
function deployReport({ manifest, seconds, subject }, previous) {
    const { model, stage, version, sequence, endpoint, smoke } = manifest;
    const isPublished = endpoint === undefined;
    const before = previous?.manifest;
    const rows = [
        isPublished
            ? ['serve it with', [{ code: `millrace serve ${model} --stage ${stage}` }]]
            : ['endpoint', [{ code: `${endpoint}/v2/models/${model}/infer` }]],
        ['took the place of', before ? `${before.version} (sequence ${before.sequence})` : 'nothing: the first'],
        [
            'smoke test',
            `${smoke.requests} requests, largest difference ${(0,report_dist/* formatNumber */.ZV)(smoke.largestDifference, 2)}`,
        ],
        ['latency of one row', `p50 ${(0,report_dist/* formatFixed */.gn)(smoke.p50Ms, 2)} ms, p99 ${(0,report_dist/* formatFixed */.gn)(smoke.p99Ms, 2)} ms`],
        ['model', [{ code: `sha256:${manifest.model_sha256.slice(0, 12)}` }]],
        ['took', (0,report_dist/* formatDuration */.a3)(seconds * 1000)],
    ];
    const next = before
        ? ['Way back: ', { code: `millrace rollback ${model} --stage ${stage}` }]
        : 'Nothing to do.';
    return {
        format: 1,
        kind: 'deployment',
        title: isPublished
            ? `${model} ${version} is published in ${stage}`
            : `${model} ${version} serves in ${stage}`,
        verdict: {
            tone: 'good',
            text: `${subject}: ${version} (sequence ${sequence}) answers as it did when it was validated.`,
            next,
        },
        blocks: [
            {
                kind: 'table',
                columns: [
                    { title: 'deployment', align: 'left' },
                    { title: version, align: 'left' },
                ],
                rows,
            },
        ],
        folds: [],
        data: { ...manifest, seconds, previous: before?.version ?? null },
    };
}
//# sourceMappingURL=report.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/index-tags.js

/**
 * Writes the index tags of a deployed pointer that are not there yet: the version at the commit it was trained from,
 * the stage at the commit that brought the pointer to main (main's tip may have moved on when a killed run is taken
 * up again).
 */
async function writeIndexTags(repository, meta, pointerPath) {
    const { model, stage, version, sequence } = meta;
    const versionTag = (0,dist/* formatIndexTag */.CX)({ kind: 'version', model, version });
    const stageTag = (0,dist/* formatIndexTag */.CX)({ kind: 'stage', model, stage, sequence });
    const known = new Set((await repository.tags()).map(tag => tag.name));
    if (!known.has(versionTag)) {
        await repository.tag(versionTag, `${model} ${version}: sha256 ${meta.sha256}`, meta.code_commit);
    }
    if (known.has(stageTag))
        return;
    const [brought] = await repository.history(pointerPath);
    if (brought)
        await repository.tag(stageTag, `${model} ${version} in ${stage}`, brought.sha);
}
//# sourceMappingURL=index-tags.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/record.js

/** Writes what was deployed; the record that came first stands. Deploying is an effect: it makes no outputs. */
async function writeRecord(project, ready, done) {
    const { manifest, started, previous } = done;
    return project.store.putRecord({
        format: 1,
        stage: 'deploy',
        subject: ready.subject,
        fingerprint: ready.fingerprint,
        parts: ready.parts,
        parents: ready.parents,
        outputs: {},
        manifest,
        code: project.head,
        machine: (0,pipeline_dist/* thisMachine */.g8)(),
        started: started.toISOString(),
        seconds: Math.round(project.now().getTime() - started.getTime()) / 1000,
        ...(previous && previous.fingerprint !== ready.fingerprint && { previous: previous.fingerprint }),
    });
}
//# sourceMappingURL=record.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/deploy/dist/smoke.js

const TOLERANCE = 1e-6;
const SINGLE_REQUESTS = 200;
/**
 * Asks a server for all samples at once, then row by row (at least 200 requests, timed), and compares each answer
 * with the one that validation saw. Times are milliseconds of a whole request, nearest-rank percentiles.
 */
async function smoke(client, samples) {
    const { rows, expected } = samples;
    let largestDifference = 0;
    const together = await client.infer(rows);
    for (const [row, answer] of together.entries()) {
        const difference = Math.abs(answer - (expected[row] ?? Number.NaN));
        // Written so that a NaN fails.
        if (!(difference <= TOLERANCE))
            return failed(row, difference);
        largestDifference = Math.max(largestDifference, difference);
    }
    const count = Math.max(SINGLE_REQUESTS, rows.length);
    const times = [];
    for (let request = 0; request < count; request++) {
        const row = request % rows.length;
        const began = performance.now();
        const [answer] = await client.infer([rows[row] ?? []]);
        times.push(performance.now() - began);
        const difference = Math.abs((answer ?? Number.NaN) - (expected[row] ?? Number.NaN));
        if (!(difference <= TOLERANCE))
            return failed(row, difference);
    }
    times.sort((a, b) => a - b);
    const seen = { requests: count + 1, largestDifference, p50Ms: at(times, 0.5), p99Ms: at(times, 0.99) };
    return { passed: true, seen };
    function failed(row, difference) {
        const by = Number.isNaN(difference) ? 'is no number' : `differs by ${difference.toPrecision(2)}`;
        return {
            passed: false,
            problem: `The answer to sample ${row + 1} of ${rows.length} ${by} (at most ${TOLERANCE} may).`,
        };
    }
}
/** What went wrong, for the reason of an error that says what serves now. */
function problemOf(error) {
    if (error instanceof dist/* MillraceError */.gR)
        return `${error.message}. ${error.why}`;
    return error instanceof Error ? `${error.message}.` : String(error);
}
function at(sorted, share) {
    const value = sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
    return Math.round(value * 1000) / 1000;
}
//# sourceMappingURL=smoke.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/switch-live.js




/**
 * Makes a version live: live.json, then the server that follows it, then the smoke test against it. When any of
 * this fails, the version before is put back and asked, and MR2429 says what serves (MR2430 when nothing does that
 * should).
 */
async function switchLive(candidate, port) {
    const { stateFolder, model, next, samples } = candidate;
    const live = await (0,serving_dist/* readLive */.p9)(stateFolder);
    // After a crash between here and the record, live.json names the new version already: what it replaced stays.
    const replaces = live?.pointer === next.pointer ? live.replaces : live && versionOf(live);
    let problem;
    let cause;
    // Whatever fails from here on, a bug or a full disk included: the old version is put back first.
    try {
        await follow(candidate, port, { ...next, ...(replaces && { replaces }) });
        const result = await smoke((0,serving_dist/* inferClient */.yS)({ endpoint: endpoint(port), model }), samples);
        if (result.passed)
            return result.seen;
        problem = result.problem;
    }
    catch (error) {
        problem = problemOf(error);
        cause = error;
    }
    const serving = await takeBack(candidate, port, { replaces, problem, cause });
    throw new dist/* MillraceError */.gR('MR2429', { version: next.version, problem, serving }, { cause });
}
/** Writes live.json and sees to it that the server serves it. */
async function follow({ stateFolder, subject, model }, port, live) {
    await (0,serving_dist/* writeLive */.GR)(stateFolder, live);
    const elsewhere = await runningElsewhere(stateFolder, port);
    const server = await (0,serving_dist/* startServer */.UD)({ stateFolder, port, subject, lifetime: 'detached' });
    if (server.reused)
        await (0,serving_dist/* inferClient */.yS)({ endpoint: server.endpoint, model }).load();
    const answer = await (0,serving_dist/* askPort */.T$)(stateFolder, port);
    if (answer.kind !== 'ours' || answer.word.pointer !== live.pointer || answer.word.sha256 !== live.sha256) {
        const log = (0,external_node_path_.join)(stateFolder, 'server.log');
        throw new dist/* MillraceError */.gR('MR2405', { port, problem: `It does not serve ${live.version}.`, log });
    }
    if (elsewhere !== undefined)
        await (0,serving_dist/* stopServer */.gG)(stateFolder, elsewhere);
}
/** Port of our server when millrace.yaml has another one by now. */
async function runningElsewhere(stateFolder, port) {
    const note = await (0,serving_dist/* readServerNote */.Gp)(stateFolder);
    return note !== undefined && note.port !== port ? note.port : undefined;
}
async function takeBack(candidate, port, { replaces, problem, cause }) {
    const { stateFolder, next } = candidate;
    if (replaces === undefined) {
        await (0,serving_dist/* writeLive */.GR)(stateFolder, undefined);
        await (0,serving_dist/* stopServer */.gG)(stateFolder);
        return 'There was no version before it: nothing serves now.';
    }
    try {
        await follow(candidate, port, replaces);
        await answers(candidate, port);
        return `${replaces.version} serves, as before.`;
    }
    catch (error) {
        const both = `${problem} Then: ${problemOf(error)}`;
        const log = (0,external_node_path_.join)(stateFolder, 'server.log');
        const values = { version: next.version, old: replaces.version, problem: both, log };
        throw new dist/* MillraceError */.gR('MR2430', values, { cause: cause ?? error });
    }
}
/** Asks the served model for one row of zeros: any probability will do. */
async function answers({ model }, port) {
    const client = (0,serving_dist/* inferClient */.yS)({ endpoint: endpoint(port), model });
    await client.infer([(await client.features()).map(() => 0)]);
}
function versionOf({ version, sha256, folder, sequence, pointer }) {
    return { version, sha256, folder, sequence, pointer };
}
function endpoint(port) {
    return `http://127.0.0.1:${port}`;
}
//# sourceMappingURL=switch-live.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/try-out.js





/**
 * Smoke-tests a version in a server process of its own on a free port; the process ends with this one. Returns what it
 * saw. Throws MR2428 when it answers otherwise than in validation, and what starting a server throws.
 */
async function tryOut(candidate, serving) {
    const { stateFolder, subject, model, next, samples } = candidate;
    // A folder of this process: two deployments at once must not end each other's server. A failed one is left to be read.
    const { folder, remove } = await (0,pipeline_dist/* openWorkFolder */.Qr)(stateFolder, 'smoke');
    await (0,serving_dist/* writeLive */.GR)(folder, { ...next, folder: (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(stateFolder, next.folder)) });
    const server = await (0,serving_dist/* startServer */.UD)({ stateFolder: folder, port: 0, subject, lifetime: 'tied' });
    let seen;
    try {
        const result = await smoke((0,serving_dist/* inferClient */.yS)({ endpoint: server.endpoint, model }), samples).catch(refuse);
        if (!result.passed)
            refuse(undefined, result.problem);
        seen = result.seen;
    }
    finally {
        await (0,serving_dist/* stopServer */.gG)(folder);
    }
    await remove();
    return seen;
    function refuse(cause, problem = problemOf(cause)) {
        throw new dist/* MillraceError */.gR('MR2428', { version: next.version, problem, serving }, { cause });
    }
}
//# sourceMappingURL=try-out.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/roll-out.js






/** Tries a verified version out in a fresh server, makes it live, and writes the record that says so. */
async function rollOut(options, made) {
    const { project, stage } = options;
    const { wanted, actual } = made;
    const { model, version, sequence, sha256 } = wanted.pointer.meta;
    const started = project.now();
    const smoke = actual.here === undefined
        ? await publish(options, made)
        : await serveHere(options, { ...made, here: actual.here });
    const manifest = {
        model,
        stage: stage.name,
        version,
        model_sha256: sha256,
        sequence,
        pointer: wanted.digest,
        target: stage.target,
        ...(wanted.endpoint !== undefined && { endpoint: wanted.endpoint }),
        smoke,
    };
    const record = await writeRecord(project, wanted.ready, { manifest, started, previous: actual.last });
    if (actual.here === undefined)
        return record;
    const { stateFolder } = actual.here;
    const live = await (0,serving_dist/* readLive */.p9)(stateFolder);
    await (0,serving_dist/* tidyState */.wc)(stateFolder, [sha256, ...(live?.replaces ? [live.replaces.sha256] : [])]);
    return record;
}
/** Nothing is switched: the record alone makes a published version the live one. */
async function publish({ project }, made) {
    const { version, sequence } = made.wanted.pointer.meta;
    const { folder, remove } = await (0,pipeline_dist/* openWorkFolder */.Qr)(project.repository.scratch, `publish-${sequence}`);
    try {
        const candidate = await checkOut(project, made, folder);
        const serving = made.actual.last
            ? `${made.actual.last.manifest.version} is published, as before.`
            : 'Nothing is published, as before.';
        return await tried(project, candidate, serving);
    }
    finally {
        await remove();
    }
    function tried(to, candidate, serving) {
        const done = to.progress.step(`${candidate.subject}: smoke test of ${version} in a fresh server`);
        return tryOut(candidate, serving).then(smoke => {
            done(`answers as validated, p50 ${smoke.p50Ms} ms, p99 ${smoke.p99Ms} ms`);
            return smoke;
        });
    }
}
async function serveHere({ project, stage }, made) {
    if (stage.target !== 'local')
        throw (0,dist/* bug */.jr)(`the stage ${stage.name} is not served here`);
    const { wanted, here } = made;
    const { subject } = wanted.ready;
    const { version } = wanted.pointer.meta;
    if (here.port.kind === 'other')
        throw new dist/* MillraceError */.gR('MR2404', { port: stage.port, subject });
    const candidate = await checkOut(project, made, here.stateFolder);
    const tried = project.progress.step(`${subject}: smoke test of ${version} in a fresh server`);
    await tryOut(candidate, servingNow(here));
    tried('answers as validated');
    const switched = project.progress.step(`${subject}: switching ${wanted.endpoint} to ${version}`);
    const smoke = await switchLive(candidate, stage.port);
    switched(`p50 ${smoke.p50Ms} ms, p99 ${smoke.p99Ms} ms`);
    return smoke;
}
async function checkOut({ store }, { wanted, verified }, stateFolder) {
    const { model, version, sha256, sequence } = wanted.pointer.meta;
    await (0,serving_dist/* checkoutModel */.sC)(store, verified.model.ref, stateFolder);
    const next = { version, sha256, folder: (0,serving_dist/* modelFolder */.Ch)(sha256), sequence, pointer: wanted.digest };
    return { stateFolder, subject: wanted.ready.subject, model, next, samples: verified.samples };
}
/** The server of a deployed version is down: its files are checked, then it is started. */
async function startAgain({ project, stage }, wanted, { here }) {
    if (here?.live === undefined || stage.target !== 'local')
        return;
    const { meta, md5, size, files } = wanted.pointer;
    const { stateFolder, live } = here;
    await (0,serving_dist/* checkoutModel */.sC)(project.store, { sha256: meta.sha256, md5, size, files }, stateFolder);
    await follow({ stateFolder, subject: wanted.ready.subject, model: meta.model }, stage.port, live);
}
function servingNow({ port }) {
    return port.kind === 'ours' ? `${port.word.version} serves, as before.` : 'Nothing serves, as before.';
}
//# sourceMappingURL=roll-out.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/tell-host.js

/**
 * Shows on the code host how a deployment stands: one deployment for each sequence of a stage, at the commit that
 * brought its pointer. Nothing without a code host.
 */
async function tellHost({ codeHost, project, runUrl }, wanted, { state, reason }) {
    if (codeHost === undefined)
        return;
    const { model, stage, version, sequence } = wanted.pointer.meta;
    const [brought] = await project.repository.history(wanted.path);
    if (brought === undefined)
        return;
    await codeHost.setDeployment({
        key: (0,dist/* formatIndexTag */.CX)({ kind: 'stage', model, stage, sequence }).replace('#', '/'),
        commit: brought.sha,
        environment: (0,dist/* stageSubject */.L)(model, stage),
        description: `${version} (sequence ${sequence})${reason === undefined ? '' : `: ${reason}`}`,
        state,
        ...(runUrl !== undefined && { url: runUrl }),
    });
}
/** Shows why a deployment failed. Where that fails too, the first reason is the one that is thrown by the caller. */
async function tellFailure(options, wanted, error) {
    const known = error instanceof dist/* MillraceError */.gR ? `${error.code} ${error.message}` : 'a bug in Millrace';
    try {
        await tellHost(options, wanted, { state: 'failure', reason: known });
    }
    catch (second) {
        const why = second instanceof Error ? second.message : String(second);
        options.project.progress.line(`The failed deployment could not be shown: ${why}`);
    }
}
//# sourceMappingURL=tell-host.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/smoke-samples.js

/** Reads the `smoke` output of a validation and checks it against the model's card (MR2427). */
async function readSmokeSamples(store, record, card) {
    const ref = record.outputs['smoke'];
    if (ref === undefined || (0,dist/* isTree */.xK)(ref))
        refuse('The validation kept none.');
    return checkSamples(await store.readJson(ref));
    function checkSamples(value) {
        const { features, rows, expected } = (value ?? {});
        if (!Array.isArray(features) || !Array.isArray(rows) || !Array.isArray(expected))
            refuse('They have no rows.');
        if (rows.length === 0 || rows.length > 200 || expected.length !== rows.length) {
            refuse(`They have ${rows.length} rows and ${expected.length} answers; 1 to 200 of each are needed.`);
        }
        if (features.join('\n') !== card.features.join('\n'))
            refuse('They have other features than the model.');
        const row = rows.findIndex(row => !Array.isArray(row) || row.length !== features.length || !row.every(isCell));
        if (row >= 0)
            refuse(`Row ${row + 1} does not hold a number or null for each feature.`);
        if (!expected.every(answer => typeof answer === 'number'))
            refuse('An answer is not a number.');
        return { features, rows, expected };
    }
    function refuse(problem) {
        throw new dist/* MillraceError */.gR('MR2427', { version: record.manifest.version, problem });
    }
}
function isCell(cell) {
    return cell === null || typeof cell === 'number';
}
//# sourceMappingURL=smoke-samples.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/verify/approved.js


/**
 * Checks that the wanted pointer is what stood at the head of the pull request that brought it: a push without one is
 * MR2440, one that changed more than the pointer MR2441, and a pointer that was changed by merging MR2442.
 */
async function checkApproved(repository, codeHost, { brought, wanted }) {
    const where = { file: wanted.path };
    const commit = brought.sha.slice(0, 7);
    const pullRequest = await codeHost.pullRequestOf(brought.sha);
    if (pullRequest === undefined)
        throw new dist/* MillraceError */.gR('MR2440', { commit }, { where });
    const { number, head } = pullRequest;
    const others = (await codeHost.files(number)).filter(path => path !== `${repository.prefix}${wanted.path}`);
    if (others.length > 0) {
        const paths = [...others.slice(0, 3), ...(others.length > 3 ? [`${others.length - 3} more`] : [])];
        throw new dist/* MillraceError */.gR('MR2441', { number, paths: paths.join(', ') }, { where });
    }
    const approved = await readAtHead(repository, head.sha, wanted.path);
    if (approved === undefined || (0,config_dist/* pointerDigest */.sk)(approved) !== wanted.digest)
        throw new dist/* MillraceError */.gR('MR2442', { number, head: head.sha.slice(0, 7), commit }, { where });
}
/** A squashed or rebased head is on no branch any more: the remote still has it. */
async function readAtHead(repository, head, path) {
    const text = await repository.readAt(head, path);
    if (text !== undefined)
        return text;
    await repository.refresh(head);
    return repository.readAt(head, path);
}
//# sourceMappingURL=approved.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/verify/evidence.js

/**
 * Checks that the validation a pointer names is about this model and this stage, that its report is the one that
 * was reviewed (MR2425), and that it passed (MR2426). A model that was deployed to the stage before comes back as a
 * rollback: its own report and verdict are not asked for again.
 */
function checkEvidence({ meta }, record, deployed) {
    const { version } = meta;
    if (record === undefined)
        refuse(`The store has no validation ${meta.records.validate.slice(0, 12)}.`);
    const { manifest, outputs } = record;
    if (manifest.model !== meta.model || manifest.stage !== meta.stage) {
        refuse(`Its validation is about ${manifest.model}/${manifest.stage}.`);
    }
    if (manifest.candidate !== meta.sha256)
        refuse('Its validation judged another model.');
    if (manifest.version !== version)
        refuse(`Its validation judged the model as ${manifest.version}.`);
    if (deployed.some(({ manifest }) => manifest.model_sha256 === meta.sha256))
        return record;
    if (outputs['report']?.sha256 !== meta.report)
        refuse('The report that the pointer names is not the one of its validation.');
    if (!manifest.passed)
        throw new dist/* MillraceError */.gR('MR2426', { version });
    return record;
    function refuse(problem) {
        throw new dist/* MillraceError */.gR('MR2425', { version, problem });
    }
}
//# sourceMappingURL=evidence.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/verify/pointer-chain.js

/**
 * Checks that each text of the pointer file, newest first, follows the one before it, back to the one that was
 * deployed last (or to the first): MR2423 for `previous`, MR2422 for `sequence`. Steps that were merged but never
 * deployed may stand between.
 */
function checkChain(steps, deployed, where) {
    for (const [index, step] of steps.entries()) {
        if (step.digest === deployed)
            return;
        const before = steps[index + 1];
        if (step.previous !== before?.digest) {
            const wanted = before
                ? `the pointer that stood before it has the sha256 ${pointer_chain_short(before.digest)}`
                : 'no pointer stood before it';
            throw new dist/* MillraceError */.gR('MR2423', { found: pointer_chain_short(step.previous), wanted }, { where });
        }
        const sequence = (before?.sequence ?? 0) + 1;
        if (step.sequence !== sequence) {
            throw new dist/* MillraceError */.gR('MR2422', { found: step.sequence, wanted: sequence }, { where });
        }
    }
    if (deployed !== undefined) {
        const wanted = `the deployed pointer ${pointer_chain_short(deployed)} never stood in main's history of this file`;
        throw new dist/* MillraceError */.gR('MR2423', { found: pointer_chain_short(steps[0]?.previous), wanted }, { where });
    }
}
function pointer_chain_short(digest) {
    return digest === undefined ? 'absent' : digest.slice(0, 12);
}
//# sourceMappingURL=pointer-chain.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/verify/history.js



/**
 * Checks how the wanted pointer came to main: it follows the one that was deployed last (MR2422, MR2423), and the
 * commit that brought it changes nothing else (MR2424; of a merge, all that it merged). Returns that commit.
 */
async function verifyHistory(repository, wanted, deployed) {
    const commits = await repository.history(wanted.path);
    const [brought] = commits;
    if (brought === undefined)
        throw (0,dist/* bug */.jr)(`${wanted.path} is on main and no commit brought it`);
    const steps = [];
    for (const { sha } of commits) {
        const text = await repository.readAt(sha, wanted.path);
        // Where the file was removed for a while, its successor still follows the last text.
        if (text === undefined)
            continue;
        const { previous, sequence } = (0,config_dist/* parsePointer */.vp)(text, wanted.path, 'model').meta;
        steps.push({ digest: (0,config_dist/* pointerDigest */.sk)(text), sequence, previous });
        if (steps.at(-1)?.digest === deployed)
            break;
    }
    checkChain(steps, deployed, { file: wanted.path });
    const own = `${repository.prefix}${wanted.path}`;
    const others = (await repository.changedPaths(brought.sha)).filter(path => path !== own);
    if (others.length > 0) {
        const paths = others.length > 3 ? `${others.slice(0, 3).join(', ')} and ${others.length - 3} more` : others.join(', ');
        throw new dist/* MillraceError */.gR('MR2424', { commit: brought.sha.slice(0, 7), paths }, { where: { file: wanted.path } });
    }
    return brought;
}
//# sourceMappingURL=history.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/verify/model-tree.js

/**
 * Checks a pointer against the store: its out is the tree that its sha256 names (MR2421), every blob of it is there
 * and hashes to its name (the store's MR1302, MR1303), and the model's card is about this model (MR2421).
 */
async function verifyModelTree(store, pointer, file) {
    const { meta, md5, size, files } = pointer;
    const entries = await store.readTree({ sha256: meta.sha256 });
    const ref = (0,dist/* treeRef */.gW)(entries);
    if (ref.md5 !== md5 || ref.size !== size || ref.files !== files) {
        refuse('Its md5, size or number of files is not that of the model that its sha256 names.');
    }
    for (const entry of entries)
        await store.pathOf(entry);
    const cardEntry = entries.find(entry => entry.path === 'model.json');
    if (cardEntry === undefined)
        refuse('The model has no model.json.');
    const text = Buffer.from(await store.readBytes(cardEntry)).toString('utf8');
    const card = (0,dist/* checkShape */.eA)('ModelCard', JSON.parse(text), 'model.json');
    if (card.model !== meta.model)
        refuse(`Its model.json is about "${card.model}".`);
    return { ref, card };
    function refuse(problem) {
        throw new dist/* MillraceError */.gR('MR2421', { problem }, { where: { file } });
    }
}
//# sourceMappingURL=model-tree.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/verify/verify.js






/** Checks all that a deployment rests on and changes nothing: MR2421–MR2427, MR2440–MR2442, MR1302, MR1303. */
async function verify({ project, model, stage, codeHost }, wanted, { last, records }) {
    const { repository, store, progress } = project;
    const { pointer, path } = wanted;
    const done = progress.step(`${(0,dist/* stageSubject */.L)(model.name, stage.name)}: verifying ${pointer.meta.version}`);
    const commit = await verifyHistory(repository, wanted, last?.manifest.pointer);
    if (codeHost)
        await checkApproved(repository, codeHost, { brought: commit, wanted });
    const record = await store.readRecord('validate', pointer.meta.records.validate);
    const validation = checkEvidence(pointer, record, records);
    const stored = await verifyModelTree(store, pointer, path);
    const samples = await readSmokeSamples(store, validation, stored.card);
    done(`promotion, evidence and ${stored.ref.files} files as reviewed`);
    return { commit, validation, model: stored, samples };
}
//# sourceMappingURL=verify.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/run.js






/**
 * Makes what serves a stage equal to what main's tip wants. Safe to run at any time and to take up again after it was
 * killed: each step reads what is there. Errors: MR2404–MR2409 server, MR2421–MR2427 and MR2440–MR2442 refused, MR2428
 * answers otherwise (nothing was switched), MR2429 taken back.
 */
async function deploy(options) {
    const findings = await findOut(options);
    const { plan } = findings;
    if (findings.decision === 'waits')
        return { plan, state: 'waits' };
    const { decision, wanted, actual } = findings;
    const where = wanted.endpoint === undefined ? {} : { endpoint: wanted.endpoint };
    if (options.dryRun) {
        if (decision === 'deploy')
            await verify(options, wanted, actual);
        return { plan, state: stateAfter(decision, true), ...where };
    }
    if (decision === 'deploy') {
        const record = await deployWanted(options, wanted, actual);
        return { plan, state: 'deployed', ...where, record, report: deployReport(record, actual.last) };
    }
    if (decision === 'start')
        await startAgain(options, wanted, actual);
    // A run that was killed after its record has left them out.
    await writeIndexTags(options.project.repository, wanted.pointer.meta, wanted.path);
    await tellHost(options, wanted, { state: 'success' });
    return { plan, state: stateAfter(decision, false), ...where };
}
/** Verifies and rolls out; what fails is shown where deployments are shown, and thrown. */
async function deployWanted(options, wanted, actual) {
    try {
        const verified = await verify(options, wanted, actual);
        await tellHost(options, wanted, { state: 'in_progress' });
        const record = await rollOut(options, { wanted, actual, verified });
        await writeIndexTags(options.project.repository, wanted.pointer.meta, wanted.path);
        await tellHost(options, wanted, { state: 'success' });
        return record;
    }
    catch (error) {
        await tellFailure(options, wanted, error);
        throw error;
    }
}
function stateAfter(decision, dryRun) {
    if (decision === 'serves')
        return 'serves';
    return dryRun ? 'dry-run' : 'started';
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/verify/proposed.js





/**
 * Checks a pointer that is proposed as deploy will check it after the merge: it follows main's (MR2422, MR2423) and its
 * evidence is in the store (MR2425, MR2426). Returns the validation that it names.
 */
async function verifyProposed(project, { model, stage }, text) {
    const { repository, store } = project;
    const path = (0,dist/* stagePointerPath */.Zq)(model, stage);
    const pointer = (0,config_dist/* parsePointer */.vp)(text, path, 'model');
    const current = await repository.readAt(await repository.mainTip(), path);
    const steps = [text, ...(current === undefined ? [] : [current])].map(one => {
        const { sequence, previous } = (0,config_dist/* parsePointer */.vp)(one, path, 'model').meta;
        return { digest: (0,config_dist/* pointerDigest */.sk)(one), sequence, previous };
    });
    checkChain(steps, steps[1]?.digest, { file: path });
    const record = await store.readRecord('validate', pointer.meta.records.validate);
    const deployed = await deploymentsOf(project, {
        subject: (0,dist/* stageSubject */.L)(model, stage),
        repository: await repository.firstCommit(),
    });
    return checkEvidence(pointer, record, deployed);
}
//# sourceMappingURL=proposed.js.map
;// CONCATENATED MODULE: ./packages/deploy/dist/index.js





//# sourceMappingURL=index.js.map

/***/ })

};
