// Preload (`node --import …/kill-at.mjs`): ends the process with SIGKILL before its nth file system call, n = $KILL_AT.
// Calls that can change something are counted, or those whose name matches the regex $KILL_CALLS (`spawn` is one). With
// $KILL_COUNT=<file> and no KILL_AT it writes there how many there were, so that a test can spread its kills.
import childProcess from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const at = Number(process.env.KILL_AT ?? 0)
const countFile = process.env.KILL_COUNT
const counts = new RegExp(
  process.env.KILL_CALLS ??
    '^(open|write|writev|writeFile|appendFile|copyFile|rename|link|symlink|unlink|rm|rmdir|mkdir|mkdtemp|chmod|truncate|utimes|fsync|fdatasync|sync|datasync|close)(Sync)?$',
)

const writeReport = fs.writeFileSync
let calls = 0

function counted(target) {
  for (const name of Object.getOwnPropertyNames(target)) {
    if (!counts.test(name)) continue
    const original = target[name]
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
counted(childProcess)
syncBuiltinESMExports()
calls = 0

if (countFile && at === 0) process.on('exit', () => writeReport(countFile, String(calls)))
