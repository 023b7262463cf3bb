// A process to be killed: keeps the folder $2 in the store $1 and writes a record that names it.
import { openLocalStore } from '../open-store.ts'
import { sampleRecord } from './sample-record.ts'

const [root, folder] = process.argv.slice(2) as [string, string]
const store = openLocalStore(root)
await store.putRecord(sampleRecord({ outputs: { tree: await store.putFolder(folder) } }))
