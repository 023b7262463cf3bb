import type { RunVerb } from '../verb.ts'
import { runUntil } from './run.ts'

export const run: RunVerb = (inputs, surroundings) => runUntil('train', inputs, surroundings)
