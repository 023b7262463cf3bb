import type { ErrorEntries } from './entry.ts'

/** 30xx: tools and the machine. */
export const machineErrors = {
  MR3001: {
    title: 'git is not on PATH',
    why: 'Millrace reads and writes Git through the git program.',
    fix: 'Install git 2.34 or later.',
    exit: 2,
  },
  MR3011: {
    title: '{stage} of {subject} gave other bytes than its record says',
    why: 'The same fingerprint {fingerprint} ran before with another result, and that result is gone from the store: the stage is not reproducible.',
    fix: 'Set seeds and threads in the program, then commit: the change gives it a new fingerprint.',
    exit: 1,
  },
  MR3012: {
    title: 'The record {stage} {fingerprint} is not in the store',
    why: 'The store is {location}. Records are never collected, so this clone reads another store, or the store lost it.',
    fix: 'millrace doctor      shows which store is in use',
    exit: 1,
  },
  MR3013: {
    title: 'There is no {path} in the {source}',
    why: 'millrace.yaml names it as code of a stage.',
    fix: 'Create it and git add it, or correct the path in millrace.yaml.',
    exit: 2,
  },
  MR3020: {
    title: 'The program "{program}" is not there',
    why: 'It was looked for in {path}.',
    fix: 'Correct the first word of the command in millrace.yaml, or add the package that brings the program: uv add <package>',
    exit: 2,
  },
  MR3021: {
    title: 'The program "{program}" can not be started',
    why: 'The system says {problem}.',
    fix: 'Name the interpreter in the command, for example: [python, train.py]',
    exit: 2,
  },
  MR3022: {
    title: '{program} was killed by {signal}',
    why: 'It did not end by itself. SIGKILL without a time limit is most often the system taking memory back.',
    fix: 'dmesg | grep -i "killed process"      tells; give it fewer rows or a machine with more memory',
    exit: 1,
  },
  MR3023: {
    title: '{program} was stopped after its {seconds} s',
    why: 'It took longer than its time limit. It and all that it started got SIGTERM, then SIGKILL.',
    fix: 'Raise "timeout" in millrace.yaml, or make it do less.',
    exit: 1,
  },
  MR3024: {
    title: '{program} was interrupted',
    why: 'Millrace got {signal} and stopped it and all that it started. No record was written.',
    fix: 'Run the command again.',
    exit: 1,
  },
  MR3030: {
    title: 'Python is not on PATH',
    why: 'Without uv on PATH, Millrace brings its own through python3, and there is no python3.',
    fix: 'Install uv (https://docs.astral.sh/uv/getting-started/installation/) or Python 3.',
    exit: 2,
  },
  MR3031: {
    title: 'uv {version} could not be installed',
    why: 'python3 -m venv and pip were to put it into {folder}; one of them failed.',
    fix: 'Install uv yourself (https://docs.astral.sh/uv/getting-started/installation/); Millrace takes it from PATH.',
    exit: 1,
  },
  MR3032: {
    title: '{folder} has no {file}',
    why: 'A training folder is a uv project: pyproject.toml says what it needs, uv.lock pins every package by hash.',
    fix: '{fix}',
    exit: 2,
  },
  MR3033: {
    title: 'uv.lock of {folder} does not match its pyproject.toml',
    why: 'What would be installed is not what was asked for.',
    fix: 'cd {folder} && uv lock && git add uv.lock && git commit      then run again',
    exit: 2,
  },
  MR3034: {
    title: 'No Python meets "{required}", which {folder} requires',
    why: 'Found: {found}. uv could not fetch one either.',
    fix: 'Widen requires-python in {folder}/pyproject.toml and run uv lock, or install such a Python.',
    exit: 2,
  },
  MR3035: {
    title: 'The packages of {folder} could not be installed',
    why: 'uv sync ended with exit code {exitCode}.',
    fix: 'cd {folder} && uv sync --locked      shows the same, outside of Millrace',
    exit: 1,
  },
  MR3036: {
    title: 'Packages could not be fetched: the index does not answer',
    why: 'uv sync ended with exit code {exitCode} after its retries, for a reason of the network.',
    fix: 'Check the network, proxy and UV_INDEX_URL, then run again.',
    exit: 5,
  },
  MR3037: {
    title: '{folder} is not a uv project that can be read',
    why: 'uv ended with exit code {exitCode}; its words are below.',
    fix: 'cd {folder} && uv lock      shows the same, outside of Millrace',
    exit: 2,
  },
} as const satisfies ErrorEntries
