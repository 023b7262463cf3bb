import { readFileSync } from 'node:fs'
import { ACTIONS_REPOSITORY, type ActionSpec, actionInputs, PLACEHOLDER_PIN, sharedOutputs } from 'millrace'
import { readSample } from './read-sample.ts'
import { inputTable, outputTable, permissionTable } from './tables.ts'

/** Pin of actions/checkout: the one of our own workflows. */
const CHECKOUT = readPin('actions/checkout')

/** actions/<name>/README.md: what it prints, how it is used, what it needs, takes and gives. */
export function renderReadme(spec: ActionSpec): string {
  const { name, title, description, permissions, outputs } = spec
  return `${[
    `<!-- Written by \`npm run generate\` from packages/host/src/action and packages/devtools/src/actions. -->`,
    `# ${title}`,
    description,
    'What it prints, from a run of the template on made-up flights on one machine; on GitHub it names the pull request in place of the branch and its file:',
    `\`\`\`text\n${readSample(name)}\`\`\``,
    '## Use it',
    `\`\`\`yaml\n${example(spec)}\`\`\``,
    `The row of zeros is a placeholder: \`millrace init --github\` and the template put the commit of a release there, and Dependabot keeps it up to date. Its commit stands on the page of each [release](https://github.com/${ACTIONS_REPOSITORY}/releases).`,
    '## Permissions of the job',
    permissionTable(permissions),
    pullRequestNote(name),
    '## Inputs',
    inputTable(actionInputs(spec)),
    '## Outputs',
    outputTable({ ...outputs, ...sharedOutputs }),
    '## Exit behaviour',
    exitBehaviour(spec),
    '## Recipes',
    readFileSync(new URL(`recipes/${name}.md`, import.meta.url), 'utf8').trim(),
    '[All actions](../../docs/reference/actions.md) · [Set it up](../../docs/how-to/github.md) · [Which token](../../docs/how-to/tokens.md) · [Errors](../../docs/reference/errors.md)',
  ].join('\n\n')}\n`
}

const subjects: Readonly<Record<string, string>> = {
  'snapshot-data': 'dataset: flights',
  'drift-check': 'dataset: flights',
}

function example({ name }: ActionSpec): string {
  return [
    `- uses: actions/checkout@${CHECKOUT}`,
    '  with:',
    '    persist-credentials: false',
    '    fetch-depth: 0',
    `- uses: ${ACTIONS_REPOSITORY}/actions/${name}@${PLACEHOLDER_PIN} # v0.0.0`,
    '  with:',
    `    ${subjects[name] ?? 'model: delay'}`,
    '    env: github',
    '',
  ].join('\n')
}

function pullRequestNote(name: string): string {
  if (name === 'build-features' || name === 'train')
    return 'On a pull request `packages: read` is enough: what it makes goes into an artifact of the run, not into the store.'
  if (name === 'validate-model')
    return 'On a pull request `contents: read` and `packages: read` are enough beside the two others. Alone, on prediction files, it needs `contents: read` to check them out, and `pull-requests: write` for its comment.'
  if (name === 'drift-check')
    return 'Alone, on two tables, `contents: read` is enough, and `issues: write` with `issue: true`.'
  return 'It does nothing on a pull request.'
}

function exitBehaviour({ continuesOn }: ActionSpec): string {
  const green =
    continuesOn.length > 0
      ? `On ${continuesOn.map(event => `\`${event}\``).join(' and ')} it leaves the step green unless \`on-no: fail\` is given, because an issue or a pull request says it already.`
      : 'With `on-no: continue` the step stays green.'
  return [
    '| exit code | step | |',
    '| :-- | :-- | :-- |',
    '| 0 | green | done, or nothing to do |',
    `| 3 | red | a gate, a contract or the drift check said no. ${green} |`,
    '| 1, 2, 4, 5 | red | an error: the annotation names its code, where, why, and one fix |',
    '',
    'Outputs, summary and artifacts are written before the step fails, so a later step with `if: always()` can read them.',
  ].join('\n')
}

function readPin(action: string): string {
  const ci = readFileSync(new URL('../../../../.github/workflows/ci.yml', import.meta.url), 'utf8')
  const pin = new RegExp(`${action}@([0-9a-f]{40} # v[\\d.]+)$`, 'm').exec(ci)?.[1]
  if (pin === undefined) throw new Error(`ci.yml pins no ${action}`)
  return pin
}
