import { schemaTargets, writeSchema } from './schemas.ts'
import { validatorTargets, writeValidator } from './validators.ts'

for (const target of schemaTargets) writeSchema(target)
for (const target of validatorTargets) writeValidator(target)
