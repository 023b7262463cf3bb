/** Longest control sequence that is waited for; what is longer is no sequence, and only its introducer goes. */
const LONGEST = 4096

const ESC = '\\u001b'
const CSI = `(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*`
const STRING = `${ESC}[\\]PX^_][^\\u0007\\u001b\\n]*`
const SHORT = `${ESC}[ -/]*`

/** ECMA-48: control sequences (colours, cursor), strings (titles, links) up to BEL or ST, and short escapes. */
const SEQUENCE = new RegExp(`${CSI}[@-~]|${STRING}(?:\\u0007|${ESC}\\\\)|${SHORT}[0-~]`, 'g')
const UNFINISHED = new RegExp(`(?:${CSI}|${STRING}${ESC}?|${SHORT})$`)
/** What is left of controls, and the signs that turn the direction of text: none of it is anything to read. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\u2028\u2029\ufeff\p{Bidi_Control}]/gu

/** A filter for text that comes in pieces. `push` returns what is certain so far, `end` the rest. */
export interface TextFilter {
  push(text: string): string
  end(): string
}

/** Takes control sequences out of text, also those cut in two by a chunk's end. Keeps `\n`, `\r` and tabs. */
export function stripControls(): TextFilter {
  let pending = ''
  return {
    push(text) {
      const all = pending + text
      const open = UNFINISHED.exec(all.slice(-LONGEST))?.[0].length ?? 0
      const certain = open < LONGEST ? all.length - open : all.length
      pending = all.slice(certain)
      return strip(all.slice(0, certain))
    },
    end() {
      const rest = strip(pending)
      pending = ''
      return rest
    },
  }
}

function strip(text: string): string {
  return text.replace(SEQUENCE, '').replace(CONTROL, '')
}
