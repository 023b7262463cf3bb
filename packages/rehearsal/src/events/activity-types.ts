/** Activity types that an event without `types:` stands for (docs: "Events that trigger workflows"); else all. */
const DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
}

/** Whether an activity type passes `types:`. Events without activity types always do. */
export function passesTypes(
  event: string,
  types: readonly string[] | undefined,
  action: string | undefined,
): boolean {
  if (action === undefined) return true
  const wanted = types ?? DEFAULTS[event]
  return wanted === undefined || wanted.includes(action)
}
