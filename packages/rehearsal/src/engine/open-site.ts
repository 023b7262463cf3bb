import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { silent } from '@millrace/contract'
import type { Hub } from '../hub.ts'
import { findAct } from '../tools/find-act.ts'
import { openActionStore } from './action-store.ts'
import { writeCheckout } from './checkout/write-checkout.ts'
import { type ConcurrencyGroups, openConcurrencyGroups } from './concurrency.ts'
import type { EngineOptions } from './engine.ts'
import { writeStepLaunchers } from './launch/write-launchers.ts'
import { openNetwork } from './network.ts'
import type { Site } from './site.ts'
import { openSlots } from './slots.ts'

/** Makes ready where runs run: act, launchers, actions, the network of jobs. */
export async function openSite(hub: Hub, options: EngineOptions): Promise<Site> {
  const { folder, results, env = process.env, progress = silent } = options
  await mkdir(folder, { recursive: true })
  const launchers = await writeStepLaunchers(join(folder, 'launch'))
  const checkout = await writeCheckout(join(folder, 'stand-ins', 'checkout'))
  const servers = [hub.serverUrl, hub.apiUrl].map(url => Number(new URL(url).port))
  const groups = new Map<string, ConcurrencyGroups>()
  let lastId = 1000
  return {
    hub,
    folder,
    act: await findAct({ tools: options.tools, env, progress }),
    launchers,
    actions: openActionStore(
      join(folder, 'actions'),
      { 'actions/checkout': checkout, ...options.actions },
      launchers.runStep,
    ),
    results,
    network: await openNetwork({
      wanted: options.network,
      ports: [...new Set([...servers, results.port, ...(options.ports ?? [])])],
      folder: join(folder, 'doors'),
      inside: launchers.module('inside-network'),
    }),
    slots: openSlots(options.parallel ?? 2),
    hosted: options.hosted ?? true,
    env,
    jobEnv: options.jobEnv ?? {},
    toolCache: options.toolCache ?? join(folder, 'tool-cache'),
    groups(repository) {
      const known = groups.get(repository) ?? openConcurrencyGroups()
      groups.set(repository, known)
      return known
    },
    nextId: () => ++lastId,
    changed: run => options.onChange?.(run),
  }
}
