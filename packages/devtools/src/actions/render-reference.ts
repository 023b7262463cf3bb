import {
  ACTIONS_REPOSITORY,
  actionInputs,
  actionSpecs,
  rootInputs,
  rootVerbs,
  sharedInputs,
  sharedOutputs,
} from 'millrace'
import { inputTable, outputTable, permissionTable } from './tables.ts'

/** docs/reference/actions.md: the six and the root action, what they share first. */
export function renderActionsReference(): string {
  const sections = actionSpecs.map(spec => {
    const own = Object.fromEntries(
      Object.entries(actionInputs(spec)).filter(([name]) => !Object.hasOwn(sharedInputs, name)),
    )
    return [
      `## ${spec.name}`,
      `${spec.description} It runs \`millrace ${spec.verb}\`. [Sample and recipes](../../actions/${spec.name}/README.md)`,
      inputTable(own),
      outputTable(spec.outputs),
      permissionTable(spec.permissions),
    ].join('\n\n')
  })
  const others = rootVerbs.filter(verb => !actionSpecs.some(spec => spec.verb === verb))
  return `${[
    '# Actions',
    `Six actions, one a stage, used as \`${ACTIONS_REPOSITORY}/actions/<name>\`; and \`${ACTIONS_REPOSITORY}\` itself, which runs any command by its name. An input of one name means the same in all of them. [How to set it up](../how-to/github.md)`,
    '## All of them',
    inputTable(sharedInputs),
    outputTable(sharedOutputs),
    ...sections,
    '## The root action',
    `\`uses: ${ACTIONS_REPOSITORY}@<commit>\` takes \`command\` and what that command takes; an input of another command is an error. Beside the six verbs it runs ${others.map(verb => `\`${verb}\``).join(', ')}.`,
    inputTable(
      Object.fromEntries(Object.entries(rootInputs()).filter(([name]) => !Object.hasOwn(sharedInputs, name))),
    ),
  ].join('\n\n')}\n`
}
