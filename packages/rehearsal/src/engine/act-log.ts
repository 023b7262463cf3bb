import { type Annotation, type JobLog, openJobLog } from './job-log.ts'
import { OUTPUTS_STEP } from './render-job.ts'

/** A line of `act --json`, as far as it is read. */
interface ActLine {
  level?: string
  msg?: string
  jobID?: string
  stage?: string
  step?: string
  stepID?: string[]
  stepResult?: string
  jobResult?: string
  raw_output?: boolean
  command?: string
  raw?: string
  arg?: string
  content?: string
  name?: string
  kvPairs?: Record<string, string>
}

export interface StepState {
  /** Place in the job: `0`, or the step's id. */
  id: string
  stage: 'Pre' | 'Main' | 'Post'
  name: string
  outcome: 'success' | 'failure' | 'skipped' | 'running'
}

export interface ActLog {
  push(text: string): void
  /** What act said of the job: absent until it ended. */
  result(): 'success' | 'failure' | undefined
  steps(): StepState[]
  log: JobLog
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** Reads what act says of one job, line by line: a log as people read it, annotations, summaries, step results. */
export function openActLog(jobId: string, log: JobLog = openJobLog()): ActLog {
  let rest = ''
  let result: 'success' | 'failure' | undefined
  const steps = new Map<string, StepState>()
  const take = (line: ActLine): void => {
    if (line.jobID !== jobId) {
      if (line.jobID === undefined && line.level === 'error' && line.msg) log.line(`act: ${line.msg}`)
      return
    }
    const top = line.stepID?.[0]
    if (top === OUTPUTS_STEP) return
    if (line.jobResult === 'success' || line.jobResult === 'failure') result = line.jobResult
    if (top !== undefined && line.stage !== undefined) followStep(line, top)
    else if (line.level === 'error' && line.msg) log.line(`##[error]${line.msg.trimEnd()}`)
  }
  const followStep = (line: ActLine, id: string): void => {
    const key = `${line.stage} ${id}`
    const stage = line.stage as StepState['stage']
    const message = (line.msg ?? '').replace(/\r?\n$/, '')
    const nested = (line.stepID?.length ?? 1) > 1
    if (/^⭐ Run /u.test(message) && line.raw_output !== true) {
      if (nested) return
      steps.set(key, { id, stage, name: line.step ?? id, outcome: 'running' })
      log.startStep(`${stage === 'Main' ? '' : `${stage} `}${line.step ?? id}`)
    } else if (line.stepResult !== undefined && !nested) {
      const state = steps.get(key)
      if (state) state.outcome = line.stepResult as StepState['outcome']
      // A step that fails but may: the runner shows its result and goes on.
    } else if (line.command !== undefined) {
      followCommand(line, line.command, log)
    } else if (line.raw_output === true) {
      log.line(message)
    } else if (line.level === 'error' || line.level === 'warning') {
      followTrouble(message, log)
    }
  }
  return {
    push(text) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.trim() !== '') take(parseLine(line))
    },
    result: () => result,
    steps: () => [...steps.values()],
    log,
  }
}

function parseLine(text: string): ActLine {
  if (!text.startsWith('{')) return { level: 'error', msg: text }
  try {
    return JSON.parse(text) as ActLine
  } catch (error) {
    if (error instanceof SyntaxError) return { level: 'error', msg: text }
    throw error
  }
}

function followCommand(line: ActLine, command: string, log: JobLog): void {
  const raw = (line.raw ?? '').replace(/[\r\n]+$/, '')
  if (command === 'summary') log.summary(line.content ?? '')
  else if (command === 'add-mask') log.mask(line.arg ?? '')
  else if (command in LEVELS) {
    const annotation = annotationOf(line, LEVELS[command as keyof typeof LEVELS])
    log.annotate(annotation)
    log.line(`##[${command}]${annotation.message}`)
  } else if (command === 'group') log.line(`::group::${line.arg ?? ''}`)
  else if (command === 'endgroup') log.line('::endgroup::')
  else if (command === 'ignored') log.line(raw)
}

function annotationOf({ arg, kvPairs = {} }: ActLine, level: Annotation['level']): Annotation {
  const { file, title, line } = kvPairs
  return {
    level,
    message: arg ?? '',
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
  }
}

/** What act says of a step that failed, in the runner's words. */
function followTrouble(message: string, log: JobLog): void {
  const code = /^exit status (\d+)$/.exec(message)?.[1]
  const text = code === undefined ? message.trim() : `Process completed with exit code ${code}.`
  if (text === '') return
  log.annotate({ level: 'failure', message: text })
  log.line(`##[error]${text}`)
}
