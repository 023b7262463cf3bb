import { readdir, readFile } from 'node:fs/promises'

/**
 * Kills what a job left running: like GitHub's runner, by RUNNER_TRACKING_ID in the environment of processes. Steps
 * have sessions of their own, so no process group holds them all. Needs /proc; elsewhere it finds nothing.
 */
export async function killTracked(trackingId: string): Promise<number> {
  const mark = `RUNNER_TRACKING_ID=${trackingId}`
  let killed = 0
  for (const pid of await processes()) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
    if (!environment.split('\0').includes(mark)) continue
    try {
      process.kill(pid, 'SIGKILL')
      killed++
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  return killed
}

async function processes(): Promise<number[]> {
  const names = await readdir('/proc').catch(() => [])
  return names.filter(name => /^\d+$/.test(name)).map(Number)
}
