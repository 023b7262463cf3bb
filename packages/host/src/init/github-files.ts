import { placePath, placeWorkflow } from './place-workflow.ts'
import { renderCodeowners } from './render-codeowners.ts'
import { type Pin, renderPins } from './render-pins.ts'
import { type NewFile, readTemplate } from './template.ts'

/** How the files for GitHub are made. */
export interface GitHubChoice {
  /** Path of the project below the repository's top: empty, or ending in `/`. */
  prefix: string
  /** Who owns the repository; `undefined` where it is not on GitHub yet. */
  owner: string | undefined
  /** `undefined` leaves the placeholder, which GitHub refuses. */
  pin: Pin | undefined
}

/** True for a file that GitHub reads: it stands at the repository's top. */
export function isForGitHub(path: string): boolean {
  return path.startsWith('.github/')
}

/** The template's files for GitHub, by their path from the repository's top. */
export async function githubFiles({ prefix, owner, pin }: GitHubChoice): Promise<NewFile[]> {
  const files = await readTemplate('tabular', isForGitHub)
  return files.map(({ path, bytes }) => {
    const text = Buffer.from(bytes).toString('utf8')
    const isWorkflow = path.startsWith('.github/workflows/')
    const placed = isWorkflow
      ? placeWorkflow(text, prefix)
      : path.endsWith('/CODEOWNERS')
        ? renderCodeowners(text, { owner, prefix })
        : text
    return { path: placePath(path, prefix), bytes: Buffer.from(pin ? renderPins(placed, pin) : placed) }
  })
}
