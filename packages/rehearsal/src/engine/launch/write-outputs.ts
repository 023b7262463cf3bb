import { readFileSync, writeFileSync } from 'node:fs'

/** The shell of the step that takes a job's outputs: the script is the list of names, the values are in the environment. */
const [script = '', file = ''] = process.argv.slice(2)
const names = JSON.parse(readFileSync(script, 'utf8')) as string[]
const values = names.map((name, index) => [name, process.env[`OUTPUT_${index}`] ?? ''])
writeFileSync(file, JSON.stringify(Object.fromEntries(values)))
