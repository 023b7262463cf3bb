import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { unsigned } from './commit.ts'
import { apiOf, nodeId } from './urls.ts'

/** `git-ref`. */
export function refView(
  world: World,
  repository: Repository,
  { ref, sha, type }: { ref: string; sha: string; type: string },
): Record<string, unknown> {
  const api = apiOf(world, repository)
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${api}/git/${ref}`,
    object: { sha, type, url: `${api}/git/${type}s/${sha}` },
  }
}

/** `git-tag` of a tag object's text. */
export function tagView(
  world: World,
  repository: Repository,
  { sha, text }: { sha: string; text: string },
): Record<string, unknown> {
  const api = apiOf(world, repository)
  const [head, ...message] = text.split('\n\n')
  const field = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(head!)?.[1] ?? ''
  const [, name, email, seconds] = /^(.*) <(.*)> (\d+)/.exec(field('tagger')) ?? []
  const type = field('type')
  return {
    node_id: nodeId('Tag', sha),
    tag: field('tag'),
    sha,
    url: `${api}/git/tags/${sha}`,
    message: message.join('\n\n').trimEnd(),
    tagger: { name, email, date: new Date(Number(seconds) * 1000).toISOString() },
    object: { type, sha: field('object'), url: `${api}/git/${type}s/${field('object')}` },
    verification: unsigned,
  }
}
