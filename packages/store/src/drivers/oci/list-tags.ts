import { textOf } from './http.ts'
import { Passing } from './passing.ts'
import type { RegistryClient } from './registry-client.ts'

const MOST_BYTES = 64 << 20
const MOST_PAGES = 10_000

/** Throws unless the repository can be read, or made. */
export async function probeReading(client: RegistryClient): Promise<void> {
  await client.patiently('asking for the repository', async () => {
    const answer = await client.exchange({ method: 'GET', url: client.url('tags/list?n=1') }, [200, 404])
    if (answer.status === 200) parseTags(await textOf(answer, MOST_BYTES))
    else answer.drop()
  })
}

/** Every tag, page by page (`Link: <…>; rel="next"`); none where there is no repository yet. */
export async function listTags(client: RegistryClient): Promise<string[]> {
  const tags = new Set<string>()
  let next: URL | undefined = client.url('tags/list?n=1000')
  for (let page = 0; next && page < MOST_PAGES; page++) {
    const url: URL = next
    next = await client.patiently('listing tags', async () => {
      const answer = await client.exchange({ method: 'GET', url }, [200, 404])
      if (answer.status === 404) {
        answer.drop()
        return undefined
      }
      for (const tag of parseTags(await textOf(answer, MOST_BYTES))) tags.add(tag)
      const link = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(String(answer.headers.link ?? ''))?.[1]
      return link === undefined ? undefined : client.resolve(link, url)
    })
  }
  return [...tags].sort()
}

function parseTags(text: string): string[] {
  let value: { tags?: unknown }
  try {
    value = JSON.parse(text)
  } catch {
    throw new Passing('it sent something else than a list of tags')
  }
  // A repository whose tags are all gone has null.
  if (value?.tags === null) return []
  if (!Array.isArray(value?.tags) || !value.tags.every(tag => typeof tag === 'string'))
    throw new Passing('it sent something else than a list of tags')
  return value.tags
}
