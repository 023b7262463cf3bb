/** A block of shell commands in a page, and the output that stands under it. */
export interface Step {
  script: string
  /** What stands in the `text` block right under the commands; `undefined` where there is none. */
  expected: string | undefined
  /** Line of the page, from 1. */
  line: number
}

const BLOCK = /^```sh\n([\s\S]*?)^```\n(?:```text\n([\s\S]*?)^```\n)?/gm

/** The `sh` blocks of a page in order. Other blocks (`console`, `yaml`) are for reading only. */
export function readSteps(markdown: string): Step[] {
  return [...markdown.matchAll(BLOCK)].map(match => ({
    script: match[1] ?? '',
    expected: match[2],
    line: markdown.slice(0, match.index).split('\n').length,
  }))
}

/** The page with other outputs, in order; blocks without one stay so. */
export function withOutputs(markdown: string, outputs: readonly string[]): string {
  let at = 0
  return markdown.replace(BLOCK, (whole: string, script: string, expected: string | undefined) => {
    const output = outputs[at++]
    if (expected === undefined || output === undefined) return whole
    return `\`\`\`sh\n${script}\`\`\`\n\`\`\`text\n${output.endsWith('\n') ? output : `${output}\n`}\`\`\`\n`
  })
}
