export const id = 475;
export const ids = [475];
export const modules = {

/***/ 22475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAsk: () => (/* reexport */ openAsk),
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
;// CONCATENATED MODULE: ./packages/forge/dist/github/refusal.js
/** Reads what Octokit throws; anything else is `undefined`. */
function refusalOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    const { response } = error;
    const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [name, String(value)]);
    return {
        status: error.status,
        message: wordsOf(response?.data) ?? error.message,
        headers: Object.fromEntries(headers),
    };
}
/** True for no answer, or one of a server that is out of order: the call may have had its effect. */
function isPassing(error) {
    const refusal = refusalOf(error);
    return refusal !== undefined && refusal.status >= 500;
}
/**
 * Seconds that a limit asks to wait which the throttling plugin does not know: GitHub's edge answers 429 with
 * `retry-after` and neither names a secondary limit nor says that nothing remains.
 */
function unnamedLimit(error) {
    const refusal = refusalOf(error);
    if (refusal?.status !== 429)
        return undefined;
    const isKnown = /\bsecondary rate\b/i.test(refusal.message) || refusal.headers['x-ratelimit-remaining'] === '0';
    const seconds = Number(refusal.headers['retry-after']);
    return isKnown || !Number.isFinite(seconds) ? undefined : seconds;
}
function wordsOf(data) {
    if (typeof data !== 'object' || data === null)
        return undefined;
    const { message, errors } = data;
    if (typeof message !== 'string')
        return undefined;
    const details = (Array.isArray(errors) ? errors : []).map(detail => typeof detail === 'string'
        ? detail
        : (detail.message ?? [detail.resource, detail.field, detail.code].filter(Boolean).join(' ')));
    const text = [message, ...details].join('; ').replace(/\s+/g, ' ').trim();
    return text.length > 400 ? `${text.slice(0, 399)}…` : text;
}
/** The refusal, where it is one of this status in these words. */
function isAnswer(error, status, words) {
    const refusal = refusalOf(error);
    return refusal?.status === status && words.test(refusal.message) ? refusal : undefined;
}
//# sourceMappingURL=refusal.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/author.js

/**
 * Whose comments and issues are ours: those of the token's person, or of a bot. A job's token and an App's cannot ask
 * GitHub who they are over REST (`GET /user` is 403 for them); that an issue or comment of a bot with our marker is
 * another bot's is not to be expected, and people's are never written over.
 */
function openAuthor(client, { token, login }) {
    let asked;
    return () => {
        asked ??= askAuthor(client, { token, login });
        return asked;
    };
}
async function askAuthor({ octokit }, { token, login }) {
    if (login !== undefined)
        return user => user?.login === login;
    // Prefix of tokens of installations: those of jobs and Apps.
    if (token.startsWith('ghs_'))
        return isBot;
    try {
        const { data } = await octokit.rest.users.getAuthenticated();
        return user => user?.login === data.login;
    }
    catch (error) {
        if (refusalOf(error)?.status === 403)
            return isBot;
        throw error;
    }
}
function isBot(user) {
    return user?.type === 'Bot';
}
//# sourceMappingURL=author.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;


// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/index.js + 1 modules
var plugin_request_log_dist_src = __webpack_require__(55077);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var plugin_paginate_rest_dist_bundle = __webpack_require__(93779);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js + 3 modules
var plugin_rest_endpoint_methods_dist_src = __webpack_require__(49210);
;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/version.js
const version_VERSION = "22.0.1";


;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/index.js





const Octokit = dist_src/* Octokit */.E.plugin(plugin_request_log_dist_src/* requestLog */.M, plugin_rest_endpoint_methods_dist_src/* legacyRestEndpointMethods */.T, plugin_paginate_rest_dist_bundle/* paginateRest */.ud).defaults(
  {
    userAgent: `octokit-rest.js/${version_VERSION}`
  }
);


;// CONCATENATED MODULE: ./packages/forge/dist/github/permissions-line.js
/** Permissions that every token has, or that no workflow can give. */
const NOT_GIVEN = new Set(['metadata']);
/**
 * What to write below `permissions:`, from GitHub's own header: alternatives are separated by `;`, what is needed
 * together by `,` (`issues=write; pull_requests=write`). Where one alternative is what we would say, we say that.
 */
function permissionsLine(header, ours) {
    const alternatives = (header ?? '')
        .split(';')
        .map(readAlternative)
        .filter(line => line !== '');
    return alternatives.includes(ours) ? ours : (alternatives[0] ?? ours);
}
function readAlternative(text) {
    return text
        .split(',')
        .map(pair => /^\s*([a-z_]+)=(read|write)\s*$/.exec(pair))
        .filter(pair => pair?.[1] !== undefined && !NOT_GIVEN.has(pair[1]))
        .map(pair => `${pair?.[1]?.replaceAll('_', '-')}: ${pair?.[2]}`)
        .join(', ');
}
//# sourceMappingURL=permissions-line.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/explain-refusal.js



/** The error that an answer of GitHub stands for; errors of ours and bugs stay what they are. */
function explainRefusal(error, { doing, place, times }) {
    if (error instanceof dist/* MillraceError */.gR)
        return error;
    const refusal = refusalOf(error);
    if (refusal === undefined)
        return error instanceof Error ? error : (0,dist/* bug */.jr)('GitHub could not be called', error);
    const values = {
        ...place,
        act: doing.act,
        what: doing.what ?? `answer to “${doing.act}”`,
        problem: refusal.message,
        permissions: permissionsLine(refusal.headers['x-accepted-github-permissions'], doing.permissions),
        where: whereToGrant(refusal.message),
        wait: waitOf(refusal.headers),
        sso: /url=(\S+)/.exec(refusal.headers['x-github-sso'] ?? '')?.[1] ?? 'https://github.com/settings/tokens',
        times,
    };
    const code = isPassing(error) ? 'MR1126' : codeOf(refusal);
    return new dist/* MillraceError */.gR(code, values, { cause: error });
}
/** What answers mean, the first that fits; GitHub tells most of them apart by its words alone. */
const MEANINGS = [
    { code: 'MR1120', status: [401] },
    { code: 'MR1125', status: [429] },
    { code: 'MR1125', status: [403], words: /rate limit|abuse detection/i },
    { code: 'MR1122', status: [403], words: /GitHub Actions is not permitted to (create|approve)/i },
    { code: 'MR1123', status: [403, 422], words: /archived/i },
    { code: 'MR1124', status: [403], words: /SAML|single sign-on|IP allow list/i },
    {
        code: 'MR1128',
        status: [403, 405, 409, 422],
        words: /rule violation|protected branch|GH0\d\d|approving review|required status|changes must be made through/i,
    },
    { code: 'MR1134', status: [404, 410], words: /issues (has been|have been|are|is) disabled/i },
    { code: 'MR1134', status: [410] },
    { code: 'MR1121', status: [403] },
    { code: 'MR1127', status: [404] },
];
function codeOf({ status, message }) {
    const meaning = MEANINGS.find(one => one.status.includes(status) && (one.words?.test(message) ?? true));
    return meaning?.code ?? 'MR1133';
}
/** A job's token gets its rights from the workflow file, a person's from the page where it was made. */
function whereToGrant(message) {
    return /personal access token/i.test(message)
        ? 'Give the token these repository permissions at https://github.com/settings/tokens :'
        : 'Add to the job’s `permissions:` in the workflow file:';
}
function waitOf(headers) {
    const reset = Number(headers['x-ratelimit-reset']);
    const seconds = Number(headers['retry-after']) ||
        (headers['x-ratelimit-remaining'] === '0' ? reset - Date.now() / 1000 : NaN);
    if (!Number.isFinite(seconds))
        return 'some minutes';
    return seconds < 90 ? `${Math.ceil(Math.max(1, seconds))} s` : `${Math.ceil(seconds / 60)} min`;
}
//# sourceMappingURL=explain-refusal.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/pace.js

/**
 * A queue for the throttling plugin that lets one start after another, `gap` milliseconds apart. Its own ones hold
 * pull requests and comments three seconds apart, which a job that opens one and comments on it need not wait.
 */
function pace(gap) {
    let next = 0;
    const queue = {
        async schedule(_options, task, ...args) {
            const now = performance.now();
            const start = Math.max(now, next);
            next = start + gap;
            // A timer that keeps the process alive: nothing else may be going on while a write waits its turn.
            if (start > now)
                await (0,promises_.setTimeout)(start - now);
            return task(...args);
        },
    };
    return { key: () => queue };
}
//# sourceMappingURL=pace.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/whole-fetch.js
/** Longest time in milliseconds that an answer may take. */
const PATIENCE = 60_000;
/** Statuses whose answers have no body. */
const EMPTY = [204, 205, 304];
/**
 * Fetches an answer with its whole body: one that breaks off in the middle is a lost answer, which Octokit would take
 * for an empty text with status 200.
 */
async function wholeFetch(url, init) {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    const bytes = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    const whole = new Response(EMPTY.includes(status) ? null : bytes, { status, statusText, headers });
    // Octokit reads the address that answered; a Response that was made by hand has none.
    Object.defineProperty(whole, 'url', { value: response.url });
    return whole;
}
//# sourceMappingURL=whole-fetch.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/client.js








const patience = { times: 3, baseMs: 1000, longestWait: 120 };
const Kit = Octokit.plugin(dist_bundle/* retry */.L, throttling);
/** Refusals that asking again does not change; of the others, throttling waits for 403 and 429 that are limits. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451];
function openClient({ repository, apiUrl, serverUrl, token, userAgent, patience, }) {
    const [owner = '', repo = ''] = repository.split('/');
    const { times, baseMs, longestWait } = patience;
    const mayWait = (seconds, _options, _octokit, retries) => retries < times && seconds <= longestWait;
    const silent = () => undefined;
    const octokit = new Kit({
        auth: token,
        baseUrl: apiUrl,
        userAgent,
        // Nothing is logged: an error carries all there is to say.
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: { fetch: wholeFetch },
        retry: { doNotRetry: FINAL, retries: times, retryAfterBaseValue: baseMs },
        throttle: {
            id: `${serverUrl} ${repository}`,
            retryAfterBaseValue: baseMs,
            onRateLimit: mayWait,
            onSecondaryRateLimit: mayWait,
            write: pace(baseMs),
            notifications: pace(0),
        },
    });
    octokit.hook.before('request', options => {
        // The plugins count in this object, which Octokit shares among all calls: each gets its own.
        options.request = { ...options.request, retryCount: 0 };
        // What creates must be looked up before it is repeated: see `makeOnce`.
        if (options.method === 'POST' || options.method === 'PUT')
            options.request['retries'] = 0;
    });
    octokit.hook.wrap('request', async (request, options) => {
        for (let attempt = 0;; attempt++) {
            try {
                return await request(options);
            }
            catch (error) {
                const seconds = unnamedLimit(error);
                if (seconds === undefined || attempt >= times || seconds > longestWait)
                    throw error;
                await (0,promises_.setTimeout)(seconds * baseMs);
            }
        }
    });
    const place = { repository, url: `${serverUrl}/${repository}`, host: new URL(serverUrl).host };
    return {
        ...place,
        owner,
        repo,
        octokit,
        patience,
        async call(doing, request) {
            try {
                return await request();
            }
            catch (error) {
                throw explainRefusal(error, { doing, place, times: times + 1 });
            }
        },
    };
}
//# sourceMappingURL=client.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/marker.js

const MARKER = /^<!-- millrace:[A-Za-z0-9:._/%-]+ -->$/;
/** Lines that are a marker; quoted or indented ones are not. */
const MARKERS = new RegExp(MARKER, 'gm');
/**
 * The marker that a text carries: the last line that is one. Ours stands at the end, so that a marker inside a quoted
 * text never counts, and whole lines are compared, so that `drift:a` is not found in `drift:a_b`.
 */
function markerOf(text) {
    return withUnixLines(text ?? '')
        .match(MARKERS)
        ?.at(-1);
}
/** The text with its marker as the last line that is one. */
function withMarker(text, marker) {
    if (!MARKER.test(marker))
        throw (0,dist/* bug */.jr)(`not a marker: ${JSON.stringify(marker)}`);
    return markerOf(text) === marker ? text : `${text.trimEnd()}\n\n${marker}`;
}
/** True for texts that a reader cannot tell apart; GitHub gives lines back with CRLF after an edit on its pages. */
function isSameText(left, right) {
    return withUnixLines(left ?? '').trimEnd() === withUnixLines(right).trimEnd();
}
function withUnixLines(text) {
    return text.replaceAll('\r\n', '\n');
}
//# sourceMappingURL=marker.js.map
// EXTERNAL MODULE: ./packages/forge/dist/text-limits.js
var text_limits = __webpack_require__(28840);
;// CONCATENATED MODULE: ./packages/forge/dist/github/make-once.js


/**
 * Finds something by its key or makes it. Where the answer of making it was lost it is looked up before it is made
 * again, so that there never are two; where GitHub says that it exists already, another run was faster.
 */
async function makeOnce({ times, baseMs }, { find, make }) {
    for (let attempt = 0;; attempt++) {
        const there = await find();
        if (there !== undefined)
            return { value: there, isNew: attempt > 0 };
        try {
            return { value: await make(), isNew: true };
        }
        catch (error) {
            if (attempt >= times || !(isPassing(error) || saysExists(error)))
                throw error;
            await (0,promises_.setTimeout)(baseMs * (attempt + 1) ** 2);
        }
    }
}
function saysExists(error) {
    const refusal = refusalOf(error);
    return refusal?.status === 422 && /already[ _]exists/i.test(refusal.message);
}
//# sourceMappingURL=make-once.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/comments.js



/** One comment for one marker. */
function comments(client, author) {
    const { octokit, owner, repo } = client;
    const { issues } = octokit.rest;
    return {
        async comment(number, { marker, body: text, onlyUpdate }) {
            const body = (0,text_limits/* checkBody */.ll)(withMarker(text, marker), `the comment on #${number}`);
            const doing = { act: `comment on #${number}`, permissions: 'pull-requests: write', what: `#${number}` };
            return client.call(doing, async () => {
                const isOurs = await author();
                const place = { owner, repo, issue_number: number };
                const find = async () => {
                    const all = await octokit.paginate(issues.listComments, { ...place, per_page: 100 });
                    return all.find(one => markerOf(one.body) === marker && isOurs(one.user));
                };
                if (onlyUpdate && (await find()) === undefined)
                    return { written: 'absent' };
                const { value, isNew } = await makeOnce(client.patience, {
                    find,
                    make: async () => (await issues.createComment({ ...place, body })).data,
                });
                if (isSameText(value.body, body))
                    return { url: value.html_url, written: isNew ? 'created' : 'unchanged' };
                const { data } = await issues.updateComment({ owner, repo, comment_id: value.id, body });
                return { url: data.html_url, written: 'updated' };
            });
        },
    };
}
//# sourceMappingURL=comments.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/deployments.js



/** Deployments, found again by the key in their payload. */
function deployments(client) {
    const { octokit, owner, repo, patience } = client;
    const { repos } = octokit.rest;
    const place = { owner, repo };
    const find = async ({ key, commit, environment }) => {
        const query = { ...place, sha: commit, environment, per_page: 100 };
        for await (const { data } of octokit.paginate.iterator(repos.listDeployments, query)) {
            const found = data.find(one => keyOf(one.payload) === key);
            if (found)
                return found;
        }
        return undefined;
    };
    const create = async (deployment, description) => {
        const { data } = await repos.createDeployment({
            ...place,
            ref: deployment.commit,
            environment: deployment.environment,
            description,
            payload: { millrace: deployment.key },
            // The commit was merged and judged: nothing is merged now, and no other check of it counts again.
            auto_merge: false,
            required_contexts: [],
            production_environment: deployment.environment.endsWith('/production'),
        });
        if (!('id' in data))
            throw (0,dist/* bug */.jr)('GitHub merged a branch for a deployment, which it was told not to');
        return data;
    };
    return {
        setDeployment(deployment) {
            const description = (0,text_limits/* clipDescription */.bA)(deployment.description);
            const { state, url, environment, commit } = deployment;
            const doing = {
                act: `write the deployment of ${environment}`,
                permissions: 'deployments: write',
                what: `commit ${commit.slice(0, 7)}`,
            };
            return client.call(doing, async () => {
                const made = await makeOnce(patience, {
                    find: () => find(deployment),
                    make: () => create(deployment, description),
                });
                const { id } = made.value;
                const status = await makeOnce(patience, {
                    async find() {
                        const all = await octokit.paginate(repos.listDeploymentStatuses, {
                            ...place,
                            deployment_id: id,
                            per_page: 100,
                        });
                        const last = all.sort((left, right) => right.id - left.id)[0];
                        const isSame = last?.state === state && last.description === description && (last.log_url || undefined) === url;
                        return isSame ? true : undefined;
                    },
                    async make() {
                        const log = url === undefined ? {} : { log_url: url };
                        await repos.createDeploymentStatus({ ...place, deployment_id: id, state, description, ...log });
                        return true;
                    },
                });
                if (made.isNew)
                    return 'created';
                return status.isNew ? 'updated' : 'unchanged';
            });
        },
    };
}
/** GitHub gives a payload back as the object that it was, or as its JSON. */
function keyOf(payload) {
    if (typeof payload === 'object' && payload !== null)
        return payload.millrace;
    if (typeof payload !== 'string' || !payload.startsWith('{'))
        return undefined;
    try {
        return keyOf(JSON.parse(payload));
    }
    catch (error) {
        // Another tool's payload may be any text.
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=deployments.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/dispatch.js



/** Pauses before a run is looked for whose dispatch got no answer, in first pauses: GitHub makes runs in the background. */
const LOOKS = [2, 5];
/** Starting of workflows. */
function dispatching(client) {
    const { octokit, owner, repo, patience } = client;
    const { actions } = octokit.rest;
    /**
     * Number of the newest run of the workflow that was dispatched on the branch. A dispatch has no key: one whose answer
     * was lost is known by a run that was not there before. It may be another's, which reads the same tip of the branch
     * and does the same work. Should GitHub be slower than we look, the second run finds no new fingerprint and ends.
     */
    const newestRun = async (workflow, branch) => {
        const query = { owner, repo, workflow_id: workflow, event: 'workflow_dispatch', branch, per_page: 1 };
        const { data } = await actions.listWorkflowRuns(query);
        return data.workflow_runs[0]?.id ?? 0;
    };
    return {
        dispatch(workflow, { branch, inputs = {} }) {
            const doing = {
                act: `start the workflow ${workflow}`,
                permissions: 'actions: write',
                what: `workflow ${workflow} on ${branch}`,
            };
            return client.call(doing, async () => {
                const before = await newestRun(workflow, branch);
                for (let attempt = 0;; attempt++) {
                    try {
                        await actions.createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref: branch, inputs });
                        return;
                    }
                    catch (error) {
                        if (!isPassing(error) || attempt >= patience.times)
                            throw refused(error, { workflow, branch, inputs });
                    }
                    for (const look of LOOKS) {
                        await (0,promises_.setTimeout)(look * patience.baseMs);
                        if ((await newestRun(workflow, branch)) > before)
                            return;
                    }
                }
            });
        },
    };
}
function refused(error, { workflow, branch, inputs, }) {
    const refusal = refusalOf(error);
    if (refusal?.status !== 422)
        return error;
    const values = {
        workflow,
        branch,
        problem: refusal.message,
        inputs: Object.keys(inputs).join(', ') || '(none)',
    };
    return new dist/* MillraceError */.gR('MR1131', values, { cause: error });
}
//# sourceMappingURL=dispatch.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/labels.js


const COLOR = '0e8a16';
/**
 * Adds the labels that an issue or pull request lacks. One that the repository does not have is made, or left out where
 * the token may not make it: that takes `issues: write`, and no pull request waits for its colour. True where it added one.
 */
async function ensureLabels(client, of) {
    const missing = [];
    for (const name of missingLabels(of))
        if (await ensureLabel(client, name))
            missing.push(name);
    if (missing.length === 0)
        return false;
    const { owner, repo, octokit } = client;
    // Adding a label twice is adding it once.
    await makeOnce(client.patience, {
        find: async () => undefined,
        make: async () => {
            await octokit.rest.issues.addLabels({ owner, repo, issue_number: of.number, labels: missing });
            return true;
        },
    });
    return true;
}
/** Makes a label that the repository does not have. False where the token may not. */
async function ensureLabel({ octokit, owner, repo, patience }, name) {
    const { issues } = octokit.rest;
    const { value } = await makeOnce(patience, {
        async find() {
            try {
                await issues.getLabel({ owner, repo, name });
                return true;
            }
            catch (error) {
                if (isAnswer(error, 404, /./))
                    return undefined;
                throw error;
            }
        },
        async make() {
            try {
                await issues.createLabel({ owner, repo, name, color: COLOR, description: 'Written by Millrace' });
                return true;
            }
            catch (error) {
                if (isAnswer(error, 403, /not accessible|permission to create labels/i))
                    return false;
                throw error;
            }
        },
    });
    return value;
}
/** GitHub's labels do not tell upper and lower case apart. */
function missingLabels({ has, wants, }) {
    const there = new Set(has.map(label => (typeof label === 'string' ? label : (label.name ?? '')).toLowerCase()));
    return wants.filter(label => !there.has(label.toLowerCase()));
}
//# sourceMappingURL=labels.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/issues.js




const ISSUES = { act: 'write an issue', permissions: 'issues: write', what: 'issues' };
/** Marks the comment with which an issue was closed, so that one whose answer was lost is not written twice. */
const CLOSING = '<!-- millrace:closing -->';
/** One open issue for one marker. */
function issues(client, author) {
    const { octokit, owner, repo } = client;
    const place = { owner, repo };
    const api = octokit.rest.issues;
    /** All open ones are read: a label or a creator to filter by could have been changed by a person, and then there were two. */
    const find = async (marker) => {
        const isOurs = await author();
        const query = { ...place, state: 'open', sort: 'created', direction: 'asc', per_page: 100 };
        for await (const { data } of octokit.paginate.iterator(api.listForRepo, query)) {
            const found = data.find(one => one.pull_request === undefined && markerOf(one.body) === marker && isOurs(one.user));
            if (found)
                return found;
        }
        return undefined;
    };
    return {
        makeLabels: names => client.call(ISSUES, async () => {
            for (const name of names)
                await ensureLabel(client, name);
        }),
        async openIssue({ marker, title: text, body: markdown, labels }) {
            const body = (0,text_limits/* checkBody */.ll)(withMarker(markdown, marker), `the issue ${marker}`);
            const title = (0,text_limits/* clipTitle */.NV)(text);
            return client.call(ISSUES, async () => {
                const { value, isNew } = await makeOnce(client.patience, {
                    find: () => find(marker),
                    make: async () => (await api.create({ ...place, title, body })).data,
                });
                const { number, html_url: url } = value;
                const isSame = value.title === title && isSameText(value.body, body);
                if (!isSame)
                    await api.update({ ...place, issue_number: number, title, body });
                const added = await ensureLabels(client, { number, has: value.labels, wants: labels });
                return { number, url, written: isNew ? 'created' : isSame && !added ? 'unchanged' : 'updated' };
            });
        },
        async closeIssue({ marker, comment }) {
            const body = (0,text_limits/* checkBody */.ll)(withMarker(comment, CLOSING), 'the comment that closes an issue');
            return client.call(ISSUES, async () => {
                const there = await find(marker);
                if (!there)
                    return undefined;
                const { number } = there;
                const isOurs = await author();
                await makeOnce(client.patience, {
                    async find() {
                        const all = await octokit.paginate(api.listComments, {
                            ...place,
                            issue_number: number,
                            per_page: 100,
                        });
                        return all.find(one => isSameText(one.body, body) && isOurs(one.user));
                    },
                    make: async () => (await api.createComment({ ...place, issue_number: number, body })).data,
                });
                await api.update({ ...place, issue_number: number, state: 'closed', state_reason: 'completed' });
                return { number };
            });
        },
    };
}
//# sourceMappingURL=issues.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/merge.js



/** Ways to merge, in the order in which they are tried: a repository may allow any of them. */
const METHODS = ['merge', 'squash', 'rebase'];
/** Merging of a pull request whose head was judged. */
function merging(client) {
    const { octokit, owner, repo, patience } = client;
    const { pulls } = octokit.rest;
    /** Its merge commit where it is merged; else it can be tried. */
    const look = async (number, head) => {
        for (let attempt = 1;; attempt++) {
            const { data } = await pulls.get({ owner, repo, pull_number: number });
            if (data.head.sha !== head) {
                throw new dist/* MillraceError */.gR('MR1130', {
                    number,
                    expected: head.slice(0, 7),
                    found: data.head.sha.slice(0, 7),
                });
            }
            if (data.merged && data.merge_commit_sha)
                return { merged: data.merge_commit_sha };
            const url = data.html_url;
            if (data.state !== 'open')
                throw new dist/* MillraceError */.gR('MR1129', { number, url, problem: 'It is closed.' });
            if (data.mergeable === false) {
                throw new dist/* MillraceError */.gR('MR1129', { number, url, problem: `It conflicts with ${data.base.ref}.` });
            }
            // GitHub finds out in the background whether a new head can be merged, and refuses until then.
            if (data.mergeable === true || attempt > 2 * patience.times)
                return {};
            await (0,promises_.setTimeout)(patience.baseMs * attempt);
        }
    };
    const attempt = async (number, head) => {
        for (const merge_method of METHODS) {
            try {
                return (await pulls.merge({ owner, repo, pull_number: number, sha: head, merge_method })).data.sha;
            }
            catch (error) {
                if (!isAnswer(error, 405, /(merges|commits) are not allowed/i))
                    throw error;
            }
        }
        return undefined;
    };
    return {
        merge(number, head) {
            const doing = {
                act: `merge pull request #${number}`,
                permissions: 'contents: write',
                what: `pull request #${number}`,
            };
            const url = `${client.url}/pull/${number}`;
            return client.call(doing, async () => {
                for (let tried = 0;; tried++) {
                    const { merged } = await look(number, head);
                    if (merged !== undefined)
                        return { commit: merged };
                    try {
                        const commit = await attempt(number, head);
                        if (commit !== undefined)
                            return { commit };
                        const problem = 'The repository allows no way of merging that Millrace knows.';
                        throw new dist/* MillraceError */.gR('MR1129', { number, url, problem });
                    }
                    catch (error) {
                        const mayPass = isPassing(error) || isAnswer(error, 405, /was modified/i) || isAnswer(error, 409, /modified/i);
                        if (!mayPass || tried >= patience.times)
                            throw unmerged(error, { number, url });
                        await (0,promises_.setTimeout)(patience.baseMs * (tried + 1) ** 2);
                    }
                }
            });
        },
    };
}
/** 405 in words that name no rule: GitHub's "not mergeable". */
function unmerged(error, { number, url }) {
    const refusal = refusalOf(error);
    if (refusal?.status !== 405 || /rule|review|required|protected/i.test(refusal.message))
        return error;
    return new dist/* MillraceError */.gR('MR1129', { number, url, problem: refusal.message }, { cause: error });
}
//# sourceMappingURL=merge.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/read-pull.js
function readPull(data, repository) {
    const isMerged = typeof data.merged_at === 'string';
    return {
        number: data.number,
        url: data.html_url,
        state: isMerged ? 'merged' : data.state === 'open' ? 'open' : 'closed',
        title: data.title,
        body: (data.body ?? '').replaceAll('\r\n', '\n'),
        head: {
            branch: data.head.ref,
            sha: data.head.sha,
            // The repository of a fork may be gone.
            fork: data.head.repo?.full_name.toLowerCase() !== repository.toLowerCase(),
        },
        base: data.base.ref,
        // Of an open one it is a test merge, which is on no branch.
        ...(isMerged && data.merge_commit_sha ? { mergeCommit: data.merge_commit_sha } : {}),
    };
}
//# sourceMappingURL=read-pull.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/pull-requests.js







const READ = { act: 'read pull requests', permissions: 'pull-requests: read' };
const WRITE = { act: 'open a pull request', permissions: 'pull-requests: write' };
/** Pull requests of one repository. */
function pullRequests(client) {
    const { octokit, owner, repo, repository } = client;
    const { pulls } = octokit.rest;
    const place = { owner, repo };
    /** `head` takes an account's forks too: a fork that has the same owner is another repository. */
    const isOurs = (data, branch) => data.head.ref === branch && data.head.repo?.full_name.toLowerCase() === repository.toLowerCase();
    const findOpen = async (branch) => {
        const query = { ...place, head: `${owner}:${branch}`, state: 'open', per_page: 100 };
        const open = await octokit.paginate(pulls.list, query);
        return open.find(data => isOurs(data, branch));
    };
    const findClosed = async (branch) => {
        const query = {
            ...place,
            head: `${owner}:${branch}`,
            state: 'closed',
            sort: 'created',
            per_page: 100,
        };
        const pages = octokit.paginate.iterator(pulls.list, { ...query, direction: 'desc' });
        for await (const { data } of pages) {
            // The repository of a closed one's branch is gone where it was a fork, and never where it is this one.
            const found = data.find(one => isOurs(one, branch));
            if (found)
                return found;
        }
        return undefined;
    };
    return {
        pullRequestFrom: branch => client.call(READ, async () => {
            const found = (await findOpen(branch)) ?? (await findClosed(branch));
            return found && readPull(found, repository);
        }),
        openPullRequests: () => client.call(READ, async () => {
            const open = await octokit.paginate(pulls.list, {
                ...place,
                state: 'open',
                per_page: 100,
            });
            return open.map(data => readPull(data, repository));
        }),
        pullRequest: number => client.call({ ...READ, what: `pull request #${number}` }, async () => readPull((await pulls.get({ ...place, pull_number: number })).data, repository)),
        pullRequestOf: commit => client.call({ ...READ, what: `commit ${commit.slice(0, 7)}` }, async () => {
            const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
                ...place,
                commit_sha: commit,
                per_page: 100,
            });
            const merged = data.filter(one => one.merged_at !== null);
            const found = merged.find(one => one.merge_commit_sha === commit) ?? (await findMerged(commit));
            return found && readPull(found, repository);
        }),
        files: number => client.call({ ...READ, what: `pull request #${number}` }, async () => {
            const query = { ...place, pull_number: number, per_page: 100 };
            const files = await octokit.paginate(pulls.listFiles, query);
            const paths = files.flatMap(file => [
                file.filename,
                ...(file.previous_filename ? [file.previous_filename] : []),
            ]);
            return [...new Set(paths)].sort();
        }),
        openPullRequest: content => client.call(WRITE, () => open(content)),
    };
    /** GitHub takes a moment until it knows the pull request of a new commit; the newest closed ones it knows at once. */
    async function findMerged(commit) {
        const query = { ...place, state: 'closed', sort: 'updated', direction: 'desc', per_page: 100 };
        const { data } = await pulls.list(query);
        return data.find(one => one.merged_at !== null && one.merge_commit_sha === commit);
    }
    async function open(content) {
        const { branch, base, labels } = content;
        const body = (0,text_limits/* checkBody */.ll)(content.body, `the pull request of ${branch}`);
        const title = (0,text_limits/* clipTitle */.NV)(content.title);
        const { value, isNew } = await makeOnce(client.patience, {
            find: () => findOpen(branch),
            make: async () => (await create({ branch, base, title, body })).data,
        });
        const isSame = value.title === title && isSameText(value.body, body);
        const data = isSame
            ? value
            : (await pulls.update({ ...place, pull_number: value.number, title, body })).data;
        const added = await ensureLabels(client, { number: value.number, has: value.labels, wants: labels });
        const written = isNew ? 'created' : isSame && !added ? 'unchanged' : 'updated';
        return { pullRequest: readPull(data, repository), written };
    }
    async function create(of) {
        try {
            return await pulls.create({ ...place, head: of.branch, base: of.base, title: of.title, body: of.body });
        }
        catch (error) {
            const isEmpty = isAnswer(error, 422, /No commits between|head invalid|refs are readable/i);
            if (!isEmpty)
                throw error;
            throw new dist/* MillraceError */.gR('MR1135', { branch: of.branch, base: of.base, problem: isEmpty.message }, { cause: error });
        }
    }
}
//# sourceMappingURL=pull-requests.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/reviews.js
function reviews(client) {
    const { octokit, owner, repo } = client;
    return {
        reviewState(number) {
            const doing = {
                act: 'read reviews',
                permissions: 'pull-requests: read',
                what: `pull request #${number}`,
            };
            return client.call(doing, async () => {
                const place = { owner, repo, pull_number: number };
                const [{ data: pull }, given] = await Promise.all([
                    octokit.rest.pulls.get(place),
                    octokit.paginate(octokit.rest.pulls.listReviews, { ...place, per_page: 100 }),
                ]);
                const asked = [
                    ...(pull.requested_reviewers ?? []).map(({ login }) => login),
                    ...(pull.requested_teams ?? []).map(({ slug }) => `team:${slug}`),
                ];
                return judgeReviews({
                    author: pull.user.login,
                    asked,
                    requests: asked.length === 0 ? [] : await readRequests(client, number),
                    reviews: given.map(({ user, state }) => ({ by: user ?? undefined, state })),
                });
            });
        },
    };
}
/** Events tell what the list of reviewers does not: who asked them. */
async function readRequests({ octokit, owner, repo }, number) {
    const query = { owner, repo, issue_number: number, per_page: 100 };
    const events = await octokit.paginate(octokit.rest.issues.listEvents, query);
    return events.flatMap(event => {
        if (event.event !== 'review_requested')
            return [];
        const { review_requester: by, requested_reviewer: person, requested_team: team } = event;
        const of = person?.login ?? (team ? `team:${team.slug}` : undefined);
        return of === undefined ? [] : [{ by: by?.login, of }];
    });
}
/**
 * How far people are. GitHub asks code owners in the name of the pull request's author; that is nobody's decision and
 * does not count, nor does what the author or another bot remarks.
 */
function judgeReviews({ author, asked, requests, reviews }) {
    const byPeople = reviews.filter(({ by, state }) => state !== 'PENDING' && by?.login !== author && !(by?.type === 'Bot' && state === 'COMMENTED'));
    const verdicts = new Map();
    for (const { by, state } of byPeople) {
        if (state !== 'COMMENTED')
            verdicts.set(by?.login ?? '', state);
    }
    if ([...verdicts.values()].includes('APPROVED'))
        return 'approved';
    if (byPeople.length > 0)
        return 'reviewed';
    // Somebody who is asked though no event says by whom was asked by a person whose account is gone.
    const byItself = new Set(requests.filter(({ by }) => by === author).map(({ of }) => of));
    const byPerson = new Set(requests.filter(({ by }) => by !== author).map(({ of }) => of));
    return asked.some(one => byPerson.has(one) || !byItself.has(one)) ? 'asked' : 'none';
}
//# sourceMappingURL=reviews.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/statuses.js


/** Statuses of commits. */
function statuses(client) {
    const { octokit, owner, repo } = client;
    const { repos } = octokit.rest;
    /** Statuses come newest first: the first of a context is the one that counts. */
    const newest = async (commit, context) => {
        const query = { owner, repo, ref: commit, per_page: 100 };
        for await (const { data } of octokit.paginate.iterator(repos.listCommitStatusesForRef, query)) {
            const found = data.find(one => one.context === context);
            if (found)
                return found;
        }
        return undefined;
    };
    return {
        statusOf(commit, context) {
            const doing = {
                act: `read the status ${context}`,
                permissions: 'statuses: read',
                what: `commit ${commit.slice(0, 7)}`,
            };
            return client.call(doing, async () => (await newest(commit, context))?.state);
        },
        setStatus(commit, { context, state, description: text, targetUrl }) {
            const description = (0,text_limits/* clipDescription */.bA)(text);
            const doing = {
                act: `set the status ${context}`,
                permissions: 'statuses: write',
                what: `commit ${commit.slice(0, 7)}`,
            };
            return client.call(doing, async () => {
                let before = 'created';
                let isTried = false;
                const { isNew } = await makeOnce(client.patience, {
                    async find() {
                        const last = await newest(commit, context);
                        if (last && !isTried)
                            before = 'updated';
                        const isSame = last?.state === state &&
                            (last.description ?? '') === description &&
                            (last.target_url ?? undefined) === targetUrl;
                        return isSame ? true : undefined;
                    },
                    async make() {
                        isTried = true;
                        const target = targetUrl === undefined ? {} : { target_url: targetUrl };
                        await repos.createCommitStatus({
                            owner,
                            repo,
                            sha: commit,
                            context,
                            state,
                            description,
                            ...target,
                        });
                        return true;
                    },
                });
                return isNew ? before : 'unchanged';
            });
        },
    };
}
//# sourceMappingURL=statuses.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/open-ask.js


/** Opens the reading side alone, for those who look at settings: as patient as the code host. */
function openAsk({ retry, userAgent = 'millrace', ...options }) {
    const client = openClient({ ...options, userAgent, patience: { ...patience, ...retry } });
    const doing = { act: 'look at settings', permissions: 'contents: read' };
    return (route, params) => client.call(doing, async () => {
        try {
            const { status, data, headers } = await client.octokit.request(route, { ...params });
            return { status, data: data, headers };
        }
        catch (error) {
            const refusal = refusalOf(error);
            if (refusal === undefined || isPassing(error) || isLimit(refusal))
                throw error;
            return { status: refusal.status, data: { message: refusal.message }, headers: refusal.headers };
        }
    });
}
function isLimit({ status, message }) {
    return status === 429 || (status === 403 && /rate limit|abuse detection/i.test(message));
}
//# sourceMappingURL=open-ask.js.map
;// CONCATENATED MODULE: ./packages/forge/dist/github/open-github.js












/**
 * GitHub, or an Enterprise server, as a code host. Nothing is asked before the first call. This module brings Octokit
 * along: import it when there is a token to use.
 */
function openGitHub({ repository, apiUrl, serverUrl, token, login, retry, userAgent = 'millrace', }) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw (0,dist/* bug */.jr)(`not a repository: ${JSON.stringify(repository)}`);
    const client = openClient({
        repository,
        apiUrl: apiUrl.replace(/\/+$/, ''),
        serverUrl: serverUrl.replace(/\/+$/, ''),
        token,
        userAgent,
        patience: { ...patience, ...retry },
    });
    const author = openAuthor(client, { token, ...(login !== undefined && { login }) });
    return {
        kind: 'github',
        repository,
        url: client.url,
        ...pullRequests(client),
        ...reviews(client),
        ...merging(client),
        ...comments(client, author),
        ...issues(client, author),
        ...statuses(client),
        ...deployments(client),
        ...dispatching(client),
    };
}
//# sourceMappingURL=open-github.js.map

/***/ })

};
