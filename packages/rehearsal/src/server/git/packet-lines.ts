/** A ref that a push asks to move. */
export interface PushCommand {
  ref: string
  /** 40 zeros where the ref is to be made. */
  before: string
  /** 40 zeros where it is to go. */
  after: string
}

export interface PushRequest {
  commands: PushCommand[]
  capabilities: string[]
  /** Everything after the commands: the pack, or nothing. */
  pack: Buffer
}

/** Reads the commands at the start of a push (gitprotocol-pack: reference update request). */
export function readPush(body: Buffer): PushRequest {
  const commands: PushCommand[] = []
  let capabilities: string[] = []
  let at = 0
  for (;;) {
    const length = Number.parseInt(body.subarray(at, at + 4).toString(), 16)
    if (Number.isNaN(length) || length === 0) {
      at += 4
      break
    }
    const [line, listed] = body
      .subarray(at + 4, at + length)
      .toString()
      .replace(/\n$/, '')
      .split('\0')
    if (listed !== undefined) capabilities = listed.trim().split(' ')
    const [before, after, ref] = line!.split(' ')
    if (before !== undefined && after !== undefined && ref !== undefined)
      commands.push({ before, after, ref })
    at += length
  }
  return { commands, capabilities, pack: body.subarray(at) }
}

export function packetLine(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes])
}

const FLUSH = Buffer.from('0000')

/** The answer to a push of which nothing is taken: what people read, and the reason at every ref. */
export function refusedPush(request: PushRequest, messages: readonly string[], reason: string): Buffer {
  const report = Buffer.concat([
    packetLine('unpack ok\n'),
    ...request.commands.map(({ ref }) => packetLine(`ng ${ref} ${reason}\n`)),
    FLUSH,
  ])
  if (!request.capabilities.some(name => name.startsWith('side-band'))) return report
  const band = (number: number, content: string | Buffer): Buffer =>
    packetLine(Buffer.concat([Buffer.from([number]), Buffer.from(content)]))
  return Buffer.concat([band(2, `${messages.join('\n')}\n`), band(1, report), FLUSH])
}
