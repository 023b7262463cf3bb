import { oneLine } from './names.ts'
import type { ProjectChoice } from './render-config.ts'

/** README.md of the new project. */
export function renderReadme({ project, dataset, model, facts, spine }: ProjectChoice): string {
  const features = spine.features.flatMap(({ columns }) => columns).length
  return `# ${project}

A [Millrace](https://github.com/millrace/millrace) project: it predicts ${code(spine.label.name)} from ${code(dataset)}
(${facts.columns.length} columns, of which ${features} features were made). Every version of the data and every model in
production is a file in this repository, proposed as a branch and merged by a person.

| what | where |
| --- | --- |
| what the project is | \`millrace.yaml\` |
| features, in SQL | \`features/${dataset}.sql\` |
| training program, with its locked environment | \`train/\` |
| dataset versions | \`data/${dataset}.dvc\` |
| models that should serve | \`models/${model}/<stage>.dvc\` |

\`\`\`sh
git init -b main && git add . && git commit -m "Start"
millrace doctor          # is everything there?
millrace snapshot        # the source becomes a version of the data: a branch to merge
millrace plan            # what would run, and why
millrace run             # features → training → validation → a promotion to merge
millrace deploy          # what main wants, serves
millrace drift ${dataset.padEnd(9)} # new rows: a broken feed, or a changed world?
\`\`\`

Look first at two lines that nobody but you can know: \`delay\` in \`millrace.yaml\` (when is the truth known?), and the
columns in \`features/${dataset}.sql\` (is each known at the time of prediction?).
`
}

/** A name as code in Markdown: its own backticks would end it. */
function code(name: string): string {
  return `\`${oneLine(name).replaceAll('`', '’')}\``
}
