/** Full name and commit of a ref as people write it: a branch before a tag, a full commit as it stands. */
export function findRef(asked: string, git: (args: string[]) => string): { ref: string; commit: string } {
  if (/^[0-9a-f]{40}$/i.test(asked)) return { ref: '', commit: asked }
  if (asked === '') {
    const head = /^ref: (\S+)\tHEAD$/m.exec(git(['ls-remote', '--symref', 'origin', 'HEAD']))?.[1]
    return { ref: head ?? 'refs/heads/main', commit: '' }
  }
  if (asked.toLowerCase().startsWith('refs/')) return { ref: asked, commit: '' }
  const listed = git(['ls-remote', 'origin', `refs/heads/${asked}`, `refs/tags/${asked}`])
  const names = [...listed.matchAll(/\t(\S+)$/gm)].map(match => match[1])
  const ref = [`refs/heads/${asked}`, `refs/tags/${asked}`].find(name => names.includes(name))
  return { ref: ref ?? asked, commit: '' }
}
