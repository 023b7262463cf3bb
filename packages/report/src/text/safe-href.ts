/**
 * An address that a link may have: `https:`, `http:`, `mailto:`, or relative to the page (not to another host).
 * Everything that has a meaning in Markdown or HTML is percent-encoded. Others are `undefined`.
 */
export function safeHref(href: string): string | undefined {
  const address = href.trim()
  if (address === '' || /\p{Cc}|\p{Surrogate}/u.test(address)) return undefined
  const scheme = /^[^/?#]*?:/.exec(address)?.[0].toLowerCase()
  if (scheme !== undefined && !['https:', 'http:', 'mailto:'].includes(scheme)) return undefined
  if (scheme === undefined && /^[/\\]{2}/.test(address)) return undefined
  return address.replace(/[^A-Za-z0-9\-._~:/?#@!$&+,;=%]/gu, character =>
    // encodeURIComponent leaves ! ' ( ) * alone.
    encodeURIComponent(character).replace(
      /['()*]/g,
      mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  )
}
