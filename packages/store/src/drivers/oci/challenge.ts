/** How a registry wants to be asked, as its 401 says. */
export type Challenge = { scheme: 'basic' } | { scheme: 'bearer'; realm: string; service: string | undefined }

/** Reads `WWW-Authenticate`: the first way that we know. `undefined` where there is none. */
export function parseChallenge(header: string | undefined): Challenge | undefined {
  const match = /(?:^|,\s*)(bearer|basic)(?:\s|$)/i.exec(header ?? '')
  if (!match?.[1] || header === undefined) return undefined
  if (match[1].toLowerCase() === 'basic') return { scheme: 'basic' }
  const values = new Map(
    [...header.slice(match.index).matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value,
    ]),
  )
  const realm = values.get('realm')
  return realm === undefined ? undefined : { scheme: 'bearer', realm, service: values.get('service') }
}
