/** What act adds and GitHub does not have. */
const OF_ACT = /^(ACT|SHA_REF|ImageOS)$/
/** What GitHub's runner gives to JavaScript and container actions, never to `run` steps. */
const OF_ACTIONS = /^(INPUT_.*|STATE_.*|ACTIONS_.*)$/i
/** Where composite actions are; elsewhere GitHub leaves the name out instead of leaving it empty. */
const WHERE_SET = /^(GITHUB_ACTION_PATH|GITHUB_ENTRYPOINT)$/

type Environment = Readonly<Record<string, string | undefined>>

/** The environment of a `run` step, without what it would not have on GitHub. */
export function runStepEnvironment(env: Environment): Record<string, string> {
  return pick(env, (name, value) => !OF_ACT.test(name) && !OF_ACTIONS.test(name) && isSet(name, value))
}

/** The environment of a JavaScript action: what act gives, and what the runner adds for the job. */
export function actionEnvironment(
  env: Environment,
  runtime: Readonly<Record<string, string>>,
): Record<string, string> {
  const own = pick(env, (name, value) => !OF_ACT.test(name) && isSet(name, value))
  return { ...own, ...runtime }
}

function isSet(name: string, value: string): boolean {
  return value !== '' || !WHERE_SET.test(name)
}

function pick(env: Environment, keep: (name: string, value: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => {
      const [name, value] = entry
      return value !== undefined && keep(name, value)
    }),
  )
}
