import { execFile } from 'node:child_process'
import { MillraceError } from '@millrace/contract'

/**
 * Asks a credential helper of docker's (`docker-credential-<name> get`, the host on its stdin). `undefined` where it
 * knows none; MR1325 where it can't be asked.
 */
export async function askDocker(
  name: string,
  host: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ username: string; password: string } | undefined> {
  const program = `docker-credential-${name}`
  const refuse = (problem: string) => new MillraceError('MR1325', { what: program, problem })
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw refuse('Its name is not one of a program.')
  const said = await new Promise<{ code: unknown; stdout: string }>(resolve => {
    const child = execFile(program, ['get'], { env, timeout: 30_000 }, (error, stdout) =>
      resolve({ code: error ? (error.code ?? 'no exit code') : 0, stdout }),
    )
    // A helper that ends without reading is known by its answer.
    child.stdin?.on('error', () => undefined).end(host)
  })
  if (said.code === 'ENOENT') throw refuse('It is not on PATH.')
  // What every helper says, on stdout: docker-credential-helpers, credentials/error.go.
  if (/credentials not found/i.test(said.stdout)) return undefined
  if (said.code !== 0) throw refuse(`It ended with ${String(said.code)}.`)
  const { Username: username, Secret: password } = parse(said.stdout)
  if (typeof username !== 'string' || typeof password !== 'string')
    throw refuse('Its answer is not what a credential helper says.')
  // Then the secret is a token for another exchange, which is not offered.
  if (username === '<token>') throw refuse('It gives an identity token, not a name and a password.')
  return { username, password }
}

function parse(text: string): { Username?: unknown; Secret?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { Username?: unknown; Secret?: unknown }
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
