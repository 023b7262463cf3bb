import { html, raw } from 'hono/html'

type Html = ReturnType<typeof html>

/** A page in the manner of GitHub's: our own small stylesheet, light and dark, no script, no image, no network. */
export function page(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body><main>${body}</main></body></html>
`
}

const STYLE = `
:root{color-scheme:light dark;--page:#f6f8fa;--box:#fff;--ink:#1f2328;--muted:#59636e;--line:#d1d9e0;--code:#eff1f3;--link:#0969da;--good:#1a7f37;--bad:#d1242f;--done:#8250df;--add:#dafbe1;--gone:#ffebe9}
@media (prefers-color-scheme:dark){:root{--page:#010409;--box:#0d1117;--ink:#f0f6fc;--muted:#9198a1;--line:#3d444d;--code:#1b2028;--link:#4493f8;--good:#3fb950;--bad:#f85149;--done:#ab7df8;--add:#12261e;--gone:#25171c}}
body{margin:0;padding:24px;background:var(--page);color:var(--ink);font:14px/1.5 system-ui,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif,"Noto Color Emoji"}
main{max-width:860px;margin:0 auto}
article,section{margin:0 0 16px;padding:16px;background:var(--box);border:1px solid var(--line);border-radius:6px;overflow-wrap:break-word}
article>:first-child,section>:first-child{margin-top:0}article>:last-child,section>:last-child{margin-bottom:0}
h1{font-size:26px;font-weight:400;margin:0 0 8px}h1 small{color:var(--muted);font-size:inherit}
h2{font-size:16px;margin:0 0 8px}
header{margin:0 0 16px}header p{margin:0;color:var(--muted)}
.state{display:inline-block;padding:4px 12px;border-radius:2em;color:#fff;font-weight:500;margin-right:8px;background:var(--good)}
.state.merged{background:var(--done)}.state.closed{background:var(--bad)}
.state.small{padding:0 8px;font-size:12px;margin:0}
.label{display:inline-block;padding:0 8px;border:1px solid var(--line);border-radius:2em;font-size:12px;margin-left:4px}
article>.by{margin:-16px -16px 16px;padding:8px 16px;border-bottom:1px solid var(--line);background:var(--page);border-radius:6px 6px 0 0;color:var(--muted)}.by b{color:var(--ink)}
.good{color:var(--good)}.bad{color:var(--bad)}.muted{color:var(--muted)}
p,ul,ol,table,pre,details,blockquote{margin:0 0 16px}
ul,ol{padding-left:2em}li+li{margin-top:.25em}ul.plain{list-style:none;padding:0}li:has(>input){list-style:none}li>input{margin:0 .2em .25em -1.4em;vertical-align:middle}
a{color:var(--link)}
table{border-collapse:collapse;display:block;width:max-content;max-width:100%;overflow:auto}
th,td{padding:6px 13px;border:1px solid var(--line)}th{font-weight:600}
code{padding:.2em .4em;border-radius:6px;background:var(--code);font:85% ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{padding:16px;border-radius:6px;background:var(--code);overflow:auto}pre code{padding:0;background:none;font-size:85%}
.diff span{display:block;white-space:pre-wrap;overflow-wrap:anywhere}.diff .add{background:var(--add)}.diff .gone{background:var(--gone)}
.lines{white-space:pre-wrap}
blockquote{padding:0 1em;color:var(--muted);border-left:.25em solid var(--line)}
summary{cursor:pointer}details[open]>summary{margin-bottom:12px}
`
