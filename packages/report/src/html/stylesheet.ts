import { dark, light, type Palette } from './palette.ts'

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}

/** The page's only stylesheet. */
export const stylesheet = `
:root{color-scheme:light dark;${variables(light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main,header,footer{max-width:60rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:3rem}
main{padding-bottom:1rem}
h1{font-size:1.65rem;line-height:1.25;font-weight:650;margin:0 0 1.25rem;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.05rem;font-weight:650;margin:2.25rem 0 .5rem}
p{margin:1rem 0}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.verdict{display:flex;gap:.9rem;align-items:flex-start;padding:1.1rem 1.25rem;border-radius:10px;border:1px solid var(--line)}
.verdict svg{flex:none;width:1.6rem;height:1.6rem}
.verdict p{margin:0}
.verdict .said{font-size:1.15rem;font-weight:650;line-height:1.4}
.verdict .next{margin-top:.3rem}
.good{background:var(--good-soft);border-color:var(--good)}.good svg{color:var(--good)}
.bad{background:var(--bad-soft);border-color:var(--bad)}.bad svg{color:var(--bad)}
.warning{background:var(--warning-soft);border-color:var(--warning)}.warning svg{color:var(--warning)}
.neutral{background:var(--neutral-soft);border-color:var(--neutral)}.neutral svg{color:var(--neutral)}
ul{margin:.5rem 0;padding-left:1.25rem}
li{margin:.35rem 0}
.scroll{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.925rem;line-height:1.45}
caption{text-align:left;font-weight:650;font-size:1.05rem;padding:0 0 .5rem}
th,td{text-align:left;vertical-align:baseline;padding:.5rem .75rem;border-bottom:1px solid var(--line)}
tr>:first-child{padding-left:0}tr>:last-child{padding-right:0}
thead th,thead td{border-bottom:1px solid var(--axis);vertical-align:bottom}
thead th{font-weight:500;color:var(--muted);font-size:.85rem}
tbody th{font-weight:500}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .number{white-space:normal}
td{font-variant-numeric:tabular-nums}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
code{background:var(--soft);border-radius:4px;padding:.1em .3em;overflow-wrap:anywhere}
pre{background:var(--soft);border-radius:8px;padding:.9rem 1rem;overflow-x:auto;line-height:1.5}
pre code{padding:0;background:none;font-size:1em;overflow-wrap:normal}
details.fold{border-top:1px solid var(--line)}
details.fold:last-of-type{border-bottom:1px solid var(--line)}
section{margin-top:2.5rem}
summary{cursor:pointer}
.fold>summary{padding:.85rem 0;font-weight:550}
.inside{padding:0 0 1.25rem}
.inside>:first-child{margin-top:.5rem}
figure{margin:2rem 0;break-inside:avoid}
figcaption{font-weight:650;font-size:1.05rem;margin-bottom:.5rem}
figure>details{font-size:.9rem;margin-top:.5rem}
figure>details>summary{color:var(--muted)}
figure caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.picture{overflow-x:auto}
.picture svg{display:block;max-width:100%;height:auto}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:0 0 .75rem;font-size:.9rem;color:var(--muted)}
.legend li{margin:0;display:flex;align-items:center;gap:.5rem}
.swatch{width:1.4rem;border-top:3px solid}
.series-1{border-color:var(--series-1)}.series-2{border-color:var(--series-2);border-top-style:dashed}
.series-3{border-color:var(--series-3);border-top-style:dotted}.series-4{border-color:var(--series-4);border-top-style:dashed}
.legend.bar .swatch{width:.8rem;border-top-width:.8rem;border-top-style:solid;border-radius:2px}
.guide{border-color:var(--guide);border-top:2px dashed var(--guide)}
footer{padding-top:1.25rem;padding-bottom:3rem;color:var(--muted);font-size:.9rem}
footer p{margin:0}
@media (max-width:36rem){header{padding-top:1.5rem}main,header,footer{padding-left:1rem;padding-right:1rem}.picture svg{min-width:40rem}}
@media print{
body{font-size:10.5pt}header{padding-top:0}main,header,footer{max-width:none;padding-left:0;padding-right:0}
.scroll,.picture{overflow:visible}tr,.verdict{break-inside:avoid}thead{display:table-header-group}
details::details-content{content-visibility:visible;block-size:auto}
a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;color:var(--muted);overflow-wrap:anywhere}
}
`.trim()
