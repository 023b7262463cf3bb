import { bug, type ChartBlock } from '@millrace/contract'
import type { TopLevelSpec } from 'vega-lite'
import { chartSpec } from './chart-spec.ts'

/**
 * A chart as an SVG element whose colours are variables of the page (`--ink`, `--series-1` …) and whose text is
 * text. `name` becomes its accessible name and must be escaped for an attribute. Vega loads at first use.
 */
export async function drawChart(chart: ChartBlock, name: string): Promise<string> {
  const [vega, lite] = await Promise.all([import('vega'), import('vega-lite')])
  const silent = vega.logger(vega.Error)
  const { spec } = lite.compile(chartSpec(chart) as unknown as TopLevelSpec, { logger: silent })
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logger: silent, loader: noLoader() })
  try {
    return framed(await view.toSVG(), name)
  } finally {
    view.finalize()
  }
}

/** Nothing is fetched to draw a chart: its data is in it. */
function noLoader(): import('vega').Loader {
  const refuse = () => Promise.reject(bug('a chart asked for a resource'))
  return { load: refuse, sanitize: refuse, http: refuse, file: refuse }
}

function framed(svg: string, name: string): string {
  const box = /viewBox="([\d. -]+)"/.exec(svg)?.[1]
  const inside = /^<svg[^>]*>(.*)<\/svg>\s*$/s.exec(svg)?.[1]
  if (box === undefined || inside === undefined) throw bug('vega drew something else than an SVG')
  const [, , width, height] = box.split(' ')
  const open = `<svg role="img" aria-label="${name}" viewBox="${box}" width="${width}" height="${height}">`
  return `${open}${plain(inside)}</svg>`
}

/** Without empty paths, and without roles inside a picture that is announced as one. Text has no raw "<" or ">". */
function plain(svg: string): string {
  return (
    svg
      // Vega cuts a long label between code units.
      .replace(/\p{Surrogate}/gu, '')
      .replace(/<path class="(?:back|fore)ground"[^<>]*\/>/g, '')
      .replace(/<[a-z][^<>]*>/g, tag =>
        tag.replace(/ (?:role|class|aria-hidden|aria-roledescription|pointer-events)="[^"]*"/g, ''),
      )
  )
}
