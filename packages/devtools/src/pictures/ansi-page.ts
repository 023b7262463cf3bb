/** Terminal output as a page that looks like a terminal. Only colours and weights (SGR) are read; the rest is text. */
export function ansiPage(output: string): string {
  const lines = output.replace(/\s+$/, '').split('\n')
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>Terminal</title><style>${STYLE}</style></head><body><pre>`,
    `${lines.map(renderLine).join('\n')}</pre></body></html>`,
  ].join('\n')
}

/** Size of the picture that holds the page, in pixels. */
export function ansiPageSize(output: string): { width: number; height: number } {
  const lines = output.replace(/\s+$/, '').split('\n')
  const columns = Math.max(...lines.map(line => line.replaceAll(SGR, '').trimEnd().length))
  return {
    width: Math.ceil(columns * CELL_WIDTH) + 2 * PADDING,
    height: lines.length * CELL_HEIGHT + 2 * PADDING,
  }
}

const CELL_WIDTH = 8.43
const CELL_HEIGHT = 20
const PADDING = 20

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const SGR = /\u001b\[([\d;]*)m/g

interface Pen {
  bold: boolean
  dim: boolean
  color: number | undefined
}

function renderLine(line: string): string {
  const pen: Pen = { bold: false, dim: false, color: undefined }
  let html = ''
  let from = 0
  for (const match of line.trimEnd().matchAll(SGR)) {
    html += span(line.slice(from, match.index), pen)
    for (const code of (match[1] || '0').split(';').map(Number)) apply(code, pen)
    from = match.index + match[0].length
  }
  return html + span(line.slice(from).trimEnd(), pen)
}

function apply(code: number, pen: Pen): void {
  if (code === 0) Object.assign(pen, { bold: false, dim: false, color: undefined })
  if (code === 1) pen.bold = true
  if (code === 2) pen.dim = true
  if (code === 22) Object.assign(pen, { bold: false, dim: false })
  if (code >= 30 && code <= 37) pen.color = code - 30
  if (code >= 90 && code <= 97) pen.color = code - 90
  if (code === 39) pen.color = undefined
}

function span(text: string, { bold, dim, color }: Pen): string {
  if (text === '') return ''
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const names = [bold && 'b', dim && 'd', color !== undefined && `c${color}`].filter(Boolean).join(' ')
  return names === '' ? escaped : `<span class="${names}">${escaped}</span>`
}

/** GitHub's dark palette. */
const COLORS = ['#6e7681', '#ff7b72', '#3fb950', '#d29922', '#58a6ff', '#bc8cff', '#39c5cf', '#f0f6fc']

const STYLE = `
body{margin:0;background:#0d1117;color:#e6edf3}
pre{margin:0;padding:${PADDING}px;font:14px/${CELL_HEIGHT}px "DejaVu Sans Mono",Menlo,Consolas,monospace}
.b{font-weight:700}.d{opacity:.65}
${COLORS.map((color, index) => `.c${index}{color:${color}}`).join('')}
`
