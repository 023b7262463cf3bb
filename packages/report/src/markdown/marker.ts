/** The comment by which a body is found again, `<!-- millrace:<key> -->`; nothing without a key. */
export function marker(key: string | undefined): string {
  if (key === undefined) return ''
  // Keys are names joined by ":"; anything else could end the comment early.
  const safe = key.replace(/[^A-Za-z0-9:._/-]|--/gu, found =>
    found === '--' ? '-%2D' : encodeURIComponent(found.replace(/\p{Surrogate}/u, '\ufffd')),
  )
  return `<!-- millrace:${safe} -->`
}
