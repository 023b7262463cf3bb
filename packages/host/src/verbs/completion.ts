import { MillraceError } from '@millrace/contract'
import { commonInputs } from '../cli/arguments.ts'
import { text } from '../open-project.ts'
import { verbs } from '../specs.ts'
import type { RunVerb } from '../verb.ts'

export const run: RunVerb = async inputs => {
  const shell = text(inputs['shell']) ?? ''
  const write = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (!write) throw new MillraceError('MR4010', { shell })
  const script = write()
  return { json: { shell, script }, show: script }
}

const names = () => Object.keys(verbs).join(' ')

function flagsOf(verb: string): string {
  const inputs = { ...verbs[verb]?.inputs, ...commonInputs }
  return Object.entries(inputs)
    .filter(([, spec]) => !spec.positional)
    .map(([name]) => `--${name}`)
    .join(' ')
}

const shells: Readonly<Record<string, () => string>> = {
  bash: () => `# millrace completion bash >> ~/.bashrc
_millrace() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words="${names()} help"
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases(verb => `      ${verb}) words="${flagsOf(verb)}" ;;`)}
      *) words="" ;;
    esac
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o default -F _millrace millrace
`,
  zsh: () => `#compdef millrace
# millrace completion zsh > "\${fpath[1]}/_millrace"
_millrace() {
  if (( CURRENT == 2 )); then compadd ${names()} help; return; fi
  case "\${words[2]}" in
${cases(verb => `    ${verb}) compadd -- ${flagsOf(verb)} ;;`)}
  esac
  _files
}
compdef _millrace millrace
`,
  fish: () =>
    [
      '# millrace completion fish > ~/.config/fish/completions/millrace.fish',
      ...Object.entries(verbs).map(
        ([verb, { summary }]) =>
          `complete -c millrace -n __fish_use_subcommand -a ${verb} -d ${quoted(summary)}`,
      ),
      ...Object.entries(verbs).flatMap(([verb, { inputs }]) =>
        Object.entries({ ...inputs, ...commonInputs })
          .filter(([, spec]) => !spec.positional)
          .map(
            ([flag, spec]) =>
              `complete -c millrace -n "__fish_seen_subcommand_from ${verb}" -l ${flag} -d ${quoted(spec.description)}`,
          ),
      ),
      '',
    ].join('\n'),
}

function cases(line: (verb: string) => string): string {
  return Object.keys(verbs).map(line).join('\n')
}

function quoted(words: string): string {
  return `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
