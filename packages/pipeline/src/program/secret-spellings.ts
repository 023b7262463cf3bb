/** Shorter pieces of an encoded secret would hit text that has nothing to do with it. */
const SHORTEST_PIECE = 6

/**
 * The ways in which a secret shows up in a log: as it is, line by line where it has several, URL-encoded, as JSON, and
 * in base64 at each of the three alignments that it can have inside a longer text (`user:secret` of a basic
 * authorisation).
 */
export function secretSpellings(secret: string): string[] {
  const lines = secret.split(/\r?\n/).filter(line => line.length >= SHORTEST_PIECE)
  const spellings = new Set([secret, secret.replaceAll('\r', ''), ...lines])
  for (const plain of [...spellings]) {
    for (const url of urlSpellings(plain)) spellings.add(url)
    spellings.add(JSON.stringify(plain).slice(1, -1))
  }
  for (const text of new Set([secret, secret.trim()])) {
    for (const piece of base64Pieces(text)) spellings.add(piece)
  }
  spellings.delete('')
  return [...spellings]
}

/** As browsers do it, as Python's `quote` (leaves `/`) and `quote_plus` (space is `+`) do it, in either case of hex. */
function urlSpellings(text: string): string[] {
  const strict = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const browser = strict.replace(/%(?:21|27|28|29|2A)/g, code => decodeURIComponent(code))
  const all = [strict, browser, strict.replaceAll('%2F', '/'), strict.replaceAll('%20', '+')]
  return [...all, ...all.map(url => url.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()))]
}

/** The characters of base64 that depend on the secret alone, whatever stands before and after it. */
function base64Pieces(text: string): string[] {
  const bytes = Buffer.from(text)
  const pieces: string[] = []
  for (const before of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const from = Math.ceil((before * 8) / 6)
    const to = Math.floor(((before + bytes.length) * 8) / 6)
    const piece = encoded.slice(from, to)
    if (piece.length < SHORTEST_PIECE) continue
    pieces.push(piece, piece.replaceAll('+', '-').replaceAll('/', '_'))
  }
  return pieces
}
