import { raw } from 'hono/html'
import { Marked } from 'marked'

const commentLike = new Marked({ gfm: true, breaks: true })
const document = new Marked({ gfm: true })

/**
 * A Markdown body as HTML. In bodies and comments GitHub keeps line breaks (`breaks`), in files and summaries it does not.
 * Pages forbid scripts by their policy, as GitHub strips them.
 */
export function markdown(text: string, { open = false, breaks = true } = {}): ReturnType<typeof raw> {
  const body = (breaks ? commentLike : document).parse(text, { async: false })
  return raw(open ? body.replaceAll('<details>', '<details open>') : body)
}
