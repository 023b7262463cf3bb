/** A remark on a run, as its page shows it. */
export interface Annotation {
  level: 'failure' | 'warning' | 'notice'
  message: string
  title?: string
  file?: string
  line?: number
}

/** What one job says, within GitHub's limits. */
export interface JobLog {
  /** A step begins. With `quiet` it is named only once it says something: most have nothing to do before and after. */
  startStep(name: string, quiet?: boolean): void
  line(text: string): void
  annotate(annotation: Annotation): void
  /** The summary of the step that just ended, Markdown. */
  summary(markdown: string): void
  /** From here on the value is shown as `***`. */
  mask(value: string): void
  masks(): readonly string[]
  masked(text: string): string
  annotations(): readonly Annotation[]
  summaries(): readonly string[]
}

/** GitHub keeps this many annotations of a level a step … */
const ANNOTATIONS_A_STEP = 10
/** … and summaries of this many bytes a step, shown for this many steps of a job. */
const SUMMARY_BYTES = 1024 * 1024
const SUMMARIES_A_JOB = 20

/** An empty log; every line that it keeps goes to `write` as well. */
export function openJobLog(write: (line: string) => void = () => undefined): JobLog {
  const masks = new Set<string>()
  const annotations: Annotation[] = []
  const summaries: string[] = []
  let counts: Record<string, number> = {}
  let pending: string | undefined
  const flush = (): void => {
    if (pending !== undefined) write(pending)
    pending = undefined
  }
  const masked = (text: string): string => {
    let shown = text
    for (const value of masks) shown = shown.replaceAll(value, '***')
    return shown
  }
  const annotate = (annotation: Annotation): void => {
    const count = (counts[annotation.level] ?? 0) + 1
    counts[annotation.level] = count
    if (count <= ANNOTATIONS_A_STEP) annotations.push({ ...annotation, message: masked(annotation.message) })
  }
  return {
    startStep(name, quiet = false) {
      counts = {}
      pending = `\u25b6 ${masked(name)}`
      if (!quiet) flush()
    },
    line(text) {
      flush()
      write(masked(text))
    },
    annotate,
    summary(markdown) {
      const bytes = Buffer.byteLength(markdown)
      if (bytes > SUMMARY_BYTES) {
        annotate({
          level: 'failure',
          message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(bytes / 1024)}k.`,
        })
      } else if (summaries.length < SUMMARIES_A_JOB) summaries.push(masked(markdown))
    },
    mask(value) {
      for (const text of spellings(value)) masks.add(text)
    },
    masks: () => [...masks],
    masked,
    annotations: () => annotations,
    summaries: () => summaries,
  }
}

/** A line of a secret that is shorter, such as a bracket, would be found everywhere. */
const SHORTEST_LINE = 4

/** A secret as the runner looks for it: whole, line by line, and in base64. */
function spellings(value: string): string[] {
  const lines = value.split(/\r?\n/).map(line => line.trim())
  const long = lines.filter(line => line.length >= SHORTEST_LINE)
  return [value, ...long, Buffer.from(value).toString('base64')].filter(text => text.trim().length > 0)
}
