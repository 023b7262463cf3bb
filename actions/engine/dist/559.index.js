export const id = 559;
export const ids = [559];
export const modules = {

/***/ 11559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/contract/dist/index.js + 30 modules
var dist = __webpack_require__(51204);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./packages/host/dist/cli/arguments.js


/** Flags that every verb has. */
const commonInputs = {
    json: { description: 'Print the result as JSON.', type: 'boolean' },
    help: { description: 'Say what the command does and which flags it has.', type: 'boolean' },
    'working-directory': { description: 'Folder of the project. Default: the current one.', type: 'string' },
    env: { description: 'Environment of millrace.yaml to use.', type: 'string' },
};
/**
 * Reads a verb's arguments by its inputs: `--flag value`, `--flag=value`, positionals in the order of the specs.
 * Throws MR4002 (unknown flag), MR4003 (missing), MR4004 (too many), MR4005 (a value of another kind, none, or two).
 */
function readArguments(verb, specs, argv) {
    const all = { ...specs, ...commonInputs };
    const flags = new Map(Object.entries(all).filter(([, spec]) => !spec.positional));
    const { tokens } = parseArgs({
        args: [...argv],
        options: Object.fromEntries([...flags].map(([name, spec]) => [name, optionOf(name, spec)])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = {};
    const positionals = Object.entries(specs).filter(([, spec]) => spec.positional);
    for (const token of tokens) {
        if (token.kind === 'positional') {
            const next = positionals.find(([name]) => values[name] === undefined);
            if (!next)
                throw new MillraceError('MR4004', { verb, value: token.value });
            values[next[0]] = typed(verb, next[0], next[1].type, token.value);
        }
        else if (token.kind === 'option') {
            const spec = flags.get(token.name);
            if (!spec)
                throw unknownFlag(verb, token.rawName, [...flags.keys()]);
            const value = spec.type === 'boolean' ? noValue(verb, token) : readValue(verb, token, { spec, flags });
            const before = values[token.name];
            if (before !== undefined && before !== value)
                throw wrongValue(verb, token.rawName, 'is given twice');
            values[token.name] = value;
        }
    }
    for (const [name, spec] of Object.entries(specs)) {
        if (spec.required && values[name] === undefined && !values['help']) {
            throw new MillraceError('MR4003', { verb, name: spec.positional ? `<${name}>` : `--${name}` });
        }
        if (spec.default !== undefined)
            values[name] ??= typed(verb, name, spec.type, spec.default);
    }
    return values;
}
function optionOf(name, { type }) {
    return { type: type === 'boolean' ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) };
}
function noValue(verb, { rawName, value }) {
    if (value !== undefined)
        throw wrongValue(verb, rawName, 'takes no value');
    return true;
}
function readValue(verb, { rawName, value, inlineValue }, { spec, flags }) {
    // `--html --json`: the value was forgotten. One that really looks like a flag is written `--html=--json`.
    const isFlag = !inlineValue && value?.startsWith('--') && flags.has(value.slice(2).split('=')[0] ?? '');
    if (value === undefined || isFlag)
        throw wrongValue(verb, rawName, `takes ${KINDS[spec.type]}`);
    return typed(verb, rawName, spec.type, value);
}
const KINDS = { string: 'a value', integer: 'a whole number', boolean: 'no value' };
function wrongValue(verb, flag, wanted) {
    return new MillraceError('MR4005', { verb, flag, wanted });
}
function typed(verb, name, type, value) {
    if (type !== 'integer')
        return value;
    if (!/^\d{1,15}$/.test(value))
        throw wrongValue(verb, name, `takes ${KINDS.integer}`);
    return Number(value);
}
function unknownFlag(verb, flag, known) {
    const guess = nearestName(flag.replace(/^-+/, ''), known);
    return new MillraceError('MR4002', {
        verb,
        flag,
        hint: guess ? `Did you mean --${guess}?` : 'See its flags with --help.',
    });
}
//# sourceMappingURL=arguments.js.map
// EXTERNAL MODULE: ./packages/host/dist/open-project.js + 2 modules
var open_project = __webpack_require__(86359);
// EXTERNAL MODULE: ./packages/host/dist/specs.js
var specs = __webpack_require__(15865);
;// CONCATENATED MODULE: ./packages/host/dist/verbs/completion.js




const run = async (inputs) => {
    const shell = (0,open_project/* text */.Qq)(inputs['shell']) ?? '';
    const write = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
    if (!write)
        throw new dist/* MillraceError */.gR('MR4010', { shell });
    const script = write();
    return { json: { shell, script }, show: script };
};
const names = () => Object.keys(specs/* verbs */.P).join(' ');
function flagsOf(verb) {
    const inputs = { ...specs/* verbs */.P[verb]?.inputs, ...commonInputs };
    return Object.entries(inputs)
        .filter(([, spec]) => !spec.positional)
        .map(([name]) => `--${name}`)
        .join(' ');
}
const shells = {
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
    fish: () => [
        '# millrace completion fish > ~/.config/fish/completions/millrace.fish',
        ...Object.entries(specs/* verbs */.P).map(([verb, { summary }]) => `complete -c millrace -n __fish_use_subcommand -a ${verb} -d ${quoted(summary)}`),
        ...Object.entries(specs/* verbs */.P).flatMap(([verb, { inputs }]) => Object.entries({ ...inputs, ...commonInputs })
            .filter(([, spec]) => !spec.positional)
            .map(([flag, spec]) => `complete -c millrace -n "__fish_seen_subcommand_from ${verb}" -l ${flag} -d ${quoted(spec.description)}`)),
        '',
    ].join('\n'),
};
function cases(line) {
    return Object.keys(specs/* verbs */.P).map(line).join('\n');
}
function quoted(words) {
    return `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
//# sourceMappingURL=completion.js.map

/***/ })

};
