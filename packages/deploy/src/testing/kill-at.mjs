// Loaded before a program: ends it with SIGKILL before the KILL_NTH effect (1 = the first) that KILL_BEFORE matches.
// An effect is written as its name and its first arguments: "rename /…/live.json.7.tmp /…/live.json".
import childProcess from 'node:child_process'
import files from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const wanted = new RegExp(process.env.KILL_BEFORE)
let left = Number(process.env.KILL_NTH)

function watch(object, name) {
  const original = object[name]
  object[name] = function (...args) {
    const words = args.slice(0, 2).flatMap(arg => (typeof arg === 'string' || Array.isArray(arg) ? arg : []))
    if (wanted.test([name, ...words].join(' ')) && --left === 0) process.kill(process.pid, 'SIGKILL')
    return original.apply(this, args)
  }
}

for (const name of ['rename', 'rm', 'mkdir', 'open', 'link']) watch(files, name)
watch(childProcess, 'spawn')
watch(globalThis, 'fetch')
syncBuiltinESMExports()
