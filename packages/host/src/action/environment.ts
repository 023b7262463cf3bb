type Environment = Readonly<Record<string, string | undefined>>

/**
 * What nothing below the entry may see: inputs, the runner's tokens and addresses, and the files whose lines become
 * outputs, variables or paths of later steps.
 */
const RUNNERS =
  /^(INPUT_|ACTIONS_|STATE_)|^(GITHUB_TOKEN|GH_TOKEN|GITHUB_ENV|GITHUB_PATH|GITHUB_OUTPUT|GITHUB_STATE|GITHUB_STEP_SUMMARY)$/

function isRunners(name: string): boolean {
  return RUNNERS.test(name)
}

/** The environment that verbs get. `cache` is where tools and environments are kept. */
export function verbEnvironment(env: Environment, cache: string): Record<string, string | undefined> {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !isRunners(name)))
  return { ...kept, MILLRACE_CACHE: cache, UV_CACHE_DIR: env['UV_CACHE_DIR'] || `${cache}/uv` }
}

/**
 * Takes the runner's variables out of this process, so that no child inherits them, and gives them back for as long as
 * a library of GitHub's works, which reads them from there.
 */
export function lendRunners(processEnv: NodeJS.ProcessEnv): <T>(work: () => Promise<T>) => Promise<T> {
  const taken = Object.entries(processEnv).filter(([name]) => isRunners(name))
  const take = () => {
    for (const [name] of taken) delete processEnv[name]
  }
  let users = 0
  take()
  return async work => {
    users += 1
    Object.assign(processEnv, Object.fromEntries(taken))
    try {
      return await work()
    } finally {
      users -= 1
      if (users === 0) take()
    }
  }
}
