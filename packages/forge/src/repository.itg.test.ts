import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChangeSet } from './forge.ts'
import { openRepository } from './repository.ts'

let top: string
let root: string
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}
const bump = (text: string): ChangeSet => ({
  key: { kind: 'data', dataset: 'flights' },
  title: `flights: ${text}`,
  body: `**${text}**\n`,
  files: [{ path: 'data/flights.dvc', update: () => text }],
})

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'millrace-forge-')))
  root = join(top, 'work')
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', join(top, 'remote.git')])
  execFileSync('git', ['init', '-q', '-b', 'main', root])
  git('config', 'user.name', 'Ada')
  git('config', 'user.email', 'ada@example.org')
  git('remote', 'add', 'origin', join(top, 'remote.git'))
  write('README.md', 'hello\n')
  git('add', '.')
  git('commit', '-qm', 'start')
  git('push', '-q', '-u', 'origin', 'main')
})
afterEach(() => rmSync(top, { recursive: true, force: true }))

describe('a proposal', () => {
  it('is one pushed branch on main’s tip whose diff is the change set, with its body beside the repository', async () => {
    const repository = await openRepository(root)
    const proposal = await repository.propose(bump('2001-03\n'))
    expect(proposal.state).toBe('opened')
    expect(git('diff', '--name-only', 'main', proposal.branch)).toBe('data/flights.dvc')
    expect(git('rev-parse', `${proposal.branch}^`)).toBe(git('rev-parse', 'main'))
    expect(git('ls-remote', 'origin', `refs/heads/${proposal.branch}`)).toContain(proposal.head)
    expect(readFileSync(proposal.bodyPath, 'utf8')).toBe('**2001-03\n**\n')
    expect(git('status', '--porcelain')).toBe('?? .millrace/')
  })

  it('is updated when its change differs, and stays where it is while merging it gives the same', async () => {
    const repository = await openRepository(root)
    await repository.propose(bump('a'))
    expect((await repository.propose(bump('a'))).state).toBe('unchanged')
    expect((await repository.propose(bump('b'))).state).toBe('updated')
    git('commit', '-q', '--allow-empty', '-m', 'main moves')
    const kept = await repository.propose(bump('b'))
    expect(kept.state).toBe('unchanged')
    git('switch', '-q', '--detach', kept.branch)
    git('merge', '-q', '--no-ff', '--no-edit', 'main')
    git('push', '-q', 'origin', `HEAD:${kept.branch}`)
    git('switch', '-q', 'main')
    const button = await repository.propose(bump('b'))
    expect(button).toMatchObject({ state: 'unchanged', head: git('rev-parse', `origin/${kept.branch}`) })
  })

  it('follows main once main has changed the same file', async () => {
    const repository = await openRepository(root)
    const old = await repository.propose(bump('b'))
    write('data/flights.dvc', 'x')
    git('add', '.')
    git('commit', '-qm', 'by hand')
    const moved = await repository.propose(bump('b'))
    expect(moved.state).toBe('updated')
    expect(moved.change).toBe(old.change)
    expect(git('rev-parse', `${moved.branch}^`)).toBe(git('rev-parse', 'main'))
  })

  it('is empty once main says the same, and leaves the list of open ones', async () => {
    const repository = await openRepository(root)
    const { branch } = await repository.propose(bump('a'))
    expect((await repository.openProposals()).map(open => open.branch)).toEqual([branch])
    git('merge', '-q', '--no-ff', '--no-edit', branch)
    expect(await repository.openProposals()).toEqual([])
    expect((await repository.propose(bump('a'))).state).toBe('empty')
  })

  it('that a person closed is not opened again unchanged', async () => {
    const repository = await openRepository(root)
    const { branch } = await repository.propose(bump('a'))
    git('branch', '-qD', branch)
    git('push', '-q', 'origin', '--delete', branch)
    expect((await repository.propose(bump('a'))).state).toBe('declined')
    expect((await repository.propose(bump('b'))).state).toBe('opened')
  })

  it('refuses to move the branch that is checked out', async () => {
    const repository = await openRepository(root)
    const { branch } = await repository.propose(bump('a'))
    git('switch', '-q', branch)
    await expect(repository.propose(bump('b'))).rejects.toMatchObject({ code: 'MR1105' })
  })

  it('stays inside a project that lies below the repository’s top', async () => {
    write('ml/millrace.yaml', 'project: x\n')
    git('add', '.')
    git('commit', '-qm', 'project')
    const repository = await openRepository(join(root, 'ml'))
    const { branch } = await repository.propose(bump('a'))
    expect(git('diff', '--name-only', 'main', branch)).toBe('ml/data/flights.dvc')
    expect(await repository.readAt(branch, 'data/flights.dvc')).toBe('a')
  })
})

describe('a repository', () => {
  it('names dirty paths, renames and untracked files among them', async () => {
    git('mv', 'README.md', 'NOTES.md')
    write('features/a b.sql', 'select 1')
    const repository = await openRepository(root)
    expect((await repository.dirtyPaths()).sort()).toEqual(['NOTES.md', 'features/a b.sql'])
    expect(await repository.dirtyPaths(['features'])).toEqual(['features/a b.sql'])
  })

  it('reads code alike from the work tree and from a commit', async () => {
    write('train/train.py', 'print(1)\n')
    git('add', '.')
    git('commit', '-qm', 'code')
    const repository = await openRepository(root)
    const commit = await repository.headCommit()
    for (const source of [repository.source(), repository.source(commit)]) {
      expect(await source.list('train')).toEqual(['train/train.py'])
      expect(Buffer.from((await source.read('train/train.py')) ?? []).toString()).toBe('print(1)\n')
      expect(await source.read('train/none.py')).toBeUndefined()
    }
  })

  it('lists what a merge brought, and the history of a path along main', async () => {
    const repository = await openRepository(root)
    const { branch } = await repository.propose(bump('a'))
    git('merge', '-q', '--no-ff', '--no-edit', branch)
    const [newest] = await repository.history('data/flights.dvc')
    expect(newest?.parents).toHaveLength(2)
    expect(await repository.changedPaths(newest?.sha ?? '')).toEqual(['data/flights.dvc'])
  })

  it('tags once, pushes the tag, and refuses to move it', async () => {
    const repository = await openRepository(root)
    const first = await repository.headCommit()
    await repository.tag('delay@v1.0.0', 'first', first)
    await repository.tag('delay@v1.0.0', 'first', first)
    expect(git('ls-remote', '--tags', 'origin')).toContain('delay@v1.0.0')
    git('commit', '-q', '--allow-empty', '-m', 'next')
    await expect(repository.tag('delay@v1.0.0', 'x', await repository.headCommit())).rejects.toMatchObject({
      code: 'MR1104',
    })
    expect(await repository.tags()).toEqual([{ name: 'delay@v1.0.0', commit: first }])
  })

  it('says which folder is no repository, and which one has no commit', async () => {
    await expect(openRepository(top)).rejects.toMatchObject({ code: 'MR1101' })
    const bare = join(top, 'new')
    execFileSync('git', ['init', '-q', bare])
    const repository = await openRepository(bare)
    await expect(repository.headCommit()).rejects.toMatchObject({ code: 'MR1102' })
  })
})
