import { spawn } from 'node:child_process'
import { join } from 'node:path'

const bold = (text: string) => `\u001b[1m${text}\u001b[22m`
const dim = (text: string) => `\u001b[2m${text}\u001b[22m`

/** Tells the story and runs the commands that a person would type. */
export interface Narrator {
  chapter(title: string): void
  say(text: string): void
  /** Runs `millrace …` with its output shown; returns the exit code. Fails the demo when it is not one of `expect`. */
  millrace(args: readonly string[], expect?: readonly number[]): Promise<number>
  /** stdout of `millrace … --json`, not shown. */
  ask<T>(args: readonly string[]): Promise<T>
  /** Runs git with the command shown. */
  git(...args: string[]): Promise<string>
  /** Runs git without a word: what every reader knows. */
  quietly(...args: string[]): Promise<string>
}

export function openNarrator({
  bin,
  cwd,
  env,
}: {
  bin: string
  cwd: string
  env: NodeJS.ProcessEnv
}): Narrator {
  let chapters = 0
  const started = performance.now()
  const print = (line: string) => process.stdout.write(`${line}\n`)
  const run = (program: string, args: readonly string[], show: boolean) =>
    runProgram({ program, args, cwd, env, show })
  const runGit = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await run('git', args, false)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trim()
  }
  return {
    chapter(title) {
      chapters += 1
      const seconds = Math.round((performance.now() - started) / 1000)
      print(`\n${bold(`── ${chapters}. ${title} `.padEnd(84, '─'))} ${dim(`${seconds} s`)}`)
    },
    say: text => print(`\n${text}`),
    async millrace(args, expect = [0]) {
      print(`\n${dim('$')} ${bold(`millrace ${args.join(' ')}`)}`)
      const { code } = await run(process.execPath, [bin, ...args], true)
      if (!expect.includes(code))
        throw new Error(`millrace ${args.join(' ')} left with ${code}, expected ${expect.join(' or ')}`)
      if (code !== 0) print(dim(`(exit code ${code})`))
      return code
    },
    async ask(args) {
      const { code, stdout } = await run(process.execPath, [bin, ...args, '--json'], false)
      if (code !== 0) throw new Error(`millrace ${args.join(' ')} --json left with ${code}`)
      return JSON.parse(stdout)
    },
    git(...args) {
      print(`\n${dim('$')} ${bold(`git ${args.map(arg => (/\s/.test(arg) ? `"${arg}"` : arg)).join(' ')}`)}`)
      return runGit(args)
    },
    quietly: (...args) => runGit(args),
  }
}

interface Program {
  program: string
  args: readonly string[]
  cwd: string
  env: NodeJS.ProcessEnv
  show: boolean
}

function runProgram({
  program,
  args,
  cwd,
  env,
  show,
}: Program): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, stdout, stderr }))
  })
}

export const binOf = (root: string) => join(root, 'packages/host/bin/millrace.js')
