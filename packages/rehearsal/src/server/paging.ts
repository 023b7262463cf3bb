import type { Answer, Call } from './route.ts'

/** One page of a list with GitHub's Link header; `wrap` puts it into the object that some lists come in. */
export function page<T>(
  call: Call,
  path: string,
  list: {
    entries: readonly T[]
    view: (entry: T) => unknown
    wrap?: (total: number, page: unknown[]) => unknown
  },
): Answer {
  const perPage = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)))
  const number = Math.max(1, Number(call.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(list.entries.length / perPage))
  const views = list.entries.slice((number - 1) * perPage, number * perPage).map(list.view)
  const link = (target: number, rel: string): string => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(target))
    return `<${call.world.apiUrl}${path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ]
  return {
    status: 200,
    body: list.wrap === undefined ? views : list.wrap(list.entries.length, views),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  }
}
