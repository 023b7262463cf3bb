import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, type EngineOptions, startEngine } from '../engine/engine.ts'
import { toolFolder } from '../tools/tool-folder.ts'
import { bareRepository } from './commit-files.ts'
import { noResults } from './no-results.ts'
import { openPlainHub, type PlainHub } from './plain-hub.ts'

/** An engine over a repository with these files on main, driven by events that the test emits. */
export async function openEngine(
  files: Readonly<Record<string, string>>,
  options: Partial<EngineOptions> = {},
): Promise<{ hub: PlainHub; engine: Engine; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'millrace-engine-'))
  const hub = openPlainHub(bareRepository(folder, files))
  const usual = { actions: {}, results: noResults, tools: toolFolder(), network: 'off' as const }
  const engine = await startEngine(hub, { folder: join(folder, 'engine'), ...usual, ...options })
  return {
    hub,
    engine,
    async close() {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
