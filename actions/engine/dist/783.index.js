export const id = 783;
export const ids = [783];
export const modules = {

/***/ 73783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildRuntime: () => (/* binding */ buildRuntime)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/pipeline/dist/index.js + 33 modules
var dist = __webpack_require__(71260);
// EXTERNAL MODULE: ./packages/host/dist/action/cache/restore-cache.js
var restore_cache = __webpack_require__(77632);
// EXTERNAL MODULE: ./packages/host/dist/action/io/action-progress.js
var action_progress = __webpack_require__(29243);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var contract_dist = __webpack_require__(51204);
;// CONCATENATED MODULE: ./packages/host/dist/action/runtime/find-npm.js



/**
 * npm's program, to run with this Node. Places in order: beside the Node that runs (the runner brings both), then what
 * PATH calls npm. MR4109 where neither has one.
 */
async function findNpm(execPath, path) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(execPath)), 'lib/node_modules/npm/bin/npm-cli.js');
    const onPath = path.split(external_node_path_.delimiter).filter(folder => folder !== '');
    const places = [() => there(beside), ...onPath.map(folder => () => npmOf((0,external_node_path_.join)(folder, 'npm')))];
    for (const look of places) {
        const found = await look();
        if (found !== undefined)
            return found;
    }
    throw new contract_dist/* MillraceError */.gR('MR4109', { beside });
}
/** `npm` on PATH is a link to its program, or a script beside the folder that has it. */
async function npmOf(link) {
    if ((await there(link)) === undefined)
        return undefined;
    const real = await (0,promises_.realpath)(link);
    if (real.endsWith('npm-cli.js'))
        return real;
    return there((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(real)), 'lib/node_modules/npm/bin/npm-cli.js'));
}
async function there(file) {
    try {
        await (0,promises_.access)(file);
        return file;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=find-npm.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/runtime/npm-install.js





const SECONDS = 300;
/**
 * Installs exactly what a lock names, without running any script of a package. Errors: MR4109 (no npm), MR4110 (failed),
 * MR4111 (the registry does not answer).
 */
async function npmInstall(install) {
    const { locked, target, name, npmCache, env } = install;
    const npm = await findNpm(process.execPath, env['PATH'] ?? '');
    for (const file of ['package.json', 'package-lock.json'])
        await (0,promises_.copyFile)((0,external_node_path_.join)(locked, file), (0,external_node_path_.join)(target, file));
    const tail = [];
    const { exitCode, tail: words } = await (0,dist/* runProgram */.mB)({
        command: [
            process.execPath,
            npm,
            ...['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'],
            ...['--loglevel=error', '--update-notifier=false', ...(npmCache ? [`--cache=${npmCache}`] : [])],
        ],
        cwd: target,
        env: { ...(0,dist/* packageEnvironment */.Uv)(env), ...npmSettings(env) },
        timeoutSeconds: SECONDS,
        progress: { line: text => tail.push(text) },
        secrets: (0,dist/* findSecrets */.dL)(env, []),
    });
    if (exitCode === 0)
        return;
    const frame = words.join('\n');
    throw new contract_dist/* MillraceError */.gR(isNetwork(frame) ? 'MR4111' : 'MR4110', { name, exitCode }, { frame });
}
/** The registry, proxy and certificates that the machine's owner chose. */
function npmSettings(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => /^(npm_config_|NODE_EXTRA_CA_CERTS$)/i.test(entry[0]) && entry[1] !== undefined));
}
function isNetwork(output) {
    return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/.test(output);
}
//# sourceMappingURL=npm-install.js.map
;// CONCATENATED MODULE: ./packages/host/dist/action/runtime/build-runtime.js





/**
 * Installs a runtime package, or finds it installed by an earlier step. What @actions/cache keeps is npm's own cache,
 * never the installed files: whatever comes back is compared with the lock's sha512 before a byte of it is unpacked.
 */
async function buildRuntime(host, build) {
    const { name, locked, cache, folder, fresh } = build;
    const { env, log } = host;
    return (0,dist/* buildFolder */.bo)(cache, ['millrace-runtime', folder], async (target) => {
        const started = performance.now();
        const npmCache = (0,external_node_path_.join)(cache, 'npm', folder);
        const kept = fresh
            ? undefined
            : await (0,restore_cache/* restoreCache */.P)(host, { key: `millrace-npm-${folder}`, path: npmCache });
        await npmInstall({
            locked,
            target,
            name,
            npmCache: kept && npmCache,
            env,
            line: text => log.quote(text),
        });
        log.say(`✓ ${name}: installed${kept === 'restored' ? ' from the cache' : ''}  ${(0,action_progress/* seconds */.Y)(performance.now() - started)}`);
    });
}
//# sourceMappingURL=build-runtime.js.map

/***/ })

};
