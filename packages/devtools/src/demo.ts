import { mkdir, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { editConfig } from '@millrace/config'
import { serveFolder, stopServer } from '@millrace/serving'
import { askForFlight } from './demo/ask-for-flight.ts'
import { countRecords } from './demo/count-records.ts'
import { openFlightsSource } from './demo/flights-source.ts'
import { freePort } from './demo/free-port.ts'
import { binOf, openNarrator } from './demo/narrator.ts'
import { mergeProposal } from './demo/person.ts'
import { withDepartures } from './demo/with-departures.ts'

// A model's life on three million real flights, played with the commands that a person would type.
const root = fileURLToPath(new URL('../../../', import.meta.url))
const top = await realpath(await mkdtemp(join(tmpdir(), 'millrace-demo-')))
const project = join(top, 'flight-delays')
const store = join(root, '.cache/demo/store')
const DATA = 'millrace/data/flights'
const PROMOTION = 'millrace/promotion/delay/production'
const ROLLBACK = 'millrace/rollback/delay/production'

await mkdir(project, { recursive: true })
await mkdir(store, { recursive: true })
const env = { ...process.env, GIT_MERGE_AUTOEDIT: 'no' }
const narrator = openNarrator({ bin: binOf(root), cwd: project, env })
const { chapter, say, millrace, git, quietly, ask } = narrator
const merge = (branch: string) => mergeProposal(narrator, branch)
const started = performance.now()
const kept = await countRecords(store)

try {
  chapter('A project from the template')
  say(
    'Will a flight be more than 15 minutes late? The project, its Git remote and a source that fills month by month:',
  )
  const source = await openFlightsSource(join(top, 'source'))
  await millrace(['init', '.', '--store', store])
  const port = await freePort(8500)
  if (port !== 8500) {
    say(`Port 8500 is taken on this machine: the model will serve on ${port}.`)
    await edit('millrace.yaml', text =>
      editConfig(text, ['models', 'delay', 'stages', 'production', 'port'], port),
    )
  }
  await quietly('init', '--quiet', '--initial-branch', 'main')
  await quietly('config', 'user.name', 'Ada Reviewer')
  await quietly('config', 'user.email', 'ada@example.org')
  await quietly('init', '--quiet', '--bare', '--initial-branch', 'main', join(top, 'remote.git'))
  await quietly('remote', 'add', 'origin', join(top, 'remote.git'))
  await quietly('add', '.')
  await git('commit', '--quiet', '--message', 'Start from the template')
  await quietly('push', '--quiet', '--set-upstream', 'origin', 'main')
  await millrace(['plan'])

  chapter('January to March arrive: a first version of the data')
  for (const month of ['2001-01', '2001-02', '2001-03']) await source.arrive(month)
  await millrace(['snapshot'])
  await merge('millrace/data/airports')
  await merge(DATA)

  chapter('Features, training, validation: the first candidate')
  await millrace(['run'])
  await merge(PROMOTION)
  await millrace(['deploy'])
  await askForFlight(project, say)

  chapter('April arrives broken: a fault, and the bump is blocked')
  await source.arrive('2001-04', { kilometres: true })
  await millrace(['drift', 'flights'], [3])

  chapter('April again, and May: has the world changed?')
  await source.arrive('2001-04')
  await source.arrive('2001-05')
  await millrace(['drift', 'flights'], [0, 3])
  await merge(DATA)
  await millrace(['plan'])
  const retrained = await millrace(['run'], [0, 3])
  await promote(retrained)

  chapter('A commit that changes a feature')
  await changeFeature()
  await git(
    'commit',
    '--quiet',
    '--all',
    '--message',
    'Airports: how late departures are, apart from arrivals',
  )
  await millrace(['plan'])
  const changed = await millrace(['run'], [0, 3])
  await promote(changed)

  chapter('A commit that changes comments and a README: nothing runs')
  await edit(
    'features/flights.sql',
    text =>
      `-- Comments and formatting are no change.\n${text.replace('    origin,\n    destination,', '    origin, destination,')}`,
  )
  await edit('README.md', text => `${text}\nQuestions: ask the data team.\n`)
  await git('commit', '--quiet', '--all', '--message', 'Explain')
  await millrace(['plan'])

  chapter('Back to the first model, and forward again')
  const newest = (await ask<{ meta: { version: string } }[]>(['history']))[0]?.meta.version ?? ''
  await millrace(['rollback', '--to', 'v1.0.0'])
  await merge(ROLLBACK)
  await millrace(['deploy'])
  await millrace(['rollback', '--to', newest])
  await merge(ROLLBACK)
  await millrace(['deploy'])

  chapter('Where to look')
  await millrace(['history'])
  await millrace(['lineage'])
  await millrace(['report', '--html', join(top, 'report.html')])
  await millrace(['status'])
  say(`The project        ${project}`)
  say(`Pull requests      ${join(project, '.millrace/proposals')}`)
  say(`HTML reports       ${pathToFileURL(join(top, 'report.html'))}`)
  say(`Store              ${store} (kept: run the demo again and it reuses what it can)`)
  const made = (await countRecords(store)) - kept
  const reuse = kept > 0 ? `; an earlier demo left ${kept}, and what was the same was reused` : ''
  say(`Results            ${made} stages ran for the first time${reuse}`)
  say(`Took ${Math.round((performance.now() - started) / 1000)} s.`)
} finally {
  await stopServer(serveFolder(project, 'delay', 'production'))
}

/** Merges and deploys what passed its gates; a red gate proposed nothing. */
async function promote(exitCode: number): Promise<void> {
  if (exitCode !== 0) return say('A gate said no: nothing was proposed, and what serves stays.')
  const open = await ask<{ proposals: { branch: string }[] }>(['status'])
  if (!open.proposals.some(({ branch }) => branch === PROMOTION)) return say('Nothing to promote.')
  await merge(PROMOTION)
  await millrace(['deploy'])
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const file = join(project, path)
  const before = await readFile(file, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${path} was not changed`)
  await writeFile(file, after)
}

function changeFeature(): Promise<void> {
  return edit('features/airport_daily.sql', withDepartures)
}
