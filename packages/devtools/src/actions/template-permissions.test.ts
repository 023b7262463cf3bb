import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { actionSpecs } from 'millrace'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../../templates/tabular/.github/workflows/', import.meta.url))

interface Job {
  place: string
  /** Actions of ours that it uses: `train`, or empty for the root action. */
  actions: string[]
  permissions: { name: string; access: string; why: string }[]
}

const jobs: Job[] = readdirSync(folder).flatMap(file => {
  const [, body = ''] = readFileSync(`${folder}${file}`, 'utf8').split(/^jobs:\n/m)
  return body.split(/^(?= {2}[a-z]+:$)/m).flatMap(text => {
    const name = /^ {2}([a-z]+):$/m.exec(text)?.[1]
    if (name === undefined) return []
    const actions = [...text.matchAll(/uses: millrace\/millrace(?:\/actions\/([\w-]+))?@/g)].map(
      match => match[1] ?? '',
    )
    const permissions = [...text.matchAll(/^ {6}([a-z-]+): (read|write)(?: # (.+))?$/gm)].map(
      ([, permission = '', access = '', why = '']) => ({ name: permission, access, why }),
    )
    return [{ place: `${file} ${name}`, actions, permissions }]
  })
})

test('each job of the template says what its token may do, and why', () => {
  expect(jobs.map(({ place }) => place)).toEqual([
    'deploy.yml deploy',
    'deploy.yml rollback',
    'drift.yml drift',
    'pipeline.yml setup',
    'pipeline.yml build',
    'pipeline.yml validate',
    'pipeline.yml preview',
    'pipeline.yml review',
    'snapshot.yml snapshot',
  ])
  for (const { place, actions, permissions } of jobs) {
    expect(actions.length, place).toBeGreaterThan(0)
    expect(permissions.length, place).toBeGreaterThan(1)
    for (const { why } of permissions) expect(why, place).toMatch(/^[a-z].{10,}[^.]$/)
  }
})

test('no job of the template may more than its actions say they need', () => {
  const known = jobs.filter(({ actions }) => !actions.includes(''))
  expect(known.length).toBe(7)
  for (const { place, actions, permissions } of known) {
    const needs = actions.map(action => actionSpecs.find(({ name }) => name === action)?.permissions ?? {})
    for (const { name, access } of permissions) {
      const allowed = needs.flatMap(each => each[name]?.access ?? [])
      expect(
        access === 'read' ? allowed.length > 0 : allowed.includes('write'),
        `${place}: ${name}: ${access}`,
      ).toBe(true)
    }
  }
})

test('on main a job has all that its actions always need', () => {
  const onMain = jobs.filter(({ place, actions }) => !/preview|review/.test(place) && !actions.includes(''))
  for (const { place, actions, permissions } of onMain) {
    for (const action of actions) {
      const needs = Object.entries(actionSpecs.find(({ name }) => name === action)?.permissions ?? {})
      const always = needs.filter(([, { onlyFor }]) => onlyFor === undefined)
      for (const [name, { access }] of always)
        expect(permissions.find(given => given.name === name)?.access, `${place}: ${name}`).toBe(access)
    }
  }
})

test('code of the repository runs in no job that may write more than the store', () => {
  const running = jobs.filter(({ actions }) =>
    actions.some(action => action === 'train' || action === 'build-features'),
  )
  expect(running.length).toBe(2)
  for (const { place, permissions } of running)
    expect(
      permissions.filter(({ name, access }) => access === 'write' && name !== 'packages'),
      place,
    ).toEqual([])
})
