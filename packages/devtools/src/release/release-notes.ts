import { type Pin, renderPins } from 'millrace'

/** The part of a changelog under `## <version>`, without its heading; empty where there is none. */
export function changesOf(changelog: string, version: string): string {
  const lines = changelog.split('\n')
  const start = lines.findIndex(line => line.trim() === `## ${version}`)
  if (start < 0) return ''
  const end = lines.findIndex((line, at) => at > start && /^## /.test(line))
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim()
}

/** What the page of a release says: what changed, and the lines to copy with its own commit in them. */
export function releaseNotes(
  { changelog, snippets, pin }: { changelog: string; snippets: string; pin: Pin },
  version: string,
): string {
  const blocks = [...renderPins(snippets, pin).matchAll(/^```yaml\n[\s\S]*?^```$/gm)].map(([block]) => block)
  return [
    changesOf(changelog, version) || 'Nothing that users see.',
    '## To copy',
    `The commit of this release: \`${pin.sha}\`.`,
    ...blocks,
    '## To check',
    `\`\`\`sh\ngh attestation verify <file> --repo ${pin.repository}\n\`\`\``,
    '',
  ].join('\n\n')
}

/** The root changelog with a section on top, under its introduction. */
export function withSection(changelog: string, version: string, section: string): string {
  const at = changelog.search(/^## /m)
  const [head, rest] =
    at < 0 ? [changelog.trimEnd(), ''] : [changelog.slice(0, at).trimEnd(), changelog.slice(at)]
  return `${head}\n\n## ${version}\n\n${section.trim()}\n${rest === '' ? '' : `\n${rest}`}`
}
