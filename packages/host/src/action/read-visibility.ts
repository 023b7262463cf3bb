import type { Access } from '../verb.ts'

/**
 * Who may read the repository of a run, as its event's payload says; a payload of a schedule may say nothing. Older
 * servers only say whether it is private, which internal ones are too.
 */
export function readVisibility(payload: unknown): Access['visibility'] {
  const { repository } = (payload ?? {}) as { repository?: { visibility?: unknown; private?: unknown } }
  const { visibility, private: isPrivate } = repository ?? {}
  if (visibility === 'public' || visibility === 'internal' || visibility === 'private') return visibility
  return typeof isPrivate === 'boolean' ? (isPrivate ? 'private' : 'public') : undefined
}
