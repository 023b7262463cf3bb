const WORDS = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]']

/**
 * Whether a commit message asks for no runs of push and pull_request (docs: "Skipping workflow runs"): a word in
 * brackets anywhere, or the trailer `skip-checks: true` at the end.
 */
export function skipsRuns(message: string): boolean {
  const lower = message.toLowerCase()
  if (WORDS.some(word => lower.includes(word))) return true
  const blocks = lower.trimEnd().split(/\n\s*\n/)
  const trailers = blocks.length > 1 ? blocks.at(-1)!.split('\n') : []
  return trailers.some(line => /^skip-checks:\s*true$/.test(line.trim()))
}
