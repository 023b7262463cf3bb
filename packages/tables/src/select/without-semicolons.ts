/** Strings, quoted names, comments and dollar-quoted texts: a semicolon inside them ends nothing. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|;/g

/** A single statement without the semicolons after it; every character keeps its place. */
export function withoutSemicolons(sql: string): string {
  return sql.replace(TOKEN, token => (token === ';' ? ' ' : token))
}
