import * as core from '@actions/core'
import type { ActionHost } from '../action-host.ts'
import { lendRunners } from '../environment.ts'
import { openLog } from '../io/log.ts'

/** This process as a step's, with the environment that it has. */
export function hostHere(place: Pick<ActionHost, 'workspace' | 'engine'>): ActionHost {
  return {
    ...place,
    env: { ...process.env },
    log: openLog(text => process.stdout.write(text)),
    core,
    kept: [],
    lend: lendRunners(process.env),
    now: () => new Date(),
  }
}
