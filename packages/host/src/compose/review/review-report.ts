import {
  type Block,
  type Fold,
  MillraceError,
  type Report,
  type StagePlan,
  type Text,
  type Verdict,
} from '@millrace/contract'
import { formatDuration } from '@millrace/report'
import { stageLabel } from '../show-plan.ts'

/** What is known of one stage's candidate. */
interface JudgedStage {
  stage: string
  passed: boolean
  version: string
  /** The page that was stored with the judgement. */
  page: Report
}

export interface ReviewFacts {
  model: string
  /** Of the comment: the same for every push. */
  key: string
  stages: readonly StagePlan[]
  judged: readonly JudgedStage[]
  /** Stages that want this very model already. */
  same: readonly string[]
  /** The commit that was pushed, and main's. */
  commits: { head: string; main: string }
  runUrl?: string
}

/** Folds of the stored page that are about a promotion that there is not yet. */
const LEFT_OUT = /^(Receipt|Merge, reject|What happens)/

/** What merging a pull request would do to one model: the verdict with its numbers, then what main would run. */
export function reviewReport(facts: ReviewFacts): Report {
  const { model, key, judged, stages } = facts
  return {
    format: 1,
    kind: 'review',
    title: `What merging does to ${model}`,
    verdict: verdictOf(facts),
    blocks: [...judged.flatMap(one => numbers(one, judged.length > 1)), planTable(stages), afterMerge(facts)],
    folds: judged.flatMap(({ page }): Fold[] => page.folds.filter(({ summary }) => !LEFT_OUT.test(summary))),
    footer: footerOf(facts),
    key,
    data: {
      model,
      passed: judged.every(({ passed }) => passed),
      judged: judged.map(({ stage, version, passed, page }) => ({
        stage,
        version,
        passed,
        numbers: page.data,
      })),
      same: [...facts.same],
      stages: stages.map(({ stage, subject, action, why }) => ({ stage, subject, action, why })),
    },
  }
}

function verdictOf({ judged, same, model }: ReviewFacts): Verdict {
  const worst = judged.find(({ passed }) => !passed) ?? judged[0]
  if (worst) {
    const { tone, text } = worst.page.verdict
    const next = worst.passed
      ? 'Merging deploys nothing by itself: main makes this candidate and proposes it.'
      : `Merging changes no model in use: main would refuse this candidate.`
    return { tone, text: text.replace(/^Not promoted: /, 'Main would not promote it: '), next }
  }
  if (same.length > 0) {
    const text = `${same.join(' and ')} would keep ${same.length === 1 ? 'its' : 'their'} model: this code and data make the very same one.`
    return { tone: 'neutral', text, next: 'Nothing is proposed after a merge.' }
  }
  return {
    tone: 'neutral',
    text: `Nothing of ${model} is judged here.`,
    next: 'Main judges it after a merge.',
  }
}

function numbers({ page, stage }: JudgedStage, isOneOfSeveral: boolean): Block[] {
  const title: Block = { kind: 'text', text: [{ strong: stage }, `: ${page.verdict.text}`] }
  const [table, ...rest] = page.blocks
  const text = rest.filter(({ kind }) => kind === 'text')
  return [...(isOneOfSeveral ? [title] : []), ...(table ? [table] : []), ...text]
}

function planTable(stages: readonly StagePlan[]): Block {
  const left = (title: string) => ({ title, align: 'left' }) as const
  return {
    kind: 'table',
    columns: [left('after a merge, main'), left(''), left('because'), { title: 'about', align: 'right' }],
    rows: stages.map(({ stage, subject, action, why, estimate }): Text[] => [
      `${stageLabel(stage)} ${subject}`,
      action === 'run' ? [{ strong: 'runs' }] : action === 'reuse' ? 'reuses' : 'waits',
      why,
      action === 'run' && estimate !== undefined ? formatDuration(estimate * 1000) : '',
    ]),
  }
}

function afterMerge({ judged, stages, model }: ReviewFacts): Block {
  const seconds = stages.reduce((sum, { action, estimate = 0 }) => sum + (action === 'run' ? estimate : 0), 0)
  const about = seconds > 0 ? `, about ${formatDuration(seconds * 1000)}` : ''
  const runs = stages.filter(({ action }) => action === 'run').length
  const items: Text[] = [
    runs === 0
      ? 'Nothing has to run: every stage has its record.'
      : `The pipeline runs ${runs} ${runs === 1 ? 'stage' : 'stages'} on main${about}. What this run made is not taken over: main trusts its own runs alone.`,
    ...judged.map(({ passed, stage, version }) =>
      passed
        ? `${model} is proposed for ${stage} (here it is ${version}) in a pull request of its own; merging that one deploys it.`
        : `${stage} stays as it is: the gates are judged again on main, and say no.`,
    ),
  ]
  return { kind: 'list', title: 'If you merge', items }
}

function footerOf({ commits, runUrl }: ReviewFacts): Text {
  const { head, main } = commits
  return [
    'Judged ',
    { code: head.slice(0, 7) },
    ' merged into ',
    { code: main.slice(0, 7) },
    ...(runUrl === undefined ? [] : [' · ', { link: 'run', href: runUrl }]),
  ]
}

/** The page of a pull request that main does the same without; it replaces what an earlier push had to say. */
export function untouchedReport({
  model,
  key,
  commits,
  runUrl,
}: Pick<ReviewFacts, 'model' | 'key' | 'commits' | 'runUrl'>): Report {
  return {
    format: 1,
    kind: 'review',
    title: `What merging does to ${model}`,
    verdict: {
      tone: 'neutral',
      text: `Merging changes nothing for ${model}: no input of it differs from main.`,
      next: 'There is nothing to judge.',
    },
    blocks: [],
    folds: [],
    footer: footerOf({ commits, ...(runUrl !== undefined && { runUrl }) } as ReviewFacts),
    key,
    data: { model, passed: true, judged: [], same: [], stages: [] },
  }
}

/** Why a review could not judge, in the words of the gates. */
export function reasonOf(error: unknown): string {
  return error instanceof MillraceError
    ? `${error.code} ${error.message}`
    : 'could not be judged: see the run'
}
