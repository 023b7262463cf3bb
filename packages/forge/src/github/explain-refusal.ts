import { bug, type ErrorCode, MillraceError } from '@millrace/contract'
import { permissionsLine } from './permissions-line.ts'
import { isPassing, type Refusal, refusalOf } from './refusal.ts'

/** Where a refusal came from. */
export interface Place {
  /** `owner/name`. */
  repository: string
  /** Page of the repository. */
  url: string
  /** `github.com`. */
  host: string
}

/** What was tried. */
export interface Doing {
  /** Fits after "may not": `open a pull request`. */
  act: string
  /** What it needs, as `permissions:` writes it: `pull-requests: write`. */
  permissions: string
  /** What a 404 says is not there: `pull request #7`. */
  what?: string
}

/** The error that an answer of GitHub stands for; errors of ours and bugs stay what they are. */
export function explainRefusal(
  error: unknown,
  { doing, place, times }: { doing: Doing; place: Place; times: number },
): Error {
  if (error instanceof MillraceError) return error
  const refusal = refusalOf(error)
  if (refusal === undefined) return error instanceof Error ? error : bug('GitHub could not be called', error)
  const values = {
    ...place,
    act: doing.act,
    what: doing.what ?? `answer to “${doing.act}”`,
    problem: refusal.message,
    permissions: permissionsLine(refusal.headers['x-accepted-github-permissions'], doing.permissions),
    where: whereToGrant(refusal.message),
    wait: waitOf(refusal.headers),
    sso: /url=(\S+)/.exec(refusal.headers['x-github-sso'] ?? '')?.[1] ?? 'https://github.com/settings/tokens',
    times,
  }
  const code = isPassing(error) ? 'MR1126' : codeOf(refusal)
  return new MillraceError(code, values, { cause: error })
}

/** What answers mean, the first that fits; GitHub tells most of them apart by its words alone. */
const MEANINGS: readonly { code: ErrorCode; status: readonly number[]; words?: RegExp }[] = [
  { code: 'MR1120', status: [401] },
  { code: 'MR1125', status: [429] },
  { code: 'MR1125', status: [403], words: /rate limit|abuse detection/i },
  { code: 'MR1122', status: [403], words: /GitHub Actions is not permitted to (create|approve)/i },
  { code: 'MR1123', status: [403, 422], words: /archived/i },
  { code: 'MR1124', status: [403], words: /SAML|single sign-on|IP allow list/i },
  {
    code: 'MR1128',
    status: [403, 405, 409, 422],
    words:
      /rule violation|protected branch|GH0\d\d|approving review|required status|changes must be made through/i,
  },
  { code: 'MR1134', status: [404, 410], words: /issues (has been|have been|are|is) disabled/i },
  { code: 'MR1134', status: [410] },
  { code: 'MR1121', status: [403] },
  { code: 'MR1127', status: [404] },
]

function codeOf({ status, message }: Refusal): ErrorCode {
  const meaning = MEANINGS.find(one => one.status.includes(status) && (one.words?.test(message) ?? true))
  return meaning?.code ?? 'MR1133'
}

/** A job's token gets its rights from the workflow file, a person's from the page where it was made. */
function whereToGrant(message: string): string {
  return /personal access token/i.test(message)
    ? 'Give the token these repository permissions at https://github.com/settings/tokens :'
    : 'Add to the job’s `permissions:` in the workflow file:'
}

function waitOf(headers: Refusal['headers']): string {
  const reset = Number(headers['x-ratelimit-reset'])
  const seconds =
    Number(headers['retry-after']) ||
    (headers['x-ratelimit-remaining'] === '0' ? reset - Date.now() / 1000 : NaN)
  if (!Number.isFinite(seconds)) return 'some minutes'
  return seconds < 90 ? `${Math.ceil(Math.max(1, seconds))} s` : `${Math.ceil(seconds / 60)} min`
}
