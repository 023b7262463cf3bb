export const id = 0;
export const ids = [0];
export const modules = {

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pp: () => (/* reexport */ editConfig),
  $2: () => (/* reexport */ formatPointer),
  vp: () => (/* reexport */ parsePointer),
  sk: () => (/* reexport */ pointerDigest),
  Xg: () => (/* reexport */ readConfig)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/config/dist/flow-text.js

/** A value as one line of YAML that fits wherever a value stands: `{ min: 0.6 }`, `[a, b]`, `3 days`. */
function flowText(value) {
    if (typeof value === 'string')
        return isPlainText(value) ? value : JSON.stringify(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(flowText).join(', ')}]`;
    const members = Object.entries(value).map(([key, member]) => `${flowText(key)}: ${flowText(member)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
function isPlainText(text) {
    return /^[A-Za-z0-9_.~/][\w .~/*+-]*$/.test(text) && text === text.trim() && (0,yaml_dist/* parse */.qg)(text) === text;
}
function isList(value) {
    return Array.isArray(value);
}
//# sourceMappingURL=flow-text.js.map
;// CONCATENATED MODULE: ./packages/config/dist/problem-at.js

/** A problem with its place and frame. */
function problemAt(source, code, { values, range }) {
    const place = placeAt(source, range[0]);
    const length = Math.max(range[1] - range[0], 1);
    const frame = (0,dist/* caretFrame */.TR)(source.text, { line: place.line, column: place.column, length });
    return new dist/* MillraceError */.gR(code, values, { where: place, frame });
}
function placeAt({ file, lines }, offset) {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}
function rangeOf(range) {
    return [range?.[0] ?? 0, range?.[1] ?? range?.[0] ?? 0];
}
//# sourceMappingURL=problem-at.js.map
;// CONCATENATED MODULE: ./packages/config/dist/yaml-path.js


/** `models.delay.features[0].join.airport`, as messages say it; keys that are no plain words stand in quotes. */
function formatPath(path) {
    if (path.length === 0)
        return 'the file';
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const word = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(part) ? part : JSON.stringify(part);
        return index === 0 ? word : `.${word}`;
    })
        .join('');
}
/**
 * Where a path stands in the file: its value (for a collection, its first line) or, with `part: 'key'`, the key
 * before it. A value that is not there, or has no text, is represented by the nearest key above it.
 */
function rangeAt(source, path, part = 'value') {
    let node = source.document.contents;
    let best = firstLine(node);
    for (const [index, step] of path.entries()) {
        const pair = pairAt(node, step);
        const child = pair ? pair.value : (0,yaml_dist/* isSeq */.oP)(node) ? node.items[Number(step)] : undefined;
        if (pair === undefined && child === undefined)
            break;
        const last = index === path.length - 1;
        const key = pair ? rangeOf(pair.key.range) : best;
        const value = rangeOf(child?.range);
        const empty = value[0] >= value[1];
        best = empty || (pair && !(last && part === 'value')) ? key : scalarOrFirst(child);
        node = child;
    }
    return best;
}
function pairAt(node, key) {
    return (0,yaml_dist/* isMap */.jh)(node)
        ? node.items.find(({ key: own }) => (0,yaml_dist/* isScalar */.jn)(own) && String(own.value) === String(key))
        : undefined;
}
function scalarOrFirst(node) {
    return (0,yaml_dist/* isScalar */.jn)(node) || (0,yaml_dist/* isAlias */.Vj)(node) ? rangeOf(node.range) : firstLine(node);
}
/** A collection is shown by its first key or item. */
function firstLine(node) {
    if ((0,yaml_dist/* isMap */.jh)(node) && node.items[0] && !node.flow)
        return rangeOf(node.items[0].key.range);
    const [start, end] = rangeOf(node?.range);
    return (0,yaml_dist/* isSeq */.oP)(node) && !node.flow ? [start, start + 1] : [start, end];
}
//# sourceMappingURL=yaml-path.js.map
;// CONCATENATED MODULE: ./packages/config/dist/yaml-problem.js


/** A parser's complaint in plain words, where it was seen. */
function yamlProblem(source, error) {
    const [start, end] = error.pos;
    if (error.code === 'TAB_AS_INDENT') {
        const tab = source.text.lastIndexOf('\t', start);
        return problemAt(source, 'MR1011', { values: {}, range: tab < 0 ? [start, end] : [tab, tab + 1] });
    }
    if (error.code === 'TAG_RESOLVE_FAILED') {
        return problemAt(source, 'MR1007', {
            values: { tag: source.text.slice(start, end) || 'here' },
            range: [start, end],
        });
    }
    if (error.code === 'MISSING_CHAR' && /closing .quote/.test(error.message)) {
        const values = { problem: 'a quote is not closed', fix: 'Close the quote on the same line.' };
        return problemAt(source, 'MR1005', { values, range: openQuote(source, start) });
    }
    if (/end with a [\]}]/.test(error.message)) {
        const values = {
            problem: 'a "[" or "{" above is not closed',
            fix: 'Close it, or indent this line further.',
        };
        return problemAt(source, 'MR1005', { values, range: [start, end] });
    }
    const [problem, fix] = words[error.code] ?? [
        lowerFirst(error.message),
        'Compare it with the lines around it.',
    ];
    return problemAt(source, 'MR1005', { values: { problem, fix }, range: [start, end] });
}
/** The parser's codes that people meet, with what helps; its own words for the rest. */
const words = {
    BAD_INDENT: [
        'this line is not indented like its neighbours',
        'Give all keys of one map the same indentation.',
    ],
    BLOCK_AS_IMPLICIT_KEY: [
        'a second ": " stands on one line',
        'Put text that holds ": " into quotes, or start a new line.',
    ],
    BAD_SCALAR_START: ['text can not start with this character', 'Put the text into quotes.'],
    BAD_DQ_ESCAPE: [
        'this escape does not exist in double quotes',
        'Write the backslash twice, or use single quotes.',
    ],
    MULTILINE_IMPLICIT_KEY: [
        'a key is broken over two lines, or lacks its ":"',
        'Write "key: value" on one line.',
    ],
    NON_STRING_KEY: ['a key must be text, not a list or a map', 'Write "key: value" with a plain key.'],
};
/** The parser notices an open quote at the end of the file; what helps is where it starts. */
function openQuote({ document, text }, end) {
    let start = end;
    (0,yaml_dist/* visit */.YR)(document, {
        Scalar: (_, { range, type }) => {
            if (type?.startsWith('QUOTE') && range && range[0] < end)
                start = range[0];
        },
    });
    const lineEnd = text.indexOf('\n', start);
    return [start, lineEnd < 0 ? text.length : lineEnd];
}
function lowerFirst(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}
//# sourceMappingURL=yaml-problem.js.map
;// CONCATENATED MODULE: ./packages/config/dist/yaml-source.js




const MOST_BYTES = 1_048_576;
const MOST_LEVELS = 64;
const MOST_PROBLEMS = 100;
/**
 * Parses YAML 1.2 of the plain kind: no tags, no aliases, no second document, string keys, every key once. The size
 * (1 MB) and depth (64) are checked before anything recursive sees the text. Returns every problem; with some, the
 * document is not to be used.
 */
function openYaml(written, file) {
    const size = Buffer.byteLength(written);
    if (size > MOST_BYTES) {
        throw new dist/* MillraceError */.gR('MR1002', { file, size, most: MOST_BYTES }, { where: { file } });
    }
    const text = written.startsWith('\ufeff') ? written.slice(1) : written;
    const lines = new yaml_dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        lines.addNewLine(index + 1);
    requireText(text, { file, text, lines });
    const composer = new yaml_dist/* Composer */.Dk({
        schema: 'core',
        version: '1.2',
        stringKeys: true,
        // Checked below: the parser's own check takes a minute for a megabyte of keys.
        uniqueKeys: false,
        resolveKnownTags: false,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(shallowTokens(text, { file, text, lines }), true, text.length)];
    const document = documents[0];
    const source = { file, text, document, lines };
    const problems = [...document.errors, ...document.warnings]
        .slice(0, MOST_PROBLEMS)
        .map(error => yamlProblem(source, error));
    (0,yaml_dist/* visit */.YR)(document, {
        Map: (_, { items }) => {
            const seen = new Set();
            for (const { key } of items) {
                const { value, range } = key;
                if (value !== undefined && seen.has(value)) {
                    problems.push(problemAt(source, 'MR1006', { values: { key: String(value) }, range: rangeOf(range) }));
                }
                seen.add(value);
                if (problems.length > MOST_PROBLEMS)
                    return yaml_dist/* visit */.YR.BREAK;
            }
            return undefined;
        },
        Alias: (_, alias) => {
            if (problems.length > MOST_PROBLEMS)
                return yaml_dist/* visit */.YR.BREAK;
            problems.push(problemAt(source, 'MR1008', { values: { alias: `*${alias.source}` }, range: rangeOf(alias.range) }));
        },
    });
    const second = documents[1];
    if (second) {
        problems.push(problemAt(source, 'MR1009', { values: { file }, range: dashesBefore(text, second.range[0]) }));
    }
    return { source, problems: onePerLine(problems) };
}
/** U+FFFD is what a decoder leaves of bytes that are not UTF-8. */
function requireText(text, source) {
    const match = /(?![\t\n\r])[\ufffd\p{Cc}]/u.exec(text);
    if (!match)
        return;
    const unit = match[0].charCodeAt(0);
    const seen = unit === 0xfffd
        ? 'bytes that are no UTF-8'
        : `the control character U+${unit.toString(16).padStart(4, '0')}`;
    throw problemAt(source, 'MR1004', {
        values: { file: source.file, seen },
        range: [match.index, match.index + 1],
    });
}
/** The parser's stack holds the document and one entry a level; it does not recurse, the composer after it does. */
function* shallowTokens(text, source) {
    const parser = new yaml_dist/* Parser */.iX();
    for (const lexeme of new yaml_dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.length > MOST_LEVELS + 1) {
            const values = { file: source.file, most: MOST_LEVELS };
            throw problemAt(source, 'MR1003', { values, range: [parser.offset - 1, parser.offset] });
        }
    }
    yield* parser.end();
}
function dashesBefore(text, offset) {
    const start = text.lastIndexOf('---', offset + 2);
    return start < 0 ? [offset, offset + 1] : [start, start + 3];
}
/** One slip often makes the parser complain again on the same line. */
function onePerLine(problems) {
    const seen = new Set();
    return problems
        .toSorted((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0))
        .filter(({ where }) => !seen.has(where?.line) && seen.add(where?.line));
}
//# sourceMappingURL=yaml-source.js.map
;// CONCATENATED MODULE: ./packages/config/dist/edit-config.js







/**
 * Sets the value at a path and returns the file's new text. Only the lines of that value change: comments, blank
 * lines, quotes, line endings and a byte order mark elsewhere stay byte for byte. Keys that are missing on the way
 * are added as block maps. Throws MR1060 when the file can not be read, or the path leads through a value that is
 * neither a map nor a list.
 */
function editConfig(text, path, value) {
    const { source, problems } = openYaml(text, 'millrace.yaml');
    const refuse = (problem) => new dist/* MillraceError */.gR('MR1060', { file: source.file, path: formatPath(path), problem }, { also: problems });
    if (problems.length > 0)
        throw refuse('The file is not valid YAML.');
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const edited = splice(source, path, { value, newline });
    if (edited === undefined)
        throw refuse('The path leads through a value that is neither a map nor a list.');
    const check = openYaml(edited, source.file);
    const expected = expectedAfter(source.document.toJS(), path, value);
    if (check.problems.length > 0 ||
        !(0,external_node_util_.isDeepStrictEqual)(check.source.document.toJS(), structuredClone(expected))) {
        throw refuse('The value can not be put there without changing other parts of the file.');
    }
    return text.startsWith('\ufeff') ? `\ufeff${edited}` : edited;
}
/** The text with the value in it; `undefined` where there is no place for it. */
function splice(source, path, written) {
    let node = source.document.contents;
    for (const [depth, step] of path.entries()) {
        const isLast = depth === path.length - 1;
        if ((0,yaml_dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => String(key.value) === String(step));
            if (!pair)
                return addKey(source, node, { path: path.slice(depth), written });
            const child = pair.value;
            const hasText = child?.range && child.range[0] < child.range[1];
            if (isLast || !hasText) {
                const keyEnd = rangeOf(pair.key.range)[1];
                return replacePairValue(source, { keyEnd, child, written: nest(path.slice(depth + 1), written) });
            }
            node = child;
        }
        else if ((0,yaml_dist/* isSeq */.oP)(node) && typeof step === 'number') {
            const child = node.items[step];
            if (!child)
                return undefined;
            if (isLast)
                return replaceText(source, child, written);
            node = child;
        }
        else
            return undefined;
    }
    return undefined;
}
function replacePairValue(source, { keyEnd, child, written }) {
    const { text } = source;
    const colon = text.indexOf(':', keyEnd) + 1;
    const [start, end] = child?.range && child.range[0] < child.range[1] ? rangeOf(child.range) : [colon, colon];
    const isBlock = ((0,yaml_dist/* isMap */.jh)(child) || (0,yaml_dist/* isSeq */.oP)(child)) && !child.flow;
    const from = isBlock ? colon : start;
    // A block ends after its last line's break; what stands behind its last value on that line goes with it.
    const to = isBlock ? trimmedEnd(text, start, end) : end;
    const inline = flowText(written.value);
    return `${text.slice(0, from)}${from === colon ? ' ' : ''}${inline}${text.slice(to)}`;
}
function replaceText({ text }, child, { value }) {
    const [start, end] = rangeOf(child.range);
    return `${text.slice(0, start)}${flowText(value)}${text.slice(trimmedEnd(text, start, end))}`;
}
/** Adds a key behind the last one of a map: a line of its own in a block, an entry in `{ … }`. */
function addKey({ text }, map, { path, written }) {
    if (path.some(step => typeof step === 'number'))
        return undefined;
    const [key, ...rest] = path.map(String);
    const { value, newline } = nest(rest, written);
    const [start, end] = rangeOf(map.range);
    const entry = flowText({ [String(key)]: value }).slice(2, -2);
    if (map.flow) {
        const inside = trimmedEnd(text, start, end - 1);
        const comma = map.items.length > 0 ? ', ' : ' ';
        return `${text.slice(0, inside)}${comma}${entry}${text.slice(inside === end - 1 ? end - 1 : inside)}`;
    }
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    const at = trimmedEnd(text, start, end);
    const lineEnd = text.indexOf('\n', at);
    const cut = lineEnd < 0 ? text.length : lineEnd + 1;
    const before = lineEnd < 0 && text.length > 0 ? `${text}${newline}` : text.slice(0, cut);
    const block = blockLines({ [String(key)]: value }, { indent: column, newline });
    return `${before}${block}${text.slice(cut)}`;
}
function blockLines(value, { indent, newline }) {
    const lines = (0,yaml_dist/* stringify */.As)(value, { lineWidth: 0, indentSeq: true }).trimEnd().split('\n');
    return lines.map(line => `${line === '' ? '' : ' '.repeat(indent)}${line}${newline}`).join('');
}
function nest(path, { value, newline }) {
    return { value: path.reduceRight((inner, key) => ({ [key]: inner }), value), newline };
}
function trimmedEnd(text, start, end) {
    return start + text.slice(start, end).trimEnd().length;
}
/** The value that the edited text has to have: nothing but the path differs. */
function expectedAfter(value, path, set) {
    const [step, ...rest] = path;
    if (step === undefined)
        return set;
    const copy = (Array.isArray(value) ? [...value] : { ...value });
    copy[step] = expectedAfter(copy[step], rest, set);
    return copy;
}
//# sourceMappingURL=edit-config.js.map
;// CONCATENATED MODULE: ./packages/config/dist/wording.js

/** A value as it was found, short and in plain words. */
function seenAs(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (typeof value === 'string')
        return quoted(value);
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? 'a list' : 'a map';
}
/** The start of a text in quotes, control characters escaped. */
function quoted(text) {
    const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return JSON.stringify(short);
}
/** What a JSON Schema type asks for. */
function typeInWords(type) {
    if (Array.isArray(type))
        return type.map(typeInWords).join(', or ');
    return types[String(type)] ?? String(type);
}
const types = {
    object: 'a map of keys',
    array: 'a list',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
};
/** Names as a list, or that there are none. */
function listed(names) {
    const all = [...names];
    return all.length === 0 ? 'none' : all.join(', ');
}
/** `Did you mean "month"?` where something is near, else `otherwise`. */
function didYouMean(word, candidates, otherwise) {
    const near = (0,dist/* nearestName */.qb)(word, candidates);
    return near === undefined ? otherwise : `Did you mean "${near}"?`;
}
//# sourceMappingURL=wording.js.map
;// CONCATENATED MODULE: ./packages/config/dist/pointer-out.js




const TOP_KEYS = ['outs', 'meta'];
const OUT_KEYS = ['md5', 'size', 'nfiles', 'hash', 'path'];
/** Checks the one out of a pointer; what DVC would act on and Millrace does not write is refused. */
function checkOut(source, value) {
    const { file } = source;
    const outs = value['outs'];
    if (!Array.isArray(outs) || outs.length !== 1) {
        const count = Array.isArray(outs) ? outs.length : 0;
        throw problemAt(source, 'MR1212', { values: { file, count }, range: rangeAt(source, ['outs'], 'key') });
    }
    const out = outs[0];
    refuseKeys(source, value, { known: TOP_KEYS, at: [] });
    refuseKeys(source, value['meta'], { known: ['millrace'], at: ['meta'] });
    refuseKeys(source, out, { known: OUT_KEYS, at: ['outs', 0] });
    const { md5, size, nfiles, hash, path } = (out ?? {});
    const wrong = (key, expected, seen) => {
        const at = ['outs', 0, key];
        const values = { file, key: formatPath(at), expected, seen: seenAs(seen) };
        return problemAt(source, 'MR1215', { values, range: rangeAt(source, at) });
    };
    if (typeof md5 !== 'string' || !/^[0-9a-f]{32}(\.dir)?$/.test(md5))
        throw wrong('md5', 'an MD5 in hex', md5);
    if (!isCount(size))
        throw wrong('size', 'a number of bytes', size);
    if (hash !== 'md5')
        throw wrong('hash', '"md5"', hash);
    if (typeof path !== 'string' || !isPath(path))
        throw wrong('path', 'a path beside the pointer', path);
    const isFolder = md5.endsWith('.dir');
    if (isFolder && !isCount(nfiles))
        throw wrong('nfiles', 'a number of files', nfiles);
    if (!isFolder && nfiles !== undefined)
        throw wrong('nfiles', 'absent, as the out is a file', nfiles);
    return { path, md5, size, files: isFolder ? nfiles : 1 };
}
function refuseKeys(source, value, { known, at }) {
    if (typeof value !== 'object' || value === null)
        return;
    const foreign = Object.keys(value).find(key => !known.includes(key));
    if (foreign === undefined)
        return;
    const path = [...at, foreign];
    const values = { file: source.file, key: formatPath(path) };
    throw problemAt(source, 'MR1216', { values, range: rangeAt(source, path, 'key') });
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isPath(path) {
    try {
        (0,dist/* checkTreePath */.oH)(path);
        return true;
    }
    catch (error) {
        if (error instanceof dist/* MillraceError */.gR)
            return false;
        throw error;
    }
}
//# sourceMappingURL=pointer-out.js.map
;// CONCATENATED MODULE: ./packages/config/dist/pointer-place.js


/**
 * A pointer under `data/` or `models/` repeats its own name: a copied file is refused. Files elsewhere (a temporary
 * one, a text from Git) are not judged by their name.
 */
function checkPointerPlace(source, meta) {
    const { file } = source;
    const model = /(?:^|[/:])models\/([^/]+)\/([^/]+)\.dvc$/.exec(file);
    const dataset = model ? null : /(?:^|[/:])data\/([^/]+)\.dvc$/.exec(file);
    const expected = model ? 'model' : dataset ? 'dataset' : meta.kind;
    if (meta.kind !== expected) {
        const values = { file, seen: meta.kind, expected };
        throw problemAt(source, 'MR1214', { values, range: rangeAt(source, ['meta', 'millrace', 'kind']) });
    }
    if (meta.kind === 'dataset' && dataset && meta.dataset !== dataset[1]) {
        throw misplaced(source, `the dataset ${meta.dataset}`, 'dataset');
    }
    if (meta.kind === 'model' && model && (meta.model !== model[1] || meta.stage !== model[2])) {
        throw misplaced(source, `${meta.model}/${meta.stage}`, meta.model === model[1] ? 'stage' : 'model');
    }
}
function misplaced(source, seen, key) {
    const path = ['meta', 'millrace', key];
    return problemAt(source, 'MR1217', { values: { file: source.file, seen }, range: rangeAt(source, path) });
}
//# sourceMappingURL=pointer-place.js.map
;// CONCATENATED MODULE: ./packages/config/dist/pointer.js







function parsePointer(text, file, kind) {
    const source = readYaml(text, file);
    const value = source.document.toJS();
    const millrace = memberOf(memberOf(value, 'meta'), 'millrace');
    if (millrace === undefined) {
        throw problemAt(source, 'MR1211', { values: { file }, range: rangeAt(source, ['meta']) });
    }
    const out = checkOut(source, value);
    const meta = readMeta(source, millrace);
    if (kind !== undefined && meta.kind !== kind) {
        const values = { file, seen: meta.kind, expected: kind };
        throw problemAt(source, 'MR1214', { values, range: rangeAt(source, ['meta', 'millrace', 'kind']) });
    }
    checkPointerPlace(source, meta);
    if (meta.md5 !== out.md5) {
        const values = { file, out: out.md5, meta: meta.md5 };
        throw problemAt(source, 'MR1213', { values, range: rangeAt(source, ['outs', 0, 'md5']) });
    }
    return { ...out, meta };
}
/** The text of a `.dvc` file: DVC's own key order first, then `meta.millrace` in the order of its type. */
function formatPointer({ path, md5, size, files, meta }) {
    const nfiles = md5.endsWith('.dir') ? { nfiles: files } : {};
    const value = { outs: [{ md5, size, ...nfiles, hash: 'md5', path }], meta: { millrace: ordered(meta) } };
    // Also safe for YAML 1.1, which DVC's readers speak in part: digests and dates stay text.
    return (0,yaml_dist/* stringify */.As)(value, {
        indentSeq: false,
        lineWidth: 0,
        compat: 'yaml-1.1',
        aliasDuplicateObjects: false,
    });
}
/** SHA-256 of the file's bytes: what `previous` and deployment records name. */
function pointerDigest(text) {
    return (0,dist/* sha256 */.sc)(text);
}
const order = {
    dataset: 'kind dataset version sha256 md5 rows schema watermark source contract record'.split(' '),
    model: 'kind model stage version sha256 md5 data features env report records code_commit previous sequence'.split(' '),
};
function ordered(meta) {
    const members = new Map(Object.entries(meta));
    return Object.fromEntries(order[meta.kind].flatMap(key => members.get(key) === undefined ? [] : [[key, sorted(key, members.get(key))]]));
}
/** Datasets by name, each with its version first: the order in which they were put in does not matter. */
function sorted(key, value) {
    if (key !== 'data')
        return value;
    const versions = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(versions.map(([name, { version, sha256 }]) => [name, { version, sha256 }]));
}
function readYaml(text, file) {
    const { source, problems } = openYaml(text, file);
    const [first] = problems;
    if (!first)
        return source;
    throw new dist/* MillraceError */.gR('MR1210', { file, problem: `${first.message}.` }, {
        ...(first.where && { where: first.where }),
        ...(first.frame && { frame: first.frame }),
        also: problems,
    });
}
function readMeta(source, millrace) {
    const { file } = source;
    const kind = memberOf(millrace, 'kind');
    try {
        return kind === 'model'
            ? (0,dist/* checkShape */.eA)('StageMeta', millrace, file)
            : (0,dist/* checkShape */.eA)('DatasetMeta', millrace, file);
    }
    catch (error) {
        if (!(error instanceof dist/* MillraceError */.gR))
            throw error;
        const range = rangeAt(source, ['meta', 'millrace'], 'key');
        throw problemAt(source, 'MR1218', { values: { file, problem: error.why }, range });
    }
}
function memberOf(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
//# sourceMappingURL=pointer.js.map
;// CONCATENATED MODULE: ./packages/config/dist/generated/validate-written.js
// @ts-nocheck: made by ajv from millrace.schema.json; run the generator instead of editing.

const validateWritten = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/definitions/WrittenConfig", "definitions": { "WrittenConfig": { "type": "object", "properties": { "project": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "store": { "$ref": "#/definitions/WrittenStore" }, "datasets": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenDataset" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "features": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenView" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "models": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenModel" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "environments": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenOverlay" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } } }, "required": ["project", "datasets"], "additionalProperties": false }, "Name": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "WrittenStore": { "anyOf": [{ "$ref": "#/definitions/WrittenFolderStore" }, { "$ref": "#/definitions/WrittenRegistryStore" }] }, "WrittenFolderStore": { "type": "object", "properties": { "driver": { "type": "string", "const": "local" }, "path": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" } }, "required": ["driver"], "additionalProperties": false }, "LineText": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" }, "WrittenRegistryStore": { "type": "object", "properties": { "driver": { "type": "string", "const": "oci" }, "repository": { "type": "string", "pattern": "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$" }, "public": { "type": "boolean" } }, "required": ["driver"], "additionalProperties": false }, "RegistryPath": { "type": "string", "pattern": "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$" }, "WrittenDataset": { "type": "object", "properties": { "source": { "$ref": "#/definitions/WrittenSource" }, "time": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "partition": { "type": "string", "enum": ["day", "month", "year"] }, "min_rows": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "columns": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenColumn" }, "propertyNames": { "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" } } }, "required": ["source"], "additionalProperties": false }, "WrittenSource": { "type": "object", "properties": { "files": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" } }, "required": ["files"], "additionalProperties": false }, "ColumnName": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "PositiveInteger": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "WrittenColumn": { "type": "object", "properties": { "type": { "type": "string", "enum": ["boolean", "integer", "float", "decimal", "string", "binary", "date", "time", "timestamp", "timestamp_tz", "nested"] }, "nullable": { "type": "boolean" }, "min": { "type": "number" }, "max": { "type": "number" }, "values": { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true }, "public": { "type": "boolean" } }, "additionalProperties": false }, "WrittenView": { "type": "object", "properties": { "sql": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" }, "keys": { "$ref": "#/definitions/ColumnNames" }, "known_at": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "max_age": { "type": "string", "pattern": "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" } }, "required": ["sql", "keys", "known_at", "max_age"], "additionalProperties": false }, "ColumnNames": { "type": "array", "items": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "minItems": 1, "uniqueItems": true }, "DurationText": { "type": "string", "pattern": "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" }, "WrittenModel": { "type": "object", "properties": { "spine": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" }, "label": { "$ref": "#/definitions/Label" }, "keys": { "type": "array", "items": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "uniqueItems": true }, "features": { "type": "array", "items": { "$ref": "#/definitions/WrittenFeature" }, "minItems": 1 }, "split": { "$ref": "#/definitions/WrittenSplit" }, "train": { "$ref": "#/definitions/WrittenTrain" }, "gates": { "$ref": "#/definitions/WrittenGates" }, "slices": { "type": "array", "items": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "uniqueItems": true }, "slice_min_rows": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "stages": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenStage" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "drift": { "$ref": "#/definitions/WrittenDrift" } }, "required": ["spine", "label", "features", "train", "gates", "stages"], "additionalProperties": false }, "Label": { "type": "object", "properties": { "column": { "type": "string" }, "time": { "type": "string" }, "delay": { "type": "string", "pattern": "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" } }, "required": ["column", "time", "delay"], "additionalProperties": false }, "WrittenFeature": { "anyOf": [{ "$ref": "#/definitions/WrittenSpineFeature" }, { "$ref": "#/definitions/WrittenViewFeature" }] }, "WrittenSpineFeature": { "type": "object", "properties": { "columns": { "$ref": "#/definitions/ColumnNames" } }, "required": ["columns"], "additionalProperties": false }, "WrittenViewFeature": { "type": "object", "properties": { "view": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "join": { "type": "object", "additionalProperties": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "propertyNames": { "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" } }, "prefix": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "columns": { "$ref": "#/definitions/ColumnNames" } }, "required": ["view"], "additionalProperties": false }, "WrittenSplit": { "type": "object", "properties": { "holdout": { "type": "string", "pattern": "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" } }, "additionalProperties": false }, "WrittenTrain": { "type": "object", "properties": { "project": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" }, "command": { "type": "array", "items": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" }, "minItems": 1 }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" }, "params": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] }, "propertyNames": { "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" } }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "env": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,200}$" }, "uniqueItems": true } }, "required": ["project", "command"], "additionalProperties": false }, "NonNegativeInteger": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "VariableName": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,200}$" }, "WrittenGates": { "type": "object", "properties": { "auc": { "$ref": "#/definitions/WrittenShareGate" }, "log_loss": { "$ref": "#/definitions/WrittenGate" }, "brier": { "$ref": "#/definitions/WrittenShareGate" }, "calibration_error": { "$ref": "#/definitions/WrittenShareGate" } }, "additionalProperties": false, "minProperties": 1 }, "WrittenShareGate": { "type": "object", "properties": { "min": { "type": "number", "minimum": 0, "maximum": 1 }, "max": { "type": "number", "minimum": 0, "maximum": 1 }, "margin": { "type": "number", "minimum": 0, "maximum": 1 } }, "additionalProperties": false, "minProperties": 1 }, "Share": { "type": "number", "minimum": 0, "maximum": 1 }, "WrittenGate": { "type": "object", "properties": { "min": { "type": "number", "minimum": 0 }, "max": { "type": "number", "minimum": 0 }, "margin": { "type": "number", "minimum": 0 } }, "additionalProperties": false, "minProperties": 1 }, "NonNegative": { "type": "number", "minimum": 0 }, "WrittenStage": { "anyOf": [{ "$ref": "#/definitions/WrittenLocalStage" }, { "$ref": "#/definitions/WrittenPublishedStage" }] }, "WrittenLocalStage": { "type": "object", "properties": { "target": { "type": "string", "const": "local" }, "port": { "type": "integer", "minimum": 1, "maximum": 65535 } }, "required": ["target", "port"], "additionalProperties": false }, "Port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "WrittenPublishedStage": { "type": "object", "properties": { "target": { "type": "string", "const": "publish" } }, "required": ["target"], "additionalProperties": false }, "WrittenDrift": { "type": "object", "properties": { "times_usual": { "type": "number", "minimum": 0 }, "min_psi": { "type": "number", "minimum": 0 } }, "additionalProperties": false }, "WrittenOverlay": { "type": "object", "properties": { "store": { "$ref": "#/definitions/WrittenStore" }, "datasets": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenDatasetOverlay" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "models": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenModelOverlay" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } } }, "additionalProperties": false }, "WrittenDatasetOverlay": { "type": "object", "properties": { "source": { "$ref": "#/definitions/WrittenSource" } }, "required": ["source"], "additionalProperties": false }, "WrittenModelOverlay": { "type": "object", "properties": { "stages": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenStage" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } } }, "required": ["stages"], "additionalProperties": false } } };
const schema12 = { "type": "object", "properties": { "project": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "store": { "$ref": "#/definitions/WrittenStore" }, "datasets": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenDataset" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "features": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenView" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "models": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenModel" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "environments": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenOverlay" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } } }, "required": ["project", "datasets"], "additionalProperties": false };
const pattern0 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const schema13 = { "anyOf": [{ "$ref": "#/definitions/WrittenFolderStore" }, { "$ref": "#/definitions/WrittenRegistryStore" }] };
const schema14 = { "type": "object", "properties": { "driver": { "type": "string", "const": "local" }, "path": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" } }, "required": ["driver"], "additionalProperties": false };
const schema15 = { "type": "object", "properties": { "driver": { "type": "string", "const": "oci" }, "repository": { "type": "string", "pattern": "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$" }, "public": { "type": "boolean" } }, "required": ["driver"], "additionalProperties": false };
const pattern1 = new RegExp("^[^\\x00-\\x1f\\x7f]{1,1000}$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.driver === undefined) {
            const err0 = { instancePath, schemaPath: "#/definitions/WrittenFolderStore/required", keyword: "required", params: { missingProperty: "driver" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "driver") || (key0 === "path"))) {
                const err1 = { instancePath, schemaPath: "#/definitions/WrittenFolderStore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.driver !== undefined) {
            let data0 = data.driver;
            if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/driver", schemaPath: "#/definitions/WrittenFolderStore/properties/driver/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ("local" !== data0) {
                const err3 = { instancePath: instancePath + "/driver", schemaPath: "#/definitions/WrittenFolderStore/properties/driver/const", keyword: "const", params: { allowedValue: "local" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data1 = data.path;
            if (typeof data1 === "string") {
                if (!pattern1.test(data1)) {
                    const err4 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/WrittenFolderStore/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/WrittenFolderStore/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/definitions/WrittenFolderStore/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs9 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.driver === undefined) {
                const err7 = { instancePath, schemaPath: "#/definitions/WrittenRegistryStore/required", keyword: "required", params: { missingProperty: "driver" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            for (const key1 in data) {
                if (!(((key1 === "driver") || (key1 === "repository")) || (key1 === "public"))) {
                    const err8 = { instancePath, schemaPath: "#/definitions/WrittenRegistryStore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            if (data.driver !== undefined) {
                let data2 = data.driver;
                if (typeof data2 !== "string") {
                    const err9 = { instancePath: instancePath + "/driver", schemaPath: "#/definitions/WrittenRegistryStore/properties/driver/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if ("oci" !== data2) {
                    const err10 = { instancePath: instancePath + "/driver", schemaPath: "#/definitions/WrittenRegistryStore/properties/driver/const", keyword: "const", params: { allowedValue: "oci" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data.repository !== undefined) {
                let data3 = data.repository;
                if (typeof data3 === "string") {
                    if (!pattern2.test(data3)) {
                        const err11 = { instancePath: instancePath + "/repository", schemaPath: "#/definitions/WrittenRegistryStore/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$" } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                else {
                    const err12 = { instancePath: instancePath + "/repository", schemaPath: "#/definitions/WrittenRegistryStore/properties/repository/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data.public !== undefined) {
                if (typeof data.public !== "boolean") {
                    const err13 = { instancePath: instancePath + "/public", schemaPath: "#/definitions/WrittenRegistryStore/properties/public/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        else {
            const err14 = { instancePath, schemaPath: "#/definitions/WrittenRegistryStore/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        var _valid0 = _errs9 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err15 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate12.errors = vErrors;
    return errors === 0;
}
const schema16 = { "type": "object", "properties": { "source": { "$ref": "#/definitions/WrittenSource" }, "time": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "partition": { "type": "string", "enum": ["day", "month", "year"] }, "min_rows": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "columns": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenColumn" }, "propertyNames": { "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" } } }, "required": ["source"], "additionalProperties": false };
const schema17 = { "type": "object", "properties": { "files": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" } }, "required": ["files"], "additionalProperties": false };
const schema18 = { "type": "object", "properties": { "type": { "type": "string", "enum": ["boolean", "integer", "float", "decimal", "string", "binary", "date", "time", "timestamp", "timestamp_tz", "nested"] }, "nullable": { "type": "boolean" }, "min": { "type": "number" }, "max": { "type": "number" }, "values": { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true }, "public": { "type": "boolean" } }, "additionalProperties": false };
const pattern5 = new RegExp("^[^\\x00-\\x1f\\x7f]{1,200}$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.source === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "source") || (key0 === "time")) || (key0 === "partition")) || (key0 === "min_rows")) || (key0 === "columns"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data0 = data.source;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.files === undefined) {
                    const err2 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/WrittenSource/required", keyword: "required", params: { missingProperty: "files" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (!(key1 === "files")) {
                        const err3 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/WrittenSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data0.files !== undefined) {
                    let data1 = data0.files;
                    if (typeof data1 === "string") {
                        if (!pattern1.test(data1)) {
                            const err4 = { instancePath: instancePath + "/source/files", schemaPath: "#/definitions/WrittenSource/properties/files/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$" } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err5 = { instancePath: instancePath + "/source/files", schemaPath: "#/definitions/WrittenSource/properties/files/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/WrittenSource/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.time !== undefined) {
            let data2 = data.time;
            if (typeof data2 === "string") {
                if (!pattern5.test(data2)) {
                    const err7 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.partition !== undefined) {
            let data3 = data.partition;
            if (typeof data3 !== "string") {
                const err9 = { instancePath: instancePath + "/partition", schemaPath: "#/properties/partition/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!(((data3 === "day") || (data3 === "month")) || (data3 === "year"))) {
                const err10 = { instancePath: instancePath + "/partition", schemaPath: "#/properties/partition/enum", keyword: "enum", params: { allowedValues: schema16.properties.partition.enum } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.min_rows !== undefined) {
            let data4 = data.min_rows;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err11 = { instancePath: instancePath + "/min_rows", schemaPath: "#/properties/min_rows/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 9007199254740991 || isNaN(data4)) {
                    const err12 = { instancePath: instancePath + "/min_rows", schemaPath: "#/properties/min_rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                    const err13 = { instancePath: instancePath + "/min_rows", schemaPath: "#/properties/min_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        if (data.columns !== undefined) {
            let data5 = data.columns;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (const key2 in data5) {
                    const _errs16 = errors;
                    if (typeof key2 === "string") {
                        if (!pattern5.test(key2)) {
                            const err14 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" }, propertyName: key2 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    var valid3 = _errs16 === errors;
                    if (!valid3) {
                        const err15 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                for (const key3 in data5) {
                    let data6 = data5[key3];
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        for (const key4 in data6) {
                            if (!((((((key4 === "type") || (key4 === "nullable")) || (key4 === "min")) || (key4 === "max")) || (key4 === "values")) || (key4 === "public"))) {
                                const err16 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/WrittenColumn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data6.type !== undefined) {
                            let data7 = data6.type;
                            if (typeof data7 !== "string") {
                                const err17 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/WrittenColumn/properties/type/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                            if (!(((((((((((data7 === "boolean") || (data7 === "integer")) || (data7 === "float")) || (data7 === "decimal")) || (data7 === "string")) || (data7 === "binary")) || (data7 === "date")) || (data7 === "time")) || (data7 === "timestamp")) || (data7 === "timestamp_tz")) || (data7 === "nested"))) {
                                const err18 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/WrittenColumn/properties/type/enum", keyword: "enum", params: { allowedValues: schema18.properties.type.enum } };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        if (data6.nullable !== undefined) {
                            if (typeof data6.nullable !== "boolean") {
                                const err19 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/nullable", schemaPath: "#/definitions/WrittenColumn/properties/nullable/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data6.min !== undefined) {
                            let data9 = data6.min;
                            if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                const err20 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/min", schemaPath: "#/definitions/WrittenColumn/properties/min/type", keyword: "type", params: { type: "number" } };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data6.max !== undefined) {
                            let data10 = data6.max;
                            if (!((typeof data10 == "number") && (isFinite(data10)))) {
                                const err21 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/max", schemaPath: "#/definitions/WrittenColumn/properties/max/type", keyword: "type", params: { type: "number" } };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data6.values !== undefined) {
                            let data11 = data6.values;
                            if (Array.isArray(data11)) {
                                if (data11.length < 1) {
                                    const err22 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", schemaPath: "#/definitions/WrittenColumn/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                                const len0 = data11.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    if (typeof data11[i0] !== "string") {
                                        const err23 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values/" + i0, schemaPath: "#/definitions/WrittenColumn/properties/values/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err23];
                                        }
                                        else {
                                            vErrors.push(err23);
                                        }
                                        errors++;
                                    }
                                }
                                let i1 = data11.length;
                                let j0;
                                if (i1 > 1) {
                                    const indices0 = {};
                                    for (; i1--;) {
                                        let item0 = data11[i1];
                                        if (typeof item0 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices0[item0] == "number") {
                                            j0 = indices0[item0];
                                            const err24 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", schemaPath: "#/definitions/WrittenColumn/properties/values/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                                            if (vErrors === null) {
                                                vErrors = [err24];
                                            }
                                            else {
                                                vErrors.push(err24);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices0[item0] = i1;
                                    }
                                }
                            }
                            else {
                                const err25 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", schemaPath: "#/definitions/WrittenColumn/properties/values/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data6.public !== undefined) {
                            if (typeof data6.public !== "boolean") {
                                const err26 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/public", schemaPath: "#/definitions/WrittenColumn/properties/public/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/WrittenColumn/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
    }
    else {
        const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    validate14.errors = vErrors;
    return errors === 0;
}
const schema19 = { "type": "object", "properties": { "sql": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" }, "keys": { "$ref": "#/definitions/ColumnNames" }, "known_at": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "max_age": { "type": "string", "pattern": "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" } }, "required": ["sql", "keys", "known_at", "max_age"], "additionalProperties": false };
const schema20 = { "type": "array", "items": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "minItems": 1, "uniqueItems": true };
const pattern11 = new RegExp("^[1-9][0-9]* (minute|hour|day|week|month|year)s?$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sql === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.keys === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.known_at === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "known_at" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.max_age === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_age" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "sql") || (key0 === "keys")) || (key0 === "known_at")) || (key0 === "max_age"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.sql !== undefined) {
            let data0 = data.sql;
            if (typeof data0 === "string") {
                if (!pattern1.test(data0)) {
                    const err5 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.keys !== undefined) {
            let data1 = data.keys;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err7 = { instancePath: instancePath + "/keys", schemaPath: "#/definitions/ColumnNames/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 === "string") {
                        if (!pattern5.test(data2)) {
                            const err8 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/definitions/ColumnNames/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/definitions/ColumnNames/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                let i1 = data1.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data1[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err10 = { instancePath: instancePath + "/keys", schemaPath: "#/definitions/ColumnNames/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/keys", schemaPath: "#/definitions/ColumnNames/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.known_at !== undefined) {
            let data3 = data.known_at;
            if (typeof data3 === "string") {
                if (!pattern5.test(data3)) {
                    const err12 = { instancePath: instancePath + "/known_at", schemaPath: "#/properties/known_at/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/known_at", schemaPath: "#/properties/known_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.max_age !== undefined) {
            let data4 = data.max_age;
            if (typeof data4 === "string") {
                if (!pattern11.test(data4)) {
                    const err14 = { instancePath: instancePath + "/max_age", schemaPath: "#/properties/max_age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/max_age", schemaPath: "#/properties/max_age/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate16.errors = vErrors;
    return errors === 0;
}
const schema21 = { "type": "object", "properties": { "spine": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" }, "label": { "$ref": "#/definitions/Label" }, "keys": { "type": "array", "items": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "uniqueItems": true }, "features": { "type": "array", "items": { "$ref": "#/definitions/WrittenFeature" }, "minItems": 1 }, "split": { "$ref": "#/definitions/WrittenSplit" }, "train": { "$ref": "#/definitions/WrittenTrain" }, "gates": { "$ref": "#/definitions/WrittenGates" }, "slices": { "type": "array", "items": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "uniqueItems": true }, "slice_min_rows": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "stages": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenStage" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "drift": { "$ref": "#/definitions/WrittenDrift" } }, "required": ["spine", "label", "features", "train", "gates", "stages"], "additionalProperties": false };
const schema22 = { "type": "object", "properties": { "column": { "type": "string" }, "time": { "type": "string" }, "delay": { "type": "string", "pattern": "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" } }, "required": ["column", "time", "delay"], "additionalProperties": false };
const schema28 = { "type": "object", "properties": { "holdout": { "type": "string", "pattern": "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" } }, "additionalProperties": false };
const schema29 = { "type": "object", "properties": { "project": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" }, "command": { "type": "array", "items": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,1000}$" }, "minItems": 1 }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" }, "params": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] }, "propertyNames": { "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" } }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "env": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,200}$" }, "uniqueItems": true } }, "required": ["project", "command"], "additionalProperties": false };
const schema38 = { "type": "object", "properties": { "times_usual": { "type": "number", "minimum": 0 }, "min_psi": { "type": "number", "minimum": 0 } }, "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern27 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,200}$", "u");
const schema23 = { "anyOf": [{ "$ref": "#/definitions/WrittenSpineFeature" }, { "$ref": "#/definitions/WrittenViewFeature" }] };
const schema24 = { "type": "object", "properties": { "columns": { "$ref": "#/definitions/ColumnNames" } }, "required": ["columns"], "additionalProperties": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.columns === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "columns")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.columns !== undefined) {
            let data0 = data.columns;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (!pattern5.test(data1)) {
                            const err3 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/definitions/ColumnNames/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err4 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/definitions/ColumnNames/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                let i1 = data0.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data0[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err5 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
const schema26 = { "type": "object", "properties": { "view": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "join": { "type": "object", "additionalProperties": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "propertyNames": { "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" } }, "prefix": { "type": "string", "pattern": "^[^\\x00-\\x1f\\x7f]{1,200}$" }, "columns": { "$ref": "#/definitions/ColumnNames" } }, "required": ["view"], "additionalProperties": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.view === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "view" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "view") || (key0 === "join")) || (key0 === "prefix")) || (key0 === "columns"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.view !== undefined) {
            let data0 = data.view;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.join !== undefined) {
            let data1 = data.join;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    const _errs6 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern5.test(key1)) {
                            const err4 = { instancePath: instancePath + "/join", schemaPath: "#/properties/join/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" }, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                        const err5 = { instancePath: instancePath + "/join", schemaPath: "#/properties/join/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                for (const key2 in data1) {
                    let data2 = data1[key2];
                    if (typeof data2 === "string") {
                        if (!pattern5.test(data2)) {
                            const err6 = { instancePath: instancePath + "/join/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/join/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/join/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/join/additionalProperties/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/join", schemaPath: "#/properties/join/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.prefix !== undefined) {
            let data3 = data.prefix;
            if (typeof data3 === "string") {
                if (!pattern5.test(data3)) {
                    const err9 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.columns !== undefined) {
            let data4 = data.columns;
            if (Array.isArray(data4)) {
                if (data4.length < 1) {
                    const err11 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if (typeof data5 === "string") {
                        if (!pattern5.test(data5)) {
                            const err12 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/definitions/ColumnNames/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/definitions/ColumnNames/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                let i1 = data4.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data4[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err14 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (!(validate20(data, { instancePath, parentData, parentDataProperty, rootData }))) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs2 = errors;
        if (!(validate22(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs2 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate19.errors = vErrors;
    return errors === 0;
}
const schema30 = { "type": "object", "properties": { "auc": { "$ref": "#/definitions/WrittenShareGate" }, "log_loss": { "$ref": "#/definitions/WrittenGate" }, "brier": { "$ref": "#/definitions/WrittenShareGate" }, "calibration_error": { "$ref": "#/definitions/WrittenShareGate" } }, "additionalProperties": false, "minProperties": 1 };
const schema31 = { "type": "object", "properties": { "min": { "type": "number", "minimum": 0, "maximum": 1 }, "max": { "type": "number", "minimum": 0, "maximum": 1 }, "margin": { "type": "number", "minimum": 0, "maximum": 1 } }, "additionalProperties": false, "minProperties": 1 };
const schema32 = { "type": "object", "properties": { "min": { "type": "number", "minimum": 0 }, "max": { "type": "number", "minimum": 0 }, "margin": { "type": "number", "minimum": 0 } }, "additionalProperties": false, "minProperties": 1 };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "auc") || (key0 === "log_loss")) || (key0 === "brier")) || (key0 === "calibration_error"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.auc !== undefined) {
            let data0 = data.auc;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/auc", schemaPath: "#/definitions/WrittenShareGate/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (!(((key1 === "min") || (key1 === "max")) || (key1 === "margin"))) {
                        const err3 = { instancePath: instancePath + "/auc", schemaPath: "#/definitions/WrittenShareGate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data0.min !== undefined) {
                    let data1 = data0.min;
                    if ((typeof data1 == "number") && (isFinite(data1))) {
                        if (data1 > 1 || isNaN(data1)) {
                            const err4 = { instancePath: instancePath + "/auc/min", schemaPath: "#/definitions/WrittenShareGate/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data1 < 0 || isNaN(data1)) {
                            const err5 = { instancePath: instancePath + "/auc/min", schemaPath: "#/definitions/WrittenShareGate/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/auc/min", schemaPath: "#/definitions/WrittenShareGate/properties/min/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data0.max !== undefined) {
                    let data2 = data0.max;
                    if ((typeof data2 == "number") && (isFinite(data2))) {
                        if (data2 > 1 || isNaN(data2)) {
                            const err7 = { instancePath: instancePath + "/auc/max", schemaPath: "#/definitions/WrittenShareGate/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        if (data2 < 0 || isNaN(data2)) {
                            const err8 = { instancePath: instancePath + "/auc/max", schemaPath: "#/definitions/WrittenShareGate/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/auc/max", schemaPath: "#/definitions/WrittenShareGate/properties/max/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data0.margin !== undefined) {
                    let data3 = data0.margin;
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 > 1 || isNaN(data3)) {
                            const err10 = { instancePath: instancePath + "/auc/margin", schemaPath: "#/definitions/WrittenShareGate/properties/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (data3 < 0 || isNaN(data3)) {
                            const err11 = { instancePath: instancePath + "/auc/margin", schemaPath: "#/definitions/WrittenShareGate/properties/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/auc/margin", schemaPath: "#/definitions/WrittenShareGate/properties/margin/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/auc", schemaPath: "#/definitions/WrittenShareGate/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.log_loss !== undefined) {
            let data4 = data.log_loss;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (Object.keys(data4).length < 1) {
                    const err14 = { instancePath: instancePath + "/log_loss", schemaPath: "#/definitions/WrittenGate/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                for (const key2 in data4) {
                    if (!(((key2 === "min") || (key2 === "max")) || (key2 === "margin"))) {
                        const err15 = { instancePath: instancePath + "/log_loss", schemaPath: "#/definitions/WrittenGate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data4.min !== undefined) {
                    let data5 = data4.min;
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 < 0 || isNaN(data5)) {
                            const err16 = { instancePath: instancePath + "/log_loss/min", schemaPath: "#/definitions/WrittenGate/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/log_loss/min", schemaPath: "#/definitions/WrittenGate/properties/min/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data4.max !== undefined) {
                    let data6 = data4.max;
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 < 0 || isNaN(data6)) {
                            const err18 = { instancePath: instancePath + "/log_loss/max", schemaPath: "#/definitions/WrittenGate/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/log_loss/max", schemaPath: "#/definitions/WrittenGate/properties/max/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data4.margin !== undefined) {
                    let data7 = data4.margin;
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 < 0 || isNaN(data7)) {
                            const err20 = { instancePath: instancePath + "/log_loss/margin", schemaPath: "#/definitions/WrittenGate/properties/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/log_loss/margin", schemaPath: "#/definitions/WrittenGate/properties/margin/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/log_loss", schemaPath: "#/definitions/WrittenGate/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.brier !== undefined) {
            let data8 = data.brier;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (Object.keys(data8).length < 1) {
                    const err23 = { instancePath: instancePath + "/brier", schemaPath: "#/definitions/WrittenShareGate/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                for (const key3 in data8) {
                    if (!(((key3 === "min") || (key3 === "max")) || (key3 === "margin"))) {
                        const err24 = { instancePath: instancePath + "/brier", schemaPath: "#/definitions/WrittenShareGate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data8.min !== undefined) {
                    let data9 = data8.min;
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 > 1 || isNaN(data9)) {
                            const err25 = { instancePath: instancePath + "/brier/min", schemaPath: "#/definitions/WrittenShareGate/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (data9 < 0 || isNaN(data9)) {
                            const err26 = { instancePath: instancePath + "/brier/min", schemaPath: "#/definitions/WrittenShareGate/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/brier/min", schemaPath: "#/definitions/WrittenShareGate/properties/min/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data8.max !== undefined) {
                    let data10 = data8.max;
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 > 1 || isNaN(data10)) {
                            const err28 = { instancePath: instancePath + "/brier/max", schemaPath: "#/definitions/WrittenShareGate/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        if (data10 < 0 || isNaN(data10)) {
                            const err29 = { instancePath: instancePath + "/brier/max", schemaPath: "#/definitions/WrittenShareGate/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/brier/max", schemaPath: "#/definitions/WrittenShareGate/properties/max/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data8.margin !== undefined) {
                    let data11 = data8.margin;
                    if ((typeof data11 == "number") && (isFinite(data11))) {
                        if (data11 > 1 || isNaN(data11)) {
                            const err31 = { instancePath: instancePath + "/brier/margin", schemaPath: "#/definitions/WrittenShareGate/properties/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                        if (data11 < 0 || isNaN(data11)) {
                            const err32 = { instancePath: instancePath + "/brier/margin", schemaPath: "#/definitions/WrittenShareGate/properties/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/brier/margin", schemaPath: "#/definitions/WrittenShareGate/properties/margin/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/brier", schemaPath: "#/definitions/WrittenShareGate/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.calibration_error !== undefined) {
            let data12 = data.calibration_error;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (Object.keys(data12).length < 1) {
                    const err35 = { instancePath: instancePath + "/calibration_error", schemaPath: "#/definitions/WrittenShareGate/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                for (const key4 in data12) {
                    if (!(((key4 === "min") || (key4 === "max")) || (key4 === "margin"))) {
                        const err36 = { instancePath: instancePath + "/calibration_error", schemaPath: "#/definitions/WrittenShareGate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data12.min !== undefined) {
                    let data13 = data12.min;
                    if ((typeof data13 == "number") && (isFinite(data13))) {
                        if (data13 > 1 || isNaN(data13)) {
                            const err37 = { instancePath: instancePath + "/calibration_error/min", schemaPath: "#/definitions/WrittenShareGate/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                        if (data13 < 0 || isNaN(data13)) {
                            const err38 = { instancePath: instancePath + "/calibration_error/min", schemaPath: "#/definitions/WrittenShareGate/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err39 = { instancePath: instancePath + "/calibration_error/min", schemaPath: "#/definitions/WrittenShareGate/properties/min/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data12.max !== undefined) {
                    let data14 = data12.max;
                    if ((typeof data14 == "number") && (isFinite(data14))) {
                        if (data14 > 1 || isNaN(data14)) {
                            const err40 = { instancePath: instancePath + "/calibration_error/max", schemaPath: "#/definitions/WrittenShareGate/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        if (data14 < 0 || isNaN(data14)) {
                            const err41 = { instancePath: instancePath + "/calibration_error/max", schemaPath: "#/definitions/WrittenShareGate/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/calibration_error/max", schemaPath: "#/definitions/WrittenShareGate/properties/max/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data12.margin !== undefined) {
                    let data15 = data12.margin;
                    if ((typeof data15 == "number") && (isFinite(data15))) {
                        if (data15 > 1 || isNaN(data15)) {
                            const err43 = { instancePath: instancePath + "/calibration_error/margin", schemaPath: "#/definitions/WrittenShareGate/properties/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                        if (data15 < 0 || isNaN(data15)) {
                            const err44 = { instancePath: instancePath + "/calibration_error/margin", schemaPath: "#/definitions/WrittenShareGate/properties/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err45 = { instancePath: instancePath + "/calibration_error/margin", schemaPath: "#/definitions/WrittenShareGate/properties/margin/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/calibration_error", schemaPath: "#/definitions/WrittenShareGate/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
    }
    else {
        const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err47];
        }
        else {
            vErrors.push(err47);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
const schema35 = { "anyOf": [{ "$ref": "#/definitions/WrittenLocalStage" }, { "$ref": "#/definitions/WrittenPublishedStage" }] };
const schema36 = { "type": "object", "properties": { "target": { "type": "string", "const": "local" }, "port": { "type": "integer", "minimum": 1, "maximum": 65535 } }, "required": ["target", "port"], "additionalProperties": false };
const schema37 = { "type": "object", "properties": { "target": { "type": "string", "const": "publish" } }, "required": ["target"], "additionalProperties": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.target === undefined) {
            const err0 = { instancePath, schemaPath: "#/definitions/WrittenLocalStage/required", keyword: "required", params: { missingProperty: "target" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.port === undefined) {
            const err1 = { instancePath, schemaPath: "#/definitions/WrittenLocalStage/required", keyword: "required", params: { missingProperty: "port" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "target") || (key0 === "port"))) {
                const err2 = { instancePath, schemaPath: "#/definitions/WrittenLocalStage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.target !== undefined) {
            let data0 = data.target;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/WrittenLocalStage/properties/target/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ("local" !== data0) {
                const err4 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/WrittenLocalStage/properties/target/const", keyword: "const", params: { allowedValue: "local" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.port !== undefined) {
            let data1 = data.port;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/port", schemaPath: "#/definitions/WrittenLocalStage/properties/port/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 65535 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/port", schemaPath: "#/definitions/WrittenLocalStage/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/port", schemaPath: "#/definitions/WrittenLocalStage/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/definitions/WrittenLocalStage/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs9 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.target === undefined) {
                const err9 = { instancePath, schemaPath: "#/definitions/WrittenPublishedStage/required", keyword: "required", params: { missingProperty: "target" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            for (const key1 in data) {
                if (!(key1 === "target")) {
                    const err10 = { instancePath, schemaPath: "#/definitions/WrittenPublishedStage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data.target !== undefined) {
                let data2 = data.target;
                if (typeof data2 !== "string") {
                    const err11 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/WrittenPublishedStage/properties/target/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if ("publish" !== data2) {
                    const err12 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/WrittenPublishedStage/properties/target/const", keyword: "const", params: { allowedValue: "publish" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
        else {
            const err13 = { instancePath, schemaPath: "#/definitions/WrittenPublishedStage/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        var _valid0 = _errs9 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err14 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate27.errors = vErrors;
    return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.spine === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spine" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.label === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.features === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "features" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.train === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "train" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.gates === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.stages === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stages" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema21.properties, key0))) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.spine !== undefined) {
            let data0 = data.spine;
            if (typeof data0 === "string") {
                if (!pattern1.test(data0)) {
                    const err7 = { instancePath: instancePath + "/spine", schemaPath: "#/properties/spine/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/spine", schemaPath: "#/properties/spine/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.label !== undefined) {
            let data1 = data.label;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.column === undefined) {
                    const err9 = { instancePath: instancePath + "/label", schemaPath: "#/definitions/Label/required", keyword: "required", params: { missingProperty: "column" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data1.time === undefined) {
                    const err10 = { instancePath: instancePath + "/label", schemaPath: "#/definitions/Label/required", keyword: "required", params: { missingProperty: "time" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (data1.delay === undefined) {
                    const err11 = { instancePath: instancePath + "/label", schemaPath: "#/definitions/Label/required", keyword: "required", params: { missingProperty: "delay" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!(((key1 === "column") || (key1 === "time")) || (key1 === "delay"))) {
                        const err12 = { instancePath: instancePath + "/label", schemaPath: "#/definitions/Label/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data1.column !== undefined) {
                    if (typeof data1.column !== "string") {
                        const err13 = { instancePath: instancePath + "/label/column", schemaPath: "#/definitions/Label/properties/column/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data1.time !== undefined) {
                    if (typeof data1.time !== "string") {
                        const err14 = { instancePath: instancePath + "/label/time", schemaPath: "#/definitions/Label/properties/time/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data1.delay !== undefined) {
                    let data4 = data1.delay;
                    if (typeof data4 === "string") {
                        if (!pattern11.test(data4)) {
                            const err15 = { instancePath: instancePath + "/label/delay", schemaPath: "#/definitions/Label/properties/delay/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/label/delay", schemaPath: "#/definitions/Label/properties/delay/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/label", schemaPath: "#/definitions/Label/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.keys !== undefined) {
            let data5 = data.keys;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (typeof data6 === "string") {
                        if (!pattern5.test(data6)) {
                            const err18 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                let i1 = data5.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data5[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err20 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.features !== undefined) {
            let data7 = data.features;
            if (Array.isArray(data7)) {
                if (data7.length < 1) {
                    const err22 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                const len1 = data7.length;
                for (let i2 = 0; i2 < len1; i2++) {
                    if (!(validate19(data7[i2], { instancePath: instancePath + "/features/" + i2, parentData: data7, parentDataProperty: i2, rootData }))) {
                        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.split !== undefined) {
            let data9 = data.split;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key2 in data9) {
                    if (!(key2 === "holdout")) {
                        const err24 = { instancePath: instancePath + "/split", schemaPath: "#/definitions/WrittenSplit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data9.holdout !== undefined) {
                    let data10 = data9.holdout;
                    if (typeof data10 === "string") {
                        if (!pattern11.test(data10)) {
                            const err25 = { instancePath: instancePath + "/split/holdout", schemaPath: "#/definitions/WrittenSplit/properties/holdout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" } };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err26 = { instancePath: instancePath + "/split/holdout", schemaPath: "#/definitions/WrittenSplit/properties/holdout/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/split", schemaPath: "#/definitions/WrittenSplit/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.train !== undefined) {
            let data11 = data.train;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.project === undefined) {
                    const err28 = { instancePath: instancePath + "/train", schemaPath: "#/definitions/WrittenTrain/required", keyword: "required", params: { missingProperty: "project" } };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (data11.command === undefined) {
                    const err29 = { instancePath: instancePath + "/train", schemaPath: "#/definitions/WrittenTrain/required", keyword: "required", params: { missingProperty: "command" } };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                for (const key3 in data11) {
                    if (!((((((key3 === "project") || (key3 === "command")) || (key3 === "timeout")) || (key3 === "params")) || (key3 === "seed")) || (key3 === "env"))) {
                        const err30 = { instancePath: instancePath + "/train", schemaPath: "#/definitions/WrittenTrain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data11.project !== undefined) {
                    let data12 = data11.project;
                    if (typeof data12 === "string") {
                        if (!pattern1.test(data12)) {
                            const err31 = { instancePath: instancePath + "/train/project", schemaPath: "#/definitions/WrittenTrain/properties/project/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$" } };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err32 = { instancePath: instancePath + "/train/project", schemaPath: "#/definitions/WrittenTrain/properties/project/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
                if (data11.command !== undefined) {
                    let data13 = data11.command;
                    if (Array.isArray(data13)) {
                        if (data13.length < 1) {
                            const err33 = { instancePath: instancePath + "/train/command", schemaPath: "#/definitions/WrittenTrain/properties/command/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        const len2 = data13.length;
                        for (let i3 = 0; i3 < len2; i3++) {
                            let data14 = data13[i3];
                            if (typeof data14 === "string") {
                                if (!pattern1.test(data14)) {
                                    const err34 = { instancePath: instancePath + "/train/command/" + i3, schemaPath: "#/definitions/WrittenTrain/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/train/command/" + i3, schemaPath: "#/definitions/WrittenTrain/properties/command/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/train/command", schemaPath: "#/definitions/WrittenTrain/properties/command/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data11.timeout !== undefined) {
                    let data15 = data11.timeout;
                    if (typeof data15 === "string") {
                        if (!pattern11.test(data15)) {
                            const err37 = { instancePath: instancePath + "/train/timeout", schemaPath: "#/definitions/WrittenTrain/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$" } };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/train/timeout", schemaPath: "#/definitions/WrittenTrain/properties/timeout/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data11.params !== undefined) {
                    let data16 = data11.params;
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        for (const key4 in data16) {
                            const _errs41 = errors;
                            if (typeof key4 === "string") {
                                if (!pattern5.test(key4)) {
                                    const err39 = { instancePath: instancePath + "/train/params", schemaPath: "#/definitions/WrittenTrain/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" }, propertyName: key4 };
                                    if (vErrors === null) {
                                        vErrors = [err39];
                                    }
                                    else {
                                        vErrors.push(err39);
                                    }
                                    errors++;
                                }
                            }
                            var valid14 = _errs41 === errors;
                            if (!valid14) {
                                const err40 = { instancePath: instancePath + "/train/params", schemaPath: "#/definitions/WrittenTrain/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        for (const key5 in data16) {
                            let data17 = data16[key5];
                            if (((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) {
                                const err41 = { instancePath: instancePath + "/train/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/WrittenTrain/properties/params/additionalProperties/type", keyword: "type", params: { type: schema29.properties.params.additionalProperties.type } };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/train/params", schemaPath: "#/definitions/WrittenTrain/properties/params/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data11.seed !== undefined) {
                    let data18 = data11.seed;
                    if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                        const err43 = { instancePath: instancePath + "/train/seed", schemaPath: "#/definitions/WrittenTrain/properties/seed/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                    if ((typeof data18 == "number") && (isFinite(data18))) {
                        if (data18 > 9007199254740991 || isNaN(data18)) {
                            const err44 = { instancePath: instancePath + "/train/seed", schemaPath: "#/definitions/WrittenTrain/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        if (data18 < 0 || isNaN(data18)) {
                            const err45 = { instancePath: instancePath + "/train/seed", schemaPath: "#/definitions/WrittenTrain/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    }
                }
                if (data11.env !== undefined) {
                    let data19 = data11.env;
                    if (Array.isArray(data19)) {
                        const len3 = data19.length;
                        for (let i4 = 0; i4 < len3; i4++) {
                            let data20 = data19[i4];
                            if (typeof data20 === "string") {
                                if (!pattern27.test(data20)) {
                                    const err46 = { instancePath: instancePath + "/train/env/" + i4, schemaPath: "#/definitions/WrittenTrain/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,200}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err47 = { instancePath: instancePath + "/train/env/" + i4, schemaPath: "#/definitions/WrittenTrain/properties/env/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                        let i5 = data19.length;
                        let j1;
                        if (i5 > 1) {
                            const indices1 = {};
                            for (; i5--;) {
                                let item1 = data19[i5];
                                if (typeof item1 !== "string") {
                                    continue;
                                }
                                if (typeof indices1[item1] == "number") {
                                    j1 = indices1[item1];
                                    const err48 = { instancePath: instancePath + "/train/env", schemaPath: "#/definitions/WrittenTrain/properties/env/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                    break;
                                }
                                indices1[item1] = i5;
                            }
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/train/env", schemaPath: "#/definitions/WrittenTrain/properties/env/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err50 = { instancePath: instancePath + "/train", schemaPath: "#/definitions/WrittenTrain/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        if (data.gates !== undefined) {
            if (!(validate25(data.gates, { instancePath: instancePath + "/gates", parentData: data, parentDataProperty: "gates", rootData }))) {
                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                errors = vErrors.length;
            }
        }
        if (data.slices !== undefined) {
            let data22 = data.slices;
            if (Array.isArray(data22)) {
                const len4 = data22.length;
                for (let i6 = 0; i6 < len4; i6++) {
                    let data23 = data22[i6];
                    if (typeof data23 === "string") {
                        if (!pattern5.test(data23)) {
                            const err51 = { instancePath: instancePath + "/slices/" + i6, schemaPath: "#/properties/slices/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/slices/" + i6, schemaPath: "#/properties/slices/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                let i7 = data22.length;
                let j2;
                if (i7 > 1) {
                    const indices2 = {};
                    for (; i7--;) {
                        let item2 = data22[i7];
                        if (typeof item2 !== "string") {
                            continue;
                        }
                        if (typeof indices2[item2] == "number") {
                            j2 = indices2[item2];
                            const err53 = { instancePath: instancePath + "/slices", schemaPath: "#/properties/slices/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 } };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                            break;
                        }
                        indices2[item2] = i7;
                    }
                }
            }
            else {
                const err54 = { instancePath: instancePath + "/slices", schemaPath: "#/properties/slices/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
        if (data.slice_min_rows !== undefined) {
            let data24 = data.slice_min_rows;
            if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                const err55 = { instancePath: instancePath + "/slice_min_rows", schemaPath: "#/properties/slice_min_rows/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
            if ((typeof data24 == "number") && (isFinite(data24))) {
                if (data24 > 9007199254740991 || isNaN(data24)) {
                    const err56 = { instancePath: instancePath + "/slice_min_rows", schemaPath: "#/properties/slice_min_rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
                if (data24 < 1 || isNaN(data24)) {
                    const err57 = { instancePath: instancePath + "/slice_min_rows", schemaPath: "#/properties/slice_min_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
            }
        }
        if (data.stages !== undefined) {
            let data25 = data.stages;
            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (const key6 in data25) {
                    const _errs60 = errors;
                    if (typeof key6 === "string") {
                        if (!pattern0.test(key6)) {
                            const err58 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key6 };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                    }
                    var valid22 = _errs60 === errors;
                    if (!valid22) {
                        const err59 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
                for (const key7 in data25) {
                    if (!(validate27(data25[key7], { instancePath: instancePath + "/stages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data25, parentDataProperty: key7, rootData }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err60 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
        if (data.drift !== undefined) {
            let data27 = data.drift;
            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key8 in data27) {
                    if (!((key8 === "times_usual") || (key8 === "min_psi"))) {
                        const err61 = { instancePath: instancePath + "/drift", schemaPath: "#/definitions/WrittenDrift/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
                if (data27.times_usual !== undefined) {
                    let data28 = data27.times_usual;
                    if ((typeof data28 == "number") && (isFinite(data28))) {
                        if (data28 < 0 || isNaN(data28)) {
                            const err62 = { instancePath: instancePath + "/drift/times_usual", schemaPath: "#/definitions/WrittenDrift/properties/times_usual/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err63 = { instancePath: instancePath + "/drift/times_usual", schemaPath: "#/definitions/WrittenDrift/properties/times_usual/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
                if (data27.min_psi !== undefined) {
                    let data29 = data27.min_psi;
                    if ((typeof data29 == "number") && (isFinite(data29))) {
                        if (data29 < 0 || isNaN(data29)) {
                            const err64 = { instancePath: instancePath + "/drift/min_psi", schemaPath: "#/definitions/WrittenDrift/properties/min_psi/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                vErrors.push(err64);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err65 = { instancePath: instancePath + "/drift/min_psi", schemaPath: "#/definitions/WrittenDrift/properties/min_psi/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err66 = { instancePath: instancePath + "/drift", schemaPath: "#/definitions/WrittenDrift/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
        }
    }
    else {
        const err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err67];
        }
        else {
            vErrors.push(err67);
        }
        errors++;
    }
    validate18.errors = vErrors;
    return errors === 0;
}
const schema39 = { "type": "object", "properties": { "store": { "$ref": "#/definitions/WrittenStore" }, "datasets": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenDatasetOverlay" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "models": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenModelOverlay" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } } }, "additionalProperties": false };
const schema40 = { "type": "object", "properties": { "source": { "$ref": "#/definitions/WrittenSource" } }, "required": ["source"], "additionalProperties": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.source === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "source")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data0 = data.source;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.files === undefined) {
                    const err2 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/WrittenSource/required", keyword: "required", params: { missingProperty: "files" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (!(key1 === "files")) {
                        const err3 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/WrittenSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data0.files !== undefined) {
                    let data1 = data0.files;
                    if (typeof data1 === "string") {
                        if (!pattern1.test(data1)) {
                            const err4 = { instancePath: instancePath + "/source/files", schemaPath: "#/definitions/WrittenSource/properties/files/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$" } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err5 = { instancePath: instancePath + "/source/files", schemaPath: "#/definitions/WrittenSource/properties/files/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/WrittenSource/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
}
const schema42 = { "type": "object", "properties": { "stages": { "type": "object", "additionalProperties": { "$ref": "#/definitions/WrittenStage" }, "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" } } }, "required": ["stages"], "additionalProperties": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.stages === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stages" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "stages")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.stages !== undefined) {
            let data0 = data.stages;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key1 in data0) {
                    const _errs4 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern0.test(key1)) {
                            const err2 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                        const err3 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                for (const key2 in data0) {
                    if (!(validate27(data0[key2], { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate34.errors = vErrors;
    return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((key0 === "store") || (key0 === "datasets")) || (key0 === "models"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.store !== undefined) {
            if (!(validate12(data.store, { instancePath: instancePath + "/store", parentData: data, parentDataProperty: "store", rootData }))) {
                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                errors = vErrors.length;
            }
        }
        if (data.datasets !== undefined) {
            let data1 = data.datasets;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    const _errs5 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern0.test(key1)) {
                            const err1 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                        const err2 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
                for (const key2 in data1) {
                    if (!(validate32(data1[key2], { instancePath: instancePath + "/datasets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData }))) {
                        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.models !== undefined) {
            let data3 = data.models;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key3 in data3) {
                    const _errs10 = errors;
                    if (typeof key3 === "string") {
                        if (!pattern0.test(key3)) {
                            const err4 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key3 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    var valid3 = _errs10 === errors;
                    if (!valid3) {
                        const err5 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                for (const key4 in data3) {
                    if (!(validate34(data3[key4], { instancePath: instancePath + "/models/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key4, rootData }))) {
                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.project === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.datasets === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasets" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "project") || (key0 === "store")) || (key0 === "datasets")) || (key0 === "features")) || (key0 === "models")) || (key0 === "environments"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.project !== undefined) {
            let data0 = data.project;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.store !== undefined) {
            if (!(validate12(data.store, { instancePath: instancePath + "/store", parentData: data, parentDataProperty: "store", rootData }))) {
                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                errors = vErrors.length;
            }
        }
        if (data.datasets !== undefined) {
            let data2 = data.datasets;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key1 in data2) {
                    const _errs7 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern0.test(key1)) {
                            const err5 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                        const err6 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                for (const key2 in data2) {
                    if (!(validate14(data2[key2], { instancePath: instancePath + "/datasets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData }))) {
                        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.features !== undefined) {
            let data4 = data.features;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key3 in data4) {
                    const _errs12 = errors;
                    if (typeof key3 === "string") {
                        if (!pattern0.test(key3)) {
                            const err8 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key3 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    var valid3 = _errs12 === errors;
                    if (!valid3) {
                        const err9 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                for (const key4 in data4) {
                    if (!(validate16(data4[key4], { instancePath: instancePath + "/features/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key4, rootData }))) {
                        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.models !== undefined) {
            let data6 = data.models;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key5 in data6) {
                    const _errs17 = errors;
                    if (typeof key5 === "string") {
                        if (!pattern0.test(key5)) {
                            const err11 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key5 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    var valid5 = _errs17 === errors;
                    if (!valid5) {
                        const err12 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                for (const key6 in data6) {
                    if (!(validate18(data6[key6], { instancePath: instancePath + "/models/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key6, rootData }))) {
                        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.environments !== undefined) {
            let data8 = data.environments;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key7 in data8) {
                    const _errs22 = errors;
                    if (typeof key7 === "string") {
                        if (!pattern0.test(key7)) {
                            const err14 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key7 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    var valid7 = _errs22 === errors;
                    if (!valid7) {
                        const err15 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                for (const key8 in data8) {
                    if (!(validate30(data8[key8], { instancePath: instancePath + "/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key8, rootData }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
    }
    else {
        const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(validate11(data, { instancePath, parentData, parentDataProperty, rootData }))) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const validateFolderStore = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.driver === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driver" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "driver") || (key0 === "path"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.driver !== undefined) {
            let data0 = data.driver;
            if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ("local" !== data0) {
                const err3 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/const", keyword: "const", params: { allowedValue: "local" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data1 = data.path;
            if (typeof data1 === "string") {
                if (!pattern1.test(data1)) {
                    const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
}
const validateRegistryStore = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.driver === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driver" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "driver") || (key0 === "repository")) || (key0 === "public"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.driver !== undefined) {
            let data0 = data.driver;
            if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ("oci" !== data0) {
                const err3 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/const", keyword: "const", params: { allowedValue: "oci" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.repository !== undefined) {
            let data1 = data.repository;
            if (typeof data1 === "string") {
                if (!pattern2.test(data1)) {
                    const err4 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.public !== undefined) {
            if (typeof data.public !== "boolean") {
                const err6 = { instancePath: instancePath + "/public", schemaPath: "#/properties/public/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate40.errors = vErrors;
    return errors === 0;
}
const validateLocalStage = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.target === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.port === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "target") || (key0 === "port"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.target !== undefined) {
            let data0 = data.target;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ("local" !== data0) {
                const err4 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/const", keyword: "const", params: { allowedValue: "local" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.port !== undefined) {
            let data1 = data.port;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 65535 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate41.errors = vErrors;
    return errors === 0;
}
const validatePublishedStage = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.target === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "target")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.target !== undefined) {
            let data0 = data.target;
            if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ("publish" !== data0) {
                const err3 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/const", keyword: "const", params: { allowedValue: "publish" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate42.errors = vErrors;
    return errors === 0;
}
const validateSpineFeature = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.columns === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "columns")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.columns !== undefined) {
            let data0 = data.columns;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (!pattern5.test(data1)) {
                            const err3 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/definitions/ColumnNames/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err4 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/definitions/ColumnNames/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                let i1 = data0.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data0[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err5 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate43.errors = vErrors;
    return errors === 0;
}
const validateViewFeature = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.view === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "view" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "view") || (key0 === "join")) || (key0 === "prefix")) || (key0 === "columns"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.view !== undefined) {
            let data0 = data.view;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.join !== undefined) {
            let data1 = data.join;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    const _errs6 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern5.test(key1)) {
                            const err4 = { instancePath: instancePath + "/join", schemaPath: "#/properties/join/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" }, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                        const err5 = { instancePath: instancePath + "/join", schemaPath: "#/properties/join/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                for (const key2 in data1) {
                    let data2 = data1[key2];
                    if (typeof data2 === "string") {
                        if (!pattern5.test(data2)) {
                            const err6 = { instancePath: instancePath + "/join/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/join/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/join/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/join/additionalProperties/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/join", schemaPath: "#/properties/join/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.prefix !== undefined) {
            let data3 = data.prefix;
            if (typeof data3 === "string") {
                if (!pattern5.test(data3)) {
                    const err9 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.columns !== undefined) {
            let data4 = data.columns;
            if (Array.isArray(data4)) {
                if (data4.length < 1) {
                    const err11 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if (typeof data5 === "string") {
                        if (!pattern5.test(data5)) {
                            const err12 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/definitions/ColumnNames/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$" } };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/definitions/ColumnNames/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                let i1 = data4.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data4[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err14 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/ColumnNames/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate44.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=validate-written.js.map
;// CONCATENATED MODULE: ./packages/config/dist/alternatives.js
/**
 * The values of millrace.yaml that may be one thing or another, and how it is known which of them was meant: by a
 * value whose key stands in both, or by keys that only one of them has. The first one is what is taken otherwise.
 */
const alternatives = {
    WrittenFeature: [
        { definition: 'WrittenSpineFeature' },
        { definition: 'WrittenViewFeature', keys: ['view', 'join', 'prefix'] },
    ],
    WrittenStore: [
        { definition: 'WrittenFolderStore', kind: { key: 'driver', is: 'local' } },
        {
            definition: 'WrittenRegistryStore',
            kind: { key: 'driver', is: 'oci' },
            keys: ['repository', 'public'],
        },
    ],
    WrittenStage: [
        { definition: 'WrittenLocalStage', kind: { key: 'target', is: 'local' } },
        { definition: 'WrittenPublishedStage', kind: { key: 'target', is: 'publish' } },
    ],
};
/** Name of the definition that a value of a choice was meant as; `undefined` for what is no choice. */
function alternativeOf(choice, value) {
    const known = choice === undefined ? undefined : alternatives[choice];
    if (!known)
        return undefined;
    const written = typeof value === 'object' && value !== null ? value : {};
    const said = known.find(({ kind }) => kind && written[kind.key] === kind.is);
    const shown = known.find(({ keys }) => keys?.some(key => Object.hasOwn(written, key)));
    return (said ?? shown ?? known[0])?.definition;
}
/** What may stand behind the key that tells the alternatives of a choice apart; empty for every other key. */
function kindsOf(choice, key) {
    const known = choice === undefined ? undefined : alternatives[choice];
    return (known ?? []).flatMap(({ kind }) => (kind?.key === key ? [kind.is] : []));
}
//# sourceMappingURL=alternatives.js.map
;// CONCATENATED MODULE: ./packages/config/dist/generated/millrace.schema.json
const millrace_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/WrittenConfig","definitions":{"WrittenConfig":{"type":"object","properties":{"project":{"$ref":"#/definitions/Name","description":"Name of the project; the default store stands under it."},"store":{"$ref":"#/definitions/WrittenStore","description":"Where bytes and records are kept."},"datasets":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenDataset"},"propertyNames":{"description":"Name of a project, dataset, feature view, model or stage.","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"description":"Data that the project learns from, by name."},"features":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenView"},"propertyNames":{"description":"Name of a project, dataset, feature view, model or stage.","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"description":"Feature views: SQL whose rows become known at a time, joined point-in-time, by name. Views read datasets only."},"models":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenModel"},"propertyNames":{"description":"Name of a project, dataset, feature view, model or stage.","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"description":"Models, by name."},"environments":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenOverlay"},"propertyNames":{"description":"Name of a project, dataset, feature view, model or stage.","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"description":"Overlays by environment (dev, staging, prod): what is written here replaces the same keys above."}},"required":["project","datasets"],"additionalProperties":false,"description":"millrace.yaml: what the project is."},"Name":{"type":"string","description":"Name of a project, dataset, feature view, model or stage.","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"WrittenStore":{"anyOf":[{"$ref":"#/definitions/WrittenFolderStore"},{"$ref":"#/definitions/WrittenRegistryStore"}],"description":"Where bytes and records are kept: in a folder, or in a container registry."},"WrittenFolderStore":{"type":"object","properties":{"driver":{"type":"string","const":"local","description":"Bytes are files of a folder."},"path":{"$ref":"#/definitions/LineText","description":"Folder: relative to the project, absolute, or under \\"~\\". Default: ~/.local/share/millrace/<project>."}},"required":["driver"],"additionalProperties":false,"description":"A folder on this machine, in DVC\'s layout."},"LineText":{"type":"string","description":"Text on one line, without control characters.","pattern":"^[^\\\\x00-\\\\x1f\\\\x7f]{1,1000}$"},"WrittenRegistryStore":{"type":"object","properties":{"driver":{"type":"string","const":"oci","description":"Bytes are layers of an OCI registry."},"repository":{"$ref":"#/definitions/RegistryPath","description":"Registry and path in it, such as \\"ghcr.io/acme/flights/store\\"; capitals become small. Default: <the server\'s container registry>/<owner>/<repository>/store."},"public":{"type":"boolean","description":"May a store that everybody can read be made, as the package of a public repository is? Default: false."}},"required":["driver"],"additionalProperties":false,"description":"A repository of an OCI registry, such as GitHub\'s Container registry: written with the job\'s own token."},"RegistryPath":{"type":"string","description":"A registry\'s host, with its port where it has one, and a path in it.","pattern":"^[A-Za-z0-9-]+(\\\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$"},"WrittenDataset":{"type":"object","properties":{"source":{"$ref":"#/definitions/WrittenSource","description":"Where the rows are."},"time":{"$ref":"#/definitions/ColumnName","description":"Column with the time of each row; a dataset without it is taken whole."},"partition":{"type":"string","enum":["day","month","year"],"description":"Calendar unit of a partition, for a dataset with `time`. Default: month."},"min_rows":{"$ref":"#/definitions/PositiveInteger","description":"A trailing partition with fewer rows is held back until more arrive. Default: 1."},"columns":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenColumn"},"propertyNames":{"description":"Name of a column: text on one line.","pattern":"^[^\\\\x00-\\\\x1f\\\\x7f]{1,200}$"},"description":"What columns promise; a column that is not named is kept as it is."}},"required":["source"],"additionalProperties":false,"description":"One dataset: where it comes from and what its rows promise."},"WrittenSource":{"type":"object","properties":{"files":{"$ref":"#/definitions/LineText","description":"A file, a folder, or a pattern with \\"*\\"; relative to the project or absolute."}},"required":["files"],"additionalProperties":false,"description":"Files that are read as one table: Parquet or CSV by their ending."},"ColumnName":{"type":"string","description":"Name of a column: text on one line.","pattern":"^[^\\\\x00-\\\\x1f\\\\x7f]{1,200}$"},"PositiveInteger":{"type":"integer","description":"A whole number from 1.","minimum":1,"maximum":9007199254740991},"WrittenColumn":{"type":"object","properties":{"type":{"type":"string","enum":["boolean","integer","float","decimal","string","binary","date","time","timestamp","timestamp_tz","nested"],"description":"Type that the column must have."},"nullable":{"type":"boolean","description":"May it be null? Default: true."},"min":{"type":"number","description":"Smallest value allowed, for a column of numbers."},"max":{"type":"number","description":"Largest value allowed, for a column of numbers."},"values":{"type":"array","items":{"type":"string"},"description":"The only values allowed, for a column of strings.","minItems":1,"uniqueItems":true},"public":{"type":"boolean","description":"May its values be shown in reports? Default: false."}},"additionalProperties":false,"description":"The contract of a column."},"WrittenView":{"type":"object","properties":{"sql":{"$ref":"#/definitions/LineText","description":"File with one SELECT over datasets and no other tables; inside the project."},"keys":{"$ref":"#/definitions/ColumnNames","description":"Columns that join it to a spine."},"known_at":{"$ref":"#/definitions/ColumnName","description":"Column with the instant from which on the row\'s values were known."},"max_age":{"$ref":"#/definitions/DurationText","description":"Older rows are not joined: the features are missing instead."}},"required":["sql","keys","known_at","max_age"],"additionalProperties":false,"description":"A feature view: one SELECT whose rows carry keys, the time at which they became known, and features."},"ColumnNames":{"type":"array","items":{"$ref":"#/definitions/ColumnName"},"minItems":1,"description":"Names of columns, at least one, none twice.","uniqueItems":true},"DurationText":{"type":"string","description":"A length of time: a whole number and a unit. Months and years are calendar units.","pattern":"^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"},"WrittenModel":{"type":"object","properties":{"spine":{"$ref":"#/definitions/LineText","description":"File with one SELECT: one row for each example, with the label and what is known at the time of prediction."},"label":{"$ref":"#/definitions/Label","description":"What is predicted, and when the truth is known."},"keys":{"type":"array","items":{"$ref":"#/definitions/ColumnName"},"description":"Columns of the spine that name an example in reports; never read by the model. Default: none.","uniqueItems":true},"features":{"type":"array","items":{"$ref":"#/definitions/WrittenFeature"},"minItems":1,"description":"What the model reads, in order."},"split":{"$ref":"#/definitions/WrittenSplit","description":"How rows are divided."},"train":{"$ref":"#/definitions/WrittenTrain","description":"The program that trains it."},"gates":{"$ref":"#/definitions/WrittenGates","description":"What a candidate has to reach, by metric."},"slices":{"type":"array","items":{"$ref":"#/definitions/ColumnName"},"description":"Columns of the spine by whose values quality is also shown. Default: none.","uniqueItems":true},"slice_min_rows":{"$ref":"#/definitions/PositiveInteger","description":"A slice with fewer holdout rows is too small to tell. Default: 1000."},"stages":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenStage"},"propertyNames":{"description":"Name of a project, dataset, feature view, model or stage.","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"description":"Where the model is served, by stage."},"drift":{"$ref":"#/definitions/WrittenDrift","description":"When a change counts as drift."}},"required":["spine","label","features","train","gates","stages"],"additionalProperties":false,"description":"A model: what it predicts, from what, how it is trained and judged, and where it goes."},"Label":{"type":"object","properties":{"column":{"type":"string","description":"Column of the spine that holds the truth (0 or 1 for a binary classifier)."},"time":{"type":"string","description":"Column of the spine with the time of prediction: features are taken as known then."},"delay":{"$ref":"#/definitions/DurationText","description":"How long after `time` the truth is known; rows younger than that are never trained on, judged or monitored."}},"required":["column","time","delay"],"additionalProperties":false,"description":"What is predicted, and when the truth is known."},"WrittenFeature":{"anyOf":[{"$ref":"#/definitions/WrittenSpineFeature"},{"$ref":"#/definitions/WrittenViewFeature"}],"description":"Columns of the spine, or a feature view joined to it."},"WrittenSpineFeature":{"type":"object","properties":{"columns":{"$ref":"#/definitions/ColumnNames","description":"Their names."}},"required":["columns"],"additionalProperties":false,"description":"Columns of the spine that the model reads."},"WrittenViewFeature":{"type":"object","properties":{"view":{"$ref":"#/definitions/Name","description":"Name of the view."},"join":{"type":"object","additionalProperties":{"$ref":"#/definitions/ColumnName"},"propertyNames":{"description":"Name of a column: text on one line.","pattern":"^[^\\\\x00-\\\\x1f\\\\x7f]{1,200}$"},"description":"Column of the spine for each key of the view. Default: the same name."},"prefix":{"$ref":"#/definitions/ColumnName","description":"Put before each feature\'s name. Default: none."},"columns":{"$ref":"#/definitions/ColumnNames","description":"Features to take. Default: all of the view."}},"required":["view"],"additionalProperties":false,"description":"A feature view, joined as of the time of prediction."},"WrittenSplit":{"type":"object","properties":{"holdout":{"$ref":"#/definitions/DurationText","description":"Length of the last stretch of mature rows, which no model learns from. Default: 1 month."}},"additionalProperties":false,"description":"How rows are divided."},"WrittenTrain":{"type":"object","properties":{"project":{"$ref":"#/definitions/LineText","description":"Folder of a uv project (pyproject.toml, uv.lock) inside the project. Its files are the training code."},"command":{"type":"array","items":{"$ref":"#/definitions/LineText"},"minItems":1,"description":"The program and its arguments, run inside that folder."},"timeout":{"$ref":"#/definitions/DurationText","description":"It is stopped after this time: minutes, hours, days or weeks. Default: 1 hour."},"params":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"propertyNames":{"description":"Name of a column: text on one line.","pattern":"^[^\\\\x00-\\\\x1f\\\\x7f]{1,200}$"},"description":"Handed to the program; part of the fingerprint. Default: none."},"seed":{"$ref":"#/definitions/NonNegativeInteger","description":"Handed to the program; part of the fingerprint. Default: 0."},"env":{"type":"array","items":{"$ref":"#/definitions/VariableName"},"description":"Names of environment variables that the program may read, beyond PATH, HOME and locale. Their values are masked in its log. Default: none.","uniqueItems":true}},"required":["project","command"],"additionalProperties":false,"description":"The program that trains the model, in its own locked environment."},"NonNegativeInteger":{"type":"integer","description":"A whole number from 0.","minimum":0,"maximum":9007199254740991},"VariableName":{"type":"string","description":"Name of an environment variable.","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,200}$"},"WrittenGates":{"type":"object","properties":{"auc":{"$ref":"#/definitions/WrittenShareGate","description":"Area under the ROC curve."},"log_loss":{"$ref":"#/definitions/WrittenGate","description":"Mean negative log likelihood, in nats."},"brier":{"$ref":"#/definitions/WrittenShareGate","description":"Mean squared error of the probabilities."},"calibration_error":{"$ref":"#/definitions/WrittenShareGate","description":"Expected calibration error over bins of equal mass."}},"additionalProperties":false,"description":"Gates by metric. Higher is better for auc, lower for the others.","minProperties":1},"WrittenShareGate":{"type":"object","properties":{"min":{"$ref":"#/definitions/Share","description":"Absolute floor, 0 to 1."},"max":{"$ref":"#/definitions/Share","description":"Absolute ceiling, 0 to 1."},"margin":{"$ref":"#/definitions/Share","description":"May be worse than the champion by this much at most (95 % interval, rows clustered by day)."}},"additionalProperties":false,"description":"What a metric between 0 and 1 has to reach.","minProperties":1},"Share":{"type":"number","description":"A number from 0 to 1.","minimum":0,"maximum":1},"WrittenGate":{"type":"object","properties":{"min":{"$ref":"#/definitions/NonNegative","description":"Absolute floor."},"max":{"$ref":"#/definitions/NonNegative","description":"Absolute ceiling."},"margin":{"$ref":"#/definitions/NonNegative","description":"May be worse than the champion by this much at most (95 % interval, rows clustered by day)."}},"additionalProperties":false,"description":"What one metric has to reach.","minProperties":1},"NonNegative":{"type":"number","description":"A number from 0.","minimum":0},"WrittenStage":{"anyOf":[{"$ref":"#/definitions/WrittenLocalStage"},{"$ref":"#/definitions/WrittenPublishedStage"}],"description":"Where a stage is served: on this machine, or wherever the store can be read."},"WrittenLocalStage":{"type":"object","properties":{"target":{"type":"string","const":"local","description":"An Open Inference Protocol v2 server on this machine."},"port":{"$ref":"#/definitions/Port","description":"Port of the server on 127.0.0.1. No two stages may share one."}},"required":["target","port"],"additionalProperties":false,"description":"A stage that is served on this machine."},"Port":{"type":"integer","description":"A TCP port.","minimum":1,"maximum":65535},"WrittenPublishedStage":{"type":"object","properties":{"target":{"type":"string","const":"publish","description":"The model is tried out, then written down as the live one; nothing keeps running."}},"required":["target"],"additionalProperties":false,"description":"A stage whose live version stands in the store: any machine that can read it serves it."},"WrittenDrift":{"type":"object","properties":{"times_usual":{"$ref":"#/definitions/NonNegative","description":"A column has changed when its PSI is this many times its usual change between windows. Default: 3."},"min_psi":{"$ref":"#/definitions/NonNegative","description":"… and its PSI is at least this. Default: 0.1."}},"additionalProperties":false,"description":"When a change counts as drift."},"WrittenOverlay":{"type":"object","properties":{"store":{"$ref":"#/definitions/WrittenStore","description":"Replaces the store."},"datasets":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenDatasetOverlay"},"propertyNames":{"description":"Name of a project, dataset, feature view, model or stage.","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"description":"Replaces sources, by dataset."},"models":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenModelOverlay"},"propertyNames":{"description":"Name of a project, dataset, feature view, model or stage.","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"description":"Replaces stages\' targets, by model."}},"additionalProperties":false,"description":"What an environment replaces."},"WrittenDatasetOverlay":{"type":"object","properties":{"source":{"$ref":"#/definitions/WrittenSource","description":"Replaces the source."}},"required":["source"],"additionalProperties":false,"description":"What an environment replaces of a dataset."},"WrittenModelOverlay":{"type":"object","properties":{"stages":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenStage"},"propertyNames":{"description":"Name of a project, dataset, feature view, model or stage.","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"description":"Replaces whole stages, by name."}},"required":["stages"],"additionalProperties":false,"description":"What an environment replaces of a model."}}}');
;// CONCATENATED MODULE: ./packages/config/dist/schema-at.js


const root = millrace_schema_namespaceObject;
/** Follows a path of the value through the schema; a path that the schema does not know ends at the nearest part. */
function schemaAt(path, value) {
    let part = follow({ $ref: '#/definitions/WrittenConfig' }, { value, about: '' });
    let current = value;
    for (const step of path) {
        const next = stepInto(part, step);
        if (next === undefined)
            return part;
        current = current?.[step];
        part = follow(next, { value: current, about: part.about });
    }
    return part;
}
function follow(schema, { value, about }) {
    const named = schema.$ref?.slice('#/definitions/'.length);
    const meant = alternativeOf(named, value);
    const target = root.definitions[meant ?? named ?? ''] ?? schema;
    return {
        schema: target,
        definition: meant ?? named,
        choice: meant === undefined ? undefined : named,
        about: schema.description ?? root.definitions[named ?? '']?.description ?? about,
    };
}
function stepInto({ schema, choice }, step) {
    if (typeof step === 'number')
        return schema.items;
    const own = schema.properties;
    if (own && Object.hasOwn(own, step)) {
        const kinds = kindsOf(choice, step);
        const found = own[step];
        return kinds.length > 0 && found ? { ...found, enum: kinds } : found;
    }
    return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}
//# sourceMappingURL=schema-at.js.map
;// CONCATENATED MODULE: ./packages/config/dist/value-at.js
/** What stands at a path of a parsed file; `undefined` where nothing does. */
function valueAt(value, path) {
    return path.reduce((at, step) => at?.[step], value);
}
//# sourceMappingURL=value-at.js.map
;// CONCATENATED MODULE: ./packages/config/dist/shape-problem.js





/** Says a validator's error in the words of the file. */
function shapeProblem(error, path, root) {
    const { schema, definition, about } = schemaAt(path, root);
    const value = valueAt(root, path);
    const at = formatPath(path);
    const seen = seenAs(value);
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(String(error.params['additionalProperty']), path, Object.keys(schema.properties ?? {}));
        case 'required':
            return missingKey(String(error.params['missingProperty']), path, root);
        case 'propertyNames':
            return badKey(String(error.params['propertyName']), path, schema);
        case 'enum':
        case 'const':
            return choice(schema, { path, value, about });
        case 'minimum':
        case 'maximum':
            return { code: 'MR1026', values: { path: at, expected: rangeInWords(schema), seen, about }, path };
        case 'minItems':
        case 'minProperties':
            return empty(path, about, definition);
        case 'uniqueItems': {
            const index = Math.max(Number(error.params['i']), Number(error.params['j']));
            const item = [...path, index];
            return {
                code: 'MR1029',
                values: { path: formatPath(item), seen: quoted(String(valueAt(root, item))) },
                path: item,
            };
        }
        case 'pattern':
            return grammar(definition, { path, value });
        default: {
            const expected = typeInWords(schema.type);
            return {
                code: 'MR1022',
                values: { path: at, expected, seen, about, fix: conversion(value, schema) },
                path,
            };
        }
    }
}
/** How a value of one type is written as the other that was asked for. */
function conversion(value, { type }) {
    if (typeof value === 'number' && type === 'string')
        return `Put it into quotes: "${value}"`;
    if (typeof value === 'string' && type === 'array')
        return `Put it into brackets: [${value}]`;
    const isNumber = typeof value === 'string' && /^\d+$/.test(value) && (type === 'integer' || type === 'number');
    return isNumber ? `Write it without quotes: ${value}` : `Write ${typeInWords(type)}.`;
}
function unknownKey(key, path, known) {
    const values = {
        key,
        path: formatPath(path),
        known: listed(known),
        fix: didYouMean(key, known, 'Remove it.'),
    };
    return { code: 'MR1020', values, path: [...path, key], part: 'key' };
}
function missingKey(key, path, root) {
    const { schema, about } = schemaAt([...path, key], root);
    const values = { path: formatPath(path), key, about, example: `${key}: ${placeholder(schema)}` };
    return { code: 'MR1021', values, path, part: 'key' };
}
function badKey(key, path, schema) {
    const at = { path: [...path, key], part: 'key' };
    const where = `the key in ${formatPath(path)}`;
    const isName = schema.propertyNames?.pattern?.startsWith('^[a-z]') ?? false;
    if (isName)
        return { code: 'MR1024', values: { path: where, seen: quoted(key), example: nameLike(key) }, ...at };
    return { code: 'MR1028', values: { path: where, ...LINE, seen: quoted(key) }, ...at };
}
function choice(schema, { path, value, about }) {
    const known = schema.enum ?? [String(schema.const)];
    const expected = known.length === 1 ? `"${known[0]}"` : `one of ${known.join(', ')}`;
    const near = typeof value === 'string' ? (0,dist/* nearestName */.qb)(value, known) : undefined;
    const fix = near === undefined ? `Write ${expected}.` : `Did you mean "${near}"?`;
    return {
        code: 'MR1023',
        values: { path: formatPath(path), expected, seen: seenAs(value), about, fix },
        path,
    };
}
function empty(path, about, definition) {
    const at = formatPath(path);
    if (definition === 'WrittenGate' || definition === 'WrittenShareGate') {
        return { code: 'MR1044', values: { path: at, example: '{ margin: 0.005 }' }, path, part: 'key' };
    }
    return { code: 'MR1027', values: { path: at, about, fix: 'Name at least one.' }, path };
}
const LINE = {
    expected: 'text on one line',
    why: 'Empty text, line breaks and control characters stand for nothing that exists.',
    fix: 'Write text on one line, or remove the key.',
};
const VARIABLE = {
    expected: 'the name of an environment variable',
    why: 'Such a name is made of letters, digits and "_"; values are never written here.',
    fix: 'Write the name alone, such as HF_TOKEN.',
};
const REGISTRY = {
    expected: 'a registry and a path in it',
    why: 'It is a host and a path without a scheme, tag or digest: letters, digits, and one of ".", "_", "-" between them.',
    fix: 'Write it as in "ghcr.io/acme/flights/store".',
};
const textKinds = { VariableName: VARIABLE, RegistryPath: REGISTRY };
function grammar(definition, { path, value }) {
    const at = formatPath(path);
    const seen = seenAs(value);
    if (definition === 'Name') {
        return { code: 'MR1024', values: { path: at, seen, example: nameLike(String(value)) }, path };
    }
    if (definition === 'DurationText') {
        return { code: 'MR1025', values: { path: at, seen, example: durationLike(String(value)) }, path };
    }
    return { code: 'MR1028', values: { path: at, ...(textKinds[definition ?? ''] ?? LINE), seen }, path };
}
/** The wrong name mended as far as it goes. */
function nameLike(text) {
    const mended = text
        .toLowerCase()
        .replace(/[^a-z0-9_]+/g, '-')
        .replace(/^[^a-z]+|-+$/g, '');
    return quoted(mended === '' ? 'flight-delays' : mended.slice(0, 40));
}
/** `3d` and `3 d` become `3 days`. */
function durationLike(text) {
    const [, count, letter] = /^\s*([1-9]\d*)\s*([a-z])/i.exec(text) ?? [];
    const unit = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks', y: 'years' }[letter?.toLowerCase() ?? ''];
    const spelled = /mo/i.test(text) ? 'months' : unit;
    return count && spelled ? `${count} ${count === '1' ? spelled.slice(0, -1) : spelled}` : '3 days';
}
function rangeInWords({ minimum, maximum }) {
    const open = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER;
    return open ? `at least ${minimum}` : `from ${minimum} to ${maximum}`;
}
/** What to write behind a missing key. */
function placeholder(schema) {
    if (schema.const !== undefined || schema.enum)
        return schema.enum?.[0] ?? schema.const ?? '';
    if (schema.pattern?.includes('minute'))
        return '1 day';
    if (schema.type === 'array')
        return '[…]';
    if (schema.type === 'object')
        return '{ … }';
    return schema.type === 'integer' || schema.type === 'number' ? '1' : '…';
}
//# sourceMappingURL=shape-problem.js.map
;// CONCATENATED MODULE: ./packages/config/dist/check-shape.js




const check_shape_alternatives = {
    WrittenFolderStore: validateFolderStore,
    WrittenRegistryStore: validateRegistryStore,
    WrittenLocalStage: validateLocalStage,
    WrittenPublishedStage: validatePublishedStage,
    WrittenSpineFeature: validateSpineFeature,
    WrittenViewFeature: validateViewFeature,
};
/** Everything in which a value differs from the schema of millrace.yaml. */
function checkShape(value) {
    const errors = errorsOf(validateWritten, value, '');
    const choices = errors.filter(error => error.keyword === 'anyOf').map(error => error.instancePath);
    const outside = errors.filter(({ instancePath }) => !choices.some(at => instancePath === at || instancePath.startsWith(`${at}/`)));
    // Every alternative complains about a wrong value; only the complaints of the one that was meant help.
    const inside = choices.flatMap(at => {
        const path = pathOf(at, value);
        const { definition = '' } = schemaAt(path, value);
        return errorsOf(check_shape_alternatives[definition], valueAt(value, path), at);
    });
    return [...outside, ...inside]
        .filter(error => error.propertyName === undefined)
        .map(error => shapeProblem(error, pathOf(error.instancePath, value), value));
}
function errorsOf(validate, value, instancePath) {
    validate(value, { instancePath });
    return validate.errors ?? [];
}
/** A JSON pointer as a path: steps into lists are numbers. */
function pathOf(pointer, value) {
    const path = [];
    for (const escaped of pointer.split('/').slice(1)) {
        const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push(Array.isArray(valueAt(value, path)) ? Number(step) : step);
    }
    return path;
}
//# sourceMappingURL=check-shape.js.map
;// CONCATENATED MODULE: ./packages/config/dist/normalise.js

/** Fills in every default. Takes a value that kept the schema and every rule. */
function normalise(written, environment) {
    const { project, store, datasets, features: views = {}, models = {} } = written;
    return {
        project,
        environment,
        store: normaliseStore(store, project),
        datasets: mapOf(datasets, dataset),
        views: mapOf(views, view),
        models: mapOf(models, (name, model) => normaliseModel(name, model, views)),
    };
}
function normaliseStore(store, project) {
    if (store?.driver === 'oci') {
        return { driver: 'oci', repository: store.repository?.toLowerCase(), public: store.public ?? false };
    }
    return { driver: 'local', path: store?.path ?? `~/.local/share/millrace/${project}` };
}
function mapOf(written, normaliseOne) {
    return new Map(Object.entries(written).map(([name, value]) => [name, normaliseOne(name, value)]));
}
function dataset(name, written) {
    return {
        name,
        source: { files: written.source.files },
        time: written.time,
        partition: written.partition ?? 'month',
        minRows: written.min_rows ?? 1,
        columns: mapOf(written.columns ?? {}, (_, contract) => column(contract)),
    };
}
function column({ type, nullable = true, min, max, values, public: shown = false, }) {
    return { type, nullable, min, max, values, public: shown };
}
function view(name, { sql, keys, known_at, max_age }) {
    return { name, sql, keys, knownAt: known_at, maxAge: (0,dist/* parseDuration */.E9)(max_age) };
}
function normaliseModel(name, written, views) {
    const { label, drift } = written;
    return {
        name,
        spine: written.spine,
        label: { column: label.column, time: label.time, delay: (0,dist/* parseDuration */.E9)(label.delay) },
        keys: written.keys ?? [],
        features: written.features.map(entry => feature(entry, views)),
        holdout: (0,dist/* parseDuration */.E9)(written.split?.holdout ?? '1 month'),
        train: train(written.train),
        gates: gates(written.gates),
        slices: written.slices ?? [],
        sliceMinRows: written.slice_min_rows ?? 1000,
        stages: mapOf(written.stages, normaliseStage),
        drift: { timesUsual: drift?.times_usual ?? 3, minPsi: drift?.min_psi ?? 0.1 },
    };
}
function normaliseStage(name, stage) {
    return stage.target === 'publish'
        ? { name, target: 'publish' }
        : { name, target: 'local', port: stage.port };
}
function feature(entry, views) {
    if (!('view' in entry))
        return { kind: 'spine', columns: entry.columns };
    const join = new Map(Object.entries(entry.join ?? {}));
    const keys = views[entry.view]?.keys ?? [];
    return {
        kind: 'view',
        view: entry.view,
        join: new Map(keys.map(key => [key, join.get(key) ?? key])),
        prefix: entry.prefix ?? '',
        columns: entry.columns,
    };
}
function train(written) {
    return {
        project: written.project,
        command: written.command,
        timeoutSeconds: seconds(written.timeout ?? '1 hour'),
        params: written.params ?? {},
        seed: written.seed ?? 0,
        env: written.env ?? [],
    };
}
function seconds(duration) {
    return (0,dist/* after */.Pl)(new Date(0), (0,dist/* parseDuration */.E9)(duration)).getTime() / 1000;
}
const metrics = ['auc', 'log_loss', 'brier', 'calibration_error'];
/** In one order, whatever the file's: the same gates are the same configuration. */
function gates(written) {
    return metrics.flatMap(metric => {
        const { min, max, margin } = written[metric] ?? {};
        const found = [];
        if (min !== undefined)
            found.push({ metric, kind: 'min', bound: min });
        if (max !== undefined)
            found.push({ metric, kind: 'max', bound: max });
        if (margin !== undefined)
            found.push({ metric, kind: 'margin', margin });
        return found;
    });
}
//# sourceMappingURL=normalise.js.map
;// CONCATENATED MODULE: ./packages/config/dist/rules/parts.js
/** The named parts of a map that are there, in the file's order. */
function partsOf(map) {
    return Object.entries(map ?? {}).filter((entry) => typeof entry[1] === 'object' && entry[1] !== null);
}
/** The entries of a list that are there. */
function presentIn(list) {
    return list.filter(entry => entry !== undefined);
}
//# sourceMappingURL=parts.js.map
;// CONCATENATED MODULE: ./packages/config/dist/overlay.js

/**
 * Puts an environment's parts in place of the same keys above it. A part for something that does not exist is left
 * out: the rule about environments names it.
 */
function applyOverlay(written, environment) {
    const overlay = environment === undefined ? undefined : written.environments?.[environment];
    if (environment === undefined || overlay === undefined)
        return { config: written, origin: path => path };
    const config = structuredClone(written);
    const replaced = [];
    if (overlay.store) {
        config.store = overlay.store;
        replaced.push(['store']);
    }
    for (const [name, { source }] of partsOf(overlay.datasets)) {
        const dataset = own(config.datasets, name);
        if (!dataset || !source)
            continue;
        dataset.source = source;
        replaced.push(['datasets', name, 'source']);
    }
    for (const [name, { stages }] of partsOf(overlay.models)) {
        const known = own(config.models, name)?.stages;
        for (const [stage, target] of partsOf(stages)) {
            if (!known || !Object.hasOwn(known, stage))
                continue;
            known[stage] = target;
            replaced.push(['models', name, 'stages', stage]);
        }
    }
    const origin = (path) => replaced.some(part => part.every((step, index) => path[index] === step))
        ? ['environments', environment, ...path]
        : path;
    return { config, origin };
}
/** A member of the map itself: `constructor` is a name like any other. */
function own(map, name) {
    return map && Object.hasOwn(map, name) ? map[name] : undefined;
}
//# sourceMappingURL=overlay.js.map
;// CONCATENATED MODULE: ./packages/config/dist/problem.js


/** Gives a problem its place and frame. */
function locate(source, { code, values, path, part = 'value' }) {
    return problemAt(source, code, { values, range: rangeAt(source, path, part) });
}
//# sourceMappingURL=problem.js.map
;// CONCATENATED MODULE: ./packages/config/dist/prune.js

/**
 * What is left of a value when everything of a wrong shape is taken out, so that the rules can look at the rest and
 * all problems of a file are shown at once. Its keys and places in lists stay, as `undefined`.
 */
function prune(value, problems) {
    const rest = { root: structuredClone(value) };
    for (const { path, code } of problems)
        if (code !== 'MR1021')
            remove(rest, ['root', ...path]);
    return (rest.root ?? {});
}
function remove(root, path) {
    const holder = valueAt(root, path.slice(0, -1));
    const last = path.at(-1);
    if (typeof holder !== 'object' || holder === null || last === undefined)
        return;
    holder[last] = undefined;
}
//# sourceMappingURL=prune.js.map
;// CONCATENATED MODULE: ./packages/config/dist/rules/columns.js


/** The truth is no feature. */
const labelApart = ({ models }) => partsOf(models).flatMap(([model, { label, features = [] }]) => features.flatMap((feature, index) => {
    const column = label?.column;
    if (column === undefined || !feature || 'view' in feature)
        return [];
    const at = feature.columns?.indexOf(column) ?? -1;
    if (at < 0)
        return [];
    const path = ['models', model, 'features', index, 'columns', at];
    return [{ code: 'MR1043', values: { column, model }, path }];
}));
/** Bounds leave room, and stand where they mean something. */
const boundsMeanSomething = ({ datasets, models }) => [
    ...partsOf(datasets).flatMap(([dataset, { columns }]) => partsOf(columns).flatMap(([column, contract]) => {
        const path = ['datasets', dataset, 'columns', column];
        return [...crossed(contract, path), ...columns_misplaced(contract, path)];
    })),
    ...partsOf(models).flatMap(([model, { gates }]) => partsOf(gates).flatMap(([metric, gate]) => crossed(gate, ['models', model, 'gates', metric]))),
];
function crossed({ min, max }, at) {
    if (min === undefined || max === undefined || min <= max)
        return [];
    const path = [...at, 'min'];
    return [{ code: 'MR1049', values: { path: formatPath(path), min, max }, path }];
}
const NUMBERS = ['integer', 'float', 'decimal'];
function columns_misplaced(contract, at) {
    const { type } = contract;
    if (type === undefined)
        return [];
    const wrong = [];
    if (!NUMBERS.includes(type))
        wrong.push('min', 'max');
    if (type !== 'string')
        wrong.push('values');
    return wrong
        .filter(key => Object.hasOwn(contract, key))
        .map(key => ({
        code: 'MR1051',
        values: { path: formatPath([...at, key]), type },
        path: [...at, key],
        part: 'key',
    }));
}
//# sourceMappingURL=columns.js.map
;// CONCATENATED MODULE: ./packages/config/dist/rules/environments.js



/** An environment replaces only what stands in the file. */
const environments = (config, names) => partsOf(config.environments).flatMap(([environment, { datasets, models }]) => {
    const at = ['environments', environment];
    return [
        ...unknown(datasets, names.datasets, { kind: 'dataset', at: [...at, 'datasets'] }),
        ...unknown(models, names.models, { kind: 'model', at: [...at, 'models'] }),
        ...partsOf(models).flatMap(([name, { stages }]) => {
            const known = Object.hasOwn(config.models ?? {}, name) ? config.models?.[name]?.stages : undefined;
            if (known === undefined)
                return [];
            return unknown(stages, Object.keys(known), { kind: 'stage', at: [...at, 'models', name, 'stages'] });
        }),
    ];
});
function unknown(replaced, known, { kind, at }) {
    return Object.keys(replaced ?? {})
        .filter(name => !known.includes(name))
        .map(name => ({
        code: 'MR1047',
        values: {
            path: formatPath(at),
            kind,
            name,
            known: `${kind}s: ${listed(known)}`,
            fix: didYouMean(name, known, 'Remove it, or add it above.'),
        },
        path: [...at, name],
        part: 'key',
    }));
}
//# sourceMappingURL=environments.js.map
;// CONCATENATED MODULE: ./packages/config/dist/rules/paths.js




/** Code is read from inside the project: what is outside is in no commit. Sources of data may lead outside. */
const pathsInside = ({ features, models }) => [
    ...partsOf(features).flatMap(([name, { sql }]) => inside(sql, ['features', name, 'sql'], 'features/airport_daily.sql')),
    ...partsOf(models).flatMap(([name, { spine, train }]) => [
        ...inside(spine, ['models', name, 'spine'], 'features/flights.sql'),
        ...inside(train?.project, ['models', name, 'train', 'project'], 'train'),
    ]),
];
function inside(written, path, example) {
    if (written === undefined || staysInside(written))
        return [];
    return [{ code: 'MR1048', values: { path: formatPath(path), seen: quoted(written), example }, path }];
}
function staysInside(path) {
    if (path.startsWith('~'))
        return false;
    try {
        (0,dist/* checkTreePath */.oH)(path);
        return true;
    }
    catch (error) {
        if (error instanceof dist/* MillraceError */.gR)
            return false;
        throw error;
    }
}
//# sourceMappingURL=paths.js.map
;// CONCATENATED MODULE: ./packages/config/dist/rules/ports.js


/** Every stage that is served here has a port of its own. */
const distinctPorts = ({ models }) => {
    const owners = new Map();
    const doubles = [];
    for (const [model, { stages }] of partsOf(models)) {
        for (const [stage, written] of partsOf(stages)) {
            const port = 'port' in written ? written.port : undefined;
            if (port === undefined)
                continue;
            const other = owners.get(port);
            if (other === undefined)
                owners.set(port, `${model}/${stage}`);
            else
                doubles.push({ path: ['models', model, 'stages', stage, 'port'], port, other });
        }
    }
    return doubles.map(({ path, port, other }) => {
        const values = { path: formatPath(path), port, other, example: freePort(port, owners) };
        return { code: 'MR1045', values, path };
    });
};
function freePort(taken, owners) {
    let port = taken;
    while (owners.has(port))
        port = port === 65_535 ? 1024 : port + 1;
    return port;
}
//# sourceMappingURL=ports.js.map
;// CONCATENATED MODULE: ./packages/config/dist/rules/references.js



/** A feature names a view that exists, and joins it by keys that the view has. */
const references = ({ features: views = {}, models }, names) => partsOf(models).flatMap(([model, { features = [] }]) => features.flatMap((feature, index) => {
    if (!feature || !('view' in feature) || feature.view === undefined)
        return [];
    const { view, join } = feature;
    const path = ['models', model, 'features', index];
    if (!names.views.includes(view))
        return [unknownView(view, path, names.views)];
    const keys = Object.hasOwn(views, view) ? views[view]?.keys : undefined;
    return keys ? unknownKeys(Object.keys(join ?? {}), presentIn(keys), { view, path }) : [];
}));
/** Views and datasets share SQL's one space of table names. */
const distinctTables = (_, { datasets, views }) => views
    .filter(name => datasets.includes(name))
    .map(name => ({
    code: 'MR1046',
    values: { name, example: `${name}_features` },
    path: ['features', name],
    part: 'key',
}));
function unknownView(view, at, known) {
    const path = [...at, 'view'];
    const fix = didYouMean(view, known, 'Add it under "features:", or remove this entry.');
    return { code: 'MR1041', values: { path: formatPath(path), view, known: listed(known), fix }, path };
}
function unknownKeys(joined, keys, { view, path }) {
    return joined
        .filter(key => !keys.includes(key))
        .map(key => ({
        code: 'MR1042',
        values: { key, view, known: listed(keys), fix: didYouMean(key, keys, `Write one of: ${listed(keys)}`) },
        path: [...path, 'join', key],
        part: 'key',
    }));
}
//# sourceMappingURL=references.js.map
;// CONCATENATED MODULE: ./packages/config/dist/rules/times.js




/** Partitions need a time to go by. */
const partitionHasTime = ({ datasets }) => partsOf(datasets)
    .filter(([, dataset]) => dataset.partition !== undefined && !Object.hasOwn(dataset, 'time'))
    .map(([name]) => {
    const path = ['datasets', name, 'partition'];
    return { code: 'MR1050', values: { path: formatPath(path) }, path, part: 'key' };
});
/** A program is stopped after seconds, which months and years do not have a fixed number of. */
const timeoutInSeconds = ({ models }) => partsOf(models).flatMap(([model, { train }]) => {
    const timeout = train?.timeout;
    if (timeout === undefined || !['month', 'year'].includes((0,dist/* parseDuration */.E9)(timeout).unit))
        return [];
    const path = ['models', model, 'train', 'timeout'];
    return [{ code: 'MR1052', values: { path: formatPath(path), seen: quoted(timeout) }, path }];
});
//# sourceMappingURL=times.js.map
;// CONCATENATED MODULE: ./packages/config/dist/rules/all-rules.js






/**
 * Every rule of millrace.yaml. Views read datasets only, so there are no cycles to look for; which datasets a view
 * reads, and that it reads no other view, is said by its SQL and found when the features are built.
 */
const allRules = [
    distinctTables,
    references,
    labelApart,
    boundsMeanSomething,
    partitionHasTime,
    timeoutInSeconds,
    distinctPorts,
    pathsInside,
    environments,
];
//# sourceMappingURL=all-rules.js.map
;// CONCATENATED MODULE: ./packages/config/dist/read-config.js









/**
 * Reads millrace.yaml: parsed, checked against the schema, overlaid, checked against the rules, defaults filled in.
 * Throws MR1001 with every problem in `also`, each with its place and frame; MR1002–MR1004 for a text that is not
 * even parsed; MR1040 for an environment that the file does not have.
 */
function readConfig({ text, file, environment }) {
    const { source, problems: syntax } = openYaml(text, file);
    refuse(file, syntax);
    const value = source.document.toJS();
    if (value === null)
        refuse(file, [new dist/* MillraceError */.gR('MR1010', { file }, { where: { file, line: 1, column: 1 } })]);
    requireEnvironment(environment, value, file);
    const shape = checkShape(value);
    const { config, origin } = applyOverlay(prune(value, shape), environment);
    const names = {
        datasets: keysOf(value, 'datasets'),
        views: keysOf(value, 'features'),
        models: keysOf(value, 'models'),
    };
    const broken = allRules
        .flatMap(rule => rule(config, names))
        .map(problem => ({ ...problem, path: origin(problem.path) }));
    const problems = [...shape, ...broken];
    refuse(file, located(source, problems), problems.length);
    // No problem of shape: nothing was taken out.
    return normalise(config, environment);
}
function requireEnvironment(environment, value, file) {
    if (environment === undefined)
        return;
    const known = keysOf(value, 'environments');
    if (known.includes(environment))
        return;
    const fix = didYouMean(environment, known, `Write one of them, or add it under "environments:" in ${file}.`);
    throw new dist/* MillraceError */.gR('MR1040', { environment, file, known: listed(known), fix }, { where: { file } });
}
function keysOf(value, key) {
    const member = value[key];
    return typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.keys(member) : [];
}
/** A file with more is another file. */
const MOST_SHOWN = 100;
/** In the order of the file. */
function located(source, problems) {
    return problems
        .slice(0, MOST_SHOWN)
        .map(problem => locate(source, problem))
        .sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0));
}
function refuse(file, problems, all = problems.length) {
    const [first] = problems;
    if (first === undefined)
        return;
    const shown = all > problems.length ? `, of which these are the first ${problems.length}` : '';
    const count = all === 1 ? 'a problem' : `${all} problems${shown}`;
    throw new dist/* MillraceError */.gR('MR1001', { file, count }, { where: first.where ?? { file }, also: problems });
}
//# sourceMappingURL=read-config.js.map
;// CONCATENATED MODULE: ./packages/config/dist/index.js



//# sourceMappingURL=index.js.map

/***/ }),

/***/ 66759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q4: () => (/* reexport */ GATES_STATUS),
  sG: () => (/* reexport */ openAtHead),
  h_: () => (/* reexport */ openRepository),
  fR: () => (/* reexport */ replaceFile),
  C$: () => (/* reexport */ withCodeHost)
});

// UNUSED EXPORTS: actionsBot, withoutCredentials

;// CONCATENATED MODULE: ./packages/forge/dist/git-auth.js
/**
 * The bot that the job's own token acts as; 41898282 is its account on github.com. Commits of Git carry no signature,
 * so GitHub shows them as not verified: only its API signs for a bot.
 */
const actionsBot = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};
/** Variables of `gitAuthEnvironment`, for simple-git's list of what it lets through. */
const authVariables = [
    'GIT_CONFIG_COUNT',
    ...[0, 1, 2, 3].flatMap(index => [`GIT_CONFIG_KEY_${index}`, `GIT_CONFIG_VALUE_${index}`]),
];
/**
 * Config for commands that talk to the server. The empty value first drops the header that a checkout with
 * `persist-credentials` left in .git/config or in a file that it includes: of two, GitHub refuses both with 400.
 * No credential helper is asked, for it would wait for a person, and no hook runs, for it would see the token.
 */
function gitAuthEnvironment({ serverUrl, token }) {
    const header = `http.${serverUrl}/.extraheader`;
    return {
        GIT_CONFIG_COUNT: '4',
        GIT_CONFIG_KEY_0: header,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: header,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic(token)}`,
        GIT_CONFIG_KEY_2: 'credential.helper',
        GIT_CONFIG_VALUE_2: '',
        GIT_CONFIG_KEY_3: 'core.hooksPath',
        GIT_CONFIG_VALUE_3: '/dev/null',
    };
}
/** Takes every spelling of a token out of a text. */
function withoutToken(text, token) {
    if (!token)
        return text;
    return [basic(token), encodeURIComponent(token), token].reduce((left, secret) => left.replaceAll(secret, '***'), text);
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
//# sourceMappingURL=git-auth.js.map
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./node_modules/simple-git/dist/index.mjs + 2 modules
var simple_git_dist = __webpack_require__(74724);
;// CONCATENATED MODULE: ./packages/forge/dist/git-failure.js



/** Failures of the network or of a server that is out of order: worth asking again. */
const PASSING = /returned error: (5\d\d|429)|Could not resolve host|Connection (reset|refused|timed out)|Failed to connect|Empty reply|early EOF|hung up|RPC failed|Recv failure|unexpected disconnect|SSL_ERROR_SYSCALL|HTTP\/2 stream/;
const UNREACHABLE = /Could not read from remote|Could not resolve host|unable to access|does not appear to be a git repo/;
const DENIED = /Authentication failed|could not read (Username|Password)|Permission to \S+ denied|returned error: 40[13]|Write access to repository not granted/;
/** Answers of GitHub's rulesets (GH013), branch and tag protection (GH006, GH008), and of any server's hooks. */
const RULED = /\bGH0\d\d\b|rule violations|protected branch|hook declined|push declined/;
const MOVED = /\(stale info\)|\(fetch first\)|\(non-fast-forward\)|cannot lock ref|failed to update ref/;
const SHALLOW = /shallow update not allowed|from a shallow repository/;
function isPassing(error) {
    return error instanceof simple_git_dist/* GitError */.XS && PASSING.test(error.message);
}
/** The error that git's own words stand for. */
function gitFailure(error, { folder, args, token }) {
    if (token !== undefined && error instanceof Error) {
        error.message = withoutToken(error.message, token);
        if (error.stack !== undefined)
            error.stack = withoutToken(error.stack, token);
    }
    const message = error instanceof Error ? error.message : String(error);
    const cause = { cause: error };
    const problem = firstLine(message);
    if (/spawn git ENOENT/.test(message))
        return new dist/* MillraceError */.gR('MR3001', {}, cause);
    if (/not a git repository/.test(message))
        return new dist/* MillraceError */.gR('MR1101', { root: folder }, cause);
    if (SHALLOW.test(message))
        return new dist/* MillraceError */.gR('MR1110', {}, cause);
    const [command = ''] = args;
    if (/was archived so it is read-only/.test(message)) {
        const { repository, url } = addressOf(message);
        return new dist/* MillraceError */.gR('MR1123', { repository, act: command, url }, cause);
    }
    const ref = lastRef(args);
    if (command === 'push' && RULED.test(message)) {
        return new dist/* MillraceError */.gR('MR1137', { what: ref, problem: remoteWords(message) || problem }, cause);
    }
    if (command === 'push' && MOVED.test(message))
        return new dist/* MillraceError */.gR('MR1108', { branch: ref }, cause);
    if (token !== undefined && DENIED.test(message)) {
        const permissions = command === 'push' ? 'contents: write' : 'contents: read';
        const said = remoteWords(message) || problem;
        return new dist/* MillraceError */.gR('MR1136', { act: command, problem: said, permissions }, cause);
    }
    if (UNREACHABLE.test(message) || isPassing(error)) {
        return new dist/* MillraceError */.gR('MR1107', { remote: 'origin', problem }, cause);
    }
    if (!(error instanceof simple_git_dist/* GitError */.XS))
        return (0,dist/* bug */.jr)('git could not be run', error);
    return new dist/* MillraceError */.gR('MR1106', { problem, command: args.join(' ') }, cause);
}
/** URLs lose user name and password before they are shown. */
function withoutCredentials(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, '$1');
}
function firstLine(message) {
    const lines = message.split('\n').map(line => line.trim());
    return withoutCredentials(lines.find(line => /^(fatal|error)/.test(line)) ?? lines.find(Boolean) ?? 'no message');
}
/** What the server said, which git prints with `remote:` before it. */
function remoteWords(message) {
    const words = [...message.matchAll(/^remote: *(.*)$/gm)].map(match => match[1]?.trim() ?? '');
    const text = words.filter(Boolean).join(' ');
    return withoutCredentials(text.length > 300 ? `${text.slice(0, 299)}…` : text);
}
/** Branch or tag of a push. */
function lastRef(args) {
    return (args.at(-1) ?? '').replace(/^\+?.*:/, '').replace(/^refs\/(heads|tags)\//, '');
}
function addressOf(message) {
    const url = /unable to access '([^']+?)(?:\.git)?\/?'/.exec(message)?.[1] ?? '';
    return { repository: url.split('/').slice(-2).join('/') || 'The repository', url: withoutCredentials(url) };
}
//# sourceMappingURL=git-failure.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/forge/dist/replace-file.js


/**
 * Puts a text in a file's place below `.millrace`: readers see the old one or the new one, and two processes that
 * write it at once do not touch each other's. What killed processes left of it goes.
 */
async function replaceFile(path, text) {
    const folder = (0,external_node_path_.dirname)(path);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await removeLeft(folder, (0,external_node_path_.basename)(path));
    const own = `${path}.new.${process.pid}`;
    await (0,promises_.writeFile)(own, text);
    await (0,promises_.rename)(own, path);
}
/** Removes `<name>.new.<pid>` of processes that are gone from a folder. */
async function removeLeft(folder, name) {
    for (const left of await (0,promises_.readdir)(folder)) {
        if (!left.startsWith(`${name}.new.`) || isAlive(Number(left.split('.').at(-1))))
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(folder, left), { recursive: true, force: true });
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
//# sourceMappingURL=replace-file.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/deepen.js

/**
 * Makes sure that a clone holds all of the history before it is read: a shallow one is completed where a token is
 * there (`actions/checkout` fetches one commit by default), else MR1110 says how. Once for each clone.
 */
function openDeepening(git, isShallow) {
    let done;
    return () => {
        done ??= isShallow ? deepen(git) : Promise.resolve();
        return done;
    };
}
async function deepen(git) {
    if (!git.hasToken)
        throw new dist/* MillraceError */.gR('MR1110');
    await git.network(['fetch', '--quiet', '--unshallow', '--tags', 'origin']);
}
//# sourceMappingURL=deepen.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/forge/dist/git.js




/** Git variables that we set ourselves; simple-git lets no other one through. */
const ours = [
    'GIT_TERMINAL_PROMPT',
    'GIT_INDEX_FILE',
    'GIT_AUTHOR_NAME',
    'GIT_AUTHOR_EMAIL',
    'GIT_COMMITTER_NAME',
    'GIT_COMMITTER_EMAIL',
    ...authVariables,
];
/** What simple-git wants to be asked for: the settings of `gitAuthEnvironment`, which are all ours. */
const ourSettings = {
    allowUnsafeConfigEnvCount: true,
    allowUnsafeCredentialHelper: true,
    allowUnsafeHooksPath: true,
};
/** Variables through which a caller's own git session would leak into ours. */
const foreign = /^(GIT_|EDITOR$|PAGER$|SSH_ASKPASS$|PREFIX$)/;
function openGit(folder, { auth, retry } = {}) {
    // A person at a terminal wants to know at once that there is no network; a job has time.
    const { times, baseMs } = retry ?? { times: auth ? 3 : 0, baseMs: 1000 };
    const plain = Object.fromEntries(Object.entries(process.env).filter((entry) => {
        return entry[1] !== undefined && !foreign.test(entry[0]);
    }));
    const at = (env) => (0,simple_git_dist/* simpleGit */.Lp)({
        baseDir: folder,
        trimmed: false,
        errors: exitCodeDecides,
        completion: { onClose: true, onExit: false },
        allowEnvironment: ours,
        unsafe: ourSettings,
    }).env({
        ...plain,
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        ...env,
    });
    const git = at();
    const onNetwork = auth ? at(gitAuthEnvironment(auth)) : git;
    return {
        hasToken: auth !== undefined,
        identity: auth && botOf(auth),
        async run(args, env) {
            try {
                return await (env ? at(env) : git).raw([...args]);
            }
            catch (error) {
                throw gitFailure(error, { folder, args });
            }
        },
        async ask(args) {
            try {
                return await git.raw([...args]);
            }
            catch (error) {
                if (error instanceof simple_git_dist/* GitError */.XS && !/ENOENT/.test(error.message))
                    return undefined;
                throw gitFailure(error, { folder, args });
            }
        },
        async bytes(object) {
            try {
                return await git.binaryCatFile(['blob', object]);
            }
            catch (error) {
                if (error instanceof simple_git_dist/* GitError */.XS && !/ENOENT/.test(error.message))
                    return undefined;
                throw gitFailure(error, { folder, args: ['cat-file', 'blob', object] });
            }
        },
        async network(args) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await onNetwork.raw([...args]);
                }
                catch (error) {
                    if (attempt > times || !isPassing(error)) {
                        throw gitFailure(error, { folder, args, ...(auth && { token: auth.token }) });
                    }
                    await (0,external_node_timers_promises_.setTimeout)(baseMs * 2 ** (attempt - 1));
                }
            }
        },
    };
}
/** Who commits with a token: a job's and an App's begin with `ghs_`; a person's name stands in Git's config. */
function botOf({ identity, token }) {
    return identity ?? (token.startsWith('ghs_') ? actionsBot : undefined);
}
/** simple-git takes a silent non-zero exit for success; questions such as `--is-ancestor` answer that way. */
function exitCodeDecides(error, result) {
    if (result.exitCode === 0)
        return undefined;
    return error ?? Buffer.concat([...result.stdErr, Buffer.from(`exit code ${result.exitCode}`)]);
}
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/log.js

const FORMAT = '--format=%H%x00%P%x00%cI%x00%an%x00%s';
/** Commits on main's first-parent line that change a path, newest first. */
async function log_history(git, tip, path) {
    const out = await git.run(['log', '--first-parent', FORMAT, tip, '--', path]);
    return out
        .split('\n')
        .filter(Boolean)
        .map(line => {
        const [sha = '', parents = '', date = '', author = '', subject = ''] = line.split('\0');
        return { sha, parents: parents.split(' ').filter(Boolean), date, author, subject };
    });
}
/** Paths that a commit changes against its first parent, relative to the repository's top. */
async function changedPaths(git, commit) {
    const hasParent = (await git.ask(['rev-parse', '--verify', '--quiet', `${commit}^1`])) !== undefined;
    const args = hasParent
        ? ['diff', '--name-only', '--no-renames', '-z', `${commit}^1`, commit]
        : ['ls-tree', '-r', '--name-only', '--full-tree', '-z', commit];
    return (await git.run(args)).split('\0').filter(Boolean);
}
/** Proposal branches that main has not taken in, local ones before the remote's. */
async function openProposals(git, tip) {
    const format = '--format=%(refname)%00%(objectname)%00%(subject)';
    const refs = ['refs/heads/millrace/', 'refs/remotes/origin/millrace/'];
    // Most often there is none, and naming HEAD's branch too makes the answer print something (see `readStatus`).
    const out = await git.run(['for-each-ref', format, ...refs, 'refs/heads/']);
    const open = new Map();
    for (const line of out.split('\n')) {
        const [ref = '', head = '', title = ''] = line.split('\0');
        const branch = ref.replace(/^refs\/(heads|remotes\/origin)\//, '');
        const key = (0,dist/* parseProposalBranch */.qj)(branch);
        if (!key || open.has(branch))
            continue;
        const isMerged = (await git.ask(['merge-base', '--is-ancestor', head, tip])) !== undefined;
        if (!isMerged)
            open.set(branch, { key, branch, head, title });
    }
    return [...open.values()];
}
//# sourceMappingURL=log.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/branch-state.js
/**
 * Compares a branch's tip with main's. The branch may have left main long ago, or have taken main in by the button
 * "Update branch": what counts is what it changes since their last common commit, and that main left that alone.
 */
async function readBranchState(git, { tip, base, files }) {
    const left = (await git.ask(['merge-base', tip, base]))?.trim();
    if (left === undefined)
        return { isSame: false, isMergeable: false };
    const changed = await changedBetween(git, left, tip);
    const byMain = new Set(left === base ? [] : await changedBetween(git, left, base));
    const isMergeable = changed.length > 0 && !changed.some(path => byMain.has(path));
    const isWhole = changed.length === files.size && changed.every(path => files.has(path));
    if (!isMergeable || !isWhole)
        return { isSame: false, isMergeable };
    for (const [path, text] of files) {
        if ((await git.ask(['show', `${tip}:${path}`])) !== text)
            return { isSame: false, isMergeable };
    }
    return { isSame: true, isMergeable };
}
async function changedBetween(git, from, to) {
    const out = await git.run(['diff', '--name-only', '--no-renames', '-z', from, to]);
    return out.split('\0').filter(Boolean);
}
//# sourceMappingURL=branch-state.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/decide-proposal.js
/**
 * Decides what becomes of a change set. With a code host its pull requests count: a branch outlives them, and a fresh
 * clone knows nothing of what was declined. Without one a branch that is gone was declined.
 */
function decideProposal({ changes, change, branch, known, traced }) {
    if (changes === 0)
        return { state: 'empty', branch: 'leave' };
    const pull = known === 'none' ? undefined : known;
    const declined = known === undefined ? branch === undefined && traced === change : isDeclined(pull, change);
    if (declined)
        return { state: 'declined', branch: 'leave' };
    const isOpen = known === undefined ? branch !== undefined : isOpenPull(pull);
    if (branch?.isSame)
        return { state: isOpen ? 'unchanged' : 'opened', branch: 'keep' };
    // What cannot be merged any more is of no use to its reviewers either.
    if (pull?.state === 'frozen' && branch?.isMergeable)
        return { state: 'frozen', branch: 'leave' };
    return { state: isOpen ? 'updated' : 'opened', branch: 'move' };
}
function isDeclined(pull, change) {
    return pull?.state === 'closed' && pull.change === change;
}
function isOpenPull(pull) {
    return pull?.state === 'open' || pull?.state === 'frozen';
}
//# sourceMappingURL=decide-proposal.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/refs.js

/** Branches that are looked for in one question; another default branch costs a second one. */
const USUAL = ['main', 'master'];
/** The branch that decides what is wanted: the remote's default, else `main`, else `master`, else the current one. */
async function mainBranch(git) {
    return (await readMain(git)).branch;
}
/** The newest commit of main that this clone knows: the remote's, or the local one where it is ahead. */
async function mainTip(git) {
    const { local, remote } = await readMain(git);
    if (local === undefined && remote === undefined)
        throw new dist/* MillraceError */.gR('MR1102');
    if (local === undefined || remote === undefined || local === remote)
        return local ?? remote ?? '';
    const isAhead = (await git.ask(['merge-base', '--is-ancestor', remote, local])) !== undefined;
    return isAhead ? local : remote;
}
/** Answers of remotes, asked once for each clone that we opened: a default branch does not change under a command. */
const asked = new WeakMap();
/**
 * The remote's default branch in its own words, where a token lets us ask. `actions/checkout` leaves no `origin/HEAD`,
 * and on a pull request no branch at all.
 */
function remoteDefault(git) {
    if (!git.hasToken)
        return Promise.resolve(undefined);
    const answer = asked.get(git) ?? askRemote(git);
    asked.set(git, answer);
    return answer;
}
async function askRemote(git) {
    if (!(await hasRemote(git)))
        return undefined;
    const out = await git.network(['ls-remote', '--symref', 'origin', 'HEAD']);
    return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(out)?.[1];
}
async function readMain(git) {
    const usual = await readRefs(git, USUAL);
    const head = usual.get('refs/remotes/origin/HEAD')?.symref.replace('refs/remotes/origin/', '');
    const branch = head ??
        (await remoteDefault(git)) ??
        USUAL.find(name => usual.has(`refs/heads/${name}`)) ??
        USUAL.find(name => usual.has(`refs/remotes/origin/${name}`)) ??
        (await currentBranch(git));
    const refs = USUAL.includes(branch) ? usual : await readRefs(git, [branch]);
    return {
        branch,
        local: refs.get(`refs/heads/${branch}`)?.commit,
        remote: refs.get(`refs/remotes/origin/${branch}`)?.commit ?? (await fetchMissing(git, branch)),
    };
}
/** Main of a clone that holds only the merge of a pull request, as a shallow checkout of one does. */
async function fetchMissing(git, branch) {
    if (!git.hasToken || !(await hasRemote(git)))
        return undefined;
    const ref = `refs/remotes/origin/${branch}`;
    await git.network(['fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/${branch}:${ref}`]);
    return (await git.run(['rev-parse', ref])).trim();
}
async function readRefs(git, branches) {
    const names = branches.flatMap(branch => [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]);
    const format = '--format=%(refname)%00%(objectname)%00%(symref)';
    const out = await git.run(['for-each-ref', format, 'refs/remotes/origin/HEAD', ...names]);
    return new Map(out
        .split('\n')
        .filter(Boolean)
        .map(line => {
        const [name = '', commit = '', symref = ''] = line.split('\0');
        return [name, { commit, symref }];
    }));
}
/** Name of the branch that is checked out, `HEAD` when none is. */
async function currentBranch(git) {
    return (await git.run(['rev-parse', '--abbrev-ref', 'HEAD'])).trim();
}
/** Full id of a revision's commit (MR1102 in a repository without one, MR1109 where it is unknown). */
async function commitOf(git, revision) {
    const out = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    if (out !== undefined)
        return out.trim();
    throw revision === 'HEAD' ? new dist/* MillraceError */.gR('MR1102') : new dist/* MillraceError */.gR('MR1109', { revision });
}
async function hasRemote(git) {
    return (await git.ask(['remote', 'get-url', 'origin'])) !== undefined;
}
/**
 * Who commits: who Git's config names, else Millrace. A bot's token commits as that bot, whoever the machine belongs to,
 * unless the clone's own config names somebody.
 */
async function identity(git) {
    const scope = git.identity === undefined ? [] : ['--local'];
    const name = (await git.ask(['config', ...scope, 'user.name']))?.trim();
    const email = (await git.ask(['config', ...scope, 'user.email']))?.trim();
    if (name && email)
        return {};
    const person = git.identity ?? { name: name || 'millrace', email: email || 'millrace@localhost' };
    return {
        GIT_AUTHOR_NAME: person.name,
        GIT_AUTHOR_EMAIL: person.email,
        GIT_COMMITTER_NAME: person.name,
        GIT_COMMITTER_EMAIL: person.email,
    };
}
/** Id of the oldest commit on main: the same in every clone, another one in a repository made from a template. */
async function firstCommit(git) {
    const roots = await git.run(['rev-list', '--first-parent', '--max-parents=0', await mainTip(git)]);
    return roots.trim();
}
/** True for a commit that main has taken in; false for one of another branch or one that this clone does not know. */
async function isOnMain(git, commit) {
    return (await git.ask(['merge-base', '--is-ancestor', commit, await mainTip(git)])) !== undefined;
}
//# sourceMappingURL=refs.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/write-tree.js



/** Writes the tree of a commit with some files changed, through an index of its own. Paths are the project's. */
async function writeTree(git, { base, files, prefix, scratch }) {
    await (0,promises_.mkdir)(scratch, { recursive: true });
    await removeLeft(scratch, 'index');
    const folder = (0,external_node_path_.join)(scratch, `index.new.${process.pid}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        const index = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
        await git.run(['read-tree', base], index);
        for (const [path, text] of files) {
            if (text === undefined) {
                await git.run(['update-index', '--force-remove', '--', path], index);
                continue;
            }
            const file = (0,external_node_path_.join)(folder, 'blob');
            await (0,promises_.writeFile)(file, text);
            const blob = (await git.run(['hash-object', '-w', '--no-filters', '--', file])).trim();
            await git.run(['update-index', '--add', '--cacheinfo', `100644,${blob},${prefix}${path}`], index);
        }
        return (await git.run(['write-tree'], index)).trim();
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
//# sourceMappingURL=write-tree.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/propose.js








/**
 * Opens or moves the one branch of a change set to a commit on main's tip, without touching the work tree, and pushes
 * it where there is a remote. Refs move only from the value that was seen (compare and swap; lease on the remote).
 */
async function propose(git, { prefix, scratch }, { change, known }) {
    const branch = (0,dist/* proposalBranch */.hj)(change.key);
    const main = await mainBranch(git);
    if ((await currentBranch(git)) === branch) {
        throw new dist/* MillraceError */.gR('MR1105', { branch, main });
    }
    const remote = await hasRemote(git);
    if (remote)
        await git.network(['fetch', '--quiet', '--prune', 'origin']);
    const base = await mainTip(git);
    const files = await changedFiles(git, base, change.files);
    const bodyPath = (0,external_node_path_.join)(scratch, 'proposals', `${branch.slice('millrace/'.length)}.md`);
    const tracePath = bodyPath.replace(/md$/, 'json');
    const digest = (0,dist/* jsonDigest */.jW)([...files.entries()].map(([path, text]) => [path, text ?? null]));
    const paths = new Map([...files].map(([path, text]) => [`${prefix}${path}`, text]));
    const tips = await readTips(git, branch);
    const old = tips.remote ?? tips.local;
    const decision = decideProposal({
        changes: files.size,
        change: digest,
        branch: old === undefined ? undefined : await readBranchState(git, { tip: old, base, files: paths }),
        known,
        traced: (await readTrace(tracePath))?.change,
    });
    const { state } = decision;
    const result = (head) => ({
        key: change.key,
        branch,
        head,
        state,
        change: digest,
        bodyPath,
    });
    if (decision.branch === 'leave')
        return result(state === 'frozen' ? (old ?? base) : base);
    await replaceFile(bodyPath, change.body);
    const head = decision.branch === 'keep' && old !== undefined
        ? old
        : await commitFiles(git, messageOf(change), { base, files, prefix, scratch });
    await moveBranch(git, { branch, head, tips, remote });
    await replaceFile(tracePath, `${JSON.stringify({ change: digest, head })}\n`);
    return result(head);
}
function messageOf({ title, key }) {
    return `${title}\n\nMillrace-Proposal: ${(0,dist/* formatProposalKey */.vi)(key)}\n`;
}
async function changedFiles(git, base, updates) {
    const changed = new Map();
    for (const { path, update } of updates) {
        const before = await git.ask(['show', `${base}:./${path}`]);
        const after = update(before);
        if (after !== before)
            changed.set(path, after);
    }
    return changed;
}
async function readTips(git, branch) {
    const read = async (ref) => (await git.ask(['rev-parse', '--verify', '--quiet', ref]))?.trim();
    return {
        local: await read(`refs/heads/${branch}`),
        remote: await read(`refs/remotes/origin/${branch}`),
    };
}
async function commitFiles(git, message, change) {
    const tree = await writeTree(git, change);
    const args = ['commit-tree', tree, '-p', change.base, '-m', message];
    return (await git.run(args, await identity(git))).trim();
}
async function moveBranch(git, { branch, head, tips, remote }) {
    const ref = `refs/heads/${branch}`;
    if (tips.local !== head) {
        const moved = await git.ask(['update-ref', ref, head, tips.local ?? '0'.repeat(40)]);
        if (moved === undefined)
            throw new dist/* MillraceError */.gR('MR1108', { branch });
    }
    if (!remote || tips.remote === head)
        return;
    await git.network([
        'push',
        '--quiet',
        `--force-with-lease=${ref}:${tips.remote ?? ''}`,
        'origin',
        `${ref}:${ref}`,
    ]);
}
async function readTrace(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=propose.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/source-tree.js


/** Reads a commit, or the work tree where none is named. */
function openSource(git, root, commit) {
    return commit === undefined ? workTree(git, root) : commitTree(git, commit);
}
function workTree(git, root) {
    return {
        name: 'work tree',
        async read(path) {
            try {
                return await (0,promises_.readFile)((0,external_node_path_.join)(root, path));
            }
            catch (error) {
                // A folder in its place is no file either: a commit says the same of it.
                if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(error.code ?? ''))
                    return undefined;
                throw error;
            }
        },
        async list(folder) {
            const out = await git.run([
                'ls-files',
                '-z',
                '--cached',
                '--others',
                '--exclude-standard',
                '--',
                folder,
            ]);
            return [...new Set(out.split('\0').filter(Boolean))].sort();
        },
    };
}
function commitTree(git, commit) {
    return {
        name: commit,
        read: path => git.bytes(`${commit}:./${path}`),
        async list(folder) {
            const out = await git.run(['ls-tree', '-r', '--name-only', '-z', commit, '--', folder]);
            return out.split('\0').filter(Boolean).sort();
        },
    };
}
//# sourceMappingURL=source-tree.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/status.js
/** Fields before the path, by the kind of an entry of `git status --porcelain=v2`. */
const FIELDS = { '1': 8, '2': 9, u: 10, '?': 1 };
/**
 * Asks once for commit and changes, limited to `paths`. The branch lines also keep simple-git from waiting 50 ms, as it
 * does after a command that printed nothing.
 */
async function readStatus(git, paths) {
    const args = ['status', '--porcelain=v2', '-z', '--branch', '--untracked-files=all', '--', ...paths];
    return parseStatus(await git.run(args));
}
/** Reads `git status --porcelain=v2 -z --branch`; a rename carries its old path as an extra entry. */
function parseStatus(porcelain) {
    const status = { commit: undefined, branch: '(detached)', paths: [] };
    const entries = porcelain.split('\0');
    for (let index = 0; index < entries.length; index++) {
        const entry = entries[index] ?? '';
        const oid = /^# branch\.oid ([0-9a-f]+)$/.exec(entry)?.[1];
        if (oid !== undefined)
            status.commit = oid;
        const name = /^# branch\.head (.+)$/.exec(entry)?.[1];
        if (name !== undefined)
            status.branch = name;
        const fields = FIELDS[entry.charAt(0)];
        if (fields === undefined)
            continue;
        status.paths.push(entry.split(' ').slice(fields).join(' '));
        if (entry.startsWith('2'))
            index++;
    }
    return status;
}
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/tags.js


/** Makes an annotated tag and pushes it; the same tag at the same commit is fine (MR1104 at another one). */
async function tag(git, { name, message, commit }) {
    let there = await taggedCommit(git, name);
    if (there === undefined) {
        try {
            await git.run(['tag', '-a', name, '-m', message, commit], await identity(git));
            there = commit;
        }
        catch (error) {
            // Another run may have made it a moment earlier.
            there = await taggedCommit(git, name);
            if (there === undefined)
                throw error;
        }
    }
    checkCommit(name, { there, here: commit });
    if (await hasRemote(git))
        await push(git, name, commit);
}
/** Of two that push one tag, and where a clone has no tags, the remote refuses ours: then its own one counts. */
async function push(git, name, commit) {
    const ref = `refs/tags/${name}`;
    try {
        await git.network(['push', '--quiet', 'origin', `${ref}:${ref}`]);
    }
    catch (error) {
        const out = await git.network(['ls-remote', 'origin', ref]);
        if (out.trim() === '')
            throw error;
        await git.network(['fetch', '--quiet', '--no-tags', 'origin', `+${ref}:${ref}`]);
        checkCommit(name, { there: (await taggedCommit(git, name)) ?? '', here: commit });
    }
}
async function taggedCommit(git, name) {
    return (await git.ask(['rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`]))?.trim();
}
function checkCommit(tag, { there, here }) {
    if (there === here)
        return;
    throw new dist/* MillraceError */.gR('MR1104', { tag, there: there.slice(0, 7), here: here.slice(0, 7) });
}
async function tags(git) {
    const out = await git.run([
        'for-each-ref',
        'refs/tags',
        '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)',
    ]);
    return out
        .split('\n')
        .filter(Boolean)
        .map(line => {
        const [name = '', object = '', peeled = ''] = line.split('\0');
        return { name, commit: peeled || object };
    });
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/repository.js











/**
 * Opens the Git repository around a project's folder, which may lie below the repository's top. With `auth` the remote
 * is reached by that token.
 */
async function openRepository(root, options = {}) {
    const git = openGit(root, options);
    return repositoryOn(git, root, await readPlace(git));
}
/** The same, with branch and commit that are checked out (MR1102 where there is none), and whether files differ from it. */
async function openAtHead(root, options = {}) {
    const git = openGit(root, options);
    const [place, { commit, branch, paths }] = await Promise.all([readPlace(git), readStatus(git, ['.'])]);
    if (commit === undefined)
        throw new dist/* MillraceError */.gR('MR1102');
    const dirty = paths.some(path => !path.startsWith(`${place.prefix}.millrace/`));
    return { repository: repositoryOn(git, root, place), branch, head: { commit, dirty } };
}
async function readPlace(git) {
    const out = await git.run(['rev-parse', '--show-prefix', '--is-shallow-repository']);
    const [prefix = '', shallow] = out.split('\n');
    return { prefix, isShallow: shallow === 'true' };
}
function repositoryOn(git, root, { prefix, isShallow }) {
    const scratch = (0,external_node_path_.join)(root, '.millrace');
    const deepen = openDeepening(git, isShallow);
    // Those who ask at the same time get one answer; nobody gets an old one, for main may move under a long command.
    let asked;
    const tipOfMain = () => {
        asked ??= mainTip(git).finally(() => {
            asked = undefined;
        });
        return asked;
    };
    return {
        root,
        prefix,
        scratch,
        mainBranch: () => mainBranch(git),
        mainTip: tipOfMain,
        refresh: commit => refresh(git, commit),
        async firstCommit() {
            await deepen();
            return firstCommit(git);
        },
        headCommit: () => commitOf(git, 'HEAD'),
        async isOnMain(commit) {
            await deepen();
            return isOnMain(git, commit);
        },
        commitOf: revision => commitOf(git, revision),
        async dirtyPaths(paths = ['.']) {
            const status = await readStatus(git, paths);
            return status.paths.map(path => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
        },
        readAt: (revision, path) => git.ask(['show', `${revision}:./${path}`]),
        source: commit => openSource(git, root, commit),
        async history(path) {
            await deepen();
            return log_history(git, await tipOfMain(), path);
        },
        async changedPaths(commit) {
            await deepen();
            return changedPaths(git, commit);
        },
        async propose(change, known) {
            await deepen();
            return propose(git, { prefix, scratch }, { change, known });
        },
        openProposals: async () => openProposals(git, await tipOfMain()),
        tag: (name, message, commit) => tag(git, { name, message, commit }),
        async tags() {
            await deepen();
            return tags(git);
        },
        async remote() {
            const url = (await git.ask(['remote', 'get-url', 'origin']))?.trim();
            return url === undefined ? undefined : withoutCredentials(url);
        },
    };
}
async function refresh(git, commit) {
    if (!(await hasRemote(git)))
        return;
    if (commit !== undefined && (await git.ask(['rev-parse', '--verify', '--quiet', `${commit}^{commit}`])))
        return;
    const wanted = commit === undefined ? ['--prune', 'origin'] : ['--no-tags', 'origin', commit];
    await git.network(['fetch', '--quiet', ...wanted]);
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/change-marker.js
const CHANGE = /^<!-- millrace-change:([0-9a-f]{64}) -->$/gm;
/** The body of a pull request with the digest of the change that it shows, by which a closed one is known again. */
function withChange(body, change) {
    return `${body.trimEnd()}\n<!-- millrace-change:${change} -->`;
}
/** The digest that a pull request's body carries: ours is the last one. */
function changeOf(body) {
    return [...body.replaceAll('\r\n', '\n').matchAll(CHANGE)].at(-1)?.[1];
}
//# sourceMappingURL=change-marker.js.map
// EXTERNAL MODULE: ./packages/forge/dist/text-limits.js
var text_limits = __webpack_require__(28840);
;// CONCATENATED MODULE: ./packages/forge/dist/with-code-host.js



/** Name of the commit status that says whether a proposal may be merged; rules may require it. */
const GATES_STATUS = 'millrace/gates';
/**
 * A repository whose proposals are pull requests: `propose` pushes the branch, then opens or updates its pull request,
 * so that a run that was killed between the two is repaired by the next one. What was declined or is frozen is known
 * from the pull requests alone, for a fresh clone has no other memory.
 */
function withCodeHost(repository, host, { labels = () => ['millrace'] } = {}) {
    return {
        ...repository,
        async propose(change) {
            (0,text_limits/* checkBody */.ll)(change.body, `the pull request of ${(0,dist/* formatProposalKey */.vi)(change.key)}`);
            const seen = await host.pullRequestFrom((0,dist/* proposalBranch */.hj)(change.key));
            const known = seen ? await knowledgeOf(host, change.key, seen) : undefined;
            const proposal = await repository.propose(change, known ?? 'none');
            const { state, branch } = proposal;
            if (state === 'empty' || state === 'declined' || state === 'frozen') {
                const shown = seen && (seen.state === 'open' || state === 'declined') ? seen : undefined;
                return { ...proposal, ...(shown && { pullRequest: linkTo(shown) }) };
            }
            // Its reviewers read this very report; a dataset's may gain evidence while it waits.
            if (seen && known?.state === 'frozen' && change.key.kind !== 'data' && state === 'unchanged') {
                return { ...proposal, pullRequest: linkTo(seen) };
            }
            const { pullRequest } = await host.openPullRequest({
                branch,
                base: await repository.mainBranch(),
                title: change.title,
                body: withChange(change.body, proposal.change),
                labels: labels(change.key),
            });
            return { ...proposal, pullRequest: linkTo(pullRequest) };
        },
        async openProposals() {
            const open = (await host.openPullRequests()).filter(({ head }) => !head.fork);
            return open.flatMap(one => proposalOf(one) ?? []);
        },
    };
}
async function knowledgeOf(host, key, seen) {
    const change = changeOf(seen.body);
    if (seen.state !== 'open')
        return { state: seen.state, change };
    const review = await host.reviewState(seen.number);
    const isFrozen = key.kind === 'data' ? await isKept(host, seen, review) : review !== 'none';
    return { state: isFrozen ? 'frozen' : 'open', change };
}
/**
 * A promotion or a rollback stays as its reviewers see it from the moment that a person was asked. A dataset's pull
 * request grows with the data and stays only once it was approved: the approval is of those rows. Where the gates say no
 * of them, because drift-check looked later, nobody can merge it: a newer version takes its place.
 */
async function isKept(host, { head }, review) {
    return review === 'approved' && (await host.statusOf(head.sha, GATES_STATUS)) !== 'failure';
}
function proposalOf(one) {
    const { branch, sha } = one.head;
    const key = (0,dist/* parseProposalBranch */.qj)(branch);
    return key && { key, branch, head: sha, title: one.title, pullRequest: linkTo(one) };
}
function linkTo({ number, url }) {
    return { number, url };
}
//# sourceMappingURL=with-code-host.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/index.js





//# sourceMappingURL=index.js.map

/***/ }),

/***/ 28840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ clipTitle),
/* harmony export */   bA: () => (/* binding */ clipDescription),
/* harmony export */   ll: () => (/* binding */ checkBody)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);

/** Longest body of a pull request, issue or comment that GitHub takes, in characters. */
const BODY = 65_536;
/** Longest description of a status or deployment, and longest title. */
const LINE = 140;
const TITLE = 256;
/** Refuses a body that GitHub would refuse (MR1132), before anything is sent. */
function checkBody(body, what) {
    // UTF-16 units: never fewer than the characters that GitHub counts.
    if (body.length <= BODY)
        return body;
    throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR1132', { what, length: body.length, limit: BODY });
}
function clipDescription(text) {
    return clip(text, LINE);
}
function clipTitle(text) {
    return clip(text, TITLE);
}
function clip(text, limit) {
    const line = text.replace(/\s+/g, ' ').trim();
    const characters = [...line];
    return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}
//# sourceMappingURL=text-limits.js.map

/***/ }),

/***/ 23206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ linesAt),
/* harmony export */   ST: () => (/* binding */ sharedOutputs),
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   is: () => (/* binding */ sometimesInputs)
/* harmony export */ });
/* unused harmony export valuesAt */
/** Inputs of all six actions and of the root action, before those of the verb. */
const sharedInputs = {
    token: {
        description: 'Token for Git, pull requests and the container registry. An App’s token starts workflows, the default one does not.',
        type: 'string',
        default: `\${{ github.token }}`,
    },
    'working-directory': {
        description: 'Folder of the project, or of the files where the action works alone.',
        type: 'string',
        default: '.',
    },
    env: {
        description: 'Environment of millrace.yaml to use. Default: the variable MILLRACE_ENV, else none.',
        type: 'string',
    },
    'dry-run': { description: 'Say what would happen and change nothing.', type: 'boolean' },
    'on-no': {
        description: 'What a no (a gate, a contract, drift) does to the step: fail or continue. Default: fail; drift-check on a schedule or by hand continues, for its pull request or issue says it.',
        type: 'string',
    },
};
/** Inputs that some actions have; one text wherever they stand. */
const sometimesInputs = {
    dataset: { description: 'Name of a dataset. Default: each that this can be done for.', type: 'string' },
    model: { description: 'Name of a model. Default: all.', type: 'string' },
    html: {
        description: 'File to write the HTML report to. It is an artifact of the run in any case.',
        type: 'string',
    },
    name: {
        description: 'Alone: name of this check where a workflow has several; each name has a comment and an issue of its own.',
        type: 'string',
    },
    comment: {
        description: 'Keep one comment on the pull request up to date: true or false. Default: true where the run belongs to one.',
        type: 'boolean',
    },
    issue: {
        description: 'Open or update one issue with what was found, and close it when all is well again.',
        type: 'boolean',
    },
    merge: {
        description: 'Merge the dataset’s pull request where it keeps its contract and shows no drift. Without it a person merges.',
        type: 'boolean',
    },
    next: {
        description: 'Workflow to start after merging with a token that starts none by itself: a file name below .github/workflows.',
        type: 'string',
        default: 'pipeline.yml',
    },
};
/** Outputs of all actions. */
const sharedOutputs = {
    result: {
        description: 'What the command answers with --json, as JSON.',
        from: ({ json }) => JSON.stringify(json),
    },
    exit: {
        description: 'Exit code of the command: 0 ok, 3 a gate said no or drift was found, 1 something is missing; written before the step fails.',
        from: ({ exitCode }) => String(exitCode ?? 0),
    },
};
/** Texts, numbers and booleans at a path of a JSON value, through all lists on the way. */
function valuesAt(value, path) {
    if (Array.isArray(value))
        return value.flatMap(member => valuesAt(member, path));
    if (path === '')
        return typeof value === 'object' || value === undefined ? [] : [String(value)];
    if (typeof value !== 'object' || value === null)
        return [];
    const [key = '', ...rest] = path.split('.');
    return valuesAt(value[key], rest.join('.'));
}
/** An output with one line for each value at the first of some paths that has any. */
function linesAt(description, ...paths) {
    return {
        description,
        from: ({ json }) => {
            const found = paths.map(path => valuesAt(json, path)).find(values => values.length > 0);
            return found && [...new Set(found)].join('\n');
        },
    };
}
//# sourceMappingURL=action-spec-shared.js.map

/***/ }),

/***/ 39533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ actionSpecs)
/* harmony export */ });
/* harmony import */ var _action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23206);

const { dataset, model, html, name, comment, issue, merge, next } = _action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .sometimesInputs */ .is;
const readsCode = { access: 'read', why: 'checks out the repository' };
const writesStore = { access: 'write', why: 'keeps what it makes in the container registry' };
const setsGates = { access: 'write', why: 'sets millrace/gates on the commit it proposes' };
const pushesVersion = { access: 'write', why: 'pushes the branch of the dataset' };
const opensVersion = { access: 'write', why: 'opens or updates the pull request of the dataset' };
const dispatches = {
    access: 'write',
    why: 'starts the workflow that follows a merge',
    onlyFor: '`merge: true`',
};
const pullRequest = (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('Pages of the pull requests that were opened or updated, one a line.', 'proposal.pullRequest.url', 'promotions.promotion.pullRequest.url');
const verdict = {
    description: 'The verdict in one sentence.',
    from: ({ show, json }) => typeof show === 'string'
        ? (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('', 'promotions.headline', 'manifest.verdict').from({ show, json })
        : show.verdict.text,
};
/** The six actions, in the order of a model's life. */
const actionSpecs = [
    {
        name: 'snapshot-data',
        verb: 'snapshot',
        title: 'Millrace: snapshot data',
        description: 'Takes a version of a dataset, checks its contract and proposes it as a pull request of one small file.',
        inputs: { dataset, merge, next },
        outputs: {
            version: (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('Versions that were taken, one a line.', 'manifest.version'),
            rows: (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('Rows of each version, one a line.', 'manifest.rows'),
            'pull-request': pullRequest,
        },
        permissions: {
            contents: pushesVersion,
            'pull-requests': opensVersion,
            statuses: setsGates,
            packages: writesStore,
            actions: dispatches,
        },
        continuesOn: [],
    },
    {
        name: 'build-features',
        verb: 'features',
        title: 'Millrace: build features',
        description: 'Builds the training table of a model from SQL, point-in-time, and only where something it reads has changed.',
        inputs: { model },
        outputs: {
            fingerprint: (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('Fingerprint of each training table, one a line.', 'reached.features.fingerprint'),
            table: (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('sha256 of each training table, one a line.', 'reached.features.outputs.data.sha256'),
        },
        permissions: { contents: readsCode, packages: writesStore },
        continuesOn: [],
    },
    {
        name: 'train',
        verb: 'train',
        title: 'Millrace: train',
        description: 'Trains a model by your own program in its locked environment, and only where something it reads has changed.',
        inputs: { model },
        outputs: {
            fingerprint: (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('Fingerprint of each training, one a line.', 'reached.train.fingerprint'),
            model: (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('sha256 of each model, one a line.', 'reached.train.outputs.model.sha256'),
        },
        permissions: { contents: readsCode, packages: writesStore },
        continuesOn: [],
    },
    {
        name: 'validate-model',
        verb: 'validate',
        title: 'Millrace: validate model',
        description: 'Judges a candidate against the model in production on the same rows and proposes what passes; also alone, on two prediction files.',
        inputs: { model, html, comment, name },
        outputs: {
            passed: (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('true or false for each candidate, one a line.', 'passed', 'reached.validated.record.manifest.passed'),
            verdict,
            'pull-request': pullRequest,
        },
        permissions: {
            contents: { access: 'write', why: 'pushes the branch of the promotion' },
            'pull-requests': { access: 'write', why: 'opens or updates the promotion, or comments' },
            statuses: setsGates,
            packages: writesStore,
        },
        continuesOn: [],
    },
    {
        name: 'deploy-model',
        verb: 'deploy',
        title: 'Millrace: deploy model',
        description: 'Makes what is live equal to what main wants: exactly the model that was approved, tried out before it counts.',
        inputs: { model },
        outputs: {
            state: (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('What became of each stage, one a line: deployed, serves, waits, …', 'result.state'),
            version: (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('Version that is now live, one a line.', 'result.record.manifest.version'),
        },
        permissions: {
            contents: { access: 'write', why: 'tags what was deployed' },
            'pull-requests': { access: 'read', why: 'compares with what the approved pull request showed' },
            deployments: { access: 'write', why: 'records the deployment' },
            packages: { access: 'write', why: 'reads the model, writes the deployment record' },
        },
        continuesOn: [],
    },
    {
        name: 'drift-check',
        verb: 'drift',
        title: 'Millrace: drift check',
        description: 'Asks of new data: is the feed broken, or has the world changed? An issue or a pull request is the answer; also alone, on two tables.',
        inputs: { dataset, html, issue, merge, next, name },
        outputs: {
            drift: {
                description: 'true where something is off: a broken feed or a changed world.',
                from: ({ exitCode }) => String(exitCode === 3),
            },
            verdict,
            'pull-request': pullRequest,
            issue: (0,_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)('Page of the issue that was opened or updated.', 'issue.url'),
        },
        permissions: {
            contents: pushesVersion,
            'pull-requests': opensVersion,
            issues: { access: 'write', why: 'opens the issue of a broken feed' },
            statuses: setsGates,
            packages: writesStore,
            actions: dispatches,
        },
        continuesOn: ['schedule', 'workflow_dispatch'],
    },
];
//# sourceMappingURL=action-specs.js.map

/***/ }),

/***/ 27929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readKept),
/* harmony export */   M: () => (/* binding */ keepFolder)
/* harmony export */ });
const STATE = 'millrace-caches';
/** Has a folder saved after the job's last step. */
async function keepFolder({ lend, core, kept }, folder) {
    kept.push(folder);
    await lend(async () => core.saveState(STATE, JSON.stringify(kept)));
}
/** What the step before left to be saved. */
function readKept({ env }) {
    const text = env[`STATE_${STATE}`];
    return text ? JSON.parse(text) : [];
}
//# sourceMappingURL=kept-folders.js.map

/***/ }),

/***/ 77632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ restoreCache)
/* harmony export */ });
/* harmony import */ var _is_there_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28977);
/* harmony import */ var _kept_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27929);


/**
 * Brings a folder back from the cache of GitHub, and has it saved after the job where there was none. Caches are for
 * speed: where they do not work the step says so and goes on. `undefined` where there is no cache service.
 */
async function restoreCache(host, { key, path }) {
    if (!host.env['ACTIONS_RUNTIME_TOKEN'])
        return undefined;
    if (await (0,_is_there_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$)(path))
        return 'restored';
    const found = await host.log.commands(() => host.lend(async () => {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(110), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091));
        if (!cache.isFeatureAvailable())
            return 'off';
        // A failure of the service is a warning of the library's own, and no key.
        return cache.restoreCache([path], key);
    }));
    if (found === 'off')
        return undefined;
    if (found !== undefined)
        return 'restored';
    await (0,_kept_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .keepFolder */ .M)(host, { key, path });
    return 'missing';
}
//# sourceMappingURL=restore-cache.js.map

/***/ }),

/***/ 29243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ seconds),
/* harmony export */   c: () => (/* binding */ actionProgress)
/* harmony export */ });
/** A step that has nothing to show after this long says what it is at. */
const SILENCE_MS = 1000;
/**
 * Progress in a step's log: a line for each step with what came of it, and above it a fold with what it printed, which
 * opens with the first line of it, or when it takes long. Folds do not nest on GitHub: a step within a step, or beside
 * one, is lines in the open fold.
 */
function actionProgress(log, core, now) {
    let steps = 0;
    let outermost = '';
    let folded = false;
    let silence;
    function fold() {
        clearTimeout(silence);
        if (folded || steps === 0)
            return;
        folded = true;
        log.commands(() => core.startGroup(outermost));
    }
    function unfold() {
        clearTimeout(silence);
        if (folded)
            log.commands(() => core.endGroup());
        folded = false;
    }
    return {
        step(title) {
            const started = now();
            if (steps === 0) {
                outermost = oneLine(title);
                silence = setTimeout(fold, SILENCE_MS).unref();
            }
            steps += 1;
            let ended = false;
            return result => {
                if (ended)
                    return;
                ended = true;
                steps -= 1;
                if (steps === 0)
                    unfold();
                else
                    fold();
                log.say(`✓ ${oneLine(title)}${result ? `  ${oneLine(result)}` : ''}  ${seconds(now() - started)}`);
            };
        },
        line(text) {
            fold();
            log.quote(text);
        },
        // A log has no line that moves.
        at: () => undefined,
    };
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ');
}
//# sourceMappingURL=action-progress.js.map

/***/ }),

/***/ 28977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether a path leads to anything. */
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}
//# sourceMappingURL=is-there.js.map

/***/ }),

/***/ 14000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/forge/dist/index.js + 17 modules
var forge_dist = __webpack_require__(66759);
// EXTERNAL MODULE: ./packages/report/dist/index.js + 43 modules
var report_dist = __webpack_require__(84020);
// EXTERNAL MODULE: ./packages/host/dist/open-project.js + 2 modules
var open_project = __webpack_require__(86359);
;// CONCATENATED MODULE: ./packages/host/dist/github/keep-pages.js





/**
 * Writes the pages of an answer as HTML below the project's `.millrace/reports`, or below the folder's where there is no
 * project: what a run makes an artifact of. Promotions are there already.
 */
async function keepPages(folder, { show, pages = [] }) {
    const all = [...new Set([...(typeof show === 'string' ? [] : [show]), ...pages])];
    const kept = all.filter(({ kind }) => kind !== 'promotion');
    if (kept.length === 0)
        return;
    const root = await rootOf(folder);
    for (const page of kept) {
        const name = `${page.kind}-${slug((0,report_dist/* renderTitle */.zF)(page))}.html`;
        await (0,forge_dist/* replaceFile */.fR)((0,external_node_path_.join)(root, '.millrace', 'reports', name), await (0,report_dist/* renderHtml */.K2)(page));
    }
}
async function rootOf(folder) {
    try {
        return await (0,open_project/* findRoot */.wg)(folder);
    }
    catch (error) {
        if (error instanceof dist/* MillraceError */.gR && error.code === 'MR4006')
            return folder;
        throw error;
    }
}
/** A title as a file's name: letters, digits, dots and dashes. */
function slug(title) {
    const plain = title.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
    return plain.slice(0, 80).toLowerCase() || 'report';
}
//# sourceMappingURL=keep-pages.js.map
// EXTERNAL MODULE: ./packages/host/dist/specs.js
var specs = __webpack_require__(15865);
;// CONCATENATED MODULE: ./packages/host/dist/run-verb.js


/** A verb by its name (MR4001): the command line and the action find theirs here. */
function findVerb(name) {
    const spec = Object.hasOwn(specs/* verbs */.P, name) ? specs/* verbs */.P[name] : undefined;
    if (spec)
        return spec;
    const guess = (0,dist/* nearestName */.qb)(name, Object.keys(specs/* verbs */.P));
    throw new dist/* MillraceError */.gR('MR4001', {
        verb: name,
        hint: guess ? `Did you mean "${guess}"?` : 'See the list.',
    });
}
/** Loads a verb's code and runs it. */
async function runVerb(spec, inputs, surroundings) {
    const { run } = await spec.load();
    return run(inputs, surroundings);
}
//# sourceMappingURL=run-verb.js.map
// EXTERNAL MODULE: ./packages/host/dist/action/is-there.js
var is_there = __webpack_require__(28977);
;// CONCATENATED MODULE: ./packages/host/dist/action/artifacts/artifact-name.js

const LONGEST = 60;
/** Name of the preview: one for each project of a run, so that its jobs find it. */
function previewName({ writtenFolder }) {
    return ['millrace-preview', ...inFolder(writtenFolder)].join('-');
}
/** Name of a step's reports: what else a job or a matrix has beside it has another name. */
function reportName({ target, inputs, run, writtenFolder, }) {
    const about = ['dataset', 'model', 'stage', 'name'].flatMap(key => {
        const value = inputs[key];
        return typeof value === 'string' ? [artifact_name_slug(value)] : [];
    });
    return ['millrace', target.verb, artifact_name_slug(run.job), ...inFolder(writtenFolder), ...about, 'report'].join('-');
}
function inFolder(writtenFolder) {
    const path = writtenFolder.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return path === '.' || path === '' ? [] : [artifact_name_slug(path)];
}
/** Letters, digits, `-` and `_` alone; a digest keeps apart what would look equal. */
function artifact_name_slug(text) {
    const plain = text.replace(/[^\w]+/g, '-').slice(0, LONGEST);
    return plain === text ? plain : `${plain.replace(/^-+|-+$/g, '')}-${(0,dist/* sha256 */.sc)(Buffer.from(text)).slice(0, 6)}`;
}
//# sourceMappingURL=artifact-name.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/host/dist/action/artifacts/list-files.js


/** Absolute paths of all plain files below a folder, sorted; none where it is not there. Links are left out. */
async function listFiles(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
        return entries
            .filter(entry => entry.isFile())
            .map(entry => (0,external_node_path_.join)(entry.parentPath, entry.name))
            .toSorted();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
//# sourceMappingURL=list-files.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/artifacts/run-artifacts.js
/** Keeps files as an artifact of the run, in place of one of that name. Throws what the library throws. */
function saveArtifact(place, { name, folder, files }) {
    return withLibrary(place, `Keeping the artifact ${name}`, async ({ client, notFound }) => {
        // A name is taken once a run; a repeated job, or a second step of this one, has the newer files.
        await client.deleteArtifact(name).catch(ignore(notFound));
        await client.uploadArtifact(name, [...files], folder);
    });
}
/** Fetches an artifact of the run into a folder; false where there is none of that name. */
function restoreArtifact(place, name, folder) {
    return withLibrary(place, `Fetching the artifact ${name}`, async ({ client, notFound }) => {
        const found = await client.getArtifact(name).catch(ignore(notFound));
        if (!found)
            return false;
        const { id, digest } = found.artifact;
        const fetched = await client.downloadArtifact(id, {
            path: folder,
            ...(digest !== undefined && { expectedHash: digest }),
        });
        if (fetched.digestMismatch)
            throw new RangeError('its digest is not the one that it was kept with');
        return true;
    });
}
/** The library says much: it is folded. */
function withLibrary({ core, log, lend }, title, work) {
    return log.commands(() => lend(async () => {
        const { DefaultArtifactClient, ArtifactNotFoundError } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(110), __webpack_require__.e(101), __webpack_require__.e(37)]).then(__webpack_require__.bind(__webpack_require__, 62037));
        core.startGroup(title);
        try {
            return await work({ client: new DefaultArtifactClient(), notFound: ArtifactNotFoundError });
        }
        finally {
            core.endGroup();
        }
    }));
}
function ignore(kind) {
    return error => {
        if (error instanceof kind)
            return undefined;
        throw error;
    };
}
//# sourceMappingURL=run-artifacts.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/artifacts/preview.js






/** Below a project: what a run makes that main does not trust. */
const PREVIEW = (0,external_node_path_.join)('.millrace', 'preview');
/** Verbs that read what was previewed, and those that add to it. */
const READERS = ['features', 'train', 'run', 'validate'];
const MAKERS = ['features', 'train', 'run'];
/**
 * The preview of a run that main does not trust travels from job to job as an artifact of the run. Brings it where an
 * earlier job left one and this job has none yet. MR4113 where it can not be fetched.
 */
async function restorePreview(host, step) {
    const folder = await previewFolder(host, step, READERS);
    if (folder === undefined || (await (0,is_there/* isThere */.$)(folder)))
        return;
    // Without a service there was none to keep it either.
    if (!host.env['ACTIONS_RUNTIME_TOKEN'])
        return;
    const name = previewName(step);
    try {
        if (await restoreArtifact(host, name, folder))
            host.log.say(`Preview of the jobs before: ${name}`);
    }
    catch (cause) {
        throw new dist/* MillraceError */.gR('MR4113', { name, problem: words(cause) }, { cause });
    }
}
/** Keeps what this step added to the preview. MR4112 where it can not be kept: the jobs that follow need it. */
async function savePreview(host, step) {
    const folder = await previewFolder(host, step, MAKERS);
    const files = folder === undefined ? [] : await listFiles(folder);
    if (folder === undefined || files.length === 0)
        return;
    const name = previewName(step);
    try {
        await saveArtifact(host, { name, folder, files });
    }
    catch (cause) {
        throw new dist/* MillraceError */.gR('MR4112', { name, problem: words(cause) }, { cause });
    }
}
async function previewFolder({ workspace }, { run, target, folder }, verbs) {
    if (run.trusted || !verbs.includes(target.verb))
        return undefined;
    const project = await projectAround(folder, workspace);
    return project === undefined ? undefined : (0,external_node_path_.join)(project, PREVIEW);
}
/** The nearest folder upwards with a millrace.yaml, inside of the checkout; `undefined` where a verb works alone. */
async function projectAround(folder, workspace) {
    if (await (0,is_there/* isThere */.$)((0,external_node_path_.join)(folder, 'millrace.yaml')))
        return folder;
    const up = (0,external_node_path_.dirname)(folder);
    return folder === workspace || up === folder ? undefined : projectAround(up, workspace);
}
function words(error) {
    return error instanceof Error ? error.message : String(error);
}
//# sourceMappingURL=preview.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/artifacts/upload-reports.js





/**
 * Makes an artifact of the HTML reports that were written since `since` (milliseconds), below the project's
 * `.millrace/reports`. That a report is not kept is a warning: the summary has its numbers.
 */
async function uploadReports(host, step, since) {
    const { core, env, log } = host;
    const files = await writtenSince(await reportFolders(host.workspace, step.folder), since);
    const [first] = files;
    if (first === undefined)
        return;
    if (!env['ACTIONS_RUNTIME_TOKEN']) {
        log.say('Reports stay on this machine: it has no artifact service.');
        return;
    }
    const name = reportName(step);
    try {
        await saveArtifact(host, { name, folder: (0,external_node_path_.dirname)(first), files });
        log.say(`Reports: artifact ${name}`);
    }
    catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        log.commands(() => core.warning(text, { title: `The report was not kept as artifact ${name}` }));
    }
}
/** `.millrace/reports` of the folder and of those above it: the project may be one of them. */
async function reportFolders(workspace, folder) {
    const up = (0,external_node_path_.dirname)(folder);
    const above = folder === workspace || up === folder ? [] : await reportFolders(workspace, up);
    return [(0,external_node_path_.join)(folder, '.millrace', 'reports'), ...above];
}
async function writtenSince(folders, since) {
    for (const folder of folders) {
        const files = [];
        for (const file of await listFiles(folder))
            if (file.endsWith('.html') && (await (0,promises_.stat)(file)).mtimeMs >= since)
                files.push(file);
        if (files.length > 0)
            return files;
    }
    return [];
}
//# sourceMappingURL=upload-reports.js.map
// EXTERNAL MODULE: ./packages/host/dist/action/cache/restore-cache.js
var restore_cache = __webpack_require__(77632);
;// CONCATENATED MODULE: ./packages/host/dist/action/cache/restore-uv.js




/** Verbs that build a training environment. Deploying restores nothing that another job could have written. */
const VERBS = ['train', 'run'];
/** Brings back uv's cache for the locks of the project: packages that are hundreds of megabytes. */
async function restoreUv(host, step, path) {
    if (!VERBS.includes(step.target.verb) || !host.env['ACTIONS_RUNTIME_TOKEN'])
        return;
    const locks = await digestsOf(step.folder);
    if (locks.length === 0)
        return;
    const key = `millrace-uv-${process.platform}-${process.arch}-${(0,dist/* jsonDigest */.jW)(locks).slice(0, 16)}`;
    host.log.commands(() => host.core.startGroup('Packages of the training environment'));
    await (0,restore_cache/* restoreCache */.P)(host, { key, path });
    host.log.commands(() => host.core.endGroup());
}
/** Digests of `uv.lock` in the folder and in the folders in it, sorted. */
async function digestsOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const places = [
        folder,
        ...entries
            .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
            .map(entry => (0,external_node_path_.join)(folder, entry.name)),
    ];
    const locks = await Promise.all(places.map(place => readIfThere((0,external_node_path_.join)(place, 'uv.lock'))));
    return locks.flatMap(lock => (lock ? [(0,dist/* sha256 */.sc)(lock)] : [])).toSorted();
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=restore-uv.js.map
// EXTERNAL MODULE: ./packages/host/dist/cli/present.js
var present = __webpack_require__(42347);
;// CONCATENATED MODULE: ./packages/host/dist/cli/show-answer.js
/** An answer for people, ending with a line break. */
async function showAnswer({ show, note }, screen) {
    if (typeof show === 'string')
        return show.endsWith('\n') ? show : `${show}\n`;
    const { renderTerminal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 84020));
    const shown = renderTerminal(show, screen);
    return note === undefined ? shown : `${shown}\n${note}\n`;
}
//# sourceMappingURL=show-answer.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/io/annotate.js


/** GitHub shows ten errors and ten warnings of a step. */
const MOST = 10;
/**
 * An error as annotations: each problem of it one, with code and title as heading, why and fix as text, at its place.
 * More than ten end with a word on the rest. `folder` is where paths of the error start.
 */
function annotationsOf(error, { folder, workspace }) {
    if (!(error instanceof dist/* MillraceError */.gR)) {
        const text = error instanceof Error ? error.message : String(error);
        return [{ text, place: { title: 'Something failed that Millrace does not know' } }];
    }
    const problems = error.also.length > 0 ? error.also : [error];
    const shown = problems.slice(0, problems.length > MOST ? MOST - 1 : MOST).map(one => {
        const { where } = one;
        return {
            text: `${one.why}\nFix: ${one.fix}`,
            place: {
                title: `${one.code} ${one.message}`,
                ...(where && { file: (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(folder, where.file)) }),
                ...(where?.line !== undefined && { startLine: where.line }),
                ...(where?.line !== undefined && where.column !== undefined && { startColumn: where.column }),
            },
        };
    });
    if (shown.length === problems.length)
        return shown;
    const rest = problems.length - shown.length;
    return [...shown, { text: error.message, place: { title: `${rest} more problems stand in the log` } }];
}
//# sourceMappingURL=annotate.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/host/dist/action/io/outputs.js



/** All outputs of a job together may have 1 MB, counted as UTF-16: one of ours leaves room for others. */
const outputs_MOST = 250_000;
/**
 * An answer's outputs by their specs. `result` is the JSON itself, or, where it is over 250,000 characters,
 * `{"file": "<path>"}` with a file in `folder`, which is there until the job ends; other outputs are cut.
 */
async function outputsOf(answer, specs, folder) {
    const outputs = {};
    for (const [name, { from }] of Object.entries(specs)) {
        const value = from(answer) ?? '';
        outputs[name] = value.length <= outputs_MOST ? value : `${value.slice(0, outputs_MOST - 1)}…`;
    }
    const { length } = outputs['result'] ?? '';
    if (length >= outputs_MOST)
        outputs['result'] = JSON.stringify({ file: await writeResult(answer.json, folder) });
    return outputs;
}
async function writeResult(json, folder) {
    const file = (0,external_node_path_.join)(folder, `millrace-result-${(0,external_node_crypto_.randomUUID)()}.json`);
    await (0,promises_.writeFile)(file, JSON.stringify(json));
    return file;
}
//# sourceMappingURL=outputs.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/io/summary.js



/** GitHub takes 1 MiB a step, and refuses all of a longer one. */
const MOST_BYTES = 1024 * 1024;
/** UTF-8 takes up to three bytes for a UTF-16 code unit. */
const WORST = 3;
const LEAST = 1000;
/** Characters that still fit into the step's summary. */
async function roomFor(file) {
    const used = file ? (await (0,promises_.stat)(file)).size : 0;
    return Math.max(LEAST, Math.floor((MOST_BYTES - used) / WORST) - LEAST);
}
/** An answer as the job's summary: the report as in a pull request, other answers as they stand on a terminal, then its pages. */
function answerMarkdown({ show, note, pages = [] }, limit) {
    const tail = note === undefined ? '' : `\n\n${fenced(note, 10_000)}`;
    const more = pages.filter(page => page !== show);
    const room = limit - tail.length;
    if (typeof show !== 'string')
        return `${(0,report_dist/* renderMarkdown */.Gc)(show, { limit: room })}${tail}\n`;
    const head = fenced(show, Math.min(room, 20_000));
    // Each page is complete down to about 500 characters; what has no room is in the artifact.
    const each = Math.floor((room - head.length) / Math.max(1, more.length)) - 200;
    const shown = each < 1000 ? [] : more.map(page => pageMarkdown(page, each));
    return `${[head, ...shown].join('\n\n')}${tail}\n`;
}
function pageMarkdown(page, limit) {
    return `### ${(0,report_dist/* escapeMarkdown */.FV)((0,report_dist/* renderTitle */.zF)(page))}\n\n${(0,report_dist/* renderMarkdown */.Gc)(page, { limit })}`;
}
/** An error as the job's summary: what the log says, without colours. */
function errorMarkdown(shown, error, limit) {
    const title = error instanceof dist/* MillraceError */.gR ? `${error.code}` : 'Failed';
    return `**${title}**\n\n${fenced(shown, limit - 100)}\n`;
}
/** Text of any origin as a code block: the fence is longer than any in it. */
function fenced(text, limit) {
    const plain = stripColour(text).replace(/^\n+|\s+$/g, '');
    const runs = plain.match(/`{3,}/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)));
    const room = limit - 2 * fence.length - 20;
    const shown = plain.length > room ? `${plain.slice(0, Math.max(0, room))}\n…` : plain;
    return `${fence}text\n${shown}\n${fence}`;
}
function stripColour(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    return text.replace(/\u001b\[[0-9;]*m/g, '');
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/io/tell.js





const SCREEN = { color: true, width: 120 };
/** An answer on the log, as summary and as outputs; a no also as an annotation. Returns the step's exit code. */
async function tellAnswer(host, step, answer) {
    const { core, env, log } = host;
    log.quote((await showAnswer(answer, SCREEN)).trimEnd());
    const outputs = await outputsOf(answer, step.target.outputs, env['RUNNER_TEMP'] ?? step.folder);
    await hand(host, outputs, limit => answerMarkdown(answer, limit));
    const exitCode = answer.exitCode ?? 0;
    if (exitCode === 0)
        return 0;
    const text = typeof answer.show === 'string' ? noWords(exitCode) : answer.show.verdict.text;
    const title = `${step.target.name}: ${exitCode === 3 ? 'no' : 'something is missing'}`;
    const green = exitCode === 3 && step.onNo === 'continue';
    log.commands(() => core[green ? 'warning' : 'error'](text, { title }));
    return green ? 0 : exitCode;
}
function noWords(exitCode) {
    return exitCode === 3
        ? 'A gate said no, or drift was found: the log and the summary say which.'
        : 'See the log.';
}
/** An error with the same words on the log, as annotations and in the summary. Returns its exit code. */
async function tellError(host, error, folder) {
    const { core, log, workspace } = host;
    // A step that failed left its fold open, and what follows would be hidden in it.
    log.commands(() => core.endGroup());
    log.quote((0,present/* showError */.Qg)(error, true));
    for (const { text, place } of annotationsOf(error, { folder, workspace }))
        log.commands(() => core.error(text, place));
    const exit = String((0,present/* exitCodeOf */.FO)(error));
    await hand(host, { exit }, limit => errorMarkdown((0,present/* showError */.Qg)(error, false), error, limit));
    return (0,present/* exitCodeOf */.FO)(error);
}
/** Outputs and summary, through the files that the runner reads. */
async function hand({ core, env, lend }, outputs, summary) {
    await lend(async () => {
        for (const [name, value] of Object.entries(outputs))
            core.setOutput(name, value);
        const file = env['GITHUB_STEP_SUMMARY'];
        if (!file)
            return;
        core.summary.addRaw(summary(await roomFor(file)));
        await core.summary.write();
    });
}
//# sourceMappingURL=tell.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/inputs/read-inputs.js

/**
 * An action's inputs, read once. They arrive as one JSON object of texts; an empty one is absent. Throws MR4100
 * (unknown), MR4101 (a value of another kind), MR4102 (missing), all problems at once, and MR4103 where the text is
 * no such object. The root action's `command` is among them, and is read already.
 */
function readInputs(action, specs, json) {
    const problems = [];
    const values = {};
    for (const [name, text] of Object.entries(readTexts(json))) {
        if (text === '' || name === 'command')
            continue;
        const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
        if (!spec)
            problems.push(unknownInput(action, name, Object.keys(specs)));
        else if (!fits[spec.type](text))
            problems.push(wrongValue(name, text, spec.type));
        else
            values[name] = typed(spec.type, text);
    }
    for (const [name, spec] of Object.entries(specs)) {
        if (values[name] !== undefined || problems.length > 0)
            continue;
        // `${{ … }}` is filled in by GitHub alone.
        if (spec.default !== undefined && !spec.default.includes('${{'))
            values[name] = typed(spec.type, spec.default);
        else if (spec.required)
            problems.push(new dist/* MillraceError */.gR('MR4102', { action, name }));
    }
    const [first, ...rest] = problems;
    if (first && rest.length === 0)
        throw first;
    if (first)
        throw new dist/* MillraceError */.gR('MR4105', { action, count: problems.length }, { also: problems });
    return values;
}
const fits = {
    string: () => true,
    boolean: text => text === 'true' || text === 'false',
    integer: text => /^\d{1,15}$/.test(text),
};
const wanted = { string: 'a text', boolean: 'true or false', integer: 'a whole number' };
const example = { string: 'text', boolean: 'true', integer: '8500' };
function typed(type, text) {
    return type === 'boolean' ? text === 'true' : type === 'integer' ? Number(text) : text;
}
function readTexts(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (cause) {
        throw new dist/* MillraceError */.gR('MR4103', {}, { cause });
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new dist/* MillraceError */.gR('MR4103');
    return Object.fromEntries(Object.entries(value).map(([name, member]) => {
        if (typeof member === 'object' && member !== null)
            throw new dist/* MillraceError */.gR('MR4103');
        return [name, member === null ? '' : String(member)];
    }));
}
function unknownInput(action, name, known) {
    const guess = (0,dist/* nearestName */.qb)(name, known);
    const fix = guess
        ? `Write "${guess}:" instead, below with:`
        : `Remove the line "${shown(name)}:" below with:`;
    return new dist/* MillraceError */.gR('MR4100', { action, name: shown(name), fix });
}
function wrongValue(name, text, type) {
    return new dist/* MillraceError */.gR('MR4101', {
        name,
        value: shown(text),
        wanted: wanted[type],
        example: example[type],
    });
}
/** What a person wrote, short and on one line. */
function shown(text) {
    const line = JSON.stringify(text).slice(1, -1);
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
//# sourceMappingURL=read-inputs.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/inputs/working-folder.js



/**
 * The folder to work in: below the workspace, through symbolic links too (MR4106), and there (MR4107). Absolute, with
 * all links followed.
 */
async function workingFolder(workspace, path) {
    const top = await (0,promises_.realpath)(workspace);
    const asked = (0,external_node_path_.resolve)(top, path);
    if (!isBelow(top, asked))
        throw new dist/* MillraceError */.gR('MR4106', { path, workspace });
    const folder = await realOf(asked);
    if (folder === undefined)
        throw new dist/* MillraceError */.gR('MR4107', { path, workspace });
    if (!isBelow(top, folder))
        throw new dist/* MillraceError */.gR('MR4106', { path, workspace });
    if (!(await (0,promises_.stat)(folder)).isDirectory())
        throw new dist/* MillraceError */.gR('MR4107', { path, workspace });
    return folder;
}
function isBelow(top, path) {
    const way = (0,external_node_path_.relative)(top, path);
    return way === '' || (way.split(/[\\/]/)[0] !== '..' && (0,external_node_path_.resolve)(top, way) === path);
}
async function realOf(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const { code } = error;
        // The last: a path with a NUL, which no system takes.
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=working-folder.js.map
// EXTERNAL MODULE: ./packages/pipeline/dist/index.js + 33 modules
var pipeline_dist = __webpack_require__(71260);
;// CONCATENATED MODULE: ./packages/host/dist/action/io/mask-secrets.js

/** Tells the runner what it must not show: every value that calls itself a credential by its name. */
function maskSecrets(core, env) {
    for (const secret of (0,pipeline_dist/* findSecrets */.dL)(env, []))
        core.setSecret(secret);
}
//# sourceMappingURL=mask-secrets.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/read-visibility.js
/**
 * Who may read the repository of a run, as its event's payload says; a payload of a schedule may say nothing. Older
 * servers only say whether it is private, which internal ones are too.
 */
function readVisibility(payload) {
    const { repository } = (payload ?? {});
    const { visibility, private: isPrivate } = repository ?? {};
    if (visibility === 'public' || visibility === 'internal' || visibility === 'private')
        return visibility;
    return typeof isPrivate === 'boolean' ? (isPrivate ? 'private' : 'public') : undefined;
}
//# sourceMappingURL=read-visibility.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/read-workflow-run.js


/** Events whose run is main's own, where it runs on the default branch. */
const MAINS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** The payload that GitHub wrote for the run (MR4108 where it can not be read). */
async function readPayload(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        throw new dist/* MillraceError */.gR('MR4108', { name: 'GITHUB_EVENT_PATH' });
    try {
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (cause) {
        throw new dist/* MillraceError */.gR('MR4108', { name: 'GITHUB_EVENT_PATH' }, { cause });
    }
}
/**
 * The workflow run around us, from its environment and its event's payload. `startsNothing`: the token is the job's
 * own. A variable that GitHub always sets and that is missing is MR4108.
 */
function readWorkflowRun(env, payload, { startsNothing }) {
    const { repository, pull_request: pull } = (payload ?? {});
    const event = needed(env, 'GITHUB_EVENT_NAME');
    const own = needed(env, 'GITHUB_REPOSITORY');
    const runId = needed(env, 'GITHUB_RUN_ID');
    const pullRequest = pull && readPullRequest(pull, own);
    return {
        event,
        trusted: !pullRequest && MAINS.includes(event) && isDefaultBranch(env, event, repository),
        ...(pullRequest && { pullRequest }),
        url: `${needed(env, 'GITHUB_SERVER_URL')}/${own}/actions/runs/${runId}`,
        runId,
        attempt: Number(env['GITHUB_RUN_ATTEMPT'] || 1),
        workflow: workflowFile(env),
        job: needed(env, 'GITHUB_JOB'),
        hosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
        startsNothing,
    };
}
/** A schedule runs on the default branch alone; its payload does not always say which that is. */
function isDefaultBranch(env, event, repository) {
    if (event === 'schedule')
        return true;
    return (repository?.default_branch !== undefined &&
        env['GITHUB_REF'] === `refs/heads/${repository.default_branch}`);
}
function readPullRequest({ number, head, base }, own) {
    if (number === undefined || !head?.sha || !head.ref || !base?.ref)
        throw (0,dist/* bug */.jr)('the event names a pull request without number, head or base');
    // A fork that was deleted since has no repository.
    return { number, head: head.sha, branch: head.ref, base: base.ref, fork: head.repo?.full_name !== own };
}
/** `pipeline.yml` of `octo/delays/.github/workflows/pipeline.yml@refs/heads/main`. */
function workflowFile(env) {
    const path = /^(?:.*\/)?([^/]+\.ya?ml)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    return path ?? (env['GITHUB_WORKFLOW'] ?? '').split('/').at(-1) ?? '';
}
function needed(env, name) {
    const value = env[name];
    if (!value)
        throw new dist/* MillraceError */.gR('MR4108', { name });
    return value;
}
//# sourceMappingURL=read-workflow-run.js.map
// EXTERNAL MODULE: ./packages/host/dist/action/action-spec-shared.js
var action_spec_shared = __webpack_require__(23206);
// EXTERNAL MODULE: ./packages/host/dist/action/action-specs.js
var action_specs = __webpack_require__(39533);
;// CONCATENATED MODULE: ./packages/host/dist/action/action-spec-inputs.js




/** Inputs of one of the six actions as action.yml has them: the verb's own, then the action's, then the shared ones. */
function actionInputs({ name, verb, inputs }) {
    const spec = specs/* verbs */.P[verb];
    if (!spec)
        throw (0,dist/* bug */.jr)(`action ${name} names the verb ${verb}, which there is not`);
    const own = Object.entries(spec.inputs).map(([key, input]) => [key, { ...input, ...inputs[key] }]);
    return { ...withoutShared(own), ...inputs, ...action_spec_shared/* sharedInputs */.dO };
}
/** Verbs that the root action runs: those of the six and what a workflow may ask for beside them. */
const rootVerbs = [
    'snapshot',
    'features',
    'train',
    'validate',
    'deploy',
    'drift',
    'plan',
    'run',
    'status',
    'rollback',
    'doctor',
];
/** Text of inputs that verbs describe each in their own way. */
const rootWords = {
    model: 'Name of a model. Default: all; the only one where the command takes one.',
};
/** Inputs that only a workflow gives to verbs that have no action of their own. */
const rootOnly = { doctor: { issue: action_spec_shared/* sometimesInputs */.is.issue } };
/** What a verb takes in a workflow, be it by its own action or by the root action; `undefined` for other verbs. */
function commandInputs(verb) {
    const action = action_specs/* actionSpecs */.d.find(spec => spec.verb === verb);
    if (action)
        return actionInputs(action);
    const spec = rootVerbs.some(name => name === verb) ? specs/* verbs */.P[verb] : undefined;
    return spec && { ...withoutShared(Object.entries(spec.inputs)), ...rootOnly[verb], ...action_spec_shared/* sharedInputs */.dO };
}
/** Inputs of the root action: what any of its commands takes. Those of another command than the given are refused. */
function rootInputs() {
    const command = {
        description: `Command to run: ${rootVerbs.slice(0, -1).join(', ')} or ${rootVerbs.at(-1)}.`,
        type: 'string',
        required: true,
    };
    const all = [...rootVerbs.flatMap(verb => Object.entries(commandInputs(verb) ?? {}))];
    const inputs = {};
    // No defaults: a default of one command would look like something given to another.
    for (const [key, { description, type }] of withoutSharedEntries(all))
        inputs[key] ??= { description: rootWords[key] ?? description, type };
    return { command, ...inputs, ...sharedInputs };
}
function withoutShared(entries) {
    return Object.fromEntries(withoutSharedEntries(entries));
}
function withoutSharedEntries(entries) {
    return entries.filter(([key]) => !Object.hasOwn(action_spec_shared/* sharedInputs */.dO, key));
}
//# sourceMappingURL=action-spec-inputs.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/target.js





/** The target of the engine's input `command` (MR4104): a verb that an action runs. */
function findTarget(command) {
    const verb = rootVerbs.find(name => name === command);
    if (verb === undefined) {
        const guess = (0,dist/* nearestName */.qb)(command, rootVerbs);
        throw new dist/* MillraceError */.gR('MR4104', {
            command: command.slice(0, 60),
            known: rootVerbs.join(', '),
            example: guess ?? rootVerbs[0],
        });
    }
    const spec = findVerb(verb);
    const action = action_specs/* actionSpecs */.d.find(one => one.verb === verb);
    return {
        name: action?.name ?? verb,
        verb,
        spec,
        inputs: commandInputs(verb) ?? {},
        outputs: { ...action_spec_shared/* sharedOutputs */.ST, ...action?.outputs },
        continuesOn: action?.continuesOn ?? [],
    };
}
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/open-step.js







/** Reads the step; masks its secrets before anything of it is printed. Errors: MR4100–MR4108, MR4114. */
async function openStep({ env, workspace, log, core }) {
    log.commands(() => maskSecrets(core, env));
    const target = findTarget(env['INPUT_COMMAND'] ?? '');
    const { token = '', 'working-directory': writtenFolder = '.', 'on-no': onNo, ...inputs } = readInputs(target.name, target.inputs, env['INPUT_INPUTS'] ?? '');
    // Two inputs of the engine itself: the token that the caller chose, and the job's own to compare it with.
    log.commands(() => maskSecrets(core, { TOKEN: String(token), JOB_TOKEN: env['INPUT_TOKEN'] }));
    const payload = await readPayload(env);
    const run = readWorkflowRun(env, payload, { startsNothing: token === '' || token === env['INPUT_TOKEN'] });
    return {
        target,
        inputs,
        folder: await workingFolder(workspace, String(writtenFolder)),
        writtenFolder: String(writtenFolder),
        token: String(token),
        run,
        visibility: readVisibility(payload),
        onNo: readOnNo(onNo) ?? (target.continuesOn.includes(run.event) ? 'continue' : 'fail'),
    };
}
function readOnNo(value) {
    if (value === undefined || value === 'fail' || value === 'continue')
        return value;
    throw new dist/* MillraceError */.gR('MR4114', { value: JSON.stringify(String(value).slice(0, 60)) });
}
//# sourceMappingURL=open-step.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/host/dist/action/runtime/tool-folder.js



/**
 * The folder for tools, environments and runtime packages: what MILLRACE_CACHE says; else, where nothing that another
 * job left may be used (`fresh`), the job's own; else the runner's tool cache, or the user's where that can not be
 * written.
 */
async function toolFolder(env, { fresh }) {
    const { MILLRACE_CACHE: said, RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: tools } = env;
    const home = (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.cache/millrace');
    const places = [
        said,
        fresh && temp ? (0,external_node_path_.join)(temp, 'millrace') : undefined,
        tools ? (0,external_node_path_.join)(tools, 'millrace') : undefined,
    ];
    for (const place of places)
        if (place && (await canWrite(place)))
            return place;
    return home;
}
async function canWrite(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.access)(folder, promises_.constants.W_OK);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
            return false;
        throw error;
    }
}
//# sourceMappingURL=tool-folder.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/runtime/open-runtime.js




/** Folders of `actions/engine/runtime`, each with a lock for one package. */
const locks = {
    '@duckdb/node-api': 'duckdb',
    'onnxruntime-web': 'onnxruntime',
};
/**
 * What ships a model takes nothing that another job could have written: it installs afresh, into the job's own folder,
 * and restores no cache.
 */
const FRESH = ['deploy'];
/** Lets packages be installed where a verb first needs them. Returns the folder of tools and environments. */
async function openRuntime(host, { target }) {
    const fresh = FRESH.includes(target.verb);
    const cache = await toolFolder(host.env, { fresh });
    if (host.env['MILLRACE_RUNTIME'])
        return cache;
    const installs = new Map();
    (0,dist/* provideRuntime */.AG)(name => {
        const going = installs.get(name) ?? install(host, { name, cache, fresh });
        installs.set(name, going);
        return going;
    });
    return cache;
}
/** Folder of a package's lock, and the folder below `millrace-runtime` that lock and machine name. */
async function placeOf(engine, name) {
    const locked = (0,external_node_path_.join)(engine, 'runtime', locks[name]);
    const digest = (0,dist/* sha256 */.sc)(await (0,promises_.readFile)((0,external_node_path_.join)(locked, 'package-lock.json'))).slice(0, 16);
    return { locked, folder: `${locks[name]}-${digest}-${process.platform}-${process.arch}` };
}
async function install(host, { name, cache, fresh }) {
    const { locked, folder } = await placeOf(host.engine, name);
    const { buildRuntime } = await __webpack_require__.e(/* import() */ 783).then(__webpack_require__.bind(__webpack_require__, 73783));
    return buildRuntime(host, { name, locked, cache, folder, fresh });
}
//# sourceMappingURL=open-runtime.js.map
// EXTERNAL MODULE: ./packages/host/dist/action/environment.js
var environment = __webpack_require__(85465);
// EXTERNAL MODULE: ./packages/host/dist/action/io/action-progress.js
var action_progress = __webpack_require__(29243);
;// CONCATENATED MODULE: ./packages/host/dist/action/surroundings.js



/** What a verb may use in a workflow. `cache` is the folder of tools and environments. */
function openSurroundings(host, step, cache) {
    const { env, log, core, now } = host;
    const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const { token, visibility } = step;
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const access = { serverUrl, apiUrl, repository, token, ...(visibility && { visibility }) };
    return {
        cwd: step.folder,
        env: (0,environment/* verbEnvironment */.X)(env, cache),
        now,
        progress: (0,action_progress/* actionProgress */.c)(log, core, () => performance.now()),
        screen: SCREEN,
        print: line => log.quote(line),
        // A workflow is interrupted by its runner, which ends the process.
        untilInterrupted: () => new Promise(() => undefined),
        ...(step.token !== '' && { access }),
        run: step.run,
    };
}
//# sourceMappingURL=surroundings.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/run-action.js









/** One step of a workflow: the one place that catches on GitHub. Returns the exit code. */
async function runAction(host) {
    let folder = host.workspace;
    try {
        const step = await openStep(host);
        folder = step.folder;
        return await tellAnswer(host, step, await runStep(host, step));
    }
    catch (error) {
        return await tellError(host, error, folder);
    }
    finally {
        host.log.close();
    }
}
/** The verb, and around it what only a workflow has: artifacts and caches. */
async function runStep(host, step) {
    const started = host.now().getTime();
    const surroundings = openSurroundings(host, step, await openRuntime(host, step));
    await restorePreview(host, step);
    await restoreUv(host, step, surroundings.env['UV_CACHE_DIR'] ?? '');
    const answer = await runVerb(step.target.spec, step.inputs, surroundings);
    await keepPages(step.folder, answer);
    await savePreview(host, step);
    await uploadReports(host, step, started);
    return answer;
}
//# sourceMappingURL=run-action.js.map

/***/ }),

/***/ 42347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Qg: () => (/* binding */ showError)
/* harmony export */ });
/* unused harmony export errorJson */
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);

/** An error for a person: code and title, where, why, one fix, where to read more. */
function showError(error, color) {
    const paint = painter(color);
    if (!(error instanceof _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR))
        return showBug(error, paint);
    if (error.also.length > 0)
        return [...error.also.map(one => showError(one, color)), paint.bold(error.message)].join('\n\n');
    const lines = [`${paint.red('✖')} ${paint.bold(error.code)}  ${error.message}`, ''];
    if (error.where) {
        const { file, line, column } = error.where;
        lines.push(row('Where', [file, line, column].filter(part => part !== undefined).join(':')));
    }
    if (error.frame)
        lines.push(...error.frame.split('\n').map(line => `          ${line}`));
    lines.push(row('Why', error.why), row('Fix', paint.green(error.fix)), row('Docs', `millrace explain ${error.code}`));
    return lines.join('\n');
}
function showBug(error, paint) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const title = error instanceof _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .BugError */ .f9 ? 'This is a bug in Millrace' : 'Something failed that Millrace does not know';
    return [
        `${paint.red('✖')} ${paint.bold(title)}`,
        '',
        stack,
        '',
        row('Fix', 'Report it with the lines above; nothing was half-written.'),
    ].join('\n');
}
/** The same for machines. */
function errorJson(error) {
    if (!(error instanceof MillraceError)) {
        return { error: { code: 'bug', title: error instanceof Error ? error.message : String(error) } };
    }
    return { error: oneError(error), also: error.also.map(oneError) };
}
function oneError(error) {
    return {
        code: error.code,
        title: error.message,
        why: error.why,
        fix: error.fix,
        ...(error.where && { where: { ...error.where } }),
        ...(error.frame && { frame: error.frame }),
    };
}
function exitCodeOf(error) {
    return error instanceof _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR ? error.exitCode : 1;
}
function row(name, text) {
    return `  ${name.padEnd(8)}${text.split('\n').join('\n          ')}`;
}
function painter(color) {
    const sgr = (on, off) => (text) => color ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    return { bold: sgr(1, 22), dim: sgr(2, 22), red: sgr(31, 39), green: sgr(32, 39), yellow: sgr(33, 39) };
}
//# sourceMappingURL=present.js.map

/***/ }),

/***/ 30687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   zg: () => (/* binding */ terminalAccess)
/* harmony export */ });
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93578);

/**
 * The repository on GitHub that a remote's URL names: on GitHub's own servers, or on the one that GITHUB_SERVER_URL or
 * gh's GH_HOST names. `undefined` for a folder and for other hosts.
 */
function readRemote(url, env) {
    const { server, owner, repo } = (0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRemote */ .M8)(url) ?? {};
    if (server === undefined)
        return undefined;
    const repository = `${owner}/${repo}`;
    const said = env['GITHUB_SERVER_URL'] ?? '';
    if (said.endsWith(`://${server.host}`))
        return { serverUrl: said, repository };
    if (server.kind === 'ghes' && server.host !== env['GH_HOST'])
        return undefined;
    return { serverUrl: server.url, repository };
}
/** What a person at a terminal reaches GitHub with: the token of GH_TOKEN or GITHUB_TOKEN, as gh reads it. */
function terminalAccess(remote, env) {
    const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'];
    const place = remote === undefined ? undefined : readRemote(remote, env);
    if (!token || !place)
        return undefined;
    return { ...place, apiUrl: env['GITHUB_API_URL'] || (0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiOf */ .ir)((0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .serverOf */ .FN)(place.serverUrl)), token };
}
/** Page on which a person opens the pull request of a pushed branch; `undefined` where the remote is not GitHub's. */
function comparePage(remote, branches, env) {
    const place = remote === undefined ? undefined : readRemote(remote, env);
    if (!place)
        return undefined;
    const { main, branch } = branches;
    const range = `${encodeURIComponent(main)}...${branch.split('/').map(encodeURIComponent).join('/')}`;
    return `${place.serverUrl}/${place.repository}/compare/${range}?expand=1`;
}
//# sourceMappingURL=access.js.map

/***/ }),

/***/ 32798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   dj: () => (/* binding */ allLabels)
/* harmony export */ });
/** Labels of what Millrace opens. */
const LABEL = 'millrace';
/** All of them: what is set up once makes them, for later runs may not. */
const allLabels = [LABEL, 'data', 'promotion', 'rollback', 'drift'];
/** Labels of a proposal's pull request: whose it is and what it is about. */
function labelsOf({ kind }) {
    return [LABEL, kind];
}
//# sourceMappingURL=labels.js.map

/***/ }),

/***/ 94080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   Zb: () => (/* binding */ openHost),
/* harmony export */   w0: () => (/* binding */ remotePlace)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30687);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49227);


/** With what the host is reached: what was handed in, else, on a terminal, the token that gh reads. */
async function findAccess({ access, codeHost, env, run }, repository) {
    if (access || codeHost || run)
        return access;
    if (!env['GH_TOKEN'] && !env['GITHUB_TOKEN'])
        return undefined;
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalAccess */ .zg)(await repository.remote(), env);
}
/** The repository on GitHub that the origin is, known without a token. */
async function remotePlace(repository, env) {
    const remote = await repository.remote();
    return remote === undefined ? undefined : (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemote */ .Zz)(remote, env);
}
/** The code host of a run or a terminal; a run that main does not trust can look and speak, and not act. */
async function openHost({ codeHost: given, run }, access, retry = {}) {
    const codeHost = given ?? (access && (await openOnGitHub(access, retry)));
    return codeHost && run && !(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrusted */ .W2)(run) ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .guardHost */ .aK)(codeHost, run) : codeHost;
}
async function openOnGitHub(access, retry) {
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 22475));
    return openGitHub({ ...access, retry });
}
//# sourceMappingURL=open-host.js.map

/***/ }),

/***/ 93578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   M8: () => (/* binding */ parseRemote),
/* harmony export */   Ne: () => (/* binding */ findSlug),
/* harmony export */   ir: () => (/* binding */ apiOf)
/* harmony export */ });
/** Where its REST API is, without a slash at its end. */
function apiOf({ url, host, kind }) {
    if (kind === 'ghe.com')
        return `https://api.${host}`;
    return host === 'github.com' ? 'https://api.github.com' : `${url}/api/v3`;
}
/** Tells servers apart as GitHub's own toolkit does: a name below `.localhost` counts as github.com. */
function serverOf(url) {
    const { host, hostname, origin } = new URL(url);
    const name = hostname.toLowerCase();
    if (name === 'github.com' || name.endsWith('.localhost'))
        return { url: origin, host, kind: 'github.com' };
    return { url: origin, host, kind: name.endsWith('.ghe.com') ? 'ghe.com' : 'ghes' };
}
/**
 * Where a project is on GitHub: what the run's environment says (GITHUB_SERVER_URL, GITHUB_REPOSITORY), else the remote.
 * `undefined` where the remote is no repository of the form `owner/name`.
 */
function findSlug(remote, env) {
    const [url, slug] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY']];
    const [, owner, repo] = NAMES.exec(slug ?? '') ?? [];
    if (url !== undefined && owner !== undefined && repo !== undefined && URL.canParse(url))
        return { server: serverOf(url), owner, repo };
    return remote === undefined ? undefined : parseRemote(remote);
}
const NAMES = /^([A-Za-z0-9_-]+)\/([\w.-]+?)(?:\.git)?$/;
/** Reads `https://host/o/r.git`, `ssh://git@host/o/r`, `git@host:o/r.git`. */
function parseRemote(remote) {
    const [, scpHost, scpPath] = /^(?:[\w.-]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?(.+)$/.exec(remote) ?? [];
    const url = URL.canParse(remote) ? new URL(remote) : undefined;
    const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
    const isSsh = url?.protocol === 'ssh:' || url?.protocol === 'git:';
    const path = isWeb || isSsh ? url.pathname.slice(1) : scpPath;
    const [, owner, repo] = NAMES.exec(path?.replace(/\/$/, '') ?? '') ?? [];
    if (owner === undefined || repo === undefined)
        return undefined;
    if (isWeb)
        return { server: serverOf(url.origin), owner, repo };
    const host = isSsh ? url.hostname : scpHost;
    // ssh.github.com is github.com on a port that firewalls let through.
    return host
        ? { server: serverOf(`https://${host.replace(/^ssh\.github\.com$/, 'github.com')}`), owner, repo }
        : undefined;
}
//# sourceMappingURL=server.js.map

/***/ }),

/***/ 49227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ guardRepository),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   aK: () => (/* binding */ guardHost)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);

/**
 * A code host on which a run that nobody has reviewed can not act: it may look, and, where its token can write, comment
 * and set a status. Everything else is MR4060, here and nowhere else.
 */
function guardHost(codeHost, run) {
    const no = refusals(run);
    const speaks = run.pullRequest !== undefined && !run.pullRequest.fork;
    return {
        ...codeHost,
        openPullRequest: no('open a pull request'),
        merge: no('merge'),
        openIssue: no('open an issue'),
        closeIssue: no('close an issue'),
        setDeployment: no('deploy'),
        dispatch: no('start a workflow'),
        ...(!speaks && { comment: no('comment'), setStatus: no('set a status') }),
    };
}
/** The same for Git: nothing is pushed. */
function guardRepository(repository, run) {
    const no = refusals(run);
    return { ...repository, propose: no('propose'), tag: no('tag') };
}
/** Whether a run may act for main. */
function isTrusted(run) {
    return run === undefined || run.trusted;
}
function refusals({ pullRequest, event }) {
    const run = pullRequest ? `pull request #${pullRequest.number}` : `the event ${event} on another branch`;
    return (act) => async () => {
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4060', { act, run });
    };
}
//# sourceMappingURL=untrusted.js.map

/***/ }),

/***/ 86359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  wg: () => (/* binding */ findRoot),
  U8: () => (/* binding */ openProject),
  Qq: () => (/* binding */ open_project_text)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/config/dist/index.js + 30 modules
var dist = __webpack_require__(8732);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var contract_dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/forge/dist/index.js + 17 modules
var forge_dist = __webpack_require__(66759);
;// CONCATENATED MODULE: ./packages/host/dist/github/fall-back.js

/** How often a look asks again, and how soon: a person waits for it, and Git knows most of it. */
const HURRIED = { times: 1, baseMs: 200 };
/**
 * A repository for looking: where the code host does not answer, or does not let the token see, the proposals are the
 * branches that this clone knows, and one line says so. Errors about anything else stay errors.
 */
function fallBackToGit(hosted, { own, progress }) {
    return {
        ...hosted,
        async openProposals() {
            try {
                return await hosted.openProposals();
            }
            catch (error) {
                // 4: rights, 5: the network.
                if (!(error instanceof contract_dist/* MillraceError */.gR) || error.exitCode < 4)
                    throw error;
                const why = `${error.code} ${error.message}`;
                progress.line(`Pull requests were not seen, so what waits is what this clone's branches say: ${why}`);
                return await own.openProposals();
            }
        },
    };
}
//# sourceMappingURL=fall-back.js.map
// EXTERNAL MODULE: ./packages/host/dist/github/labels.js
var labels = __webpack_require__(32798);
// EXTERNAL MODULE: ./packages/host/dist/github/open-host.js
var open_host = __webpack_require__(94080);
// EXTERNAL MODULE: ./packages/store/dist/index.js + 41 modules
var store_dist = __webpack_require__(73574);
// EXTERNAL MODULE: ./packages/host/dist/github/untrusted.js
var untrusted = __webpack_require__(49227);
;// CONCATENATED MODULE: ./packages/host/dist/github/open-stores.js



/** Folder for what a run makes that main does not trust, below the project's: the run's artifact carries it on. */
const PREVIEW = (0,external_node_path_.join)('.millrace', 'preview', 'store');
/** The store that a project works with, and the one that main's runs wrote: the same, but for an untrusted run. */
function openStores(config, place) {
    const { repository, run, ...places } = place;
    const all = { ...places, ...(repository && { registry: registryOf(repository) }) };
    const trusted = (0,store_dist/* openStore */.C)(config, all);
    if ((0,untrusted/* isTrusted */.W2)(run))
        return { own: trusted, trusted };
    return { own: (0,store_dist/* openStore */.C)(config, { ...all, overlay: (0,external_node_path_.join)(places.projectRoot, PREVIEW) }), trusted };
}
function registryOf(place) {
    const [owner = '', repo = ''] = place.repository.split('/');
    const { serverUrl } = place;
    if (!('token' in place))
        return { serverUrl, owner, repo };
    const { token, visibility } = place;
    return { serverUrl, owner, repo, token, ...(visibility && { visibility }) };
}
//# sourceMappingURL=open-stores.js.map
;// CONCATENATED MODULE: ./packages/host/dist/open-project.js











const CONFIG_FILE = 'millrace.yaml';
/**
 * Opens the project around the current folder: config, store, repository, and the code host where there is one. Nothing
 * is written. A run that main does not trust gets a store that lies over the real one, and can not act (MR4060).
 * MR4061 where a hosted machine would keep what it makes in a folder. With `looks` nothing will be changed: on a
 * terminal what the code host does not tell is then left to Git.
 */
async function openProject(inputs, surroundings, { looks = false } = {}) {
    const { cwd, env, now, progress, run } = surroundings;
    const folder = (0,external_node_path_.resolve)(cwd, open_project_text(inputs['working-directory']) ?? '.');
    const root = await findRoot(folder);
    const environment = open_project_text(inputs['env']) ?? env['MILLRACE_ENV'];
    // Git answers on its own core while the config is parsed here. What is wrong with the config is said first.
    const [parsed, opened] = await Promise.allSettled([
        readText((0,external_node_path_.join)(root, CONFIG_FILE)).then(written => (0,dist/* readConfig */.Xg)({ text: written, file: CONFIG_FILE, ...(environment && { environment }) })),
        (0,forge_dist/* openAtHead */.sG)(root, surroundings.access && { auth: surroundings.access }),
    ]);
    if (parsed.status === 'rejected')
        throw parsed.reason;
    if (opened.status === 'rejected')
        throw opened.reason;
    const config = parsed.value;
    if (run?.hosted && config.store.driver === 'local')
        throw new contract_dist/* MillraceError */.gR('MR4061', {}, { where: { file: CONFIG_FILE } });
    const { branch, head } = opened.value;
    const home = env['HOME'] ?? (0,external_node_os_.homedir)();
    const access = await (0,open_host/* findAccess */.GM)(surroundings, opened.value.repository);
    const isLook = looks && run === undefined;
    const codeHost = await (0,open_host/* openHost */.Zb)(surroundings, access, isLook ? HURRIED : {});
    const own = opened.value.repository;
    const told = hosted(own, codeHost, run);
    const repository = isLook && codeHost ? fallBackToGit(told, { own, progress }) : told;
    const cache = env['MILLRACE_CACHE'] ?? (0,external_node_path_.join)(home, '.cache', 'millrace');
    const stores = openStores(config.store, {
        projectRoot: root,
        home,
        cache,
        env,
        run,
        repository: config.store.driver === 'oci' ? (access ?? (await (0,open_host/* remotePlace */.w0)(repository, env))) : undefined,
    });
    return {
        root,
        config,
        source: repository.source(),
        store: stores.own,
        trustedStore: stores.trusted,
        repository,
        branch,
        head,
        codeHost,
        run,
        progress,
        now,
        threads: (0,external_node_os_.availableParallelism)(),
        env,
        cache,
    };
}
function hosted(repository, codeHost, run) {
    const withHost = codeHost ? (0,forge_dist/* withCodeHost */.C$)(repository, codeHost, { labels: labels/* labelsOf */.PC }) : repository;
    return run === undefined || (0,untrusted/* isTrusted */.W2)(run) ? withHost : (0,untrusted/* guardRepository */.C1)(withHost, run);
}
/** The nearest folder from here upwards with a millrace.yaml (MR4006). */
async function findRoot(from) {
    for (let folder = from;; folder = (0,external_node_path_.dirname)(folder)) {
        if (await exists((0,external_node_path_.join)(folder, CONFIG_FILE)))
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            throw new contract_dist/* MillraceError */.gR('MR4006', { folder: from });
    }
}
async function exists(path) {
    try {
        await (0,promises_.access)(path);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        throw error;
    }
}
/** Whatever the system says is the user's to mend: rights, or a folder in the file's place. */
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        const { code } = cause;
        throw new contract_dist/* MillraceError */.gR('MR4030', { file, why: `The system says ${code}.` }, { cause });
    }
}
/** An input that is a text, or absent. */
function open_project_text(value) {
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=open-project.js.map

/***/ }),

/***/ 15865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ verbs)
/* harmony export */ });
/* harmony import */ var _action_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23206);

const { comment, issue, merge, name, next } = _action_action_spec_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .sometimesInputs */ .is;
const dataset = { description: 'Name of a dataset.', type: 'string', positional: true };
const model = {
    description: 'Name of a model. Default: the only one.',
    type: 'string',
    positional: true,
};
const models = { description: 'Name of a model. Default: all.', type: 'string', positional: true };
const stage = { description: 'Stage of the model. Default: the only one.', type: 'string' };
const dryRun = { description: 'Say what would happen and change nothing.', type: 'boolean' };
/** Every verb of the command line, in the order that help shows. */
const verbs = {
    init: {
        group: 'start',
        summary: 'Write a new project: from the template, or for a table of your own.',
        inputs: {
            folder: {
                description: 'Where to write it. Default: the current folder.',
                type: 'string',
                positional: true,
            },
            from: { description: 'A Parquet or CSV file to start from.', type: 'string' },
            label: {
                description: 'With --from: the column to predict (0/1, true/false), or column=value.',
                type: 'string',
            },
            time: { description: 'With --from: the column with the time of each row.', type: 'string' },
            store: { description: 'Folder of the store.', type: 'string' },
            github: {
                description: 'Write workflows and CODEOWNERS too, also beside a project that is there. Default where origin is on GitHub.',
                type: 'boolean',
            },
            pin: {
                description: 'Release of the actions that the workflows use, as owner/name@<full commit>. Default: the one this command line belongs to.',
                type: 'string',
            },
            'dry-run': dryRun,
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(461)]).then(__webpack_require__.bind(__webpack_require__, 87461)),
    },
    doctor: {
        group: 'start',
        summary: 'Check tools, store and repository, or what GitHub is set to, with a fix for what is off.',
        inputs: {
            github: {
                description: 'Check the repository on GitHub and its workflows instead of this machine.',
                type: 'boolean',
            },
            issue: {
                description: 'With --github: keep one issue that says what is left to set up, and exit 0: the issue is the answer.',
                type: 'boolean',
            },
            'dry-run': dryRun,
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(1), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 37670)),
    },
    plan: {
        group: 'loop',
        summary: 'Say for every stage: run, reuse or wait, and which input changed.',
        inputs: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(1), __webpack_require__.e(913), __webpack_require__.e(38), __webpack_require__.e(656), __webpack_require__.e(100), __webpack_require__.e(241)]).then(__webpack_require__.bind(__webpack_require__, 75241)),
    },
    run: {
        group: 'loop',
        summary: 'Run the stages whose fingerprint is new, and propose what passes its gates.',
        inputs: { model: models, 'dry-run': dryRun },
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(1), __webpack_require__.e(913), __webpack_require__.e(38), __webpack_require__.e(263), __webpack_require__.e(656), __webpack_require__.e(100), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 39010)),
    },
    status: {
        group: 'loop',
        summary: 'What is wanted, what is live, what waits for a person.',
        inputs: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(1), __webpack_require__.e(913), __webpack_require__.e(976)]).then(__webpack_require__.bind(__webpack_require__, 46976)),
    },
    rollback: {
        group: 'loop',
        summary: 'Propose an earlier model for a stage.',
        inputs: {
            model,
            stage,
            to: { description: 'Version to go to. Default: the one before.', type: 'string' },
            'dry-run': dryRun,
        },
        load: () => __webpack_require__.e(/* import() */ 506).then(__webpack_require__.bind(__webpack_require__, 27506)),
    },
    snapshot: {
        group: 'stages',
        summary: 'Take a version of a dataset and propose it.',
        inputs: {
            dataset: { ...dataset, description: 'Name of a dataset. Default: all.' },
            merge,
            next,
            'dry-run': dryRun,
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(1), __webpack_require__.e(38), __webpack_require__.e(263), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 17298)),
    },
    features: {
        group: 'stages',
        summary: 'Build the training table of a model, point-in-time.',
        inputs: { model: models, 'dry-run': dryRun },
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(1), __webpack_require__.e(913), __webpack_require__.e(38), __webpack_require__.e(263), __webpack_require__.e(656), __webpack_require__.e(100), __webpack_require__.e(10), __webpack_require__.e(761)]).then(__webpack_require__.bind(__webpack_require__, 77761)),
    },
    train: {
        group: 'stages',
        summary: 'Train a model in its locked environment.',
        inputs: { model: models, 'dry-run': dryRun },
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(1), __webpack_require__.e(913), __webpack_require__.e(38), __webpack_require__.e(263), __webpack_require__.e(656), __webpack_require__.e(100), __webpack_require__.e(10), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 75430)),
    },
    validate: {
        group: 'stages',
        summary: 'Judge a candidate against the champion; also alone, on two prediction files.',
        inputs: {
            model: models,
            stage,
            candidate: { description: 'Alone: file with the candidate’s predictions.', type: 'string' },
            champion: {
                description: 'Alone: file with the champion’s predictions for the same rows.',
                type: 'string',
            },
            label: { description: 'Alone: column with the truth, 0 or 1.', type: 'string' },
            score: { description: 'Alone: column with the predicted probability.', type: 'string' },
            key: { description: 'Alone: column that names a row in both files.', type: 'string' },
            time: {
                description: 'Alone: column with the time of a row; rows of one day count as a cluster.',
                type: 'string',
            },
            margin: { description: 'Alone: AUC that may be lost. Default: 0.005.', type: 'string' },
            html: { description: 'Alone: file to write the HTML report to.', type: 'string' },
            comment,
            name,
            'dry-run': dryRun,
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(1), __webpack_require__.e(913), __webpack_require__.e(38), __webpack_require__.e(263), __webpack_require__.e(656), __webpack_require__.e(100), __webpack_require__.e(10), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 63252)),
    },
    deploy: {
        group: 'stages',
        summary: 'Make what is live equal to what main wants.',
        inputs: { model: models, stage, 'dry-run': dryRun },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1), __webpack_require__.e(913), __webpack_require__.e(381)]).then(__webpack_require__.bind(__webpack_require__, 22381)),
    },
    drift: {
        group: 'stages',
        summary: 'Ask whether a feed broke or the world changed; also alone, on two tables.',
        inputs: {
            dataset: { ...dataset, description: 'Name of a dataset. Default: all with a time.' },
            reference: { description: 'Alone: Parquet or CSV file with the earlier rows.', type: 'string' },
            current: { description: 'Alone: Parquet or CSV file with the newer rows.', type: 'string' },
            html: { description: 'File to write the HTML report to.', type: 'string' },
            issue,
            merge,
            next,
            name,
            'dry-run': dryRun,
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(1), __webpack_require__.e(38), __webpack_require__.e(263), __webpack_require__.e(656), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 68750)),
    },
    diff: {
        group: 'look',
        summary: 'Compare two versions of a dataset.',
        inputs: {
            dataset: { ...dataset, required: true },
            from: {
                description: 'Version to start from. Default: the one before.',
                type: 'string',
                positional: true,
            },
            to: { description: 'Version to end at. Default: the newest.', type: 'string', positional: true },
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(361)]).then(__webpack_require__.bind(__webpack_require__, 7361)),
    },
    lineage: {
        group: 'look',
        summary: 'Follow a live model back to its sources and commit.',
        inputs: { model, stage },
        load: () => Promise.all(/* import() */[__webpack_require__.e(630), __webpack_require__.e(397), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 6941)),
    },
    history: {
        group: 'look',
        summary: 'The versions that a stage has had, with who merged them.',
        inputs: { model, stage },
        load: () => __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 70784)),
    },
    report: {
        group: 'look',
        summary: 'Show the newest report of a model, here or as HTML.',
        inputs: { model, stage, html: { description: 'File to write the HTML report to.', type: 'string' } },
        load: () => __webpack_require__.e(/* import() */ 332).then(__webpack_require__.bind(__webpack_require__, 23332)),
    },
    serve: {
        group: 'more',
        summary: 'Serve a deployed model in the foreground (Open Inference Protocol v2).',
        inputs: {
            model,
            stage,
            port: { description: 'Port. Default: the stage’s own; 8500 for a published one.', type: 'integer' },
            stop: { description: 'End the server that serves the stage on this machine.', type: 'boolean' },
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1), __webpack_require__.e(913), __webpack_require__.e(159)]).then(__webpack_require__.bind(__webpack_require__, 32159)),
    },
    rehearse: {
        group: 'more',
        summary: 'Play GitHub on this machine: the workflow files of HEAD, and what people do with them.',
        inputs: {
            steps: {
                description: 'What people do, in order, with ";" between: merge <branch or key>, approve, schedule <file>, dispatch <file> [name=value], pr <branch>.',
                type: 'string',
            },
            actions: { description: 'Folder with the actions. Default: that of this program.', type: 'string' },
            logs: { description: 'Folder for the logs of jobs, which stay there.', type: 'string' },
            offline: { description: 'Keep jobs off the network: caches have to be filled.', type: 'boolean' },
            serve: { description: 'Keep the local GitHub open until interrupted.', type: 'boolean' },
        },
        load: () => __webpack_require__.e(/* import() */ 172).then(__webpack_require__.bind(__webpack_require__, 72172)),
    },
    explain: {
        group: 'more',
        summary: 'Explain an error code.',
        inputs: { code: { description: 'Such as MR2104.', type: 'string', positional: true, required: true } },
        load: () => __webpack_require__.e(/* import() */ 943).then(__webpack_require__.bind(__webpack_require__, 27943)),
    },
    completion: {
        group: 'more',
        summary: 'Print completions for bash, zsh or fish.',
        inputs: {
            shell: { description: 'bash, zsh or fish.', type: 'string', positional: true, required: true },
        },
        load: () => __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 11559)),
    },
};
//# sourceMappingURL=specs.js.map

/***/ }),

/***/ 71260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bo: () => (/* reexport */ buildFolder),
  _v: () => (/* reexport */ codeParts),
  p7: () => (/* reexport */ environmentOf),
  Tq: () => (/* reexport */ findRecord),
  dL: () => (/* reexport */ findSecrets),
  A5: () => (/* reexport */ namesInSql),
  Qr: () => (/* reexport */ openWorkFolder),
  Uv: () => (/* reexport */ packageEnvironment),
  yE: () => (/* reexport */ programEnvironment),
  Kj: () => (/* reexport */ readLineage),
  Js: () => (/* reexport */ readyOf),
  mB: () => (/* reexport */ runProgram),
  Si: () => (/* reexport */ runStage),
  l$: () => (/* reexport */ sourceFiles),
  Rp: () => (/* reexport */ syncEnvironment),
  g8: () => (/* reexport */ thisMachine),
  go: () => (/* reexport */ writeSources)
});

;// CONCATENATED MODULE: ./packages/pipeline/dist/code/sql-keywords.js
/**
 * Words that can't be a column or alias in DuckDB 1.5 (`duckdb_keywords()`: reserved, and of `type_function` those that are
 * no function, type or collection), so that their case never shows in a result. Every other word may name a column,
 * and DuckDB keeps a column's case: `select 1 AS Year` is not `select 1 AS year`.
 */
const RESERVED = new Set(`all and any array as asc asymmetric both by case cast check collate column constraint create cross default desc
  describe distinct do else end except false fetch for foreign from full group having ilike in inner initially intersect
  into is isnull join lateral leading left like limit natural not notnull null offset on only or order outer
  placing primary qualify references returning right select some symmetric table then to trailing true union unique
  using when where window with anti asof semi positional`.split(/\s+/));
/** After `AS` and after a dot even a reserved word is a name, before `:`, `:=`, `=>` and `(` it may be one (key, argument, function). */
const NAME_FOLLOWS = new Set(['as', '.']);
const NAME_PRECEDES = new Set([':', ':=', '=>']);
const FUNCTIONS = new Set(['left', 'right', 'like', 'ilike']);
/** Lower case for keywords, in place; identifiers stay as written. */
function foldKeywords(tokens) {
    for (let i = 0; i < tokens.length; i++) {
        const { kind, text } = tokens[i];
        if (kind !== 'NAME')
            continue;
        // ASCII alone: the Kelvin sign, too, has a small k.
        const lower = /^[A-Za-z]+$/.test(text) ? text.toLowerCase() : text;
        if (lower === text || !RESERVED.has(lower))
            continue;
        const next = tokens[i + 1]?.text ?? '';
        if (NAME_FOLLOWS.has(tokens[i - 1]?.text.toLowerCase() ?? '') || NAME_PRECEDES.has(next))
            continue;
        if (next === '(' && FUNCTIONS.has(lower))
            continue;
        tokens[i] = { kind, text: lower };
    }
    return tokens;
}
//# sourceMappingURL=sql-keywords.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/code/token.js
/** The source is not surely understood. `codeDigest` catches this, takes the bytes instead and repeats the reason. */
class LexError extends Error {
    name = 'LexError';
    reason;
    line;
    /** `offset` counts UTF-16 units into `source`; the line in the message counts from 1. */
    constructor(reason, source, offset) {
        const line = lineOf(source, offset);
        super(`${reason} (line ${line})`);
        this.reason = reason;
        this.line = line;
    }
}
function lineOf(source, offset) {
    let line = 1;
    for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1))
        line++;
    return line;
}
/** The code points after ASCII that both languages admit in a name: XID_Continue (Unicode UAX 31). */
const WORD_POINT = /^\p{XID_Continue}$/u;
/** Length in UTF-16 units of the non-ASCII name character at `at`, or 0 when it can't stand in a name. */
function wordPointLength(source, at) {
    const point = source.codePointAt(at);
    if (point === undefined || point < 0x80)
        return 0;
    const char = String.fromCodePoint(point);
    return WORD_POINT.test(char) ? char.length : 0;
}
const isDigit = (code) => code >= 48 && code <= 57;
/** ASCII letter or underscore. */
const isLetter = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
/** Where the name that starts at `at` ends; equals `at` when none starts there. A first digit is the caller's affair. */
function nameEnd(source, at) {
    let i = at;
    while (i < source.length) {
        const code = source.charCodeAt(i);
        if (isLetter(code) || isDigit(code))
            i++;
        else {
            const length = wordPointLength(source, i);
            if (length === 0)
                return i;
            i += length;
        }
    }
    return i;
}
//# sourceMappingURL=token.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/code/sql-string.js

/**
 * Where the quoted text ends (`'`, `"` or a backtick; a doubled quote is part of it). `escapes` is true for `E'…'`.
 * Elsewhere a backslash before a quote ends the text for DuckDB and PostgreSQL and doesn't for Spark and MySQL: refused.
 */
function sqlQuotedEnd(source, q) {
    const quote = source[q.quoteAt];
    let slashes = 0;
    for (let i = q.quoteAt + 1; i < source.length; i++) {
        const char = source[i];
        if (char === '\\') {
            slashes++;
            continue;
        }
        if (char === quote) {
            const escaped = slashes % 2 === 1 && quote !== '`';
            if (escaped && !q.escapes)
                throw new LexError('backslash before a quote, which SQL dialects read differently', source, i);
            if (!escaped && source[i + 1] !== quote)
                return i + 1;
            if (!escaped)
                i++;
        }
        slashes = 0;
    }
    throw new LexError('unterminated quote', source, q.quoteAt);
}
/** Where the dollar-quoted string at `at` ends, or `at` when none starts there (`$1`, `$name`). */
function dollarQuotedEnd(source, at) {
    const first = source.charCodeAt(at + 1);
    const tagEnd = first >= 48 && first <= 57 ? at + 1 : nameEnd(source, at + 1);
    if (source[tagEnd] !== '$')
        return at;
    const tag = source.slice(at, tagEnd + 1);
    const close = source.indexOf(tag, tagEnd + 1);
    if (close < 0)
        throw new LexError(`${tag} is never closed`, source, at);
    return close + tag.length;
}
/** Where the block comment at `at` ends; they nest, as in DuckDB, PostgreSQL and Spark. */
function blockCommentEnd(source, at) {
    let depth = 0;
    for (let i = at; i < source.length - 1; i++) {
        const star = source[i + 1] === '*';
        if (source[i] === '/' && star) {
            depth++;
            i++;
        }
        else if (source[i] === '*' && source[i + 1] === '/') {
            depth--;
            i++;
            if (depth === 0)
                return i + 1;
        }
    }
    throw new LexError('unterminated comment', source, at);
}
/** Where a `--` comment ends: before the line's end, of whichever kind. */
function lineCommentEnd(source, at) {
    let i = at;
    while (i < source.length && source[i] !== '\n' && source[i] !== '\r')
        i++;
    return i;
}
//# sourceMappingURL=sql-string.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/code/sql-lexer.js



const SPACE = new Set(' \t\n\r\f');
const PUNCTUATION = new Set(',()[]{};.:$');
const OPERATOR = new Set('~!@^&|?+-*/%<>=');
/** PostgreSQL ends an operator before a last `+` or `-` unless it holds one of these: `=-1` is `=` and `-1`, `@-1` is `@-`. */
const KEEPS_SIGN = /[~!@%^&|?]/;
/** Oracle's and Spark's hints, MySQL's and MariaDB's conditional comments. */
const CODE_COMMENT = /^(?:[+!]|M!)/;
/** PostgreSQL's limit; it also keeps a long run of signs, read again after each cut, linear. */
const LONGEST_OPERATOR = 63;
const BREAK = { kind: 'BREAK', text: '' };
/**
 * The tokens of a SQL file without comments and white space. Keywords that can name nothing are folded to lower case;
 * identifiers, types and functions stay as written. Kept, because they change what runs: optimiser hints, conditional
 * comments, and a line break between two strings (it joins them).
 * Dialects: DuckDB, PostgreSQL, Spark; where MySQL reads a text otherwise, nothing is dropped or the file is refused.
 * @throws LexError where the source is not surely understood.
 */
function lexSql(source) {
    const tokens = [];
    let i = 0;
    let gapHasLine = false;
    let gapHasBlock = false;
    while (i < source.length) {
        const char = source[i];
        if (SPACE.has(char)) {
            gapHasLine ||= char === '\n' || char === '\r';
            i++;
            continue;
        }
        const comment = char === '-' || char === '/' ? readComment(source, i) : undefined;
        if (comment !== undefined && !comment.isCode) {
            gapHasBlock ||= char === '/';
            i = comment.end;
            continue;
        }
        const token = comment === undefined ? readToken(source, i) : { kind: 'COMMENT', text: source.slice(i, comment.end) };
        const joins = token.kind === 'STRING' && tokens.at(-1)?.kind === 'STRING' && gapHasLine && !gapHasBlock;
        if (joins)
            tokens.push(BREAK);
        tokens.push(token);
        i += token.text.length;
        gapHasLine = false;
        gapHasBlock = false;
    }
    return foldKeywords(tokens);
}
function readComment(source, at) {
    if (source.startsWith('/*', at)) {
        return { end: blockCommentEnd(source, at), isCode: CODE_COMMENT.test(source.slice(at + 2, at + 4)) };
    }
    if (!source.startsWith('--', at))
        return undefined;
    const end = lineCommentEnd(source, at);
    return { end, isCode: source[at + 2] === '+' || isArithmeticInMysql(source, at, end) };
}
/** MySQL takes `--` for a comment only before white space, so `a--b` is arithmetic there. A line of its own is a comment to people. */
function isArithmeticInMysql(source, at, end) {
    if (at + 2 >= end || /[\s-]/.test(source[at + 2]))
        return false;
    let before = at - 1;
    while (source[before] === ' ' || source[before] === '\t')
        before--;
    return before >= 0 && source[before] !== '\n' && source[before] !== '\r';
}
function readToken(source, at) {
    const char = source[at];
    if (char === "'")
        return { kind: 'STRING', text: source.slice(at, sqlQuotedEnd(source, { quoteAt: at, escapes: false })) };
    if (char === '"' || char === '`') {
        return { kind: 'QUOTED', text: source.slice(at, sqlQuotedEnd(source, { quoteAt: at, escapes: false })) };
    }
    if (isDigit(source.charCodeAt(at)) || (char === '.' && isDigit(source.charCodeAt(at + 1)))) {
        return { kind: 'NUMBER', text: source.slice(at, numberEnd(source, at)) };
    }
    if (char === '$')
        return readDollar(source, at);
    const end = sqlNameEnd(source, at);
    if (end > at)
        return readWord(source, at, end);
    return readOperator(source, at);
}
/** A prefix that touches its quote belongs to the string: `x'41'` is a blob, `x '41'` is not. */
function readWord(source, at, end) {
    const word = source.slice(at, end);
    const quoteAt = /^u$/i.test(word) && source[end] === '&' ? end + 1 : end;
    const quote = source[quoteAt];
    if (word.length > 1 || (quote !== "'" && quote !== '"'))
        return { kind: 'NAME', text: word };
    const closed = sqlQuotedEnd(source, { quoteAt, escapes: /^e$/i.test(word) && quote === "'" });
    return { kind: quote === "'" ? 'STRING' : 'QUOTED', text: source.slice(at, closed) };
}
function readDollar(source, at) {
    const end = dollarQuotedEnd(source, at);
    if (end > at)
        return { kind: 'STRING', text: source.slice(at, end) };
    const name = nameEnd(source, at + 1);
    return name > at + 1 ? { kind: 'NAME', text: source.slice(at, name) } : { kind: 'OP', text: '$' };
}
function sqlNameEnd(source, at) {
    let end = nameEnd(source, at);
    while (end > at && source[end] === '$')
        end = nameEnd(source, end + 1);
    return end;
}
/** Generous: all that touches a number stays with it, so that `1a`, `1_000`, `0x1F` and `1e-5` are one token each. */
function numberEnd(source, at) {
    let i = at;
    for (;;) {
        const end = nameEnd(source, i);
        const signed = /[eE]/.test(source[end - 1] ?? '') &&
            /[+-]/.test(source[end] ?? '') &&
            isDigit(source.charCodeAt(end + 1));
        if (source[end] !== '.' && !signed)
            return end;
        i = end + 1;
    }
}
/** DuckDB reads an operator of several characters otherwise when a sign or comment touches it (`a->-1`, `x ->-- c`): kind `CUT`. */
function readOperator(source, at) {
    const char = source[at];
    const two = source.slice(at, at + 2);
    if (char === ':')
        return { kind: 'OP', text: two === '::' || two === ':=' ? two : char };
    if (PUNCTUATION.has(char))
        return { kind: 'OP', text: char };
    let end = at;
    while (OPERATOR.has(source[end] ?? '') && (end === at || !isCommentStart(source, end)))
        end++;
    if (end === at)
        throw new LexError(`unexpected character ${JSON.stringify(char)}`, source, at);
    if (end - at > LONGEST_OPERATOR)
        throw new LexError('operator longer than any', source, at);
    const runEnd = end;
    const keepsSign = KEEPS_SIGN.test(source.slice(at, end));
    while (!keepsSign && end > at + 1 && (source[end - 1] === '+' || source[end - 1] === '-'))
        end--;
    const isCut = end - at > 1 && (end < runEnd || isCommentStart(source, end));
    return { kind: isCut ? 'CUT' : 'OP', text: source.slice(at, end) };
}
const isCommentStart = (source, at) => source.startsWith('--', at) || source.startsWith('/*', at);
//# sourceMappingURL=sql-lexer.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/code/sql-names.js


/**
 * Every word and quoted name of a statement in lower case: a superset of the tables that it reads, found without a
 * database. SQL that the lexer does not understand gives its words as they stand.
 */
function namesInSql(sql) {
    try {
        return new Set(lexSql(sql).map(({ text }) => text.replace(/^"|"$/g, '').toLowerCase()));
    }
    catch (error) {
        if (!(error instanceof LexError))
            throw error;
        return new Set(sql.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_-]*/gu) ?? []);
    }
}
//# sourceMappingURL=sql-names.js.map
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/pipeline/dist/code/python-lines.js

const INDENT = { kind: 'INDENT', text: '' };
const DEDENT = { kind: 'DEDENT', text: '' };
const TAB = 8;
/** Reads the white space before a line's first character; a form feed starts the count again, as in CPython. */
function readIndentation(source, at) {
    let wide = 0;
    let narrow = 0;
    for (let i = at;; i++) {
        const char = source[i];
        if (char === ' ')
            wide++;
        else if (char === '\t')
            wide = (Math.floor(wide / TAB) + 1) * TAB;
        else if (char !== '\f')
            return { wide, narrow, end: i };
        narrow = char === '\f' ? 0 : narrow + 1;
        if (char === '\f')
            wide = 0;
    }
}
/**
 * Compares a line with the blocks that are open, changes `open` (never empty, outermost first) and returns the tokens between.
 * @throws LexError where CPython raises IndentationError or TabError.
 */
function indentationTokens(open, line, source) {
    const tokens = [];
    while (open.length > 1 && open.at(-1).wide > line.wide) {
        open.pop();
        tokens.push(DEDENT);
    }
    const top = open.at(-1);
    if (line.wide > top.wide) {
        if (tokens.length > 0)
            throw new LexError('unindent that matches no outer block', source, line.end);
        if (line.narrow <= top.narrow)
            throw new LexError('tabs and spaces mixed', source, line.end);
        open.push({ wide: line.wide, narrow: line.narrow });
        return [INDENT];
    }
    if (line.narrow !== top.narrow)
        throw new LexError('tabs and spaces mixed', source, line.end);
    return tokens;
}
const closeBlocks = (open) => open.slice(1).map(() => DEDENT);
/** PEP 263, from the first two lines. */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
/**
 * UTF-8 is what Python assumes, so naming it changes nothing; any other encoding gives the same bytes other strings.
 * @throws LexError for any encoding but UTF-8.
 */
function checkEncoding(source) {
    const [first = '', second = ''] = source.split('\n', 2);
    const mayBeSecond = /^[ \t\f]*(?:#|$)/.test(first);
    const cookie = COOKIE.exec(first) ?? (mayBeSecond ? COOKIE.exec(second) : null);
    const encoding = cookie?.[1]?.toLowerCase().replaceAll('_', '-');
    if (encoding !== undefined && encoding !== 'utf-8' && encoding !== 'utf8') {
        throw new LexError(`declares the encoding ${encoding}`, source, 0);
    }
}
//# sourceMappingURL=python-lines.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/code/python-number.js

const isBinary = code => code === 48 || code === 49;
const isOctal = code => code >= 48 && code <= 55;
const isHex = code => isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);
const RADIX = {
    x: isHex,
    X: isHex,
    o: isOctal,
    O: isOctal,
    b: isBinary,
    B: isBinary,
};
/** Where the Python number that starts at `at` (a digit, or a dot before a digit) ends: the longest match, as CPython takes it. */
function pythonNumberEnd(source, at) {
    const radix = source[at] === '0' ? RADIX[source[at + 1] ?? ''] : undefined;
    if (radix !== undefined) {
        const end = digitsEnd(source, at + 2, radix, true);
        if (end > at + 2)
            return end;
    }
    let i = digitsEnd(source, at, isDigit);
    if (source[i] === '.')
        i = digitsEnd(source, i + 1, isDigit);
    i = exponentEnd(source, i);
    return source[i] === 'j' || source[i] === 'J' ? i + 1 : i;
}
function exponentEnd(source, at) {
    if (source[at] !== 'e' && source[at] !== 'E')
        return at;
    const sign = source[at + 1];
    const start = sign === '+' || sign === '-' ? at + 2 : at + 1;
    const end = digitsEnd(source, start, isDigit);
    return end > start ? end : at;
}
/** Digits with single underscores between them (PEP 515); `leading` admits one before the first, as in `0x_ff`. */
function digitsEnd(source, at, isOne, leading = false) {
    let i = at;
    for (;;) {
        const gap = source[i] === '_' && (i > at || leading) ? 1 : 0;
        if (!isOne(source.charCodeAt(i + gap)))
            return i;
        i += gap + 1;
    }
}
//# sourceMappingURL=python-number.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/code/python-string.js

/** Every prefix CPython knows up to 3.14, in lower case. */
const PREFIXES = new Set(['r', 'u', 'b', 'f', 't', 'br', 'rb', 'fr', 'rf', 'tr', 'rt']);
/** CPython stops at 150 f-strings within each other; we give the file up earlier, and the stack stays small. */
const MAX_NESTING = 50;
const isStringPrefix = (name) => name.length <= 2 && PREFIXES.has(name.toLowerCase());
/**
 * Where the string ends whose quote stands at `quoteAt` and whose prefix is `prefix` (may be empty).
 * An f-string is read as Python 3.12 does (PEP 701: any quote may return within braces). Python 3.11 stops at the first
 * quote; where that is earlier its reading leaves a brace open and is no program, so 3.12's is the only meaning left.
 * @throws LexError when unterminated, or when the two readings can't be told apart.
 */
function pythonStringEnd(source, quoteAt, prefix) {
    if (!isFormatted(prefix))
        return plainEnd(source, quoteAt);
    const end = formattedEnd(source, { quoteAt, raw: isRaw(prefix), nesting: 0 });
    if (plainEnd(source, quoteAt) > end)
        throw new LexError('f-string that Python versions read differently', source, quoteAt);
    return end;
}
const isFormatted = (prefix) => /[ft]/i.test(prefix);
const isRaw = (prefix) => /r/i.test(prefix);
function openingQuote(source, at) {
    const quote = source[at] ?? '';
    return source[at + 1] === quote && source[at + 2] === quote ? quote.repeat(3) : quote;
}
function plainEnd(source, quoteAt) {
    const quote = openingQuote(source, quoteAt);
    for (let i = quoteAt + quote.length; i < source.length; i++) {
        const char = source[i];
        if (char === '\\')
            i++;
        else if (char === quote[0] && source.startsWith(quote, i))
            return i + quote.length;
        else if (char === '\n' && quote.length === 1)
            break;
    }
    throw new LexError('unterminated string', source, quoteAt);
}
function formattedEnd(source, f) {
    if (f.nesting > MAX_NESTING)
        throw new LexError('f-strings nested too deeply', source, f.quoteAt);
    const quote = openingQuote(source, f.quoteAt);
    let i = f.quoteAt + quote.length;
    while (i < source.length) {
        const char = source[i];
        if (char === quote[0] && source.startsWith(quote, i))
            return i + quote.length;
        if (char === '\n' && quote.length === 1)
            break;
        if (char === '\\')
            i = escapeEnd(source, i, f.raw);
        else if (char === '{' && source[i + 1] !== '{')
            i = fieldEnd(source, i, { ...f, quote });
        else
            i += char === '{' ? 2 : 1;
    }
    throw new LexError('unterminated f-string', source, f.quoteAt);
}
/** `\{` still opens a field; `\N{DASH}` does not, unless the string is raw. */
function escapeEnd(source, at, raw) {
    const next = source[at + 1];
    if (next === '{' || next === '}')
        return at + 1;
    if (raw || next !== 'N' || source[at + 2] !== '{')
        return at + 2;
    const close = source.indexOf('}', at);
    if (close < 0)
        throw new LexError('unterminated \\N{…}', source, at);
    return close + 1;
}
/** From `{` past its `}`: an expression, then perhaps `:` and a format spec with fields of its own. */
function fieldEnd(source, at, f) {
    if (f.nesting > MAX_NESTING)
        throw new LexError('f-string fields nested too deeply', source, at);
    const deeper = { ...f, nesting: f.nesting + 1 };
    const open = [];
    for (let i = at + 1; i < source.length; i++) {
        const char = source[i];
        if (char === "'" || char === '"')
            i = nestedStringEnd(source, i, deeper) - 1;
        else if (char === '(' || char === '[' || char === '{')
            open.push(char);
        else if (open.length === 0 && char === '}')
            return i + 1;
        else if (open.length === 0 && char === ':')
            return specEnd(source, i + 1, deeper);
        else if (char === ')' || char === ']' || char === '}')
            open.pop();
        else if (char === '#' || char === '\\')
            throw new LexError(`"${char}" within an f-string field`, source, i);
    }
    throw new LexError('unterminated f-string field', source, at);
}
function nestedStringEnd(source, quoteAt, f) {
    let start = quoteAt;
    while (/[a-zA-Z]/.test(source[start - 1] ?? '') && quoteAt - start < 3)
        start--;
    const prefix = source.slice(start, quoteAt);
    if (!isStringPrefix(prefix) || !isFormatted(prefix))
        return plainEnd(source, quoteAt);
    return formattedEnd(source, { quoteAt, raw: isRaw(prefix), nesting: f.nesting });
}
function specEnd(source, at, f) {
    let i = at;
    while (i < source.length) {
        const char = source[i];
        if (char === '}')
            return i + 1;
        if (char === '{')
            i = fieldEnd(source, i, f);
        else if (source.startsWith(f.quote, i) || (char === '\n' && f.quote.length === 1))
            break;
        else
            i = char === '\\' ? escapeEnd(source, i, f.raw) : i + 1;
    }
    throw new LexError('unterminated format spec', source, at);
}
//# sourceMappingURL=python-string.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/code/python-lexer.js




const THREE = new Set(['**=', '//=', '>>=', '<<=', '...']);
const TWO = new Set('** // >> << <= >= == != -> += -= *= /= %= &= |= ^= @= :='.split(' '));
const ONE = new Set('+-*/%@&|^~<>()[]{},:;.=');
const CLOSES = { ')': '(', ']': '[', '}': '{' };
const NEWLINE = { kind: 'NEWLINE', text: '' };
/**
 * The tokens of a Python file (3.6 to 3.14) without comments, blank lines and layout. Kept: every docstring (it is the value
 * `__doc__`), quotes, prefixes and digits as written, and the comments of a PEP 723 block (`# /// script`), from which
 * a runner takes the dependencies. Names are not normalised (NFKC).
 * @throws LexError where the source is not surely understood.
 */
function lexPython(written) {
    const source = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
    if (source.includes('\0'))
        throw new LexError('null character', source, source.indexOf('\0'));
    checkEncoding(source);
    const tokens = [];
    const blocks = [{ wide: 0, narrow: 0 }];
    const brackets = [];
    let lineIsOpen = false;
    let inScript = false;
    let i = 0;
    while (i < source.length) {
        if (!lineIsOpen && brackets.length === 0 && (i === 0 || source[i - 1] === '\n')) {
            const line = readIndentation(source, i);
            const first = source[line.end];
            inScript &&= first === '#' && line.end === i;
            i = line.end;
            if (first === undefined)
                break;
            if (first === '\\')
                throw new LexError('line that starts with a backslash', source, i);
            if (first !== '#' && first !== '\n') {
                tokens.push(...indentationTokens(blocks, line, source));
                lineIsOpen = true;
            }
        }
        const char = source[i];
        if (char === ' ' || char === '\t' || char === '\f')
            i++;
        else if (char === '\n') {
            if (lineIsOpen && brackets.length === 0) {
                tokens.push(NEWLINE);
                lineIsOpen = false;
            }
            i++;
        }
        else if (char === '#') {
            const end = lineEnd(source, i);
            const atMargin = i === 0 || source[i - 1] === '\n';
            inScript = atMargin && (inScript || source.startsWith('# /// ', i));
            if (inScript)
                tokens.push({ kind: 'COMMENT', text: source.slice(i, end) });
            i = end;
        }
        else if (char === '\\')
            i = continuationEnd(source, i);
        else {
            const token = python_lexer_readToken(source, i);
            if (token.kind === 'OP')
                trackBracket(brackets, token.text, { source, at: i });
            tokens.push(token);
            i += token.text.length;
        }
    }
    if (brackets.length > 0)
        throw new LexError(`"${brackets.at(-1)}" is never closed`, source, source.length);
    if (lineIsOpen)
        tokens.push(NEWLINE);
    return [...tokens, ...closeBlocks(blocks)];
}
function lineEnd(source, at) {
    const end = source.indexOf('\n', at);
    return end < 0 ? source.length : end;
}
function continuationEnd(source, at) {
    if (source[at + 1] === '\n' && at + 2 < source.length)
        return at + 2;
    throw new LexError('backslash that continues no line', source, at);
}
function python_lexer_readToken(source, at) {
    const code = source.charCodeAt(at);
    if (isDigit(code) || (code === 46 && isDigit(source.charCodeAt(at + 1)))) {
        return { kind: 'NUMBER', text: source.slice(at, pythonNumberEnd(source, at)) };
    }
    const end = nameEnd(source, at);
    const name = source.slice(at, end);
    const quoted = source[end] === '"' || source[end] === "'";
    if (quoted && (name === '' || isStringPrefix(name))) {
        return { kind: 'STRING', text: source.slice(at, pythonStringEnd(source, end, name)) };
    }
    return name === '' ? python_lexer_readOperator(source, at) : { kind: 'NAME', text: name };
}
function python_lexer_readOperator(source, at) {
    const three = source.slice(at, at + 3);
    if (THREE.has(three))
        return { kind: 'OP', text: three };
    const two = three.slice(0, 2);
    if (TWO.has(two))
        return { kind: 'OP', text: two };
    const one = three.slice(0, 1);
    if (ONE.has(one))
        return { kind: 'OP', text: one };
    throw new LexError(`unexpected character U+${(source.codePointAt(at) ?? 0).toString(16).padStart(4, '0')}`, source, at);
}
function trackBracket(open, text, place) {
    if (text === '(' || text === '[' || text === '{')
        open.push(text);
    else if (text in CLOSES && open.pop() !== CLOSES[text]) {
        throw new LexError(`"${text}" closes nothing`, place.source, place.at);
    }
}
//# sourceMappingURL=python-lexer.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/code/code-digest.js




const LANGUAGES = [
    { suffix: '.py', language: 'python', lex: lexPython },
    { suffix: '.sql', language: 'sql', lex: lexSql },
];
/** Changes when the lexers or the layout of what is hashed change, so that no old digest is taken for a new one. */
const FORMAT = 'millrace-code/1';
/**
 * Hex sha256 of code files in which comments and formatting of Python and SQL don't count and all that can change behaviour
 * does: sha256 over [path, language, by, digest] of every file in code-unit order of the paths. The caller's order is irrelevant.
 */
function codeDigest(files) {
    const fields = explainCode(files).flatMap(file => [file.path, file.language, file.by, file.digest]);
    return sha256([FORMAT, ...fields].map(lengthPrefixed).join(''));
}
/** The same, file by file and in the order of the paths, so that a plan can name the file that changed. */
function explainCode(files) {
    return files.map(digestFile).sort((a, b) => compare(a.path, b.path) || compare(a.digest, b.digest));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function digestFile({ path, bytes }) {
    const known = LANGUAGES.find(({ suffix }) => path.endsWith(suffix));
    if (known === undefined)
        return { path, language: 'bytes', by: 'bytes', digest: sha256(bytes) };
    const { language } = known;
    const source = decode(bytes);
    if (source === undefined)
        return { path, language, by: 'bytes', digest: sha256(bytes), why: 'not valid UTF-8' };
    try {
        return { path, language, by: 'tokens', digest: tokenDigest(language, known.lex(source)) };
    }
    catch (error) {
        if (!(error instanceof LexError))
            throw error;
        return { path, language, by: 'bytes', digest: sha256(bytes), why: error.message };
    }
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
/** Every text carries its length, so no two token streams give the same bytes. */
function tokenDigest(language, tokens) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let pending = [FORMAT, language].map(lengthPrefixed).join('');
    for (const { kind, text } of tokens) {
        pending += `${kind} ${lengthPrefixed(text)}`;
        if (pending.length < CHUNK)
            continue;
        hash.update(pending);
        pending = '';
    }
    return hash.update(pending).digest('hex');
}
/** UTF-16 units handed to the hash at once. */
const CHUNK = 2 ** 14;
const lengthPrefixed = (text) => `${text.length}:${text}`;
const sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
//# sourceMappingURL=code-digest.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/code-parts.js


/**
 * Code digests by path: token streams for Python and SQL, bytes for the rest. Files must be there (MR3013); a folder
 * stands for every file below it that Git tracks or would track.
 */
async function codeParts(source, code) {
    const paths = [...(code.files ?? [])];
    for (const folder of code.folders ?? []) {
        const found = await source.list(folder);
        if (found.length === 0)
            throw new dist/* MillraceError */.gR('MR3013', { path: folder, source: source.name });
        paths.push(...found);
    }
    const files = [];
    for (const path of [...new Set(paths)].sort()) {
        const bytes = await source.read(path);
        if (!bytes)
            throw new dist/* MillraceError */.gR('MR3013', { path, source: source.name });
        files.push({ path, bytes });
    }
    return Object.fromEntries(explainCode(files).map(({ path, digest }) => [path, digest]));
}
//# sourceMappingURL=code-parts.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/lineage.js

/** Walks from a record back to the sources. A record that is gone is MR3012: lineage has no holes that go unsaid. */
async function readLineage(store, ref) {
    const seen = new Map();
    const visit = (from) => {
        const key = `${from.stage}/${from.fingerprint}`;
        const node = seen.get(key) ?? read(from);
        seen.set(key, node);
        return node;
    };
    const read = async (from) => {
        const record = await store.readRecord(from.stage, from.fingerprint);
        if (!record) {
            const fingerprint = from.fingerprint.slice(0, 12);
            throw new dist/* MillraceError */.gR('MR3012', { stage: from.stage, fingerprint, location: store.location });
        }
        return { record: record, parents: await Promise.all(record.parents.map(visit)) };
    };
    return visit(ref);
}
//# sourceMappingURL=lineage.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/pipeline/dist/machine.js

/** The machine that this process runs on, for the provenance of a record. */
function thisMachine() {
    return {
        os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()}`,
        arch: (0,external_node_os_.arch)(),
        cpus: (0,external_node_os_.availableParallelism)(),
        node: process.version,
    };
}
//# sourceMappingURL=machine.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/program/find-secrets.js
/** Names that hold credentials by their own account, in part or as one of their words. */
const CREDENTIAL = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|APIKEY|AUTHORIZATION|(^|_)(KEY|KEYS|PASS|PWD|PAT|AUTH|DSN|COOKIE|SAS)(_|$)/i;
/** `PWD` and `OLDPWD` are folders. */
const NOT_CREDENTIAL = /^(OLD)?PWD$/;
const SHORTEST_NAMED = 4;
const SHORTEST = 6;
function isCredentialName(name) {
    return CREDENTIAL.test(name) && !NOT_CREDENTIAL.test(name);
}
/**
 * The values that a log must not show: of the variables in `named` (4 characters or more: masking every `1` would hide
 * the log itself), of each variable whose name looks like a credential's (6 or more), and passwords inside URLs.
 */
function findSecrets(env, named) {
    const secrets = new Set();
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined)
            continue;
        if (named.includes(name) && value.length >= SHORTEST_NAMED)
            secrets.add(value);
        if (isCredentialName(name) && value.length >= SHORTEST)
            secrets.add(value);
        for (const [, password = ''] of value.matchAll(/[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/gi)) {
            if (password.length >= SHORTEST)
                secrets.add(password);
        }
    }
    return [...secrets];
}
//# sourceMappingURL=find-secrets.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/program/program-environment.js

/** What any program needs to find files and to write text. */
const PLAIN = /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|TMPDIR)$/;
/** Where packages come from and which certificates are trusted. */
const PACKAGES = /^(UV_[A-Z0-9_]+|PIP_[A-Z0-9_]+|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|NIX_SSL_CERT_FILE)$/;
/** A proxy's address often holds a password; package tools need it, user programs get it by name. */
const PROXY = /^(https?|all|no)_proxy$/i;
/**
 * The environment of a user's program: an allow-list. No token, no cloud credential and nothing of GitHub's runner
 * passes, except the variables in `named`, which millrace.yaml lists.
 */
function programEnvironment(env, named) {
    return pick(env, name => {
        if (named.includes(name))
            return true;
        return PLAIN.test(name) || (PACKAGES.test(name) && !isCredentialName(name));
    });
}
/** The environment of uv and pip: also the credentials of package indexes and the proxy, but none for publishing. */
function packageEnvironment(env) {
    return pick(env, name => {
        if (name.startsWith('UV_PUBLISH_'))
            return false;
        return PLAIN.test(name) || PACKAGES.test(name) || PROXY.test(name);
    });
}
function pick(env, allowed) {
    return Object.fromEntries(Object.entries(env).filter((entry) => {
        return entry[1] !== undefined && allowed(entry[0]);
    }));
}
//# sourceMappingURL=program-environment.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./packages/pipeline/dist/program/secret-spellings.js
/** Shorter pieces of an encoded secret would hit text that has nothing to do with it. */
const SHORTEST_PIECE = 6;
/**
 * The ways in which a secret shows up in a log: as it is, line by line where it has several, URL-encoded, as JSON, and
 * in base64 at each of the three alignments that it can have inside a longer text (`user:secret` of a basic
 * authorisation).
 */
function secretSpellings(secret) {
    const lines = secret.split(/\r?\n/).filter(line => line.length >= SHORTEST_PIECE);
    const spellings = new Set([secret, secret.replaceAll('\r', ''), ...lines]);
    for (const plain of [...spellings]) {
        for (const url of urlSpellings(plain))
            spellings.add(url);
        spellings.add(JSON.stringify(plain).slice(1, -1));
    }
    for (const text of new Set([secret, secret.trim()])) {
        for (const piece of base64Pieces(text))
            spellings.add(piece);
    }
    spellings.delete('');
    return [...spellings];
}
/** As browsers do it, as Python's `quote` (leaves `/`) and `quote_plus` (space is `+`) do it, in either case of hex. */
function urlSpellings(text) {
    const strict = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const browser = strict.replace(/%(?:21|27|28|29|2A)/g, code => decodeURIComponent(code));
    const all = [strict, browser, strict.replaceAll('%2F', '/'), strict.replaceAll('%20', '+')];
    return [...all, ...all.map(url => url.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()))];
}
/** The characters of base64 that depend on the secret alone, whatever stands before and after it. */
function base64Pieces(text) {
    const bytes = Buffer.from(text);
    const pieces = [];
    for (const before of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const from = Math.ceil((before * 8) / 6);
        const to = Math.floor(((before + bytes.length) * 8) / 6);
        const piece = encoded.slice(from, to);
        if (piece.length < SHORTEST_PIECE)
            continue;
        pieces.push(piece, piece.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return pieces;
}
//# sourceMappingURL=secret-spellings.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/program/mask-secrets.js

const MASK = '***';
/**
 * Replaces every spelling of the secrets by `***`, also where a chunk's end cuts one in two: text that may still
 * become a secret is held back until the next piece decides. Leftmost first, longest first.
 */
function maskSecrets(secrets) {
    const byFirst = new Map();
    for (const spelling of new Set(secrets.flatMap(secretSpellings))) {
        const first = spelling[0];
        if (first === undefined)
            continue;
        byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
    }
    for (const spellings of byFirst.values())
        spellings.sort((a, b) => b.length - a.length);
    const start = byFirst.size === 0 ? undefined : new RegExp(`[${[...byFirst.keys()].map(unitEscape).join('')}]`, 'g');
    let pending = '';
    /** Masks what is decided; `more` says whether further text can still complete a secret. */
    function decide(text, more) {
        if (!start)
            return text;
        let out = '';
        let at = 0;
        for (;;) {
            start.lastIndex = at;
            const match = start.exec(text);
            if (!match) {
                pending = '';
                return out + text.slice(at);
            }
            out += text.slice(at, match.index);
            at = match.index;
            const spellings = byFirst.get(match[0]) ?? [];
            const left = text.length - at;
            if (more && spellings.some(one => one.length > left && one.startsWith(text.slice(at)))) {
                pending = text.slice(at);
                return out;
            }
            const found = spellings.find(one => text.startsWith(one, at));
            out += found === undefined ? match[0] : MASK;
            at += found?.length ?? 1;
        }
    }
    return {
        push: text => decide(pending + text, true),
        end: () => decide(pending, false),
    };
}
/** `text` with its secrets masked, for what is at hand as a whole. */
function masked(text, secrets) {
    const mask = maskSecrets(secrets);
    return mask.push(text) + mask.end();
}
function unitEscape(sign) {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
//# sourceMappingURL=mask-secrets.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/program/strip-controls.js
/** Longest control sequence that is waited for; what is longer is no sequence, and only its introducer goes. */
const LONGEST = 4096;
const ESC = '\\u001b';
const CSI = `(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*`;
const STRING = `${ESC}[\\]PX^_][^\\u0007\\u001b\\n]*`;
const SHORT = `${ESC}[ -/]*`;
/** ECMA-48: control sequences (colours, cursor), strings (titles, links) up to BEL or ST, and short escapes. */
const SEQUENCE = new RegExp(`${CSI}[@-~]|${STRING}(?:\\u0007|${ESC}\\\\)|${SHORT}[0-~]`, 'g');
const UNFINISHED = new RegExp(`(?:${CSI}|${STRING}${ESC}?|${SHORT})$`);
/** What is left of controls, and the signs that turn the direction of text: none of it is anything to read. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\u2028\u2029\ufeff\p{Bidi_Control}]/gu;
/** Takes control sequences out of text, also those cut in two by a chunk's end. Keeps `\n`, `\r` and tabs. */
function stripControls() {
    let pending = '';
    return {
        push(text) {
            const all = pending + text;
            const open = UNFINISHED.exec(all.slice(-LONGEST))?.[0].length ?? 0;
            const certain = open < LONGEST ? all.length - open : all.length;
            pending = all.slice(certain);
            return strip(all.slice(0, certain));
        },
        end() {
            const rest = strip(pending);
            pending = '';
            return rest;
        },
    };
}
function strip(text) {
    return text.replace(SEQUENCE, '').replace(CONTROL, '');
}
//# sourceMappingURL=strip-controls.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/program/output-lines.js



/** Characters of a line that are kept. */
const LONGEST_LINE = 2000;
/**
 * Lines without control sequences, with secrets masked, cut after 2,000 characters. A carriage return begins the line
 * again, as on a terminal: of a progress bar, its last state is the line. Holds one line in memory at most.
 */
function outputLines(secrets, take) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const controls = stripControls();
    const mask = maskSecrets(secrets);
    let line = '';
    let length = 0;
    let returned = false;
    function add(text) {
        if (text === '')
            return;
        if (returned) {
            line = '';
            length = 0;
            returned = false;
        }
        line += text.slice(0, Math.max(LONGEST_LINE - line.length, 0));
        length += text.length;
    }
    function finish() {
        take(length > line.length ? `${line} … (${length - line.length} more characters)` : line);
        line = '';
        length = 0;
        returned = false;
    }
    function split(text) {
        for (const part of text.split(/([\r\n])/)) {
            if (part === '\n')
                finish();
            else if (part === '\r')
                returned = true;
            else
                add(part);
        }
    }
    return {
        push: bytes => split(mask.push(controls.push(decoder.write(Buffer.from(bytes))))),
        end() {
            const rest = controls.push(decoder.end()) + controls.end();
            split(mask.push(rest) + mask.end());
            if (length > 0)
                finish();
        },
    };
}
//# sourceMappingURL=output-lines.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/program/process-group.js


/**
 * Waits on a pipe from us. Its end without the word "done" means that we are gone, by whatever death: then the group
 * goes too. A constant script; the group’s number comes through the pipe. (dash knows a group only after `-s KILL`.)
 */
const GUARD = 'read -r group || exit 0; read -r word || kill -s KILL -- "-$group"';
/** Starts the guard: before the program, so that there is no moment in which nobody watches it. */
function startGuard() {
    const guard = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', GUARD], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        env: {},
    });
    guard.unref();
    // A guard that somebody killed is not worth failing for: the program is also stopped by its own time limit.
    guard.on('error', () => guard.stdin.destroy());
    guard.stdin.on('error', () => guard.stdin.destroy());
    let watching = false;
    return {
        watch(group) {
            watching = true;
            guard.stdin.write(`${group}\n`);
        },
        release: () => void guard.stdin.end(watching ? 'done\n' : ''),
    };
}
/** Sends a signal to every process of a group; a group that is already gone is fine. */
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch (error) {
        const { code } = error;
        // macOS says EPERM for a group of which only zombies are left.
        if (code !== 'ESRCH' && code !== 'EPERM')
            throw (0,dist/* bug */.jr)(`signal to process group ${group}`, error);
    }
}
//# sourceMappingURL=process-group.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/pipeline/dist/program/program-log.js

/** Lines that a failure is shown with. */
const TAIL = 20;
/** Characters after which a log keeps no further line but the last ones. */
const MOST = 16 * 2 ** 20;
/** Opens a log; without a path only the last 20 lines are kept. */
function openLog(path) {
    const file = path === undefined ? undefined : (0,external_node_fs_.openSync)(path, 'w', 0o600);
    const last = [];
    let written = 0;
    let dropped = 0;
    const write = (line) => {
        if (file !== undefined)
            (0,external_node_fs_.writeSync)(file, `${line}\n`);
    };
    return {
        add(line) {
            last.push(line);
            if (last.length > TAIL)
                last.shift();
            written += line.length + 1;
            if (written <= MOST)
                write(line);
            else
                dropped += 1;
        },
        tail: () => [...last],
        close() {
            if (dropped > 0) {
                write(`… ${dropped} lines are left out here; the last of them:`);
                for (const line of last.slice(-dropped))
                    write(line);
            }
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
        },
    };
}
//# sourceMappingURL=program-log.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/program/run-program.js





/** Node's timers overflow beyond this: 24.8 days. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** How long output is waited for that a process outside the group still holds open. */
const DRAIN_MS = 2000;
/**
 * Runs a program in a process group of its own, and nothing of that group outlives the call, the time limit, a signal
 * to us, or our death. Any exit code is a result; a program that is not there (MR3020), can not be started (MR3021),
 * was killed (MR3022), took too long (MR3023) or was interrupted (MR3024) is an error with the last lines.
 */
async function runProgram(call) {
    const clock = performance.now();
    const log = openLog(call.logPath);
    const guard = startGuard();
    let stop;
    let settle = () => undefined;
    try {
        const child = await start(call);
        const group = child.pid;
        guard.watch(group);
        const stopNow = (why) => {
            if (stop)
                return;
            stop = why;
            signalGroup(group, 'SIGTERM');
            const last = setTimeout(() => signalGroup(group, 'SIGKILL'), (call.graceSeconds ?? 5) * 1000);
            child.once('exit', () => clearTimeout(last));
        };
        const limit = setTimeout(() => stopNow({ kind: 'timeout' }), Math.min(call.timeoutSeconds * 1000, LONGEST_TIMER));
        const removeHandlers = onInterrupt(signal => stopNow({ kind: 'interrupt', signal }));
        settle = () => {
            clearTimeout(limit);
            removeHandlers();
        };
        const death = await follow(child, group, { call, log });
        settle();
        return resultOf(call, { death, stop, seconds: (performance.now() - clock) / 1000, tail: log.tail() });
    }
    finally {
        settle();
        guard.release();
        log.close();
        // Nobody else waits for the signal that we took: it ends this process as it would have done without us.
        if (stop?.kind === 'interrupt' && process.listenerCount(stop.signal) === 0)
            process.kill(process.pid, stop.signal);
    }
}
function start({ command, cwd, env }) {
    const [program = '', ...args] = command;
    return new Promise((resolve, reject) => {
        const refuse = (error) => {
            const code = error.code;
            reject(code === 'ENOENT'
                ? new dist/* MillraceError */.gR('MR3020', { program, path: env['PATH'] ?? 'empty' }, { cause: error })
                : new dist/* MillraceError */.gR('MR3021', { program, problem: code ?? String(error) }, { cause: error }));
        };
        try {
            const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
            child.once('error', refuse);
            child.once('spawn', () => resolve(child));
        }
        catch (error) {
            refuse(error);
        }
    });
}
/** Streams the output until the program and its pipes are through; what it left running in its group is killed. */
async function follow(child, group, { call, log }) {
    const streams = [child.stdout, child.stderr].filter(stream => stream !== null);
    for (const stream of streams) {
        const lines = outputLines(call.secrets, line => {
            log.add(line);
            call.progress.line(line);
        });
        stream.on('data', (bytes) => lines.push(bytes));
        stream.once('close', () => lines.end());
    }
    const closed = new Promise(resolve => child.once('close', () => resolve()));
    const death = await new Promise(resolve => {
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    signalGroup(group, 'SIGKILL');
    const drain = setTimeout(() => {
        for (const stream of streams)
            stream.destroy();
    }, DRAIN_MS);
    await closed;
    clearTimeout(drain);
    return death;
}
function resultOf({ command, timeoutSeconds }, end) {
    const { death, stop, tail } = end;
    const program = command.join(' ');
    const details = tail.length > 0 ? { frame: tail.join('\n') } : {};
    if (stop?.kind === 'timeout')
        throw new dist/* MillraceError */.gR('MR3023', { program, seconds: timeoutSeconds }, details);
    if (stop)
        throw new dist/* MillraceError */.gR('MR3024', { program, signal: stop.signal }, details);
    if (death.code === null) {
        throw new dist/* MillraceError */.gR('MR3022', { program, signal: death.signal ?? 'a signal' }, details);
    }
    return { exitCode: death.code, seconds: Math.round(end.seconds * 1000) / 1000, tail };
}
function onInterrupt(stop) {
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals)
        process.on(signal, stop);
    return () => {
        for (const signal of signals)
            process.off(signal, stop);
    };
}
//# sourceMappingURL=run-program.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/ready.js

/** A stage whose every input is known: its fingerprint names its result before it runs. */
function readyOf(parts, parents) {
    return {
        stage: parts.stage,
        subject: parts.subject,
        parts,
        fingerprint: (0,dist/* fingerprint */.Rj)(parts),
        parents: [...parents],
    };
}
//# sourceMappingURL=ready.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/pipeline/dist/work-folder.js


/** An empty folder below `.millrace/work`, named after its process; folders of dead processes go on the way. */
async function openWorkFolder(scratch, name) {
    await clearWorkFolders(scratch);
    const folder = (0,external_node_path_.join)(scratch, 'work', `${name}.${process.pid}`);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    return { folder, remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
}
/** Removes the folders of processes that are gone: killed, or ended by a power cut. */
async function clearWorkFolders(scratch) {
    const work = (0,external_node_path_.join)(scratch, 'work');
    for (const left of await listFolder(work)) {
        const pid = Number(left.split('.').at(-1));
        if (!isAlive(pid))
            await (0,promises_.rm)((0,external_node_path_.join)(work, left), { recursive: true, force: true });
    }
}
async function listFolder(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
function isAlive(pid) {
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
//# sourceMappingURL=work-folder.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/run-stage.js



/**
 * The result of a stage: its record where the fingerprint is known and every output is still in the store, else the
 * record of `work`, done in an empty folder that is gone afterwards. Bytes reach the store before the record.
 */
async function runStage(project, ready, work) {
    await clearWorkFolders(project.repository.scratch);
    const known = await findRecord(project, ready);
    if (known)
        return { reused: true, record: known };
    await refuseUncommitted(project, ready);
    const started = project.now();
    const clock = performance.now();
    const { folder, remove } = await openWorkFolder(project.repository.scratch, `${ready.stage}-${ready.fingerprint.slice(0, 12)}`);
    try {
        const made = await work({ folder });
        const previous = await project.store.latestRecord(ready.stage, ready.subject);
        const record = {
            format: 1,
            stage: ready.stage,
            subject: ready.subject,
            fingerprint: ready.fingerprint,
            parts: ready.parts,
            parents: ready.parents,
            outputs: made.outputs,
            manifest: made.manifest,
            code: project.head,
            machine: thisMachine(),
            started: started.toISOString(),
            seconds: Math.round(performance.now() - clock) / 1000,
            ...(previous && previous.fingerprint !== ready.fingerprint && { previous: previous.fingerprint }),
        };
        const stands = await project.store.putRecord(record);
        if (digestOf(stands.outputs) !== digestOf(record.outputs)) {
            throw new dist/* MillraceError */.gR('MR3011', {
                stage: ready.stage,
                subject: ready.subject,
                fingerprint: ready.fingerprint.slice(0, 12),
            });
        }
        return { reused: false, record: stands };
    }
    finally {
        await remove();
    }
}
/** The record of a fingerprint, if each of its outputs is still in the store. */
async function findRecord(project, ready) {
    const record = await project.store.readRecord(ready.stage, ready.fingerprint);
    if (!record)
        return undefined;
    for (const ref of Object.values(record.outputs)) {
        if (!(await project.store.has(ref)))
            return undefined;
        if ((0,dist/* isTree */.xK)(ref) && !(await hasEvery(project, ref.sha256)))
            return undefined;
    }
    return record;
}
/** What has to come out equal again: all but a program's log, which tells the time. */
function digestOf({ log: _, ...outputs }) {
    return (0,dist/* jsonDigest */.jW)(Object.fromEntries(Object.entries(outputs).map(([name, ref]) => [name, ref.sha256])));
}
async function hasEvery(project, tree) {
    for (const entry of await project.store.readTree({ sha256: tree })) {
        if (!(await project.store.has({ sha256: entry.sha256, md5: entry.md5, size: entry.size })))
            return false;
    }
    return true;
}
/** What runs is traced to a commit, so that commit has to hold it (MR1103). */
async function refuseUncommitted(project, ready) {
    if (project.source.name !== 'work tree' || !project.head.dirty)
        return;
    const dirty = await project.repository.dirtyPaths([
        'millrace.yaml',
        'data',
        ...Object.keys(ready.parts.code),
    ]);
    if (dirty[0] !== undefined)
        throw new dist/* MillraceError */.gR('MR1103', { paths: dirty.join(', '), first: dirty[0] });
}
//# sourceMappingURL=run-stage.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/tools/build-folder.js




/**
 * A folder of the cache that is there as a whole or not at all: `build` fills an empty one aside, a rename gives it
 * its name. Where another process was faster, its folder stands and ours goes.
 */
async function buildFolder(cache, path, build) {
    const target = (0,external_node_path_.join)(cache, ...path);
    if (await isThere(target))
        return target;
    const aside = await openWorkFolder(cache, `${path[1]}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`);
    try {
        await build(aside.folder);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.rename)(aside.folder, target);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST')
            throw error;
    }
    finally {
        await aside.remove();
    }
    return target;
}
async function isThere(path) {
    try {
        await (0,promises_.access)(path);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}
//# sourceMappingURL=build-folder.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/tools/environment-of.js

/**
 * The environment of a uv project as a fingerprint takes it: the lock's digest, requires-python as the lock repeats
 * it, and the platform. A lock of uv is universal, and the platforms that a project restricts itself to
 * (`tool.uv.environments`) stand in it, so the platform is always `any`. Only the source tree is read, never the
 * machine. A missing pyproject.toml or uv.lock is MR3032.
 */
async function environmentOf(source, folder) {
    const { lock } = await projectFiles(path => source.read(`${folder}/${path}`), folder);
    return { lock: (0,dist/* sha256 */.sc)(lock), python: requiredPython(lock), platform: 'any' };
}
/** `requires-python` of a lock: uv writes it among the first lines, on one line. `any` where it names none. */
function requiredPython(lock) {
    const text = new TextDecoder().decode(lock);
    const head = text.split(/^\[/m, 1)[0] ?? '';
    return /^requires-python = "([^"\n]*)"/m.exec(head)?.[1] ?? 'any';
}
/** The two files that make a folder a locked uv project; the first that is missing is MR3032. */
async function projectFiles(read, folder) {
    const project = await read('pyproject.toml');
    if (!project) {
        const fix = `cd ${folder} && uv init --bare && uv add lightgbm onnx && git add pyproject.toml uv.lock`;
        throw new dist/* MillraceError */.gR('MR3032', { folder, file: 'pyproject.toml', fix });
    }
    const lock = await read('uv.lock');
    if (!lock) {
        const fix = `cd ${folder} && uv lock && git add uv.lock && git commit -m "Lock the training environment"`;
        throw new dist/* MillraceError */.gR('MR3032', { folder, file: 'uv.lock', fix });
    }
    return { project, lock };
}
//# sourceMappingURL=environment-of.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/tools/ask-tool.js

/** Runs a quick question (a version, a path) without a shell; any exit code is an answer. */
function askTool(command, { cwd, env }) {
    const [tool, ...args] = command;
    return new Promise(resolve => {
        (0,external_node_child_process_.execFile)(tool, args, { env, ...(cwd && { cwd }), maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
            const exitCode = error ? (typeof error.code === 'number' ? error.code : undefined) : 0;
            resolve({ exitCode, stdout, stderr });
        });
    });
}
//# sourceMappingURL=ask-tool.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/tools/find-python.js


/**
 * The Python that uv takes for a project (requires-python and `.python-version` decide); where none is found uv may
 * fetch one. MR3034 when that fails too, naming what is required and what was found.
 */
async function findPython(project, required) {
    const found = (await ask(project)) ?? (await fetchPython(project, required));
    if (found)
        return found;
    throw new dist/* MillraceError */.gR('MR3034', {
        required,
        folder: project.name,
        found: (await installed(project)).join(', ') || 'none',
    });
}
async function ask({ uv, folder, env }) {
    const at = { cwd: folder, env };
    const find = [uv, 'python', 'find', '--no-python-downloads'];
    const [path, version] = await Promise.all([askTool(find, at), askTool([...find, '--show-version'], at)]);
    if (path.exitCode !== 0 || version.exitCode !== 0)
        return undefined;
    return { path: path.stdout.trim(), version: version.stdout.trim() };
}
async function fetchPython(project, required) {
    const { uv, folder, env } = project;
    const done = project.progress.step(`Python ${required}: fetching`);
    const { exitCode } = await askTool([uv, 'python', 'install', '--', required], { cwd: folder, env });
    if (exitCode !== 0)
        return undefined;
    done();
    return ask(project);
}
async function installed({ uv, folder, env }) {
    const { stdout } = await askTool([uv, 'python', 'list', '--only-installed', '--output-format', 'json'], {
        cwd: folder,
        env,
    });
    const list = JSON.parse(stdout || '[]');
    return [...new Set(list.map(({ implementation, version }) => `${implementation} ${version}`))];
}
/** Digest of an interpreter: an environment built on another one is another environment. */
function pythonKey({ path, version }) {
    return (0,dist/* sha256 */.sc)(`${version} ${path}`);
}
//# sourceMappingURL=find-python.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/tools/uv-wheels.js
/** The uv that is brought along where PATH has none. */
const UV_VERSION = '0.13.9';
/** sha256 of its wheels on PyPI, for the machines that DuckDB runs on; pip takes no other file. */
const WHEELS = {
    macosx_10_12_x86_64: 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5',
    macosx_11_0_arm64: '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63',
    manylinux_2_17_aarch64: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
    manylinux_2_17_x86_64: 'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
    manylinux_2_28_aarch64: 'ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375',
    musllinux_1_1_x86_64: '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25',
    win_amd64: '6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b',
    win_arm64: 'eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273',
};
/** A requirements file for `pip install --require-hashes`. */
function uvRequirement() {
    const hashes = Object.values(WHEELS).map(sha256 => `--hash=sha256:${sha256}`);
    return `${[`uv==${UV_VERSION}`, ...hashes].join(' ')}\n`;
}
//# sourceMappingURL=uv-wheels.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/tools/find-uv.js









/** The oldest uv with all that is asked of it: relocatable environments, `lock --check`, `--show-version`. */
const OLDEST = { major: 0, minor: 5 };
const INSTALL_SECONDS = 600;
/**
 * Path of uv: the one on PATH where it is 0.5 or later, else the pinned one from PyPI, whose wheel pip compares
 * with its sha256, kept below the cache. Without uv and without python3 it is MR3030, a failed installation MR3031.
 */
async function findUv(place) {
    const env = packageEnvironment(place.env);
    const { exitCode, stdout } = await askTool(['uv', '--version'], { env });
    if (exitCode === 0 && isRecent(stdout))
        return 'uv';
    const folder = await buildFolder(place.cache, ['tools', `uv-${UV_VERSION}`], target => install(place, target));
    return (0,external_node_path_.join)(folder, 'bin', 'uv');
}
function isRecent(answer) {
    const [, major, minor] = /^uv (\d+)\.(\d+)\./.exec(answer) ?? [];
    if (major === undefined || minor === undefined)
        return false;
    return Number(major) > OLDEST.major || Number(minor) >= OLDEST.minor;
}
async function install(place, folder) {
    const env = packageEnvironment(place.env);
    if ((await askTool(['python3', '--version'], { env })).exitCode !== 0)
        throw new dist/* MillraceError */.gR('MR3030');
    const done = place.progress.step(`uv ${UV_VERSION}: installing`);
    const python = (0,external_node_path_.join)(folder, 'bin', 'python');
    const wanted = (0,external_node_path_.join)(folder, 'uv.txt');
    const pip = [python, '-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', '--no-deps'];
    const commands = [
        ['python3', '-m', 'venv', folder],
        [...pip, '--require-hashes', '-r', wanted],
    ];
    await (0,promises_.writeFile)(wanted, uvRequirement());
    for (const command of commands) {
        const { exitCode, tail } = await runProgram({
            command,
            cwd: folder,
            env,
            timeoutSeconds: INSTALL_SECONDS,
            progress: place.progress,
            secrets: findSecrets(place.env, []),
        });
        if (exitCode !== 0) {
            throw new dist/* MillraceError */.gR('MR3031', { version: UV_VERSION, folder }, { frame: tail.join('\n') });
        }
    }
    done();
}
//# sourceMappingURL=find-uv.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/tools/sync-environment.js












const SYNC_SECONDS = 3600;
/**
 * The environment of the uv project in `folder` (`name` in messages), built once below the cache and shared by all
 * that have the same pyproject.toml, uv.lock and Python. The project itself and its `dev` group are not installed, and
 * nothing is written into `folder`. Errors: MR3030–MR3037.
 */
async function syncEnvironment(place, { folder, name }) {
    const files = await projectFiles(path => readIfThere((0,external_node_path_.join)(folder, path)), name);
    const uv = await findUv(place);
    const env = packageEnvironment(place.env);
    const project = { uv, folder, name, env, progress: place.progress };
    const python = await findPython(project, requiredPython(files.lock));
    const key = (0,dist/* jsonDigest */.jW)({
        lock: (0,dist/* sha256 */.sc)(files.lock),
        project: (0,dist/* sha256 */.sc)(files.project),
        python: pythonKey(python),
        local: hasLocalPackages(files.lock) ? await folderDigest(folder) : '',
    });
    const built = await buildFolder(place.cache, ['envs', key], target => build(place, { project, python, target }));
    return { folder: built, bin: (0,external_node_path_.join)(built, 'bin'), python: python.version };
}
async function build(place, { project, python, target }) {
    const { uv, folder, name, env } = project;
    const secrets = findSecrets(place.env, []);
    await checkLock(project, python, secrets);
    const done = place.progress.step(`${name}: installing its locked packages`);
    const commands = [
        // The folder gets its name when it is complete, so its scripts must not know the one before.
        [uv, 'venv', '--quiet', '--allow-existing', '--relocatable', '--python', python.path, target],
        [uv, 'sync', '--frozen', '--no-install-project', '--no-editable', '--no-dev', '--python', python.path],
    ];
    for (const command of commands) {
        const { exitCode, tail } = await runProgram({
            command,
            cwd: folder,
            env: { ...env, UV_PROJECT_ENVIRONMENT: target },
            timeoutSeconds: SYNC_SECONDS,
            progress: place.progress,
            secrets,
        });
        if (exitCode === 0)
            continue;
        const frame = tail.join('\n');
        throw new dist/* MillraceError */.gR(isNetwork(frame) ? 'MR3036' : 'MR3035', { folder: name, exitCode }, { frame });
    }
    done();
}
/** Refuses a lock that is not what pyproject.toml asks for (MR3033) and a project that uv can't read (MR3037). */
async function checkLock({ uv, folder, name, env }, python, secrets) {
    const answer = await askTool([uv, 'lock', '--check', '--python', python.path], { cwd: folder, env });
    if (answer.exitCode === 0)
        return;
    const frame = masked(answer.stderr.trim(), secrets);
    if (/needs to be updated/.test(answer.stderr)) {
        throw new dist/* MillraceError */.gR('MR3033', { folder: name }, { frame });
    }
    const exitCode = answer.exitCode ?? 'none';
    throw new dist/* MillraceError */.gR(isNetwork(answer.stderr) ? 'MR3036' : 'MR3037', { folder: name, exitCode }, { frame });
}
function isNetwork(output) {
    return /dns error|error sending request|connection (refused|reset|closed)|operation timed out|Failed to fetch/i.test(output);
}
/** Packages from folders or files beside the project: the lock has no digest of what is in them. */
function hasLocalPackages(lock) {
    const sources = new TextDecoder()
        .decode(lock)
        .matchAll(/\b(?:editable|directory|path|virtual) = "([^"]*)"/g);
    return [...sources].some(([, path]) => path !== '.');
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function folderDigest(folder) {
    const digests = {};
    for (const path of await (0,promises_.readdir)(folder, { recursive: true })) {
        const file = (0,external_node_path_.join)(folder, path);
        if ((await (0,promises_.stat)(file)).isFile())
            digests[path] = (0,dist/* sha256 */.sc)(await (0,promises_.readFile)(file));
    }
    return (0,dist/* jsonDigest */.jW)(digests);
}
//# sourceMappingURL=sync-environment.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/tools/write-sources.js



/**
 * Files of a folder that count as code: all that Git tracks or would track, except Markdown. Text about a program is
 * free to change; so that it can't decide anything, the program does not get it either.
 */
async function sourceFiles(source, folder) {
    return (await source.list(folder)).filter(path => !/\.md$/i.test(path));
}
/** Writes those files of a folder, as the source tree has them, below `target`. A file that is gone is MR3013. */
async function writeSources(source, folder, target) {
    for (const path of await sourceFiles(source, folder)) {
        (0,dist/* checkTreePath */.oH)(path);
        const bytes = await source.read(path);
        if (!bytes)
            throw new dist/* MillraceError */.gR('MR3013', { path, source: source.name });
        const to = (0,external_node_path_.join)(target, path.slice(folder.length + 1));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.writeFile)(to, bytes, { mode: isScript(bytes) ? 0o755 : 0o644 });
    }
}
/** A source tree has no modes; what names its interpreter is meant to be run. */
function isScript(bytes) {
    return bytes[0] === 0x23 && bytes[1] === 0x21;
}
//# sourceMappingURL=write-sources.js.map
;// CONCATENATED MODULE: ./packages/pipeline/dist/index.js














//# sourceMappingURL=index.js.map

/***/ }),

/***/ 84020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M0: () => (/* reexport */ bar),
  BM: () => (/* reexport */ distributionChart),
  FV: () => (/* reexport */ escapeMarkdown),
  z3: () => (/* reexport */ formatBytes),
  B4: () => (/* reexport */ formatCount),
  a3: () => (/* reexport */ formatDuration),
  gn: () => (/* reexport */ formatFixed),
  ZV: () => (/* reexport */ formatNumber),
  l9: () => (/* reexport */ formatPercent),
  Gp: () => (/* reexport */ formatSigned),
  H3: () => (/* reexport */ historyChart),
  G7: () => (/* reexport */ linkRun),
  xL: () => (/* reexport */ marker),
  DB: () => (/* reexport */ reliabilityChart),
  K2: () => (/* reexport */ renderHtml),
  Gc: () => (/* reexport */ renderMarkdown),
  renderTerminal: () => (/* reexport */ renderTerminal),
  zF: () => (/* reexport */ renderTitle),
  bZ: () => (/* reexport */ rocChart),
  EW: () => (/* reexport */ slicesChart)
});

// UNUSED EXPORTS: intervalBar, renderJson, sparkline

;// CONCATENATED MODULE: ./packages/report/dist/builders/curve-charts.js
/** ROC curves: x is the false-positive rate, y the true-positive rate. */
function rocChart(curves) {
    return {
        kind: 'chart',
        title: 'ROC',
        alt: `ROC curves of ${namesOf(curves)} against the diagonal of guessing.`,
        mark: 'line',
        x: { title: 'false positive rate', scale: 'linear' },
        y: { title: 'true positive rate' },
        series: [...curves],
        guide: 'diagonal',
    };
}
/** Reliability diagram: x is the mean prediction of a bin, y its share of positives; on the diagonal is right. */
function reliabilityChart(curves) {
    return {
        kind: 'chart',
        title: 'Reliability',
        alt: `What ${namesOf(curves)} predicted against what came true; on the diagonal both agree.`,
        mark: 'line',
        x: { title: 'predicted', scale: 'linear' },
        y: { title: 'came true' },
        series: [...curves],
        guide: 'diagonal',
    };
}
/** `a`, `a and b`, `a, b and c`. */
function namesOf(series) {
    const names = series.map(({ name }) => name);
    return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(part => part !== '').join(' and ');
}
//# sourceMappingURL=curve-charts.js.map
;// CONCATENATED MODULE: ./packages/report/dist/format/number.js
const MINUS = '\u2212';
/** What stands for a number that is not there: NaN, or no value. */
const ABSENT = '–';
/**
 * A number with at least `digits` significant digits: thousands separators, U+2212 as minus, whole numbers without decimals,
 * powers of ten outside 1e−6 … 1e15. NaN is "–".
 */
function formatNumber(value, digits = 3) {
    if (!Number.isFinite(value))
        return formatOdd(value);
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    const sign = value < 0 ? MINUS : '';
    if (size < 1e-6 || size >= 1e15)
        return sign + formatPower(size, digits);
    if (Number.isInteger(value))
        return sign + group(String(size));
    // Digits before the decimal point are never rounded away.
    if (size >= 10 ** digits)
        return sign + group(size.toFixed(0));
    const rounded = Number(size.toPrecision(digits));
    const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(rounded)));
    return sign + group(rounded.toFixed(decimals));
}
/** A number with exactly `decimals` decimals, so that numbers of one column line up. A rounded zero has no sign. */
function formatFixed(value, decimals) {
    if (!Number.isFinite(value))
        return formatOdd(value);
    const size = Math.abs(value);
    if (size >= 1e15)
        return (value < 0 ? MINUS : '') + formatPower(size, 3);
    const text = size.toFixed(decimals);
    return (value < 0 && Number(text) !== 0 ? MINUS : '') + group(text);
}
/** A difference: as {@link formatFixed}, with its sign always shown unless it rounds to zero. */
function formatSigned(value, decimals) {
    const text = formatFixed(value, decimals);
    return value > 0 && /[1-9∞]/.test(text) ? `+${text}` : text;
}
function formatOdd(value) {
    if (Number.isNaN(value))
        return ABSENT;
    return value > 0 ? '∞' : `${MINUS}∞`;
}
function formatPower(size, digits) {
    const [mantissa = '', exponent = ''] = size.toExponential(digits - 1).split('e');
    return `${mantissa}e${exponent.replace('+', '').replace('-', MINUS)}`;
}
/** Groups the digits before the decimal point by three with commas. */
function group(text) {
    const [whole = '', decimals] = text.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
//# sourceMappingURL=number.js.map
;// CONCATENATED MODULE: ./packages/report/dist/format/percent.js

/** A share as percent: 0.121 → `12.1 %`. A share that is not zero never reads as `0.0 %`, one below 1 never as `100.0 %`. */
function formatPercent(share, decimals = 1) {
    const step = 10 ** -decimals;
    const size = Math.abs(share * 100);
    if (share > 0 && size < step / 2)
        return `< ${formatFixed(step, decimals)} %`;
    if (share > 0 && share < 1 && size > 100 - step / 2)
        return `> ${formatFixed(100 - step, decimals)} %`;
    return `${formatFixed(share * 100, decimals)} %`;
}
//# sourceMappingURL=percent.js.map
;// CONCATENATED MODULE: ./packages/report/dist/builders/distribution-chart.js

/** A column's distribution in two windows, bars side by side in percent of rows. */
function distributionChart({ column, before, now, bins }) {
    const moved = bins.reduce((most, bin) => (most === undefined || moveOf(bin) > moveOf(most) ? bin : most), undefined);
    const most = moved === undefined
        ? ''
        : ` Most moved: ${moved.name}, from ${formatPercent(moved.before)} to ${formatPercent(moved.now)}.`;
    return {
        kind: 'chart',
        title: `${column}: ${before} and ${now}`,
        alt: `Share of rows by ${column} in ${before} and in ${now}.${most}`,
        mark: 'bar',
        x: { title: column, scale: 'category' },
        y: { title: '% of rows' },
        series: [
            { name: before, points: bins.map(bin => ({ x: bin.name, y: bin.before * 100 })) },
            { name: now, points: bins.map(bin => ({ x: bin.name, y: bin.now * 100 })) },
        ],
    };
}
function moveOf({ before, now }) {
    return Math.abs(now - before);
}
//# sourceMappingURL=distribution-chart.js.map
;// CONCATENATED MODULE: ./packages/report/dist/builders/history-chart.js

/** A metric over time. */
function historyChart({ metric, series, gate }) {
    const times = series.flatMap(({ points }) => points.map(({ x }) => x)).sort();
    const span = times.length === 0 ? '' : ` from ${times[0]} to ${times.at(-1)}`;
    return {
        kind: 'chart',
        title: `${metric} over time`,
        alt: `${metric} of ${namesOf(series)}${span}.`,
        mark: 'line',
        x: { title: 'window', scale: 'time' },
        y: { title: metric },
        series,
        ...(gate !== undefined && { guide: { y: gate, name: 'gate' } }),
    };
}
//# sourceMappingURL=history-chart.js.map
;// CONCATENATED MODULE: ./packages/report/dist/builders/slices-chart.js
/** Forest plot of a metric's change in each slice, with its interval; the order is kept. */
function slicesChart(metric, slices) {
    const above = slices.filter(({ low }) => low > 0).length;
    const below = slices.filter(({ high }) => high < 0).length;
    return {
        kind: 'chart',
        title: `Change of ${metric} by slice`,
        alt: `Change of ${metric} in ${slices.length} slices: ${above} intervals lie above zero, ${below} below, the others hold it.`,
        mark: 'interval',
        x: { title: 'slice', scale: 'category' },
        y: { title: `change of ${metric}` },
        series: [
            {
                name: '',
                points: slices.map(({ slice, change, low, high }) => ({ x: slice, y: change, low, high })),
            },
        ],
        guide: { y: 0, name: 'no change' },
    };
}
//# sourceMappingURL=slices-chart.js.map
;// CONCATENATED MODULE: ./packages/report/dist/format/bars.js
const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** One character a value, from ▁ (smallest) to █ (largest); equal values are ▄, a missing value is a space. */
function sparkline(values) {
    const { low, high } = rangeOf(values);
    return values
        .map(value => {
        if (!Number.isFinite(value))
            return ' ';
        if (high === low)
            return '▄';
        return LEVELS[Math.round(share(value, low, high) * (LEVELS.length - 1))];
    })
        .join('');
}
/** A bar of at most `width` characters in steps of an eighth; a value above zero is never shown as nothing. */
function bar(value, max, width = 10) {
    if (!(value > 0) || !(max > 0))
        return '';
    const eighths = Math.max(1, Math.round(Math.min(1, value / max) * width * 8));
    return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}
/** An interval on an axis, exactly `width` characters: `··├─●─┤·│···`. */
function intervalBar(interval, axis, width = 24) {
    const at = (value) => Math.round(clamp(share(value, axis.from, axis.to)) * (width - 1));
    const cells = Array.from({ length: width }, () => '·');
    if (axis.mark !== undefined)
        cells[at(axis.mark)] = '│';
    const [low, high] = [at(interval.low), at(interval.high)];
    for (let cell = low; cell <= high; cell++)
        cells[cell] = '─';
    cells[low] = '├';
    cells[high] = '┤';
    cells[at(interval.value)] = '●';
    return cells.join('');
}
/** Smallest and largest of the finite values; 0 and 0 where there is none. */
function rangeOf(values) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const value of values) {
        if (!Number.isFinite(value))
            continue;
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    return low > high ? { low: 0, high: 0 } : { low, high };
}
function share(value, low, high) {
    // Halves first: high − low may overflow where both are huge.
    return high === low ? 0.5 : (value / 2 - low / 2) / (high / 2 - low / 2);
}
function clamp(value) {
    return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0.5;
}
//# sourceMappingURL=bars.js.map
;// CONCATENATED MODULE: ./packages/report/dist/format/bytes.js

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** A number of bytes in decimal units (1 kB = 1000 B), three significant digits: `139 MB`, `1.53 GB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return formatNumber(bytes);
    let size = Math.abs(bytes);
    let unit = 0;
    // 999.5 would be written "1,000" in its unit: it belongs to the next one.
    while (size >= 999.5 && unit < UNITS.length - 1) {
        size /= 1000;
        unit += 1;
    }
    const decimals = unit === 0 || size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
    return `${formatFixed(Math.sign(bytes) * size, decimals)} ${UNITS[unit]}`;
}
//# sourceMappingURL=bytes.js.map
;// CONCATENATED MODULE: ./packages/report/dist/format/count.js

/** A whole number with thousands separators: `1,531,363`. */
function formatCount(value) {
    return formatFixed(value, 0);
}
//# sourceMappingURL=count.js.map
;// CONCATENATED MODULE: ./packages/report/dist/format/duration.js

const duration_UNITS = [
    { name: 'd', ms: 86_400_000 },
    { name: 'h', ms: 3_600_000 },
    { name: 'min', ms: 60_000 },
    { name: 's', ms: 1000 },
];
/** A length of time given in milliseconds, in its two largest units: `4 min 12 s`, `3 d 4 h`, `1.2 s`, `420 ms`. */
function formatDuration(ms) {
    if (!Number.isFinite(ms) || ms < 0)
        return formatNumber(ms);
    if (ms < 1)
        return `${formatNumber(ms, 2)} ms`;
    if (Math.round(ms) < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 9950)
        return `${formatFixed(ms / 1000, 1)} s`;
    for (const [index, unit] of duration_UNITS.entries()) {
        const below = duration_UNITS[index + 1];
        // Round in the smaller unit first, so that 59.9 s is "1 min" and never "60 s".
        const whole = Math.round(ms / (below ?? unit).ms) * (below ?? unit).ms;
        if (whole < unit.ms)
            continue;
        const rest = below === undefined ? 0 : Math.round((whole % unit.ms) / below.ms);
        const main = `${formatFixed(Math.floor(whole / unit.ms), 0)} ${unit.name}`;
        return below === undefined || rest === 0 ? main : `${main} ${rest} ${below.name}`;
    }
    return `${Math.round(ms / 1000)} s`;
}
//# sourceMappingURL=duration.js.map
;// CONCATENATED MODULE: ./packages/report/dist/text/visible.js
/**
 * Text as a reader sees it, on one line: line breaks and tabs become spaces; what is invisible and can deceive or
 * steer (controls, bidirectional overrides, tag characters, lone surrogates) becomes U+FFFD; what is invisible and
 * idle (zero-width spaces, soft hyphens) goes.
 */
function visibleLine(text) {
    return visibleLines(text).replace(/[\t\n ]+/g, ' ');
}
/** As {@link visibleLine}, with line breaks (as `\n`) and tabs kept: for code. */
function visibleLines(text) {
    return text
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/[\u00ad\u200b\u2060-\u2064\ufeff]/g, '')
        .replace(DECEIVING, '\ufffd');
}
// Cc without \t and \n; the bidirectional marks, embeddings, overrides and isolates; interlinear and tag characters.
const DECEIVING = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
//# sourceMappingURL=visible.js.map
;// CONCATENATED MODULE: ./packages/report/dist/html/escape.js

/** Visible text for the inside of an element or a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`);
}
/** Any text on one line, escaped. */
function lineHtml(text) {
    return escapeHtml(visibleLine(text).trim());
}
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./packages/report/dist/format/column.js


/** The most decimals that a column gets; smaller numbers are written with significant digits. */
const MOST = 8;
/**
 * One way to write all numbers of a column, so that they line up: as many decimals as tell the numbers apart to three
 * digits of their range, and no more than they have.
 */
function columnFormat(values, signed = false) {
    const { low, high } = rangeOf(values);
    const span = Math.max(high - low, Math.abs(high) / 100, Math.abs(low) / 100);
    // A range of exactly 1 is one of shares: they get three decimals, as 0.999 would.
    const wanted = span > 0 ? 3 - Math.ceil(Math.log10(span)) : 0;
    if (wanted > MOST || !Number.isFinite(wanted))
        return value => formatNumber(value);
    let decimals = Math.max(0, wanted);
    while (decimals > 0 && values.every(value => sameAt(value, decimals - 1, decimals)))
        decimals -= 1;
    return value => (signed ? formatSigned(value, decimals) : formatFixed(value, decimals));
}
function sameAt(value, fewer, more) {
    return !Number.isFinite(value) || Number(value.toFixed(fewer)) === Number(value.toFixed(more));
}
//# sourceMappingURL=column.js.map
;// CONCATENATED MODULE: ./packages/report/dist/charts/points.js


/** A chart's series without points that have no place: no number that an axis can reach, or a time that is none. */
function drawnSeries(chart) {
    const { scale } = chart.x;
    return chart.series.map(({ name, points }) => ({
        name: visibleLine(name).trim(),
        points: points
            .map(({ x, y, low = y, high = y }) => ({
            label: labelOf(x, scale),
            at: placeOf(x, scale),
            y,
            low,
            high,
        }))
            .filter(point => [point.y, point.low, point.high].every(isDrawable))
            .filter(point => scale === 'category' || isDrawable(point.at)),
    }));
}
/** False for what is not finite, and for numbers so large that the length of an axis to them is not. */
function isDrawable(value) {
    return Math.abs(value) <= 1e300;
}
/** The labels of all series' x, each once: in order of first sight, on an axis of numbers or times by size. */
function labelsOf(series) {
    const places = new Map();
    for (const { points } of series) {
        for (const { label, at } of points)
            if (!places.has(label))
                places.set(label, at);
    }
    const entries = [...places];
    if (entries.every(([, at]) => Number.isFinite(at)))
        entries.sort(([, a], [, b]) => a - b);
    return entries.map(([label]) => label);
}
/** At most `most` items, evenly chosen, the first and the last among them. */
function thinned(items, most) {
    if (items.length <= most)
        return [...items];
    const step = (items.length - 1) / (most - 1);
    return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]);
}
function labelOf(x, scale) {
    if (typeof x === 'string')
        return visibleLine(x).trim();
    if (scale !== 'time' || !Number.isFinite(x) || Math.abs(x) > LAST_DATE)
        return formatNumber(x);
    return new Date(x).toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
}
function placeOf(x, scale) {
    if (scale === 'category')
        return Number.NaN;
    const place = typeof x === 'number' ? x : scale === 'time' ? Date.parse(x) : x.trim() === '' ? Number.NaN : Number(x);
    return scale === 'time' && Math.abs(place) > LAST_DATE ? Number.NaN : place;
}
/** ECMAScript's last instant in milliseconds. */
const LAST_DATE = 8.64e15;
//# sourceMappingURL=points.js.map
;// CONCATENATED MODULE: ./packages/report/dist/charts/chart-table.js



/** The numbers of a chart as a table: one row per x (per x and series where there are intervals). */
function chartTable(chart, options = {}) {
    return chart.mark === 'interval' ? intervalTable(chart, options) : valueTable(chart, options);
}
function valueTable(chart, { points: most = Number.POSITIVE_INFINITY, drawn }) {
    const series = drawnSeries(chart);
    const labels = labelsOf(series);
    const bars = drawn === true && chart.mark === 'bar';
    const values = series.flatMap(({ points }) => points.map(point => point.y));
    const { high } = rangeOf(values);
    const write = columnFormat(values);
    const byLabel = series.map(({ points }) => new Map(points.map(point => [point.label, point])));
    const shown = chart.mark === 'line' ? thinned(labels, most) : labels;
    return {
        columns: [
            { title: chart.x.title, align: chart.x.scale === 'linear' ? 'right' : 'left' },
            ...series.flatMap(({ name }) => [
                { title: name === '' ? chart.y.title : name, align: 'right' },
                ...(bars ? [left('')] : []),
            ]),
        ],
        rows: shown.map(label => [
            label,
            ...byLabel.flatMap((points) => {
                const point = points.get(label);
                const number = point === undefined ? '' : write(point.y);
                return bars ? [number, bar(point?.y ?? 0, high)] : [number];
            }),
        ]),
        points: labels.length,
    };
}
function intervalTable(chart, { drawn }) {
    const series = drawnSeries(chart);
    const many = series.length > 1;
    const values = series.flatMap(({ points }) => points.flatMap(({ low, y, high }) => [low, y, high]));
    const level = typeof chart.guide === 'object' ? chart.guide.y : undefined;
    // From the lowest end to the highest, the level to compare with among them.
    const { low: from, high: to } = rangeOf(level === undefined ? values : [...values, level]);
    const axis = { from, to, ...(level !== undefined && { mark: level }) };
    // What is compared with nothing is a difference.
    const write = columnFormat(values, level === 0);
    const rows = series.flatMap(({ name, points }) => points.map((point) => {
        const { low, high } = ordered(point);
        return [
            point.label,
            ...(many ? [name] : []),
            write(point.y),
            `${write(low)} … ${write(high)}`,
            ...(drawn ? [[{ code: intervalBar({ low, value: point.y, high }, axis) }]] : []),
        ];
    }));
    return {
        columns: [
            left(chart.x.title),
            ...(many ? [left('')] : []),
            { title: chart.y.title, align: 'right' },
            left('interval'),
            ...(drawn ? [left('')] : []),
        ],
        rows,
        points: rows.length,
    };
}
function left(title) {
    return { title, align: 'left' };
}
/** An interval's ends in order with its value between them, whatever came in. */
function ordered({ low, y, high }) {
    return { low: Math.min(low, y, high), high: Math.max(low, y, high) };
}
//# sourceMappingURL=chart-table.js.map
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
;// CONCATENATED MODULE: ./packages/report/dist/charts/chart-spec.js



/** Colours are names of the page's own variables, so that one picture serves light and dark. */
const SERIES_COLOURS = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)'];
const DASHES = [[], [7, 3], [2, 3], [7, 3, 2, 3]];
const DOT = { type: 'point', filled: true, size: 45, opacity: 1 };
const WIDTH = 760;
const HEIGHT = 280;
const SQUARE = { width: 440, height: 340 };
/** A line with at most so many points shows them. */
const FEW = 24;
/** Characters of all labels together that no longer stand beside each other. */
const CROWDED = 90;
/** Height of one row of a forest plot, in pixels. */
const ROW = 24;
/** A chart as a vega-lite specification; data and titles stand in it as values, never as expressions. */
function chartSpec(chart) {
    const series = drawnSeries(chart);
    const values = series.flatMap(({ points }, index) => points.map(point => ({ ...point, label: titleOf(point.label), series: index })));
    const lying = chart.mark === 'interval' && chart.x.scale === 'category';
    return {
        config: CONFIG,
        background: 'transparent',
        autosize: { type: 'pad' },
        data: { values },
        width: chart.guide === 'diagonal' ? SQUARE.width : lying ? WIDTH - 120 : WIDTH,
        height: chart.guide === 'diagonal' ? SQUARE.height : lying ? { step: ROW } : HEIGHT,
        layer: [
            ...guideLayers(chart, lying),
            ...(lying ? lyingIntervals(chart, series) : markLayers(chart, series)),
        ],
    };
}
const colour = {
    field: 'series',
    type: 'ordinal',
    legend: null,
    scale: { domain: [0, 1, 2, 3], range: SERIES_COLOURS },
};
const dash = { ...colour, scale: { domain: [0, 1, 2, 3], range: DASHES } };
function markLayers(chart, series) {
    const x = xOf(chart, series);
    // Bars begin at zero; lines and intervals use the room they have, off the axis so that a level there is seen.
    const room = chart.mark === 'bar' || chart.guide === 'diagonal' ? {} : { padding: 8 };
    const scale = { zero: chart.mark === 'bar', nice: true, ...room };
    const y = { ...numbers('y', titleOf(chart.y.title)), scale };
    const beside = series.length > 1 ? { xOffset: { field: 'series', type: 'ordinal' } } : {};
    switch (chart.mark) {
        case 'line': {
            const few = series.every(({ points }) => points.length <= FEW);
            const order = { field: 'at', type: 'quantitative' };
            return [
                {
                    mark: { type: 'line', strokeWidth: 2, strokeJoin: 'round' },
                    encoding: { x, y, color: colour, strokeDash: dash, ...(chart.x.scale !== 'category' && { order }) },
                },
                ...(few ? [{ mark: DOT, encoding: { x, y, color: colour } }] : []),
            ];
        }
        case 'bar':
            return [{ mark: { type: 'bar' }, encoding: { x, y, color: colour, ...beside } }];
        case 'interval': {
            const ends = { y: { ...y, field: 'low' }, y2: { field: 'high' } };
            return [
                { mark: { type: 'rule', strokeWidth: 2 }, encoding: { x, ...ends, color: colour } },
                { mark: DOT, encoding: { x, y, color: colour } },
            ];
        }
    }
}
/** Forest plot: one row per category, so that names of slices stay readable. */
function lyingIntervals(chart, series) {
    const axis = { labelLimit: 300, grid: false, domain: false };
    const y = { field: 'label', type: 'nominal', sort: labelsOf(series).map(titleOf), title: null, axis };
    const x = { ...numbers('y', titleOf(chart.y.title)), scale: { zero: false, nice: true } };
    const beside = series.length > 1 ? { yOffset: { field: 'series', type: 'ordinal' } } : {};
    const ends = { x: { ...x, field: 'low' }, x2: { field: 'high' } };
    return [
        { mark: { type: 'rule', strokeWidth: 2 }, encoding: { y, ...ends, color: colour, ...beside } },
        { mark: DOT, encoding: { y, x, color: colour, ...beside } },
    ];
}
function xOf(chart, series) {
    if (chart.mark === 'bar' || chart.x.scale === 'category') {
        const sort = labelsOf(series).map(titleOf);
        const axis = { labelAngle: sort.join('').length > CROWDED ? -40 : 0, labelLimit: 180 };
        return { field: 'label', type: 'nominal', title: titleOf(chart.x.title), sort, axis };
    }
    const scale = { zero: false, nice: false };
    if (chart.x.scale === 'linear')
        return { ...numbers('at', titleOf(chart.x.title)), scale };
    const axis = { labelOverlap: true, tickCount: 6, format: '%Y-%m-%d' };
    return { field: 'at', type: 'temporal', title: titleOf(chart.x.title), scale: { type: 'utc' }, axis };
}
function numbers(field, title) {
    return { field, type: 'quantitative', title, axis: { tickCount: 6 } };
}
/** Words for an axis. Seen: Vega takes a name that every object has ("constructor") for something else, and stops. */
function titleOf(text) {
    const title = visibleLine(text).trim();
    return title in {} ? `${title}\u200b` : title;
}
function guideLayers(chart, lying) {
    if (chart.guide === undefined)
        return [];
    const look = { color: 'var(--guide)', strokeWidth: 1.5, strokeDash: [4, 4] };
    if (chart.guide !== 'diagonal') {
        const level = { datum: chart.guide.y, type: 'quantitative' };
        // Data of its own: over the chart's data it would be drawn once a point.
        return [
            { data: { values: [{}] }, mark: { type: 'rule', ...look }, encoding: { [lying ? 'x' : 'y']: level } },
        ];
    }
    const places = drawnSeries(chart).flatMap(({ points }) => points.map(point => point.at));
    if (!places.every(Number.isFinite))
        return [];
    const { low, high } = rangeOf([0, 1, ...places]);
    const encoding = { x: { field: 'at', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } };
    const values = [low, high].map(at => ({ at, y: at }));
    return [{ data: { values }, mark: { type: 'line', ...look }, encoding }];
}
const CONFIG = {
    aria: false,
    font: 'system-ui, sans-serif',
    view: { stroke: null },
    axis: {
        domainColor: 'var(--axis)',
        tickColor: 'var(--axis)',
        gridColor: 'var(--grid)',
        labelColor: 'var(--muted)',
        titleColor: 'var(--ink)',
        labelFontSize: 12,
        titleFontSize: 12,
        titleFontWeight: 500,
        labelPadding: 6,
        titlePadding: 12,
        ticks: false,
    },
    axisX: { grid: false },
    axisY: { domain: false },
};
//# sourceMappingURL=chart-spec.js.map
;// CONCATENATED MODULE: ./packages/report/dist/charts/draw-chart.js


/**
 * A chart as an SVG element whose colours are variables of the page (`--ink`, `--series-1` …) and whose text is
 * text. `name` becomes its accessible name and must be escaped for an attribute. Vega loads at first use.
 */
async function drawChart(chart, name) {
    const [vega, lite] = await Promise.all([__webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 33972)), Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 10994))]);
    const silent = vega.logger(vega.Error);
    const { spec } = lite.compile(chartSpec(chart), { logger: silent });
    const view = new vega.View(vega.parse(spec), { renderer: 'none', logger: silent, loader: noLoader() });
    try {
        return framed(await view.toSVG(), name);
    }
    finally {
        view.finalize();
    }
}
/** Nothing is fetched to draw a chart: its data is in it. */
function noLoader() {
    const refuse = () => Promise.reject((0,dist/* bug */.jr)('a chart asked for a resource'));
    return { load: refuse, sanitize: refuse, http: refuse, file: refuse };
}
function framed(svg, name) {
    const box = /viewBox="([\d. -]+)"/.exec(svg)?.[1];
    const inside = /^<svg[^>]*>(.*)<\/svg>\s*$/s.exec(svg)?.[1];
    if (box === undefined || inside === undefined)
        throw (0,dist/* bug */.jr)('vega drew something else than an SVG');
    const [, , width, height] = box.split(' ');
    const open = `<svg role="img" aria-label="${name}" viewBox="${box}" width="${width}" height="${height}">`;
    return `${open}${plain(inside)}</svg>`;
}
/** Without empty paths, and without roles inside a picture that is announced as one. Text has no raw "<" or ">". */
function plain(svg) {
    return (svg
        // Vega cuts a long label between code units.
        .replace(/\p{Surrogate}/gu, '')
        .replace(/<path class="(?:back|fore)ground"[^<>]*\/>/g, '')
        .replace(/<[a-z][^<>]*>/g, tag => tag.replace(/ (?:role|class|aria-hidden|aria-roledescription|pointer-events)="[^"]*"/g, '')));
}
//# sourceMappingURL=draw-chart.js.map
;// CONCATENATED MODULE: ./packages/report/dist/text/safe-href.js
/**
 * An address that a link may have: `https:`, `http:`, `mailto:`, or relative to the page (not to another host).
 * Everything that has a meaning in Markdown or HTML is percent-encoded. Others are `undefined`.
 */
function safeHref(href) {
    const address = href.trim();
    if (address === '' || /\p{Cc}|\p{Surrogate}/u.test(address))
        return undefined;
    const scheme = /^[^/?#]*?:/.exec(address)?.[0].toLowerCase();
    if (scheme !== undefined && !['https:', 'http:', 'mailto:'].includes(scheme))
        return undefined;
    if (scheme === undefined && /^[/\\]{2}/.test(address))
        return undefined;
    return address.replace(/[^A-Za-z0-9\-._~:/?#@!$&+,;=%]/gu, character => 
    // encodeURIComponent leaves ! ' ( ) * alone.
    encodeURIComponent(character).replace(/['()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`));
}
//# sourceMappingURL=safe-href.js.map
;// CONCATENATED MODULE: ./packages/report/dist/text/runs.js


/**
 * A text's pieces in order, ready for a renderer to escape: neighbours of one look are joined, a link whose address
 * is not allowed is plain text, white space at the ends is gone, and about `limit` characters
 * remain ("…" stands for the others).
 */
function piecesOf(text, limit = Number.POSITIVE_INFINITY) {
    const pieces = [];
    let left = limit;
    for (const part of typeof text === 'string' ? [text] : text) {
        const piece = pieceOf(part);
        if (left <= 0 && piece.text !== '') {
            pieces.push({ look: 'plain', text: '…' });
            break;
        }
        const last = pieces.at(-1);
        if (last === undefined)
            piece.text = piece.text.trimStart();
        const short = clip(piece.text, left);
        left -= piece.text.length;
        if (short === '')
            continue;
        if (last !== undefined && last.look === piece.look && last.look !== 'link')
            last.text += short;
        else
            pieces.push({ ...piece, text: short });
    }
    const last = pieces.at(-1);
    if (last !== undefined)
        last.text = last.text.trimEnd();
    return pieces.filter(piece => piece.text !== '');
}
/** The words of a text without any look, on one line. */
function plainText(text, limit = Number.POSITIVE_INFINITY) {
    return piecesOf(text, limit)
        .map(piece => piece.text)
        .join('');
}
/** The first `limit` characters, the last of them "…" where something is missing; never half a character. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    if (limit < 1)
        return '';
    let short = '';
    for (const { segment } of new Intl.Segmenter('en').segment(text.slice(0, limit + 64))) {
        if (short.length + segment.length > limit - 1)
            break;
        short += segment;
    }
    return `${short}…`;
}
function pieceOf(part) {
    if (typeof part === 'string')
        return { look: 'plain', text: visibleLine(part) };
    if ('strong' in part)
        return { look: 'strong', text: visibleLine(part.strong) };
    if ('code' in part)
        return { look: 'code', text: visibleLine(part.code) };
    const href = safeHref(part.href);
    const text = visibleLine(part.link);
    return href === undefined ? { look: 'plain', text } : { look: 'link', text, href };
}
//# sourceMappingURL=runs.js.map
;// CONCATENATED MODULE: ./packages/report/dist/html/inline.js


function inlineHtml(text) {
    return piecesOf(text).map(pieceHtml).join('');
}
function pieceHtml(piece) {
    const words = escapeHtml(piece.look === 'code' ? piece.text : unbroken(piece.text));
    switch (piece.look) {
        case 'plain':
            return words;
        case 'strong':
            return `<strong>${words}</strong>`;
        case 'code':
            return `<code>${words}</code>`;
        case 'link':
            return `<a href="${escapeHtml(piece.href)}" rel="noopener noreferrer">${words}</a>`;
    }
}
/** No line break inside `0.648 … 0.662` and `12.1 %`. */
function unbroken(text) {
    return text.replace(/(?<=\d) … (?=[+\u2212-]?\d)/g, '\u00a0…\u00a0').replace(/(?<=\d) (?=%)/g, '\u00a0');
}
//# sourceMappingURL=inline.js.map
;// CONCATENATED MODULE: ./packages/report/dist/html/table.js


/** A table whose first column names its rows; it scrolls by itself where the page is too narrow. */
function tableHtml({ title, columns, rows }) {
    if (columns.length === 0)
        return '';
    const side = columns.map(({ align }) => (align === 'right' ? ' class="number"' : ''));
    const head = columns.map((column, index) => headCell(column.title, side[index] ?? '')).join('');
    const body = rows.map(row => {
        const cells = columns.map((_, index) => {
            const text = inlineHtml(row[index] ?? '');
            return index === 0 ? `<th scope="row"${side[0]}>${text}</th>` : `<td${side[index]}>${text}</td>`;
        });
        return `<tr>${cells.join('')}</tr>`;
    });
    const caption = title === undefined ? '' : `<caption>${lineHtml(title)}</caption>\n`;
    // Focusable, so that it can be scrolled by keyboard.
    return [
        `<div class="scroll" tabindex="0" role="group" aria-label="${lineHtml(title ?? 'Table')}">`,
        `<table>\n${caption}<thead><tr>${head}</tr></thead>`,
        `<tbody>\n${body.join('\n')}\n</tbody>`,
        '</table></div>',
    ].join('\n');
}
/** A header without words is no header. */
function headCell(title, side) {
    const text = lineHtml(title);
    return text === '' ? '<td></td>' : `<th scope="col"${side}>${text}</th>`;
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./packages/report/dist/html/figure.js





/** A chart: picture, legend and caption, and its numbers under a fold. */
async function figureHtml(chart) {
    const { columns, rows } = chartTable(chart);
    const caption = `<figcaption>${lineHtml(chart.title)}</figcaption>`;
    if (rows.length === 0)
        return `<figure>${caption}<p>Nothing to draw.</p></figure>`;
    return [
        `<figure>\n${caption}`,
        legendHtml(chart),
        `<div class="picture">${await drawChart(chart, lineHtml(chart.alt))}</div>`,
        `<details><summary>The numbers</summary>\n${tableHtml({ title: chart.title, columns, rows })}\n</details>`,
        '</figure>',
    ]
        .filter(part => part !== '')
        .join('\n');
}
function legendHtml(chart) {
    const entries = drawnSeries(chart).map(({ name }, index) => name === '' ? '' : entry(`series-${(index % 4) + 1}`, escapeHtml(name)));
    if (chart.guide !== undefined) {
        entries.push(entry('guide', chart.guide === 'diagonal' ? 'the diagonal' : lineHtml(chart.guide.name)));
    }
    const one = entries.length === 1;
    return one ? '' : `<ul class="legend ${chart.mark}">${entries.join('')}</ul>`;
}
function entry(colour, name) {
    return `<li><span class="swatch ${colour}" aria-hidden="true"></span>${name}</li>`;
}
//# sourceMappingURL=figure.js.map
;// CONCATENATED MODULE: ./packages/report/dist/html/blocks.js





async function blocksHtml(blocks) {
    const parts = [];
    // One after the other: ids and memory of the drawing library are shared.
    for (const block of blocks)
        parts.push(await blockHtml(block));
    return parts.filter(part => part !== '').join('\n');
}
async function foldHtml(fold) {
    const inside = await blocksHtml(fold.blocks);
    return `<details class="fold"><summary>${lineHtml(fold.summary) || 'More'}</summary>\n<div class="inside">\n${inside}\n</div></details>`;
}
async function blockHtml(block) {
    switch (block.kind) {
        case 'text':
            return `<p>${inlineHtml(block.text)}</p>`;
        case 'table':
            return tableHtml(block);
        case 'list': {
            const title = block.title === undefined ? '' : `<h2>${lineHtml(block.title)}</h2>\n`;
            const items = block.items.map(item => `<li>${inlineHtml(item)}</li>`);
            return `${title}<ul>\n${items.join('\n')}\n</ul>`;
        }
        case 'code':
            return `<pre tabindex="0"><code>${escapeHtml(visibleLines(block.code))}</code></pre>`;
        case 'chart':
            return figureHtml(block);
    }
}
//# sourceMappingURL=blocks.js.map
;// CONCATENATED MODULE: ./packages/report/dist/html/palette.js
/** Colours of a page by name. A test checks their contrast in both schemes. */
const light = {
    page: '#ffffff',
    soft: '#f5f6f8',
    ink: '#1c2128',
    muted: '#57606a',
    line: '#d5dae0',
    grid: '#e6e9ed',
    axis: '#8a929b',
    guide: '#7d8590',
    link: '#0b5cad',
    good: '#14703a',
    'good-soft': '#e9f6ee',
    bad: '#b3261e',
    'bad-soft': '#fdeeed',
    warning: '#8a5300',
    'warning-soft': '#fdf4e3',
    neutral: '#3d5a80',
    'neutral-soft': '#eef3f9',
    'series-1': '#2563c9',
    'series-2': '#c2570c',
    'series-3': '#167a5b',
    'series-4': '#8447b8',
};
const dark = {
    page: '#14171b',
    soft: '#1d2127',
    ink: '#e4e8ed',
    muted: '#a0a9b4',
    line: '#343b44',
    grid: '#2a3038',
    axis: '#6b7580',
    guide: '#8c959f',
    link: '#79b4ff',
    good: '#5fd08c',
    'good-soft': '#13291d',
    bad: '#ff8a80',
    'bad-soft': '#351b1b',
    warning: '#f0b64d',
    'warning-soft': '#30260f',
    neutral: '#9dbde8',
    'neutral-soft': '#1a2635',
    'series-1': '#6fa8ff',
    'series-2': '#f5994e',
    'series-3': '#4fc79d',
    'series-4': '#c79bf0',
};
//# sourceMappingURL=palette.js.map
;// CONCATENATED MODULE: ./packages/report/dist/html/stylesheet.js

function variables(palette) {
    return Object.entries(palette)
        .map(([name, colour]) => `--${name}:${colour}`)
        .join(';');
}
/** The page's only stylesheet. */
const stylesheet = `
:root{color-scheme:light dark;${variables(light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main,header,footer{max-width:60rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:3rem}
main{padding-bottom:1rem}
h1{font-size:1.65rem;line-height:1.25;font-weight:650;margin:0 0 1.25rem;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.05rem;font-weight:650;margin:2.25rem 0 .5rem}
p{margin:1rem 0}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.verdict{display:flex;gap:.9rem;align-items:flex-start;padding:1.1rem 1.25rem;border-radius:10px;border:1px solid var(--line)}
.verdict svg{flex:none;width:1.6rem;height:1.6rem}
.verdict p{margin:0}
.verdict .said{font-size:1.15rem;font-weight:650;line-height:1.4}
.verdict .next{margin-top:.3rem}
.good{background:var(--good-soft);border-color:var(--good)}.good svg{color:var(--good)}
.bad{background:var(--bad-soft);border-color:var(--bad)}.bad svg{color:var(--bad)}
.warning{background:var(--warning-soft);border-color:var(--warning)}.warning svg{color:var(--warning)}
.neutral{background:var(--neutral-soft);border-color:var(--neutral)}.neutral svg{color:var(--neutral)}
ul{margin:.5rem 0;padding-left:1.25rem}
li{margin:.35rem 0}
.scroll{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.925rem;line-height:1.45}
caption{text-align:left;font-weight:650;font-size:1.05rem;padding:0 0 .5rem}
th,td{text-align:left;vertical-align:baseline;padding:.5rem .75rem;border-bottom:1px solid var(--line)}
tr>:first-child{padding-left:0}tr>:last-child{padding-right:0}
thead th,thead td{border-bottom:1px solid var(--axis);vertical-align:bottom}
thead th{font-weight:500;color:var(--muted);font-size:.85rem}
tbody th{font-weight:500}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .number{white-space:normal}
td{font-variant-numeric:tabular-nums}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
code{background:var(--soft);border-radius:4px;padding:.1em .3em;overflow-wrap:anywhere}
pre{background:var(--soft);border-radius:8px;padding:.9rem 1rem;overflow-x:auto;line-height:1.5}
pre code{padding:0;background:none;font-size:1em;overflow-wrap:normal}
details.fold{border-top:1px solid var(--line)}
details.fold:last-of-type{border-bottom:1px solid var(--line)}
section{margin-top:2.5rem}
summary{cursor:pointer}
.fold>summary{padding:.85rem 0;font-weight:550}
.inside{padding:0 0 1.25rem}
.inside>:first-child{margin-top:.5rem}
figure{margin:2rem 0;break-inside:avoid}
figcaption{font-weight:650;font-size:1.05rem;margin-bottom:.5rem}
figure>details{font-size:.9rem;margin-top:.5rem}
figure>details>summary{color:var(--muted)}
figure caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.picture{overflow-x:auto}
.picture svg{display:block;max-width:100%;height:auto}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:0 0 .75rem;font-size:.9rem;color:var(--muted)}
.legend li{margin:0;display:flex;align-items:center;gap:.5rem}
.swatch{width:1.4rem;border-top:3px solid}
.series-1{border-color:var(--series-1)}.series-2{border-color:var(--series-2);border-top-style:dashed}
.series-3{border-color:var(--series-3);border-top-style:dotted}.series-4{border-color:var(--series-4);border-top-style:dashed}
.legend.bar .swatch{width:.8rem;border-top-width:.8rem;border-top-style:solid;border-radius:2px}
.guide{border-color:var(--guide);border-top:2px dashed var(--guide)}
footer{padding-top:1.25rem;padding-bottom:3rem;color:var(--muted);font-size:.9rem}
footer p{margin:0}
@media (max-width:36rem){header{padding-top:1.5rem}main,header,footer{padding-left:1rem;padding-right:1rem}.picture svg{min-width:40rem}}
@media print{
body{font-size:10.5pt}header{padding-top:0}main,header,footer{max-width:none;padding-left:0;padding-right:0}
.scroll,.picture{overflow:visible}tr,.verdict{break-inside:avoid}thead{display:table-header-group}
details::details-content{content-visibility:visible;block-size:auto}
a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;color:var(--muted);overflow-wrap:anywhere}
}
`.trim();
//# sourceMappingURL=stylesheet.js.map
;// CONCATENATED MODULE: ./packages/report/dist/html/render-html.js




/**
 * A report as one file that needs nothing else: no script, no font, no picture from elsewhere, and a policy that
 * forbids them. It follows the reader's light or dark scheme and prints with its folds open.
 */
async function renderHtml(report) {
    const { verdict, footer } = report;
    const folds = [];
    for (const fold of report.folds)
        folds.push(await foldHtml(fold));
    const title = lineHtml(report.title) || 'Report';
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="color-scheme" content="light dark">',
        `<title>${title}</title>`,
        `<style>\n${stylesheet}\n</style>`,
        '</head>',
        '<body>',
        `<header>\n<h1>${title}</h1>`,
        `<div class="verdict ${verdict.tone}">${icons[verdict.tone]}`,
        `<div><p class="said">${lineHtml(verdict.text)}</p>\n<p class="next">${inlineHtml(verdict.next)}</p></div></div>`,
        '</header>',
        '<main>',
        await blocksHtml(report.blocks),
        ...(folds.length === 0 ? [] : ['<section aria-label="Details">', ...folds, '</section>']),
        '</main>',
        ...(footer === undefined ? [] : [`<footer><p>${inlineHtml(footer)}</p></footer>`]),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/** What the tone's colour says, as a shape and for those who hear the page. */
const icons = {
    good: icon('Good', '<path d="m7.5 12.5 3 3 6-7"/>'),
    bad: icon('Bad', '<path d="m8.5 8.5 7 7m0-7-7 7"/>'),
    warning: icon('Warning', '<path d="M12 7v6m0 3.4v.1"/>'),
    neutral: icon('Note', '<path d="M12 11v6m0-9.5v-.1"/>'),
};
function icon(name, shape) {
    const frame = 'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
    return `<svg role="img" aria-label="${name}" ${frame}><circle cx="12" cy="12" r="10"/>${shape}</svg>`;
}
//# sourceMappingURL=render-html.js.map
;// CONCATENATED MODULE: ./packages/report/dist/json.js

/** A report as canonical JSON with a final line break: the same report has the same bytes. */
function renderJson(report) {
    return `${canonicalJson(report)}\n`;
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./packages/report/dist/link-run.js
/** A report whose last line leads to the run that has its HTML page; as it is where there is no run. */
function linkRun(report, url) {
    if (url === undefined)
        return report;
    const { footer = [] } = report;
    const before = typeof footer === 'string' ? [footer] : footer;
    return { ...report, footer: [...before, before.length > 0 ? ' · ' : '', { link: 'run', href: url }] };
}
//# sourceMappingURL=link-run.js.map
;// CONCATENATED MODULE: ./packages/report/dist/markdown/neutral.js
const BREAK = '\u200b';
/**
 * Visible text with a zero-width space wherever GitHub would make something of plain words after Markdown is done,
 * where a backslash does not help: mentions, `#1`, `GH-1`, commit ids, `:emoji:`, bare addresses (and `##[`, a command in a log). Dependabot and
 * Renovate do the same.
 */
function neutral(text) {
    return text
        .replace(/@/g, `@${BREAK}`)
        .replace(/#(?=\d|#\[)/g, `#${BREAK}`)
        .replace(/\bGH-(?=\d)/gi, `$&${BREAK}`)
        .replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`)
        .replace(COMMIT_ID, id => id.replace(/.{6}(?=.)/g, `$&${BREAK}`));
}
/** Code is shown as it is, but for two things that programs look for in a body or a log. */
function neutralCode(code) {
    return code
        .replace(/<(?=!--)/g, `<${BREAK}`)
        .replace(/##(?=\[)/g, `##${BREAK}`)
        .replace(/^([\t ]*)(?=::)/gm, `$1${BREAK}`);
}
// Decimals of a number are none.
const COMMIT_ID = /(?<![0-9a-z]|\d[.,])[0-9a-f]{7,40}(?![0-9a-z])/gi;
//# sourceMappingURL=neutral.js.map
;// CONCATENATED MODULE: ./packages/report/dist/markdown/escape.js

/** Visible text as Markdown in which nothing is active, for the inside of a line (paragraph, cell, item). */
function escapeMarkdown(text) {
    return neutral(text).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[\\`*[\]|~<>$]|&(?=[#\p{L}])/gu, character => ENTITIES[character] ?? `\\${character}`);
}
/** Visible text for the inside of an HTML element in Markdown (a summary), where no Markdown is read. */
function escapeInHtml(text) {
    return neutral(text).replace(/[&<>"'$]/g, character => ENTITIES[character] ?? character);
}
/** Markdown that begins a line, so that it starts no heading, list, quote, table or workflow command. */
function atLineStart(markdown) {
    return markdown.replace(/^[-+=#:]/, '\\$&').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}
const ENTITIES = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
    // GitHub's own advice for a dollar sign that starts no formula.
    $: '<span>$</span>',
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./packages/report/dist/markdown/marker.js
/** The comment by which a body is found again, `<!-- millrace:<key> -->`; nothing without a key. */
function marker(key) {
    if (key === undefined)
        return '';
    // Keys are names joined by ":"; anything else could end the comment early.
    const safe = key.replace(/[^A-Za-z0-9:._/-]|--/gu, found => found === '--' ? '-%2D' : encodeURIComponent(found.replace(/\p{Surrogate}/u, '\ufffd')));
    return `<!-- millrace:${safe} -->`;
}
//# sourceMappingURL=marker.js.map
;// CONCATENATED MODULE: ./packages/report/dist/markdown/inline.js



/** A text as Markdown for one line. It is safe anywhere but at a line's start: see {@link paragraph}. */
function inline(text, options) {
    const pieces = piecesOf(text, options.text);
    return pieces
        .map((piece, index) => inlinePiece(piece, { before: pieces[index - 1], after: pieces[index + 1] }, options))
        .join('');
}
/** A text as a paragraph or an item: one line that starts nothing else. */
function paragraph(text, options) {
    return atLineStart(inline(text, options));
}
function inlinePiece(piece, around, options) {
    switch (piece.look) {
        case 'plain':
            return escapeMarkdown(piece.text);
        case 'strong':
            return strong(piece.text, around);
        case 'code':
            return code(piece.text, options);
        case 'link':
            return `[${label(piece.text)}](${piece.href.replace(/&/g, '&amp;')})`;
    }
}
/** Seen: marked reads `\\[` in the words of a link as if it were `[`, so brackets there are entities. */
function label(text) {
    return escapeMarkdown(text).replace(/\\([[\]])/g, (_, bracket) => bracket === '[' ? '&#91;' : '&#93;');
}
/** `**` works where it can only be read one way (CommonMark's flanking rules), else the element it stands for. */
function strong(text, { before, after }) {
    const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    if (words === '')
        return text;
    const opens = /^[\p{L}\p{N}]/u.test(words) || start !== '' || before === undefined || before.text.endsWith(' ');
    const closes = /[\p{L}\p{N}]$/u.test(words) || end !== '' || after === undefined || after.text.startsWith(' ');
    const inner = escapeMarkdown(words);
    return start + (opens && closes ? `**${inner}**` : `<strong>${inner}</strong>`) + end;
}
function code(text, { cell }) {
    if (cell && text.includes('|'))
        return `<code>${escapeMarkdown(text)}</code>`;
    const words = neutralCode(text);
    const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$|^ .* $/u.test(words) ? ' ' : '';
    return fence + pad + words + pad + fence;
}
//# sourceMappingURL=inline.js.map
;// CONCATENATED MODULE: ./packages/report/dist/markdown/mermaid.js



/** Squares beside the names of a chart's lines, in the order of {@link COLOURS}. */
const SQUARES = ['🟦', '🟧', '🟩', '🟪'];
const COLOURS = ['#4c8dff', '#e8871e', '#3a9d5d', '#9a6dd7'];
const GUIDE = '#8c959f';
/** Points on the x axis: labels of this many months still stand beside each other. */
const MERMAID_POINTS = 12;
const STEPS = 20;
/** Beyond it a number is written with an exponent, which Mermaid does not read. */
const LARGEST = 1e15;
/**
 * A line chart for Mermaid's xychart, which GitHub draws; undefined where it could not be drawn honestly (a gap, more
 * lines than colours, no common range). Lines over numbers are read off at even steps, as xychart has no other x.
 */
function mermaidChart(chart) {
    const series = drawnSeries(chart).filter(({ points }) => points.length > 0);
    if (chart.mark !== 'line' || series.length === 0 || series.length > COLOURS.length)
        return undefined;
    const plot = chart.x.scale === 'linear' ? overNumbers(chart, series) : overLabels(chart, series);
    if (plot === undefined)
        return undefined;
    const { low, high } = rangeOf(plot.lines.flat());
    if (decimal(low) === decimal(high) || Math.max(-low, high) > LARGEST)
        return undefined;
    const palette = [...COLOURS.slice(0, series.length), GUIDE].join(', ');
    return [
        '```mermaid',
        `%%{init: {"xyChart": {"width": 640, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        'xychart-beta',
        `    x-axis ${plot.axis}`,
        `    y-axis ${quoted(chart.y.title)} ${decimal(low)} --> ${decimal(high)}`,
        ...plot.lines.map(line => `    line [${line.map(decimal).join(', ')}]`),
        '```',
    ].join('\n');
}
function overLabels(chart, series) {
    const labels = thinned(labelsOf(series), MERMAID_POINTS);
    const names = labels.map(quoted);
    if (labels.length < 2 || new Set(names).size < names.length)
        return undefined;
    const lines = series.map(({ points }) => {
        const byLabel = new Map(points.map(point => [point.label, point.y]));
        return labels.map(label => byLabel.get(label));
    });
    if (!lines.every(line => line.every(y => y !== undefined)))
        return undefined;
    const level = typeof chart.guide === 'object' ? [labels.map(() => chart.guide.y)] : [];
    return {
        axis: `${quoted(chart.x.title)} [${names.join(', ')}]`,
        lines: [...lines, ...level],
    };
}
function overNumbers(chart, series) {
    const from = Math.max(...series.map(({ points }) => rangeOf(points.map(point => point.at)).low));
    const to = Math.min(...series.map(({ points }) => rangeOf(points.map(point => point.at)).high));
    if (!(to > from) || Math.max(-from, to) > LARGEST)
        return undefined;
    const steps = Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from) * step) / STEPS);
    const lines = series.map(line => steps.map(at => readOff(line, at)));
    if (chart.guide === 'diagonal')
        lines.push(steps);
    else if (chart.guide !== undefined)
        lines.push(steps.map(() => chart.guide.y));
    return { axis: `${quoted(chart.x.title)} ${decimal(from)} --> ${decimal(to)}`, lines };
}
/** y of a line at a place within its range, on the straight line between its neighbours. */
function readOff({ points }, at) {
    const sorted = [...points].sort((a, b) => a.at - b.at);
    const next = Math.max(1, sorted.findIndex(point => point.at >= at));
    const [left, right] = [sorted[next - 1], sorted[next]];
    if (left === undefined || right === undefined)
        return left?.y ?? 0;
    const share = right.at === left.at ? 1 : (at - left.at) / (right.at - left.at);
    return left.y * (1 - share) + right.y * share;
}
/** Mermaid has no escapes that hold everywhere: only what surely is text remains. */
function quoted(text) {
    const safe = text
        .replace(/[^\p{L}\p{N} .,:+\-–−/()≤≥]/gu, ' ')
        .replace(/ +/g, ' ')
        .trim();
    return `"${clip(safe, 60) || ' '}"`;
}
/** A number as Mermaid reads it: no exponent. */
function decimal(value) {
    return Number(value.toPrecision(5))
        .toFixed(6)
        .replace(/\.?0+$/, '');
}
//# sourceMappingURL=mermaid.js.map
;// CONCATENATED MODULE: ./packages/report/dist/markdown/table.js


/** A GitHub table; a table without columns is nothing. Rows beyond the budget are counted below it. */
function tableMarkdown(table, size) {
    const { columns, rows } = table;
    if (columns.length === 0)
        return '';
    const line = (cells) => `| ${columns.map((_, index) => inline(cells[index] ?? '', { text: size.text, cell: true })).join(' | ')} |`;
    const lines = [
        line(columns.map(column => column.title)),
        `| ${columns.map(column => (column.align === 'right' ? '--:' : ':--')).join(' | ')} |`,
        ...rows.slice(0, size.rows).map(line),
    ];
    return lines.join('\n') + more(rows.length, { size, noun: 'rows' });
}
/** The line that counts what is missing; nothing where all is shown. */
function more(count, { size, noun }) {
    return count > size.rows
        ? `\n\n… and ${formatCount(count - size.rows)} more ${noun} in the full report.`
        : '';
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./packages/report/dist/markdown/chart.js






/** A chart in Markdown: lines drawn by Mermaid, bars and intervals in characters, the numbers in a table. */
function chartMarkdown(chart, budget) {
    const table = chartTable(chart, { points: MERMAID_POINTS, drawn: true });
    if (table.rows.length === 0)
        return 'Nothing to draw.';
    const picture = mermaidChart(chart);
    return [
        paragraph(chart.alt, budget),
        ...(picture === undefined ? [] : [legend(chart, budget), picture]),
        tableMarkdown(table, budget),
        thinnedNote(table),
    ]
        .filter(part => part !== '')
        .join('\n\n');
}
function legend(chart, budget) {
    const names = drawnSeries(chart)
        .filter(({ points }) => points.length > 0)
        .map(({ name }, index) => `${SQUARES[index]} ${inline(name, budget)}`);
    if (chart.guide === 'diagonal')
        names.push('⬜ the diagonal');
    else if (chart.guide !== undefined)
        names.push(`⬜ ${inline(chart.guide.name, budget)}`);
    return names.length > 1 ? names.join(' · ') : '';
}
function thinnedNote({ points, rows }) {
    if (points <= rows.length)
        return '';
    return `${formatCount(rows.length)} of ${formatCount(points)} points; all are in the full report.`;
}
//# sourceMappingURL=chart.js.map
;// CONCATENATED MODULE: ./packages/report/dist/markdown/blocks.js







/** Blocks in order, each a piece of Markdown that stands alone; those with nothing to show are left out. */
function blocksMarkdown(blocks, budget, charts) {
    return blocks
        .filter(block => charts || block.kind !== 'chart')
        .map(block => blockMarkdown(block, budget))
        .filter(markdown => markdown !== '');
}
function foldMarkdown(fold, budget) {
    const [summary] = piecesOf(fold.summary, budget.text);
    const inside = blocksMarkdown(fold.blocks, budget, budget.charts.folds);
    const gone = !budget.charts.folds && fold.blocks.some(block => block.kind === 'chart');
    if (gone)
        inside.push('The charts are in the full report.');
    return [
        `<details><summary>${escapeInHtml(summary?.text ?? 'More')}</summary>`,
        ...inside,
        '</details>',
    ].join('\n\n');
}
function blockMarkdown(block, budget) {
    switch (block.kind) {
        case 'text':
            return paragraph(block.text, budget);
        case 'table':
            return titled(block.title, tableMarkdown(block, budget), budget);
        case 'list':
            return titled(block.title, listMarkdown(block, budget), budget);
        case 'code':
            return codeMarkdown(block, budget);
        case 'chart':
            return titled(block.title, chartMarkdown(block, budget), budget);
    }
}
function titled(title, body, budget) {
    const head = title === undefined ? '' : inline([{ strong: title }], budget);
    return [head, body].filter(part => part !== '').join('\n\n');
}
function listMarkdown(list, budget) {
    const items = list.items.map(item => paragraph(item, budget)).filter(item => item !== '');
    const lines = items.slice(0, budget.rows).map(item => `- ${item}`);
    return lines.join('\n') + more(items.length, { size: budget, noun: 'points' });
}
/** Languages that GitHub draws, or applies as a change, instead of showing them. */
const DRAWN = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl', 'suggestion']);
function codeMarkdown(block, budget) {
    const lines = neutralCode(visibleLines(block.code)).split('\n');
    const shown = clip(lines.slice(0, budget.rows).join('\n'), budget.text);
    const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    const known = /^[a-z0-9+-]{1,20}$/.test(block.language) && !DRAWN.has(block.language);
    return [
        `${fence}${known ? block.language : 'text'}\n${shown}\n${fence}`,
        more(lines.length, { size: budget, noun: 'lines' }),
    ].join('');
}
//# sourceMappingURL=blocks.js.map
;// CONCATENATED MODULE: ./packages/report/dist/markdown/budget.js
const ALL = Number.POSITIVE_INFINITY;
/** From everything to less: the first that fits is taken. */
const budgets = [
    { charts: { blocks: true, folds: true }, rows: ALL, text: ALL },
    { charts: { blocks: true, folds: false }, rows: ALL, text: ALL },
    ...[100, 30, 10].map(rows => ({ charts: { blocks: true, folds: false }, rows, text: ALL })),
];
/** With the folds gone and still too long. */
const tightBudget = { charts: { blocks: false, folds: false }, rows: 10, text: 300 };
//# sourceMappingURL=budget.js.map
;// CONCATENATED MODULE: ./packages/report/dist/markdown/render-markdown.js





/**
 * A report as the body of a pull request or a comment in GitHub's Markdown: verdict, what to do next, blocks, folds,
 * footer, marker. What is too long loses first the charts in folds, then rows of long tables, then folds (the last
 * first), then blocks; the verdict and the marker stay down to a limit of about 500 characters.
 */
function renderMarkdown(report, { limit = 60_000 } = {}) {
    for (const budget of budgets) {
        const body = join(partsOf(report, budget));
        if (body.length <= limit)
            return body;
    }
    const small = partsOf(report, budgets.at(-1) ?? tightBudget);
    const tight = partsOf(report, tightBudget);
    return (withFewer(small, { what: 'folds', limit, gone: 0 }) ??
        withFewer({ ...tight, folds: [] }, { what: 'blocks', limit, gone: tight.folds.length }) ??
        verdictAlone(report, limit));
}
function partsOf(report, budget) {
    return {
        head: headMarkdown(report, budget.text),
        blocks: blocksMarkdown(report.blocks, budget, budget.charts.blocks),
        folds: report.folds.map(fold => foldMarkdown(fold, budget)),
        note: '',
        footer: report.footer === undefined ? '' : paragraph(report.footer, budget),
        marker: marker(report.key),
    };
}
function headMarkdown({ verdict }, text) {
    const bold = paragraph([{ strong: verdict.text }], { text });
    return `${bold} ${paragraph(verdict.next, { text })}`.trim();
}
function join({ head, blocks, folds, note, footer, marker }) {
    return [head, ...blocks, ...folds, note, footer, marker].filter(part => part !== '').join('\n\n');
}
/** The parts without as many of the last folds or blocks as it takes; undefined where that is not enough. */
function withFewer(parts, { what, limit, gone }) {
    const all = parts[what].length + gone;
    let room = limit - join({ ...parts, [what]: [], note: missing(all) }).length;
    if (room < 0)
        return undefined;
    let kept = 0;
    for (const part of parts[what]) {
        room -= part.length + 2;
        if (room < 0)
            break;
        kept += 1;
    }
    return join({ ...parts, [what]: parts[what].slice(0, kept), note: missing(all - kept) });
}
function missing(sections) {
    if (sections === 0)
        return '';
    return `… and ${formatCount(sections)} more ${sections === 1 ? 'section' : 'sections'} in the full report.`;
}
function verdictAlone(report, limit) {
    const end = marker(report.key);
    for (const text of [300, 100, 30, 10]) {
        const body = [headMarkdown(report, text), end].filter(part => part !== '').join('\n\n');
        if (body.length <= limit)
            return body;
    }
    return end.length <= limit ? end : '';
}
//# sourceMappingURL=render-markdown.js.map
;// CONCATENATED MODULE: ./packages/report/dist/terminal/style.js
const CODES = {
    strong: [1, 22],
    faint: [2, 22],
    code: [36, 39],
    good: [32, 39],
    bad: [31, 39],
    warning: [33, 39],
    neutral: [34, 39],
};
function painter(color) {
    if (!color)
        return (_, text) => text;
    return (look, text) => `\u001b[${CODES[look][0]}m${text}\u001b[${CODES[look][1]}m`;
}
/** Signs that stand for a tone without any colour. */
const SIGNS = { good: '✔', bad: '✖', warning: '!', neutral: '•' };
//# sourceMappingURL=style.js.map
;// CONCATENATED MODULE: ./packages/report/dist/terminal/width.js
/** Columns that text takes in a terminal: 2 for wide characters and emoji, 0 for marks that join. */
function widthOf(text) {
    let width = 0;
    for (const { segment } of new Intl.Segmenter('en').segment(text))
        width += clusterWidth(segment);
    return width;
}
/** Lines of at most `width` columns, broken at spaces; a longer word is broken inside. At least one line. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap(word => pieces(word, width))) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (widthOf(joined) <= width)
            line = joined;
        else {
            if (line !== '')
                lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
/** A word in pieces that fit; a piece holds at least one character. */
function pieces(word, width) {
    if (widthOf(word) <= width)
        return [word];
    const result = [];
    let piece = '';
    for (const { segment } of new Intl.Segmenter('en').segment(word)) {
        if (piece !== '' && widthOf(piece + segment) > width) {
            result.push(piece);
            piece = '';
        }
        piece += segment;
    }
    return [...result, piece];
}
function clusterWidth(cluster) {
    if (/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u.test(cluster))
        return 0;
    return /^\p{Emoji_Presentation}|\ufe0f/u.test(cluster) || WIDE.test(cluster) ? 2 : 1;
}
// East Asian Wide and Fullwidth (Unicode's EastAsianWidth.txt), without the emoji.
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
//# sourceMappingURL=width.js.map
;// CONCATENATED MODULE: ./packages/report/dist/terminal/table.js



const GAP = 2;
/** A column is never made narrower than this to make room. */
const NARROW = 8;
const MOST_ROWS = 20;
/**
 * A table's lines, columns aligned by what they take on a screen. Where the screen is too narrow the widest columns
 * give way and their cells go on below: no number is ever cut.
 */
function tableLines(table, width, paint) {
    const { columns, rows } = table;
    if (columns.length === 0)
        return [];
    const head = columns.map(column => plainText(column.title));
    const body = rows.slice(0, MOST_ROWS).map(row => columns.map((_, index) => plainText(row[index] ?? '')));
    const room = width - GAP * (columns.length - 1);
    const widest = head.map((title, index) => ({
        head: widthOf(title),
        body: Math.max(longestWord(title), ...body.map(cells => widthOf(cells[index] ?? ''))),
    }));
    // Headers are broken before numbers are.
    const whole = widest.map(column => Math.max(column.head, column.body));
    const bodies = widest.map(column => column.body);
    const widths = narrowed(narrowed(whole, bodies, room), bodies.map(() => NARROW), room);
    const laid = (cells) => rowLines(cells, widths, columns);
    const more = rows.length - body.length;
    return [
        ...(head.every(title => title === '') ? [] : laid(head).map(line => paint('faint', line))),
        ...body.flatMap(laid),
        ...(more > 0 ? [paint('faint', `… and ${formatCount(more)} more rows`)] : []),
    ];
}
function rowLines(cells, widths, columns) {
    const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? NARROW));
    const height = Math.max(...wrapped.map(lines => lines.length));
    return Array.from({ length: height }, (_, at) => wrapped
        .map((lines, index) => pad(lines[at] ?? '', widths[index] ?? 0, columns[index]?.align ?? 'left'))
        .join(' '.repeat(GAP))
        .trimEnd());
}
function longestWord(text) {
    return Math.max(...text.split(' ').map(widthOf));
}
/** The widths with the widest made narrower, none below its least, until their sum fits or nothing more gives way. */
function narrowed(widths, least, room) {
    const result = [...widths];
    let over = result.reduce((sum, width) => sum + width, 0) - room;
    while (over > 0) {
        const yielding = result.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
        const widest = Math.max(...yielding);
        if (widest === 0)
            break;
        result[yielding.indexOf(widest)] = widest - 1;
        over -= 1;
    }
    return result;
}
function pad(text, width, align) {
    const space = ' '.repeat(Math.max(0, width - widthOf(text)));
    return align === 'right' ? space + text : text + space;
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./packages/report/dist/terminal/render-terminal.js









/**
 * A report in short for a terminal: title, verdict, what to do next, the blocks; of the folds only what they hold.
 * No line of it can be a workflow command, so it may be written into a job's log.
 */
function renderTerminal(report, { color, width }) {
    const paint = painter(color);
    const room = Math.max(20, width - 2);
    const { tone, text, next } = report.verdict;
    const groups = [
        hanging('', report.title, room).map(line => paint('strong', line)),
        [
            ...hanging(`${SIGNS[tone]} `, [{ strong: text }], room).map(line => paint(tone, line)),
            ...hanging('  ', next, room),
        ],
        ...report.blocks.map(block => blockLines(block, room, paint)),
        report.folds.flatMap(fold => hanging('▸ ', fold.summary, room).map(line => paint('faint', line))),
    ];
    const lines = groups
        .filter(group => group.length > 0)
        .flatMap((group, index) => (index === 0 ? group : ['', ...group]));
    return `${lines.map(line => (line === '' ? '' : `  ${neutralCode(line)}`)).join('\n')}\n`;
}
function blockLines(block, room, paint) {
    switch (block.kind) {
        case 'text':
            return hanging('', block.text, room);
        case 'table':
            return [...titleLine(block.title, paint), ...tableLines(block, room, paint)];
        case 'list':
            return [...titleLine(block.title, paint), ...block.items.flatMap(item => hanging('- ', item, room))];
        case 'code':
            return visibleLines(block.code)
                .split('\n')
                .map(line => paint('code', line));
        case 'chart':
            return [...titleLine(block.title, paint), ...chartLines(block, room, paint)];
    }
}
function titleLine(title, paint) {
    return title === undefined ? [] : [paint('strong', plainText(title))];
}
/** A line for a line chart's series; bars and intervals in rows. */
function chartLines(chart, room, paint) {
    if (chart.mark !== 'line')
        return tableLines(chartTable(chart, { drawn: true }), room, paint);
    return drawnSeries(chart).map(({ name, points }) => `${sparkline(thinned(points, 40).map(point => point.y))}  ${name}`);
}
/** A text in lines, those after the first indented as far as its first words. */
function hanging(start, text, room) {
    const lines = wrap(plainText(text), room - start.length);
    return lines.map((line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line);
}
//# sourceMappingURL=render-terminal.js.map
;// CONCATENATED MODULE: ./packages/report/dist/title.js



/** A report's title for a pull request or an issue (plain text, at most 256 characters), naming nobody and no issue. */
function renderTitle(report) {
    return neutral(clip(visibleLine(report.title).trim(), 128)) || 'Report';
}
//# sourceMappingURL=title.js.map
;// CONCATENATED MODULE: ./packages/report/dist/index.js


















//# sourceMappingURL=index.js.map

/***/ }),

/***/ 73574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* reexport */ openStore)
});

// UNUSED EXPORTS: openLocalStore

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
;// CONCATENATED MODULE: ./packages/store/dist/errno.js
/** `ENOENT`, `EACCES` … of a system call that failed; `undefined` for every other error. */
function errnoOf(error) {
    return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}
//# sourceMappingURL=errno.js.map
;// CONCATENATED MODULE: ./packages/store/dist/read-source.js




/** Bytes that are read at once; a file of at most this size is held in memory. */
const CHUNK = 1 << 20;
/**
 * Opens a file to read it. MR1307 when it can't be, MR1308 when it is a link that must not be followed, a pipe or a
 * device; neither hangs.
 */
async function openSource(source) {
    const { file: path, follow } = source;
    const handle = await orUnreadable(path, (0,promises_.open)(path, flagsOf(follow)));
    try {
        const stats = await orUnreadable(path, handle.stat());
        if (!stats.isFile())
            throw notAFile(path, stats);
        return { path, handle, size: stats.size };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** The file's bytes from its beginning. A chunk is only good until the next one: they share a buffer. */
async function* readChunks({ path, handle, size }) {
    const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(size + 1, CHUNK)));
    for (let position = 0;;) {
        const { bytesRead } = await orUnreadable(path, handle.read(buffer, 0, buffer.length, position));
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield buffer.subarray(0, bytesRead);
    }
}
/**
 * All bytes of a file of less than a chunk; `undefined` for a larger one. Errors as `openSource`. Synchronous: for
 * 20,000 files of 4 KB a hop to another thread for each call costs ten times what the calls do.
 */
function readSmall({ file: path, follow }) {
    return readable(path, () => {
        const descriptor = (0,external_node_fs_.openSync)(path, flagsOf(follow));
        try {
            const stats = (0,external_node_fs_.fstatSync)(descriptor);
            if (!stats.isFile())
                throw notAFile(path, stats);
            if (stats.size >= CHUNK)
                return undefined;
            const buffer = Buffer.allocUnsafe(stats.size + 1);
            const length = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, 0);
            // One more byte than it had: it grows while it is read, and is left to the reader of large files.
            return length > stats.size ? undefined : buffer.subarray(0, length);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    });
}
/** MR1308 for whatever is neither a file nor a folder. */
function notAFile(path, kind) {
    if (kind.isDirectory())
        return new dist/* MillraceError */.gR('MR1307', { path, problem: 'It is a folder.' });
    const name = kind.isSymbolicLink()
        ? 'a symbolic link'
        : kind.isFIFO()
            ? 'a pipe'
            : kind.isSocket()
                ? 'a socket'
                : 'a device';
    return new dist/* MillraceError */.gR('MR1308', { path, kind: name });
}
function flagsOf(follow) {
    // Windows has neither flag; there they are undefined.
    return external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (follow ? 0 : (external_node_fs_.constants.O_NOFOLLOW ?? 0));
}
function readable(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function orUnreadable(path, work) {
    return work.catch(error => {
        throw unreadable(path, error);
    });
}
function unreadable(path, error) {
    const errno = errnoOf(error);
    if (errno === undefined)
        return error;
    if (errno === 'ELOOP')
        return new dist/* MillraceError */.gR('MR1308', { path, kind: 'a symbolic link' });
    return new dist/* MillraceError */.gR('MR1307', { path, problem: `${error.message}.` }, { cause: error });
}
//# sourceMappingURL=read-source.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/store/dist/temp-name.js






/** `.millrace-<place>-<pid>-<start>-<count>`: place says in which boot and container the pid means something. */
const GRAMMAR = /^\.millrace-([0-9a-f]{8})-(\d+)-\d+-\d+$/;
const HOUR = 3_600_000;
let place;
let count = 0;
/** A name that no other process, machine or container writes to. */
function tempName() {
    const start = Math.round(performance.timeOrigin);
    return `.millrace-${here()}-${process.pid}-${start}-${count++}`;
}
/**
 * Removes temporary files and folders that their writers left in a folder: those of dead processes of this machine
 * at once, those of others when nothing was written to them for an hour. Writers call it before their first file.
 */
async function removeLeftovers(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        const match = GRAMMAR.exec(name);
        if (!match || (match[1] === here() && Number(match[2]) === process.pid))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        const dead = match[1] === here() && !isAlive(Number(match[2]));
        if (dead || (await isOld(path)))
            await (0,promises_.rm)(path, { recursive: true, force: true }).catch(unlessForeign);
    }
}
/** In a folder that many share (`/tmp`), another user's are left to that user. */
function unlessForeign(error) {
    const errno = errnoOf(error);
    if (errno !== 'EPERM' && errno !== 'EACCES')
        throw error;
}
async function isOld(path) {
    const state = await (0,promises_.stat)(path).catch((error) => {
        if (errnoOf(error) !== 'ENOENT')
            throw error;
    });
    return state !== undefined && state.mtimeMs < Date.now() - HOUR;
}
/** A pid that was given again to another program counts as alive: then the hour decides. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return errnoOf(error) !== 'ESRCH';
    }
}
function here() {
    place ??= (0,external_node_crypto_.createHash)('sha256')
        .update([(0,external_node_os_.hostname)(), linuxOnly(bootId), linuxOnly(pidNamespace)].join('\n'))
        .digest('hex')
        .slice(0, 8);
    return place;
}
const bootId = () => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8');
const pidNamespace = () => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid');
function linuxOnly(read) {
    try {
        return read();
    }
    catch (error) {
        if (errnoOf(error) === undefined)
            throw error;
        return '';
    }
}
//# sourceMappingURL=temp-name.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./packages/store/dist/parallel.js
/**
 * Runs `work` on every item, at most `width` at a time, and returns the results in the items' order. The first
 * failure stops new work and is thrown once the work under way has ended, so that nothing writes after the caller
 * went on.
 */
async function inParallel(items, width, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const lane = async () => {
        while (next < items.length && !failed) {
            const index = next++;
            try {
                results[index] = await work(items[index]);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const lanes = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, lane));
    for (const outcome of lanes)
        if (outcome.status === 'rejected')
            throw outcome.reason;
    return results;
}
//# sourceMappingURL=parallel.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/local-durable.js





/** Above this many files one sync of the file system is cheaper: 20,000 files take 0.2 s against 4 s one by one. */
const ONE_BY_ONE = 200;
/** Puts files and their places in their folders on disk. One that is gone by now is an error. */
async function syncFiles(root, paths) {
    if (paths.length === 0)
        return;
    if (paths.length > ONE_BY_ONE && (await syncFileSystem(root)))
        return;
    await inParallel(paths, 4, syncPath);
    const folders = new Set(paths.map(path => (0,external_node_path_.dirname)(path)));
    // The folders above them may be new too.
    for (const folder of [...folders])
        folders.add((0,external_node_path_.dirname)(folder));
    folders.add((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(paths[0]))));
    folders.add(root);
    await inParallel([...folders], 4, syncPath);
}
async function syncPath(path) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/**
 * syncfs(2), which Node doesn't offer, by coreutils: waits until all is written and reports write errors. False
 * where the tool isn't there or doesn't know the option.
 */
async function syncFileSystem(root) {
    if (process.platform !== 'linux')
        return false;
    return (0,external_node_util_.promisify)(external_node_child_process_.execFile)('sync', ['-f', '--', root]).then(() => true, () => false);
}
//# sourceMappingURL=local-durable.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/local-faults.js




/** Says what the file system said in terms of the store: MR1305 when it is full, MR1301 for everything else. */
function storeFaults(root, location) {
    return async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            const errno = errnoOf(error);
            if (errno === undefined)
                throw error;
            if (errno === 'ENOSPC' || errno === 'EDQUOT') {
                throw new dist/* MillraceError */.gR('MR1305', { location, what, errno, folder: root }, { cause: error });
            }
            throw new dist/* MillraceError */.gR('MR1301', { location, problem: problemOf(error) }, { cause: error });
        }
    };
    function problemOf(error) {
        const code = errnoOf(error);
        const isRoot = 'path' in error && error.path === root;
        if (code === 'ENOENT' && isRoot && !(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(root)))
            return `The folder ${(0,external_node_path_.dirname)(root)} does not exist.`;
        return `${error.message}.`;
    }
}
//# sourceMappingURL=local-faults.js.map
;// CONCATENATED MODULE: ./packages/store/dist/copy-into.js



/**
 * Writes a source's bytes to a new file while hashing exactly what is written, with one buffer of memory. What is
 * wrong with the source is MR1307 or MR1308; what the target's file system says comes as it is. The caller removes
 * a target that was not finished.
 */
async function copyInto(source, target, mode, hash) {
    const small = 'file' in source ? readSmall(source) : undefined;
    if (small) {
        hash.update(small);
        (0,external_node_fs_.writeFileSync)(target, small, { flag: 'wx', mode });
        return;
    }
    const input = 'file' in source ? await openSource(source) : undefined;
    try {
        const output = await (0,promises_.open)(target, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, mode);
        try {
            await pump(input ? readChunks(input) : piecesOf(source), output, hash);
        }
        finally {
            await output.close();
        }
    }
    finally {
        await input?.handle.close();
    }
}
async function* piecesOf(source) {
    if ('chunks' in source)
        yield* source.chunks;
    if ('bytes' in source)
        yield source.bytes;
}
async function pump(chunks, output, hash) {
    for await (const chunk of chunks) {
        hash.update(chunk);
        // Continues at the file's position and writes all of the chunk.
        await output.writeFile(chunk);
    }
}
//# sourceMappingURL=copy-into.js.map
;// CONCATENATED MODULE: ./packages/store/dist/hashing.js

/** Both digests of bytes in one pass: what a new blob needs. */
function blobHash() {
    const md5 = (0,external_node_crypto_.createHash)('md5');
    const trusted = trustHash();
    return {
        update(chunk) {
            md5.update(chunk);
            trusted.update(chunk);
        },
        ref: () => ({ ...trusted.digest(), md5: md5.digest('hex') }),
    };
}
/** What trust asks for: SHA-256 and size. */
function trustHash() {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    return {
        update(chunk) {
            sha256.update(chunk);
            size += chunk.byteLength;
        },
        digest: () => ({ sha256: sha256.digest('hex'), size }),
    };
}
async function feed(hash, chunks) {
    for await (const chunk of chunks)
        hash.update(chunk);
}
//# sourceMappingURL=hashing.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/local-receive.js







/** Read-only, as DVC keeps them: a link or a careless program can't change a blob. */
const BLOB_MODE = 0o444;
/**
 * Takes bytes in. What fits in one chunk is hashed in memory and written only when it is kept, so that files which
 * the store has already cost one read; the rest is cloned where the file system can, else copied while it is hashed.
 */
async function receiveInto(source, temporary) {
    const small = 'bytes' in source ? source.bytes : 'file' in source ? readSmall(source) : undefined;
    if (small) {
        const hash = blobHash();
        hash.update(small);
        return {
            ref: hash.ref(),
            keep: path => orRemove(temporary, async () => {
                (0,external_node_fs_.writeFileSync)(temporary, small, { flag: 'wx', mode: BLOB_MODE });
                moveTo(path, temporary);
            }),
            drop: async () => undefined,
        };
    }
    const ref = await orRemove(temporary, async () => {
        const hash = blobHash();
        if (!(await cloned(source, temporary)))
            await copyInto(source, temporary, BLOB_MODE, hash);
        else
            await hashFile(temporary, hash);
        return hash.ref();
    });
    return {
        ref,
        keep: path => orRemove(temporary, async () => moveTo(path, temporary)),
        drop: () => (0,promises_.rm)(temporary, { force: true }),
    };
}
/**
 * A copy that shares its blocks (btrfs, XFS, APFS). False where that can't be had, for whatever reason: then the
 * plain copy works or says why not.
 */
async function cloned(source, temporary) {
    const linux = process.platform === 'linux';
    if (!('file' in source) || !(linux || source.follow))
        return false;
    const input = await openSource(source);
    try {
        // By descriptor: the file that was opened without following a link, whatever its name leads to by now.
        const from = linux ? `/proc/self/fd/${input.handle.fd}` : source.file;
        await (0,promises_.copyFile)(from, temporary, promises_.constants.COPYFILE_FICLONE_FORCE | promises_.constants.COPYFILE_EXCL);
        await (0,promises_.chmod)(temporary, BLOB_MODE & ~process.umask());
        return true;
    }
    catch (error) {
        if (errnoOf(error) === undefined)
            throw error;
        await (0,promises_.rm)(temporary, { force: true });
        return false;
    }
    finally {
        await input.handle.close();
    }
}
async function hashFile(path, hash) {
    const input = await openSource({ file: path, follow: false });
    try {
        await feed(hash, readChunks(input));
    }
    finally {
        await input.handle.close();
    }
}
/** A blob's folder is made when it is missed: 256 times in a store's life. */
function moveTo(path, temporary) {
    try {
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        if (errnoOf(error) !== 'ENOENT')
            throw error;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.renameSync)(temporary, path);
    }
}
/** Leaves no temporary file behind when the work fails. */
async function orRemove(temporary, work) {
    try {
        return await work();
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
//# sourceMappingURL=local-receive.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/local-write.js




/**
 * Writes a file whole: temporary file, fsync, then rename, or link(2) which fails when the name is taken, then
 * fsync of the folders. False when `create` found the name taken.
 */
async function writeWhole(temporary, path, write) {
    try {
        const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(write.bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        const created = await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const won = write.how === 'create' ? await linked(temporary, path) : await renamed(temporary, path);
        for (let folder = (0,external_node_path_.dirname)(path);; folder = (0,external_node_path_.dirname)(folder)) {
            await syncPath(folder);
            // A folder that was there before has its own entry on disk already.
            if (!created || folder.length < created.length || folder === (0,external_node_path_.dirname)(folder))
                break;
        }
        return won;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function linked(temporary, path) {
    try {
        await (0,promises_.link)(temporary, path);
        return true;
    }
    catch (error) {
        if (errnoOf(error) === 'EEXIST')
            return false;
        throw error;
    }
}
async function renamed(temporary, path) {
    await (0,promises_.rename)(temporary, path);
    return true;
}
//# sourceMappingURL=local-write.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/local.js












/** Where files are written before they are renamed to their place. */
const TEMPORARY = 'millrace/tmp';
/**
 * A folder, in DVC 3's layout unless another is asked for. Blobs are files of mode 0444 less umask; temporary files stand under `millrace/tmp`
 * and are removed by the next writer when theirs died. Nothing is created before the first write.
 */
function local_localDriver(folder, { parents = false, layout = 'dvc' } = {}) {
    const root = (0,external_node_path_.resolve)(folder);
    const location = `local ${root}`;
    const faults = storeFaults(root, location);
    const pathOf = (key) => (0,external_node_path_.join)(root, ...key.split('/'));
    const temporary = () => (0,external_node_path_.join)(root, TEMPORARY, tempName());
    let ready;
    let received = 0;
    return {
        location,
        layout,
        abilities: { putIfAbsent: true, files: true },
        pathOf,
        probe: want => faults('a test file', async () => {
            if (want === 'read')
                await (0,promises_.readdir)(root).catch(unlessAbsent);
            else {
                await prepare();
                await probeWriting(location, temporary);
            }
        }),
        stat: key => faults(key, async () => stateOf(pathOf(key))),
        get: key => faults(key, () => contentOf(pathOf(key))),
        put: (key, { bytes, how }) => faults(key, async () => {
            await prepare();
            return writeWhole(temporary(), pathOf(key), { bytes, how });
        }),
        receive: source => faults('a blob', async () => {
            await prepare();
            // Small files are handled without a pause: signals and progress want their turn too.
            if (++received % 64 === 0)
                await (0,external_node_timers_promises_.setImmediate)();
            const taken = await receiveInto(source, temporary());
            return {
                ref: taken.ref,
                keep: key => faults(key, () => taken.keep(pathOf(key))),
                drop: () => faults('a blob', () => taken.drop()),
            };
        }),
        sync: keys => faults('what was kept', () => syncFiles(root, keys.map(pathOf))),
        list: prefix => faults(prefix, () => listKeys(root, prefix)),
    };
    /** Before the first write of this process: the folders stand, what dead writers left is gone. */
    async function prepare() {
        ready ??= (async () => {
            await (0,promises_.mkdir)(root, { recursive: parents }).catch(error => {
                if (errnoOf(error) !== 'EEXIST')
                    throw error;
            });
            await (0,promises_.mkdir)((0,external_node_path_.join)(root, TEMPORARY), { recursive: true });
            await removeLeftovers((0,external_node_path_.join)(root, TEMPORARY));
        })().catch(error => {
            ready = undefined;
            throw error;
        });
        await ready;
    }
}
/** Files can be written, and a name that is taken stays with whoever took it. */
async function probeWriting(location, temporary) {
    const path = temporary();
    const probe = { bytes: Buffer.from('probe'), how: 'create' };
    try {
        await writeWhole(temporary(), path, probe);
        if (!(await writeWhole(temporary(), path, probe)))
            return;
        const problem = 'Two writers can both create the same file on this file system.';
        throw new dist/* MillraceError */.gR('MR1301', { location, problem });
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
/** Synchronous, as the reading of small files and for the same reason. */
function stateOf(path) {
    const state = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
    if (!state?.isFile())
        return undefined;
    const { ino, size, mtimeNs, ctimeNs } = state;
    return { size: Number(size), tag: [ino, size, mtimeNs, ctimeNs].join(' ') };
}
async function contentOf(path) {
    if (!stateOf(path))
        return undefined;
    const source = { file: path, follow: true };
    const small = readSmall(source);
    if (small)
        return only(small);
    const input = await openSource(source);
    return (async function* () {
        try {
            yield* readChunks(input);
        }
        finally {
            await input.handle.close();
        }
    })();
}
async function* only(bytes) {
    yield bytes;
}
async function listKeys(root, prefix) {
    const folder = (0,external_node_path_.join)(root, ...prefix.split('/'));
    const found = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(unlessAbsent);
    return (found ?? [])
        .filter(entry => entry.isFile())
        .map(entry => (0,external_node_path_.join)(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(external_node_path_.sep)
        .join('/'))
        .sort();
}
function unlessAbsent(error) {
    if (errnoOf(error) !== 'ENOENT' && errnoOf(error) !== 'ENOTDIR')
        throw error;
}
//# sourceMappingURL=local.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/ask-docker.js


/**
 * Asks a credential helper of docker's (`docker-credential-<name> get`, the host on its stdin). `undefined` where it
 * knows none; MR1325 where it can't be asked.
 */
async function askDocker(name, host, env) {
    const program = `docker-credential-${name}`;
    const refuse = (problem) => new dist/* MillraceError */.gR('MR1325', { what: program, problem });
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        throw refuse('Its name is not one of a program.');
    const said = await new Promise(resolve => {
        const child = (0,external_node_child_process_.execFile)(program, ['get'], { env, timeout: 30_000 }, (error, stdout) => resolve({ code: error ? (error.code ?? 'no exit code') : 0, stdout }));
        // A helper that ends without reading is known by its answer.
        child.stdin?.on('error', () => undefined).end(host);
    });
    if (said.code === 'ENOENT')
        throw refuse('It is not on PATH.');
    // What every helper says, on stdout: docker-credential-helpers, credentials/error.go.
    if (/credentials not found/i.test(said.stdout))
        return undefined;
    if (said.code !== 0)
        throw refuse(`It ended with ${String(said.code)}.`);
    const { Username: username, Secret: password } = parse(said.stdout);
    if (typeof username !== 'string' || typeof password !== 'string')
        throw refuse('Its answer is not what a credential helper says.');
    // Then the secret is a token for another exchange, which is not offered.
    if (username === '<token>')
        throw refuse('It gives an identity token, not a name and a password.');
    return { username, password };
}
function parse(text) {
    try {
        return (JSON.parse(text) ?? {});
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return {};
        throw error;
    }
}
//# sourceMappingURL=ask-docker.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/credentials.js





/**
 * The credentials for a registry, from the first place that has some: the job's token, docker's own configuration
 * (`docker login`), GH_TOKEN or GITHUB_TOKEN for ghcr.io. Each is for its own host alone. `undefined`: ask as anybody.
 */
async function findCredentials(host, places) {
    for (const place of [fromJob, fromDocker, fromEnvironment]) {
        const found = await place(host, places);
        if (found)
            return found;
    }
    return undefined;
}
async function fromJob(host, { job }) {
    if (job?.host !== host)
        return undefined;
    return { username: job.username ?? 'x-access-token', password: job.token, from: 'the job' };
}
async function fromEnvironment(host, { env }) {
    const password = env['GH_TOKEN'] || env['GITHUB_TOKEN'];
    if (host !== 'ghcr.io' || !password)
        return undefined;
    return { username: 'x-access-token', password, from: 'the environment' };
}
async function fromDocker(host, { env, home }) {
    const file = (0,external_node_path_.join)(env['DOCKER_CONFIG'] || (0,external_node_path_.join)(home, '.docker'), 'config.json');
    const config = await readDockerConfig(file);
    if (!config)
        return undefined;
    const names = [host, `https://${host}`, `https://${host}/`, `https://${host}/v2/`];
    const own = names.map(name => config.auths?.[name]).find(entry => entry !== undefined);
    const helper = config.credHelpers?.[host] ?? config.credsStore;
    if (typeof helper === 'string') {
        const found = await askDocker(helper, host, env);
        if (found)
            return { ...found, from: 'docker' };
    }
    if (typeof own?.auth === 'string' && own.auth !== '') {
        const [username = '', ...password] = Buffer.from(own.auth, 'base64').toString('utf8').split(':');
        if (password.length > 0)
            return { username, password: password.join(':'), from: 'docker' };
    }
    if (typeof own?.username === 'string' && typeof own.password === 'string') {
        return { username: own.username, password: own.password, from: 'docker' };
    }
    return undefined;
}
async function readDockerConfig(file) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR')
            return undefined;
        const problem = `${error.message}.`;
        throw new dist/* MillraceError */.gR('MR1325', { what: file, problem }, { cause: error });
    }
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch (error) {
        // Its text may hold passwords, and a parser's words repeat some of it.
        if (error instanceof SyntaxError)
            throw new dist/* MillraceError */.gR('MR1325', { what: file, problem: 'It is not JSON.' });
        throw error;
    }
}
//# sourceMappingURL=credentials.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/registry-name.js
/** Reads `ghcr.io/acme/flights/store`; the grammar was checked with the config. */
function parseRegistryName(text) {
    const [host = '', ...path] = text.toLowerCase().split('/');
    return { host, path: path.join('/'), origin: `${isLoopback(host) ? 'http' : 'https'}://${host}` };
}
function formatRegistryName({ host, path }) {
    return `${host}/${path}`;
}
/**
 * The container registry that belongs to a GitHub server: ghcr.io to github.com, `containers.<host>` to any other (with
 * subdomain isolation, as its documentation says).
 */
function registryOfServer(serverUrl) {
    const { host } = new URL(serverUrl);
    return host === 'github.com' ? 'ghcr.io' : `containers.${host}`;
}
/** Names of this machine. All names below `.localhost` are (RFC 6761), whatever the resolver knows of them. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return /^(?:.+\.)?localhost$/.test(name) || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}
//# sourceMappingURL=registry-name.js.map
;// CONCATENATED MODULE: ./packages/store/dist/keys.js

/** Where DVC 3 keeps blobs, in its cache and in its remotes. */
const DVC_BLOBS = 'files/md5/';
/** Where blobs stand by what they are. */
const BLOBS = 'blobs/sha256/';
/** A blob's key in a layout. */
function blobKey(ref, layout) {
    return layout === 'dvc' ? dvcKey(ref) : `${BLOBS}${checked(ref.sha256)}`;
}
/** `files/md5/ab/cdef…`, with `.dir` at the end for a folder: DVC's layout. */
function dvcKey({ md5 }) {
    if (!/^[0-9a-f]{32}(\.dir)?$/.test(md5))
        throw (0,dist/* bug */.jr)(`${JSON.stringify(md5)} is no MD5`);
    return `${DVC_BLOBS}${md5.slice(0, 2)}/${md5.slice(2)}`;
}
/** The digest in the key of a blob that stands by what it is; `undefined` for every other key. */
function digestOf(key) {
    return /^blobs\/sha256\/([0-9a-f]{64})$/.exec(key)?.[1];
}
function treeKey(sha256) {
    return `millrace/trees/${checked(sha256)}.json`;
}
/** Prefix of a stage's records. */
function recordsOf(stage) {
    if (!dist/* stageNames */.hL.includes(stage))
        throw (0,dist/* bug */.jr)(`${JSON.stringify(stage)} is no stage`);
    return `millrace/records/${stage}/`;
}
function recordKey(stage, fingerprint) {
    return `${recordsOf(stage)}${checked(fingerprint)}.json`;
}
/** The fingerprint in a record's key; another file in that folder is `undefined`. */
function fingerprintOf(key) {
    return /^millrace\/records\/[a-z]+\/([0-9a-f]{64})\.json$/.exec(key)?.[1];
}
/**
 * The hint to a subject's newest record. `a/b__c` and `a__b/c` share a key, so whoever reads it compares the
 * record's subject.
 */
function hintKey(stage, subject) {
    if (!/^[a-z][a-z0-9_-]*(\/[a-z][a-z0-9_-]*)?$/.test(subject)) {
        throw (0,dist/* bug */.jr)(`${JSON.stringify(subject)} is no subject`);
    }
    recordsOf(stage);
    return `millrace/latest/${stage}/${subject.replace('/', '__')}.json`;
}
function checked(sha256) {
    if (!/^[0-9a-f]{64}$/.test(sha256))
        throw (0,dist/* bug */.jr)(`${JSON.stringify(sha256)} is no SHA-256`);
    return sha256;
}
//# sourceMappingURL=keys.js.map
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/passing.js

/** Something that may be otherwise the next time: a reset, a 5xx, bytes that arrived damaged. */
class Passing extends Error {
    name = 'Passing';
    /** What the registry asks to wait. */
    afterMs;
    constructor(problem, { afterMs, cause } = {}) {
        super(problem, cause === undefined ? {} : { cause });
        this.afterMs = afterMs;
    }
}
const usualPatience = { tries: 6, wait: ms => (0,external_node_timers_promises_.setTimeout)(ms) };
/** Nobody is waited for longer than this, whatever a registry asks. */
const MOST_MS = 60_000;
/** Tries again after passing faults, each time later (0.25 s, 0.5 s, 1 s …, or as asked); the last one is thrown. */
async function patiently({ tries, wait }, work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof Passing) || attempt >= tries)
                throw error;
            const usual = 250 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
            await wait(Math.min(error.afterMs ?? usual, MOST_MS));
        }
    }
}
/** `Retry-After` in milliseconds: seconds, or a date. */
function retryAfter(header, now = Date.now()) {
    if (header === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(header.trim()))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
//# sourceMappingURL=passing.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/http.js






/** A connection on which nothing moves for so long is given up. */
const IDLE_MS = 60_000;
/** Connections to one host; transfers at once are fewer. */
const agentOptions = { keepAlive: true, maxSockets: 16, maxFreeSockets: 16 };
const agents = { 'http:': new external_node_http_.Agent(agentOptions), 'https:': new external_node_https_.Agent(agentOptions) };
/**
 * One exchange. Node's own client and not `fetch`, which sends streams without their length, and knows no names below
 * `.localhost`. What the network does is `Passing`; what is wrong with the body's source comes as it is.
 */
async function send(request) {
    const { method, url, headers = {}, body } = request;
    const secure = url.protocol === 'https:';
    const sent = (secure ? external_node_https_ : external_node_http_).request(url, {
        method,
        headers: { 'user-agent': 'millrace', ...headers, ...(body && { 'content-length': String(body.size) }) },
        agent: secure ? agents['https:'] : agents['http:'],
        lookup,
    });
    const answered = new Promise((resolve, reject) => {
        sent.on('response', resolve);
        // Also after the answer, when nobody waits any more: a reset then shows in the answer's body.
        sent.on('error', reject);
    });
    sent.setTimeout(IDLE_MS, () => sent.destroy(new Passing(`nothing came for ${IDLE_MS / 1000} s`)));
    if (body && body.size > 0)
        http_pump(body, sent).catch((error) => sent.destroy(error));
    else
        sent.end();
    const message = await answered.catch(asPassing);
    return {
        status: message.statusCode ?? 0,
        headers: message.headers,
        url,
        body: chunksOf(message),
        drop: () => letGo(message),
    };
}
/** What is short is read to its end, so that the connection serves again; what is long costs more than a new one. */
function letGo(message) {
    const length = Number(message.headers['content-length'] ?? 0);
    message.on('error', () => undefined);
    if (length <= 1 << 16 || message.complete)
        message.resume();
    else
        message.destroy();
}
/** All of an answer's text, up to a size that no honest one reaches. */
async function textOf(answer, most) {
    const parts = [];
    let size = 0;
    for await (const chunk of answer.body) {
        size += chunk.byteLength;
        if (size > most)
            throw new Passing(`the answer is longer than ${most} bytes`);
        parts.push(chunk);
    }
    return Buffer.concat(parts).toString('utf8');
}
/** Each chunk is on its way before the next is read: sources lend their buffer. */
async function http_pump(body, sent) {
    let size = 0;
    for await (const chunk of body.open()) {
        size += chunk.byteLength;
        if (size > body.size || sent.destroyed)
            break;
        await new Promise((resolve, reject) => sent.write(chunk, error => (error ? reject(error) : resolve())));
    }
    if (size !== body.size && !sent.destroyed)
        throw new Passing('the bytes changed while they were sent');
    sent.end();
}
async function* chunksOf(message) {
    try {
        for await (const chunk of message)
            yield chunk;
    }
    catch (error) {
        asPassing(error);
    }
}
/** Errors of the network are passing; what a program did wrong, and what was wrong with a file, are not. */
function asPassing(error) {
    if (error instanceof dist/* MillraceError */.gR || error instanceof Passing || !(error instanceof Error))
        throw error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    const isOurs = code === undefined || (code.startsWith('ERR_') && !/^ERR_(TLS|SSL|STREAM_PREM)/.test(code));
    if (isOurs)
        throw error;
    throw new Passing(error.message === '' ? code : error.message, { cause: error });
}
const lookup = (hostname, options, done) => {
    if (!isLoopback(hostname))
        return (0,external_node_dns_.lookup)(hostname, options, done);
    const address = '127.0.0.1';
    if (options.all)
        done(null, [{ address, family: 4 }]);
    else
        done(null, address, 4);
};
//# sourceMappingURL=http.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/manifest.js



/** The empty configuration that the image specification (1.1, "Guidance for an Empty Descriptor") names. */
const emptyConfig = Buffer.from('{}');
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const EMPTY = 'application/vnd.oci.empty.v1+json';
const OBJECT = 'application/vnd.millrace.object.v1+json';
const BLOB = 'application/vnd.millrace.blob.v1';
/** Registries take none that is longer. */
const MOST_BYTES = 4 << 20;
/** The bytes of a manifest; the same content has the same bytes. */
function formatManifest({ object, blobs, source }) {
    const layers = blobs.map(blob => ({ mediaType: BLOB, ...described(blob) }));
    const first = object && {
        mediaType: OBJECT,
        ...described(object),
        annotations: { 'org.opencontainers.image.title': object.key },
    };
    return Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: MANIFEST,
        artifactType: object ? OBJECT : BLOB,
        config: { mediaType: EMPTY, ...described({ digest: (0,dist/* sha256 */.sc)(emptyConfig), size: emptyConfig.length }) },
        layers: first ? [first, ...layers] : layers,
        ...(source !== undefined && { annotations: { 'org.opencontainers.image.source': source } }),
    }));
}
function described({ digest, size }) {
    return { digest: `sha256:${digest}`, size };
}
/** The manifest of a tag; `undefined` where there is none. */
async function readManifest(client, tag) {
    return client.patiently('reading a manifest', async () => {
        const request = {
            method: 'GET',
            url: client.url(`manifests/${tag}`),
            headers: { accept: MANIFEST },
        };
        const answer = await client.exchange(request, [200, 404]);
        if (answer.status === 200)
            return parseManifest(await textOf(answer, MOST_BYTES), answer);
        answer.drop();
        return undefined;
    });
}
/** Gives a manifest its tag, in place of another that has it. Its blobs have to be there. */
async function writeManifest(client, tag, bytes) {
    await client.patiently('writing a manifest', async () => {
        const body = {
            size: bytes.byteLength,
            async *open() {
                yield bytes;
            },
        };
        const url = client.url(`manifests/${tag}`);
        const answer = await client.exchange({ method: 'PUT', url, headers: { 'content-type': MANIFEST }, body }, [201]);
        answer.drop();
    });
}
/** Only what hashes to the digest that the registry says counts; anything else arrived damaged. */
function parseManifest(text, { headers }) {
    const digest = (0,dist/* sha256 */.sc)(text);
    const said = headers['docker-content-digest'];
    if (said !== undefined && said !== `sha256:${digest}`)
        throw new Passing('a manifest arrived damaged');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Passing('it sent something else than a manifest');
    }
    const layers = Array.isArray(value?.layers) ? value.layers.map(parseLayer) : [];
    if (layers.length === 0)
        throw new Passing('it sent a manifest without layers');
    return { digest, layers };
}
function parseLayer(layer) {
    const digest = typeof layer?.digest === 'string' && /^sha256:([0-9a-f]{64})$/.exec(layer.digest)?.[1];
    const size = layer?.size;
    if (!digest || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw new Passing('it sent a manifest that is not one of ours');
    return { digest, size };
}
//# sourceMappingURL=manifest.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/create-tag.js



/** Shortest pause before what stands is taken for what stays. */
const LEAST_MS = 100;
/**
 * Creates a tag where registries have no put-if-absent: look, write, wait, look again. After the pause whoever had seen
 * the tag free has written, and what stands then stays (the timed mutual exclusion of M. Fischer, in L. Lamport, "A
 * Fast Mutual Exclusion Algorithm", 1987); the pause is four times what looking and writing took here. False when
 * another manifest stands; it may be as young, so that is waited for too.
 */
async function createTag(client, tag, make) {
    if (await isTaken(client, tag))
        return false;
    const bytes = await make();
    // Again, for the time between looking and writing is what the pause goes by.
    const started = performance.now();
    if (await isTaken(client, tag))
        return false;
    await writeManifest(client, tag, bytes);
    await settle(started);
    return (await readManifest(client, tag))?.digest === (0,dist/* sha256 */.sc)(bytes);
}
async function isTaken(client, tag) {
    const started = performance.now();
    if (!(await readManifest(client, tag)))
        return false;
    await settle(started);
    return true;
}
const settle = (started) => (0,external_node_timers_promises_.setTimeout)(Math.max(LEAST_MS, 4 * (performance.now() - started)));
//# sourceMappingURL=create-tag.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/download.js


/** Size of a blob that the registry has under this digest. */
async function blobSize(client, digest) {
    return client.patiently('asking for a blob', async () => {
        const request = { method: 'HEAD', url: client.url(`blobs/sha256:${digest}`) };
        const answer = await client.exchange(request, [200, 404]);
        answer.drop();
        if (answer.status === 404)
            return undefined;
        const length = answer.headers['content-length'];
        if (length === undefined || !/^\d+$/.test(length))
            throw new Passing('it did not say how long a blob is');
        return Number(length);
    });
}
/**
 * A blob's bytes, or `undefined` when it isn't there. A transfer that is cut goes on where it ended. Not verified:
 * whoever reads them compares the hash.
 */
async function openBlob(client, digest) {
    const first = await client.patiently('reading a blob', () => request(client, digest, 0));
    return first && resumed(client, digest, first);
}
/** How often a transfer may be cut without a byte between. */
const MOST_CUTS = 5;
async function* resumed(client, digest, first) {
    let answer = first;
    let at = 0;
    let cuts = 0;
    try {
        for (;;) {
            const cut = yield* rest(answer);
            if (!cut)
                return;
            if (++cuts > MOST_CUTS)
                throw client.unreachable('reading a blob', cut);
            answer.drop();
            answer = await client.patiently('reading a blob', () => again(client, digest, at));
        }
    }
    finally {
        answer.drop();
    }
    async function* rest({ status, body }) {
        // A server that does not know ranges begins again.
        let skip = status === 206 ? 0 : at;
        try {
            for await (const chunk of body) {
                const part = chunk.subarray(Math.min(skip, chunk.byteLength));
                skip -= chunk.byteLength - part.byteLength;
                if (part.byteLength === 0)
                    continue;
                at += part.byteLength;
                cuts = 0;
                yield part;
            }
            return undefined;
        }
        catch (error) {
            if (error instanceof Passing)
                return error;
            throw error;
        }
    }
}
async function again(client, digest, from) {
    const answer = await request(client, digest, from);
    if (!answer)
        throw new Passing('a blob vanished while it was read');
    return answer;
}
async function request(client, digest, from) {
    const headers = from === 0 ? undefined : { range: `bytes=${from}-` };
    const url = client.url(`blobs/sha256:${digest}`);
    const answer = await client.exchange({ method: 'GET', url, ...(headers && { headers }) }, [200, 206, 404]);
    if (answer.status === 404) {
        answer.drop();
        return undefined;
    }
    // A portal's page is no blob, and hashing it would only say that something is wrong.
    const page = /^text\/html/i.test(answer.headers['content-type'] ?? '');
    const elsewhere = answer.status === 206 && !answer.headers['content-range']?.startsWith(`bytes ${from}-`);
    if (!page && !elsewhere)
        return answer;
    answer.drop();
    throw new Passing(page ? 'it said something in HTML' : 'it sent another range than was asked for');
}
/** A small blob whole; read once more when it does not hash to its name. `undefined` when it isn't there. */
async function readBlob(client, digest) {
    for (let attempt = 1;; attempt++) {
        const chunks = await openBlob(client, digest);
        if (!chunks)
            return undefined;
        const parts = [];
        for await (const chunk of chunks)
            parts.push(chunk);
        const bytes = Buffer.concat(parts);
        if ((0,dist/* sha256 */.sc)(bytes) === digest || attempt === 2)
            return bytes;
    }
}
//# sourceMappingURL=download.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/list-tags.js


const list_tags_MOST_BYTES = 64 << 20;
const MOST_PAGES = 10_000;
/** Throws unless the repository can be read, or made. */
async function probeReading(client) {
    await client.patiently('asking for the repository', async () => {
        const answer = await client.exchange({ method: 'GET', url: client.url('tags/list?n=1') }, [200, 404]);
        if (answer.status === 200)
            parseTags(await textOf(answer, list_tags_MOST_BYTES));
        else
            answer.drop();
    });
}
/** Every tag, page by page (`Link: <…>; rel="next"`); none where there is no repository yet. */
async function listTags(client) {
    const tags = new Set();
    let next = client.url('tags/list?n=1000');
    for (let page = 0; next && page < MOST_PAGES; page++) {
        const url = next;
        next = await client.patiently('listing tags', async () => {
            const answer = await client.exchange({ method: 'GET', url }, [200, 404]);
            if (answer.status === 404) {
                answer.drop();
                return undefined;
            }
            for (const tag of parseTags(await textOf(answer, list_tags_MOST_BYTES)))
                tags.add(tag);
            const link = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(String(answer.headers.link ?? ''))?.[1];
            return link === undefined ? undefined : client.resolve(link, url);
        });
    }
    return [...tags].sort();
}
function parseTags(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Passing('it sent something else than a list of tags');
    }
    // A repository whose tags are all gone has null.
    if (value?.tags === null)
        return [];
    if (!Array.isArray(value?.tags) || !value.tags.every(tag => typeof tag === 'string'))
        throw new Passing('it sent something else than a list of tags');
    return value.tags;
}
//# sourceMappingURL=list-tags.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/receive-body.js







/**
 * Takes bytes in and hashes them: small ones in memory, a file's where they are, a stream's in a temporary file, since a
 * registry has to be told the digest that it shall check.
 */
async function receiveBody(source) {
    if ('chunks' in source)
        return spooled(source);
    const bytes = 'bytes' in source ? source.bytes : readSmall(source);
    const hash = blobHash();
    if (bytes) {
        hash.update(bytes);
        return { ref: hash.ref(), body: bodyOf(bytes), path: undefined, drop: async () => undefined };
    }
    const file = source;
    await feed(hash, receive_body_chunksOf(file));
    const ref = hash.ref();
    const body = { size: ref.size, open: () => receive_body_chunksOf(file) };
    return { ref, body, path: file.file, drop: async () => undefined };
}
/** Bytes in memory, as a body. */
function bodyOf(bytes) {
    return {
        size: bytes.byteLength,
        async *open() {
            yield bytes;
        },
    };
}
async function spooled(source) {
    const path = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), tempName());
    const drop = () => (0,promises_.rm)(path, { force: true });
    try {
        const hash = blobHash();
        await copyInto(source, path, 0o600, hash);
        const ref = hash.ref();
        const body = { size: ref.size, open: () => receive_body_chunksOf({ file: path, follow: false }) };
        return { ref, body, path: undefined, drop };
    }
    catch (error) {
        await drop();
        throw error;
    }
}
async function* receive_body_chunksOf(source) {
    const input = await openSource(source);
    try {
        yield* readChunks(input);
    }
    finally {
        await input.handle.close();
    }
}
//# sourceMappingURL=receive-body.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/challenge.js
/** Reads `WWW-Authenticate`: the first way that we know. `undefined` where there is none. */
function parseChallenge(header) {
    const match = /(?:^|,\s*)(bearer|basic)(?:\s|$)/i.exec(header ?? '');
    if (!match?.[1] || header === undefined)
        return undefined;
    if (match[1].toLowerCase() === 'basic')
        return { scheme: 'basic' };
    const values = new Map([...header.slice(match.index).matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value,
    ]));
    const realm = values.get('realm');
    return realm === undefined ? undefined : { scheme: 'bearer', realm, service: values.get('service') };
}
//# sourceMappingURL=challenge.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/denied.js


/** MR1320, with the fix that fits where the credentials came from. */
function denied(name, credentials, { access, problem }) {
    const what = access === 'push' ? 'to be written' : 'to be read';
    return new dist/* MillraceError */.gR('MR1320', {
        repository: formatRegistryName(name),
        what,
        problem: `${problem} It was asked ${asked(credentials)}.`,
        fix: fixOf(name.host, credentials, access),
    });
}
function asked(credentials) {
    if (!credentials)
        return 'without credentials';
    if (credentials.from === 'the job')
        return "with the job's token";
    return `with the credentials of ${credentials.from}`;
}
function fixOf(host, credentials, access) {
    const right = access === 'push' ? 'write' : 'read';
    if (credentials?.from === 'the job') {
        const role = access === 'push' ? 'Write' : 'Read';
        return `Write "packages: ${right}" under the job's permissions. Where the package is there already, give this repository the role ${role} on the package's settings page, under "Manage Actions access".`;
    }
    if (host !== 'ghcr.io')
        return `docker login ${host}`;
    const scopes = access === 'push' ? 'write:packages' : 'read:packages';
    return `docker login ghcr.io, with a classic token that has ${scopes}`;
}
//# sourceMappingURL=denied.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/authorizer.js






/** A token that is about to end would end on the way. */
const MARGIN_MS = 10_000;
/**
 * Tokens as the distribution project's token specification has it: the registry names a realm, which gives a token for a scope
 * to whoever has credentials, or to anybody for what is public. Tokens are kept until they end.
 */
function authorizer(name, credentials) {
    const tokens = new Map();
    let challenge;
    return {
        async header(access) {
            if (challenge?.scheme === 'basic')
                return basic(await credentials());
            if (challenge === undefined)
                return undefined;
            return `Bearer ${(await current(access, challenge)).value}`;
        },
        async challenged(header, access, sent) {
            challenge = parseChallenge(header);
            if (challenge === undefined)
                return false;
            if (challenge.scheme === 'basic')
                return sent === undefined && (await credentials()) !== undefined;
            // Another request may have a new token already.
            const known = await tokens.get(access);
            if (known && `Bearer ${known.value}` === sent)
                tokens.delete(access);
            return true;
        },
    };
    async function current(access, { realm, service }) {
        const known = await tokens.get(access);
        if (known && known.until > Date.now() + MARGIN_MS)
            return known;
        const fresh = fetchToken(access, new URL(realm, name.origin), service);
        tokens.set(access, fresh);
        fresh.catch(() => tokens.delete(access));
        return fresh;
    }
    async function fetchToken(access, realm, service) {
        const found = await credentials();
        refuseStranger(realm, found);
        if (service !== undefined)
            realm.searchParams.set('service', service);
        realm.searchParams.set('scope', `repository:${name.path}:${access === 'push' ? 'pull,push' : 'pull'}`);
        const authorization = basic(found);
        const answer = await send({ method: 'GET', url: realm, headers: authorization ? { authorization } : {} });
        const text = await textOf(answer, 1 << 20);
        if (answer.status === 429 || answer.status >= 500)
            throw new Passing(`the token service said ${answer.status}`, {
                afterMs: retryAfter(answer.headers['retry-after']),
            });
        if (answer.status !== 200)
            throw denied(name, found, { access, problem: `Its token service said ${answer.status}.` });
        return parseToken(text);
    }
    /** Credentials go to the registry that they belong to, and to nobody that it names without being safe. */
    function refuseStranger(realm, found) {
        const safe = realm.protocol === 'https:' || (realm.protocol === 'http:' && isLoopback(realm.host));
        const own = realm.host === name.host || found?.from === 'docker';
        if (safe && (own || found === undefined))
            return;
        const seen = `the token service ${realm.protocol}//${realm.host}`;
        throw new dist/* MillraceError */.gR('MR1322', { registry: name.host, what: 'The first request', seen });
    }
}
function basic(found) {
    return found && `Basic ${Buffer.from(`${found.username}:${found.password}`).toString('base64')}`;
}
function parseToken(text) {
    let said;
    try {
        said = JSON.parse(text);
    }
    catch {
        throw new Passing('the token service said something that is not JSON');
    }
    const value = said?.token ?? said?.access_token;
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
        throw new Passing('the token service gave no token');
    // 60 s is what the specification says where nothing is said.
    const seconds = typeof said.expires_in === 'number' && said.expires_in > 0 ? said.expires_in : 60;
    return { value, until: Date.now() + seconds * 1000 };
}
//# sourceMappingURL=authorizer.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/registry-client.js






const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 3;
function registryClient({ name, credentials, patience }) {
    const authorize = authorizer(name, credentials);
    return {
        name,
        resolve: safeUrl,
        url: path => new URL(`/v2/${name.path}/${path}`, name.origin),
        async exchange(request, expected) {
            const answer = await follow(request);
            if (expected.includes(answer.status))
                return answer;
            throw await refused(request, answer);
        },
        async patiently(what, work) {
            try {
                return await patiently(patience, work);
            }
            catch (error) {
                throw error instanceof Passing ? unreachable(what, error) : error;
            }
        },
        unreachable,
    };
    function unreachable(what, cause) {
        const values = { registry: name.host, what, problem: cause.message, tries: patience.tries };
        return new dist/* MillraceError */.gR('MR1321', values, { cause });
    }
    async function follow(request) {
        let answer = await authorized(request);
        for (let step = 0; REDIRECTS.has(answer.status) && request.method !== 'POST'; step++) {
            const { location } = answer.headers;
            answer.drop();
            if (location === undefined || step === MOST_REDIRECTS)
                throw new Passing('redirects that lead nowhere');
            answer = await authorized({ ...request, url: safeUrl(location, answer.url) });
        }
        return answer;
    }
    /** Only the registry itself is told who asks; a redirect to another host carries its own permission. */
    async function authorized(request) {
        if (request.url.origin !== name.origin)
            return send(request);
        const access = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'push';
        const first = await withHeader(request, access);
        const answer = await send(first);
        if (answer.status !== 401)
            return answer;
        answer.drop();
        const challenge = answer.headers['www-authenticate'];
        if (!(await authorize.challenged(challenge, access, first.headers?.['authorization'])))
            return answer;
        return send(await withHeader(request, access));
    }
    async function withHeader(request, access) {
        const authorization = await authorize.header(access);
        return authorization ? { ...request, headers: { ...request.headers, authorization } } : request;
    }
    function safeUrl(location, base) {
        const url = new URL(location, base);
        if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.host)))
            return url;
        throw strange('A request', `a redirect to ${url.protocol}//${url.host}`);
    }
    async function refused({ method, url }, answer) {
        const access = method === 'GET' || method === 'HEAD' ? 'pull' : 'push';
        const said = answer.status === 401 ? '' : await textOf(answer, 1 << 20).catch(emptyWhenCut);
        const { status } = answer;
        if (status === 401 || status === 403) {
            return denied(name, await credentials(), { access, problem: `It said ${status}${codesIn(said)}.` });
        }
        // What is neither an error nor expected comes from something in between: a portal, a proxy.
        if (status === 408 || status === 429 || status >= 500 || status < 400) {
            return new Passing(`it said ${status}`, { afterMs: retryAfter(answer.headers['retry-after']) });
        }
        // Seen of docker-registry when several take the same blob at once: a moment later it knows it.
        if (status === 400 && /"(MANIFEST_BLOB_UNKNOWN|DIGEST_INVALID)"/.test(said))
            return new Passing('it does not know a blob that it has taken');
        const path = url.pathname.slice(`/v2/${name.path}/`.length).replace(/uploads\/.*/, 'uploads');
        return strange(`${method} ${path}`, `${status}${codesIn(said)}`);
    }
    function strange(what, seen) {
        return new dist/* MillraceError */.gR('MR1322', { registry: name.host, what, seen });
    }
}
function emptyWhenCut(error) {
    if (error instanceof Passing)
        return '';
    throw error;
}
/** The codes of the specification's error body (`DENIED`, `MANIFEST_INVALID`); its free text is not repeated. */
function codesIn(text) {
    const codes = new Set([...text.matchAll(/"code"\s*:\s*"([A-Z][A-Z_]{1,60})"/g)].map(match => match[1]));
    return codes.size === 0 ? '' : ` (${[...codes].join(', ')})`;
}
//# sourceMappingURL=registry-client.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/refuse-public.js



/**
 * MR1324 where everybody can read the store, or could after the first write. Known are: what somebody without
 * credentials is given now, and, for a package that is not there yet, whether the repository is public whose token
 * makes it. A registry that asks nobody for credentials keeps no secrets and is not asked.
 */
async function refusePublic({ name, credentials, patience, publicSource }) {
    if (!credentials)
        return;
    const refuse = (problem) => new dist/* MillraceError */.gR('MR1324', { repository: formatRegistryName(name), problem });
    const anybody = await statusOf(name, undefined, patience);
    if (anybody === 200)
        throw refuse('Everybody can read it without credentials.');
    if (credentials.from !== 'the job' || !publicSource)
        return;
    if ((await statusOf(name, credentials, patience)) === 404) {
        throw refuse('It is not there yet; the package that a public repository makes is public as well.');
    }
}
async function statusOf(name, credentials, patience) {
    const client = registryClient({ name, credentials: async () => credentials, patience });
    try {
        return await client.patiently('asking who may read', async () => {
            const request = { method: 'GET', url: client.url('tags/list?n=1') };
            const answer = await client.exchange(request, [200, 404]);
            answer.drop();
            return answer.status;
        });
    }
    catch (error) {
        if (error instanceof dist/* MillraceError */.gR && error.code === 'MR1320')
            return 403;
        throw error;
    }
}
//# sourceMappingURL=refuse-public.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/tags.js

/** Keys of small objects stand below this; each has a tag. */
const BELOW = 'millrace/';
const MOST = 128;
/**
 * The tag of an object that is not named by its bytes' digest alone: `millrace/records/train/ab….json` is
 * `records.train.ab…`. A key that is too long for a tag (two names of 60 letters) ends in its hash.
 */
function tagOf(key) {
    const match = /^millrace\/([a-z0-9_-]+(?:\/[a-z0-9_-]+)*)\.json$/.exec(key);
    if (!match?.[1])
        throw (0,dist/* bug */.jr)(`${JSON.stringify(key)} has no place in a registry`);
    const tag = match[1].replaceAll('/', '.');
    return tag.length <= MOST ? tag : `${tag.slice(0, 50)}._${(0,dist/* sha256 */.sc)(key)}`;
}
/** The key of a tag; `undefined` for the tag of something else, or of a key that was too long. */
function keyOfTag(tag) {
    if (!/^(?:trees|records|latest)(?:\.[a-z0-9_-]+)+$/.test(tag))
        return undefined;
    if (/\._[0-9a-f]{64}$/.test(tag))
        return undefined;
    return `${BELOW}${tag.replaceAll('.', '/')}.json`;
}
/** The tag of a manifest that holds layers for which another had no room. */
function partTag(manifestDigest) {
    return `part.${manifestDigest}`;
}
/** True when two writers of the key can only mean the same bytes. */
function isNamedByContent(key) {
    return key.startsWith(`${BELOW}trees/`);
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci/upload.js




/**
 * GHCR refuses pieces above 4 MiB ("the request body is too large and exceeds the maximum permissible limit of
 * 4.00MiB") and takes whole blobs of up to 10 GB, if they come within 10 minutes. Registries take manifests of up to 4 MiB;
 * one of ours with 5,000 layers has 0.7 MB.
 */
const usualLimits = { whole: 256 << 20, piece: 4 << 20, layers: 5000 };
/** No registry asks for pieces that have to be held in so much memory. */
const MOST_PIECE = 64 << 20;
const OCTETS = { 'content-type': 'application/octet-stream' };
/**
 * Sends a blob under its digest, which the registry checks: it stands whole afterwards, or not at all. `path` is where
 * the bytes come from, for MR1307 when they are no longer what was hashed.
 */
async function uploadBlob(client, blob, limits) {
    const { digest, body } = blob;
    await client.patiently(`sending ${size(body.size)}`, async () => {
        const opened = await client.exchange({ method: 'POST', url: client.url('blobs/uploads/') }, [202]);
        opened.drop();
        const session = next(client, opened);
        const last = body.size <= limits.whole ? session : await sendPieces(client, session, { body, limits, opened });
        const rest = body.size <= limits.whole ? body : bodyOf(new Uint8Array());
        // Without Content-Range: with one GHCR takes it for a piece, and refuses its size.
        const url = new URL(last);
        url.search = `${url.search === '' ? '?' : `${url.search}&`}digest=sha256:${digest}`;
        const done = await client.exchange({ method: 'PUT', url, headers: OCTETS, body: rest }, [201, 400]);
        done.drop();
        if (done.status === 400) {
            await refuseChanged(blob);
            throw new Passing('the bytes arrived damaged');
        }
    });
}
/** Returns where the upload is to be ended. */
async function sendPieces(client, session, { body, limits, opened }) {
    const asked = Number(opened.headers['oci-chunk-min-length'] ?? 0);
    const most = Math.min(Math.max(limits.piece, asked || 0), MOST_PIECE);
    let url = session;
    let start = 0;
    for await (const piece of inPieces(body.open(), most)) {
        const answer = await client.exchange({
            method: 'PATCH',
            url,
            headers: { ...OCTETS, 'content-range': `${start}-${start + piece.byteLength - 1}` },
            body: { size: piece.byteLength, open: () => upload_only(piece) },
        }, [202]);
        answer.drop();
        start += piece.byteLength;
        const reached = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.range ?? '')?.[1];
        if (reached !== undefined && Number(reached) + 1 !== start)
            throw new Passing('a piece was not taken whole');
        url = next(client, answer);
    }
    return url;
}
async function* inPieces(chunks, most) {
    const piece = Buffer.allocUnsafe(most);
    let filled = 0;
    for await (const chunk of chunks) {
        for (let taken = 0; taken < chunk.byteLength;) {
            const part = chunk.subarray(taken, taken + most - filled);
            piece.set(part, filled);
            taken += part.byteLength;
            filled += part.byteLength;
            if (filled < most)
                continue;
            yield piece;
            filled = 0;
        }
    }
    if (filled > 0)
        yield piece.subarray(0, filled);
}
async function* upload_only(bytes) {
    yield bytes;
}
function next(client, answer) {
    const { location } = answer.headers;
    if (location === undefined)
        throw new Passing('it did not say where to send to');
    return client.resolve(location, answer.url);
}
/** Were they damaged on the way, or are they others than those that were hashed? */
async function refuseChanged({ digest, body, path }) {
    if (path === undefined)
        return;
    const hash = trustHash();
    await feed(hash, body.open());
    if (hash.digest().sha256 !== digest)
        throw new dist/* MillraceError */.gR('MR1307', { path, problem: 'It changed while it was read.' });
}
function size(bytes) {
    return bytes < 1 << 20 ? `${bytes} bytes` : `${Math.round(bytes / (1 << 20))} MiB`;
}
//# sourceMappingURL=upload.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/oci.js














/**
 * A repository of an OCI registry. Blobs stand under their SHA-256; every small object (tree, record, hint) is a manifest
 * with a tag of its own that has the object as its first layer and the blobs that it names as the others, so that
 * a registry's collector takes none of them. ADR 18 has the layout and its limits.
 */
function ociDriver(options) {
    const { name, source, patience = usualPatience, limits = usualLimits } = options;
    const location = `oci ${formatRegistryName(name)}`;
    let found;
    const credentials = () => {
        found ??= options.credentials();
        return found;
    };
    const client = registryClient({ name, credentials, patience });
    /** Sizes of blobs that were seen here: a manifest says them. */
    const sizes = new Map();
    /** Blobs that were synced, to be named by the next object that is created. */
    const loose = new Set();
    let ready;
    return {
        location,
        layout: 'digest',
        abilities: { putIfAbsent: false, files: false },
        async probe(want) {
            await probeReading(client);
            if (want === 'write')
                await prepare();
        },
        async stat(key) {
            const digest = digestOf(key);
            if (digest === undefined) {
                const manifest = await readManifest(client, tagOf(key));
                return manifest && { size: manifest.layers[0]?.size ?? 0, tag: manifest.digest };
            }
            const size = await sizeOf(digest);
            return size === undefined ? undefined : { size, tag: digest, sha256: digest };
        },
        async get(key) {
            const digest = digestOf(key);
            if (digest !== undefined)
                return openBlob(client, digest);
            const object = (await readManifest(client, tagOf(key)))?.layers[0];
            const bytes = object && (await readBlob(client, object.digest));
            return bytes && oci_only(bytes);
        },
        async put(key, object) {
            const tag = tagOf(key);
            const create = object.how === 'create';
            const named = new Set();
            const make = async () => {
                await prepare();
                for (const name of object.names ?? [])
                    named.add(digestOf(name));
                if (create)
                    for (const digest of loose)
                        named.add(digest);
                return manifestOf(key, object.bytes, [...named]);
            };
            if (create && !isNamedByContent(key)) {
                if (!(await createTag(client, tag, make)))
                    return false;
            }
            else {
                if (create && (await readManifest(client, tag)))
                    return false;
                await writeManifest(client, tag, await make());
            }
            if (create)
                for (const digest of named)
                    loose.delete(digest);
            return true;
        },
        async receive(source) {
            const { ref, body, path, drop } = await receiveBody(source);
            return {
                ref,
                drop,
                async keep(key) {
                    if (digestOf(key) !== ref.sha256)
                        throw (0,dist/* bug */.jr)(`${key} is not the digest of what was received`);
                    try {
                        await prepare();
                        await upload({ digest: ref.sha256, body, path });
                    }
                    finally {
                        await drop();
                    }
                },
            };
        },
        async sync(keys) {
            for (const key of keys) {
                const digest = digestOf(key);
                if (digest !== undefined)
                    loose.add(digest);
            }
        },
        async list(prefix) {
            const keys = (await listTags(client)).flatMap(tag => keyOfTag(tag) ?? []);
            return keys.filter(key => key.startsWith(prefix)).sort();
        },
    };
    /** Before the first write of this process: nobody may read who should not, and what all manifests name is there. */
    async function prepare() {
        ready ??= (async () => {
            const { publicSource = false } = options;
            if (!options.public)
                await refusePublic({ name, credentials: await credentials(), patience, publicSource });
            const digest = (0,dist/* sha256 */.sc)(emptyConfig);
            if ((await sizeOf(digest)) === undefined)
                await upload({ digest, body: bodyOf(emptyConfig) });
        })().catch(error => {
            ready = undefined;
            throw error;
        });
        await ready;
    }
    async function sizeOf(digest) {
        const size = await blobSize(client, digest);
        if (size === undefined)
            sizes.delete(digest);
        else
            sizes.set(digest, size);
        return size;
    }
    async function upload(blob) {
        await uploadBlob(client, blob, limits);
        sizes.set(blob.digest, blob.body.size);
    }
    /** Sends the object and the manifests for which its own has no room; returns its own, to be written last. */
    async function manifestOf(key, bytes, named) {
        const digest = (0,dist/* sha256 */.sc)(bytes);
        await upload({ digest, body: bodyOf(bytes) });
        const layers = await inParallel(named, LAYERS_AT_ONCE, async (digest) => {
            const size = sizes.get(digest) ?? (await sizeOf(digest));
            if (size === undefined)
                throw new dist/* MillraceError */.gR('MR1303', { key: `sha256:${digest}`, location });
            return { digest, size };
        });
        const object = { digest, size: bytes.byteLength, key };
        for (let start = limits.layers; start < layers.length; start += limits.layers) {
            const part = formatManifest({ blobs: layers.slice(start, start + limits.layers), source });
            await writeManifest(client, partTag((0,dist/* sha256 */.sc)(part)), part);
        }
        return formatManifest({ object, blobs: layers.slice(0, limits.layers), source });
    }
}
const LAYERS_AT_ONCE = 8;
async function* oci_only(bytes) {
    yield bytes;
}
//# sourceMappingURL=oci.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/open-registry.js




/** MR1323 when neither the config nor the server says which repository. */
function openRegistryDriver(config, places) {
    const { env, home, registry } = places;
    const name = parseRegistryName(config.repository ?? ownRepository(registry));
    const { token, username } = registry ?? {};
    const job = registry && token ? { host: registryOfServer(registry.serverUrl), token, username } : undefined;
    return ociDriver({
        name,
        credentials: () => findCredentials(name.host, { job, env, home }),
        source: registry && (registry.pageUrl ?? `${registry.serverUrl}/${registry.owner}/${registry.repo}`),
        public: config.public ?? false,
        publicSource: registry?.visibility === 'public',
    });
}
function ownRepository(registry) {
    if (!registry)
        throw new dist/* MillraceError */.gR('MR1323', { problem: 'which one that is, is not known here' });
    return `${registryOfServer(registry.serverUrl)}/${registry.owner}/${registry.repo}/store`;
}
//# sourceMappingURL=open-registry.js.map
;// CONCATENATED MODULE: ./packages/store/dist/drivers/overlay.js
/**
 * One place over another: reads `upper`, then `lower`; writes `upper` alone, which so holds what was made and nothing
 * else. `lower` is never written, by nothing that is asked of the overlay.
 */
function overlayDriver(upper, lower) {
    return {
        location: `${upper.location} over ${lower.location}`,
        // Both are asked for the same keys.
        layout: lower.layout,
        abilities: { putIfAbsent: upper.abilities.putIfAbsent, files: false },
        async probe(want) {
            await upper.probe(want);
            await lower.probe('read');
        },
        stat: async (key) => (await upper.stat(key)) ?? lower.stat(key),
        get: async (key) => (await upper.get(key)) ?? lower.get(key),
        async put(key, object) {
            if (object.how === 'create' && (await lower.stat(key)))
                return false;
            return upper.put(key, object);
        },
        receive: source => upper.receive(source),
        async sync(keys) {
            const own = [];
            for (const key of keys)
                if (await upper.stat(key))
                    own.push(key);
            await upper.sync(own);
        },
        async list(prefix) {
            const [above, below] = [await upper.list(prefix), await lower.list(prefix)];
            return [...new Set([...above, ...below])].sort();
        },
    };
}
//# sourceMappingURL=overlay.js.map
;// CONCATENATED MODULE: ./packages/store/dist/one-at-a-time.js
/** Runs work on one key after the other, and work on different keys side by side. */
function oneAtATime() {
    const last = new Map();
    return async (key, work) => {
        const before = last.get(key);
        const { promise: done, resolve } = openPromise();
        last.set(key, done);
        try {
            await before;
            return await work();
        }
        finally {
            if (last.get(key) === done)
                last.delete(key);
            resolve();
        }
    };
}
/** `Promise.withResolvers`, which Node 20 lacks. */
function openPromise() {
    let resolve = () => undefined;
    const promise = new Promise(done => {
        resolve = done;
    });
    return { promise, resolve };
}
//# sourceMappingURL=one-at-a-time.js.map
;// CONCATENATED MODULE: ./packages/store/dist/blobs.js




/** `cache` holds copies for `pathOf` where the driver's objects are not files. */
function blobsOn(driver, cache) {
    // What was hashed in this process, good while the object's tag stays the same.
    const trusted = new Map();
    let unsynced = new Set();
    const turn = oneAtATime();
    const keyOf = (ref) => blobKey(ref, driver.layout);
    const blobs = {
        keyOf,
        async put(source) {
            const received = await driver.receive(source);
            await place(keyOf(received.ref), received);
            return received.ref;
        },
        async putAt(key, bytes) {
            await place(key, await driver.receive({ bytes }));
        },
        async claim(ref) {
            const there = await blobs.has(ref);
            if (there)
                unsynced.add(keyOf(ref));
            return there;
        },
        async has(ref) {
            return (await driver.stat(keyOf(ref)))?.size === ref.size;
        },
        async read(ref) {
            const chunks = await chunksOf(ref);
            const hash = trustHash();
            const parts = [];
            for await (const chunk of chunks) {
                hash.update(chunk);
                parts.push(Uint8Array.from(chunk));
            }
            blobs.check(ref, hash.digest());
            return Buffer.concat(parts);
        },
        async source(ref) {
            const key = keyOf(ref);
            if (driver.pathOf && (await driver.stat(key)))
                return { file: driver.pathOf(key), follow: true };
            if (!driver.pathOf && cache)
                return { file: await blobs.pathOf(ref), follow: true };
            return { chunks: await chunksOf(ref) };
        },
        async pathOf(ref) {
            const key = keyOf(ref);
            if (driver.pathOf) {
                await turn(key, () => verify(key, ref));
                return driver.pathOf(key);
            }
            if (!cache)
                throw (0,dist/* bug */.jr)(`${driver.location} has no files and no cache was given`);
            return turn(key, async () => {
                const cached = await cache.pathOf(ref).catch(unlessBroken);
                if (cached)
                    return cached;
                blobs.check(ref, await cache.put({ chunks: await chunksOf(ref) }));
                return cache.pathOf(ref);
            });
        },
        check(ref, found) {
            if (found.sha256 !== ref.sha256 || found.size !== ref.size)
                throw damaged(ref, found);
        },
        flush: () => turn('flush', async () => {
            const batch = unsynced;
            unsynced = new Set();
            try {
                await driver.sync([...batch]);
            }
            catch (error) {
                for (const key of batch)
                    unsynced.add(key);
                throw error;
            }
        }),
    };
    return blobs;
    async function chunksOf(ref) {
        const chunks = await driver.get(keyOf(ref));
        if (!chunks)
            throw missing(ref);
        return chunks;
    }
    /** Puts received bytes at their key, once: two files that share an MD5 come here one after the other. */
    async function place(key, received) {
        await turn(key, async () => {
            let stands;
            try {
                stands = await holds(key, received.ref);
            }
            catch (error) {
                await received.drop();
                throw error;
            }
            if (stands)
                await received.drop();
            else {
                await received.keep(key);
                const state = driver.abilities.files ? await driver.stat(key) : undefined;
                if (state)
                    trusted.set(key, { tag: state.tag, sha256: received.ref.sha256 });
            }
            unsynced.add(key);
        });
    }
    /** Is this content at the key already? Torn and rotted bytes are not; another intact content is MR1304. */
    async function holds(key, ref) {
        const state = await driver.stat(key);
        if (!state)
            return false;
        if (state.sha256 !== undefined)
            return state.sha256 === ref.sha256 && state.size === ref.size;
        const before = trusted.get(key);
        if (before?.tag === state.tag) {
            if (before.sha256 === ref.sha256)
                return true;
            throw collision(key, before.sha256, ref);
        }
        const chunks = await driver.get(key);
        if (!chunks)
            return false;
        const hash = blobHash();
        await feed(hash, chunks);
        const found = hash.ref();
        if (found.sha256 === ref.sha256) {
            trusted.set(key, { tag: state.tag, sha256: ref.sha256 });
            return true;
        }
        if (found.md5 === ref.md5)
            throw collision(key, found.sha256, ref);
        return false;
    }
    /** Hashes the object at a key, once a process as long as nobody touches it. */
    async function verify(key, ref) {
        const state = await driver.stat(key);
        if (!state)
            throw missing(ref);
        const before = trusted.get(key);
        if (before?.tag === state.tag) {
            blobs.check(ref, { sha256: before.sha256, size: state.size });
            return;
        }
        const chunks = await driver.get(key);
        if (!chunks)
            throw missing(ref);
        const hash = trustHash();
        await feed(hash, chunks);
        blobs.check(ref, hash.digest());
        trusted.set(key, { tag: state.tag, sha256: ref.sha256 });
    }
    function missing(ref) {
        return new dist/* MillraceError */.gR('MR1303', { key: keyOf(ref), location: driver.location });
    }
    function damaged(ref, found) {
        return new dist/* MillraceError */.gR('MR1302', {
            key: keyOf(ref),
            expected: ref.sha256,
            size: ref.size,
            found: `sha256 ${found.sha256} of ${found.size} bytes`,
            location: driver.location,
        });
    }
    function collision(key, held, refused) {
        return new dist/* MillraceError */.gR('MR1304', { key, held, refused: refused.sha256 });
    }
}
/** A copy that is gone or rotted is made again. */
function unlessBroken(error) {
    if (error instanceof dist/* MillraceError */.gR && (error.code === 'MR1302' || error.code === 'MR1303'))
        return;
    throw error;
}
//# sourceMappingURL=blobs.js.map
;// CONCATENATED MODULE: ./packages/store/dist/read-object.js

/** The text of a small object; `undefined` when it isn't there. */
async function readObject(driver, key) {
    const chunks = await driver.get(key);
    if (!chunks)
        return undefined;
    const parts = [];
    for await (const chunk of chunks)
        parts.push(Uint8Array.from(chunk));
    return Buffer.concat(parts).toString('utf8');
}
/** The value that an object's text spells; MR1306 when it spells none. */
function parseObject(text, key, location) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new dist/* MillraceError */.gR('MR1306', { key, problem: 'It is not JSON.', location }, { cause });
    }
}
//# sourceMappingURL=read-object.js.map
;// CONCATENATED MODULE: ./packages/store/dist/records.js




/** Records in flight while a stage's are listed. */
const RECORDS_AT_ONCE = 8;
function recordsOn(driver, blobs) {
    const records = {
        async read(stage, name) {
            const key = recordKey(stage, name);
            const text = await readObject(driver, key);
            return text === undefined ? undefined : parse(text, stage, name);
        },
        async put(record) {
            const key = recordKey(record.stage, record.fingerprint);
            if ((0,dist/* fingerprint */.Rj)(record.parts) !== record.fingerprint)
                throw (0,dist/* bug */.jr)(`${key} is not what its parts hash to`);
            const sent = (0,dist/* checkShape */.eA)('StageRecord', JSON.parse((0,dist/* canonicalJson */.dj)(asJson(record))), key);
            const names = await outputsStand(record);
            await blobs.flush();
            const created = await driver.put(key, { bytes: Buffer.from(seal(sent)), how: 'create', names });
            // As it will be read: whoever writes it out again gets the same bytes from the one that ran and from a later one.
            const standing = created ? sent : await stands(record);
            await hint(standing);
            // Where two can both be told that they were first, the later look is the better one.
            return driver.abilities.putIfAbsent ? standing : stands(record);
        },
        async latest(stage, subject) {
            const hinted = await readHint(stage, subject);
            if (hinted)
                return hinted;
            // No hint, or not one to follow: the records themselves know.
            return (await records.list(stage)).filter(record => record.subject === subject).at(-1);
        },
        async list(stage) {
            const names = (await driver.list(recordsOf(stage))).flatMap(key => fingerprintOf(key) ?? []);
            const found = await inParallel(names, RECORDS_AT_ONCE, name => records.read(stage, name));
            return found
                .filter(record => record !== undefined)
                .sort((a, b) => (a.started < b.started ? -1 : a.started > b.started ? 1 : 0));
        },
    };
    return records;
    async function stands({ stage, fingerprint, }) {
        const record = await records.read(stage, fingerprint);
        if (record)
            return record;
        throw new dist/* MillraceError */.gR('MR1303', { key: recordKey(stage, fingerprint), location: driver.location });
    }
    function parse(text, stage, name) {
        const key = recordKey(stage, name);
        const record = (0,dist/* checkShape */.eA)('StageRecord', unsealed(text, key), key);
        if (record.stage !== stage || record.fingerprint !== name || (0,dist/* fingerprint */.Rj)(record.parts) !== name) {
            throw damaged(key, 'What is in it belongs to another fingerprint.');
        }
        return record;
    }
    function unsealed(text, key) {
        const sealed = parseObject(text, key, driver.location);
        const { record, sha256 } = (sealed ?? {});
        if (record === undefined || (0,dist/* jsonDigest */.jW)(record) !== sha256) {
            throw damaged(key, 'It does not hash to the sha256 that stands in it.');
        }
        return record;
    }
    /** Keys of the blobs among the outputs; a tree keeps its own. */
    async function outputsStand(record) {
        const names = [];
        for (const ref of Object.values(record.outputs)) {
            const there = (0,dist/* isTree */.xK)(ref) ? await driver.stat(treeKey(ref.sha256)) : await blobs.claim(ref);
            const key = (0,dist/* isTree */.xK)(ref) ? treeKey(ref.sha256) : blobs.keyOf(ref);
            if (!there)
                throw new dist/* MillraceError */.gR('MR1303', { key, location: driver.location });
            if (!(0,dist/* isTree */.xK)(ref))
                names.push(key);
        }
        return names;
    }
    async function hint(record) {
        const newest = await readHint(record.stage, record.subject);
        if (newest && newest.started >= record.started)
            return;
        const text = (0,dist/* canonicalJson */.dj)({ fingerprint: record.fingerprint });
        const key = hintKey(record.stage, record.subject);
        await driver.put(key, { bytes: Buffer.from(text), how: 'replace' });
    }
    /** The record that the hint names, if it names one of this subject. */
    async function readHint(stage, subject) {
        const text = await readObject(driver, hintKey(stage, subject));
        const name = text && /^\{"fingerprint":"([0-9a-f]{64})"\}$/.exec(text)?.[1];
        const record = name ? await records.read(stage, name) : undefined;
        return record?.subject === subject ? record : undefined;
    }
    function damaged(key, problem) {
        return new dist/* MillraceError */.gR('MR1306', { key, problem, location: driver.location });
    }
}
/** A record seals itself: its own digest stands beside it, since its name is that of its inputs. */
function seal(record) {
    return (0,dist/* canonicalJson */.dj)({ record: asJson(record), sha256: (0,dist/* jsonDigest */.jW)(asJson(record)) });
}
/** Records are made of JSON values alone; an interface just doesn't say so to the compiler. */
function asJson(record) {
    return record;
}
//# sourceMappingURL=records.js.map
;// CONCATENATED MODULE: ./packages/store/dist/fill-folder.js








/**
 * Makes a folder of a tree's files: beside it first, then renamed, so that it is there whole or not at all. MR1309
 * when the folder holds something or can't be written. Files get mode 0666 less umask; the tree's paths were checked.
 */
async function fillFolder(folder, entries, from) {
    const target = (0,external_node_path_.resolve)(folder);
    await writable(target, () => refuseFull(target));
    const parent = (0,external_node_path_.dirname)(target);
    const temporary = (0,external_node_path_.join)(parent, tempName());
    try {
        await writable(target, async () => {
            await (0,promises_.mkdir)(parent, { recursive: true });
            await removeLeftovers(parent);
            for (const path of new Set(entries.map(entry => (0,external_node_path_.dirname)(entry.path)))) {
                await (0,promises_.mkdir)((0,external_node_path_.join)(temporary, path), { recursive: true });
            }
            await (0,promises_.mkdir)(temporary, { recursive: true });
        });
        await inParallel(entries, from.atOnce, async (entry) => {
            const hash = trustHash();
            const source = await from.source(entry);
            await writable(target, () => copyInto(source, (0,external_node_path_.join)(temporary, entry.path), 0o666, hash));
            from.check(entry, hash.digest());
        });
        await writable(target, async () => {
            await (0,promises_.rmdir)(target).catch(fill_folder_unlessAbsent);
            await (0,promises_.rename)(temporary, target);
        });
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
        throw error;
    }
}
async function refuseFull(target) {
    const names = await (0,promises_.readdir)(target).catch(fill_folder_unlessAbsent);
    if (names && names.length > 0) {
        throw new dist/* MillraceError */.gR('MR1309', { path: target, problem: `It holds ${names.length} files or folders.` });
    }
}
function fill_folder_unlessAbsent(error) {
    if (errnoOf(error) !== 'ENOENT')
        throw error;
}
async function writable(path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (errnoOf(error) === undefined)
            throw error;
        throw new dist/* MillraceError */.gR('MR1309', { path, problem: `${error.message}.` }, { cause: error });
    }
}
//# sourceMappingURL=fill-folder.js.map
;// CONCATENATED MODULE: ./packages/store/dist/list-folder.js





/**
 * Paths of all files below a folder, relative with "/", in code-unit order. Empty folders leave no trace, as in
 * DVC. A link or a device is MR1308, a name that can't stand in a tree MR1201, a folder that can't be read MR1307.
 */
async function listFolder(folder) {
    const paths = [];
    const open = [''];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
        for (const entry of await entriesOf((0,external_node_path_.join)(folder, below))) {
            const path = below === '' ? entry.name : `${below}/${entry.name}`;
            // Bytes that are no UTF-8 come as U+FFFD, and then no file answers to the name.
            if (path.includes('\ufffd'))
                throw new dist/* MillraceError */.gR('MR1201', { path: JSON.stringify(path) });
            (0,dist/* checkTreePath */.oH)(path);
            if (entry.isDirectory())
                open.push(path);
            else if (entry.isFile())
                paths.push(path);
            else
                throw notAFile((0,external_node_path_.join)(folder, path), entry);
        }
    }
    return paths.sort();
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (errnoOf(error) === undefined)
            throw error;
        throw new dist/* MillraceError */.gR('MR1307', { path: folder, problem: `${error.message}.` }, { cause: error });
    }
}
//# sourceMappingURL=list-folder.js.map
;// CONCATENATED MODULE: ./packages/store/dist/trees.js







/** Small files in flight: what hides the latency of a file system without filling memory. */
const FILES_AT_ONCE = 8;
function treesOn(driver, blobs) {
    const trees = {
        async putFolder(folder) {
            const paths = await listFolder(folder);
            const entries = await inParallel(paths, FILES_AT_ONCE, async (path) => ({
                path,
                ...(await blobs.put({ file: (0,external_node_path_.join)(folder, path), follow: false })),
            }));
            return keep(entries);
        },
        async putTree(entries) {
            await inParallel(entries, FILES_AT_ONCE, async (entry) => {
                if (!(await blobs.claim(entry)))
                    throw missing(blobs.keyOf(entry));
            });
            return keep(entries);
        },
        async has(ref) {
            const entries = await trees.read(ref).catch(absentWhenBroken);
            if (!entries)
                return false;
            const there = await inParallel(entries, FILES_AT_ONCE, entry => blobs.has(entry));
            return there.every(Boolean);
        },
        async read({ sha256: name }) {
            const key = treeKey(name);
            const text = await readObject(driver, key);
            if (text === undefined)
                throw missing(key);
            if ((0,dist/* sha256 */.sc)(text) !== name)
                throw damaged(key, 'It does not hash to its name.');
            const entries = (0,dist/* checkShape */.eA)('TreeEntries', parseObject(text, key, driver.location), key);
            // Writing it again checks every path, and that no path stands twice.
            if ((0,dist/* treeJson */.ns)(entries) !== text)
                throw damaged(key, 'Its entries are not in canonical form.');
            return entries;
        },
        async checkout(ref, folder) {
            const entries = await trees.read(ref);
            await fillFolder(folder, entries, {
                source: entry => blobs.source(entry),
                check: (entry, found) => blobs.check(entry, found),
                // A disk is best read by few; a network hides its latency behind many.
                atOnce: driver.abilities.files ? 2 : FILES_AT_ONCE,
            });
        },
    };
    return trees;
    /** Blobs, sync, DVC's list of them where DVC may read it, sync, tree: none stands before what it names is durable. */
    async function keep(entries) {
        const ref = (0,dist/* treeRef */.gW)(entries);
        await blobs.flush();
        if (driver.layout === 'dvc') {
            await blobs.putAt(dvcKey(ref), Buffer.from((0,dist/* dvcDirJson */.ZC)(entries)));
            await blobs.flush();
        }
        const key = treeKey(ref.sha256);
        const text = (0,dist/* treeJson */.ns)(entries);
        const object = { bytes: Buffer.from(text), names: entries.map(blobs.keyOf) };
        const created = await driver.put(key, { ...object, how: 'create' });
        if (!created && (await readObject(driver, key)) !== text) {
            await driver.put(key, { ...object, how: 'replace' });
        }
        return ref;
    }
    function missing(key) {
        return new dist/* MillraceError */.gR('MR1303', { key, location: driver.location });
    }
    function damaged(key, problem) {
        return new dist/* MillraceError */.gR('MR1306', { key, problem, location: driver.location });
    }
}
/** A tree that is missing or damaged is not there whole: whoever asks makes it again, and that mends it. */
function absentWhenBroken(error) {
    if (error instanceof dist/* MillraceError */.gR && (error.code === 'MR1303' || error.code === 'MR1306'))
        return;
    throw error;
}
//# sourceMappingURL=trees.js.map
;// CONCATENATED MODULE: ./packages/store/dist/store-on.js





/**
 * The store on any driver. `cache` is a driver with files, for `pathOf` on a driver without; it may be lost at any
 * time.
 */
function store_on_storeOn(driver, cache) {
    const blobs = blobsOn(driver, cache && blobsOn(cache));
    const trees = treesOn(driver, blobs);
    const records = recordsOn(driver, blobs);
    return {
        location: driver.location,
        probe: () => driver.probe('write'),
        putFile: path => blobs.put({ file: path, follow: true }),
        putBytes: bytes => blobs.put({ bytes }),
        putJson: value => blobs.put({ bytes: Buffer.from((0,dist/* canonicalJson */.dj)(value)) }),
        putFolder: trees.putFolder,
        putTree: trees.putTree,
        has: (ref) => ((0,dist/* isTree */.xK)(ref) ? trees.has(ref) : blobs.has(ref)),
        readBytes: blobs.read,
        readJson: async (ref) => parseObject(Buffer.from(await blobs.read(ref)).toString('utf8'), blobs.keyOf(ref), driver.location),
        readTree: trees.read,
        pathOf: blobs.pathOf,
        checkout: trees.checkout,
        readRecord: records.read,
        putRecord: records.put,
        latestRecord: records.latest,
        listRecords: records.list,
    };
}
//# sourceMappingURL=store-on.js.map
;// CONCATENATED MODULE: ./packages/store/dist/open-store.js





/**
 * Opens the store that the config names; nothing is touched before the first use. A path below "~" may lack
 * folders, which the first write makes; any other must have its parent. MR1323 when a registry's repository can't be
 * known.
 */
function openStore(config, places) {
    const driver = openDriver(config, places);
    const all = places.overlay ? overlayDriver(upperDriver(places.overlay), driver) : driver;
    return store_on_storeOn(all, all.abilities.files ? undefined : cacheDriver(places));
}
/** A store in a folder, in DVC 3's layout: a local DVC remote that both can read. */
function openLocalStore(root, options) {
    return storeOn(localDriver(root, options));
}
function openDriver(config, { projectRoot, home, env = {}, registry }) {
    if (config.driver === 'oci')
        return openRegistryDriver(config, { env, home, registry });
    const below = /^~(?:[/\\]|$)/.exec(config.path);
    return below
        ? local_localDriver((0,external_node_path_.join)(home, config.path.slice(below[0].length)), { parents: true })
        : local_localDriver((0,external_node_path_.resolve)(projectRoot, config.path));
}
const upperDriver = (folder) => local_localDriver(folder, { parents: true });
/** Copies by digest, verified whenever they are read. */
function cacheDriver({ cache, home }) {
    const folder = (0,external_node_path_.join)(cache ?? (0,external_node_path_.join)(home, '.cache', 'millrace'), 'blobs');
    return local_localDriver(folder, { parents: true, layout: 'digest' });
}
//# sourceMappingURL=open-store.js.map
;// CONCATENATED MODULE: ./packages/store/dist/index.js

//# sourceMappingURL=index.js.map

/***/ })

};
