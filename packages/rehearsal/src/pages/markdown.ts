import { raw } from 'hono/html'
import { Marked } from 'marked'

const marked = new Marked({ gfm: true })

/** A Markdown body as HTML. Pages forbid scripts by their policy, as GitHub strips them. */
export function markdown(text: string, { open = false } = {}): ReturnType<typeof raw> {
  const body = marked.parse(text, { async: false })
  return raw(open ? body.replaceAll('<details>', '<details open>') : body)
}
