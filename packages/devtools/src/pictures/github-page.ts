import { Marked } from 'marked'

/** A Markdown body as a page that looks like a pull request's: our own small stylesheet, no network. */
export function githubPage(markdown: string, { open = false } = {}): string {
  const body = new Marked({ gfm: true }).parse(markdown, { async: false })
  const shown = open ? body.replaceAll('<details>', '<details open>') : body
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>Pull request</title><style>${STYLE}</style></head>`,
    `<body><article>${shown}</article></body></html>`,
  ].join('\n')
}

const STYLE = `
:root{color-scheme:light dark;--page:#f6f8fa;--box:#fff;--ink:#1f2328;--muted:#59636e;--line:#d1d9e0;--code:#eff1f3;--link:#0969da}
@media (prefers-color-scheme:dark){:root{--page:#010409;--box:#0d1117;--ink:#f0f6fc;--muted:#9198a1;--line:#3d444d;--code:#1b2028;--link:#4493f8}}
body{margin:0;padding:24px;background:var(--page);color:var(--ink);font:14px/1.5 system-ui,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif,"Noto Color Emoji"}
article{max-width:860px;margin:0 auto;padding:16px;background:var(--box);border:1px solid var(--line);border-radius:6px}
article>:first-child{margin-top:0}article>:last-child{margin-bottom:0}
p,ul,table,pre,details{margin:0 0 16px}
ul{padding-left:2em}li+li{margin-top:.25em}
a{color:var(--link)}
table{border-collapse:collapse;display:block;width:max-content;max-width:100%;overflow:auto}
th,td{padding:6px 13px;border:1px solid var(--line)}th{font-weight:600}
code{padding:.2em .4em;border-radius:6px;background:var(--code);font:85% ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{padding:16px;border-radius:6px;background:var(--code);overflow:auto}pre code{padding:0;background:none;font-size:85%}
summary{cursor:pointer}details[open]>summary{margin-bottom:12px}
`
