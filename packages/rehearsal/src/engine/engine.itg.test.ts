// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { bareRepository } from '../testing/commit-files.ts'
import { noResults } from '../testing/no-results.ts'
import { openPlainHub, type PlainHub } from '../testing/plain-hub.ts'
import { whyNoAct } from '../testing/why-no-act.ts'
import { toolFolder } from '../tools/tool-folder.ts'
import { type Engine, type EngineOptions, startEngine } from './engine.ts'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000 })
const whyNot = await whyNoAct()
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function open(
  files: Record<string, string>,
  options: Partial<EngineOptions> = {},
): Promise<{ hub: PlainHub; engine: Engine; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'millrace-engine-'))
  folders.push(folder)
  const hub = openPlainHub(bareRepository(folder, files))
  const engine = await startEngine(hub, {
    folder: join(folder, 'engine'),
    actions: {},
    results: noResults,
    tools: toolFolder(),
    network: 'off',
    ...options,
  })
  return { hub, engine, folder }
}

test.skipIf(whyNot)(
  'a push runs the workflow on act with a token of its own, and only with what GitHub gives to run steps',
  async () => {
    const { hub, engine } = await open({
      '.github/workflows/ci.yml': `
name: CI
on: push
env: { COLOUR: blue }
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs: { word: "\${{ steps.say.outputs.word }}" }
    steps:
      - run: env | sort
      - id: say
        shell: sh
        run: |
          echo "word=it's \\"x\\"" >> "$GITHUB_OUTPUT"
          echo '# Summary' >> "$GITHUB_STEP_SUMMARY"
          echo '::warning file=a.sql,line=3::odd'
          if [ -t 1 ]; then echo terminal; fi
  after:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - run: echo "got \${{ needs.build.outputs.word == 'it''s "x"' }} \${{ needs.build.result }}"
`,
    })
    hub.emit({ name: 'push' })
    await engine.idle(100)
    const [run] = engine.runs()
    const [build, after] = run!.jobs
    const log = readFileSync(build!.log!, 'utf8')
    expect(run!.conclusion, log).toBe('success')
    expect(log).toContain('COLOUR=blue')
    expect(log).toContain('GITHUB_REPOSITORY=octo/demo')
    expect(log).toMatch(/GITHUB_SERVER_URL=http:\/\/github\.localhost:9\n/)
    expect(log).toContain('RUNNER_ENVIRONMENT=github-hosted')
    expect(log).not.toMatch(/^(ACT|SHA_REF|INPUT_|ACTIONS_|GITHUB_TOKEN|STATE_)/m)
    expect(log).not.toContain('terminal')
    expect(build!.outputs).toEqual({ word: 'it\'s "x"' })
    expect(build!.summary).toBe('# Summary\n')
    expect(build!.annotations).toEqual([{ level: 'warning', message: 'odd', file: 'a.sql', line: 3 }])
    expect(readFileSync(after!.log!, 'utf8')).toContain('got true success')
    expect(hub.tokens.map(({ permissions, alive }) => [permissions, alive])).toEqual([
      [{ contents: 'read', metadata: 'read' }, false],
      [{ contents: 'read', packages: 'read', metadata: 'read' }, false],
    ])
    await engine.close()
  },
)
