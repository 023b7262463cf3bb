// Preload (`node --import …/kill-at.mjs`): ends the process with SIGKILL before its nth file system call that can
// change something, n = $KILL_AT. With $KILL_COUNT=<file> and no KILL_AT it writes there how many such calls were
// made, so that a test can spread its kills over a whole run.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const at = Number(process.env.KILL_AT ?? 0)
const countFile = process.env.KILL_COUNT
const changing =
  /^(open|write|writev|writeFile|appendFile|copyFile|rename|link|symlink|unlink|rm|rmdir|mkdir|mkdtemp|chmod|truncate|utimes|fsync|fdatasync|sync|datasync|close)(Sync)?$/

const writeReport = fs.writeFileSync
let calls = 0

function counted(target) {
  for (const name of Object.getOwnPropertyNames(target)) {
    const original = target[name]
    if (!changing.test(name) || typeof original !== 'function') continue
    target[name] = function (...args) {
      calls++
      if (calls === at) process.kill(process.pid, 'SIGKILL')
      return original.apply(this, args)
    }
  }
}

const handle = await fs.promises.open(process.execPath, 'r')
counted(Object.getPrototypeOf(handle))
await handle.close()
counted(fs)
counted(fs.promises)
syncBuiltinESMExports()
calls = 0

if (countFile && at === 0) process.on('exit', () => writeReport(countFile, String(calls)))
