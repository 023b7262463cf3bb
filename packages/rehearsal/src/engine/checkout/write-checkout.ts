// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Inputs of actions/checkout v4 and v5 that have a default. */
const INPUTS: Readonly<Record<string, string>> = {
  repository: '${{ github.repository }}',
  ref: '',
  token: '${{ github.token }}',
  path: '',
  clean: 'true',
  'fetch-depth': '1',
  'fetch-tags': 'false',
  'show-progress': 'true',
  'persist-credentials': 'true',
  'set-safe-directory': 'true',
}

/** Writes the stand-in for actions/checkout as a JavaScript action and returns its folder. */
export async function writeCheckout(folder: string): Promise<string> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const module = JSON.stringify(new URL(`./main.${extension}`, import.meta.url).href)
  const inputs = Object.entries(INPUTS).map(([name, value]) => [name, { default: value }])
  const action = {
    name: 'Checkout',
    inputs: Object.fromEntries(inputs),
    outputs: { ref: { description: 'Ref' }, commit: { description: 'Commit' } },
    runs: { using: 'node24', main: 'main.cjs', post: 'post.cjs', 'post-if': 'always()' },
  }
  await mkdir(folder, { recursive: true })
  // JSON is YAML.
  await writeFile(join(folder, 'action.yml'), JSON.stringify(action, null, 2))
  for (const stage of ['main', 'post']) {
    await writeFile(join(folder, `${stage}.cjs`), `import(${module}).then(it => it.checkout('${stage}'))\n`)
  }
  return folder
}
