/** Leaves a file that says in which job it ran; `$CANARY` is a folder of the test. */
const RUN = 'touch $CANARY/$GITHUB_JOB.executed'

/** What people, branches and data may put into an input: 31 texts that some reader takes for more than a text. */
export const texts: readonly string[] = [
  // First, for GitHub shows the summaries of twenty steps.
  '<img src=x onerror=alert(1)>\n````\n</details><img src=x>',
  `"`,
  `'`,
  `\`${RUN}\``,
  `$(${RUN})`,
  `"; ${RUN}; "`,
  `'; ${RUN}; '`,
  `| ${RUN}`,
  `&& ${RUN}`,
  '> $CANARY/$GITHUB_JOB.executed',
  `'); COPY (SELECT 1) TO 'executed.csv'; --`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expressions look like it
  '${{ github.token }} }} ${{ env.CANARY',
  'a\nexit=0\nEVIL=1',
  'a\r\n::error title=canary::evil',
  '\n::set-output name=exit::0',
  '::set-env name=EVIL::1',
  '::add-mask::canary-is-seen',
  '::add-path::/evil',
  '::stop-commands::evil',
  '::error title=canary,file=a,line=1::evil',
  '##[add-path]/evil',
  '%0A::error title=canary::evil',
  'a<<EOF\nb\nEOF\nEVIL=1\nexit=0',
  'ghadelimiter_evil\nEVIL<<ghadelimiter_evil\n1\nghadelimiter_evil',
  '"}, "dry-run": "false", "__proto__": {"EVIL": "1',
  '--help',
  `--upload-pack=${RUN}`,
  '../../..',
  '/proc/self/environ',
  '\\0%00\u0001\u0007\u001b[2J\u202e\u2066evil',
  '$CANARY '.repeat(3000),
]
