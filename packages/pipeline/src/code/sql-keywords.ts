import type { Token } from './token.ts'

/**
 * Words that can't be a column or alias in DuckDB 1.5 (`duckdb_keywords()`: reserved, and of `type_function` those that are
 * no function, type or collection), so that their case never shows in a result. Every other word may name a column,
 * and DuckDB keeps a column's case: `select 1 AS Year` is not `select 1 AS year`.
 */
const RESERVED = new Set(
  `all and any array as asc asymmetric both by case cast check collate column constraint create cross default desc
  describe distinct do else end except false fetch for foreign from full group having ilike in inner initially intersect
  into is isnull join lateral leading left like limit natural not notnull null offset on only or order outer
  placing primary qualify references returning right select some symmetric table then to trailing true union unique
  using when where window with anti asof semi positional`.split(/\s+/),
)

/** After `AS` and after a dot even a reserved word is a name, before `:`, `:=`, `=>` and `(` it may be one (key, argument, function). */
const NAME_FOLLOWS = new Set(['as', '.'])
const NAME_PRECEDES = new Set([':', ':=', '=>'])
const FUNCTIONS = new Set(['left', 'right', 'like', 'ilike'])

/** Lower case for keywords, in place; identifiers stay as written. */
export function foldKeywords(tokens: Token[]): Token[] {
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i]!
    if (kind !== 'NAME') continue
    // ASCII alone: the Kelvin sign, too, has a small k.
    const lower = /^[A-Za-z]+$/.test(text) ? text.toLowerCase() : text
    if (lower === text || !RESERVED.has(lower)) continue
    const next = tokens[i + 1]?.text ?? ''
    if (NAME_FOLLOWS.has(tokens[i - 1]?.text.toLowerCase() ?? '') || NAME_PRECEDES.has(next)) continue
    if (next === '(' && FUNCTIONS.has(lower)) continue
    tokens[i] = { kind, text: lower }
  }
  return tokens
}
