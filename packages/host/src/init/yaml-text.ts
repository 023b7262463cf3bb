/** A text as a YAML scalar: plain where it can be nothing but text, else in double quotes. */
export function yamlText(text: string): string {
  const isPlain =
    /^[\p{L}_./][\p{L}\p{N}_./-]*$/u.test(text) &&
    !/^(true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}

/** `[a, b, c]`, over as many lines as it takes; `indent` is that of the lines after the first. */
export function yamlList(texts: readonly string[], indent: number): string {
  const lines: string[] = []
  for (const [index, text] of texts.entries()) {
    const item = `${yamlText(text)}${index < texts.length - 1 ? ',' : ''}`
    const line = lines.at(-1)
    if (line !== undefined && indent + line.length + item.length < WIDEST)
      lines[lines.length - 1] = `${line} ${item}`
    else lines.push(item)
  }
  return `[${lines.join(`\n${' '.repeat(indent)}`)}]`
}

const WIDEST = 100
