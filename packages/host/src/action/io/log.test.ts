import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLog } from '../testing/read-log.ts'
import { neutral, openLog } from './log.ts'

function record(): { log: ReturnType<typeof openLog>; text: () => string } {
  let text = ''
  return { log: openLog(written => (text += written), 'c0ffee'), text: () => text }
}

const hostile = [
  '::error::out',
  '  ::set-env name=PATH::/evil',
  '::SET-OUTPUT name=a::b',
  'x ##[add-path]/evil',
  '##[set-env name=NODE_OPTIONS]--require=/evil.js',
  '::add-mask::a',
  '::stop-commands::mine',
  '\u0085::error::next line',
  'a\r::error::carriage',
  'a\n::warning::line',
  '\u2028::error::separator',
  '\t\u00a0\ufeff::error::spaces',
]

describe('the log', () => {
  it('carries out nothing of what it quotes, and all that is ours', () => {
    const { log, text } = record()
    for (const line of hostile) log.quote(line)
    log.commands(() => undefined)
    log.quote('::error::again')
    log.close()
    const names = readLog(text()).map(({ name }) => name)
    expect(names).toEqual(['stop-commands', 'stop-commands'])
    for (const line of hostile) expect(text()).toContain(line)
  })

  it('quotes nothing as it is while a library issues commands', async () => {
    const { log, text } = record()
    await log.commands(async () => {
      log.quote('::error::meanwhile')
      await Promise.resolve()
      log.quote('##[add-path]/evil')
    })
    log.quote('::error::later')
    log.close()
    expect(readLog(text()).map(({ name }) => name)).toEqual(['stop-commands'])
  })

  it('works again after what issued commands failed', async () => {
    const { log, text } = record()
    const fails = () => {
      throw new RangeError('no')
    }
    expect(() => log.commands(fails)).toThrow('no')
    await expect(log.commands(() => Promise.reject(new RangeError('no')))).rejects.toThrow('no')
    log.quote('::error::later')
    expect(text()).toBe('::stop-commands::c0ffee\n::error::later\n')
  })

  it('says our words without a command in them, whatever names they hold', () => {
    for (const line of hostile) {
      const { log, text } = record()
      log.say(line)
      expect(readLog(text()), JSON.stringify(line)).toEqual([])
    }
  })
})

it('Neutral text has no command, and reads as before', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '::',
      ':',
      '##[',
      '##',
      '[',
      ']',
      'error',
      'set-env name=A',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u0085',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part), parts => {
      const text = parts.join('')
      expect(readLog(neutral(text))).toEqual([])
      const visible = (any: string) => any.replaceAll(/[\s\u0085\u200b]/g, '')
      expect(visible(neutral(text))).toBe(visible(text))
    }),
  )
})
