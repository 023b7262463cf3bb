import { setTimeout as sleep } from 'node:timers/promises'
import { sha256 } from '@millrace/contract'
import { readManifest, writeManifest } from './manifest.ts'
import type { RegistryClient } from './registry-client.ts'

/** Shortest pause before what stands is taken for what stays. */
const LEAST_MS = 100

/**
 * Creates a tag where registries have no put-if-absent: look, write, wait, look again. After the pause whoever had seen
 * the tag free has written, and what stands then stays (the timed mutual exclusion of M. Fischer, in L. Lamport, "A
 * Fast Mutual Exclusion Algorithm", 1987); the pause is four times what looking and writing took here. False when
 * another manifest stands; it may be as young, so that is waited for too.
 */
export async function createTag(
  client: RegistryClient,
  tag: string,
  make: () => Promise<Buffer>,
): Promise<boolean> {
  if (await isTaken(client, tag)) return false
  const bytes = await make()
  // Again, for the time between looking and writing is what the pause goes by.
  const started = performance.now()
  if (await isTaken(client, tag)) return false
  await writeManifest(client, tag, bytes)
  await settle(started)
  return (await readManifest(client, tag))?.digest === sha256(bytes)
}

async function isTaken(client: RegistryClient, tag: string): Promise<boolean> {
  const started = performance.now()
  if (!(await readManifest(client, tag))) return false
  await settle(started)
  return true
}

const settle = (started: number) => sleep(Math.max(LEAST_MS, 4 * (performance.now() - started)))
