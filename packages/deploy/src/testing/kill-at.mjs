// Loaded before a program: ends it with SIGKILL at its nth effect (KILL_AT), or notes how many there were (COUNT_TO).
import childProcess from 'node:child_process'
import { writeFileSync } from 'node:fs'
import files from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const { KILL_AT, COUNT_TO } = process.env
let effects = 0

function count(object, name, isEffect = () => true) {
  const original = object[name]
  object[name] = function (...args) {
    if (isEffect(...args) && ++effects === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL')
    return original.apply(this, args)
  }
}

for (const name of ['rename', 'rm', 'mkdir', 'link', 'unlink', 'copyFile', 'writeFile']) count(files, name)
count(files, 'open', (_, flags) => typeof flags === 'string' && flags.startsWith('w'))
// Git reads much and writes tags.
count(childProcess, 'spawn', (command, args) => command !== 'git' || args.includes('tag'))
count(globalThis, 'fetch', url => !String(url).endsWith('/infer'))
syncBuiltinESMExports()

if (COUNT_TO) process.on('exit', () => writeFileSync(COUNT_TO, String(effects)))
