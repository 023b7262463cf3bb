/** What of this machine's environment a job may see: how to find programs, certificates and package indexes. */
const ALLOWED =
  /^(PATH|LANG|LC_ALL|LC_CTYPE|TZ|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO|PIP_CERT|PIP_INDEX_URL|PIP_EXTRA_INDEX_URL|PIP_FIND_LINKS|UV_INDEX_URL|UV_DEFAULT_INDEX|UV_INDEX|UV_CACHE_DIR|npm_config_registry|NPM_CONFIG_REGISTRY)$/

export interface JobMachine {
  /** Environment of this machine. */
  env: Readonly<Record<string, string | undefined>>
  /** The job's own home. */
  home: string
  hosted: boolean
  trackingId: string
  /** More variables for all jobs: caches filled at set-up. */
  more: Readonly<Record<string, string>>
}

/** The environment of act itself; act hands it to steps where nothing else sets a name. */
export function machineEnvironment({ env, home, more }: JobMachine): Record<string, string> {
  const own = Object.entries(env).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined && ALLOWED.test(entry[0])
  })
  return {
    LANG: 'C.UTF-8',
    ...Object.fromEntries(own),
    HOME: home,
    XDG_CONFIG_HOME: `${home}/.config`,
    ...more,
  }
}

/** Variables that GitHub sets for a job and act would not, or not so. */
export function githubEnvironment(
  github: Readonly<Record<string, unknown>>,
  machine: JobMachine,
): Record<string, string> {
  const names = [
    'ref',
    'ref_name',
    'ref_type',
    'head_ref',
    'base_ref',
    'repository',
    'repository_owner',
    'run_id',
    'run_number',
    'run_attempt',
    'retention_days',
    'workflow_ref',
    'workflow_sha',
    'triggering_actor',
    'server_url',
    'api_url',
    'graphql_url',
    'ref_protected',
  ]
  const own = names.map(name => [`GITHUB_${name.toUpperCase()}`, String(github[name] ?? '')])
  return {
    ...Object.fromEntries(own),
    // act reads the commit of its github context from here; launchers take it away again.
    SHA_REF: String(github['sha']),
    RUNNER_NAME: machine.hosted ? 'GitHub Actions 1' : 'rehearsal',
    RUNNER_ENVIRONMENT: machine.hosted ? 'github-hosted' : 'self-hosted',
    RUNNER_TRACKING_ID: machine.trackingId,
  }
}

/** What JavaScript actions get beside it. There is no identity token in a rehearsal: its address is never set. */
export function actionRuntime(results: { url: string; token: string }): Record<string, string> {
  return {
    ACTIONS_RUNTIME_URL: results.url,
    ACTIONS_RUNTIME_TOKEN: results.token,
    ACTIONS_RESULTS_URL: results.url,
    ACTIONS_CACHE_URL: results.url,
    ACTIONS_CACHE_SERVICE_V2: 'True',
  }
}
