import { schemaTargets, writeSchema } from './schemas.ts'

for (const target of schemaTargets) writeSchema(target)
