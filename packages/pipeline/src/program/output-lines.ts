import { StringDecoder } from 'node:string_decoder'
import { maskSecrets } from './mask-secrets.ts'
import { stripControls } from './strip-controls.ts'

/** Characters of a line that are kept. */
const LONGEST_LINE = 2000

/** Turns one stream of a program, bytes in pieces of any size, into lines that may be shown. */
export interface OutputLines {
  push(bytes: Uint8Array): void
  end(): void
}

/**
 * Lines without control sequences, with secrets masked, cut after 2,000 characters. A carriage return begins the line
 * again, as on a terminal: of a progress bar, its last state is the line. Holds one line in memory at most.
 */
export function outputLines(secrets: readonly string[], take: (line: string) => void): OutputLines {
  const decoder = new StringDecoder('utf8')
  const controls = stripControls()
  const mask = maskSecrets(secrets)
  let line = ''
  let length = 0
  let returned = false

  function add(text: string): void {
    if (text === '') return
    if (returned) {
      line = ''
      length = 0
      returned = false
    }
    line += text.slice(0, Math.max(LONGEST_LINE - line.length, 0))
    length += text.length
  }
  function finish(): void {
    take(length > line.length ? `${line} … (${length - line.length} more characters)` : line)
    line = ''
    length = 0
    returned = false
  }
  function split(text: string): void {
    for (const part of text.split(/([\r\n])/)) {
      if (part === '\n') finish()
      else if (part === '\r') returned = true
      else add(part)
    }
  }
  return {
    push: bytes => split(mask.push(controls.push(decoder.write(Buffer.from(bytes))))),
    end() {
      const rest = controls.push(decoder.end()) + controls.end()
      split(mask.push(rest) + mask.end())
      if (length > 0) finish()
    },
  }
}
