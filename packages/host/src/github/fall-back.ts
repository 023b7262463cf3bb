import { MillraceError, type Progress } from '@millrace/contract'
import type { Repository } from '@millrace/forge'

/** How often a look asks again, and how soon: a person waits for it, and Git knows most of it. */
export const HURRIED = { times: 1, baseMs: 200 }

/**
 * A repository for looking: where the code host does not answer, or does not let the token see, the proposals are the
 * branches that this clone knows, and one line says so. Errors about anything else stay errors.
 */
export function fallBackToGit(
  hosted: Repository,
  { own, progress }: { own: Pick<Repository, 'openProposals'>; progress: Progress },
): Repository {
  return {
    ...hosted,
    async openProposals() {
      try {
        return await hosted.openProposals()
      } catch (error) {
        // 4: rights, 5: the network.
        if (!(error instanceof MillraceError) || error.exitCode < 4) throw error
        const why = `${error.code} ${error.message}`
        progress.line(`Pull requests were not seen, so what waits is what this clone's branches say: ${why}`)
        return await own.openProposals()
      }
    },
  }
}
