import type { Proposal } from '@millrace/forge'
import { comparePage } from '../github/access.ts'
import type { OpenProject } from '../open-project.ts'

/**
 * Lines that say where a person opens the pull requests of proposals whose branches were only pushed: on GitHub without
 * a token. Empty where they are open, or where there is no such page.
 */
export async function openByHand(
  { repository, codeHost, env }: Pick<OpenProject, 'repository' | 'codeHost' | 'env'>,
  proposals: readonly ({ state: string } & Partial<Pick<Proposal, 'branch'>>)[],
): Promise<string> {
  if (codeHost !== undefined) return ''
  const pushed = proposals.filter(({ state }) => ['opened', 'updated', 'unchanged'].includes(state))
  if (pushed.length === 0) return ''
  const remote = await repository.remote()
  const main = await repository.mainBranch()
  const pages = pushed.flatMap(({ branch }) => {
    const page = branch === undefined ? undefined : comparePage(remote, { main, branch }, env)
    return page === undefined ? [] : [`  open its pull request: ${page}\n`]
  })
  return pages.length === 0 ? '' : `${pages.join('')}  (with GH_TOKEN set, Millrace opens it)\n`
}
