import { bug, sha256 } from '@millrace/contract'

/** Keys of small objects stand below this; each has a tag. */
const BELOW = 'millrace/'
const MOST = 128

/**
 * The tag of an object that is not named by its bytes' digest alone: `millrace/records/train/ab….json` is
 * `records.train.ab…`. A key that is too long for a tag (two names of 60 letters) ends in its hash.
 */
export function tagOf(key: string): string {
  const match = /^millrace\/([a-z0-9_-]+(?:\/[a-z0-9_-]+)*)\.json$/.exec(key)
  if (!match?.[1]) throw bug(`${JSON.stringify(key)} has no place in a registry`)
  const tag = match[1].replaceAll('/', '.')
  return tag.length <= MOST ? tag : `${tag.slice(0, 50)}._${sha256(key)}`
}

/** The key of a tag; `undefined` for the tag of something else, or of a key that was too long. */
export function keyOfTag(tag: string): string | undefined {
  if (!/^(?:trees|records|latest)(?:\.[a-z0-9_-]+)+$/.test(tag)) return undefined
  if (/\._[0-9a-f]{64}$/.test(tag)) return undefined
  return `${BELOW}${tag.replaceAll('.', '/')}.json`
}

/** The tag of a manifest that holds layers for which another had no room. */
export function partTag(manifestDigest: string): string {
  return `part.${manifestDigest}`
}

/** True when two writers of the key can only mean the same bytes. */
export function isNamedByContent(key: string): boolean {
  return key.startsWith(`${BELOW}trees/`)
}
