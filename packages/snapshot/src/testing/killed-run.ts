import childProcess from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { projectAt, takeAndPropose } from '../testing.ts'

/**
 * Takes a version and proposes it in a process that kills itself with SIGKILL before its nth change to the disk or
 * start of a program; prints how many there were when it comes to the end. Arguments: folder, n.
 */
const [top = '', last = '0'] = process.argv.slice(2)
let count = 0

function armed<A extends unknown[], R>(original: (...args: A) => R): (...args: A) => R {
  return function (this: unknown, ...args) {
    count += 1
    if (count === Number(last)) process.kill(process.pid, 'SIGKILL')
    return original.apply(this, args)
  }
}

const { promises } = fs
Object.assign(promises, {
  open: armed(promises.open),
  writeFile: armed(promises.writeFile),
  rename: armed(promises.rename),
  link: armed(promises.link),
  mkdir: armed(promises.mkdir),
  rm: armed(promises.rm),
  unlink: armed(promises.unlink),
})
Object.assign(fs, {
  renameSync: armed(fs.renameSync),
  writeSync: armed(fs.writeSync),
  linkSync: armed(fs.linkSync),
})
Object.assign(childProcess, { spawn: armed(childProcess.spawn) })
syncBuiltinESMExports()

await takeAndPropose(await projectAt(top).open())
process.stdout.write(`${count}\n`)
