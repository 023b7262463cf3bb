export const id = 976;
export const ids = [976];
export const modules = {

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

/***/ 67113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ showTable)
/* harmony export */ });
/* harmony import */ var _cli_present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42347);

/** Narrower than this, a last column is not wrapped any more. */
const LEAST = 20;
/** Rows in columns as wide as their widest cell; the last one wraps at the screen's width. The head is dim. */
function showTable(head, rows, { color, width = Number.POSITIVE_INFINITY }) {
    const widths = head.map((title, index) => Math.max(title.length, ...rows.map(row => (row[index] ?? '').length)));
    const last = head.length - 1;
    const before = widths.slice(0, last).reduce((sum, one) => sum + one + 3, 2);
    const line = (cells) => {
        const [first = '', ...more] = wrap(cells[last] ?? '', Math.max(LEAST, width - before));
        const columns = cells.slice(0, last).map((cell, index) => cell.padEnd(widths[index] ?? 0));
        return [
            `  ${[...columns, first].join('   ')}`.trimEnd(),
            ...more.map(text => `${' '.repeat(before)}${text}`),
        ].join('\n');
    };
    return [(0,_cli_present_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(color).dim(line(head)), ...rows.map(line), ''].join('\n');
}
/** Lines of at most `width` characters, broken between words; a longer word stands alone. */
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const current = lines.at(-1);
        if (current !== undefined && current.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${current} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
//# sourceMappingURL=show-table.js.map

/***/ }),

/***/ 46976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _millrace_deploy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71913);
/* harmony import */ var _millrace_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84020);
/* harmony import */ var _cli_present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42347);
/* harmony import */ var _compose_pointers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1954);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40599);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86359);
/* harmony import */ var _show_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67113);







/** Datasets as pinned, stages as wanted and live, proposals that wait for a person. */
const run = async (inputs, surroundings) => {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .openProject */ .U8)(inputs, surroundings, { looks: true });
    const { screen } = surroundings;
    const pointers = await (0,_compose_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .readDatasetPointers */ .N)(project);
    const datasets = [...project.config.datasets.keys()].map(name => ({ name, meta: pointers.get(name)?.meta }));
    const stages = [];
    for (const model of project.config.models.values()) {
        for (const stage of model.stages.values()) {
            const wanted = (await (0,_compose_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .readStagePointer */ .y)(project, model.name, stage.name))?.pointer.meta;
            stages.push({
                subject: `${model.name}/${stage.name}`,
                wanted,
                plan: await (0,_millrace_deploy__WEBPACK_IMPORTED_MODULE_0__/* .planDeploy */ .bJ)({ project, model, stage }),
            });
        }
    }
    const proposals = await project.repository.openProposals();
    const datasetRows = datasets.map(({ name, meta }) => [
        name,
        meta?.version ?? 'no version yet',
        meta ? `${(0,_millrace_report__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(meta.rows)} rows` : '',
        meta?.watermark ? `up to ${meta.watermark.slice(0, 10)}` : '',
        meta ? `contract ${meta.contract.verdict}` : '',
    ]);
    const stageRows = stages.map(({ subject, wanted, plan }) => [
        subject,
        wanted ? `${wanted.version} (sequence ${wanted.sequence})` : 'none yet',
        plan.why,
    ]);
    const paint = (0,_cli_present_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C2)(screen.color);
    const waiting = proposals.map(({ branch, title, pullRequest }) => `  ${title}\n    ${pullRequest ? `#${pullRequest.number} ${pullRequest.url}` : paint.dim(`git diff main...${branch}`)}`);
    const show = [
        (0,_show_table_js__WEBPACK_IMPORTED_MODULE_5__/* .showTable */ .S)(['dataset', 'version', '', '', ''], datasetRows, screen),
        (0,_show_table_js__WEBPACK_IMPORTED_MODULE_5__/* .showTable */ .S)(['model', 'wanted', 'live'], stageRows, screen),
        waiting.length > 0
            ? `${paint.bold('  Waits for a person')}\n${waiting.join('\n')}\n`
            : paint.dim('  Nothing waits for a person.\n'),
    ];
    return {
        json: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .json */ .P)({
            project: project.config.project,
            store: project.store.location,
            datasets,
            stages,
            proposals,
        }),
        show: show.join('\n'),
    };
};
//# sourceMappingURL=status.js.map

/***/ })

};
