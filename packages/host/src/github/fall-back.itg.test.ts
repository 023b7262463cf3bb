import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ground, prepareProject } from '../bad-input/testing/prepared-project.ts'
import { runCli } from '../testing/run-cli.ts'

let ground: Ground
beforeAll(async () => {
  ground = await prepareProject('snapshot')
  ground.git('remote', 'add', 'origin', 'https://github.com/acme/flights.git')
  ground.git('update-ref', 'refs/remotes/origin/main', 'main')
  ground.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
})
afterAll(() => ground.remove())

/** Nobody listens on port 9 of this machine. */
const offline = { GH_TOKEN: 'not-a-token', GITHUB_API_URL: 'http://127.0.0.1:9' }
const millrace = (...argv: string[]) => runCli(argv, { cwd: ground.root, env: offline })

describe('with a token and no GitHub in reach', () => {
  it.each([['plan'], ['status'], ['run', '--dry-run']])(
    'millrace %s says what Git knows, and says that',
    async (...argv) => {
      const { code, stdout, stderr } = await millrace(...argv)
      expect(code, stderr).toBe(0)
      expect(stdout).toContain('visits')
      const lines = stderr.split('\n').filter(line => line.includes('Pull requests were not seen'))
      expect(lines).toHaveLength(argv[0] === 'run' ? 0 : 1)
      if (argv[0] !== 'run') expect(lines[0]).toContain('MR1126')
    },
  )
})
