/** Hands out names of columns, none twice: SQL tells upper case from lower no more than it tells them apart. */
export function uniqueNames(taken: readonly string[]): (wanted: string) => string {
  const used = new Set(taken.map(name => name.toLowerCase()))
  return wanted => {
    let name = wanted
    for (let count = 2; used.has(name.toLowerCase()); count++) name = `${wanted}_${count}`
    used.add(name.toLowerCase())
    return name
  }
}

/** A column's name in the project: its own where it is one word, else its letters and digits with "_" between. */
export function columnName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]{0,62}$/u.test(name) ? name : wordOf(name) || 'column'
}

/** Letters and digits of any script in lower case, "_" for the rest; may be empty. */
export function wordOf(text: string): string {
  const word = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
  const short = [...word].slice(0, 50).join('').replace(/_+$/, '')
  return /^\p{N}/u.test(short) ? `_${short}` : short
}

/** A name in the grammar of projects, datasets and models: ASCII, lower case. */
export function projectName(text: string, fallback: string, separator: '-' | '_' = '_'): string {
  const name = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, separator)
    .replace(/^[^a-z]+|[_-]+$/g, '')
    .slice(0, 50)
    .replace(/[_-]+$/, '')
  return name === '' ? fallback : name
}

/** Name of a table: what SQL engines keep for themselves gets a word before it. */
export function tableName(text: string): string {
  const name = projectName(text, 'rows')
  return /^(duckdb|pg|pragma|sqlite|millrace|information_schema)(_|$)/.test(name) ? `data_${name}` : name
}

/** A text on one line and safe to show, for messages and comments. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ')
}
