import type { Server } from '../../github/server.ts'

/** A call of the REST API that changes a setting. */
export interface Call {
  method: 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Without a slash before it: `repos/o/r/actions/permissions`. */
  path: string
  body?: Readonly<Record<string, unknown>>
}

/**
 * The line to copy that makes a call through `gh`, for POSIX shells. Flat bodies are fields, nested ones are JSON on
 * stdin.
 */
export function ghLine({ host, kind }: Server, { method, path, body = {} }: Call): string {
  const call = [
    'gh',
    'api',
    ...(kind === 'github.com' ? [] : ['--hostname', quote(host)]),
    '--method',
    method,
    quote(path),
  ]
  const fields = Object.entries(body)
  if (fields.every(([, value]) => typeof value !== 'object')) {
    // -F reads true, false and numbers as such; -f takes a text as it stands.
    const flags = fields.flatMap(([key, value]) => [
      typeof value === 'string' ? '-f' : '-F',
      quote(`${key}=${value}`),
    ])
    return [...call, ...flags].join(' ')
  }
  return [`printf '%s' ${quote(JSON.stringify(body))} |`, ...call, '--input', '-'].join(' ')
}

/** A word for a POSIX shell: as it stands where nothing in it means anything, else between single quotes. */
export function quote(word: string): string {
  return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
