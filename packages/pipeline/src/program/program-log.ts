import { closeSync, openSync, writeSync } from 'node:fs'

/** Lines that a failure is shown with. */
const TAIL = 20

/** Characters after which a log keeps no further line but the last ones. */
const MOST = 16 * 2 ** 20

/** The log of one program: a file of bounded size, and its last lines in memory. */
export interface ProgramLog {
  add(line: string): void
  tail(): string[]
  close(): void
}

/** Opens a log; without a path only the last 20 lines are kept. */
export function openLog(path: string | undefined): ProgramLog {
  const file = path === undefined ? undefined : openSync(path, 'w', 0o600)
  const last: string[] = []
  let written = 0
  let dropped = 0
  const write = (line: string): void => {
    if (file !== undefined) writeSync(file, `${line}\n`)
  }
  return {
    add(line) {
      last.push(line)
      if (last.length > TAIL) last.shift()
      written += line.length + 1
      if (written <= MOST) write(line)
      else dropped += 1
    },
    tail: () => [...last],
    close() {
      if (dropped > 0) {
        write(`… ${dropped} lines are left out here; the last of them:`)
        for (const line of last.slice(-dropped)) write(line)
      }
      if (file !== undefined) closeSync(file)
    },
  }
}
