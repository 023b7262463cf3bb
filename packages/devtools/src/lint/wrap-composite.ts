/**
 * A workflow whose one job has the steps of a composite action, so that actionlint looks at them too: it knows
 * workflows only. Takes the shape that ours are generated in.
 */
export function wrapComposite(action: string): string {
  const steps = /^ {2}using: composite\n {2}steps:\n([\s\S]*)$/m.exec(action)?.[1]
  const inputs = /^inputs:\n((?: +.*\n)+)/m.exec(action)?.[1]
  if (steps === undefined || inputs === undefined) throw new Error('This is no composite action with inputs')
  const names = [...inputs.matchAll(/^ {2}([\w-]+):$/gm)].map(match => match[1])
  return [
    'name: Composite',
    'on:',
    '  workflow_call:',
    '    inputs:',
    ...names.flatMap(name => [`      ${name}:`, '        type: string']),
    'permissions: {}',
    'jobs:',
    '  composite:',
    '    name: Composite',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    steps:',
    steps.replaceAll(/^ {4}/gm, '      '),
  ].join('\n')
}
