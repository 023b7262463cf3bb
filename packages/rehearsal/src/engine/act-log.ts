import { type Annotation, type JobLog, openJobLog } from './job-log.ts'
import { readEndMark } from './launch/end-mark.ts'
import { OUTPUTS_STEP } from './render-job.ts'
import { readCommand } from './workflow-command.ts'

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
  /** Nanoseconds. */
  executionTime?: number
}

export interface StepState {
  /** Place in the job: `0`, or the step's id. */
  id: string
  stage: 'Pre' | 'Main' | 'Post'
  name: string
  outcome: 'success' | 'failure' | 'skipped' | 'running'
  seconds: number
}

export interface ActLog {
  push(text: string): void
  /** What act said of the job: absent until it ended. */
  result(): 'success' | 'failure' | undefined
  steps(): StepState[]
  log: JobLog
}

const INDENTED = /^[\s\u0085]+::/
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/**
 * Reads what act says of one job, line by line: a log as people read it, annotations, summaries, step results.
 * `onEndMark` is told of marks that programs which failed leave at the end of their output.
 */
export function openActLog(
  jobId: string,
  log: JobLog = openJobLog(),
  onEndMark: (id: string) => void = () => undefined,
): ActLog {
  let rest = ''
  let result: 'success' | 'failure' | undefined
  /** Word that ends stop-commands. */
  let resume: string | undefined
  const steps = new Map<string, StepState>()
  const take = (line: ActLine): void => {
    if (line.jobID !== jobId) {
      if (line.jobID === undefined && line.level === 'error' && line.msg) log.line(`act: ${line.msg}`)
      return
    }
    const mark = line.command === undefined ? undefined : readEndMark(line.raw ?? '')
    if (mark !== undefined) {
      onEndMark(mark)
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
      const name = line.step ?? id
      steps.set(key, { id, stage, name, outcome: 'running', seconds: 0 })
      log.startStep(stage === 'Main' ? name : `${stage} ${name}`, stage !== 'Main')
    } else if (line.stepResult !== undefined && !nested) {
      const state = steps.get(key)
      if (state) {
        state.outcome = line.stepResult as StepState['outcome']
        state.seconds = Math.round((line.executionTime ?? 0) / 1e6) / 1000
      }
    } else if (line.command !== undefined) {
      if (line.command === 'stop-commands') resume = line.arg
      else if (line.command === resume) resume = undefined
      followCommand(line, log)
    } else if (line.raw_output === true) {
      // The runner takes white space before a command; act does not.
      if (resume === undefined && INDENTED.test(message))
        followCommand({ command: 'indented', raw: message }, log)
      else log.line(message)
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

/** What act made files of; nothing of it is a line of the log. */
const SILENT = ['set-output', 'set-env', 'add-path', 'save-state', 'debug']

/** act splits a command at its last `::`; the runner, at the first. */
function followCommand(line: ActLine, log: JobLog): void {
  const raw = (line.raw ?? '').replace(/[\r\n]+$/, '')
  const { command, properties, data } = readCommand(raw)
  if (line.command === 'summary') log.summary(line.content ?? '')
  else if (line.command === 'ignored' || command === undefined) {
    if (raw !== '') log.line(raw)
  } else if (command === 'add-mask') log.mask(data)
  else if (command in LEVELS) {
    const annotation = annotationOf(properties, data, LEVELS[command as keyof typeof LEVELS])
    log.annotate(annotation)
    log.line(`##[${command}]${annotation.message}`)
  } else if (command === 'group' || command === 'endgroup') log.line(`::${command}::${data}`)
  else if (!SILENT.includes(command)) log.line(raw)
}

function annotationOf(
  { file, title, line }: Readonly<Record<string, string>>,
  message: string,
  level: Annotation['level'],
): Annotation {
  return {
    level,
    message,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
  }
}

/** What act says of a step that it could not run. How a program ended is said by the launcher of run steps. */
function followTrouble(message: string, log: JobLog): void {
  const text = message.trim()
  if (text === '' || /^exit status \d+$/.test(text)) return
  log.annotate({ level: 'failure', message: text })
  log.line(`##[error]${text}`)
}
