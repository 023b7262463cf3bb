import type { Narrator } from './narrator.ts'

/** Reviews and merges a proposal as a person would: looks at the diff, merges, pushes, deletes the branch. */
export async function mergeProposal(narrator: Narrator, branch: string): Promise<void> {
  const files = await narrator.git('diff', '--stat', `main...${branch}`)
  process.stdout.write(`${files}\n`)
  await narrator.git('merge', '--quiet', '--no-ff', '--no-edit', branch)
  await narrator.git('push', '--quiet', 'origin', 'main', `:refs/heads/${branch}`)
  await narrator.git('branch', '--quiet', '-D', branch)
}
