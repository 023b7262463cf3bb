export const id = 1;
export const ids = [1];
export const modules = {

/***/ 98001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T$: () => (/* reexport */ askPort),
  sC: () => (/* reexport */ checkoutModel),
  yS: () => (/* reexport */ inferClient),
  cm: () => (/* reexport */ model/* loadModel */.c),
  Ch: () => (/* reexport */ live_state/* modelFolder */.Ch),
  p9: () => (/* reexport */ live_state/* readLive */.p9),
  Gp: () => (/* reexport */ serve/* readServerNote */.Gp),
  wX: () => (/* reexport */ serve/* serve */.wX),
  OS: () => (/* reexport */ live_state/* serveFolder */.OS),
  UD: () => (/* reexport */ startServer),
  gG: () => (/* reexport */ stopServer),
  wc: () => (/* reexport */ tidyState),
  GR: () => (/* reexport */ live_state/* writeLive */.GR)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./packages/serving/dist/serve.js + 1 modules
var serve = __webpack_require__(87893);
;// CONCATENATED MODULE: ./packages/serving/dist/ask-server.js


/** Bytes after which an answer is not that of a server of ours. */
const MAX_ANSWER = 65_536;
/** Asks whoever listens on a port of this machine who it is. */
async function askPort(stateFolder, port, timeoutMs = 5000) {
    let text;
    try {
        text = await get(port, timeoutMs);
    }
    catch (error) {
        // Something took the connection and did not answer as a server of ours does.
        return isRefused(error) ? { kind: 'nobody' } : { kind: 'other' };
    }
    const word = readWord(text);
    return word !== undefined && word.state === (await (0,serve/* stateDigest */.Ox)(stateFolder))
        ? { kind: 'ours', word }
        : { kind: 'other' };
}
/**
 * Not fetch: that refuses some ports unasked. And required, not imported: an import of node:http fills in all its
 * exports, one of which loads fetch's whole library (37 ms of a plan).
 */
function get(port, timeoutMs) {
    const { request } = (0,external_node_module_.createRequire)(import.meta.url)('node:http');
    return new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(timeoutMs);
        const asked = request({ host: '127.0.0.1', port, path: '/millrace', agent: false, signal }, response => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                chunks.push(chunk);
                size += chunk.length;
                if (size > MAX_ANSWER)
                    response.destroy(new RangeError('more than a server of ours says'));
            });
            response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
            response.on('error', reject);
        });
        asked.on('error', reject);
        asked.end();
    });
}
function readWord(text) {
    try {
        return JSON.parse(text) ?? undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** True for a connection that nobody took. */
function isRefused(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}
//# sourceMappingURL=ask-server.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/serving/dist/live-state.js
var live_state = __webpack_require__(82405);
// EXTERNAL MODULE: ./packages/serving/dist/verify-folder.js
var verify_folder = __webpack_require__(95351);
;// CONCATENATED MODULE: ./packages/serving/dist/checkout-model.js




/**
 * Takes a model out of the store into the state folder and returns its folder (absolute). Files that are already
 * there are hashed and taken again when they are not what they should be.
 */
async function checkoutModel(store, model, stateFolder) {
    const folder = (0,external_node_path_.join)(stateFolder, (0,live_state/* modelFolder */.Ch)(model.sha256));
    const found = await (0,verify_folder/* folderDigest */.D)(folder);
    if (found === model.sha256)
        return folder;
    await (0,promises_.mkdir)((0,external_node_path_.join)(stateFolder, 'models'), { recursive: true });
    const fresh = `${folder}.${process.pid}.tmp`;
    await (0,promises_.rm)(fresh, { recursive: true, force: true });
    await store.checkout(model, fresh);
    await (0,verify_folder/* verifyFolder */.M)(fresh, model.sha256);
    if (found !== 'none')
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        await (0,promises_.rename)(fresh, folder);
    }
    catch (error) {
        // Another deployment of the same model was faster: its files stand, if they are the model's.
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
        if ((await (0,verify_folder/* folderDigest */.D)(folder)) !== model.sha256)
            throw error;
    }
    return folder;
}
/** Removes models that are not in `keep`, and what killed runs left half-written; not what another one is writing. */
async function tidyState(stateFolder, keep) {
    const models = (0,external_node_path_.join)(stateFolder, 'models');
    const old = (await (0,promises_.readdir)(models))
        .filter(name => !keep.includes(name) && !isBeingWritten(name))
        .map(name => (0,external_node_path_.join)(models, name));
    const halves = (await (0,promises_.readdir)(stateFolder)).filter(name => name.endsWith('.tmp') && !isBeingWritten(name));
    for (const path of [...old, ...halves.map(name => (0,external_node_path_.join)(stateFolder, name))]) {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
/** True for `<name>.<pid>.tmp` of another process that runs. */
function isBeingWritten(name) {
    const pid = Number(/\.(\d+)\.tmp$/.exec(name)?.[1] ?? 0);
    if (pid === 0 || pid === process.pid)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
//# sourceMappingURL=checkout-model.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
;// CONCATENATED MODULE: ./packages/serving/dist/infer-client.js



/** Opens a client; nothing is sent before its first call. */
function inferClient(options) {
    const { endpoint, model, timeoutMs = 30_000, patienceMs = 0 } = options;
    const path = `/v2/models/${encodeURIComponent(model)}`;
    let input;
    return {
        ready: async () => (await call('GET', '/v2/health/ready')).ok,
        async infer(rows) {
            const shape = [rows.length, rows[0]?.length ?? 0];
            input ??= (await metadata()).name;
            const body = { inputs: [{ name: input, datatype: 'FP32', shape, data: rows.flat() }] };
            const answer = (await (await checked('POST', `${path}/infer`, body)).json());
            const data = answer.outputs[0]?.data;
            if (data?.length !== rows.length)
                throw refused(200, `${rows.length} rows gave ${data?.length ?? 0} answers.`);
            return data;
        },
        features: async () => (await metadata()).parameters.features,
        async load() {
            await checked('POST', `/v2/repository/models/${encodeURIComponent(model)}/load`);
        },
    };
    async function metadata() {
        const { inputs } = (await (await checked('GET', path)).json());
        if (inputs[0]?.parameters?.features === undefined)
            throw refused(200, 'Its metadata name no features.');
        return inputs[0];
    }
    async function checked(method, at, body) {
        const response = await call(method, at, body);
        if (response.ok)
            return response;
        const text = await response.text();
        throw refused(response.status, readError(text));
    }
    async function call(method, at, body) {
        const end = Date.now() + patienceMs;
        for (;;) {
            try {
                return await fetch(`${endpoint}${at}`, {
                    method,
                    signal: AbortSignal.timeout(timeoutMs),
                    ...(body !== undefined && {
                        body: JSON.stringify(body),
                        headers: { 'content-type': 'application/json' },
                    }),
                });
            }
            catch (cause) {
                if (!isRefused(cause) || Date.now() >= end) {
                    const problem = isRefused(cause) ? 'Nobody listens there.' : `${cause.message}.`;
                    throw new dist/* MillraceError */.gR('MR2406', { endpoint, problem }, { cause });
                }
                await (0,external_node_timers_promises_.setTimeout)(50);
            }
        }
    }
    function refused(status, problem) {
        return new dist/* MillraceError */.gR('MR2407', { endpoint, status, problem, model });
    }
}
function readError(text) {
    try {
        const { error } = JSON.parse(text);
        return error ?? text.slice(0, 200);
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            return text.slice(0, 200);
        throw cause;
    }
}
//# sourceMappingURL=infer-client.js.map
// EXTERNAL MODULE: ./packages/serving/dist/model.js + 2 modules
var model = __webpack_require__(2837);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/serving/dist/start-server.js







/**
 * Starts a server process on 127.0.0.1 and waits until it is ready, or finds the one that serves this state folder
 * on this port already. Throws MR2404 (port taken by something else), MR2405 (not ready) and what the server threw
 * (MR2401–MR2403, MR2408, MR2409).
 */
async function startServer(options) {
    return (await findServer(options)) ?? (await spawnServer(options));
}
/** The server of this state folder on this port; `undefined` when nobody listens there, MR2404 for others. */
async function findServer({ stateFolder, port, subject }) {
    await (0,promises_.mkdir)(stateFolder, { recursive: true });
    if (port === 0)
        return undefined;
    const answer = await askPort(stateFolder, port);
    if (answer.kind === 'other')
        throw new dist/* MillraceError */.gR('MR2404', { port, subject });
    if (answer.kind === 'nobody')
        return undefined;
    return { endpoint: `http://127.0.0.1:${port}`, port, pid: answer.word.pid, reused: true };
}
async function spawnServer(options) {
    const { stateFolder, port, lifetime } = options;
    const env = { ...environment(), ...(await (0,dist/* runtimeEnvironment */.WQ)('onnxruntime-web')) };
    const log = (0,external_node_fs_.openSync)((0,external_node_path_.join)(stateFolder, 'server.log'), 'a');
    const tied = lifetime === 'tied' ? ['--tied'] : [];
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...entry(), '--state', stateFolder, '--port', String(port), ...tied], {
        detached: lifetime === 'detached',
        stdio: ['ignore', log, log, 'ipc'],
        env,
        cwd: stateFolder,
    });
    (0,external_node_fs_.closeSync)(log);
    const message = await firstMessage(child, options);
    if (message.kind === 'ready' && child.pid !== undefined) {
        if (lifetime === 'detached') {
            child.disconnect();
            child.unref();
        }
        return { endpoint: `http://127.0.0.1:${message.port}`, port: message.port, pid: child.pid, reused: false };
    }
    // Another deployment may have started the same server a moment earlier.
    const other = message.kind === 'failed' && message.code === 'MR2404' ? await findServer(options) : undefined;
    if (other !== undefined)
        return other;
    const values = message.kind === 'failed' ? message.values : {};
    throw new dist/* MillraceError */.gR(message.kind === 'failed' ? message.code : 'MR2405', {
        ...values,
        subject: options.subject,
    });
}
/** The program and its flags: sources in a checkout, what was compiled from them elsewhere. */
function entry() {
    const source = import.meta.url.endsWith('.ts');
    const main = (0,external_node_url_.fileURLToPath)(new URL(source ? './server-process.ts' : './server-process.js', import.meta.url));
    return source ? ['--conditions=source', main] : [main];
}
/** A server needs nothing of the caller's environment: no tokens, no NODE_OPTIONS. */
function environment() {
    const names = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'SYSTEMROOT', 'TEMP', 'NODE_COMPILE_CACHE'];
    return Object.fromEntries(names.flatMap(name => [[name, process.env[name]]]).filter(([, value]) => value));
}
function firstMessage(child, options) {
    const { stateFolder, port, timeoutMs = 30_000 } = options;
    return new Promise((resolve, reject) => {
        const limit = setTimeout(() => fail(`It was not ready after ${timeoutMs} ms.`), timeoutMs);
        child.once('message', message => settle(() => resolve(message)));
        child.once('error', error => fail(`It could not be started: ${error.message}.`));
        child.once('exit', (code, signal) => fail(`It ended with ${signal ?? `exit code ${code}`} before it was ready.`));
        function fail(problem) {
            child.kill('SIGKILL');
            const log = (0,external_node_path_.join)(stateFolder, 'server.log');
            settle(() => reject(new dist/* MillraceError */.gR('MR2405', { port, problem, log })));
        }
        function settle(done) {
            clearTimeout(limit);
            child.removeAllListeners();
            done();
        }
    });
}
//# sourceMappingURL=start-server.js.map
;// CONCATENATED MODULE: ./packages/serving/dist/stop-server.js



// Longer than a server takes to answer what is under way.
const PATIENCE_MS = 15_000;
/**
 * Asks the server of a state folder (on the port it noted, or on `port`) to end with SIGTERM and waits until it is
 * gone; false when none was running. A process is only ended when the server on that port says that it is that process: ids are used again.
 */
async function stopServer(stateFolder, port) {
    const at = port ?? (await (0,serve/* readServerNote */.Gp)(stateFolder))?.port;
    if (at === undefined)
        return false;
    const answer = await askPort(stateFolder, at);
    if (answer.kind !== 'ours')
        return false;
    const { pid } = answer.word;
    process.kill(pid, 'SIGTERM');
    const end = Date.now() + PATIENCE_MS;
    while (isAlive(pid)) {
        if (Date.now() > end)
            process.kill(pid, 'SIGKILL');
        await (0,external_node_timers_promises_.setTimeout)(20);
    }
    return true;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ESRCH')
            return false;
        throw error;
    }
}
//# sourceMappingURL=stop-server.js.map
;// CONCATENATED MODULE: ./packages/serving/dist/index.js








//# sourceMappingURL=index.js.map

/***/ }),

/***/ 82405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ modelFolder),
/* harmony export */   GR: () => (/* binding */ writeLive),
/* harmony export */   OS: () => (/* binding */ serveFolder),
/* harmony export */   p9: () => (/* binding */ readLive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51204);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23670);




/** Folder with all that the server of a model's stage keeps on this machine. */
function serveFolder(projectRoot, model, stage) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.millrace', 'serve', model, stage);
}
/** Folder of a model's files, relative to the state folder. */
function modelFolder(sha256) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('models', sha256);
}
/** Reads `live.json`; `undefined` when nothing was ever switched on. */
async function readLive(stateFolder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateFolder, 'live.json');
    try {
        return checkLive(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')), path);
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        if (cause instanceof SyntaxError) {
            throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_2__/* .MillraceError */ .gR('MR1204', { what: path, problem: 'It is not JSON.' }, { cause });
        }
        throw cause;
    }
}
/** Replaces `live.json`; `undefined` removes it. A running server follows when it is told to load. */
async function writeLive(stateFolder, live) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateFolder, 'live.json');
    if (live === undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    else
        await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(path, `${JSON.stringify(live, null, 2)}\n`);
}
function checkLive(value, path) {
    const live = value;
    const whole = typeof live?.version === 'string' &&
        /^[0-9a-f]{64}$/.test(live.sha256 ?? '') &&
        /^[0-9a-f]{64}$/.test(live.pointer ?? '') &&
        typeof live.sequence === 'number' &&
        typeof live.folder === 'string';
    if (!whole) {
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_2__/* .MillraceError */ .gR('MR1204', { what: path, problem: 'It does not name a version and its folder.' });
    }
    if (live.replaces !== undefined)
        checkLive(live.replaces, path);
    return live;
}
//# sourceMappingURL=live-state.js.map

/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ loadModel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
;// CONCATENATED MODULE: ./packages/serving/dist/check-graph.js

/**
 * Refuses (MR2402) a graph that is not `card.input` float32 [rows, features] → `card.output` float32 [rows] with any
 * number of rows. Other outputs are allowed and never computed for. A shape that the graph does not state is left to
 * the first scores.
 */
function checkGraph(face, card) {
    const features = card.features.length;
    const [input, ...more] = face.inputMetadata;
    if (input === undefined || more.length > 0 || input.name !== card.input) {
        refuse(`It has the inputs ${names(face.inputMetadata)} instead of one "${card.input}".`);
    }
    if (!input.isTensor || input.type !== 'float32')
        refuse(`Input "${input.name}" is not float32.`);
    const [rows, columns, ...rest] = input.shape;
    if (rest.length > 0 || isFixed(rows) || (isFixed(columns) && columns !== features)) {
        refuse(`Input "${input.name}" has the shape ${shape(input)} instead of [rows, ${features}].`);
    }
    const output = face.outputMetadata.find(candidate => candidate.name === card.output);
    if (output === undefined) {
        refuse(`It has the outputs ${names(face.outputMetadata)} and no "${card.output}".`);
    }
    if (!output.isTensor || output.type !== 'float32')
        refuse(`Output "${output.name}" is not float32.`);
    if (output.shape.length > 1 || isFixed(output.shape[0])) {
        refuse(`Output "${output.name}" has the shape ${shape(output)} instead of [rows].`);
    }
    function refuse(problem) {
        throw new dist/* MillraceError */.gR('MR2402', { model: card.model, problem, features });
    }
}
/** A free dimension is a name, or −1 read as an unsigned number (seen with onnxruntime-web 1.30). */
function isFixed(dimension) {
    return typeof dimension === 'number' && dimension >= 0 && dimension < 0xffff_ffff;
}
function shape(value) {
    return `[${value.shape.map(dimension => (isFixed(dimension) ? dimension : 'any')).join(', ')}]`;
}
function names(values) {
    return values.map(value => `"${value.name}"`).join(', ') || 'none';
}
//# sourceMappingURL=check-graph.js.map
;// CONCATENATED MODULE: ./packages/serving/dist/onnx-runtime.js

let loading;
/** The ONNX runtime (WebAssembly, 14 MB), loaded at first use and once a process. */
function onnxRuntime() {
    loading ??= load();
    return loading;
}
async function load() {
    const ort = await (0,dist/* loadRuntimePackage */.L$)('onnxruntime-web', import.meta.url);
    // Measured on two cores, 100 trees × 15 features: a second thread gains nothing (0.70 s against 0.72 s for 100,000
    // rows, slower in small batches) and starts a worker for each.
    ort.env.wasm.numThreads = 1;
    ort.env.logLevel = 'error';
    return {
        open: onnx => ort.InferenceSession.create(onnx, {
            executionProviders: ['wasm'],
            logSeverityLevel: 4,
            logVerbosityLevel: 0,
        }),
        tensor: (data, shape) => new ort.Tensor('float32', data, shape),
    };
}
//# sourceMappingURL=onnx-runtime.js.map
;// CONCATENATED MODULE: ./packages/serving/dist/model.js






// The runtime's memory never shrinks and grows with a batch; from 4,096 rows on larger ones are not faster.
const BATCH_ROWS = 8192;
/**
 * Loads `model.onnx` and `model.json` of a model's folder, or the same from memory, and tries two rows.
 * Throws MR2401 (does not load), MR2402 (inputs or outputs), MR2403 (answers).
 */
async function loadModel(source) {
    const folder = typeof source === 'string' ? source : 'memory';
    const { onnx, card } = typeof source === 'string' ? await readModel(source) : source;
    const runtime = await onnxRuntime();
    const session = await runtime.open(onnx).catch((cause) => {
        throw new dist/* MillraceError */.gR('MR2401', { folder, problem: firstLine(cause) }, { cause });
    });
    const model = {
        card,
        release: () => session.release(),
        async score(matrix, rows) {
            if (matrix.length !== rows * card.features.length) {
                throw (0,dist/* bug */.jr)(`${matrix.length} values are not ${rows} rows of ${card.features.length} features`);
            }
            const scores = new Float32Array(rows);
            for (let first = 0; first < rows; first += BATCH_ROWS) {
                // The runtime computes on this thread: let the server answer others between batches.
                if (first > 0)
                    await (0,external_node_timers_promises_.setImmediate)();
                scores.set(await scoreBatch(matrix, first, Math.min(BATCH_ROWS, rows - first)), first);
            }
            return scores;
        },
    };
    try {
        checkGraph(session, card);
        // Two rows: an output [1] for one row does not show whether it grows with the rows.
        await model.score(new Float32Array(2 * card.features.length), 2);
    }
    catch (error) {
        await session.release();
        throw error;
    }
    return model;
    async function scoreBatch(matrix, first, rows) {
        const width = card.features.length;
        const batch = matrix.subarray(first * width, (first + rows) * width);
        const answer = await run(session, runtime.tensor(batch, [rows, width]), card);
        if (!(answer instanceof Float32Array) || answer.length !== rows) {
            const problem = `${rows} rows gave ${answer.length} values of "${card.output}".`;
            throw new dist/* MillraceError */.gR('MR2402', { model: card.model, problem, features: width });
        }
        const bad = answer.findIndex(value => !(value >= 0 && value <= 1));
        if (bad >= 0) {
            const seen = Number.isNaN(answer[bad]) ? 'NaN' : 'a number outside 0 to 1';
            throw new dist/* MillraceError */.gR('MR2403', { model: card.model, seen, row: first + bad + 1 });
        }
        return answer;
    }
}
async function run(session, input, card) {
    try {
        const output = (await session.run({ [card.input]: input }, [card.output]))[card.output];
        if (output === undefined)
            throw (0,dist/* bug */.jr)(`the runtime gave no "${card.output}"`);
        const data = output.data;
        output.dispose();
        return data;
    }
    catch (cause) {
        throw new dist/* MillraceError */.gR('MR2401', { folder: card.model, problem: firstLine(cause) }, { cause });
    }
}
async function readModel(folder) {
    try {
        const onnx = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'model.onnx'));
        const card = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'model.json'), 'utf8'));
        return { onnx, card: (0,dist/* checkShape */.eA)('ModelCard', card, `${folder}/model.json`) };
    }
    catch (cause) {
        if (cause instanceof dist/* MillraceError */.gR)
            throw cause;
        throw new dist/* MillraceError */.gR('MR2401', { folder, problem: firstLine(cause) }, { cause });
    }
}
function firstLine(cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    return text.split('\n', 1)[0] ?? text;
}
//# sourceMappingURL=model.js.map

/***/ }),

/***/ 23670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Puts a text in a file's place: readers see the old one or the new one, also after a crash at any point
 * (temporary file, fsync, rename, fsync of the folder).
 */
async function replaceFile(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'w');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(folder, 'r');
    try {
        await parent.sync();
    }
    finally {
        await parent.close();
    }
}
//# sourceMappingURL=replace-file.js.map

/***/ }),

/***/ 87893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gp: () => (/* binding */ readServerNote),
  wX: () => (/* binding */ serve),
  Ox: () => (/* binding */ stateDigest)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/serving/dist/live-state.js
var live_state = __webpack_require__(82405);
// EXTERNAL MODULE: ./packages/serving/dist/model.js + 2 modules
var model = __webpack_require__(2837);
// EXTERNAL MODULE: ./packages/serving/dist/verify-folder.js
var verify_folder = __webpack_require__(95351);
;// CONCATENATED MODULE: ./packages/serving/dist/model-slot.js





/** Loads the live version of a state folder (MR2408 none, MR2409 changed files, MR2401–MR2403 the model). */
async function openModelSlot(stateFolder) {
    let held = await load();
    let queue = Promise.resolve();
    return {
        current: () => held,
        async use(work) {
            const mine = held;
            mine.users++;
            try {
                return await work(mine);
            }
            finally {
                mine.users--;
                await releaseIfDone(mine);
            }
        },
        reload() {
            // One after the other: the last one asked for is the one that stays.
            const next = queue.then(exchange);
            queue = next.catch(() => undefined);
            return next;
        },
        close: () => retire(held),
    };
    async function exchange() {
        const old = held;
        const next = await load();
        if (next.live.sha256 === old.live.sha256) {
            old.live = next.live;
            await next.model.release();
            return old;
        }
        held = next;
        await retire(old);
        return next;
    }
    async function load() {
        const live = await (0,live_state/* readLive */.p9)(stateFolder);
        if (live === undefined)
            throw new dist/* MillraceError */.gR('MR2408', { folder: stateFolder });
        const folder = (0,external_node_path_.join)(stateFolder, live.folder);
        await (0,verify_folder/* verifyFolder */.M)(folder, live.sha256);
        return { live, model: await (0,model/* loadModel */.c)(folder), users: 0, retired: false };
    }
}
async function retire(held) {
    held.retired = true;
    await releaseIfDone(held);
}
async function releaseIfDone(held) {
    if (held.retired && held.users === 0)
        await held.model.release();
}
//# sourceMappingURL=model-slot.js.map
// EXTERNAL MODULE: ./packages/serving/dist/replace-file.js
var replace_file = __webpack_require__(23670);
;// CONCATENATED MODULE: ./packages/serving/dist/serve.js






const DRAIN_MS = 10_000;
/**
 * Serves the live version of a state folder on 127.0.0.1 in this process. Throws MR2404 when the port is taken,
 * MR2408, MR2409 and MR2401–MR2403 when there is nothing that can be served.
 */
async function serve({ stateFolder, port, log, now }) {
    const slot = await openModelSlot(stateFolder);
    let stopping = false;
    const identity = { state: (await stateDigest(stateFolder)) ?? '', pid: process.pid };
    const { createHttpServer } = await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 50406));
    const http = createHttpServer({ slot, identity, stopping: () => stopping, log });
    try {
        await listen(http, port);
    }
    catch (cause) {
        await slot.close();
        if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'))
            throw cause;
        throw new dist/* MillraceError */.gR('MR2404', { port, subject: slot.current().model.card.model }, { cause });
    }
    const taken = http.address().port;
    const note = { pid: process.pid, port: taken, startedAt: now().toISOString() };
    await (0,replace_file/* replaceFile */.f)(notePath(stateFolder), `${JSON.stringify(note)}\n`);
    log('serving', { version: slot.current().live.version, port: taken, pid: process.pid });
    return {
        port: taken,
        endpoint: `http://127.0.0.1:${taken}`,
        async stop() {
            stopping = true;
            await drain(http);
            await slot.close();
            const last = await readServerNote(stateFolder);
            if (last?.pid === process.pid)
                await (0,promises_.rm)(notePath(stateFolder), { force: true });
            log('stopped');
        },
    };
}
/** Names a state folder without saying where it is; `undefined` where there is none. */
async function stateDigest(stateFolder) {
    try {
        return (0,dist/* sha256 */.sc)(await (0,promises_.realpath)(stateFolder));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function readServerNote(stateFolder) {
    try {
        return JSON.parse(await (0,promises_.readFile)(notePath(stateFolder), 'utf8'));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function notePath(stateFolder) {
    return (0,external_node_path_.join)(stateFolder, 'server.json');
}
async function listen(http, port) {
    http.listen({ port, host: '127.0.0.1', exclusive: true });
    await (0,external_node_events_.once)(http, 'listening');
}
async function drain(http) {
    const closed = (0,external_node_events_.once)(http, 'close');
    http.close();
    // A connection that is kept alive becomes idle only when its last answer is out.
    const idle = setInterval(() => http.closeIdleConnections(), 20);
    const limit = setTimeout(() => http.closeAllConnections(), DRAIN_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(limit);
}
//# sourceMappingURL=serve.js.map

/***/ }),

/***/ 95351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ folderDigest),
/* harmony export */   M: () => (/* binding */ verifyFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51204);



/** Hashes every file of a folder; MR2409 when the folder is not the tree `wanted`. */
async function verifyFolder(folder, wanted) {
    const found = await folderDigest(folder);
    if (found !== wanted)
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_2__/* .MillraceError */ .gR('MR2409', { folder, found, wanted });
}
/** The sha256 of a folder's tree; `none` where there is no folder. */
async function folderDigest(folder) {
    const items = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        throw cause;
    });
    if (items === undefined)
        return 'none';
    const files = items.filter(item => !item.isDirectory()).map(item => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(item.parentPath, item.name));
    const entries = await Promise.all(files.map(async (file) => ({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'),
        ...(0,_millrace_contract__WEBPACK_IMPORTED_MODULE_2__/* .blobRef */ .L2)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)),
    })));
    return (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_2__/* .treeRef */ .gW)(entries).sha256;
}
//# sourceMappingURL=verify-folder.js.map

/***/ })

};
