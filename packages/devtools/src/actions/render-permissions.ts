import { actionSpecs } from 'millrace'
import { permissionTable } from './tables.ts'

/** docs/how-to/permissions.md: what each action's job needs, and how that was kept small. */
export function renderPermissions(): string {
  const names = [...new Set(actionSpecs.flatMap(({ permissions }) => Object.keys(permissions)))]
  const matrix = [
    `| action | ${names.map(name => `\`${name}\``).join(' | ')} |`,
    `| :-- |${' :-- |'.repeat(names.length)}`,
    ...actionSpecs.map(({ name, permissions }) => {
      const cells = names.map(permission => {
        const { access, onlyFor } = permissions[permission] ?? {}
        return access === undefined ? '' : onlyFor === undefined ? access : `${access} with ${onlyFor}`
      })
      return `| [${name}](#${name}) | ${cells.join(' | ')} |`
    }),
  ].join('\n')
  const sections = actionSpecs.flatMap(({ name, permissions }) => [
    `## ${name}`,
    permissionTable(permissions),
  ])
  return `${[
    '# Permissions',
    'What the token of a job needs, on main, for all that an action can do. The workflows of the template give each job this and nothing else, with the reason beside each line; `permissions: {}` at their top takes away the rest.',
    matrix,
    [
      '- **Jobs are split by what their token may do.** build-features and train run your code and its dependencies, in a job that can write nothing but the container registry. validate-model runs no code of the repository, in a job that can open pull requests.',
      '- **On a pull request** nothing is written that main trusts: `packages: read` is enough everywhere, and what is made travels as an artifact of the run. From a fork the token may only read, whatever the workflow asks for; the report is in the summary of the run then.',
      '- **`contents: write`** is for branches below `millrace/` and for tags; no action pushes to main. Protect main by a ruleset: see [Set it up](github.md).',
      '- **Secrets** are not needed. The token is handed to Git and to the registry by the action itself, and is not in the environment of your programs.',
    ].join('\n'),
    ...sections,
  ].join('\n\n')}\n`
}
