/** What actions/checkout is asked for, read from its inputs. */
export interface CheckoutInputs {
  repository: string
  /** As written, or the run's own ref. */
  ref: string
  /** Commit of the run, where neither ref nor repository were named. */
  commit: string
  /** 0 is all of history. */
  depth: number
  tags: boolean
}

/** What git is told: what to fetch, and what to check out. */
export interface CheckoutPlan {
  refspecs: string[]
  fetch: string[]
  checkout: string[]
}

/**
 * As actions/checkout v4 does it (src/ref-helper.ts, src/git-command-manager.ts). A branch is checked out as a
 * branch, everything else detached.
 */
export function planCheckout({ ref, commit, depth, tags }: CheckoutInputs): CheckoutPlan {
  const upper = ref.toUpperCase()
  const branch = upper.startsWith('REFS/HEADS/') ? ref.slice(11) : undefined
  const pull = upper.startsWith('REFS/PULL/') ? ref.slice(10) : undefined
  const tag = upper.startsWith('REFS/TAGS/') ? ref.slice(10) : undefined
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  const fetch = depth === 0 ? ['--prune'] : [`--depth=${depth}`]
  if (!tags && depth !== 0) fetch.push('--no-tags')
  const one = oneRefspec({ branch, pull, tag, ref, commit })
  const refspecs =
    depth === 0
      ? [...all, ...(pull !== undefined && one !== undefined ? [one] : [])]
      : one === undefined
        ? []
        : [one]
  return { refspecs, fetch, checkout: checkoutOf({ branch, pull, tag, ref, commit }) }
}

interface Named {
  branch: string | undefined
  pull: string | undefined
  tag: string | undefined
  ref: string
  commit: string
}

function oneRefspec({ branch, pull, tag, ref, commit }: Named): string | undefined {
  if (branch !== undefined) return `+${commit || ref}:refs/remotes/origin/${branch}`
  if (pull !== undefined) return `+${commit || ref}:refs/remotes/pull/${pull}`
  if (tag !== undefined) return `+${commit || ref}:${ref}`
  return commit || undefined
}

function checkoutOf({ branch, pull, tag, ref, commit }: Named): string[] {
  if (branch !== undefined) return ['-B', branch, `refs/remotes/origin/${branch}`]
  if (pull !== undefined) return [`refs/remotes/pull/${pull}`]
  if (tag !== undefined) return [ref]
  return [commit || ref]
}
