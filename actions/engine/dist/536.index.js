export const id = 536;
export const ids = [536];
export const modules = {

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

/***/ 41536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _cache_kept_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27929);
/* harmony import */ var _is_there_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28977);


/** After the job's last step: saves what the step left to be kept. That a cache is not saved is a warning. */
async function runPost(host) {
    const { core, lend } = host;
    for (const { key, path } of (0,_cache_kept_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .readKept */ .D)(host)) {
        // The step may have found what it needed elsewhere, or failed before it filled the folder.
        if (!(await (0,_is_there_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$)(path)))
            continue;
        await lend(async () => {
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(110), __webpack_require__.e(91), __webpack_require__.e(830)]).then(__webpack_require__.bind(__webpack_require__, 18091));
            try {
                await saveCache([path], key);
            }
            catch (error) {
                core.warning(`${key}: ${error instanceof Error ? error.message : String(error)}`, {
                    title: 'The cache was not saved; the next run is slower',
                });
            }
        });
    }
    return 0;
}
//# sourceMappingURL=run-post.js.map

/***/ })

};
