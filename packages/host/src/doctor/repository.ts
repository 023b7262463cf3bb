import { askProgram } from './ask-program.ts'
import type { Check, Finding } from './check.ts'

/** The Git repository: a commit, a person, a main branch, a remote, a clean work tree, and what Git must not see. */
export const repositoryCheck: Check = async ({ root, env, repository, config }) => {
  if (!repository) return []
  const git = (...args: string[]) => askProgram(['git', ...args], { cwd: root, env })
  // Throws where there is no commit: that is the finding.
  const head = await repository.headCommit()
  const main = await repository.mainBranch()
  const findings: Finding[] = [
    {
      name: 'Repository',
      state: 'ok',
      seen: `${main} @ ${(await repository.mainTip()).slice(0, 7)}, here ${head.slice(0, 7)}`,
    },
  ]
  const [person, mail] = await Promise.all([git('config', 'user.name'), git('config', 'user.email')])
  const identity = {
    name: 'Identity',
    fix: 'git config --global user.name "…" && git config --global user.email "…"',
  }
  if (person.stdout.trim() && mail.stdout.trim()) {
    findings.push({ name: 'Identity', state: 'ok', seen: `${person.stdout.trim()} <${mail.stdout.trim()}>` })
  } else
    findings.push({
      ...identity,
      state: 'attention',
      seen: 'Git knows no name or mail: millrace commits as itself',
    })

  const dirty = (await repository.dirtyPaths()).filter(path => !path.startsWith('.millrace/'))
  if (dirty.length === 0) findings.push({ name: 'Work tree', state: 'ok', seen: 'clean' })
  else {
    const seen = `${dirty.length} uncommitted: ${dirty.slice(0, 2).join(', ')}${dirty.length > 2 ? ', …' : ''}`
    findings.push({ name: 'Work tree', state: 'attention', seen, fix: 'git add -A && git commit' })
  }
  if (config) findings.push(await ignored((await git('check-ignore', '--quiet', '.millrace/work')).exitCode))
  return findings
}

/** Scratch files, servers' state and reports are no part of the project. */
async function ignored(exitCode: number | undefined): Promise<Finding> {
  const name = '.millrace/'
  if (exitCode === 0) return { name, state: 'ok', seen: 'ignored by Git' }
  return { name, state: 'attention', seen: 'not ignored by Git', fix: 'echo .millrace/ >> .gitignore' }
}
