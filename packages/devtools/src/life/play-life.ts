import { afterAll, beforeAll, test } from 'vitest'
import { chapters } from './chapters.ts'
import { type Life, openLife, type Prepared } from './open-life.ts'
import { openStage, type Stage } from './stage.ts'

/**
 * Plays all chapters of a life, each as a test of its own, and prints how long their runs took. To be called where tests
 * are described; the stage is there when they run.
 */
export function playLife(
  title: string,
  { prepared, disturb = () => undefined }: { prepared: () => Prepared; disturb?: (life: Life) => void },
): () => Stage {
  let stage: Stage
  let began: number
  beforeAll(async () => {
    const life = await openLife(prepared())
    disturb(life)
    stage = openStage(life)
    began = performance.now()
  }, 120_000)
  afterAll(async () => {
    const lines = stage.times.map(([what, seconds]) => `  ${seconds.toFixed(1).padStart(6)} s  ${what}`)
    const whole = ((performance.now() - began) / 1000).toFixed(0)
    process.stdout.write(`\n${title}: ${whole} s\n${lines.join('\n')}\n`)
    await stage.life.close()
  }, 120_000)
  for (const { title, play } of chapters) test(title, () => play(stage))
  return () => stage
}
