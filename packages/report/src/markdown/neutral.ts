const BREAK = '\u200b'

/**
 * Visible text with a zero-width space wherever GitHub would make something of plain words after Markdown is done,
 * where a backslash does not help: mentions, `#1`, `GH-1`, commit ids, `:emoji:`, bare addresses (and `##[`, a command in a log). Dependabot and
 * Renovate do the same.
 */
export function neutral(text: string): string {
  return text
    .replace(/@/g, `@${BREAK}`)
    .replace(/#(?=\d|#\[)/g, `#${BREAK}`)
    .replace(/\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`)
    .replace(/www(?=\.)/gi, `$&${BREAK}`)
    .replace(COMMIT_ID, id => id.replace(/.{6}(?=.)/g, `$&${BREAK}`))
}

/** Code is shown as it is, but for two things that programs look for in a body or a log. */
export function neutralCode(code: string): string {
  return code
    .replace(/<(?=!--)/g, `<${BREAK}`)
    .replace(/##(?=\[)/g, `##${BREAK}`)
    .replace(/^([\t ]*)(?=::)/gm, `$1${BREAK}`)
}

// Decimals of a number are none.
const COMMIT_ID = /(?<![0-9a-z]|\d[.,])[0-9a-f]{7,40}(?![0-9a-z])/gi
