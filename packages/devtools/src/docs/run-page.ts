import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, type TestContext } from 'vitest'
import { normalise, TOLERANCE } from './normalise.ts'
import { openGround, type StepResult } from './run-steps.ts'
import { readSteps, withOutputs } from './steps.ts'

/** No uv, no Python, no package index: nothing that the page is to blame for. */
const NO_PACKAGES = /MR303[0146]/

/**
 * Runs a page's commands in order and holds their outputs against what the page shows. `UPDATE_DOCS=1` writes them into
 * the page instead.
 */
export async function runPage(context: Pick<TestContext, 'skip'>, path: string): Promise<StepResult[]> {
  const file = fileURLToPath(new URL(`../../../../${path}`, import.meta.url))
  const markdown = await readFile(file, 'utf8')
  const today = new Date().toISOString().slice(0, 10)
  const ground = await openGround()
  const results: StepResult[] = []
  try {
    for (const step of readSteps(markdown)) {
      const result = await ground.run(step)
      const place = `${path}:${step.line}`
      if (result.code !== 0 && NO_PACKAGES.test(result.stderr) && process.env['CI'] !== 'true')
        context.skip(`${place}: packages can not be had here`)
      expect(result.code, `${place}: ${result.stdout}${result.stderr}`).toBe(0)
      results.push({ ...result, stdout: result.stdout.replaceAll(today, SHOWN_DAY) })
    }
  } finally {
    await ground.remove()
  }
  if (process.env['UPDATE_DOCS'] === '1') {
    await writeFile(
      file,
      withOutputs(
        markdown,
        results.map(({ stdout }) => stdout),
      ),
    )
    return results
  }
  for (const { step, stdout } of results) {
    if (step.expected !== undefined) expectSame(stdout, step.expected, `${path}:${step.line}`)
  }
  return results
}

/** The day on which outputs in the pages were made. */
const SHOWN_DAY = '2026-11-22'

const UPDATE = 'if the new one is right, UPDATE_DOCS=1 npx vitest run packages/devtools/src/docs'

function expectSame(actual: string, expected: string, place: string): void {
  const [seen, wanted] = [normalise(actual, SHOWN_DAY), normalise(expected, SHOWN_DAY)]
  expect(seen.lines, `${place} shows another output: ${UPDATE}`).toEqual(wanted.lines)
  for (const [index, number] of seen.numbers.entries()) {
    expect(Math.abs(number - (wanted.numbers[index] ?? Number.NaN)), `${place}: ${number}`).toBeLessThan(
      TOLERANCE,
    )
  }
}
