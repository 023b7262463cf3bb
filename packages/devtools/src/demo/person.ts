import type { Narrator } from './narrator.ts'

/** Reviews and merges a proposal as a person would: looks at the diff, merges, pushes, deletes the branch. */
export async function mergeProposal(narrator: Narrator, branch: string): Promise<void> {
  const files = await narrator.git('diff', '--stat', `main...${branch}`)
  process.stdout.write(`${files}\n`)
  await narrator.git('merge', '--no-ff', branch)
  await narrator.quietly('push', '--quiet', 'origin', 'main', `:refs/heads/${branch}`)
  await narrator.quietly('branch', '--quiet', '-D', branch)
}
