export const id = 241;
export const ids = [241];
export const modules = {

/***/ 75241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39132);
/* harmony import */ var _compose_make_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92300);
/* harmony import */ var _compose_show_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62721);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40599);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86359);





const run = async (inputs, surroundings) => {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .openProject */ .U8)(inputs, surroundings, { looks: true });
    const chosen = (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseStages */ .fq)(project, { model: undefined, stage: undefined });
    const plan = await (0,_compose_make_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .makePlan */ .C)(project, { chosen, until: 'deploy' });
    return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .P)(plan), show: (0,_compose_show_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .showPlan */ .t)(plan, surroundings.screen.color) };
};
//# sourceMappingURL=plan.js.map

/***/ })

};
