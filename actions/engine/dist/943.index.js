export const id = 943;
export const ids = [943];
export const modules = {

/***/ 27943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _cli_present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42347);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86359);



const run = async (inputs, { screen }) => {
    const code = ((0,_open_project_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(inputs['code']) ?? '').toUpperCase();
    if (!isCode(code)) {
        const guess = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(code, Object.keys(_millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .fv));
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4009', { code, hint: guess ? `Did you mean ${guess}?` : '' });
    }
    const { title, why, fix, exit } = _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .fv[code];
    const paint = (0,_cli_present_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)(screen.color);
    const show = [
        `${paint.bold(code)}  ${title}`,
        '',
        `  Why     ${why}`,
        `  Fix     ${paint.green(fix)}`,
        `  Exit    ${exit}`,
        '',
        paint.dim('  Words in {braces} are filled in where it happens.'),
    ];
    return { json: { code, title, why, fix, exit }, show: show.join('\n') };
};
function isCode(code) {
    return Object.hasOwn(_millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .fv, code);
}
//# sourceMappingURL=explain.js.map

/***/ })

};
