import type { Client } from './client.ts'
import { makeOnce } from './make-once.ts'
import { isAnswer } from './refusal.ts'

const COLOR = '0e8a16'

/**
 * Adds the labels that an issue or pull request lacks. One that the repository does not have is made, or left out where
 * the token may not make it: that takes `issues: write`, and no pull request waits for its colour. True where it added one.
 */
export async function ensureLabels(
  client: Client,
  of: { number: number; has: readonly (string | { name?: string })[]; wants: readonly string[] },
): Promise<boolean> {
  const missing: string[] = []
  for (const name of missingLabels(of)) if (await ensureLabel(client, name)) missing.push(name)
  if (missing.length === 0) return false
  const { owner, repo, octokit } = client
  // Adding a label twice is adding it once.
  await makeOnce(client.patience, {
    find: async () => undefined,
    make: async () => {
      await octokit.rest.issues.addLabels({ owner, repo, issue_number: of.number, labels: missing })
      return true
    },
  })
  return true
}

/** Makes a label that the repository does not have. False where the token may not. */
export async function ensureLabel(
  { octokit, owner, repo, patience }: Client,
  name: string,
): Promise<boolean> {
  const { issues } = octokit.rest
  const { value } = await makeOnce<boolean>(patience, {
    async find() {
      try {
        await issues.getLabel({ owner, repo, name })
        return true
      } catch (error) {
        if (isAnswer(error, 404, /./)) return undefined
        throw error
      }
    },
    async make() {
      try {
        await issues.createLabel({ owner, repo, name, color: COLOR, description: 'Written by Millrace' })
        return true
      } catch (error) {
        if (isAnswer(error, 403, /not accessible|permission to create labels/i)) return false
        throw error
      }
    },
  })
  return value
}

/** GitHub's labels do not tell upper and lower case apart. */
function missingLabels({
  has,
  wants,
}: {
  has: readonly (string | { name?: string })[]
  wants: readonly string[]
}): string[] {
  const there = new Set(
    has.map(label => (typeof label === 'string' ? label : (label.name ?? '')).toLowerCase()),
  )
  return wants.filter(label => !there.has(label.toLowerCase()))
}
