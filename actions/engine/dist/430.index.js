export const id = 430;
export const ids = [430];
export const modules = {

/***/ 75430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39010);

const run = (inputs, surroundings) => (0,_run_js__WEBPACK_IMPORTED_MODULE_0__.runUntil)('train', inputs, surroundings);
//# sourceMappingURL=train.js.map

/***/ })

};
