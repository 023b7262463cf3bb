import { conclude, runVitest } from './test/run-vitest.ts'

// Tests that take minutes: x.long.test.ts. `npm test` leaves them out.
conclude(runVitest(process.argv.slice(2), { MILLRACE_TESTS: 'long' }))
