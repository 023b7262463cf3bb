import { spawn, spawnSync } from 'node:child_process'
import { connect, createServer } from 'node:net'

/**
 * `inside-network <port=socket,…> <program> …args`: the first process of a network namespace that has nothing but a
 * loopback. Each port is answered here and handed to a Unix socket, which reaches the server outside.
 */
const [ports = '', program = '', ...args] = process.argv.slice(2)
const up = spawnSync('ip', ['link', 'set', 'lo', 'up'], { encoding: 'utf8' })
if (up.status !== 0) {
  process.stderr.write(`ip link set lo up: ${up.error?.message ?? up.stderr}\n`)
  process.exit(125)
}
const pairs = ports
  .split(',')
  .filter(pair => pair !== '')
  .map(pair => pair.split('='))
await Promise.all(pairs.map(([port = '', socket = '']) => listen(Number(port), socket)))
const child = spawn(program, args, { stdio: 'inherit' })
// Signals come to the whole process group: told twice, act would end without letting steps clean up.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)))

function listen(port: number, socket: string): Promise<void> {
  const server = createServer({ allowHalfOpen: true }, inside => {
    const outside = connect({ path: socket, allowHalfOpen: true })
    inside.pipe(outside)
    outside.pipe(inside)
    inside.on('error', () => outside.destroy())
    outside.on('error', () => inside.destroy())
  })
  return new Promise(resolve => server.listen(port, '127.0.0.1', resolve))
}
