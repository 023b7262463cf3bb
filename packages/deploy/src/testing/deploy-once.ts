import { deploy } from '../run.ts'
import { openTestProject } from '../testing.ts'

/** `deploy-once.ts <fixture folder> <port>`: one deployment in a process of its own, to be killed by tests. */
const [folder = '', port = ''] = process.argv.slice(2)
const project = await openTestProject(folder)
const stage = { name: 'production', target: 'local', port: Number(port) } as const
const { state } = await deploy({ project, model: { name: 'delay' }, stage })
process.stdout.write(state)
