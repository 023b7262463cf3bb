export const id = 252;
export const ids = [252];
export const modules = {

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

/***/ 63252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51204);
/* harmony import */ var _millrace_validate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85390);
/* harmony import */ var _github_tell_alone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96752);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40599);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86359);
/* harmony import */ var _stored_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6889);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39010);








/** Judges a model's candidate; with `--candidate`, judges files of predictions without project, store or Git. */
const run = async (inputs, surroundings) => {
    if ((0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(inputs['candidate']) !== undefined)
        return judgeFiles(inputs, surroundings);
    // Without it these flags would do nothing, and the project would be judged instead of the file that was meant.
    const alone = ALONE.find(name => inputs[name] !== undefined);
    if (alone !== undefined)
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR4003', { verb: 'validate', name: `--candidate beside --${alone}` });
    // In a workflow its job may propose, so nothing of the repository's code runs in it.
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_6__.runUntil)('validate', inputs, surroundings, { build: surroundings.run === undefined });
};
/** Flags that only the judgement of prediction files has. */
const ALONE = ['champion', 'label', 'score', 'key', 'time', 'margin', 'html', 'name'];
async function judgeFiles(inputs, surroundings) {
    const { cwd } = surroundings;
    const path = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, needed(inputs, name));
    const { key, time, champion } = {
        key: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(inputs['key']),
        time: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(inputs['time']),
        champion: (0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(inputs['champion']),
    };
    const margin = (0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(inputs['margin']) ?? '0.005';
    if (!/^\d+(\.\d+)?$/.test(margin))
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR4015', { margin });
    const { report, passed, evidence } = await (0,_millrace_validate__WEBPACK_IMPORTED_MODULE_2__/* .validateFiles */ .kc)({
        candidate: path('candidate'),
        ...(champion !== undefined && { champion: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, champion) }),
        label: needed(inputs, 'label'),
        score: needed(inputs, 'score'),
        ...(key !== undefined && { key }),
        ...(time !== undefined && { time }),
        margin: Number(margin),
    });
    const html = (0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(inputs['html']);
    if (html !== undefined)
        await (0,_stored_report_js__WEBPACK_IMPORTED_MODULE_5__/* .writeHtml */ .T)(report, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, html));
    const { note, comment } = await (0,_github_tell_alone_js__WEBPACK_IMPORTED_MODULE_3__/* .tellValidationAlone */ .E)(report, { inputs, surroundings });
    return {
        json: (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .P)({ passed, evidence, report, comment }),
        show: report,
        ...(note !== undefined && { note }),
        ...(!passed && { exitCode: 3 }),
    };
}
function needed(inputs, name) {
    const value = (0,_open_project_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(inputs[name]);
    if (value === undefined)
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_1__/* .MillraceError */ .gR('MR4003', { verb: 'validate', name: `--${name}` });
    return value;
}
//# sourceMappingURL=validate.js.map

/***/ })

};
