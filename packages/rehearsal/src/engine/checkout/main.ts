import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { planCheckout } from './checkout-plan.ts'
import { findRef } from './find-ref.ts'
import { git } from './git.ts'

/**
 * The stand-in for actions/checkout: fetches over HTTP from the server of the run with the token it was given, as the
 * action does. Called for its main and its post step.
 */
export function checkout(stage: 'main' | 'post', env: NodeJS.ProcessEnv = process.env): void {
  try {
    if (stage === 'main') main(env)
    else forget(env)
  } catch (error) {
    const problem = error instanceof MillraceError ? `${error.message}: ${error.why}` : String(error)
    process.stdout.write(`::error::${problem.replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`)
    process.exitCode = 1
  }
}

const KNOWN = [
  'REPOSITORY',
  'REF',
  'TOKEN',
  'PATH',
  'CLEAN',
  'FETCH-DEPTH',
  'FETCH-TAGS',
  'PERSIST-CREDENTIALS',
  'SHOW-PROGRESS',
  'SET-SAFE-DIRECTORY',
]

function main(env: NodeJS.ProcessEnv): void {
  const input = (name: string): string => (env[`INPUT_${name}`] ?? '').trim()
  for (const [name, value] of Object.entries(env)) {
    const key = name.slice(6)
    if (name.startsWith('INPUT_') && !KNOWN.includes(key) && value !== '' && value !== 'false') {
      throw new MillraceError('MR5037', { input: key.toLowerCase() })
    }
  }
  const server = env['GITHUB_SERVER_URL'] ?? ''
  const own = env['GITHUB_REPOSITORY'] ?? ''
  const repository = input('REPOSITORY') || own
  const folder = resolve(env['GITHUB_WORKSPACE'] ?? '.', input('PATH') || '.')
  mkdirSync(folder, { recursive: true })
  const url = `${server}/${repository}`
  const shown = { repository }
  if (!existsSync(join(folder, '.git'))) {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
    git(folder, ['init', '--quiet', '--initial-branch=main', '.'], shown)
    git(folder, ['remote', 'add', 'origin', url], shown)
    git(folder, ['config', '--local', 'gc.auto', '0'], shown)
  } else if (input('CLEAN') !== 'false') {
    git(folder, ['clean', '-ffdx'], shown)
    git(folder, ['reset', '--hard', 'HEAD'], shown)
  }
  setHeader(folder, { server, token: input('TOKEN'), shown })
  const sameRepository = repository === own
  const asked = input('REF')
  const found =
    asked === '' && sameRepository
      ? { ref: env['GITHUB_REF'] ?? '', commit: env['GITHUB_SHA'] ?? '' }
      : findRef(asked, args => git(folder, args, shown))
  const depth = Number(input('FETCH-DEPTH') || '1')
  const plan = planCheckout({ repository, ...found, depth, tags: input('FETCH-TAGS') === 'true' })
  git(
    folder,
    [
      '-c',
      'protocol.version=2',
      'fetch',
      '--no-recurse-submodules',
      '--quiet',
      ...plan.fetch,
      'origin',
      ...plan.refspecs,
    ],
    shown,
  )
  git(folder, ['checkout', '--quiet', '--force', ...plan.checkout], shown)
  const commit = git(folder, ['log', '-1', '--format=%H'], shown).trim()
  process.stdout.write(`${commit}\n`)
  if (input('PERSIST-CREDENTIALS') === 'false') dropHeader(folder, server)
  else appendFileSync(env['GITHUB_STATE'] ?? '/dev/null', `folder=${folder}\n`)
  appendFileSync(env['GITHUB_OUTPUT'] ?? '/dev/null', `ref=${found.ref}\ncommit=${commit}\n`)
}

function headerName(server: string): string {
  return `http.${server}/.extraheader`
}

function setHeader(
  folder: string,
  of: { server: string; token: string; shown: { repository: string } },
): void {
  if (of.token === '') return
  const value = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${of.token}`).toString('base64')}`
  process.stdout.write(`::add-mask::${value.slice(21)}\n`)
  git(folder, ['config', '--local', headerName(of.server), value], { ...of.shown, quiet: true })
}

function dropHeader(folder: string, server: string): void {
  git(folder, ['config', '--local', '--unset-all', headerName(server)], { repository: folder })
}

function forget(env: NodeJS.ProcessEnv): void {
  const folder = env['STATE_folder']
  if (folder !== undefined && existsSync(join(folder, '.git')))
    dropHeader(folder, env['GITHUB_SERVER_URL'] ?? '')
}
