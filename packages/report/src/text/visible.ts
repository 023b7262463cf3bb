/**
 * Text as a reader sees it, on one line: line breaks and tabs become spaces; what is invisible and can deceive or
 * steer (controls, bidirectional overrides, tag characters, lone surrogates) becomes U+FFFD; what is invisible and
 * idle (zero-width spaces, soft hyphens) goes.
 */
export function visibleLine(text: string): string {
  return visibleLines(text).replace(/[\t\n ]+/g, ' ')
}

/** As {@link visibleLine}, with line breaks (as `\n`) and tabs kept: for code. */
export function visibleLines(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00ad\u200b\u2060-\u2064\ufeff]/g, '')
    .replace(DECEIVING, '\ufffd')
}

// Cc without \t and \n; the bidirectional marks, embeddings, overrides and isolates; interlinear and tag characters.
const DECEIVING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu
