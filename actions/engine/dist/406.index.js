export const id = 406;
export const ids = [406];
export const modules = {

/***/ 50406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpServer: () => (/* binding */ createHttpServer)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
;// CONCATENATED MODULE: ./packages/serving/dist/answer.js
function ok(body) {
    return { status: 200, body };
}
/** An error as the protocol has it; `code` names ours. */
function failed(status, error, code) {
    return { status, body: code === undefined ? { error } : { error, code } };
}
//# sourceMappingURL=answer.js.map
;// CONCATENATED MODULE: ./packages/serving/dist/read-body.js

/** Reads a request's body as JSON: `{ json }` (`undefined` when empty), or the answer that refuses it. */
async function readBody(request, limit) {
    const encoding = request.headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity')
        return failed(415, 'send the body without content-encoding');
    if (request.headers['inference-header-content-length'] !== undefined) {
        return failed(400, 'binary tensors are not supported; send JSON tensors');
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        // The rest is read and dropped: a client that still writes would not see the answer. `requestTimeout` ends it.
        if (size <= limit)
            chunks.push(chunk);
    }
    if (size > limit)
        return failed(413, `the body is larger than ${limit} bytes; send fewer rows at a time`);
    if (size === 0)
        return { json: undefined };
    try {
        return { json: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return failed(400, 'the body is not JSON');
        throw error;
    }
}
//# sourceMappingURL=read-body.js.map
;// CONCATENATED MODULE: ./packages/serving/dist/inference-request.js
const NUMBERS = [
    'FP32',
    'FP64',
    'INT8',
    'INT16',
    'INT32',
    'INT64',
    'UINT8',
    'UINT16',
    'UINT32',
];
/**
 * Reads the body of POST …/infer (Open Inference Protocol v2, JSON tensors). Either one tensor with the name of the
 * model's input and the shape [rows, features], flat or nested, or one tensor [rows] for each feature by name.
 * `null` is a missing value.
 */
function readInferenceRequest(body, card) {
    if (!isObject(body))
        return { problem: 'the body is not a JSON object' };
    const { id, inputs, outputs } = body;
    if (id !== undefined && typeof id !== 'string')
        return { problem: 'id is not a string' };
    if (!Array.isArray(inputs) || inputs.length === 0)
        return { problem: 'inputs is not a list of tensors' };
    const tensors = new Map();
    for (const input of inputs) {
        const tensor = readTensor(input);
        if ('problem' in tensor)
            return tensor;
        if (tensors.has(tensor.name))
            return { problem: `input "${tensor.name}" stands twice` };
        tensors.set(tensor.name, tensor);
    }
    const wrongOutput = checkOutputs(outputs, card);
    if (wrongOutput !== undefined)
        return { problem: wrongOutput };
    const whole = tensors.size === 1 ? tensors.get(card.input) : undefined;
    const read = whole ? readMatrix(whole, card) : readColumns(tensors, card);
    return 'problem' in read ? read : { id, ...read };
}
function readMatrix(tensor, card) {
    const width = card.features.length;
    const [rows = 0, columns] = tensor.shape;
    if (tensor.shape.length !== 2 || columns !== width) {
        return { problem: `input "${card.input}" must have the shape [rows, ${width}]` };
    }
    const data = tensor.data.length === rows ? flat(tensor.data, width) : tensor.data;
    if (data?.length !== rows * width)
        return { problem: `input "${card.input}" does not fill its shape` };
    const matrix = new Float32Array(rows * width);
    for (let index = 0; index < data.length; index++) {
        const number = readNumber(data[index]);
        if (number === undefined)
            return { problem: `input "${card.input}" holds what is not a float32 number or null` };
        matrix[index] = number;
    }
    return { rows, matrix };
}
function readColumns(tensors, card) {
    const width = card.features.length;
    const missing = card.features.filter(feature => !tensors.has(feature));
    if (missing.length > 0) {
        return {
            problem: `send one input "${card.input}" [rows, ${width}], or all features: ${missing.join(', ')} missing`,
        };
    }
    if (tensors.size > width) {
        const unknown = [...tensors.keys()].filter(name => !card.features.includes(name));
        return { problem: `the model has no input ${unknown.map(name => JSON.stringify(name)).join(', ')}` };
    }
    const rows = tensors.get(card.features[0] ?? '')?.shape[0] ?? 0;
    let matrix;
    for (const [column, feature] of card.features.entries()) {
        const { shape, data } = tensors.get(feature);
        const fits = shape[0] === rows && (shape.length === 1 || (shape.length === 2 && shape[1] === 1));
        if (!fits)
            return { problem: `input "${feature}" must have the shape [${rows}], as the first feature has` };
        const values = shape.length === 2 && Array.isArray(data[0]) ? flat(data, 1) : data;
        if (values?.length !== rows)
            return { problem: `input "${feature}" does not fill its shape` };
        // Only now: a shape alone must not reserve memory.
        matrix ??= new Float32Array(rows * width);
        for (let row = 0; row < rows; row++) {
            const number = readNumber(values[row]);
            if (number === undefined)
                return { problem: `input "${feature}" holds what is not a float32 number or null` };
            matrix[row * width + column] = number;
        }
    }
    return matrix ? { rows, matrix } : { problem: 'the model has no features' };
}
function readTensor(input) {
    if (!isObject(input) || typeof input['name'] !== 'string')
        return { problem: 'an input has no name' };
    const { name, datatype, shape, data } = input;
    if (typeof datatype !== 'string' || !NUMBERS.includes(datatype)) {
        return { problem: `input "${name}" must have a datatype of numbers, such as FP32` };
    }
    const sizes = Array.isArray(shape) && shape.length > 0 && shape.every(size => Number.isSafeInteger(size) && size > 0);
    if (!sizes)
        return { problem: `input "${name}" must have a shape of positive whole numbers` };
    if (!Array.isArray(data))
        return { problem: `input "${name}" has no data; binary tensors are not supported` };
    return { name: name, datatype, shape: shape, data };
}
function checkOutputs(outputs, card) {
    if (outputs === undefined)
        return undefined;
    const known = Array.isArray(outputs) && outputs.every(output => isObject(output) && output['name'] === card.output);
    return known ? undefined : `the model's only output is "${card.output}"`;
}
/** The values of a nested tensor row by row; `undefined` where a row has another length. */
function flat(rows, width) {
    if (!Array.isArray(rows[0]))
        return width === 1 ? [...rows] : undefined;
    return rows.every(row => Array.isArray(row) && row.length === width) ? rows.flat() : undefined;
}
function readNumber(value) {
    if (value === null)
        return Number.NaN;
    return typeof value === 'number' && Number.isFinite(Math.fround(value)) ? value : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=inference-request.js.map
;// CONCATENATED MODULE: ./packages/serving/dist/routes.js



/** Answers a request of the Open Inference Protocol v2 with its model-repository extension. */
async function answer(request, view) {
    const [head, area, ...rest] = request.path;
    const found = head === 'millrace' && area === undefined
        ? { method: 'GET', run: () => ok(identity(view)) }
        : head === 'v2'
            ? route(area, rest, { request, view })
            : undefined;
    if (found === undefined)
        return failed(404, 'there is no such path; GET /v2 describes the server');
    if (found.method !== request.method)
        return failed(405, `this path takes ${found.method}`);
    return found.run();
}
function route(area, rest, context) {
    const { slot, stopping } = context.view;
    const below = rest.join('/');
    if (area === undefined) {
        const body = { name: 'millrace', version: '2', extensions: ['model_repository'] };
        return { method: 'GET', run: () => ok(body) };
    }
    if (area === 'health' && below === 'live')
        return { method: 'GET', run: () => ok({ live: true }) };
    if (area === 'health' && below === 'ready') {
        return {
            method: 'GET',
            run: () => (stopping() ? failed(503, 'the server is stopping') : ok({ ready: true })),
        };
    }
    if (area === 'repository' && below === 'index')
        return { method: 'POST', run: () => ok([indexEntry(slot)]) };
    if (area === 'repository' && rest[0] === 'models' && rest[2] === 'load' && rest.length === 3) {
        return { method: 'POST', run: () => load(rest[1] ?? '', context.view) };
    }
    if (area === 'models')
        return modelRoute(rest, context);
    return undefined;
}
function modelRoute([name, ...rest], { request, view }) {
    const versioned = rest[0] === 'versions' && rest[1] !== undefined;
    const version = versioned ? rest[1] : undefined;
    const below = (versioned ? rest.slice(2) : rest).join('/');
    const routes = {
        '': { method: 'GET', run: () => here(() => ok(metadata(view.slot.current()))) },
        ready: { method: 'GET', run: () => here(() => ok({ name, ready: true })) },
        infer: {
            method: 'POST',
            run: () => here(() => view.slot.use(serving => infer(request.body, serving))),
        },
    };
    return Object.hasOwn(routes, below) ? routes[below] : undefined;
    function here(run) {
        const { model, live } = view.slot.current();
        if (name !== model.card.model)
            return failed(404, `this server serves "${model.card.model}" only`);
        if (version !== undefined && version !== live.version)
            return failed(404, `the live version is ${live.version}`);
        return run();
    }
}
async function infer(body, { live, model }) {
    const request = readInferenceRequest(body, model.card);
    if ('problem' in request)
        return failed(400, request.problem);
    const { id, rows, matrix } = request;
    const scores = await model.score(matrix, rows);
    return ok({
        model_name: model.card.model,
        model_version: live.version,
        id,
        outputs: [{ name: model.card.output, datatype: 'FP32', shape: [rows], data: [...scores] }],
    });
}
async function load(name, { slot, log }) {
    const known = slot.current().model.card.model;
    if (name !== known)
        return failed(404, `this server serves "${known}" only`);
    try {
        const { live } = await slot.reload();
        log('loaded', { version: live.version, sha256: live.sha256, sequence: live.sequence });
        return ok({});
    }
    catch (error) {
        if (!(error instanceof dist/* MillraceError */.gR))
            throw error;
        log('not loaded', { code: error.code, message: error.message, why: error.why });
        return failed(400, `${error.message}. ${error.why}`, error.code);
    }
}
function identity({ slot, identity }) {
    const { live, model } = slot.current();
    const { version, sha256, sequence, pointer } = live;
    return { ...identity, model: model.card.model, version, sha256, sequence, pointer };
}
function metadata({ live, model }) {
    const { card } = model;
    return {
        name: card.model,
        versions: [live.version],
        platform: 'onnx',
        inputs: [
            {
                name: card.input,
                datatype: 'FP32',
                shape: [-1, card.features.length],
                parameters: { features: card.features },
            },
        ],
        outputs: [{ name: card.output, datatype: 'FP32', shape: [-1] }],
    };
}
function indexEntry(slot) {
    const { live, model } = slot.current();
    return { name: model.card.model, version: live.version, state: 'READY', reason: '' };
}
//# sourceMappingURL=routes.js.map
;// CONCATENATED MODULE: ./packages/serving/dist/http-server.js





const BODY_LIMIT = 32 * 1024 * 1024;
/** The HTTP server of a view, not listening yet. Its log holds events and codes, never data. */
function createHttpServer(view) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        respond(request, view).then(result => send(response, result), (error) => {
            const code = error instanceof dist/* MillraceError */.gR ? error.code : 'bug';
            view.log('failed', { method: request.method ?? '', code, message: messageOf(error) });
            if (!response.headersSent)
                send(response, failed(500, messageOf(error), code));
            else
                response.destroy();
        });
    });
    server.headersTimeout = 10_000;
    server.requestTimeout = 60_000;
    server.keepAliveTimeout = 30_000;
    server.maxHeadersCount = 100;
    return server;
}
async function respond(request, view) {
    const path = readPath(request.url ?? '/');
    if (path === undefined)
        return failed(400, 'the path is not readable');
    const body = await readBody(request, BODY_LIMIT);
    if ('status' in body)
        return body;
    return answer({ method: request.method ?? 'GET', path, body: body.json }, view);
}
function readPath(url) {
    try {
        const path = url.split('?', 1)[0] ?? '';
        return path
            .split('/')
            .filter(part => part !== '')
            .map(decodeURIComponent);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
function send(response, { status, body }) {
    const text = JSON.stringify(body);
    response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
    });
    response.end(text);
}
function messageOf(error) {
    return error instanceof Error ? error.message : 'unknown';
}
//# sourceMappingURL=http-server.js.map

/***/ })

};
