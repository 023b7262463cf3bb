import { arch, availableParallelism, platform, release } from 'node:os'
import type { Machine } from '@millrace/contract'

/** The machine that this process runs on, for the provenance of a record. */
export function thisMachine(): Machine {
  return {
    os: `${platform()} ${release()}`,
    arch: arch(),
    cpus: availableParallelism(),
    node: process.version,
  }
}
