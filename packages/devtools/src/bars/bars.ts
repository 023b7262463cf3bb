/** What a figure has to keep, as the issue that asked for it says. */
export interface Bar {
  /** Name under which a test suite writes the figure. */
  name: string
  /** The figure may be no greater. */
  atMost: number
  unit?: 's' | 'min'
  /** The figure counts bad ones among this many looked at or more: one that looked at nothing keeps no bar. */
  among?: number
}

/** Reliability and safety of the workflows, in the order in which they are shown. */
export const bars: readonly Bar[] = [
  { name: 'API calls outside the permissions that their job declares', atMost: 0, among: 50 },
  { name: 'permissions declared that no call used', atMost: 0, among: 15 },
  { name: 'calls and answers that differ from GitHub’s description', atMost: 0, among: 100 },
  { name: 'API faults after which the life ended otherwise', atMost: 0, among: 20 },
  { name: 'API faults that left something twice', atMost: 0, among: 20 },
  { name: 'hostile inputs executed', atMost: 0, among: 31 },
  { name: 'environment keys that hostile inputs added', atMost: 0, among: 31 },
  { name: 'secrets found in logs, summaries and artifacts', atMost: 0, among: 10 },
  { name: 'findings of actionlint and zizmor', atMost: 0, among: 10 },
  { name: 'cold start of the engine with its installs', atMost: 10, unit: 's' },
  { name: 'a reused step over an empty composite step', atMost: 1, unit: 's' },
  { name: 'npm test', atMost: 40, unit: 'min' },
]
