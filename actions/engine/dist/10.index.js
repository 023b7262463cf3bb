export const id = 10;
export const ids = [10];
export const modules = {

/***/ 39010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  runUntil: () => (/* binding */ runUntil)
});

// EXTERNAL MODULE: ./packages/host/dist/choose.js
var choose = __webpack_require__(39132);
// EXTERNAL MODULE: ./packages/host/dist/compose/make-plan.js
var make_plan = __webpack_require__(92300);
// EXTERNAL MODULE: ./packages/host/dist/compose/open-by-hand.js
var open_by_hand = __webpack_require__(33648);
// EXTERNAL MODULE: ./packages/host/dist/compose/pointers.js
var compose_pointers = __webpack_require__(1954);
// EXTERNAL MODULE: ./packages/host/dist/json.js
var json = __webpack_require__(40599);
;// CONCATENATED MODULE: ./packages/host/dist/compose/review/answer-review.js

/** A review for the log, the outputs and the job's summary. */
function answerReview({ word, passed, reports, silent }) {
    const [only, second] = reports;
    const lines = reports.map(({ title, verdict }) => `  ${title}: ${verdict.text}`);
    const status = `  millrace/gates: ${word.state}, ${word.description}`;
    return {
        json: (0,json/* json */.P)({
            passed,
            headline: word.description,
            status: word,
            models: reports.map(({ data, verdict }) => ({ ...data, verdict: verdict.text })),
        }),
        ...(only && !second
            ? { show: only, note: [status, ...(silent ? [`  ${silent}`] : [])].join('\n') }
            : { show: `${[...lines, status, ...(silent ? [`  ${silent}`] : [])].join('\n')}\n` }),
        pages: reports,
        ...(!passed && { exitCode: 3 }),
    };
}
//# sourceMappingURL=answer-review.js.map
// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: ./packages/features/dist/index.js + 7 modules
var features_dist = __webpack_require__(72829);
// EXTERNAL MODULE: ./packages/report/dist/index.js + 43 modules
var report_dist = __webpack_require__(84020);
// EXTERNAL MODULE: ./packages/host/dist/stored-report.js
var stored_report = __webpack_require__(6889);
// EXTERNAL MODULE: ./packages/host/dist/compose/block-version.js
var block_version = __webpack_require__(68582);
// EXTERNAL MODULE: ./packages/host/dist/compose/gates.js
var gates = __webpack_require__(70078);
// EXTERNAL MODULE: ./packages/host/dist/compose/known-drift.js
var known_drift = __webpack_require__(29803);
// EXTERNAL MODULE: ./packages/host/dist/compose/step.js
var step = __webpack_require__(2930);
// EXTERNAL MODULE: ./packages/host/dist/compose/wait-for-data.js
var wait_for_data = __webpack_require__(83532);
// EXTERNAL MODULE: ./packages/host/dist/compose/walk-model.js + 10 modules
var walk_model = __webpack_require__(72602);
// EXTERNAL MODULE: ./packages/deploy/dist/index.js + 21 modules
var deploy_dist = __webpack_require__(71913);
;// CONCATENATED MODULE: ./packages/host/dist/compose/review/check-pointers.js




/**
 * Looks at the pointers that a pull request changes. What a stage serves is proposed and not written by hand: MR4065;
 * a proposal has its one file and nothing else, with the evidence in the store: MR4066.
 */
async function checkPointers(project) {
    const { repository, head, run } = project;
    const pull = run?.pullRequest;
    const changed = (await repository.changedPaths(head.commit)).map(path => path.startsWith(repository.prefix) ? path.slice(repository.prefix.length) : `../${path}`);
    const key = pull && !pull.fork ? (0,dist/* parseProposalBranch */.qj)(pull.branch) : undefined;
    if (key === undefined) {
        const written = changed.find(path => /^models\/.+\.dvc$/.test(path));
        if (written === undefined)
            return { kind: 'change' };
        throw new dist/* MillraceError */.gR('MR4065', { path: written, why: 'This branch is no proposal.' });
    }
    const branch = pull?.branch ?? '';
    const own = key.kind === 'data' ? (0,dist/* datasetPointerPath */.v8)(key.dataset) : (0,dist/* stagePointerPath */.Zq)(key.model, key.stage);
    const others = changed.filter(path => path !== own);
    if (others.length > 0)
        throw new dist/* MillraceError */.gR('MR4066', { branch, why: `It also changes ${others.slice(0, 3).join(', ')}.` });
    if (key.kind === 'data')
        return { kind: 'data', dataset: key.dataset };
    return { kind: 'proposal', word: await judgeProposal(project, { branch, path: own, key }) };
}
async function judgeProposal(project, { branch, path, key, }) {
    const bytes = await project.source.read(path);
    if (bytes === undefined)
        throw new dist/* MillraceError */.gR('MR4066', { branch, why: `It removes ${path}.` });
    try {
        const record = await (0,deploy_dist/* verifyProposed */.S9)({ ...project, store: project.trustedStore }, key, Buffer.from(bytes).toString('utf8'));
        const { version } = record.manifest;
        if (key.kind === 'rollback')
            return (0,gates/* gatesWord */.VD)(true, (0,gates/* servedBefore */.p7)(version));
        const page = await (0,stored_report/* readReport */.t)({ store: project.trustedStore }, record.outputs);
        return (0,gates/* gatesWord */.VD)(true, page.verdict.text);
    }
    catch (cause) {
        if (!(cause instanceof dist/* MillraceError */.gR))
            throw cause;
        throw new dist/* MillraceError */.gR('MR4066', { branch, why: `${cause.code} ${cause.message}. ${cause.why}` }, { cause });
    }
}
//# sourceMappingURL=check-pointers.js.map
// EXTERNAL MODULE: ./packages/host/dist/compose/champion.js
var champion = __webpack_require__(82871);
;// CONCATENATED MODULE: ./packages/host/dist/compose/review/compare-plans.js





/**
 * Plans each model as the pull request has it and as main has it, both on the store that main's runs wrote: what differs
 * is what merging would do. A model whose data has no version yet is left out: nothing of it can run.
 */
async function comparePlans(project, models) {
    const after = { ...project, store: project.trustedStore };
    const before = await (0,champion/* atCommit */.n)(after, await project.repository.mainTip());
    const [mine, mains] = [await (0,compose_pointers/* readDatasetPointers */.N)(after), await (0,compose_pointers/* readDatasetPointers */.N)(before)];
    const compared = [];
    for (const model of models) {
        if ((await (0,features_dist/* missingDatasets */.ou)(after, model.name, mine)).length > 0)
            continue;
        const stages = await planModel(after, model, mine);
        const old = before.config.models.get(model.name);
        const was = old && (await (0,features_dist/* missingDatasets */.ou)(before, old.name, mains)).length === 0
            ? await planModel(before, old, mains)
            : undefined;
        compared.push({ model, stages, changed: was === undefined || !isSame(stages, was) });
    }
    return compared;
}
async function planModel(project, model, pointers) {
    const walk = (0,step/* startWalk */.eh)('plan');
    await (0,walk_model/* walkModel */.P)(project, walk, { model, stages: [...model.stages.values()], pointers, until: 'validate' });
    return walk.stages;
}
/** The same where every fingerprint is known and equal; a stage that can not be planned yet may differ. */
function isSame(after, before) {
    if (after.length !== before.length)
        return false;
    return after.every((plan, at) => {
        const was = before[at];
        if (was?.subject !== plan.subject || was.action !== plan.action)
            return false;
        // A stage without a fingerprint that is reused is one that the stage's pointer answers.
        if (plan.fingerprint === undefined)
            return plan.action === 'reuse' && plan.why === was.why;
        return plan.fingerprint === was.fingerprint;
    });
}
//# sourceMappingURL=compare-plans.js.map
// EXTERNAL MODULE: ./packages/host/dist/compose/show-plan.js
var show_plan = __webpack_require__(62721);
;// CONCATENATED MODULE: ./packages/host/dist/compose/review/review-report.js



/** Folds of the stored page that are about a promotion that there is not yet. */
const LEFT_OUT = /^(Receipt|Merge, reject|What happens)/;
/** What merging a pull request would do to one model: the verdict with its numbers, then what main would run. */
function reviewReport(facts) {
    const { model, key, judged, stages } = facts;
    return {
        format: 1,
        kind: 'review',
        title: `What merging does to ${model}`,
        verdict: verdictOf(facts),
        blocks: [...judged.flatMap(one => numbers(one, judged.length > 1)), planTable(stages), afterMerge(facts)],
        folds: judged.flatMap(({ page }) => page.folds.filter(({ summary }) => !LEFT_OUT.test(summary))),
        footer: footerOf(facts),
        key,
        data: {
            model,
            passed: judged.every(({ passed }) => passed),
            judged: judged.map(({ stage, version, passed, page }) => ({
                stage,
                version,
                passed,
                numbers: page.data,
            })),
            same: [...facts.same],
            stages: stages.map(({ stage, subject, action, why }) => ({ stage, subject, action, why })),
        },
    };
}
function verdictOf({ judged, same, model }) {
    const worst = judged.find(({ passed }) => !passed) ?? judged[0];
    if (worst) {
        const { tone, text } = worst.page.verdict;
        const next = worst.passed
            ? 'Merging deploys nothing by itself: main makes this candidate and proposes it.'
            : `Merging changes no model in use: main would refuse this candidate.`;
        return { tone, text: text.replace(/^Not promoted: /, 'Main would not promote it: '), next };
    }
    if (same.length > 0) {
        const text = `${same.join(' and ')} would keep ${same.length === 1 ? 'its' : 'their'} model: this code and data make the very same one.`;
        return { tone: 'neutral', text, next: 'Nothing is proposed after a merge.' };
    }
    return {
        tone: 'neutral',
        text: `Nothing of ${model} is judged here.`,
        next: 'Main judges it after a merge.',
    };
}
function numbers({ page, stage }, isOneOfSeveral) {
    const title = { kind: 'text', text: [{ strong: stage }, `: ${page.verdict.text}`] };
    const [table, ...rest] = page.blocks;
    const text = rest.filter(({ kind }) => kind === 'text');
    return [...(isOneOfSeveral ? [title] : []), ...(table ? [table] : []), ...text];
}
function planTable(stages) {
    const left = (title) => ({ title, align: 'left' });
    return {
        kind: 'table',
        columns: [left('after a merge, main'), left(''), left('because'), { title: 'about', align: 'right' }],
        rows: stages.map(({ stage, subject, action, why, estimate }) => [
            `${(0,show_plan/* stageLabel */.H)(stage)} ${subject}`,
            action === 'run' ? [{ strong: 'runs' }] : action === 'reuse' ? 'reuses' : 'waits',
            why,
            action === 'run' && estimate !== undefined ? (0,report_dist/* formatDuration */.a3)(estimate * 1000) : '',
        ]),
    };
}
function afterMerge({ judged, stages, model }) {
    const seconds = stages.reduce((sum, { action, estimate = 0 }) => sum + (action === 'run' ? estimate : 0), 0);
    const about = seconds > 0 ? `, about ${(0,report_dist/* formatDuration */.a3)(seconds * 1000)}` : '';
    const runs = stages.filter(({ action }) => action === 'run').length;
    const items = [
        runs === 0
            ? 'Nothing has to run: every stage has its record.'
            : `The pipeline runs ${runs} ${runs === 1 ? 'stage' : 'stages'} on main${about}. What this run made is not taken over: main trusts its own runs alone.`,
        ...judged.map(({ passed, stage, version }) => passed
            ? `${model} is proposed for ${stage} (here it is ${version}) in a pull request of its own; merging that one deploys it.`
            : `${stage} stays as it is: the gates are judged again on main, and say no.`),
    ];
    return { kind: 'list', title: 'If you merge', items };
}
function footerOf({ commits, runUrl }) {
    const { head, main } = commits;
    return [
        'Judged ',
        { code: head.slice(0, 7) },
        ' merged into ',
        { code: main.slice(0, 7) },
        ...(runUrl === undefined ? [] : [' · ', { link: 'run', href: runUrl }]),
    ];
}
/** The page of a pull request that main does the same without; it replaces what an earlier push had to say. */
function untouchedReport({ model, key, commits, runUrl, }) {
    return {
        format: 1,
        kind: 'review',
        title: `What merging does to ${model}`,
        verdict: {
            tone: 'neutral',
            text: `Merging changes nothing for ${model}: no input of it differs from main.`,
            next: 'There is nothing to judge.',
        },
        blocks: [],
        folds: [],
        footer: footerOf({ commits, ...(runUrl !== undefined && { runUrl }) }),
        key,
        data: { model, passed: true, judged: [], same: [], stages: [] },
    };
}
/** Why a review could not judge, in the words of the gates. */
function reasonOf(error) {
    return error instanceof dist/* MillraceError */.gR
        ? `${error.code} ${error.message}`
        : 'could not be judged: see the run';
}
//# sourceMappingURL=review-report.js.map
;// CONCATENATED MODULE: ./packages/host/dist/compose/review/review.js














/**
 * Judges the pull request of a run: one comment for each model says what merging would do, and `millrace/gates` on the
 * pushed head says whether the gates let it pass. From a fork the token may only read: then all of it is in the answer
 * alone. `build` runs the stages before validation too; without it nothing of the pull request's code runs. `comments`
 * is false where the caller wants the status alone.
 */
async function review(project, { models, build, comments }) {
    const { pullRequest } = project.run ?? {};
    const speaks = pullRequest !== undefined && !pullRequest.fork && project.codeHost !== undefined;
    try {
        const judged = await judge(project, { models, build });
        if (speaks) {
            if (comments)
                await comment(project, pullRequest.number, judged);
            await (0,gates/* setGates */.Dl)(project, pullRequest.head, judged.word);
        }
        const { untouched: _, ...result } = judged;
        return { ...result, ...(!speaks && { silent: whySilent(pullRequest?.fork === true) }) };
    }
    catch (error) {
        const state = error instanceof dist/* MillraceError */.gR && error.exitCode <= 2 ? 'failure' : 'error';
        if (speaks)
            await (0,gates/* setGates */.Dl)(project, pullRequest.head, { state, description: reasonOf(error) });
        throw error;
    }
}
async function judge(project, { models, build }) {
    const reviewed = await checkPointers(project);
    if (reviewed.kind === 'proposal')
        return { word: reviewed.word, passed: true, reports: [], untouched: [] };
    const broken = reviewed.kind === 'data' && (await isBrokenHere(project, reviewed.dataset));
    if (broken)
        return { word: block_version/* BROKEN */.M, passed: false, reports: [], untouched: [] };
    const compared = await comparePlans(project, models);
    const about = await aboutOf(project);
    const untouched = compared
        .filter(({ changed }) => !changed)
        .map(({ model }) => untouchedReport({ model: model.name, ...about(model.name) }));
    const changed = compared.filter(one => one.changed);
    if (changed.length === 0) {
        const description = reviewed.kind === 'data' ? 'contract kept' : nothingToJudge(await missingOf(project, models));
        return { word: { state: 'success', description }, passed: true, reports: [], untouched };
    }
    const reports = [];
    const verdicts = [];
    for (const one of changed) {
        const reached = await judgeModel(project, one, build);
        const stages = await Promise.all(reached.validated.map(async ({ inputs, record }) => {
            const page = await (0,stored_report/* readReport */.t)(project, record.outputs);
            const { passed, version } = record.manifest;
            return { stage: inputs.stage, passed, version, page };
        }));
        const { name } = one.model;
        const report = reviewReport({
            model: name,
            stages: one.stages,
            judged: stages,
            same: reached.same,
            ...about(name),
        });
        reports.push(report);
        for (const { passed } of stages)
            verdicts.push({ passed, headline: report.verdict.text });
    }
    const worst = verdicts.find(({ passed }) => !passed) ?? verdicts[0];
    const passed = worst?.passed ?? true;
    return {
        word: wordOf(reviewed.kind, worst),
        passed: passed || reviewed.kind === 'data',
        reports,
        untouched,
    };
}
async function missingOf(project, models) {
    const pointers = await (0,compose_pointers/* readDatasetPointers */.N)(project);
    const missing = await Promise.all(models.map(({ name }) => (0,features_dist/* missingDatasets */.ou)(project, name, pointers)));
    return [...new Set(missing.flat())].sort();
}
function nothingToJudge(missing) {
    return missing.length > 0
        ? `nothing to judge yet: waits ${(0,wait_for_data/* waitsFor */.i)(missing)}`
        : 'nothing to judge: no input of a model changed';
}
async function isBrokenHere(project, dataset) {
    const pointer = (await (0,compose_pointers/* readDatasetPointers */.N)(project)).get(dataset);
    return pointer !== undefined && (await (0,known_drift/* isBroken */.Q)(project.trustedStore, pointer));
}
/** New data is merged for its own sake: that main would refuse the next model is said, and stops nothing. */
function wordOf(kind, worst) {
    if (worst === undefined)
        return { state: 'success', description: 'nothing to judge: main keeps its models' };
    if (kind === 'data')
        return { state: 'success', description: `contract kept; ${worst.headline}` };
    return (0,gates/* gatesWord */.VD)(worst.passed, worst.headline);
}
async function judgeModel(project, { model }, build) {
    const pointers = await (0,compose_pointers/* readDatasetPointers */.N)(project);
    const walk = (0,step/* startWalk */.eh)(build ? 'run' : 'judge');
    const stages = [...model.stages.values()];
    const reached = await (0,walk_model/* walkModel */.P)(project, walk, { model, stages, pointers, until: 'validate' });
    (0,walk_model/* requireCandidate */.V)(model.name, reached);
    return reached;
}
async function aboutOf(project) {
    const { run, repository, head } = project;
    const main = await repository.mainTip();
    const commits = { head: run?.pullRequest?.head ?? head.commit, main };
    return (model) => ({
        // Two projects of one repository may have models of one name.
        key: `preview:${repository.prefix}${model}`,
        commits,
        ...(run && { runUrl: run.url }),
    });
}
async function comment({ codeHost }, number, { reports, untouched }) {
    for (const report of reports)
        await codeHost?.comment(number, { marker: (0,report_dist/* marker */.xL)(report.key), body: (0,report_dist/* renderMarkdown */.Gc)(report) });
    // A pull request that never touched a model gets no comment; one that no longer does has its old one replaced.
    for (const report of untouched)
        await codeHost?.comment(number, {
            marker: (0,report_dist/* marker */.xL)(report.key),
            body: (0,report_dist/* renderMarkdown */.Gc)(report),
            onlyUpdate: true,
        });
}
function whySilent(fork) {
    return fork
        ? 'From a fork the token may only read, so this stands here and not on the pull request, and millrace/gates is not set.'
        : 'There is no code host here, so this stands here alone.';
}
//# sourceMappingURL=review.js.map
// EXTERNAL MODULE: ./packages/validate/dist/index.js + 39 modules
var validate_dist = __webpack_require__(85390);
;// CONCATENATED MODULE: ./packages/host/dist/compose/propose-at-tip.js





/**
 * Proposes a candidate for what main's tip is now. A run of main's may be late: while a model trained, main moved on.
 * Then the fingerprints are computed again at the tip: the same validation is proposed as it is, another one belongs to
 * the tip's own run (`superseded`). A branch of a person stays a preview.
 */
async function proposeAtTip(project, validated) {
    const { repository, head, run } = project;
    if (run === undefined)
        return (0,validate_dist/* proposePromotion */.QE)(project, validated);
    if (!run.trusted)
        return (0,validate_dist/* proposePromotion */.QE)(project, { ...validated, preview: true });
    const runUrl = run.url;
    await repository.refresh();
    const tip = await repository.mainTip();
    if (tip === head.commit || !(await repository.isOnMain(head.commit)))
        return (0,validate_dist/* proposePromotion */.QE)(project, { ...validated, runUrl });
    const then = await (0,champion/* atCommit */.n)(project, tip);
    const is = await isStillJudged(then, validated);
    return (0,validate_dist/* proposePromotion */.QE)(then, { ...validated, runUrl, ...(!is && { supersededBy: tip }) });
}
/** Whether the pipeline at another commit comes to this very validation. */
async function isStillJudged(project, { inputs, record }) {
    const model = project.config.models.get(inputs.model);
    const stage = model?.stages.get(inputs.stage);
    if (!model || !stage)
        return false;
    const pointers = await (0,compose_pointers/* readDatasetPointers */.N)(project);
    if (![...project.config.datasets.keys()].every(name => pointers.has(name)))
        return false;
    const stages = [...model.stages.values()].filter(({ name }) => name === inputs.stage);
    const reached = await (0,walk_model/* walkModel */.P)(project, (0,step/* startWalk */.eh)('plan'), { model, stages, pointers, until: 'validate' });
    return reached.validated.some(one => one.record.fingerprint === record.fingerprint);
}
//# sourceMappingURL=propose-at-tip.js.map
;// CONCATENATED MODULE: ./packages/host/dist/compose/promotion-news.js

/** One line for an open promotion that no longer shows what main would propose; kept as one comment. */
function promotionNews(news, { key, commit }) {
    const { headline } = { headline: '', ...news };
    return {
        format: 1,
        kind: 'review',
        title: `News for ${key.model} in ${key.stage}`,
        verdict: {
            tone: 'neutral',
            text: lineOf(news, key.stage),
            next: [headline, headline && ' ', nextOf(news), ' Main is at ', { code: commit.slice(0, 7) }, '.'],
        },
        blocks: [],
        folds: [],
        key: `${(0,dist/* formatProposalKey */.vi)(key)}:news`,
        data: { ...news, commit },
    };
}
function lineOf(news, stage) {
    switch (news.kind) {
        case 'newer':
            return `A newer candidate waits behind this one: ${news.version}.`;
        case 'refused':
            return `Main’s newest candidate ${news.version} was not proposed.`;
        case 'same':
            return `Main makes the very model that ${stage} wants already, so nothing newer is proposed.`;
        case 'taken-back':
            return `Main makes ${news.version} again, which ${stage} had before, so nothing newer is proposed.`;
    }
}
function nextOf({ kind }) {
    if (kind === 'newer')
        return 'This page stays as it was reviewed; merged or closed, it makes room for the newer one.';
    return 'This page shows an earlier candidate: merge it to deploy that one, or close it.';
}
//# sourceMappingURL=promotion-news.js.map
;// CONCATENATED MODULE: ./packages/host/dist/compose/tell-promotions.js



/**
 * Says on the code host what became of a model's candidates: the gates' status on each head that was proposed and on
 * main's commit, and a line on each open promotion that people look at while main has moved on. Nothing without a host.
 */
async function tellPromotions(project, found) {
    if (project.codeHost === undefined || project.run?.trusted === false)
        return;
    for (const { promotion, headline } of found.promotions) {
        const { state } = promotion;
        if (state === 'opened' || state === 'updated' || state === 'unchanged')
            await (0,gates/* setGates */.Dl)(project, promotion.head, (0,gates/* gatesWord */.VD)(true, headline));
    }
    await tellMain(project, found);
    await tellOpen(project, found);
}
/** Only a run of the pipeline says something of main's commit; a person at a terminal says it of the proposal alone. */
async function tellMain(project, { promotions }) {
    const judged = promotions.filter(({ promotion: { state } }) => state !== 'preview' && state !== 'superseded');
    const worst = judged.find(({ passed }) => !passed) ?? judged[0];
    if (worst && project.run)
        await (0,gates/* setGates */.Dl)(project, project.head.commit, (0,gates/* gatesWord */.VD)(worst.passed, worst.headline));
}
async function tellOpen(project, { promotions, same, leftOpen }) {
    for (const { promotion, version, headline } of promotions) {
        if (promotion.state !== 'frozen' || promotion.pullRequest === undefined)
            continue;
        await tell(project, { key: promotion.key, pullRequest: promotion.pullRequest }, { kind: 'newer', version, headline });
    }
    for (const open of leftOpen) {
        const { key } = open;
        if (key.kind !== 'promotion')
            continue;
        const news = same.includes(key.stage)
            ? { kind: 'same' }
            : newsOf(promotions.find(({ stage }) => stage === key.stage));
        if (news)
            await tell(project, open, news);
    }
}
function newsOf(promoted) {
    switch (promoted?.promotion.state) {
        case 'refused':
            return { kind: 'refused', version: promoted.version, headline: promoted.headline };
        case 'same':
        case 'empty':
            return { kind: 'same' };
        case 'taken-back':
            return { kind: 'taken-back', version: promoted.version };
        default:
            return undefined;
    }
}
async function tell({ codeHost, head }, { key, pullRequest }, news) {
    if (codeHost === undefined || pullRequest === undefined || key.kind !== 'promotion')
        return;
    const report = promotionNews(news, { key, commit: head.commit });
    await codeHost.comment(pullRequest.number, { marker: (0,report_dist/* marker */.xL)(report.key), body: (0,report_dist/* renderMarkdown */.Gc)(report) });
}
//# sourceMappingURL=tell-promotions.js.map
;// CONCATENATED MODULE: ./packages/host/dist/compose/run-model.js







/** Runs a model's stages up to `until`, proposes each candidate that passed its gates, and says so where people look. */
async function runModel(project, { model, stages, pointers, until, build, }) {
    const walk = (0,step/* startWalk */.eh)(build ? 'run' : 'judge');
    // Until the first versions are merged a workflow has nothing to do, which is no failure; a person is told (MR2101).
    const missing = project.run ? await (0,features_dist/* missingDatasets */.ou)(project, model.name, pointers) : [];
    if (missing.length > 0) {
        (0,wait_for_data/* waitForData */.b)(walk, model.name, { missing, stages, until });
        const reached = { validated: [], same: [] };
        return { ran: { model: model.name, walk, reached, promotions: [], leftOpen: [] }, pages: [] };
    }
    const reached = await (0,walk_model/* walkModel */.P)(project, walk, { model, stages, pointers, until });
    if (!build)
        (0,walk_model/* requireCandidate */.V)(model.name, reached);
    const promotions = [];
    const pages = [];
    for (const validated of reached.validated) {
        const { version, passed, stage } = validated.record.manifest;
        const page = await (0,stored_report/* readReport */.t)(project, validated.record.outputs);
        const promotion = await proposeAtTip(project, validated);
        promotions.push({ stage, version, passed, promotion, headline: page.verdict.text });
        pages.push(page);
    }
    const leftOpen = until === 'validate' ? await findLeftOpen(project, { model, stages, promotions }) : [];
    await tellPromotions(project, { promotions, same: reached.same, leftOpen });
    return { ran: { model: model.name, walk, reached, promotions, leftOpen }, pages };
}
async function findLeftOpen({ repository }, { model, stages, promotions, }) {
    const proposed = new Set(promotions.flatMap(({ promotion }) => ('branch' in promotion ? [promotion.branch] : [])));
    return (await repository.openProposals()).filter(({ key, branch }) => key.kind === 'promotion' &&
        key.model === model.name &&
        stages.some(({ name }) => name === key.stage) &&
        !proposed.has(branch));
}
/** True when a gate said no. */
function wasRefused({ reached }) {
    return reached.validated.some(({ record }) => !record.manifest.passed);
}
//# sourceMappingURL=run-model.js.map
// EXTERNAL MODULE: ./packages/host/dist/cli/present.js
var present = __webpack_require__(42347);
// EXTERNAL MODULE: ./packages/host/dist/show-table.js
var show_table = __webpack_require__(67113);
// EXTERNAL MODULE: ./packages/host/dist/compose/proposal-place.js
var proposal_place = __webpack_require__(37888);
;// CONCATENATED MODULE: ./packages/host/dist/compose/show-runs.js



/** What a run did: a line a stage, the verdict, and what now waits for a person. */
function showRuns(runs, screen) {
    const paint = (0,present/* painter */.C2)(screen.color);
    return runs
        .map(({ walk, reached, promotions, leftOpen }) => {
        const rows = walk.stages.map(({ stage, subject, action, why }) => [
            stage,
            subject,
            action === 'wait' ? 'waits' : walk.ran.has(`${stage} ${subject}`) ? 'ran' : 'reused',
            why,
        ]);
        const verdicts = reached.validated.map(({ record: { manifest } }, at) => {
            const sign = manifest.passed ? paint.green('✓') : paint.red('✖');
            return `  ${sign} ${manifest.model} ${manifest.version}: ${promotions[at]?.headline ?? manifest.verdict}`;
        });
        const old = leftOpen.map(({ title, branch, pullRequest }) => `  ${paint.yellow('!')} Still open from an earlier candidate: ${title}\n    ${pullRequest ? pullRequest.url : `close it with git branch -D ${branch} (and git push origin --delete ${branch})`}`);
        const same = reached.same.map(stage => `  Nothing to promote: ${stage} wants this very model.`);
        return [
            (0,show_table/* showTable */.S)(['stage', '', '', 'because'], rows, screen),
            ...verdicts,
            ...promotions.map(sayPromotion),
            ...same,
            ...old,
            '',
        ].join('\n');
    })
        .join('\n');
}
function sayPromotion({ promotion }) {
    return `${promotionLine(promotion)}\n    report ${promotion.reportPath}`;
}
function promotionLine(promotion) {
    switch (promotion.state) {
        case 'refused':
            return '  Nothing was proposed: a gate said no. The report says what to do.';
        case 'taken-back':
            return `  Nothing was proposed: the stage had this model before, as ${promotion.version}. Again: millrace rollback --to ${promotion.version}`;
        case 'preview':
            return '  Preview: this commit is not the tip of main, so nothing was proposed.';
        case 'superseded':
            return promotion.by === undefined
                ? '  Superseded: main wants another model by now. Run again to be judged against it.'
                : `  Superseded: main is at ${promotion.by.slice(0, 7)} by now, whose own run makes another candidate.`;
        case 'frozen':
            return `  A promotion is under review and stays as it is${promotion.pullRequest ? `: ${promotion.pullRequest.url}` : '.'}`;
        case 'same':
        case 'empty':
            return '  Nothing to promote: main already wants this.';
        case 'declined':
            return '  Not proposed again: the same promotion was closed unmerged.';
        default:
            return `  Promotion ${promotion.state}: ${(0,proposal_place/* proposalPlace */.e)(promotion)}`;
    }
}
//# sourceMappingURL=show-runs.js.map
// EXTERNAL MODULE: ./packages/host/dist/github/alone.js
var alone = __webpack_require__(59314);
// EXTERNAL MODULE: ./packages/host/dist/open-project.js + 2 modules
var open_project = __webpack_require__(86359);
;// CONCATENATED MODULE: ./packages/host/dist/verbs/run.js












const run = (inputs, surroundings) => runUntil('validate', inputs, surroundings);
/**
 * Runs the pipeline up to a stage, for what is named or all; what has its record is reused. On a pull request the
 * judgement says what merging would do. Without `build` only validation runs, which is no code of the repository.
 */
async function runUntil(until, inputs, surroundings, { build = true } = {}) {
    const project = await (0,open_project/* openProject */.U8)(inputs, surroundings, { looks: inputs['dry-run'] === true });
    const names = { model: (0,open_project/* text */.Qq)(inputs['model']), stage: (0,open_project/* text */.Qq)(inputs['stage']) };
    const chosen = (0,choose/* chooseStages */.fq)(project, names);
    if (inputs['dry-run']) {
        const plan = await (0,make_plan/* makePlan */.C)(project, { chosen, until });
        return { json: (0,json/* json */.P)(plan), show: (0,show_plan/* showPlan */.t)(plan, surroundings.screen.color) };
    }
    if (until === 'validate' && project.run?.pullRequest && !project.run.trusted) {
        const models = (0,choose/* byModel */.nr)(chosen).map(({ model }) => model);
        const comments = inputs['comment'] !== false;
        return answerReview(await review(project, { models, build, comments }));
    }
    if (inputs['comment'] === true)
        (0,alone/* requirePullRequest */.aI)(project);
    const pointers = await (0,compose_pointers/* readDatasetPointers */.N)(project);
    const runs = [];
    const pages = [];
    for (const { model, stages } of (0,choose/* byModel */.nr)(chosen)) {
        const done = await runModel(project, { model, stages, pointers, until, build });
        runs.push(done.ran);
        pages.push(...done.pages);
    }
    const byHand = await (0,open_by_hand/* openByHand */.x)(project, runs.flatMap(({ promotions }) => promotions.map(({ promotion }) => promotion)));
    const answer = { json: (0,json/* json */.P)(runs), show: `${showRuns(runs, surroundings.screen)}${byHand}`, pages };
    return runs.some(wasRefused) ? { ...answer, exitCode: 3 } : answer;
}
//# sourceMappingURL=run.js.map

/***/ })

};
