const WHO = '@your-name'
const ADVICE = /^# Put people .*\n/m

/**
 * CODEOWNERS of the template with an owner in place of the placeholder, for a project below the repository's top with
 * its path before each of its own. Without an owner the lines stay off.
 */
export function renderCodeowners(
  text: string,
  { owner, prefix }: { owner: string | undefined; prefix: string },
): string {
  // A pattern ends at a space, and "#" would begin a comment.
  const folder = `/${prefix.replace(/[\s#\\]/g, '\\$&')}`
  const placed = text.replace(
    /^(# )?\/(?!\.github\/)(\S*)(?= )/gm,
    (_, off = '', path: string) => `${off}${folder}${path}`,
  )
  if (owner === undefined) return placed
  return placed
    .replace(
      ADVICE,
      '# Owners are people (@name) or teams (@organisation/team): an organisation itself can be none.\n',
    )
    .replace(new RegExp(`^# (/.*) ${WHO}$`, 'gm'), `$1 @${owner}`)
}
