export const id = 204;
export const ids = [204];
export const modules = {

/***/ 51204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f9: () => (/* reexport */ BugError),
  gR: () => (/* reexport */ errors_MillraceError),
  Pl: () => (/* reexport */ after),
  gM: () => (/* reexport */ before),
  L2: () => (/* reexport */ blobRef),
  jr: () => (/* reexport */ bug),
  dj: () => (/* reexport */ canonicalJson),
  TR: () => (/* reexport */ caretFrame),
  iv: () => (/* reexport */ changesBetween),
  eA: () => (/* reexport */ checkShape),
  oH: () => (/* reexport */ checkTreePath),
  v8: () => (/* reexport */ datasetPointerPath),
  ZC: () => (/* reexport */ dvcDirJson),
  fv: () => (/* reexport */ errorCodes),
  Rj: () => (/* reexport */ fingerprint),
  ub: () => (/* reexport */ formatDatasetVersion),
  CX: () => (/* reexport */ formatIndexTag),
  DX: () => (/* reexport */ formatModelVersion),
  vi: () => (/* reexport */ formatProposalKey),
  xK: () => (/* reexport */ isTree),
  jW: () => (/* reexport */ jsonDigest),
  L$: () => (/* reexport */ loadRuntimePackage),
  qb: () => (/* reexport */ nearestName),
  Ed: () => (/* reexport */ parseDatasetVersion),
  E9: () => (/* reexport */ parseDuration),
  gl: () => (/* reexport */ parseIndexTag),
  NZ: () => (/* reexport */ parseModelVersion),
  qj: () => (/* reexport */ parseProposalBranch),
  hj: () => (/* reexport */ proposalBranch),
  AG: () => (/* reexport */ provideRuntime),
  WQ: () => (/* reexport */ runtimeEnvironment),
  sc: () => (/* reexport */ sha256),
  hL: () => (/* reexport */ stageNames),
  Zq: () => (/* reexport */ stagePointerPath),
  L: () => (/* reexport */ stageSubject),
  ns: () => (/* reexport */ treeJson),
  gW: () => (/* reexport */ treeRef)
});

// UNUSED EXPORTS: checkName, isMature, parseProposalKey, silent

// NAMESPACE OBJECT: ./packages/contract/dist/generated/validators.js
var validators_namespaceObject = {};
__webpack_require__.r(validators_namespaceObject);
__webpack_require__.d(validators_namespaceObject, {
  DatasetMeta: () => (DatasetMeta),
  ModelCard: () => (ModelCard),
  ProfileHistory: () => (ProfileHistory),
  Report: () => (Report),
  StageMeta: () => (StageMeta),
  StageRecord: () => (StageRecord),
  TableProfile: () => (TableProfile),
  TreeEntries: () => (TreeEntries)
});

;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/action.js
/** 41xx: a step of a workflow. */
const actionErrors = {
    MR4100: {
        title: '{action} has no input "{name}"',
        why: 'It stands below with: of the step, and nothing would come of it.',
        fix: '{fix}',
        exit: 2,
    },
    MR4101: {
        title: 'Input "{name}" is not {wanted}',
        why: 'The step says "{value}".',
        fix: 'Below with:      {name}: {example}',
        exit: 2,
    },
    MR4102: {
        title: '{action} needs the input "{name}"',
        why: 'GitHub lets a step run without an input that is required.',
        fix: 'Below with:      {name}: <value>',
        exit: 2,
    },
    MR4103: {
        title: 'The inputs of the step are not a JSON object of texts',
        why: 'The engine takes all inputs of an action as one; it is not made to be used by itself.',
        fix: 'uses: millrace/millrace/actions/<action>      instead of actions/engine',
        exit: 2,
    },
    MR4104: {
        title: 'No action runs the command "{command}"',
        why: 'In a workflow these can run: {known}.',
        fix: 'Below with:      command: {example}',
        exit: 2,
    },
    MR4105: {
        title: '{count} inputs of {action} are not right',
        why: 'Each is named above.',
        fix: 'Correct them below with: of the step.',
        exit: 2,
    },
    MR4106: {
        title: 'The working directory {path} is outside of the repository',
        why: 'A step works in the checkout of the job, {workspace}, and follows no link out of it.',
        fix: 'Below with:      working-directory: <folder of the repository>',
        exit: 2,
    },
    MR4107: {
        title: 'There is no folder {path} in the checkout',
        why: 'The job looks in {workspace}. Without a checkout step before, nothing is in it.',
        fix: 'uses: actions/checkout@<commit>      before this step, or correct working-directory',
        exit: 2,
    },
    MR4108: {
        title: '{name} is missing or can not be read',
        why: 'GitHub sets it for every step of a workflow.',
        fix: 'Run the command line outside of workflows: npx millrace help',
        exit: 2,
    },
    MR4109: {
        title: 'npm is not there',
        why: 'A package is to be installed. npm was looked for at {beside} and on PATH.',
        fix: 'Install Node with npm on the runner, or set MILLRACE_RUNTIME to a folder where the packages are installed.',
        exit: 2,
    },
    MR4110: {
        title: '{name} could not be installed',
        why: 'npm ci ended with exit code {exitCode}; its words are below.',
        fix: 'Run the job again; where it stays, install the package on the runner and name its folder in MILLRACE_RUNTIME.',
        exit: 1,
    },
    MR4111: {
        title: '{name} could not be fetched: the registry does not answer',
        why: 'npm ci ended with exit code {exitCode} after its retries, for a reason of the network.',
        fix: 'Check proxy and registry of the runner (~/.npmrc), then run the job again.',
        exit: 5,
    },
    MR4112: {
        title: 'The preview could not be kept for the jobs that follow',
        why: 'What was built for this pull request goes into the artifact {name} of the run: {problem}',
        fix: 'Run the job again.',
        exit: 5,
    },
    MR4113: {
        title: 'The preview of the jobs before could not be fetched',
        why: 'The artifact {name} of the run is there, and: {problem}',
        fix: 'Run all jobs of the workflow again.',
        exit: 5,
    },
    MR4114: {
        title: 'Input "on-no" is {value}',
        why: 'It says what a no does to the step: fail or continue.',
        fix: 'Below with:      on-no: continue',
        exit: 2,
    },
};
//# sourceMappingURL=action.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/cli.js
/** 40xx: the command line. */
const cliErrors = {
    MR4001: {
        title: 'There is no command "{verb}"',
        why: '{hint}',
        fix: 'millrace help',
        exit: 2,
    },
    MR4002: {
        title: 'millrace {verb} has no flag {flag}',
        why: '{hint}',
        fix: 'millrace {verb} --help',
        exit: 2,
    },
    MR4003: {
        title: 'millrace {verb} needs {name}',
        why: 'Without it there is nothing to work on.',
        fix: 'millrace {verb} --help',
        exit: 2,
    },
    MR4004: {
        title: 'millrace {verb} does not know what to do with "{value}"',
        why: 'It takes fewer arguments.',
        fix: 'millrace {verb} --help',
        exit: 2,
    },
    MR4005: {
        title: '{flag} {wanted}',
        why: 'The value on the command line is of another kind.',
        fix: 'millrace help',
        exit: 2,
    },
    MR4006: {
        title: 'There is no millrace.yaml in {folder} or above it',
        why: 'The folder is not part of a Millrace project.',
        fix: 'millrace init      or, for a project in another folder, --working-directory <folder> after the command',
        exit: 2,
    },
    MR4007: {
        title: 'There is no {kind} "{name}"',
        why: '{hint}',
        fix: 'millrace status      lists what there is',
        exit: 2,
    },
    MR4008: {
        title: '{path} is already there',
        why: 'init writes a new project and overwrites nothing.',
        fix: 'millrace init <new folder>',
        exit: 2,
    },
    MR4009: {
        title: '"{code}" is not the code of an error',
        why: 'Codes are MR and four digits. {hint}',
        fix: 'millrace explain MR4009',
        exit: 2,
    },
    MR4010: {
        title: 'There are no completions for "{shell}"',
        why: 'They are written for bash, zsh and fish.',
        fix: 'millrace completion bash',
        exit: 2,
    },
    MR4011: {
        title: 'No model of {model} was promoted to {stage} yet',
        why: 'The stage has no pointer on main.',
        fix: 'millrace run      then merge its promotion',
        exit: 2,
    },
    MR4012: {
        title: 'There is no way back to {version}',
        why: 'Now it is {current}; the stage had before: {had}.',
        fix: 'millrace history      lists what there was',
        exit: 2,
    },
    MR4013: {
        title: '{model} was not validated yet',
        why: 'There is no report to show.',
        fix: 'millrace run',
        exit: 2,
    },
    MR4014: {
        title: 'Dataset {dataset} has no version to compare with',
        why: 'Drift is a difference to what production learned from, and main has no version yet.',
        fix: 'millrace snapshot {dataset}      then merge its proposal',
        exit: 2,
    },
    MR4015: {
        title: '--margin {margin} is not a number from 0 on',
        why: 'It is how much AUC may be lost.',
        fix: '--margin 0.005',
        exit: 2,
    },
    MR4016: {
        title: '{file} can not be written',
        why: 'The system says {errno}.',
        fix: 'Name a file in a folder that this user may write: --html report.html',
        exit: 1,
    },
    MR4030: {
        title: '{file} can not be read',
        why: '{why}',
        fix: 'ls -l {file}',
        exit: 2,
    },
    MR4031: {
        title: '{file} has no rows',
        why: 'A project is made for a table by looking at its values, and there are none.',
        fix: 'Name a file with rows after --from.',
        exit: 2,
    },
    MR4032: {
        title: 'There is no column "{column}" in {file}',
        why: '{hint}',
        fix: 'Spell it as the file does, upper and lower case too; in quotes where it has spaces.',
        exit: 2,
    },
    MR4033: {
        title: 'Column "{column}" is no label of two values',
        why: '{seen} A label is true or false, 0 or 1, or one value of a column against all others.',
        fix: '--label "{example}"',
        exit: 2,
    },
    MR4034: {
        title: 'No row has "{value}" in column "{column}"',
        why: '{hint}',
        fix: 'Write the value as it stands in {file}: --label "{column}=<value>"',
        exit: 2,
    },
    MR4035: {
        title: 'Column "{column}" of {file} is not a time',
        why: '{seen}',
        fix: '{fix}',
        exit: 2,
    },
    MR4036: {
        title: '{rows} rows of {file} have no time in "{column}"',
        why: 'Rows are divided by their time, which must be there and between the years 1 and 9999.',
        fix: 'Leave these rows out or fill them at their source, or name another column with --time.',
        exit: 2,
    },
    MR4037: {
        title: '{file} has too few rows to learn from',
        why: 'It has {rows} rows with a label; below {least}, no comparison of two models tells anything.',
        fix: 'Name a file with more rows after --from.',
        exit: 2,
    },
    MR4038: {
        title: 'Column "{column}" has too little of one class to learn from',
        why: '{where} A model needs rows of both to learn, and others of both to be judged.',
        fix: 'Name another label, or a file that spans more time.',
        exit: 2,
    },
    MR4039: {
        title: 'The rows of {file} span {days} days, which is too short',
        why: 'The last days are kept for judging, and intervals are taken over days: it takes {least} days at least.',
        fix: 'Name a file that spans more time, or another column with --time.',
        exit: 2,
    },
    MR4040: {
        title: 'Two columns of {file} differ from "{column}" in upper and lower case at most',
        why: 'SQL takes them for one name, so a snapshot refuses them.',
        fix: 'Rename one of them at its source.',
        exit: 2,
    },
    MR4041: {
        title: '--from, --label and --time go together',
        why: 'There is no {missing}. A project for a table of your own needs the file, what is predicted, and when.',
        fix: 'millrace init <folder> --from customers.parquet --label churned --time month',
        exit: 2,
    },
    MR4042: {
        title: 'No column of {file} can be a feature',
        why: 'Of {columns} columns beside label and time, none holds numbers, true or false, or few different texts.',
        fix: 'Add such columns to the file, or start from the template: millrace init <folder>',
        exit: 2,
    },
    MR4043: {
        title: 'The name of column "{column}" can not stand in millrace.yaml',
        why: 'It has line breaks or control characters, or more than 200 characters.',
        fix: 'Rename it at its source.',
        exit: 2,
    },
    MR4044: {
        title: 'Column "{column}" is both label and time',
        why: 'What is predicted can not also say when.',
        fix: 'Name another column with --label or --time.',
        exit: 2,
    },
};
//# sourceMappingURL=cli.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/config.js
/** 10xx: millrace.yaml. */
const configErrors = {
    MR1001: {
        title: '{file} has {count}',
        why: 'Nothing is run from a project file that could be read in two ways.',
        fix: 'Mend the places below; all of them are shown at once.',
        exit: 2,
    },
    MR1002: {
        title: '{file} is {size} bytes long; at most {most} are read',
        why: 'A project file is written by hand; one of this size is another file, or a generated one.',
        fix: 'Move data out of it: long lists of values belong into a dataset.',
        exit: 2,
    },
    MR1003: {
        title: '{file} nests deeper than {most} levels',
        why: 'No key of Millrace needs such depth; reading it could exhaust memory.',
        fix: 'Write it flatter: no key stands deeper than 8 levels.',
        exit: 2,
    },
    MR1004: {
        title: '{file} is not UTF-8 text',
        why: 'It holds {seen} here: it was saved in another encoding, or is not a text file.',
        fix: 'Save it as UTF-8, for example: iconv -f latin1 -t utf-8',
        exit: 2,
    },
    MR1005: {
        title: 'Not valid YAML: {problem}',
        why: 'Keys are "name: value", indented with spaces; text with special characters stands in quotes.',
        fix: '{fix}',
        exit: 2,
    },
    MR1006: {
        title: 'Key {key} stands twice in one map',
        why: 'Only one of the two could count, and which one is not visible.',
        fix: 'Remove one of the two lines.',
        exit: 2,
    },
    MR1007: {
        title: 'Tag {tag} is not allowed',
        why: 'Tags make values of other types than text, numbers, lists and maps; none of those are read.',
        fix: 'Remove the tag; write text in quotes.',
        exit: 2,
    },
    MR1008: {
        title: 'Alias {alias} is not allowed',
        why: 'An alias repeats another part of the file: a small file can grow without bound, and an edit would change two places.',
        fix: 'Write the value out where it is needed.',
        exit: 2,
    },
    MR1009: {
        title: '{file} holds more than one YAML document',
        why: 'A line "---" starts a second document, which would never be read.',
        fix: 'Remove the line "---", or everything from it on.',
        exit: 2,
    },
    MR1010: {
        title: '{file} is empty',
        why: 'A project file names at least the project and its datasets.',
        fix: 'millrace init',
        exit: 2,
    },
    MR1011: {
        title: 'A tab indents this line',
        why: 'YAML counts spaces; editors show a tab with different widths.',
        fix: 'Replace the tab by spaces.',
        exit: 2,
    },
    MR1020: {
        title: 'Unknown key "{key}" in {path}',
        why: 'Keys there are: {known}.',
        fix: '{fix}',
        exit: 2,
    },
    MR1021: {
        title: '{path} lacks "{key}"',
        why: '{key}: {about}',
        fix: 'Add it: {example}',
        exit: 2,
    },
    MR1022: {
        title: '{path} must be {expected}; it is {seen}',
        why: '{about}',
        fix: '{fix}',
        exit: 2,
    },
    MR1023: {
        title: '{path} must be {expected}; it is {seen}',
        why: '{about}',
        fix: '{fix}',
        exit: 2,
    },
    MR1024: {
        title: '{path} must be a name; it is {seen}',
        why: 'Names become paths, branches, tags and SQL identifiers: a lower-case letter, then up to 62 of a–z, 0–9, "_" and "-".',
        fix: 'Write a name such as {example}.',
        exit: 2,
    },
    MR1025: {
        title: '{path} must be a length of time; it is {seen}',
        why: 'A length of time is a whole number and minutes, hours, days, weeks, months or years.',
        fix: 'Write it such as "{example}".',
        exit: 2,
    },
    MR1026: {
        title: '{path} must be {expected}; it is {seen}',
        why: '{about}',
        fix: 'Write a number in that range.',
        exit: 2,
    },
    MR1027: {
        title: '{path} is empty',
        why: '{about}',
        fix: '{fix}',
        exit: 2,
    },
    MR1028: {
        title: '{path} must be {expected}; it is {seen}',
        why: '{why}',
        fix: '{fix}',
        exit: 2,
    },
    MR1029: {
        title: '{path} stands twice in its list: {seen}',
        why: 'The second entry would have no meaning.',
        fix: 'Remove one of the two.',
        exit: 2,
    },
    MR1040: {
        title: 'There is no environment "{environment}" in {file}',
        why: 'Environments there are: {known}.',
        fix: '{fix}',
        exit: 2,
    },
    MR1041: {
        title: '{path} names a feature view that does not exist: "{view}"',
        why: 'Feature views there are: {known}.',
        fix: '{fix}',
        exit: 2,
    },
    MR1042: {
        title: '"{key}" is not a key of the feature view {view}',
        why: 'Its keys are: {known}. A join says "key of the view: column of the spine".',
        fix: '{fix}',
        exit: 2,
    },
    MR1043: {
        title: 'The label "{column}" is among the features of {model}',
        why: 'A model that reads the truth learns nothing else, and the truth is not there when it predicts.',
        fix: 'Remove "{column}" from the features.',
        exit: 2,
    },
    MR1044: {
        title: '{path} names no bound',
        why: 'A gate without min, max or margin would let every model pass.',
        fix: 'Add one, for example: {example}',
        exit: 2,
    },
    MR1045: {
        title: '{path} is port {port}, which {other} has already',
        why: 'Two servers can not listen on one port.',
        fix: 'Write another port, for example {example}.',
        exit: 2,
    },
    MR1046: {
        title: 'Feature view "{name}" has the name of a dataset',
        why: 'Both become tables in SQL: a query could not tell them apart.',
        fix: 'Rename the feature view, for example to "{example}".',
        exit: 2,
    },
    MR1047: {
        title: '{path} replaces a {kind} that does not exist: "{name}"',
        why: 'An environment replaces parts of what stands above it: {known}.',
        fix: '{fix}',
        exit: 2,
    },
    MR1048: {
        title: '{path} must be a path inside the project; it is {seen}',
        why: 'It becomes part of the fingerprint and of commits: relative to the project, "/" between parts, no "." or "..".',
        fix: 'Write it such as "{example}".',
        exit: 2,
    },
    MR1049: {
        title: '{path} is greater than its max',
        why: 'No value is at least {min} and at most {max}.',
        fix: 'Swap the two, or remove one.',
        exit: 2,
    },
    MR1050: {
        title: '{path} needs a time column',
        why: 'A dataset without "time" is taken whole; there is nothing to partition by.',
        fix: 'Add "time: <column>" beside it, or remove it.',
        exit: 2,
    },
    MR1051: {
        title: '{path} does not fit a column of type {type}',
        why: '"min" and "max" bound numbers, "values" lists strings.',
        fix: 'Remove it, or change the type.',
        exit: 2,
    },
    MR1052: {
        title: '{path} must be minutes, hours, days or weeks; it is {seen}',
        why: 'Months and years have no fixed number of seconds.',
        fix: 'Write it such as "90 minutes".',
        exit: 2,
    },
    MR1060: {
        title: '{file} can not be edited at {path}',
        why: '{problem}',
        fix: 'Write the value by hand, or mend the file first.',
        exit: 2,
    },
};
//# sourceMappingURL=config.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/deploy.js
/** 24xx: deployment and serving. */
const deployErrors = {
    MR2401: {
        title: 'The model in {folder} can not be loaded',
        why: '{problem}',
        fix: 'Look at how the training program writes model.onnx, mend it and commit: millrace run',
        exit: 1,
    },
    MR2402: {
        title: 'The inputs or outputs of model "{model}" are not what its card says',
        why: '{problem}',
        fix: 'Write model.onnx with one float32 input [rows, {features}] and one float32 output [rows], named as in model.json.',
        exit: 1,
    },
    MR2403: {
        title: 'Model "{model}" gives {seen} where a probability should stand',
        why: 'Row {row} of the rows that were scored; an answer has to be a number from 0 to 1.',
        fix: 'Let the ONNX graph end in a probability (zipmap off, after the sigmoid), and let it take NaN for a missing value.',
        exit: 1,
    },
    MR2404: {
        title: 'Port {port} is taken by another program',
        why: 'Something listens on 127.0.0.1:{port} that is not the server of {subject}.',
        fix: 'End that program ("ss -ltnp sport = :{port}" names it) or choose another port in millrace.yaml: models.<model>.stages.<stage>.port.',
        exit: 1,
    },
    MR2405: {
        title: 'The server on port {port} did not become ready',
        why: '{problem}',
        fix: 'Read {log}.',
        exit: 1,
    },
    MR2406: {
        title: 'No answer from {endpoint}',
        why: '{problem}',
        fix: 'Start the server: "millrace serve <model>", or "millrace deploy" to bring back what is promoted.',
        exit: 5,
    },
    MR2407: {
        title: '{endpoint} refused a request with status {status}',
        why: '{problem}',
        fix: 'Send what GET {endpoint}/v2/models/{model} describes.',
        exit: 1,
    },
    MR2408: {
        title: 'There is no live version in {folder}',
        why: 'A server serves the version that live.json names, and it is written by a deployment.',
        fix: 'millrace deploy',
        exit: 1,
    },
    MR2409: {
        title: 'The files in {folder} are not the model that they should be',
        why: 'Their sha256 is {found}, the live version has {wanted}: they were changed after the deployment wrote them.',
        fix: 'millrace deploy takes them out of the store again.',
        exit: 1,
    },
    MR2421: {
        title: 'The pointer does not fit the model that it names',
        why: '{problem}',
        fix: 'Revert the commit that edited it; pointers are written by "millrace run" and "millrace rollback" alone.',
        exit: 1,
    },
    MR2422: {
        title: 'The pointer has sequence {found}, {wanted} would follow',
        why: 'Each change of a stage counts one up, so that no promotion is lost or deployed twice.',
        fix: 'Revert the commit and let "millrace run" propose the promotion again.',
        exit: 1,
    },
    MR2423: {
        title: 'The pointer does not follow the one that stood before it',
        why: 'Its "previous" is {found}; {wanted}.',
        fix: 'Revert the commit and let "millrace run" propose the promotion again.',
        exit: 1,
    },
    MR2424: {
        title: 'Commit {commit} brings a promotion together with other changes',
        why: 'A promotion touches only its pointer, so that what was reviewed is what is deployed. It also changes {paths}.',
        fix: 'Revert that commit and merge the two changes on their own.',
        exit: 1,
    },
    MR2425: {
        title: 'The evidence for {version} does not fit its pointer',
        why: '{problem}',
        fix: 'Revert the promotion and let "millrace run" validate and propose it again.',
        exit: 1,
    },
    MR2426: {
        title: '{version} did not pass its gates',
        why: 'Its validation says so and it was never deployed to this stage, so it is not a rollback either.',
        fix: 'Revert the promotion; "millrace plan" says what validates next.',
        exit: 1,
    },
    MR2427: {
        title: 'The stored smoke samples of {version} can not be used',
        why: '{problem}',
        fix: 'Revert the promotion and let "millrace run" validate and propose it again.',
        exit: 1,
    },
    MR2428: {
        title: '{version} does not answer as it did when it was validated',
        why: '{problem} {serving}',
        fix: 'Nothing was switched. Revert the promotion, or run "millrace deploy" again if this machine was at fault.',
        exit: 1,
    },
    MR2429: {
        title: '{version} failed on the live server and was taken back',
        why: '{problem} {serving}',
        fix: 'Revert the promotion, or run "millrace deploy" again if this machine was at fault.',
        exit: 1,
    },
    MR2430: {
        title: '{version} failed on the live server and {old} could not be brought back',
        why: '{problem}',
        fix: 'Run "millrace deploy" again; the log of the server says more: {log}',
        exit: 1,
    },
    MR2440: {
        title: 'Commit {commit} changed the pointer without a pull request',
        why: 'What is deployed is what a pull request showed and somebody merged; this commit was pushed to main.',
        fix: 'git revert {commit}      and let "millrace run" or "millrace rollback" propose it',
        exit: 1,
    },
    MR2441: {
        title: 'Pull request #{number} changes more than the pointer',
        why: 'A promotion touches only its pointer, so that what was reviewed is what is deployed. It also changes {paths}.',
        fix: 'Revert it, and merge the promotion and the other changes on their own.',
        exit: 1,
    },
    MR2442: {
        title: 'The pointer on main is not the one that pull request #{number} showed',
        why: 'At its head {head} the file has another text, or none, than after the merge in {commit}.',
        fix: 'git revert -m 1 {commit}      and let "millrace run" propose the promotion again',
        exit: 1,
    },
    MR2443: {
        title: 'Nothing is published for {subject} yet',
        why: 'The store has no deployment record of this stage; its promotion was not merged, or not deployed.',
        fix: 'millrace deploy      (on GitHub: the workflow that runs deploy-model)',
        exit: 2,
    },
};
//# sourceMappingURL=deploy.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/drift.js
/** 25xx: drift. */
const driftErrors = {
    MR2501: {
        title: '{model} {version} reads "{column}", which its features no longer have',
        why: 'Its feature table over the new version has other columns than the one it was trained on.',
        fix: 'millrace run      builds its features again from its own commit',
        exit: 1,
    },
    MR2502: {
        title: 'The pointer of {model} in {stage} names another model than its training record',
        why: 'The pointer says sha256 {pointer}, the record of its training says {record}.',
        fix: 'git log -- models/{model}/{stage}.dvc      then restore the pointer that was merged last',
        exit: 1,
    },
    MR2503: {
        title: '{file} holds no rows',
        why: 'Two tables are compared, and one of them is empty.',
        fix: 'Check how the file was written: a header alone is not a table.',
        exit: 1,
    },
    MR2504: {
        title: 'No column of {file} can be compared',
        why: 'Dates, and columns in which every row has its own whole number or text, say nothing about a change; the tables share no other column.',
        fix: 'Compare tables that share a column with a distribution.',
        exit: 2,
    },
};
//# sourceMappingURL=drift.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/features.js
/** 21xx: feature SQL. */
const featuresErrors = {
    MR2101: {
        title: 'Dataset {dataset} has no version yet',
        why: 'Features are built from a version that is pinned in data/{dataset}.dvc, and there is none.',
        fix: 'millrace snapshot {dataset}      then merge its proposal',
        exit: 2,
    },
    MR2102: {
        title: 'millrace.yaml has no model "{model}"',
        why: 'It is not among its models.',
        fix: 'millrace status      lists them',
        exit: 2,
    },
    MR2103: {
        title: '{file}: "{column}" is null in {rows} rows',
        why: 'Without the time of prediction nothing can be joined as it was known then.',
        fix: 'Leave such rows out: WHERE {column} IS NOT NULL',
        exit: 1,
    },
    MR2104: {
        title: '{file}: {rows} combinations of {keys} stand twice',
        why: 'A point-in-time join takes the one row that was known last, and here are several.',
        fix: 'Group by these columns in {file}.',
        exit: 1,
    },
    MR2105: {
        title: '{file} gives no column "{column}"',
        why: 'millrace.yaml names it. {hint}',
        fix: 'Add it to the SELECT, or correct the name in millrace.yaml.',
        exit: 2,
    },
    MR2106: {
        title: 'Feature "{feature}" is of type {type}',
        why: 'A model reads numbers and booleans.',
        fix: 'Make it a number in the SQL, or leave it out with columns: in millrace.yaml.',
        exit: 2,
    },
    MR2107: {
        title: 'Feature "{feature}" stands twice',
        why: 'Two columns of the training table would have one name.',
        fix: 'Give one of the views another prefix: in millrace.yaml.',
        exit: 2,
    },
    MR2108: {
        title: '{file}: label "{column}" is neither 0 nor 1 in {rows} rows',
        why: 'A binary classifier learns from 0 and 1 (or false and true); null is neither.',
        fix: 'Correct the expression in {file}, or leave such rows out.',
        exit: 1,
    },
    MR2109: {
        title: '{file} gives no rows',
        why: 'There is nothing to learn from.',
        fix: 'Look at its WHERE and at the datasets it reads: millrace status',
        exit: 1,
    },
    MR2110: {
        title: 'No rows to {part}: none between {from} and {to}',
        why: 'The last stretch of mature rows is kept for judging, what lies before it is for learning.',
        fix: 'Take a version with a longer history, or a shorter split.holdout in millrace.yaml.',
        exit: 1,
    },
    MR2150: {
        title: 'There is no column "{name}" in what {file} reads',
        why: 'None of the tables in the statement has it.{hint}',
        fix: "Correct the name in {file}, or the dataset's columns.",
        exit: 2,
    },
    MR2151: {
        title: 'There is no table "{name}" for {file} to read',
        why: 'A statement reads the datasets of millrace.yaml; feature views are joined by features: of a model alone.{hint}',
        fix: 'Correct the name, or add the dataset to millrace.yaml.',
        exit: 2,
    },
    MR2152: {
        title: 'The SQL is not well-formed',
        why: '{why}',
        fix: "Correct the marked place; the dialect is DuckDB's.",
        exit: 2,
    },
    MR2153: {
        title: '{file} failed when it ran',
        why: '{why}',
        fix: 'Correct the statement, or use try_cast() and filters where the data is not clean.',
        exit: 1,
    },
    MR2154: {
        title: '{file} is not one SELECT',
        why: 'A file holds exactly one SELECT (or WITH … SELECT): a view is a function of its tables and changes nothing.',
        fix: 'Keep one SELECT in the file; what else it did belongs into a source.',
        exit: 2,
    },
    MR2155: {
        title: '{what} answers differently at each run',
        why: 'Clock, chance and environment are not among the inputs of a stage, so its result could not be made again.',
        fix: "Take times from the data's own columns, and a sample with REPEATABLE (seed).",
        exit: 2,
    },
    MR2156: {
        title: '{what} is not a dataset',
        why: "Only what the statement names as a table is pinned by digest; files and the engine's own tables are not.",
        fix: 'Declare the file as a dataset in millrace.yaml and read it by that name.',
        exit: 2,
    },
    MR2157: {
        title: '{what} depends on the order in which rows happen to come',
        why: 'Rows have no order of their own, and threads bring them in any.',
        fix: 'Add ORDER BY: inside the brackets, e.g. first(x ORDER BY t), in OVER (…), or in the query with LIMIT.',
        exit: 2,
    },
};
//# sourceMappingURL=features.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/git.js
/** 11xx: work tree and Git. */
const gitErrors = {
    MR1101: {
        title: '{root} is not in a Git repository',
        why: 'Every decision of Millrace is a file in Git: versions, wanted models, history.',
        fix: 'git init && git add -A && git commit -m "Start"',
        exit: 2,
    },
    MR1102: {
        title: 'The repository has no commit yet',
        why: 'What runs is traced to a commit, and there is none.',
        fix: 'git add -A && git commit -m "Start"',
        exit: 2,
    },
    MR1103: {
        title: 'Uncommitted changes in {paths}',
        why: 'What runs would be traced to a commit that does not hold this code.',
        fix: 'git add {first} && git commit      (millrace plan works without a commit)',
        exit: 2,
    },
    MR1104: {
        title: 'Tag {tag} already names another commit',
        why: 'It is at {there}, and {here} was to be tagged: a version was moved by hand or made twice.',
        fix: 'git tag -d {tag}      then deploy again: tags are an index that deploy rebuilds',
        exit: 1,
    },
    MR1105: {
        title: 'You stand on the branch {branch}, which this command writes',
        why: 'Moving the branch under your work tree would show its files as changed.',
        fix: 'git switch {main}',
        exit: 2,
    },
    MR1106: {
        title: 'Git refused: {problem}',
        why: 'The command was: git {command}',
        fix: 'Run that command yourself to see the whole answer.',
        exit: 1,
    },
    MR1107: {
        title: 'The remote {remote} does not answer',
        why: '{problem}',
        fix: 'git fetch      shows whether it is the network, the address or your rights',
        exit: 5,
    },
    MR1108: {
        title: 'Branch {branch} moved while it was being written',
        why: 'Another run wrote it at the same time; nothing of it was overwritten.',
        fix: 'Run the command again.',
        exit: 1,
    },
    MR1109: {
        title: 'There is no commit {revision}',
        why: 'It is in none of the branches that this clone has; a shallow clone lacks older ones.',
        fix: 'git fetch --unshallow',
        exit: 2,
    },
    MR1110: {
        title: 'This clone is shallow',
        why: 'What was promoted and deployed before is read from the history of main, and this clone has only its end.',
        fix: 'git fetch --unshallow',
        exit: 2,
    },
    MR1120: {
        title: '{host} does not accept the token',
        why: 'It is wrong, has expired, or belongs to a job that has ended: {problem}',
        fix: 'In a workflow leave the input `token` out: the default is the job’s own token.',
        exit: 4,
    },
    MR1121: {
        title: 'The token may not {act}',
        why: '{host} refused: {problem}',
        fix: '{where} {permissions}',
        exit: 4,
    },
    MR1122: {
        title: 'GitHub Actions may not open pull requests in {repository}',
        why: 'The repository, or its organisation, does not let the job’s token create pull requests.',
        fix: 'Settings → Actions → General → Workflow permissions: tick “Allow GitHub Actions to create and approve pull requests”; where the box is grey, first in the organisation’s Settings → Actions → General.      {url}/settings/actions',
        exit: 4,
    },
    MR1123: {
        title: '{repository} is archived',
        why: 'An archived repository can be read only, so the token may not {act}.',
        fix: 'Settings → General → Danger Zone → Unarchive this repository.      {url}/settings',
        exit: 2,
    },
    MR1124: {
        title: 'The token is not authorised for the organisation of {repository}',
        why: 'The organisation uses single sign-on, or lets only some addresses in: {problem}',
        fix: 'For single sign-on open {sso} and authorise the token; or use the job’s own token, which needs none.',
        exit: 4,
    },
    MR1125: {
        title: '{host} takes no more requests for now',
        why: 'The limit of this token is used up and is full again in {wait}: {problem}',
        fix: 'Run it again after that; the job’s own token has 1,000 requests an hour for each repository, an App’s 5,000.',
        exit: 5,
    },
    MR1126: {
        title: '{host} does not answer',
        why: 'It was asked {times} times to {act}: {problem}',
        fix: 'Run it again; https://www.githubstatus.com says whether GitHub is down.',
        exit: 5,
    },
    MR1127: {
        title: '{host} has no {what}',
        why: 'It is not there, or the token may not see it: {problem}',
        fix: 'Check the name. {where} {permissions}',
        exit: 4,
    },
    MR1128: {
        title: 'The rules of {repository} do not let the token {act}',
        why: '{problem}',
        fix: 'Meet the rule (reviews, checks), or change it: Settings → Rules → Rulesets, or Settings → Branches.      {url}/settings/rules',
        exit: 1,
    },
    MR1129: {
        title: 'Pull request #{number} cannot be merged',
        why: '{problem}',
        fix: 'Open {url} : its merge box says what is missing.',
        exit: 1,
    },
    MR1130: {
        title: 'Pull request #{number} has moved on',
        why: 'Its head was {expected} when it was judged and is {found} now; what was not judged is not merged.',
        fix: 'Run the command again: it judges the new head.',
        exit: 1,
    },
    MR1131: {
        title: 'The workflow {workflow} cannot be started on {branch}',
        why: '{problem}',
        fix: 'It has to be on the default branch with `on: workflow_dispatch:` and the inputs {inputs}.',
        exit: 2,
    },
    MR1132: {
        title: 'The text of {what} is too long: {length} characters',
        why: 'GitHub takes {limit}.',
        fix: 'Shorten it; Millrace’s own reports fit, so custom text (a description, a label) is what to cut.',
        exit: 1,
    },
    MR1133: {
        title: '{host} refused to {act}',
        why: '{problem}',
        fix: 'Read its words above; `millrace doctor --github` checks the settings that Millrace needs.',
        exit: 1,
    },
    MR1134: {
        title: '{repository} has no issues',
        why: 'Issues are switched off, and one was to be opened or commented.',
        fix: 'Settings → General → Features: tick Issues.      {url}/settings',
        exit: 2,
    },
    MR1135: {
        title: 'The branch {branch} has nothing to propose to {base}',
        why: '{problem}',
        fix: 'Run the command again: the branch is pushed before its pull request is opened.',
        exit: 1,
    },
    MR1136: {
        title: 'Git may not {act} with this token',
        why: '{problem}',
        fix: 'Add to the job’s `permissions:` in the workflow file: {permissions}',
        exit: 4,
    },
    MR1137: {
        title: 'The rules of the repository refuse the push of {what}',
        why: '{problem}',
        fix: 'Settings → Rules → Rulesets: leave out `millrace/**` for branches, and let the deploying identity make tags.',
        exit: 1,
    },
};
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/hosted.js
/** 40xx: runs on GitHub (from 4060 on). */
const hostedErrors = {
    MR4060: {
        title: 'This run may not {act}',
        why: 'It belongs to {run}, which nobody has reviewed: it reads, and keeps what it makes in the run’s artifact.',
        fix: 'Run it on main: on push, on a schedule, or by hand (workflow_dispatch).',
        exit: 1,
    },
    MR4061: {
        title: 'The store is a folder of a machine that is gone when the job ends',
        why: 'millrace.yaml has "store: {driver: local}" here, and the run is on a machine of GitHub’s: what is kept there is lost.',
        fix: 'Give the workflow "env: MILLRACE_ENV: github" and millrace.yaml "environments: {github: {store: {driver: oci}}}"; or use a self-hosted runner.',
        exit: 2,
    },
    MR4062: {
        title: 'Stage {subject} would be served by a machine that is gone when the job ends',
        why: 'millrace.yaml has "target: local" here, and the run is on a machine of GitHub’s.',
        fix: 'In environments.github write "{target: publish}" for the stage, or deploy on a self-hosted runner.',
        exit: 2,
    },
    MR4063: {
        title: '{input} needs a place where pull requests and issues are',
        why: 'Only Git is here: the origin is not on GitHub, or there is no token.',
        fix: 'Leave {input} out; or set GH_TOKEN, with an origin on GitHub: export GH_TOKEN=$(gh auth token)',
        exit: 2,
    },
    MR4064: {
        title: 'There is no pull request to comment on',
        why: 'The input "comment" is on, and the run was started by {event}.',
        fix: 'Let the workflow run on pull_request, or leave "comment" out.',
        exit: 2,
    },
    MR4065: {
        title: '{path} was changed by hand',
        why: '{why} What a stage serves is written by "millrace run" and "millrace rollback" alone, with the evidence in the store.',
        fix: 'git checkout origin/main -- {path}      then: millrace run, or millrace rollback',
        exit: 1,
    },
    MR4066: {
        title: 'The proposal {branch} was edited',
        why: '{why}',
        fix: 'Close it and delete its branch: the next run on main proposes it again.',
        exit: 1,
    },
    MR4067: {
        title: 'The rehearsal is a package of its own and is not here',
        why: '"millrace rehearse" plays GitHub on this machine; that is not part of the command line.',
        fix: 'npm install --save-dev @millrace/rehearsal',
        exit: 2,
    },
    MR4068: {
        title: 'There is no candidate of {subject} to judge',
        why: '{stage} has not run for this commit, and in a workflow judging runs no code of the repository.',
        fix: 'Put build-features and train before validate-model: as steps, or as a job that it needs (on a pull request their artifact millrace-preview brings what they made).',
        exit: 1,
    },
    MR4069: {
        title: '{count} stages could not be deployed',
        why: 'Each has its own reason, above.',
        fix: 'Mend them one by one; "millrace deploy" takes up what is left.',
        exit: 1,
    },
    MR4070: {
        title: 'The actions are not in {folder}',
        why: 'A rehearsal runs the real actions; this folder has no actions/engine/dist/index.js, which `npm run build:action` makes from a checkout.',
        fix: 'git clone https://github.com/millrace/millrace ../millrace      then: millrace rehearse --actions ../millrace',
        exit: 2,
    },
};
//# sourceMappingURL=hosted.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/machine.js
/** 30xx: tools and the machine. */
const machineErrors = {
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
};
//# sourceMappingURL=machine.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/names.js
/** 12xx: names, paths and pointers. */
const namesErrors = {
    MR1201: {
        title: 'Path {path} can not stand in a folder',
        why: 'It is absolute, leaves its folder, or can be taken for another path on some machine.',
        fix: 'Rename the file: letters, digits, ".", "_" and "-", parts joined by "/".',
        exit: 2,
    },
    MR1202: {
        title: 'Path {path} stands twice in one folder',
        why: 'A folder is a map from paths to contents; two contents for a path have no meaning.',
        fix: 'Remove one of the two files and take the snapshot again.',
        exit: 2,
    },
    MR1203: {
        title: '"{name}" is not a {kind}',
        why: '{grammar}',
        fix: 'Use a name such as "{example}".',
        exit: 2,
    },
    MR1204: {
        title: '{what} does not have the shape it should have',
        why: '{problem}',
        fix: 'If it was edited by hand, undo that edit; else report it with this message.',
        exit: 1,
    },
    MR1210: {
        title: 'Pointer {file} is not valid YAML',
        why: '{problem}',
        fix: 'Undo the edit: git checkout HEAD -- {file}',
        exit: 2,
    },
    MR1211: {
        title: '{file} is not a pointer of Millrace: it has no meta.millrace',
        why: 'DVC alone wrote it. Without version and sha256 its bytes can not be trusted.',
        fix: 'Take a version with Millrace: millrace snapshot <dataset>',
        exit: 2,
    },
    MR1212: {
        title: '{file} has {count} outs; a pointer has one',
        why: 'One pointer stands for one dataset version or one model.',
        fix: 'Undo the edit: git checkout HEAD -- {file}',
        exit: 2,
    },
    MR1213: {
        title: '{file} was edited outside Millrace',
        why: 'Its out has md5 {out}, its meta.millrace says {meta}: the bytes are others than those that were checked.',
        fix: 'Take them as a new version (millrace snapshot), or undo the edit: git checkout HEAD -- {file}',
        exit: 2,
    },
    MR1214: {
        title: '{file} is a {seen} pointer; a {expected} pointer belongs here',
        why: 'data/<dataset>.dvc points to a dataset, models/<model>/<stage>.dvc to a model.',
        fix: 'Undo the edit: git checkout HEAD -- {file}',
        exit: 2,
    },
    MR1215: {
        title: '{key} of {file} must be {expected}; it is {seen}',
        why: 'Millrace writes md5, size, nfiles, hash and path of one out, and nothing else beside them.',
        fix: 'Undo the edit: git checkout HEAD -- {file}',
        exit: 2,
    },
    MR1216: {
        title: '{file} has the key {key}, which Millrace does not write',
        why: 'It would change what DVC does with the bytes, and be lost when the pointer is written again.',
        fix: 'Remove the line.',
        exit: 2,
    },
    MR1217: {
        title: '{file} says that it is {seen}',
        why: 'A pointer repeats its own name; a copied one would pass off one thing for another.',
        fix: 'Undo the copy: git checkout HEAD -- {file}',
        exit: 2,
    },
    MR1218: {
        title: 'meta.millrace of {file} does not have the shape it should have',
        why: '{problem}',
        fix: 'Undo the edit: git checkout HEAD -- {file}',
        exit: 2,
    },
    MR1219: {
        title: '{file} says something else than the record of its snapshot',
        why: 'Its {key} is {seen}, in the record it is {wanted}: it was edited by hand, and is not trusted.',
        fix: 'git log -p -- {file}      shows the edit; revert it',
        exit: 2,
    },
};
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/rehearsal.js
/** 50xx: GitHub rehearsed on one machine. */
const rehearsalErrors = {
    MR5001: {
        title: "GitHub's description of its REST API {version} can not be had",
        why: 'The local GitHub checks every request and answer against it; npm pack @octokit/openapi failed.',
        fix: 'npm ping      (then again: it is kept in the tools folder)',
        exit: 5,
    },
    MR5002: {
        title: 'docker-registry can not be had',
        why: 'The container registry of the local GitHub stands on it: neither PATH nor the Debian package has it.',
        fix: 'apt-get install docker-registry',
        exit: 5,
    },
    MR5003: {
        title: 'git {command} of the local GitHub ended with {exit}',
        why: 'A repository of the rehearsal is not as Git expects it.',
        fix: 'git --version      (2.38 or later has merge-tree --write-tree)',
        exit: 1,
    },
    MR5004: {
        title: 'The local GitHub has no {what} {name}',
        why: 'It knows only what the rehearsal made.',
        fix: 'millrace rehearse      (starts again from nothing)',
        exit: 1,
    },
    MR5005: {
        title: '{count} calls of the rehearsal differ from what GitHub documents',
        why: 'Nothing that works here may fail on GitHub, so a call that its description does not allow is a failure.',
        fix: 'millrace rehearse --json      (lists every call with what differs)',
        exit: 1,
    },
    MR5025: {
        title: 'act {version} can not be had',
        why: 'It runs the steps of workflows; it is neither in the tools folder nor on PATH, and there is no Go to install it with.',
        fix: 'apt-get install golang      (or https://go.dev/dl; then again: act is installed by itself)',
        exit: 5,
    },
    MR5026: {
        title: 'act {version} can not be installed',
        why: 'go install failed: {problem}',
        fix: 'go install github.com/nektos/act@v{version}',
        exit: 5,
    },
    MR5027: {
        title: '{path} is not a valid workflow',
        why: '{problem}',
        fix: 'actionlint {path}',
        exit: 2,
    },
    MR5028: {
        title: 'Job {job} wants {what}, and there are no containers in a rehearsal',
        why: 'Jobs run on this machine itself.',
        fix: 'Install in a step what the container brings, or leave the job out with if: vars.REHEARSAL == null',
        exit: 2,
    },
    MR5029: {
        title: 'Job {job} uses {action}, which the rehearsal does not have',
        why: 'A rehearsal fetches no action of others. It has: {known}',
        fix: "startEngine({ actions: { '{repository}': '/folder/of/a/clone' } })",
        exit: 2,
    },
    MR5030: {
        title: 'Job {job} calls the workflow {workflow}',
        why: 'Reusable workflows are not rehearsed: what they may do could not be checked job by job.',
        fix: 'Write the steps of {workflow} into the job, or share them as a composite action',
        exit: 2,
    },
    MR5031: {
        title: 'Job {job} wants a runner with the label {label}',
        why: 'A rehearsal has this one machine, which runs {system}.',
        fix: 'runs-on: ubuntu-latest',
        exit: 2,
    },
    MR5032: {
        title: 'Not all runs ended within {seconds} s',
        why: 'Still open: {open}',
        fix: 'Read the logs named here: each ends with what it waits for',
        exit: 1,
    },
    MR5033: {
        title: 'There is no run {run} that waits for approval',
        why: 'Waiting: {waiting}',
        fix: 'Name one of the runs that wait',
        exit: 2,
    },
    MR5034: {
        title: '{workflow} can not be dispatched: {problem}',
        why: 'GitHub answers 422 to such a dispatch.',
        fix: 'Compare with on.workflow_dispatch.inputs of {workflow}',
        exit: 2,
    },
    MR5035: {
        title: 'act ended without a result for job {job}',
        why: 'It ended with {exit} before the job was through: {problem}',
        fix: 'Read {log}',
        exit: 1,
    },
    MR5036: {
        title: 'The expression {expression} of {place} can not be evaluated',
        why: '{problem}',
        fix: 'Compare with https://docs.github.com/actions/reference/workflows-and-actions/contexts',
        exit: 2,
    },
    MR5037: {
        title: 'actions/checkout with {input} is not rehearsed',
        why: 'The stand-in for actions/checkout knows repository, ref, token, path, clean, fetch-depth, fetch-tags and persist-credentials.',
        fix: 'Leave {input} out',
        exit: 2,
    },
    MR5038: {
        title: 'Checkout of {repository} failed: git {command} ended with {exit}',
        why: '{problem}',
        fix: 'permissions: contents: read      (and a ref that is there)',
        exit: 1,
    },
    MR5039: {
        title: 'Action {action} can not be rehearsed',
        why: '{problem}',
        fix: 'Use a composite or JavaScript action with an action.yml',
        exit: 2,
    },
    MR5040: {
        title: '{path} reads {name}, which act does not know',
        why: 'GitHub fills it; in a rehearsal it would be empty, and the job would do something else here than there.',
        fix: 'Use the variable {variable} in a run step instead',
        exit: 2,
    },
    MR5041: {
        title: 'The rehearsal does not know the step "{step}"',
        why: 'Steps are: dispatch <workflow>, merge <branch or key>, approve, schedule <workflow>, pr <branch>.',
        fix: "millrace rehearse 'dispatch snapshot.yml' 'merge data:flights'",
        exit: 2,
    },
    MR5042: {
        title: 'Step "{step}" found nothing to do',
        why: '{problem}',
        fix: 'millrace rehearse --serve      (shows the pull requests and runs)',
        exit: 1,
    },
};
//# sourceMappingURL=rehearsal.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/snapshot.js
/** 20xx: sources and snapshots. */
const snapshotErrors = {
    MR2001: {
        title: 'There is no {source}',
        why: 'It is the source of {dataset} in millrace.yaml, and neither a file nor a folder has that name.',
        fix: 'Correct datasets.{dataset}.source.files in millrace.yaml, or put the files there.',
        exit: 1,
    },
    MR2002: {
        title: '{file} can not be opened',
        why: 'The system says {errno}.',
        fix: 'ls -l {file}      shows whether this user may read it',
        exit: 1,
    },
    MR2003: {
        title: 'No data file in {source}',
        why: 'Parquet and CSV files are told by their ending; hidden files, _SUCCESS and unfinished ones are left out.',
        fix: 'Correct datasets.{dataset}.source.files in millrace.yaml, or put the files there.',
        exit: 1,
    },
    MR2004: {
        title: '{file} is not a file',
        why: 'It has the ending of a data file but is {kind}. Links are followed to files alone, since others can leave the source.',
        fix: 'Name the files themselves with a pattern, or rename or remove it.',
        exit: 2,
    },
    MR2005: {
        title: '{file} vanished while it was being read',
        why: 'Another program removed or renamed it, so what was read may be half of a delivery.',
        fix: 'Wait until the delivery is complete, then run the command again.',
        exit: 1,
    },
    MR2006: {
        title: '{file} changed while it was being read',
        why: 'Its bytes are not those that the version was planned from: another program writes it.',
        fix: 'Wait until the delivery is complete, then run the command again.',
        exit: 1,
    },
    MR2007: {
        title: 'The source of {dataset} mixes Parquet and CSV',
        why: '{first} is {firstFormat} and {second} is {secondFormat}; one table is read from one format.',
        fix: 'Name one kind in millrace.yaml, such as  files: {example}',
        exit: 2,
    },
    MR2008: {
        title: 'The source of {dataset} has no rows',
        why: 'Its {files} files were read to the end. A dataset without rows is never what was meant.',
        fix: 'Deliver the rows, then run the command again.',
        exit: 1,
    },
    MR2009: {
        title: 'Column "{column}" has two types in the source of {dataset}',
        why: 'It is {firstType} in {first} and {secondType} in {second}; read as one table, one of them would be changed.',
        fix: 'Write one of the two files again with the type of the other.',
        exit: 1,
    },
    MR2010: {
        title: 'The source of {dataset} is older than the last snapshot',
        why: 'Its newest row is of {now}, that of version {version} is of {before}.',
        fix: 'Correct the source, or start over: delete data/{dataset}.dvc in a commit.',
        exit: 1,
    },
    MR2011: {
        title: 'The source of {dataset} no longer has {partitions}',
        why: 'Version {version} has rows there, and a newer version would lose them (too few rows for min_rows count as none).',
        fix: 'Correct the source, or start over: delete data/{dataset}.dvc in a commit.',
        exit: 1,
    },
    MR2012: {
        title: 'The rows of {dataset} could not be sorted and written',
        why: 'The disk below {folder} or the memory of this machine was not enough.',
        fix: 'df -h {folder}',
        exit: 1,
    },
    MR2013: {
        title: 'Main has another version of {dataset} by now',
        why: 'This snapshot was judged against {judged}, and main has {main}.',
        fix: 'git pull, then millrace snapshot {dataset}',
        exit: 1,
    },
    MR2014: {
        title: 'Every partition of {dataset} is held back',
        why: 'None has {minRows} rows, its min_rows; the largest has {most}.',
        fix: 'Set a smaller datasets.{dataset}.min_rows in millrace.yaml, or a larger partition.',
        exit: 2,
    },
    MR2015: {
        title: 'millrace.yaml has no dataset "{dataset}"',
        why: 'It is not among its datasets.',
        fix: 'millrace status      lists them',
        exit: 2,
    },
    MR2016: {
        title: '{file} has no bytes',
        why: 'Not even a header is in it, so it tells no columns: a delivery that failed or has not begun.',
        fix: 'Deliver the file again, or remove it from the source.',
        exit: 1,
    },
    MR2017: {
        title: '{first} and {second} are one file',
        why: 'A link gives it two names in the source, and its rows would count twice.',
        fix: 'Remove the link, or name the files with a pattern that leaves it out.',
        exit: 2,
    },
    MR2050: {
        title: '{file} can not be read',
        why: '{why}',
        fix: 'Mend or replace the file at its source, then take the snapshot again.',
        exit: 1,
    },
    MR2051: {
        title: '{what} to read',
        why: 'The source gave nothing, and a dataset without rows is never what was meant.',
        fix: 'Check the "source" of the dataset in millrace.yaml: does its pattern match files that hold rows?',
        exit: 1,
    },
    MR2052: {
        title: 'DuckDB is not installed here',
        why: 'Rows are read with DuckDB, a native package that was not found, or not for this platform.',
        fix: 'npm install @duckdb/node-api@1.5.5-r.5',
        exit: 1,
    },
    MR2053: {
        title: '{what} can not stand in SQL',
        why: 'It would end or change the statement that it stands in.',
        fix: 'Rename the column or table at its source.',
        exit: 2,
    },
    MR2054: {
        title: 'The format of {file} can not be told',
        why: 'Files are Parquet (.parquet) or CSV (.csv, .tsv, .txt, also with .gz), all of one kind.',
        fix: 'Rename the files, or say the format of the source in millrace.yaml.',
        exit: 2,
    },
    MR2055: {
        title: '{file} has a name that can be read in two ways',
        why: 'It has both a backslash and one of "*", "?", "[", which file patterns read as one another.',
        fix: 'Rename the file.',
        exit: 2,
    },
    MR2056: {
        title: 'Column "{column}" holds text where numbers are needed',
        why: 'A model and a statistic take numbers, booleans and times.',
        fix: "Turn it into a number in the view's SQL, or leave it out.",
        exit: 2,
    },
    MR2057: {
        title: 'Column "{column}" has a value in row {row} that is no {type}',
        why: 'It is missing, has a fraction, or is out of range.',
        fix: 'Fill or filter such rows in the SQL that gives the column.',
        exit: 1,
    },
};
//# sourceMappingURL=snapshot.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/store.js
/** 13xx: the store. */
const storeErrors = {
    MR1301: {
        title: 'The store {location} can not be used',
        why: '{problem}',
        fix: 'Create the folder, or let this user write it, or set another store.path in millrace.yaml.',
        exit: 1,
    },
    MR1302: {
        title: 'Blob {key} is damaged: it does not hash to its name',
        why: 'Expected sha256 {expected} of {size} bytes, found {found}. The disk, a copy or another program changed it.',
        fix: 'Delete {key} from {location} and run again: the stage that made it runs again, or a copy can be put there.',
        exit: 1,
    },
    MR1303: {
        title: '{key} is missing from the store',
        why: 'Something names it, but {location} does not hold it: it was deleted, or it was made with another store.',
        fix: 'Check store in millrace.yaml, or copy the object there from the store that has it.',
        exit: 1,
    },
    MR1304: {
        title: 'Two different contents share the MD5 of {key}',
        why: "DVC's layout names blobs by MD5. The store holds sha256 {held} there; the new content is sha256 {refused}. Such pairs are made on purpose.",
        fix: 'Find out who made the new file. To keep it nevertheless, change one byte of it.',
        exit: 1,
    },
    MR1305: {
        title: 'The disk of the store {location} is full',
        why: 'Writing {what} failed with {errno}. Nothing that was there before was changed.',
        fix: 'df -h {folder}',
        exit: 1,
    },
    MR1306: {
        title: '{key} in the store is damaged',
        why: '{problem}',
        fix: 'Delete {key} from {location} and run again: the stage that made it runs again.',
        exit: 1,
    },
    MR1307: {
        title: '{path} can not be read',
        why: '{problem}',
        fix: 'Check that it is there and that this user may read it.',
        exit: 1,
    },
    MR1308: {
        title: '{path} is neither a file nor a folder',
        why: 'It is {kind}. A folder is kept by the bytes of its files; links are never followed, since they can leave it.',
        fix: 'Replace it by the file that is meant.',
        exit: 2,
    },
    MR1309: {
        title: 'Folder {path} can not be filled',
        why: '{problem}',
        fix: 'Name a folder that is empty or absent, in a place that this user may write.',
        exit: 1,
    },
    MR1320: {
        title: 'The store {repository} refuses {what}',
        why: '{problem}',
        fix: '{fix}',
        exit: 4,
    },
    MR1321: {
        title: 'The registry {registry} can not be reached',
        why: 'After {tries} tries of {what}: {problem}. What was sent before is there.',
        fix: 'Run again when {registry} answers: curl -I https://{registry}/v2/',
        exit: 5,
    },
    MR1322: {
        title: 'The registry {registry} gives an answer that can not be used',
        why: '{what} led to {seen}.',
        fix: 'Check that store.repository in millrace.yaml names an OCI registry, and that its repository takes artifacts.',
        exit: 1,
    },
    MR1323: {
        title: 'The store has no repository',
        why: 'store.driver is oci without store.repository. It then follows from the repository on GitHub, and {problem}.',
        fix: 'Write store.repository in millrace.yaml, such as "ghcr.io/acme/flights/store".',
        exit: 2,
    },
    MR1324: {
        title: 'The store {repository} would be public',
        why: '{problem} It holds data, models and reports.',
        fix: 'Write store.public: true in millrace.yaml if everybody may read all of it; else name a private place in store.repository.',
        exit: 2,
    },
    MR1325: {
        title: 'Credentials can not be read from {what}',
        why: '{problem}',
        fix: 'docker login writes them anew; or remove the entry and set GH_TOKEN for ghcr.io.',
        exit: 4,
    },
};
//# sourceMappingURL=store.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/train.js
/** 22xx: training. */
const trainErrors = {
    MR2201: {
        title: 'params.threads of {model} must be a whole number from 1 to 256; it is {seen}',
        why: 'It becomes the number of threads that the program is told to use.',
        fix: 'Write it such as "threads: 2", or leave it out.',
        exit: 2,
    },
    MR2202: {
        title: 'The features of {model} have no train.parquet',
        why: 'The record {record} names a folder without it: another version of Millrace wrote it.',
        fix: 'Change the feature SQL or the spine and commit it: that builds them anew. Then report this with the name of the record.',
        exit: 1,
    },
    MR2210: {
        title: 'Training {model} failed: {program} ended with exit code {exitCode}',
        why: '{why}',
        fix: 'Mend the program; nothing was recorded, and the last lines of its output are above.',
        exit: 1,
    },
    MR2211: {
        title: 'Training {model} wrote no model.onnx',
        why: '{program} ended well, but its output folder (MILLRACE_OUTPUT) holds {seen}.',
        fix: 'Write the model to the file model.onnx in the folder that MILLRACE_OUTPUT names.',
        exit: 1,
    },
    MR2212: {
        title: 'model.onnx of {model} is empty',
        why: '{program} made the file and wrote nothing into it.',
        fix: 'Write the bytes of model.SerializeToString() and close the file.',
        exit: 1,
    },
    MR2213: {
        title: 'model.onnx of {model} is too large: {size} MiB',
        why: 'At most {most} MiB are taken: a model is loaded as a whole, by each server and on each comparison.',
        fix: 'Train a smaller model: fewer trees, fewer leaves, float32 instead of float64.',
        exit: 1,
    },
    MR2214: {
        title: 'model.onnx of {model} is not an ONNX model',
        why: 'It is {seen}.',
        fix: 'Export the model with onnx, skl2onnx, onnxmltools or torch.onnx; renaming another format does not convert it.',
        exit: 1,
    },
    MR2215: {
        title: 'metrics.json of {model} is not a flat map of names to finite numbers',
        why: '{problem}',
        fix: 'Write it such as {"train_log_loss": 0.41}; leave a number out that is not finite.',
        exit: 1,
    },
};
//# sourceMappingURL=train.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes/validate.js
/** 23xx: validation. */
const validateErrors = {
    MR2301: {
        title: '{what} holds no rows',
        why: 'A model that was judged on nothing would pass every gate.',
        fix: 'Wait for rows whose label is mature, or make the holdout longer: models.<model>.split.holdout in millrace.yaml.',
        exit: 1,
    },
    MR2302: {
        title: '{rows} rows of {what} have no label',
        why: 'Column "{column}" is missing there. Leaving such rows out would judge the model on a choice of its rows.',
        fix: 'Fill or filter them where the rows are made, for candidate and champion alike.',
        exit: 1,
    },
    MR2303: {
        title: '{rows} rows of {what} have a label other than 0 and 1',
        why: 'Column "{column}" is the truth of a binary classifier: 0 or 1, false or true.',
        fix: 'Turn it into 0 and 1 where the rows are made, e.g. CAST(delay > 15 AS INTEGER).',
        exit: 1,
    },
    MR2304: {
        title: '{what} holds only rows with label {label}',
        why: 'AUC compares positives with negatives; with one class alone no model is better than another.',
        fix: 'Take a longer window, or check the SQL of the label "{column}".',
        exit: 1,
    },
    MR2305: {
        title: '{rows} scores of {what} are no probabilities',
        why: 'The first is in row {row}: it is {seen}. Log loss and calibration need numbers from 0 to 1.',
        fix: 'Write P(label = 1), not the log-odds or the predicted class, and a score for every row.',
        exit: 1,
    },
    MR2306: {
        title: 'The candidate of {model} learned from the rows that would judge it',
        why: 'It was trained until {trained}; the holdout starts at {from}. Its score there would be too good.',
        fix: 'millrace run      trains it again on the rows before the holdout',
        exit: 1,
    },
    MR2307: {
        title: '{rows} rows of {what} have no time',
        why: 'Column "{column}" is missing there. Rows of one day are alike, so the interval needs the day of each.',
        fix: 'Fill or filter them where the rows are made.',
        exit: 1,
    },
    MR2308: {
        title: 'The {role} of {model} reads "{column}", which its holdout lacks',
        why: 'It was trained on other columns than those that were built for it.',
        fix: 'millrace run      builds its features again from its own commit',
        exit: 1,
    },
    MR2310: {
        title: '{file} has no column "{column}"',
        why: '{hint}',
        fix: 'Name the columns with --label, --score, --key and --time; they are the same in both files.',
        exit: 2,
    },
    MR2311: {
        title: '{rows} rows of {file} have no key',
        why: 'Column "{column}" is missing there, so these rows can not be found in the other file.',
        fix: 'Fill the column, or leave out --key where both files have the same rows in the same order.',
        exit: 1,
    },
    MR2312: {
        title: '{rows} rows of {file} repeat the key of another row',
        why: 'Column "{column}" has to name each row once, or scores of different rows would be compared.',
        fix: 'Remove the repeated rows, or name a column that tells them apart.',
        exit: 1,
    },
    MR2313: {
        title: '{rows} rows are in one file only',
        why: '{candidate} of {first} are not in the other file, {champion} of {second} are not in the first. Both models are judged on the same rows.',
        fix: 'Score the same rows with both models, or filter both files to the rows they share.',
        exit: 1,
    },
    MR2314: {
        title: '{first} and {second} do not have the same rows',
        why: '{problem}',
        fix: 'Write both files in one order, or name a column that is in both with --key.',
        exit: 1,
    },
    MR2315: {
        title: 'The margin {margin} is not 0 or more',
        why: 'A margin is the loss of AUC that is tolerated, such as 0.005.',
        fix: 'millrace validate --margin 0.005',
        exit: 2,
    },
    MR2316: {
        title: 'Column "{column}" of {file} is not a time',
        why: 'It holds values of type {type}. The day of a row is read from dates and timestamps.',
        fix: 'Write it as 2001-05-31 or 2001-05-31 17:30:00, or leave out --time.',
        exit: 2,
    },
};
//# sourceMappingURL=validate.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/error-codes.js















/** Every problem that Millrace names, by code. Codes are never used again for something else. */
const errorCodes = {
    ...configErrors,
    ...gitErrors,
    ...namesErrors,
    ...storeErrors,
    ...snapshotErrors,
    ...featuresErrors,
    ...trainErrors,
    ...validateErrors,
    ...deployErrors,
    ...driftErrors,
    ...machineErrors,
    ...cliErrors,
    ...hostedErrors,
    ...actionErrors,
    ...rehearsalErrors,
};
//# sourceMappingURL=error-codes.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/errors.js

const BRAND = Symbol.for('millrace.error');
/**
 * A problem that its reader can act on. The registry gives title, reason, fix and exit code; `values` fill the
 * `{name}` places in them.
 */
class errors_MillraceError extends Error {
    name = 'MillraceError';
    [BRAND] = true;
    code;
    values;
    where;
    frame;
    also;
    constructor(code, values = {}, details = {}) {
        super(fill(errorCodes[code].title, values), details.cause === undefined ? {} : { cause: details.cause });
        this.code = code;
        this.values = values;
        this.where = details.where;
        this.frame = details.frame;
        this.also = details.also ?? [];
    }
    /** Also those of another copy of this module: the command line is bundled, the rehearsal that it loads is not. */
    static [Symbol.hasInstance](value) {
        return typeof value === 'object' && value !== null && BRAND in value;
    }
    /** Why it happened, filled in. */
    get why() {
        return fill(errorCodes[this.code].why, this.values);
    }
    /** One fix to copy. */
    get fix() {
        return fill(errorCodes[this.code].fix, this.values);
    }
    /** 2 usage or config, 1 failed, 4 auth, 5 network. */
    get exitCode() {
        return errorCodes[this.code].exit;
    }
}
/** A broken promise inside Millrace itself: not the user's to mend. */
class BugError extends Error {
    name = 'BugError';
}
function bug(message, cause) {
    return new BugError(message, cause === undefined ? {} : { cause });
}
function fill(template, values) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
//# sourceMappingURL=errors.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/canonical-json.js

/**
 * JSON with one spelling per value (RFC 8785's rules: keys in code-unit order, no white space, ECMAScript
 * numbers), so that equal values have equal digests. NaN, infinities and lone surrogates have no spelling: a bug.
 */
function canonicalJson(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw bug(`${value} has no canonical JSON`);
        return JSON.stringify(value);
    }
    if (typeof value === 'string') {
        if (/\p{Surrogate}/u.test(value))
            throw bug('a lone surrogate has no canonical JSON');
        return JSON.stringify(value);
    }
    if (isList(value))
        return `[${value.map(item => canonicalJson(item ?? null)).join(',')}]`;
    const members = [];
    for (const key of Object.keys(value).sort()) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${canonicalJson(key)}:${canonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
}
function isList(value) {
    return Array.isArray(value);
}
//# sourceMappingURL=canonical-json.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/caret-frame.js
const WIDEST = 100;
/**
 * The line of a span with carets under it, laid out for any monospaced reader:
 *
 *     4 │   date_diff('day', signup_date, event_time)
 *       │                    ^^^^^^^^^^^
 *
 * Control and direction-changing characters are made visible, and a long line is cut around the carets.
 */
function caretFrame(text, span) {
    const line = text.split(/\r\n|\n|\r/, span.line)[span.line - 1] ?? '';
    const start = Math.min(Math.max(span.column - 1, 0), line.length);
    const before = [...visible(line.slice(0, start))];
    const marked = [...visible(line.slice(start, start + Math.max(span.length, 1)))].slice(0, WIDEST);
    const behind = [...visible(line.slice(start + Math.max(span.length, 1)))];
    const room = WIDEST - marked.length;
    const kept = before.length > room / 2 && before.length + behind.length > room ? Math.floor(room / 2) : before.length;
    const head = kept < before.length ? ['…', ...before.slice(before.length - kept)] : before;
    const tail = behind.length > room - kept ? [...behind.slice(0, Math.max(room - kept, 0)), '…'] : behind;
    const number = String(span.line);
    const carets = '^'.repeat(Math.max(width(marked), 1));
    return [
        `${number} │ ${[...head, ...marked, ...tail].join('')}`.trimEnd(),
        `${' '.repeat(number.length)} │ ${' '.repeat(width(head))}${carets}`,
    ].join('\n');
}
/** One visible sign for each character that a terminal would act on instead of showing it. */
function visible(text) {
    return text
        .replace(/[\p{Bidi_Control}\p{Surrogate}\u2028\u2029\u200b\ufeff]/gu, '\ufffd')
        .replace(/\p{Cc}/gu, sign => {
        const code = sign.charCodeAt(0);
        return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
    });
}
/** Columns that characters take in a terminal: East Asian wide ones and emoji two, combining marks none. */
function width(characters) {
    let columns = 0;
    for (const character of characters) {
        if (/[\p{Mn}\p{Me}\u200d]/u.test(character))
            continue;
        columns += WIDE.test(character) ? 2 : 1;
    }
    return columns;
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
//# sourceMappingURL=caret-frame.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/contract/dist/digest.js


/** SHA-256 of bytes or of a string's UTF-8, in lower-case hex. */
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** SHA-256 of a value's canonical JSON. */
function jsonDigest(value) {
    return sha256(canonicalJson(value));
}
/** The blob that bytes in memory are. */
function blobRef(bytes) {
    return { sha256: sha256(bytes), md5: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'), size: bytes.byteLength };
}
//# sourceMappingURL=digest.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/fingerprint.js

/** SHA-256 of the parts' canonical JSON. */
function fingerprint(parts) {
    const { stage, subject, config, inputs, code, params, environment, format } = parts;
    return jsonDigest({
        stage,
        subject,
        config,
        inputs,
        code,
        params,
        ...(environment && { environment }),
        format,
    });
}
/** Names the parts in which two fingerprints of one stage differ; empty when they are equal. */
function changesBetween(before, now) {
    const changes = [];
    if (before.stage !== now.stage)
        changes.push({ kind: 'config', name: 'stage', how: 'changed' });
    if (before.subject !== now.subject)
        changes.push({ kind: 'config', name: 'subject', how: 'changed' });
    if (before.format !== now.format)
        changes.push({ kind: 'format', name: now.stage, how: 'changed' });
    compare('input', before.inputs, now.inputs);
    compare('code', before.code, now.code);
    compare('param', before.params, now.params);
    compare('environment', { ...before.environment }, { ...now.environment });
    if (isMap(before.config) && isMap(now.config))
        compare('config', before.config, now.config);
    else
        compare('config', { config: before.config }, { config: now.config });
    return changes;
    function compare(kind, old, current) {
        for (const name of [...new Set([...Object.keys(old), ...Object.keys(current)])].sort()) {
            const had = Object.hasOwn(old, name) ? old[name] : undefined;
            const has = Object.hasOwn(current, name) ? current[name] : undefined;
            if (had === undefined)
                changes.push({ kind, name, how: 'added' });
            else if (has === undefined)
                changes.push({ kind, name, how: 'removed' });
            else if (jsonDigest(had) !== jsonDigest(has))
                changes.push({ kind, name, how: 'changed' });
        }
    }
}
function isMap(config) {
    return typeof config === 'object' && config !== null && !Array.isArray(config);
}
//# sourceMappingURL=fingerprint.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/label.js

function parseDuration(text) {
    const match = /^([1-9]\d*) (minute|hour|day|week|month|year)s?$/.exec(text);
    if (!match) {
        throw new errors_MillraceError('MR1203', {
            name: text,
            kind: 'length of time',
            grammar: 'A length of time is a whole number and minutes, hours, days, weeks, months or years.',
            example: '3 days',
        });
    }
    return { count: Number(match[1]), unit: match[2] };
}
/** The instant `count` units before (UTC; a day that its month lacks becomes the month's last, as SQL does). */
function before(instant, { count, unit }) {
    return shift(instant, -count, unit);
}
/** The instant `count` units after (UTC; a day that its month lacks becomes the month's last, as SQL does). */
function after(instant, { count, unit }) {
    return shift(instant, count, unit);
}
/** True when the truth of a row predicted at `time` is known at `now`. */
function isMature(time, delay, now) {
    return after(time, delay).getTime() <= now.getTime();
}
const MS = {
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    week: 604_800_000,
};
function shift(instant, count, unit) {
    if (unit !== 'month' && unit !== 'year')
        return new Date(instant.getTime() + count * MS[unit]);
    const months = unit === 'year' ? count * 12 : count;
    const moved = new Date(instant);
    moved.setUTCDate(1);
    moved.setUTCMonth(moved.getUTCMonth() + months);
    const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
    moved.setUTCDate(Math.min(instant.getUTCDate(), last));
    return moved;
}
//# sourceMappingURL=label.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/names.js

const NAME = /^[a-z][a-z0-9_-]{0,62}$/;
/** Checks a name's grammar (MR1203): it becomes part of paths, branches, tags and SQL identifiers. */
function checkName(name, kind = 'name') {
    if (!NAME.test(name)) {
        throw new MillraceError('MR1203', {
            name,
            kind,
            grammar: 'Names are a lower-case letter followed by up to 62 of a–z, 0–9, "_" and "-".',
            example: 'flight-delays',
        });
    }
    return name;
}
const DATASET_VERSION = /^(v[1-9]\d*|\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\.([1-9]\d*))?$/;
function parseDatasetVersion(text) {
    const match = DATASET_VERSION.exec(text);
    if (match?.[1] === undefined) {
        throw new errors_MillraceError('MR1203', {
            name: text,
            kind: 'dataset version',
            grammar: 'A version is a period (2001, 2001-04, 2001-04-30) or a count (v3), then ".2", ".3" … for revisions.',
            example: '2001-04',
        });
    }
    return { period: match[1], revision: match[2] === undefined ? 1 : Number(match[2]) };
}
function formatDatasetVersion(version) {
    return version.revision === 1 ? version.period : `${version.period}.${version.revision}`;
}
const MODEL_VERSION = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
function parseModelVersion(text) {
    const match = MODEL_VERSION.exec(text);
    if (!match) {
        throw new errors_MillraceError('MR1203', {
            name: text,
            kind: 'model version',
            grammar: 'A model version is "v" and three numbers.',
            example: 'v1.4.0',
        });
    }
    return { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) };
}
function formatModelVersion({ major, minor, patch }) {
    return `v${major}.${minor}.${patch}`;
}
function formatIndexTag(tag) {
    return tag.kind === 'version' ? `${tag.model}@${tag.version}` : `${tag.model}#${tag.stage}#${tag.sequence}`;
}
/** Reads an index tag; another tool's tag is `undefined`. */
function parseIndexTag(text) {
    const version = /^([a-z][a-z0-9_-]{0,62})@(v\d+\.\d+\.\d+)$/.exec(text);
    if (version?.[1] && version[2] && MODEL_VERSION.test(version[2])) {
        return { kind: 'version', model: version[1], version: version[2] };
    }
    const stage = /^([a-z][a-z0-9_-]{0,62})#([a-z][a-z0-9_-]{0,62})#([1-9]\d*)$/.exec(text);
    if (stage?.[1] && stage[2]) {
        return { kind: 'stage', model: stage[1], stage: stage[2], sequence: Number(stage[3]) };
    }
    return undefined;
}
/** `data:flights`, `promotion:delay:production`: the marker in a pull request's body. */
function formatProposalKey(key) {
    return key.kind === 'data' ? `data:${key.dataset}` : `${key.kind}:${key.model}:${key.stage}`;
}
function parseProposalKey(text) {
    const [kind, first, second, ...rest] = text.split(':');
    if (first === undefined || rest.length > 0 || !NAME.test(first))
        return undefined;
    if (kind === 'data' && second === undefined)
        return { kind, dataset: first };
    if ((kind === 'promotion' || kind === 'rollback') && second !== undefined && NAME.test(second)) {
        return { kind, model: first, stage: second };
    }
    return undefined;
}
/** `millrace/promotion/delay/production`: the branch of a proposal. */
function proposalBranch(key) {
    return `millrace/${formatProposalKey(key).replaceAll(':', '/')}`;
}
function parseProposalBranch(branch) {
    return branch.startsWith('millrace/') ? parseProposalKey(branch.slice(9).replaceAll('/', ':')) : undefined;
}
/** Where a dataset's pointer stands in the repository. */
function datasetPointerPath(dataset) {
    return `data/${dataset}.dvc`;
}
/** Where the pointer of a model's stage stands in the repository. */
function stagePointerPath(model, stage) {
    return `models/${model}/${stage}.dvc`;
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/nearest-name.js
/**
 * The name that was probably meant: the candidate within a third of the word's length by edits (insert, drop,
 * replace, swap neighbours; optimal string alignment), the nearest first; `undefined` when none is near.
 */
function nearestName(word, candidates) {
    const wanted = fold(word);
    let best;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = edits(wanted, fold(candidate));
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
const LONGEST = 64;
/** Case, "-" and "_" are what people mix up most: they cost nothing. */
function fold(word) {
    return word.slice(0, LONGEST).toLowerCase().replaceAll('-', '_');
}
function edits(from, to) {
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                cost = Math.min(cost, before[column - 2] + 1);
            current.push(cost);
        }
        before = previous;
        previous = current;
    }
    return previous[to.length];
}
//# sourceMappingURL=nearest-name.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/progress.js
/** Progress that nobody watches. */
const silent = { step: () => () => undefined, line: () => undefined, at: () => undefined };
//# sourceMappingURL=progress.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/record.js
const stageNames = [
    'snapshot',
    'features',
    'train',
    'validate',
    'deploy',
    'drift',
];
/** Name of a subject with two parts. */
function stageSubject(model, stage) {
    return `${model}/${stage}`;
}
//# sourceMappingURL=record.js.map
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/contract/dist/runtime-package.js


const FOLDER = 'MILLRACE_RUNTIME';
let provide;
/** Says once, where a process starts, how packages come to be there. Without it they are found as Node finds them. */
function provideRuntime(provider) {
    provide = provider;
}
/**
 * Loads a package: from where the process provides it, else from the folder in MILLRACE_RUNTIME (child processes, and
 * machines that have it installed beforehand), else from beside the module `from` (its `import.meta.url`). Throws what
 * the provider throws, or Node's error where it is missing. The name stays a variable, so that bundlers leave it.
 */
async function loadRuntimePackage(name, from) {
    const folder = await folderOf(name);
    return (0,external_node_module_.createRequire)(folder === undefined ? from : (0,external_node_path_.join)(folder, 'runtime.js'))(name);
}
/** What a child process needs in its environment to load a package. */
async function runtimeEnvironment(name) {
    const folder = await folderOf(name);
    return folder === undefined ? {} : { [FOLDER]: folder };
}
async function folderOf(name) {
    return (await provide?.(name)) ?? (process.env[FOLDER] || undefined);
}
//# sourceMappingURL=runtime-package.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/generated/validators.js
// @ts-nocheck: made by ajv from contract.schema.json; run the generator instead of editing.

const DatasetMeta = validate71;
const schema13 = { "type": "object", "properties": { "kind": { "type": "string", "const": "dataset" }, "dataset": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "version": { "type": "string", "pattern": "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "md5": { "type": "string" }, "rows": { "type": "integer" }, "schema": { "type": "array", "items": { "$ref": "#/definitions/Column" } }, "watermark": { "type": "string" }, "source": { "type": "string" }, "contract": { "type": "object", "properties": { "verdict": { "type": "string", "enum": ["passed", "failed"] }, "checks": { "type": "number" }, "failed": { "type": "number" } }, "required": ["verdict", "checks", "failed"], "additionalProperties": false }, "record": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["kind", "dataset", "version", "sha256", "md5", "rows", "schema", "source", "contract", "record"], "additionalProperties": false };
const schema14 = { "type": "object", "properties": { "name": { "type": "string" }, "type": { "type": "string", "enum": ["boolean", "integer", "float", "decimal", "string", "binary", "date", "time", "timestamp", "timestamp_tz", "nested"] }, "nullable": { "type": "boolean" } }, "required": ["name", "type", "nullable"], "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const pattern1 = new RegExp("^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$", "u");
const pattern2 = new RegExp("^[0-9a-f]{64}$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.dataset === undefined) && (missing0 = "dataset"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.md5 === undefined) && (missing0 = "md5"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.schema === undefined) && (missing0 = "schema"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.contract === undefined) && (missing0 = "contract"))) || ((data.record === undefined) && (missing0 = "record"))) {
                validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema13.properties, key0))) {
                        validate71.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate71.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        if ("dataset" !== data0) {
                            validate71.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "dataset" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.dataset !== undefined) {
                            let data1 = data.dataset;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (!pattern0.test(data1)) {
                                        validate71.errors = [{ instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate71.errors = [{ instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.version !== undefined) {
                                let data2 = data.version;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data2 === "string") {
                                        if (!pattern1.test(data2)) {
                                            validate71.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" }, message: "must match pattern \"" + "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate71.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.sha256 !== undefined) {
                                    let data3 = data.sha256;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data3 === "string") {
                                            if (!pattern2.test(data3)) {
                                                validate71.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate71.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.md5 !== undefined) {
                                        const _errs10 = errors;
                                        if (typeof data.md5 !== "string") {
                                            validate71.errors = [{ instancePath: instancePath + "/md5", schemaPath: "#/properties/md5/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.rows !== undefined) {
                                            let data5 = data.rows;
                                            const _errs12 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate71.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.schema !== undefined) {
                                                let data6 = data.schema;
                                                const _errs14 = errors;
                                                if (errors === _errs14) {
                                                    if (Array.isArray(data6)) {
                                                        var valid1 = true;
                                                        const len0 = data6.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data7 = data6[i0];
                                                            const _errs16 = errors;
                                                            const _errs17 = errors;
                                                            if (errors === _errs17) {
                                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                                    let missing1;
                                                                    if ((((data7.name === undefined) && (missing1 = "name")) || ((data7.type === undefined) && (missing1 = "type"))) || ((data7.nullable === undefined) && (missing1 = "nullable"))) {
                                                                        validate71.errors = [{ instancePath: instancePath + "/schema/" + i0, schemaPath: "#/definitions/Column/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs19 = errors;
                                                                        for (const key1 in data7) {
                                                                            if (!(((key1 === "name") || (key1 === "type")) || (key1 === "nullable"))) {
                                                                                validate71.errors = [{ instancePath: instancePath + "/schema/" + i0, schemaPath: "#/definitions/Column/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs19 === errors) {
                                                                            if (data7.name !== undefined) {
                                                                                const _errs20 = errors;
                                                                                if (typeof data7.name !== "string") {
                                                                                    validate71.errors = [{ instancePath: instancePath + "/schema/" + i0 + "/name", schemaPath: "#/definitions/Column/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs20 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data7.type !== undefined) {
                                                                                    let data9 = data7.type;
                                                                                    const _errs22 = errors;
                                                                                    if (typeof data9 !== "string") {
                                                                                        validate71.errors = [{ instancePath: instancePath + "/schema/" + i0 + "/type", schemaPath: "#/definitions/Column/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (!(((((((((((data9 === "boolean") || (data9 === "integer")) || (data9 === "float")) || (data9 === "decimal")) || (data9 === "string")) || (data9 === "binary")) || (data9 === "date")) || (data9 === "time")) || (data9 === "timestamp")) || (data9 === "timestamp_tz")) || (data9 === "nested"))) {
                                                                                        validate71.errors = [{ instancePath: instancePath + "/schema/" + i0 + "/type", schemaPath: "#/definitions/Column/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid3 = _errs22 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data7.nullable !== undefined) {
                                                                                        const _errs24 = errors;
                                                                                        if (typeof data7.nullable !== "boolean") {
                                                                                            validate71.errors = [{ instancePath: instancePath + "/schema/" + i0 + "/nullable", schemaPath: "#/definitions/Column/properties/nullable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid3 = _errs24 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate71.errors = [{ instancePath: instancePath + "/schema/" + i0, schemaPath: "#/definitions/Column/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs16 === errors;
                                                            if (!valid1) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate71.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.watermark !== undefined) {
                                                    const _errs26 = errors;
                                                    if (typeof data.watermark !== "string") {
                                                        validate71.errors = [{ instancePath: instancePath + "/watermark", schemaPath: "#/properties/watermark/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs26 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.source !== undefined) {
                                                        const _errs28 = errors;
                                                        if (typeof data.source !== "string") {
                                                            validate71.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs28 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.contract !== undefined) {
                                                            let data13 = data.contract;
                                                            const _errs30 = errors;
                                                            if (errors === _errs30) {
                                                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                    let missing2;
                                                                    if ((((data13.verdict === undefined) && (missing2 = "verdict")) || ((data13.checks === undefined) && (missing2 = "checks"))) || ((data13.failed === undefined) && (missing2 = "failed"))) {
                                                                        validate71.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs32 = errors;
                                                                        for (const key2 in data13) {
                                                                            if (!(((key2 === "verdict") || (key2 === "checks")) || (key2 === "failed"))) {
                                                                                validate71.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs32 === errors) {
                                                                            if (data13.verdict !== undefined) {
                                                                                let data14 = data13.verdict;
                                                                                const _errs33 = errors;
                                                                                if (typeof data14 !== "string") {
                                                                                    validate71.errors = [{ instancePath: instancePath + "/contract/verdict", schemaPath: "#/properties/contract/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                if (!((data14 === "passed") || (data14 === "failed"))) {
                                                                                    validate71.errors = [{ instancePath: instancePath + "/contract/verdict", schemaPath: "#/properties/contract/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema13.properties.contract.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                }
                                                                                var valid4 = _errs33 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data13.checks !== undefined) {
                                                                                    let data15 = data13.checks;
                                                                                    const _errs35 = errors;
                                                                                    if (!((typeof data15 == "number") && (isFinite(data15)))) {
                                                                                        validate71.errors = [{ instancePath: instancePath + "/contract/checks", schemaPath: "#/properties/contract/properties/checks/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid4 = _errs35 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                                if (valid4) {
                                                                                    if (data13.failed !== undefined) {
                                                                                        let data16 = data13.failed;
                                                                                        const _errs37 = errors;
                                                                                        if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                                                                            validate71.errors = [{ instancePath: instancePath + "/contract/failed", schemaPath: "#/properties/contract/properties/failed/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid4 = _errs37 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid4 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate71.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs30 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.record !== undefined) {
                                                                let data17 = data.record;
                                                                const _errs39 = errors;
                                                                if (errors === _errs39) {
                                                                    if (typeof data17 === "string") {
                                                                        if (!pattern2.test(data17)) {
                                                                            validate71.errors = [{ instancePath: instancePath + "/record", schemaPath: "#/properties/record/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate71.errors = [{ instancePath: instancePath + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs39 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate71.errors = vErrors;
    return errors === 0;
}
const StageMeta = validate72;
const schema15 = { "type": "object", "properties": { "kind": { "type": "string", "const": "model" }, "model": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "stage": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "version": { "type": "string", "pattern": "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "md5": { "type": "string" }, "data": { "type": "object", "additionalProperties": { "type": "object", "properties": { "version": { "type": "string", "pattern": "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["version", "sha256"], "additionalProperties": false } }, "features": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "env": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "report": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "records": { "type": "object", "properties": { "train": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "validate": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["train", "validate"], "additionalProperties": false }, "code_commit": { "type": "string" }, "previous": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "sequence": { "type": "integer", "minimum": 1 } }, "required": ["kind", "model", "stage", "version", "sha256", "md5", "data", "features", "env", "report", "records", "code_commit", "sequence"], "additionalProperties": false };
const pattern6 = new RegExp("^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.model === undefined) && (missing0 = "model"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.md5 === undefined) && (missing0 = "md5"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.features === undefined) && (missing0 = "features"))) || ((data.env === undefined) && (missing0 = "env"))) || ((data.report === undefined) && (missing0 = "report"))) || ((data.records === undefined) && (missing0 = "records"))) || ((data.code_commit === undefined) && (missing0 = "code_commit"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) {
                validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema15.properties, key0))) {
                        validate72.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate72.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        if ("model" !== data0) {
                            validate72.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "model" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.model !== undefined) {
                            let data1 = data.model;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (!pattern0.test(data1)) {
                                        validate72.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate72.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.stage !== undefined) {
                                let data2 = data.stage;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data2 === "string") {
                                        if (!pattern0.test(data2)) {
                                            validate72.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate72.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.version !== undefined) {
                                    let data3 = data.version;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data3 === "string") {
                                            if (!pattern6.test(data3)) {
                                                validate72.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" }, message: "must match pattern \"" + "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate72.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.sha256 !== undefined) {
                                        let data4 = data.sha256;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (typeof data4 === "string") {
                                                if (!pattern2.test(data4)) {
                                                    validate72.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate72.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.md5 !== undefined) {
                                            const _errs12 = errors;
                                            if (typeof data.md5 !== "string") {
                                                validate72.errors = [{ instancePath: instancePath + "/md5", schemaPath: "#/properties/md5/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.data !== undefined) {
                                                let data6 = data.data;
                                                const _errs14 = errors;
                                                if (errors === _errs14) {
                                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                        for (const key1 in data6) {
                                                            let data7 = data6[key1];
                                                            const _errs17 = errors;
                                                            if (errors === _errs17) {
                                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                                    let missing1;
                                                                    if (((data7.version === undefined) && (missing1 = "version")) || ((data7.sha256 === undefined) && (missing1 = "sha256"))) {
                                                                        validate72.errors = [{ instancePath: instancePath + "/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/additionalProperties/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs19 = errors;
                                                                        for (const key2 in data7) {
                                                                            if (!((key2 === "version") || (key2 === "sha256"))) {
                                                                                validate72.errors = [{ instancePath: instancePath + "/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs19 === errors) {
                                                                            if (data7.version !== undefined) {
                                                                                let data8 = data7.version;
                                                                                const _errs20 = errors;
                                                                                if (errors === _errs20) {
                                                                                    if (typeof data8 === "string") {
                                                                                        if (!pattern1.test(data8)) {
                                                                                            validate72.errors = [{ instancePath: instancePath + "/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/data/additionalProperties/properties/version/pattern", keyword: "pattern", params: { pattern: "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" }, message: "must match pattern \"" + "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" + "\"" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate72.errors = [{ instancePath: instancePath + "/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/data/additionalProperties/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid2 = _errs20 === errors;
                                                                            }
                                                                            else {
                                                                                var valid2 = true;
                                                                            }
                                                                            if (valid2) {
                                                                                if (data7.sha256 !== undefined) {
                                                                                    let data9 = data7.sha256;
                                                                                    const _errs22 = errors;
                                                                                    if (errors === _errs22) {
                                                                                        if (typeof data9 === "string") {
                                                                                            if (!pattern2.test(data9)) {
                                                                                                validate72.errors = [{ instancePath: instancePath + "/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/properties/data/additionalProperties/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate72.errors = [{ instancePath: instancePath + "/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/properties/data/additionalProperties/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid2 = _errs22 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid2 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate72.errors = [{ instancePath: instancePath + "/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs17 === errors;
                                                            if (!valid1) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate72.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.features !== undefined) {
                                                    let data10 = data.features;
                                                    const _errs24 = errors;
                                                    if (errors === _errs24) {
                                                        if (typeof data10 === "string") {
                                                            if (!pattern2.test(data10)) {
                                                                validate72.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/properties/features/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate72.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs24 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.env !== undefined) {
                                                        let data11 = data.env;
                                                        const _errs26 = errors;
                                                        if (errors === _errs26) {
                                                            if (typeof data11 === "string") {
                                                                if (!pattern2.test(data11)) {
                                                                    validate72.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/properties/env/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate72.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs26 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.report !== undefined) {
                                                            let data12 = data.report;
                                                            const _errs28 = errors;
                                                            if (errors === _errs28) {
                                                                if (typeof data12 === "string") {
                                                                    if (!pattern2.test(data12)) {
                                                                        validate72.errors = [{ instancePath: instancePath + "/report", schemaPath: "#/properties/report/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate72.errors = [{ instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.records !== undefined) {
                                                                let data13 = data.records;
                                                                const _errs30 = errors;
                                                                if (errors === _errs30) {
                                                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                        let missing2;
                                                                        if (((data13.train === undefined) && (missing2 = "train")) || ((data13.validate === undefined) && (missing2 = "validate"))) {
                                                                            validate72.errors = [{ instancePath: instancePath + "/records", schemaPath: "#/properties/records/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs32 = errors;
                                                                            for (const key3 in data13) {
                                                                                if (!((key3 === "train") || (key3 === "validate"))) {
                                                                                    validate72.errors = [{ instancePath: instancePath + "/records", schemaPath: "#/properties/records/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs32 === errors) {
                                                                                if (data13.train !== undefined) {
                                                                                    let data14 = data13.train;
                                                                                    const _errs33 = errors;
                                                                                    if (errors === _errs33) {
                                                                                        if (typeof data14 === "string") {
                                                                                            if (!pattern2.test(data14)) {
                                                                                                validate72.errors = [{ instancePath: instancePath + "/records/train", schemaPath: "#/properties/records/properties/train/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate72.errors = [{ instancePath: instancePath + "/records/train", schemaPath: "#/properties/records/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid3 = _errs33 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data13.validate !== undefined) {
                                                                                        let data15 = data13.validate;
                                                                                        const _errs35 = errors;
                                                                                        if (errors === _errs35) {
                                                                                            if (typeof data15 === "string") {
                                                                                                if (!pattern2.test(data15)) {
                                                                                                    validate72.errors = [{ instancePath: instancePath + "/records/validate", schemaPath: "#/properties/records/properties/validate/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate72.errors = [{ instancePath: instancePath + "/records/validate", schemaPath: "#/properties/records/properties/validate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid3 = _errs35 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate72.errors = [{ instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs30 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.code_commit !== undefined) {
                                                                    const _errs37 = errors;
                                                                    if (typeof data.code_commit !== "string") {
                                                                        validate72.errors = [{ instancePath: instancePath + "/code_commit", schemaPath: "#/properties/code_commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs37 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.previous !== undefined) {
                                                                        let data17 = data.previous;
                                                                        const _errs39 = errors;
                                                                        if (errors === _errs39) {
                                                                            if (typeof data17 === "string") {
                                                                                if (!pattern2.test(data17)) {
                                                                                    validate72.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate72.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs39 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.sequence !== undefined) {
                                                                            let data18 = data.sequence;
                                                                            const _errs41 = errors;
                                                                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                validate72.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs41) {
                                                                                if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                    if (data18 < 1 || isNaN(data18)) {
                                                                                        validate72.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid0 = _errs41 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate72.errors = vErrors;
    return errors === 0;
}
const StageRecord = validate73;
const schema16 = { "type": "object", "properties": { "format": { "type": "number", "const": 1 }, "stage": { "type": "string", "enum": ["snapshot", "features", "train", "validate", "deploy", "drift"] }, "subject": { "type": "string" }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "parts": { "$ref": "#/definitions/FingerprintParts" }, "parents": { "type": "array", "items": { "$ref": "#/definitions/RecordRef" } }, "outputs": { "type": "object", "additionalProperties": { "$ref": "#/definitions/Ref" } }, "manifest": { "anyOf": [{ "$ref": "#/definitions/SnapshotManifest" }, { "$ref": "#/definitions/FeaturesManifest" }, { "$ref": "#/definitions/TrainManifest" }, { "$ref": "#/definitions/ValidateManifest" }, { "$ref": "#/definitions/DeployManifest" }, { "$ref": "#/definitions/DriftManifest" }] }, "code": { "type": "object", "properties": { "commit": { "type": "string" }, "dirty": { "type": "boolean" } }, "required": ["commit", "dirty"], "additionalProperties": false }, "machine": { "$ref": "#/definitions/Machine" }, "started": { "type": "string" }, "seconds": { "type": "number" }, "previous": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["format", "stage", "subject", "fingerprint", "parts", "parents", "outputs", "manifest", "code", "machine", "started", "seconds"], "additionalProperties": false };
const schema19 = { "type": "object", "properties": { "stage": { "type": "string", "enum": ["snapshot", "features", "train", "validate", "deploy", "drift"] }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["stage", "fingerprint"], "additionalProperties": false };
const schema31 = { "type": "object", "properties": { "model": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "features": { "type": "array", "items": { "type": "string" } }, "signature": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "rows": { "type": "number" }, "trainedUntil": { "type": "string" }, "reported": { "type": "object", "additionalProperties": { "type": "number" } }, "environment": { "type": "object", "properties": { "lock": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "python": { "type": "string" } }, "required": ["lock", "python"], "additionalProperties": false }, "trainSeconds": { "type": "number" }, "data": { "type": "object", "additionalProperties": { "type": "object", "properties": { "version": { "type": "string", "pattern": "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["version", "sha256"], "additionalProperties": false } }, "featuresTree": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["model", "features", "signature", "rows", "trainedUntil", "reported", "environment", "trainSeconds", "data", "featuresTree"], "additionalProperties": false };
const schema37 = { "type": "object", "properties": { "model": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "stage": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "version": { "type": "string", "pattern": "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" }, "model_sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "sequence": { "type": "number" }, "pointer": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "target": { "type": "string" }, "endpoint": { "type": "string" }, "smoke": { "type": "object", "properties": { "requests": { "type": "number" }, "largestDifference": { "type": "number" }, "p50Ms": { "type": "number" }, "p99Ms": { "type": "number" } }, "required": ["requests", "largestDifference", "p50Ms", "p99Ms"], "additionalProperties": false } }, "required": ["model", "stage", "version", "model_sha256", "sequence", "pointer", "target", "smoke"], "additionalProperties": false };
const schema44 = { "type": "object", "properties": { "os": { "type": "string" }, "arch": { "type": "string" }, "cpus": { "type": "number" }, "node": { "type": "string" } }, "required": ["os", "arch", "cpus", "node"], "additionalProperties": false };
const schema17 = { "type": "object", "properties": { "stage": { "type": "string", "enum": ["snapshot", "features", "train", "validate", "deploy", "drift"] }, "subject": { "type": "string" }, "config": { "$ref": "#/definitions/Json" }, "inputs": { "type": "object", "additionalProperties": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "code": { "type": "object", "additionalProperties": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "params": { "type": "object", "additionalProperties": { "$ref": "#/definitions/Json" } }, "environment": { "type": "object", "properties": { "lock": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "python": { "type": "string" }, "platform": { "type": "string" } }, "required": ["lock", "python", "platform"], "additionalProperties": false }, "format": { "type": "number" } }, "required": ["stage", "subject", "config", "inputs", "code", "params", "format"], "additionalProperties": false };
const schema18 = { "anyOf": [{ "type": "null" }, { "type": "boolean" }, { "type": "number" }, { "type": "string" }, { "type": "array", "items": { "$ref": "#/definitions/Json" } }, { "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#/definitions/Json" }, { "not": {} }] } }] };
const wrapper0 = { validate: validate16 };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (data !== null) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs3 = errors;
        if (typeof data !== "boolean") {
            const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        var _valid0 = _errs3 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs5 = errors;
            if (!((typeof data == "number") && (isFinite(data)))) {
                const err2 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            var _valid0 = _errs5 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
                const _errs7 = errors;
                if (typeof data !== "string") {
                    const err3 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                var _valid0 = _errs7 === errors;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                    const _errs9 = errors;
                    if (errors === _errs9) {
                        if (Array.isArray(data)) {
                            var valid1 = true;
                            const len0 = data.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs11 = errors;
                                if (!(wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
                                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs11 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            const err4 = { instancePath, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs9 === errors;
                    valid0 = valid0 || _valid0;
                    if (!valid0) {
                        const _errs12 = errors;
                        if (errors === _errs12) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                for (const key0 in data) {
                                    const _errs15 = errors;
                                    const _errs16 = errors;
                                    let valid3 = false;
                                    const _errs17 = errors;
                                    if (!(wrapper0.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }))) {
                                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid1 = _errs17 === errors;
                                    valid3 = valid3 || _valid1;
                                    if (!valid3) {
                                        const _errs18 = errors;
                                        const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/5/additionalProperties/anyOf/1/not", keyword: "not", params: {}, message: "must NOT be valid" };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                        var _valid1 = _errs18 === errors;
                                        valid3 = valid3 || _valid1;
                                    }
                                    if (!valid3) {
                                        const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/5/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err6];
                                        }
                                        else {
                                            vErrors.push(err6);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs16;
                                        if (vErrors !== null) {
                                            if (_errs16) {
                                                vErrors.length = _errs16;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid2 = _errs15 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                const err7 = { instancePath, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs12 === errors;
                        valid0 = valid0 || _valid0;
                    }
                }
            }
        }
    }
    if (!valid0) {
        const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
        validate16.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate16.errors = vErrors;
    return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.stage === undefined) && (missing0 = "stage")) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.config === undefined) && (missing0 = "config"))) || ((data.inputs === undefined) && (missing0 = "inputs"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.params === undefined) && (missing0 = "params"))) || ((data.format === undefined) && (missing0 = "format"))) {
                validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "stage") || (key0 === "subject")) || (key0 === "config")) || (key0 === "inputs")) || (key0 === "code")) || (key0 === "params")) || (key0 === "environment")) || (key0 === "format"))) {
                        validate15.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.stage !== undefined) {
                        let data0 = data.stage;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate15.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        if (!((((((data0 === "snapshot") || (data0 === "features")) || (data0 === "train")) || (data0 === "validate")) || (data0 === "deploy")) || (data0 === "drift"))) {
                            validate15.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema17.properties.stage.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.subject !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.subject !== "string") {
                                validate15.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.config !== undefined) {
                                const _errs6 = errors;
                                if (!(validate16(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData }))) {
                                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.inputs !== undefined) {
                                    let data3 = data.inputs;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                            for (const key1 in data3) {
                                                let data4 = data3[key1];
                                                const _errs10 = errors;
                                                if (errors === _errs10) {
                                                    if (typeof data4 === "string") {
                                                        if (!pattern2.test(data4)) {
                                                            validate15.errors = [{ instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate15.errors = [{ instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs10 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate15.errors = [{ instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.code !== undefined) {
                                        let data5 = data.code;
                                        const _errs12 = errors;
                                        if (errors === _errs12) {
                                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                for (const key2 in data5) {
                                                    let data6 = data5[key2];
                                                    const _errs15 = errors;
                                                    if (errors === _errs15) {
                                                        if (typeof data6 === "string") {
                                                            if (!pattern2.test(data6)) {
                                                                validate15.errors = [{ instancePath: instancePath + "/code/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/code/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate15.errors = [{ instancePath: instancePath + "/code/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/code/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs15 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate15.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.params !== undefined) {
                                            let data7 = data.params;
                                            const _errs17 = errors;
                                            if (errors === _errs17) {
                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                    for (const key3 in data7) {
                                                        const _errs20 = errors;
                                                        if (!(validate16(data7[key3], { instancePath: instancePath + "/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key3, rootData }))) {
                                                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid3 = _errs20 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate15.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.environment !== undefined) {
                                                let data9 = data.environment;
                                                const _errs21 = errors;
                                                if (errors === _errs21) {
                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                        let missing1;
                                                        if ((((data9.lock === undefined) && (missing1 = "lock")) || ((data9.python === undefined) && (missing1 = "python"))) || ((data9.platform === undefined) && (missing1 = "platform"))) {
                                                            validate15.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs23 = errors;
                                                            for (const key4 in data9) {
                                                                if (!(((key4 === "lock") || (key4 === "python")) || (key4 === "platform"))) {
                                                                    validate15.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs23 === errors) {
                                                                if (data9.lock !== undefined) {
                                                                    let data10 = data9.lock;
                                                                    const _errs24 = errors;
                                                                    if (errors === _errs24) {
                                                                        if (typeof data10 === "string") {
                                                                            if (!pattern2.test(data10)) {
                                                                                validate15.errors = [{ instancePath: instancePath + "/environment/lock", schemaPath: "#/properties/environment/properties/lock/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate15.errors = [{ instancePath: instancePath + "/environment/lock", schemaPath: "#/properties/environment/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid4 = _errs24 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data9.python !== undefined) {
                                                                        const _errs26 = errors;
                                                                        if (typeof data9.python !== "string") {
                                                                            validate15.errors = [{ instancePath: instancePath + "/environment/python", schemaPath: "#/properties/environment/properties/python/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                        var valid4 = _errs26 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data9.platform !== undefined) {
                                                                            const _errs28 = errors;
                                                                            if (typeof data9.platform !== "string") {
                                                                                validate15.errors = [{ instancePath: instancePath + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid4 = _errs28 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate15.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs21 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.format !== undefined) {
                                                    let data13 = data.format;
                                                    const _errs30 = errors;
                                                    if (!((typeof data13 == "number") && (isFinite(data13)))) {
                                                        validate15.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs30 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate15.errors = vErrors;
    return errors === 0;
}
const schema20 = { "anyOf": [{ "$ref": "#/definitions/BlobRef" }, { "$ref": "#/definitions/TreeRef" }] };
const schema21 = { "type": "object", "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "md5": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "size": { "type": "integer", "minimum": 0 } }, "required": ["sha256", "md5", "size"], "additionalProperties": false };
const schema22 = { "type": "object", "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "md5": { "type": "string", "pattern": "^[0-9a-f]{32}\\.dir$" }, "size": { "type": "integer", "minimum": 0 }, "files": { "type": "integer", "minimum": 0 } }, "required": ["sha256", "md5", "size", "files"], "additionalProperties": false };
const pattern22 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern24 = new RegExp("^[0-9a-f]{32}\\.dir$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    const _errs2 = errors;
    if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.sha256 === undefined) && (missing0 = "sha256")) || ((data.md5 === undefined) && (missing0 = "md5"))) || ((data.size === undefined) && (missing0 = "size"))) {
                const err0 = { instancePath, schemaPath: "#/definitions/BlobRef/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs4 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "sha256") || (key0 === "md5")) || (key0 === "size"))) {
                        const err1 = { instancePath, schemaPath: "#/definitions/BlobRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs4 === errors) {
                    if (data.sha256 !== undefined) {
                        let data0 = data.sha256;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                            if (typeof data0 === "string") {
                                if (!pattern2.test(data0)) {
                                    const err2 = { instancePath: instancePath + "/sha256", schemaPath: "#/definitions/BlobRef/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err3 = { instancePath: instancePath + "/sha256", schemaPath: "#/definitions/BlobRef/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                        }
                        var valid2 = _errs5 === errors;
                    }
                    else {
                        var valid2 = true;
                    }
                    if (valid2) {
                        if (data.md5 !== undefined) {
                            let data1 = data.md5;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (typeof data1 === "string") {
                                    if (!pattern22.test(data1)) {
                                        const err4 = { instancePath: instancePath + "/md5", schemaPath: "#/definitions/BlobRef/properties/md5/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: "must match pattern \"" + "^[0-9a-f]{32}$" + "\"" };
                                        if (vErrors === null) {
                                            vErrors = [err4];
                                        }
                                        else {
                                            vErrors.push(err4);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err5 = { instancePath: instancePath + "/md5", schemaPath: "#/definitions/BlobRef/properties/md5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                }
                            }
                            var valid2 = _errs7 === errors;
                        }
                        else {
                            var valid2 = true;
                        }
                        if (valid2) {
                            if (data.size !== undefined) {
                                let data2 = data.size;
                                const _errs9 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    const err6 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/BlobRef/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                                if (errors === _errs9) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/BlobRef/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                                vErrors = [err7];
                                            }
                                            else {
                                                vErrors.push(err7);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                var valid2 = _errs9 === errors;
                            }
                            else {
                                var valid2 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            const err8 = { instancePath, schemaPath: "#/definitions/BlobRef/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs11 = errors;
        const _errs12 = errors;
        if (errors === _errs12) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing1;
                if (((((data.sha256 === undefined) && (missing1 = "sha256")) || ((data.md5 === undefined) && (missing1 = "md5"))) || ((data.size === undefined) && (missing1 = "size"))) || ((data.files === undefined) && (missing1 = "files"))) {
                    const err9 = { instancePath, schemaPath: "#/definitions/TreeRef/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                else {
                    const _errs14 = errors;
                    for (const key1 in data) {
                        if (!((((key1 === "sha256") || (key1 === "md5")) || (key1 === "size")) || (key1 === "files"))) {
                            const err10 = { instancePath, schemaPath: "#/definitions/TreeRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                            break;
                        }
                    }
                    if (_errs14 === errors) {
                        if (data.sha256 !== undefined) {
                            let data3 = data.sha256;
                            const _errs15 = errors;
                            if (errors === _errs15) {
                                if (typeof data3 === "string") {
                                    if (!pattern2.test(data3)) {
                                        const err11 = { instancePath: instancePath + "/sha256", schemaPath: "#/definitions/TreeRef/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                        if (vErrors === null) {
                                            vErrors = [err11];
                                        }
                                        else {
                                            vErrors.push(err11);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err12 = { instancePath: instancePath + "/sha256", schemaPath: "#/definitions/TreeRef/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                            var valid4 = _errs15 === errors;
                        }
                        else {
                            var valid4 = true;
                        }
                        if (valid4) {
                            if (data.md5 !== undefined) {
                                let data4 = data.md5;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                    if (typeof data4 === "string") {
                                        if (!pattern24.test(data4)) {
                                            const err13 = { instancePath: instancePath + "/md5", schemaPath: "#/definitions/TreeRef/properties/md5/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}\\.dir$" }, message: "must match pattern \"" + "^[0-9a-f]{32}\\.dir$" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err13];
                                            }
                                            else {
                                                vErrors.push(err13);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err14 = { instancePath: instancePath + "/md5", schemaPath: "#/definitions/TreeRef/properties/md5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err14];
                                        }
                                        else {
                                            vErrors.push(err14);
                                        }
                                        errors++;
                                    }
                                }
                                var valid4 = _errs17 === errors;
                            }
                            else {
                                var valid4 = true;
                            }
                            if (valid4) {
                                if (data.size !== undefined) {
                                    let data5 = data.size;
                                    const _errs19 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        const err15 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/TreeRef/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err15];
                                        }
                                        else {
                                            vErrors.push(err15);
                                        }
                                        errors++;
                                    }
                                    if (errors === _errs19) {
                                        if ((typeof data5 == "number") && (isFinite(data5))) {
                                            if (data5 < 0 || isNaN(data5)) {
                                                const err16 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/TreeRef/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err16];
                                                }
                                                else {
                                                    vErrors.push(err16);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    var valid4 = _errs19 === errors;
                                }
                                else {
                                    var valid4 = true;
                                }
                                if (valid4) {
                                    if (data.files !== undefined) {
                                        let data6 = data.files;
                                        const _errs21 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            const err17 = { instancePath: instancePath + "/files", schemaPath: "#/definitions/TreeRef/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err17];
                                            }
                                            else {
                                                vErrors.push(err17);
                                            }
                                            errors++;
                                        }
                                        if (errors === _errs21) {
                                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                                if (data6 < 0 || isNaN(data6)) {
                                                    const err18 = { instancePath: instancePath + "/files", schemaPath: "#/definitions/TreeRef/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                    if (vErrors === null) {
                                                        vErrors = [err18];
                                                    }
                                                    else {
                                                        vErrors.push(err18);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        var valid4 = _errs21 === errors;
                                    }
                                    else {
                                        var valid4 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
            else {
                const err19 = { instancePath, schemaPath: "#/definitions/TreeRef/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        var _valid0 = _errs11 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err20 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
        validate20.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
const schema23 = { "type": "object", "properties": { "dataset": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "version": { "type": "string", "pattern": "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" }, "rows": { "type": "number" }, "schema": { "type": "array", "items": { "$ref": "#/definitions/Column" } }, "watermark": { "type": "string" }, "partitions": { "type": "array", "items": { "$ref": "#/definitions/Partition" } }, "heldBack": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "rows": { "type": "number" } }, "required": ["name", "rows"], "additionalProperties": false } }, "contract": { "type": "array", "items": { "$ref": "#/definitions/ContractCheck" } }, "source": { "type": "string" } }, "required": ["dataset", "version", "rows", "schema", "partitions", "heldBack", "contract", "source"], "additionalProperties": false };
const schema25 = { "type": "object", "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "md5": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "size": { "type": "integer", "minimum": 0 }, "name": { "type": "string" }, "path": { "type": "string" }, "rows": { "type": "number" } }, "required": ["md5", "name", "path", "rows", "sha256", "size"], "additionalProperties": false };
const schema26 = { "type": "object", "properties": { "name": { "type": "string" }, "passed": { "type": "boolean" }, "rows": { "type": "number" }, "seen": { "type": "string" } }, "required": ["name", "passed", "rows", "seen"], "additionalProperties": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((data.dataset === undefined) && (missing0 = "dataset")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.schema === undefined) && (missing0 = "schema"))) || ((data.partitions === undefined) && (missing0 = "partitions"))) || ((data.heldBack === undefined) && (missing0 = "heldBack"))) || ((data.contract === undefined) && (missing0 = "contract"))) || ((data.source === undefined) && (missing0 = "source"))) {
                validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema23.properties, key0))) {
                        validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.dataset !== undefined) {
                        let data0 = data.dataset;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (!pattern0.test(data0)) {
                                    validate22.errors = [{ instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                    return false;
                                }
                            }
                            else {
                                validate22.errors = [{ instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.version !== undefined) {
                            let data1 = data.version;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (!pattern1.test(data1)) {
                                        validate22.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" }, message: "must match pattern \"" + "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate22.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.rows !== undefined) {
                                let data2 = data.rows;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate22.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.schema !== undefined) {
                                    let data3 = data.schema;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (Array.isArray(data3)) {
                                            var valid1 = true;
                                            const len0 = data3.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data4 = data3[i0];
                                                const _errs10 = errors;
                                                const _errs11 = errors;
                                                if (errors === _errs11) {
                                                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                        let missing1;
                                                        if ((((data4.name === undefined) && (missing1 = "name")) || ((data4.type === undefined) && (missing1 = "type"))) || ((data4.nullable === undefined) && (missing1 = "nullable"))) {
                                                            validate22.errors = [{ instancePath: instancePath + "/schema/" + i0, schemaPath: "#/definitions/Column/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs13 = errors;
                                                            for (const key1 in data4) {
                                                                if (!(((key1 === "name") || (key1 === "type")) || (key1 === "nullable"))) {
                                                                    validate22.errors = [{ instancePath: instancePath + "/schema/" + i0, schemaPath: "#/definitions/Column/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs13 === errors) {
                                                                if (data4.name !== undefined) {
                                                                    const _errs14 = errors;
                                                                    if (typeof data4.name !== "string") {
                                                                        validate22.errors = [{ instancePath: instancePath + "/schema/" + i0 + "/name", schemaPath: "#/definitions/Column/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data4.type !== undefined) {
                                                                        let data6 = data4.type;
                                                                        const _errs16 = errors;
                                                                        if (typeof data6 !== "string") {
                                                                            validate22.errors = [{ instancePath: instancePath + "/schema/" + i0 + "/type", schemaPath: "#/definitions/Column/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                        if (!(((((((((((data6 === "boolean") || (data6 === "integer")) || (data6 === "float")) || (data6 === "decimal")) || (data6 === "string")) || (data6 === "binary")) || (data6 === "date")) || (data6 === "time")) || (data6 === "timestamp")) || (data6 === "timestamp_tz")) || (data6 === "nested"))) {
                                                                            validate22.errors = [{ instancePath: instancePath + "/schema/" + i0 + "/type", schemaPath: "#/definitions/Column/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs16 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data4.nullable !== undefined) {
                                                                            const _errs18 = errors;
                                                                            if (typeof data4.nullable !== "boolean") {
                                                                                validate22.errors = [{ instancePath: instancePath + "/schema/" + i0 + "/nullable", schemaPath: "#/definitions/Column/properties/nullable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                return false;
                                                                            }
                                                                            var valid3 = _errs18 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate22.errors = [{ instancePath: instancePath + "/schema/" + i0, schemaPath: "#/definitions/Column/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs10 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate22.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.watermark !== undefined) {
                                        const _errs20 = errors;
                                        if (typeof data.watermark !== "string") {
                                            validate22.errors = [{ instancePath: instancePath + "/watermark", schemaPath: "#/properties/watermark/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs20 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.partitions !== undefined) {
                                            let data9 = data.partitions;
                                            const _errs22 = errors;
                                            if (errors === _errs22) {
                                                if (Array.isArray(data9)) {
                                                    var valid4 = true;
                                                    const len1 = data9.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        let data10 = data9[i1];
                                                        const _errs24 = errors;
                                                        const _errs25 = errors;
                                                        if (errors === _errs25) {
                                                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                let missing2;
                                                                if (((((((data10.md5 === undefined) && (missing2 = "md5")) || ((data10.name === undefined) && (missing2 = "name"))) || ((data10.path === undefined) && (missing2 = "path"))) || ((data10.rows === undefined) && (missing2 = "rows"))) || ((data10.sha256 === undefined) && (missing2 = "sha256"))) || ((data10.size === undefined) && (missing2 = "size"))) {
                                                                    validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1, schemaPath: "#/definitions/Partition/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs27 = errors;
                                                                    for (const key2 in data10) {
                                                                        if (!((((((key2 === "sha256") || (key2 === "md5")) || (key2 === "size")) || (key2 === "name")) || (key2 === "path")) || (key2 === "rows"))) {
                                                                            validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1, schemaPath: "#/definitions/Partition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs27 === errors) {
                                                                        if (data10.sha256 !== undefined) {
                                                                            let data11 = data10.sha256;
                                                                            const _errs28 = errors;
                                                                            if (errors === _errs28) {
                                                                                if (typeof data11 === "string") {
                                                                                    if (!pattern2.test(data11)) {
                                                                                        validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1 + "/sha256", schemaPath: "#/definitions/Partition/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1 + "/sha256", schemaPath: "#/definitions/Partition/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid6 = _errs28 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                        if (valid6) {
                                                                            if (data10.md5 !== undefined) {
                                                                                let data12 = data10.md5;
                                                                                const _errs30 = errors;
                                                                                if (errors === _errs30) {
                                                                                    if (typeof data12 === "string") {
                                                                                        if (!pattern22.test(data12)) {
                                                                                            validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1 + "/md5", schemaPath: "#/definitions/Partition/properties/md5/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: "must match pattern \"" + "^[0-9a-f]{32}$" + "\"" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1 + "/md5", schemaPath: "#/definitions/Partition/properties/md5/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid6 = _errs30 === errors;
                                                                            }
                                                                            else {
                                                                                var valid6 = true;
                                                                            }
                                                                            if (valid6) {
                                                                                if (data10.size !== undefined) {
                                                                                    let data13 = data10.size;
                                                                                    const _errs32 = errors;
                                                                                    if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                                        validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1 + "/size", schemaPath: "#/definitions/Partition/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs32) {
                                                                                        if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                            if (data13 < 0 || isNaN(data13)) {
                                                                                                validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1 + "/size", schemaPath: "#/definitions/Partition/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid6 = _errs32 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid6 = true;
                                                                                }
                                                                                if (valid6) {
                                                                                    if (data10.name !== undefined) {
                                                                                        const _errs34 = errors;
                                                                                        if (typeof data10.name !== "string") {
                                                                                            validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1 + "/name", schemaPath: "#/definitions/Partition/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid6 = _errs34 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid6 = true;
                                                                                    }
                                                                                    if (valid6) {
                                                                                        if (data10.path !== undefined) {
                                                                                            const _errs36 = errors;
                                                                                            if (typeof data10.path !== "string") {
                                                                                                validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1 + "/path", schemaPath: "#/definitions/Partition/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid6 = _errs36 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid6 = true;
                                                                                        }
                                                                                        if (valid6) {
                                                                                            if (data10.rows !== undefined) {
                                                                                                let data16 = data10.rows;
                                                                                                const _errs38 = errors;
                                                                                                if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                                                                                    validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1 + "/rows", schemaPath: "#/definitions/Partition/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid6 = _errs38 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid6 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate22.errors = [{ instancePath: instancePath + "/partitions/" + i1, schemaPath: "#/definitions/Partition/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid4 = _errs24 === errors;
                                                        if (!valid4) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate22.errors = [{ instancePath: instancePath + "/partitions", schemaPath: "#/properties/partitions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs22 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.heldBack !== undefined) {
                                                let data17 = data.heldBack;
                                                const _errs40 = errors;
                                                if (errors === _errs40) {
                                                    if (Array.isArray(data17)) {
                                                        var valid7 = true;
                                                        const len2 = data17.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                            let data18 = data17[i2];
                                                            const _errs42 = errors;
                                                            if (errors === _errs42) {
                                                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                    let missing3;
                                                                    if (((data18.name === undefined) && (missing3 = "name")) || ((data18.rows === undefined) && (missing3 = "rows"))) {
                                                                        validate22.errors = [{ instancePath: instancePath + "/heldBack/" + i2, schemaPath: "#/properties/heldBack/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs44 = errors;
                                                                        for (const key3 in data18) {
                                                                            if (!((key3 === "name") || (key3 === "rows"))) {
                                                                                validate22.errors = [{ instancePath: instancePath + "/heldBack/" + i2, schemaPath: "#/properties/heldBack/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs44 === errors) {
                                                                            if (data18.name !== undefined) {
                                                                                const _errs45 = errors;
                                                                                if (typeof data18.name !== "string") {
                                                                                    validate22.errors = [{ instancePath: instancePath + "/heldBack/" + i2 + "/name", schemaPath: "#/properties/heldBack/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid8 = _errs45 === errors;
                                                                            }
                                                                            else {
                                                                                var valid8 = true;
                                                                            }
                                                                            if (valid8) {
                                                                                if (data18.rows !== undefined) {
                                                                                    let data20 = data18.rows;
                                                                                    const _errs47 = errors;
                                                                                    if (!((typeof data20 == "number") && (isFinite(data20)))) {
                                                                                        validate22.errors = [{ instancePath: instancePath + "/heldBack/" + i2 + "/rows", schemaPath: "#/properties/heldBack/items/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid8 = _errs47 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid8 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate22.errors = [{ instancePath: instancePath + "/heldBack/" + i2, schemaPath: "#/properties/heldBack/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid7 = _errs42 === errors;
                                                            if (!valid7) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate22.errors = [{ instancePath: instancePath + "/heldBack", schemaPath: "#/properties/heldBack/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs40 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.contract !== undefined) {
                                                    let data21 = data.contract;
                                                    const _errs49 = errors;
                                                    if (errors === _errs49) {
                                                        if (Array.isArray(data21)) {
                                                            var valid9 = true;
                                                            const len3 = data21.length;
                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                let data22 = data21[i3];
                                                                const _errs51 = errors;
                                                                const _errs52 = errors;
                                                                if (errors === _errs52) {
                                                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                        let missing4;
                                                                        if (((((data22.name === undefined) && (missing4 = "name")) || ((data22.passed === undefined) && (missing4 = "passed"))) || ((data22.rows === undefined) && (missing4 = "rows"))) || ((data22.seen === undefined) && (missing4 = "seen"))) {
                                                                            validate22.errors = [{ instancePath: instancePath + "/contract/" + i3, schemaPath: "#/definitions/ContractCheck/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs54 = errors;
                                                                            for (const key4 in data22) {
                                                                                if (!((((key4 === "name") || (key4 === "passed")) || (key4 === "rows")) || (key4 === "seen"))) {
                                                                                    validate22.errors = [{ instancePath: instancePath + "/contract/" + i3, schemaPath: "#/definitions/ContractCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs54 === errors) {
                                                                                if (data22.name !== undefined) {
                                                                                    const _errs55 = errors;
                                                                                    if (typeof data22.name !== "string") {
                                                                                        validate22.errors = [{ instancePath: instancePath + "/contract/" + i3 + "/name", schemaPath: "#/definitions/ContractCheck/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid11 = _errs55 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid11 = true;
                                                                                }
                                                                                if (valid11) {
                                                                                    if (data22.passed !== undefined) {
                                                                                        const _errs57 = errors;
                                                                                        if (typeof data22.passed !== "boolean") {
                                                                                            validate22.errors = [{ instancePath: instancePath + "/contract/" + i3 + "/passed", schemaPath: "#/definitions/ContractCheck/properties/passed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid11 = _errs57 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid11 = true;
                                                                                    }
                                                                                    if (valid11) {
                                                                                        if (data22.rows !== undefined) {
                                                                                            let data25 = data22.rows;
                                                                                            const _errs59 = errors;
                                                                                            if (!((typeof data25 == "number") && (isFinite(data25)))) {
                                                                                                validate22.errors = [{ instancePath: instancePath + "/contract/" + i3 + "/rows", schemaPath: "#/definitions/ContractCheck/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid11 = _errs59 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid11 = true;
                                                                                        }
                                                                                        if (valid11) {
                                                                                            if (data22.seen !== undefined) {
                                                                                                const _errs61 = errors;
                                                                                                if (typeof data22.seen !== "string") {
                                                                                                    validate22.errors = [{ instancePath: instancePath + "/contract/" + i3 + "/seen", schemaPath: "#/definitions/ContractCheck/properties/seen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid11 = _errs61 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid11 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate22.errors = [{ instancePath: instancePath + "/contract/" + i3, schemaPath: "#/definitions/ContractCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid9 = _errs51 === errors;
                                                                if (!valid9) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate22.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs49 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.source !== undefined) {
                                                        const _errs63 = errors;
                                                        if (typeof data.source !== "string") {
                                                            validate22.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs63 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate22.errors = vErrors;
    return errors === 0;
}
const schema27 = { "type": "object", "properties": { "model": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "features": { "type": "array", "items": { "$ref": "#/definitions/Column" } }, "label": { "type": "string" }, "time": { "type": "string" }, "slices": { "type": "array", "items": { "type": "string" } }, "keys": { "type": "array", "items": { "type": "string" } }, "rows": { "type": "object", "properties": { "train": { "type": "number" }, "holdout": { "type": "number" }, "immature": { "type": "number" } }, "required": ["train", "holdout", "immature"], "additionalProperties": false }, "positives": { "type": "object", "properties": { "train": { "type": "number" }, "holdout": { "type": "number" } }, "required": ["train", "holdout"], "additionalProperties": false }, "train": { "$ref": "#/definitions/TimeWindow" }, "holdout": { "$ref": "#/definitions/TimeWindow" }, "signature": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "data": { "type": "object", "additionalProperties": { "type": "object", "properties": { "version": { "type": "string", "pattern": "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["version", "sha256"], "additionalProperties": false } } }, "required": ["model", "features", "label", "time", "slices", "keys", "rows", "positives", "train", "holdout", "signature", "data"], "additionalProperties": false };
const schema29 = { "type": "object", "properties": { "from": { "type": "string" }, "to": { "type": "string" } }, "required": ["from", "to"], "additionalProperties": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((data.model === undefined) && (missing0 = "model")) || ((data.features === undefined) && (missing0 = "features"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.slices === undefined) && (missing0 = "slices"))) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.positives === undefined) && (missing0 = "positives"))) || ((data.train === undefined) && (missing0 = "train"))) || ((data.holdout === undefined) && (missing0 = "holdout"))) || ((data.signature === undefined) && (missing0 = "signature"))) || ((data.data === undefined) && (missing0 = "data"))) {
                validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema27.properties, key0))) {
                        validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.model !== undefined) {
                        let data0 = data.model;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (!pattern0.test(data0)) {
                                    validate24.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                    return false;
                                }
                            }
                            else {
                                validate24.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.features !== undefined) {
                            let data1 = data.features;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (Array.isArray(data1)) {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data2 = data1[i0];
                                        const _errs6 = errors;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                let missing1;
                                                if ((((data2.name === undefined) && (missing1 = "name")) || ((data2.type === undefined) && (missing1 = "type"))) || ((data2.nullable === undefined) && (missing1 = "nullable"))) {
                                                    validate24.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/Column/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs9 = errors;
                                                    for (const key1 in data2) {
                                                        if (!(((key1 === "name") || (key1 === "type")) || (key1 === "nullable"))) {
                                                            validate24.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/Column/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs9 === errors) {
                                                        if (data2.name !== undefined) {
                                                            const _errs10 = errors;
                                                            if (typeof data2.name !== "string") {
                                                                validate24.errors = [{ instancePath: instancePath + "/features/" + i0 + "/name", schemaPath: "#/definitions/Column/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid3 = _errs10 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.type !== undefined) {
                                                                let data4 = data2.type;
                                                                const _errs12 = errors;
                                                                if (typeof data4 !== "string") {
                                                                    validate24.errors = [{ instancePath: instancePath + "/features/" + i0 + "/type", schemaPath: "#/definitions/Column/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                if (!(((((((((((data4 === "boolean") || (data4 === "integer")) || (data4 === "float")) || (data4 === "decimal")) || (data4 === "string")) || (data4 === "binary")) || (data4 === "date")) || (data4 === "time")) || (data4 === "timestamp")) || (data4 === "timestamp_tz")) || (data4 === "nested"))) {
                                                                    validate24.errors = [{ instancePath: instancePath + "/features/" + i0 + "/type", schemaPath: "#/definitions/Column/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                }
                                                                var valid3 = _errs12 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data2.nullable !== undefined) {
                                                                    const _errs14 = errors;
                                                                    if (typeof data2.nullable !== "boolean") {
                                                                        validate24.errors = [{ instancePath: instancePath + "/features/" + i0 + "/nullable", schemaPath: "#/definitions/Column/properties/nullable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate24.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/Column/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate24.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.label !== undefined) {
                                const _errs16 = errors;
                                if (typeof data.label !== "string") {
                                    validate24.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs16 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.time !== undefined) {
                                    const _errs18 = errors;
                                    if (typeof data.time !== "string") {
                                        validate24.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.slices !== undefined) {
                                        let data8 = data.slices;
                                        const _errs20 = errors;
                                        if (errors === _errs20) {
                                            if (Array.isArray(data8)) {
                                                var valid4 = true;
                                                const len1 = data8.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs22 = errors;
                                                    if (typeof data8[i1] !== "string") {
                                                        validate24.errors = [{ instancePath: instancePath + "/slices/" + i1, schemaPath: "#/properties/slices/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid4 = _errs22 === errors;
                                                    if (!valid4) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate24.errors = [{ instancePath: instancePath + "/slices", schemaPath: "#/properties/slices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs20 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.keys !== undefined) {
                                            let data10 = data.keys;
                                            const _errs24 = errors;
                                            if (errors === _errs24) {
                                                if (Array.isArray(data10)) {
                                                    var valid5 = true;
                                                    const len2 = data10.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        const _errs26 = errors;
                                                        if (typeof data10[i2] !== "string") {
                                                            validate24.errors = [{ instancePath: instancePath + "/keys/" + i2, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid5 = _errs26 === errors;
                                                        if (!valid5) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate24.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs24 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.rows !== undefined) {
                                                let data12 = data.rows;
                                                const _errs28 = errors;
                                                if (errors === _errs28) {
                                                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                        let missing2;
                                                        if ((((data12.train === undefined) && (missing2 = "train")) || ((data12.holdout === undefined) && (missing2 = "holdout"))) || ((data12.immature === undefined) && (missing2 = "immature"))) {
                                                            validate24.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs30 = errors;
                                                            for (const key2 in data12) {
                                                                if (!(((key2 === "train") || (key2 === "holdout")) || (key2 === "immature"))) {
                                                                    validate24.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs30 === errors) {
                                                                if (data12.train !== undefined) {
                                                                    let data13 = data12.train;
                                                                    const _errs31 = errors;
                                                                    if (!((typeof data13 == "number") && (isFinite(data13)))) {
                                                                        validate24.errors = [{ instancePath: instancePath + "/rows/train", schemaPath: "#/properties/rows/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                    var valid6 = _errs31 === errors;
                                                                }
                                                                else {
                                                                    var valid6 = true;
                                                                }
                                                                if (valid6) {
                                                                    if (data12.holdout !== undefined) {
                                                                        let data14 = data12.holdout;
                                                                        const _errs33 = errors;
                                                                        if (!((typeof data14 == "number") && (isFinite(data14)))) {
                                                                            validate24.errors = [{ instancePath: instancePath + "/rows/holdout", schemaPath: "#/properties/rows/properties/holdout/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                        var valid6 = _errs33 === errors;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                    }
                                                                    if (valid6) {
                                                                        if (data12.immature !== undefined) {
                                                                            let data15 = data12.immature;
                                                                            const _errs35 = errors;
                                                                            if (!((typeof data15 == "number") && (isFinite(data15)))) {
                                                                                validate24.errors = [{ instancePath: instancePath + "/rows/immature", schemaPath: "#/properties/rows/properties/immature/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                            var valid6 = _errs35 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate24.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs28 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.positives !== undefined) {
                                                    let data16 = data.positives;
                                                    const _errs37 = errors;
                                                    if (errors === _errs37) {
                                                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                            let missing3;
                                                            if (((data16.train === undefined) && (missing3 = "train")) || ((data16.holdout === undefined) && (missing3 = "holdout"))) {
                                                                validate24.errors = [{ instancePath: instancePath + "/positives", schemaPath: "#/properties/positives/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs39 = errors;
                                                                for (const key3 in data16) {
                                                                    if (!((key3 === "train") || (key3 === "holdout"))) {
                                                                        validate24.errors = [{ instancePath: instancePath + "/positives", schemaPath: "#/properties/positives/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs39 === errors) {
                                                                    if (data16.train !== undefined) {
                                                                        let data17 = data16.train;
                                                                        const _errs40 = errors;
                                                                        if (!((typeof data17 == "number") && (isFinite(data17)))) {
                                                                            validate24.errors = [{ instancePath: instancePath + "/positives/train", schemaPath: "#/properties/positives/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                        var valid7 = _errs40 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data16.holdout !== undefined) {
                                                                            let data18 = data16.holdout;
                                                                            const _errs42 = errors;
                                                                            if (!((typeof data18 == "number") && (isFinite(data18)))) {
                                                                                validate24.errors = [{ instancePath: instancePath + "/positives/holdout", schemaPath: "#/properties/positives/properties/holdout/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                            var valid7 = _errs42 === errors;
                                                                        }
                                                                        else {
                                                                            var valid7 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate24.errors = [{ instancePath: instancePath + "/positives", schemaPath: "#/properties/positives/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs37 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.train !== undefined) {
                                                        let data19 = data.train;
                                                        const _errs44 = errors;
                                                        const _errs45 = errors;
                                                        if (errors === _errs45) {
                                                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                let missing4;
                                                                if (((data19.from === undefined) && (missing4 = "from")) || ((data19.to === undefined) && (missing4 = "to"))) {
                                                                    validate24.errors = [{ instancePath: instancePath + "/train", schemaPath: "#/definitions/TimeWindow/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs47 = errors;
                                                                    for (const key4 in data19) {
                                                                        if (!((key4 === "from") || (key4 === "to"))) {
                                                                            validate24.errors = [{ instancePath: instancePath + "/train", schemaPath: "#/definitions/TimeWindow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs47 === errors) {
                                                                        if (data19.from !== undefined) {
                                                                            const _errs48 = errors;
                                                                            if (typeof data19.from !== "string") {
                                                                                validate24.errors = [{ instancePath: instancePath + "/train/from", schemaPath: "#/definitions/TimeWindow/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid9 = _errs48 === errors;
                                                                        }
                                                                        else {
                                                                            var valid9 = true;
                                                                        }
                                                                        if (valid9) {
                                                                            if (data19.to !== undefined) {
                                                                                const _errs50 = errors;
                                                                                if (typeof data19.to !== "string") {
                                                                                    validate24.errors = [{ instancePath: instancePath + "/train/to", schemaPath: "#/definitions/TimeWindow/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid9 = _errs50 === errors;
                                                                            }
                                                                            else {
                                                                                var valid9 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate24.errors = [{ instancePath: instancePath + "/train", schemaPath: "#/definitions/TimeWindow/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs44 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.holdout !== undefined) {
                                                            let data22 = data.holdout;
                                                            const _errs52 = errors;
                                                            const _errs53 = errors;
                                                            if (errors === _errs53) {
                                                                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                    let missing5;
                                                                    if (((data22.from === undefined) && (missing5 = "from")) || ((data22.to === undefined) && (missing5 = "to"))) {
                                                                        validate24.errors = [{ instancePath: instancePath + "/holdout", schemaPath: "#/definitions/TimeWindow/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs55 = errors;
                                                                        for (const key5 in data22) {
                                                                            if (!((key5 === "from") || (key5 === "to"))) {
                                                                                validate24.errors = [{ instancePath: instancePath + "/holdout", schemaPath: "#/definitions/TimeWindow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs55 === errors) {
                                                                            if (data22.from !== undefined) {
                                                                                const _errs56 = errors;
                                                                                if (typeof data22.from !== "string") {
                                                                                    validate24.errors = [{ instancePath: instancePath + "/holdout/from", schemaPath: "#/definitions/TimeWindow/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid11 = _errs56 === errors;
                                                                            }
                                                                            else {
                                                                                var valid11 = true;
                                                                            }
                                                                            if (valid11) {
                                                                                if (data22.to !== undefined) {
                                                                                    const _errs58 = errors;
                                                                                    if (typeof data22.to !== "string") {
                                                                                        validate24.errors = [{ instancePath: instancePath + "/holdout/to", schemaPath: "#/definitions/TimeWindow/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid11 = _errs58 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid11 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate24.errors = [{ instancePath: instancePath + "/holdout", schemaPath: "#/definitions/TimeWindow/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs52 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.signature !== undefined) {
                                                                let data25 = data.signature;
                                                                const _errs60 = errors;
                                                                if (errors === _errs60) {
                                                                    if (typeof data25 === "string") {
                                                                        if (!pattern2.test(data25)) {
                                                                            validate24.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate24.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs60 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.data !== undefined) {
                                                                    let data26 = data.data;
                                                                    const _errs62 = errors;
                                                                    if (errors === _errs62) {
                                                                        if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                            for (const key6 in data26) {
                                                                                let data27 = data26[key6];
                                                                                const _errs65 = errors;
                                                                                if (errors === _errs65) {
                                                                                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                                                        let missing6;
                                                                                        if (((data27.version === undefined) && (missing6 = "version")) || ((data27.sha256 === undefined) && (missing6 = "sha256"))) {
                                                                                            validate24.errors = [{ instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/additionalProperties/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs67 = errors;
                                                                                            for (const key7 in data27) {
                                                                                                if (!((key7 === "version") || (key7 === "sha256"))) {
                                                                                                    validate24.errors = [{ instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs67 === errors) {
                                                                                                if (data27.version !== undefined) {
                                                                                                    let data28 = data27.version;
                                                                                                    const _errs68 = errors;
                                                                                                    if (errors === _errs68) {
                                                                                                        if (typeof data28 === "string") {
                                                                                                            if (!pattern1.test(data28)) {
                                                                                                                validate24.errors = [{ instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/data/additionalProperties/properties/version/pattern", keyword: "pattern", params: { pattern: "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" }, message: "must match pattern \"" + "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" + "\"" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate24.errors = [{ instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/data/additionalProperties/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid13 = _errs68 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid13 = true;
                                                                                                }
                                                                                                if (valid13) {
                                                                                                    if (data27.sha256 !== undefined) {
                                                                                                        let data29 = data27.sha256;
                                                                                                        const _errs70 = errors;
                                                                                                        if (errors === _errs70) {
                                                                                                            if (typeof data29 === "string") {
                                                                                                                if (!pattern2.test(data29)) {
                                                                                                                    validate24.errors = [{ instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/properties/data/additionalProperties/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate24.errors = [{ instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/properties/data/additionalProperties/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid13 = _errs70 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid13 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate24.errors = [{ instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid12 = _errs65 === errors;
                                                                                if (!valid12) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate24.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs62 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate24.errors = vErrors;
    return errors === 0;
}
const schema32 = { "type": "object", "properties": { "model": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "stage": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "version": { "type": "string", "pattern": "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" }, "candidate": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "signature": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "champion": { "type": "object", "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "version": { "type": "string", "pattern": "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" } }, "required": ["sha256", "version"], "additionalProperties": false }, "verdict": { "anyOf": [{ "type": "string", "enum": ["better", "not-worse", "worse", "cannot-tell"] }, { "type": "string", "const": "first" }] }, "incomparable": { "type": "string" }, "passed": { "type": "boolean" }, "metrics": { "type": "array", "items": { "$ref": "#/definitions/MetricComparison" } }, "gates": { "type": "array", "items": { "$ref": "#/definitions/GateResult" } }, "slices": { "type": "array", "items": { "$ref": "#/definitions/SliceResult" } }, "slicesLeftOut": { "type": "object", "properties": { "tooSmall": { "type": "number" }, "beyond": { "type": "number" } }, "required": ["tooSmall", "beyond"], "additionalProperties": false }, "decisions": { "$ref": "#/definitions/Decisions" }, "holdout": { "type": "object", "additionalProperties": false, "properties": { "rows": { "type": "number" }, "days": { "type": "number" }, "dropped": { "type": "number" }, "from": { "type": "string" }, "to": { "type": "string" } }, "required": ["days", "dropped", "from", "rows", "to"] } }, "required": ["model", "stage", "version", "candidate", "signature", "verdict", "passed", "metrics", "gates", "slices", "slicesLeftOut", "holdout"], "additionalProperties": false };
const schema33 = { "type": "object", "properties": { "metric": { "type": "string", "enum": ["auc", "log_loss", "brier", "calibration_error"] }, "candidate": { "type": "number" }, "champion": { "type": "number" }, "difference": { "type": "object", "properties": { "value": { "type": "number" }, "low": { "type": "number" }, "high": { "type": "number" }, "method": { "type": "string" }, "clusters": { "type": "number" } }, "required": ["value", "low", "high", "method", "clusters"], "additionalProperties": false }, "verdict": { "type": "string", "enum": ["better", "not-worse", "worse", "cannot-tell"] } }, "required": ["metric", "candidate"], "additionalProperties": false };
const schema34 = { "type": "object", "properties": { "name": { "type": "string" }, "metric": { "type": "string", "enum": ["auc", "log_loss", "brier", "calibration_error"] }, "verdict": { "type": "string", "enum": ["passed", "failed", "cannot-tell", "skipped"] }, "seen": { "type": "string" } }, "required": ["name", "metric", "verdict", "seen"], "additionalProperties": false };
const schema35 = { "type": "object", "properties": { "column": { "type": "string" }, "value": { "type": "string" }, "rows": { "type": "number" }, "days": { "type": "number" }, "candidate": { "type": "number" }, "champion": { "type": "number" }, "difference": { "type": "object", "properties": { "value": { "type": "number" }, "low": { "type": "number" }, "high": { "type": "number" } }, "required": ["value", "low", "high"], "additionalProperties": false }, "verdict": { "anyOf": [{ "type": "string", "enum": ["better", "not-worse", "worse", "cannot-tell"] }, { "type": "string", "const": "too-small" }, { "type": "string", "const": "first" }] } }, "required": ["column", "value", "rows", "days", "verdict"], "additionalProperties": false };
const schema36 = { "type": "object", "properties": { "threshold": { "type": "number" }, "flagged": { "type": "object", "properties": { "candidate": { "type": "number" }, "champion": { "type": "number" } }, "required": ["candidate", "champion"], "additionalProperties": false }, "flipped": { "type": "number" } }, "required": ["threshold", "flagged", "flipped"], "additionalProperties": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((data.model === undefined) && (missing0 = "model")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.candidate === undefined) && (missing0 = "candidate"))) || ((data.signature === undefined) && (missing0 = "signature"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.passed === undefined) && (missing0 = "passed"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.slices === undefined) && (missing0 = "slices"))) || ((data.slicesLeftOut === undefined) && (missing0 = "slicesLeftOut"))) || ((data.holdout === undefined) && (missing0 = "holdout"))) {
                validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema32.properties, key0))) {
                        validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.model !== undefined) {
                        let data0 = data.model;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (!pattern0.test(data0)) {
                                    validate26.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                    return false;
                                }
                            }
                            else {
                                validate26.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.stage !== undefined) {
                            let data1 = data.stage;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (!pattern0.test(data1)) {
                                        validate26.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate26.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.version !== undefined) {
                                let data2 = data.version;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data2 === "string") {
                                        if (!pattern6.test(data2)) {
                                            validate26.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" }, message: "must match pattern \"" + "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate26.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.candidate !== undefined) {
                                    let data3 = data.candidate;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data3 === "string") {
                                            if (!pattern2.test(data3)) {
                                                validate26.errors = [{ instancePath: instancePath + "/candidate", schemaPath: "#/properties/candidate/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate26.errors = [{ instancePath: instancePath + "/candidate", schemaPath: "#/properties/candidate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.signature !== undefined) {
                                        let data4 = data.signature;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (typeof data4 === "string") {
                                                if (!pattern2.test(data4)) {
                                                    validate26.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate26.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.champion !== undefined) {
                                            let data5 = data.champion;
                                            const _errs12 = errors;
                                            if (errors === _errs12) {
                                                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                    let missing1;
                                                    if (((data5.sha256 === undefined) && (missing1 = "sha256")) || ((data5.version === undefined) && (missing1 = "version"))) {
                                                        validate26.errors = [{ instancePath: instancePath + "/champion", schemaPath: "#/properties/champion/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs14 = errors;
                                                        for (const key1 in data5) {
                                                            if (!((key1 === "sha256") || (key1 === "version"))) {
                                                                validate26.errors = [{ instancePath: instancePath + "/champion", schemaPath: "#/properties/champion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs14 === errors) {
                                                            if (data5.sha256 !== undefined) {
                                                                let data6 = data5.sha256;
                                                                const _errs15 = errors;
                                                                if (errors === _errs15) {
                                                                    if (typeof data6 === "string") {
                                                                        if (!pattern2.test(data6)) {
                                                                            validate26.errors = [{ instancePath: instancePath + "/champion/sha256", schemaPath: "#/properties/champion/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate26.errors = [{ instancePath: instancePath + "/champion/sha256", schemaPath: "#/properties/champion/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs15 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data5.version !== undefined) {
                                                                    let data7 = data5.version;
                                                                    const _errs17 = errors;
                                                                    if (errors === _errs17) {
                                                                        if (typeof data7 === "string") {
                                                                            if (!pattern6.test(data7)) {
                                                                                validate26.errors = [{ instancePath: instancePath + "/champion/version", schemaPath: "#/properties/champion/properties/version/pattern", keyword: "pattern", params: { pattern: "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" }, message: "must match pattern \"" + "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate26.errors = [{ instancePath: instancePath + "/champion/version", schemaPath: "#/properties/champion/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid1 = _errs17 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate26.errors = [{ instancePath: instancePath + "/champion", schemaPath: "#/properties/champion/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.verdict !== undefined) {
                                                let data8 = data.verdict;
                                                const _errs19 = errors;
                                                const _errs20 = errors;
                                                let valid2 = false;
                                                const _errs21 = errors;
                                                if (typeof data8 !== "string") {
                                                    const err0 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err0];
                                                    }
                                                    else {
                                                        vErrors.push(err0);
                                                    }
                                                    errors++;
                                                }
                                                if (!((((data8 === "better") || (data8 === "not-worse")) || (data8 === "worse")) || (data8 === "cannot-tell"))) {
                                                    const err1 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema32.properties.verdict.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                                                    if (vErrors === null) {
                                                        vErrors = [err1];
                                                    }
                                                    else {
                                                        vErrors.push(err1);
                                                    }
                                                    errors++;
                                                }
                                                var _valid0 = _errs21 === errors;
                                                valid2 = valid2 || _valid0;
                                                if (!valid2) {
                                                    const _errs23 = errors;
                                                    if (typeof data8 !== "string") {
                                                        const err2 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err2];
                                                        }
                                                        else {
                                                            vErrors.push(err2);
                                                        }
                                                        errors++;
                                                    }
                                                    if ("first" !== data8) {
                                                        const err3 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/anyOf/1/const", keyword: "const", params: { allowedValue: "first" }, message: "must be equal to constant" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid0 = _errs23 === errors;
                                                    valid2 = valid2 || _valid0;
                                                }
                                                if (!valid2) {
                                                    const err4 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err4];
                                                    }
                                                    else {
                                                        vErrors.push(err4);
                                                    }
                                                    errors++;
                                                    validate26.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs20;
                                                    if (vErrors !== null) {
                                                        if (_errs20) {
                                                            vErrors.length = _errs20;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs19 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.incomparable !== undefined) {
                                                    const _errs25 = errors;
                                                    if (typeof data.incomparable !== "string") {
                                                        validate26.errors = [{ instancePath: instancePath + "/incomparable", schemaPath: "#/properties/incomparable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs25 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.passed !== undefined) {
                                                        const _errs27 = errors;
                                                        if (typeof data.passed !== "boolean") {
                                                            validate26.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs27 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.metrics !== undefined) {
                                                            let data11 = data.metrics;
                                                            const _errs29 = errors;
                                                            if (errors === _errs29) {
                                                                if (Array.isArray(data11)) {
                                                                    var valid3 = true;
                                                                    const len0 = data11.length;
                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                        let data12 = data11[i0];
                                                                        const _errs31 = errors;
                                                                        const _errs32 = errors;
                                                                        if (errors === _errs32) {
                                                                            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                                                let missing2;
                                                                                if (((data12.metric === undefined) && (missing2 = "metric")) || ((data12.candidate === undefined) && (missing2 = "candidate"))) {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/definitions/MetricComparison/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    const _errs34 = errors;
                                                                                    for (const key2 in data12) {
                                                                                        if (!(((((key2 === "metric") || (key2 === "candidate")) || (key2 === "champion")) || (key2 === "difference")) || (key2 === "verdict"))) {
                                                                                            validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/definitions/MetricComparison/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs34 === errors) {
                                                                                        if (data12.metric !== undefined) {
                                                                                            let data13 = data12.metric;
                                                                                            const _errs35 = errors;
                                                                                            if (typeof data13 !== "string") {
                                                                                                validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/metric", schemaPath: "#/definitions/MetricComparison/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (!((((data13 === "auc") || (data13 === "log_loss")) || (data13 === "brier")) || (data13 === "calibration_error"))) {
                                                                                                validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/metric", schemaPath: "#/definitions/MetricComparison/properties/metric/enum", keyword: "enum", params: { allowedValues: schema33.properties.metric.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid5 = _errs35 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid5 = true;
                                                                                        }
                                                                                        if (valid5) {
                                                                                            if (data12.candidate !== undefined) {
                                                                                                let data14 = data12.candidate;
                                                                                                const _errs37 = errors;
                                                                                                if (!((typeof data14 == "number") && (isFinite(data14)))) {
                                                                                                    validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/candidate", schemaPath: "#/definitions/MetricComparison/properties/candidate/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid5 = _errs37 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid5 = true;
                                                                                            }
                                                                                            if (valid5) {
                                                                                                if (data12.champion !== undefined) {
                                                                                                    let data15 = data12.champion;
                                                                                                    const _errs39 = errors;
                                                                                                    if (!((typeof data15 == "number") && (isFinite(data15)))) {
                                                                                                        validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/champion", schemaPath: "#/definitions/MetricComparison/properties/champion/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid5 = _errs39 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid5 = true;
                                                                                                }
                                                                                                if (valid5) {
                                                                                                    if (data12.difference !== undefined) {
                                                                                                        let data16 = data12.difference;
                                                                                                        const _errs41 = errors;
                                                                                                        if (errors === _errs41) {
                                                                                                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                                                                let missing3;
                                                                                                                if ((((((data16.value === undefined) && (missing3 = "value")) || ((data16.low === undefined) && (missing3 = "low"))) || ((data16.high === undefined) && (missing3 = "high"))) || ((data16.method === undefined) && (missing3 = "method"))) || ((data16.clusters === undefined) && (missing3 = "clusters"))) {
                                                                                                                    validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/difference", schemaPath: "#/definitions/MetricComparison/properties/difference/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    const _errs43 = errors;
                                                                                                                    for (const key3 in data16) {
                                                                                                                        if (!(((((key3 === "value") || (key3 === "low")) || (key3 === "high")) || (key3 === "method")) || (key3 === "clusters"))) {
                                                                                                                            validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/difference", schemaPath: "#/definitions/MetricComparison/properties/difference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                            return false;
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    if (_errs43 === errors) {
                                                                                                                        if (data16.value !== undefined) {
                                                                                                                            let data17 = data16.value;
                                                                                                                            const _errs44 = errors;
                                                                                                                            if (!((typeof data17 == "number") && (isFinite(data17)))) {
                                                                                                                                validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/difference/value", schemaPath: "#/definitions/MetricComparison/properties/difference/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid6 = _errs44 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid6 = true;
                                                                                                                        }
                                                                                                                        if (valid6) {
                                                                                                                            if (data16.low !== undefined) {
                                                                                                                                let data18 = data16.low;
                                                                                                                                const _errs46 = errors;
                                                                                                                                if (!((typeof data18 == "number") && (isFinite(data18)))) {
                                                                                                                                    validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/difference/low", schemaPath: "#/definitions/MetricComparison/properties/difference/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid6 = _errs46 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid6 = true;
                                                                                                                            }
                                                                                                                            if (valid6) {
                                                                                                                                if (data16.high !== undefined) {
                                                                                                                                    let data19 = data16.high;
                                                                                                                                    const _errs48 = errors;
                                                                                                                                    if (!((typeof data19 == "number") && (isFinite(data19)))) {
                                                                                                                                        validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/difference/high", schemaPath: "#/definitions/MetricComparison/properties/difference/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid6 = _errs48 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid6 = true;
                                                                                                                                }
                                                                                                                                if (valid6) {
                                                                                                                                    if (data16.method !== undefined) {
                                                                                                                                        const _errs50 = errors;
                                                                                                                                        if (typeof data16.method !== "string") {
                                                                                                                                            validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/difference/method", schemaPath: "#/definitions/MetricComparison/properties/difference/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid6 = _errs50 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid6 = true;
                                                                                                                                    }
                                                                                                                                    if (valid6) {
                                                                                                                                        if (data16.clusters !== undefined) {
                                                                                                                                            let data21 = data16.clusters;
                                                                                                                                            const _errs52 = errors;
                                                                                                                                            if (!((typeof data21 == "number") && (isFinite(data21)))) {
                                                                                                                                                validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/difference/clusters", schemaPath: "#/definitions/MetricComparison/properties/difference/properties/clusters/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid6 = _errs52 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid6 = true;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/difference", schemaPath: "#/definitions/MetricComparison/properties/difference/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid5 = _errs41 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid5 = true;
                                                                                                    }
                                                                                                    if (valid5) {
                                                                                                        if (data12.verdict !== undefined) {
                                                                                                            let data22 = data12.verdict;
                                                                                                            const _errs54 = errors;
                                                                                                            if (typeof data22 !== "string") {
                                                                                                                validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/verdict", schemaPath: "#/definitions/MetricComparison/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            if (!((((data22 === "better") || (data22 === "not-worse")) || (data22 === "worse")) || (data22 === "cannot-tell"))) {
                                                                                                                validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0 + "/verdict", schemaPath: "#/definitions/MetricComparison/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema33.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid5 = _errs54 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid5 = true;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate26.errors = [{ instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/definitions/MetricComparison/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid3 = _errs31 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate26.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs29 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.gates !== undefined) {
                                                                let data23 = data.gates;
                                                                const _errs56 = errors;
                                                                if (errors === _errs56) {
                                                                    if (Array.isArray(data23)) {
                                                                        var valid7 = true;
                                                                        const len1 = data23.length;
                                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                                            let data24 = data23[i1];
                                                                            const _errs58 = errors;
                                                                            const _errs59 = errors;
                                                                            if (errors === _errs59) {
                                                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                    let missing4;
                                                                                    if (((((data24.name === undefined) && (missing4 = "name")) || ((data24.metric === undefined) && (missing4 = "metric"))) || ((data24.verdict === undefined) && (missing4 = "verdict"))) || ((data24.seen === undefined) && (missing4 = "seen"))) {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/gates/" + i1, schemaPath: "#/definitions/GateResult/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs61 = errors;
                                                                                        for (const key4 in data24) {
                                                                                            if (!((((key4 === "name") || (key4 === "metric")) || (key4 === "verdict")) || (key4 === "seen"))) {
                                                                                                validate26.errors = [{ instancePath: instancePath + "/gates/" + i1, schemaPath: "#/definitions/GateResult/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs61 === errors) {
                                                                                            if (data24.name !== undefined) {
                                                                                                const _errs62 = errors;
                                                                                                if (typeof data24.name !== "string") {
                                                                                                    validate26.errors = [{ instancePath: instancePath + "/gates/" + i1 + "/name", schemaPath: "#/definitions/GateResult/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid9 = _errs62 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid9 = true;
                                                                                            }
                                                                                            if (valid9) {
                                                                                                if (data24.metric !== undefined) {
                                                                                                    let data26 = data24.metric;
                                                                                                    const _errs64 = errors;
                                                                                                    if (typeof data26 !== "string") {
                                                                                                        validate26.errors = [{ instancePath: instancePath + "/gates/" + i1 + "/metric", schemaPath: "#/definitions/GateResult/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    if (!((((data26 === "auc") || (data26 === "log_loss")) || (data26 === "brier")) || (data26 === "calibration_error"))) {
                                                                                                        validate26.errors = [{ instancePath: instancePath + "/gates/" + i1 + "/metric", schemaPath: "#/definitions/GateResult/properties/metric/enum", keyword: "enum", params: { allowedValues: schema34.properties.metric.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid9 = _errs64 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid9 = true;
                                                                                                }
                                                                                                if (valid9) {
                                                                                                    if (data24.verdict !== undefined) {
                                                                                                        let data27 = data24.verdict;
                                                                                                        const _errs66 = errors;
                                                                                                        if (typeof data27 !== "string") {
                                                                                                            validate26.errors = [{ instancePath: instancePath + "/gates/" + i1 + "/verdict", schemaPath: "#/definitions/GateResult/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        if (!((((data27 === "passed") || (data27 === "failed")) || (data27 === "cannot-tell")) || (data27 === "skipped"))) {
                                                                                                            validate26.errors = [{ instancePath: instancePath + "/gates/" + i1 + "/verdict", schemaPath: "#/definitions/GateResult/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema34.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid9 = _errs66 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid9 = true;
                                                                                                    }
                                                                                                    if (valid9) {
                                                                                                        if (data24.seen !== undefined) {
                                                                                                            const _errs68 = errors;
                                                                                                            if (typeof data24.seen !== "string") {
                                                                                                                validate26.errors = [{ instancePath: instancePath + "/gates/" + i1 + "/seen", schemaPath: "#/definitions/GateResult/properties/seen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid9 = _errs68 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid9 = true;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/gates/" + i1, schemaPath: "#/definitions/GateResult/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid7 = _errs58 === errors;
                                                                            if (!valid7) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate26.errors = [{ instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs56 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.slices !== undefined) {
                                                                    let data29 = data.slices;
                                                                    const _errs70 = errors;
                                                                    if (errors === _errs70) {
                                                                        if (Array.isArray(data29)) {
                                                                            var valid10 = true;
                                                                            const len2 = data29.length;
                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                                let data30 = data29[i2];
                                                                                const _errs72 = errors;
                                                                                const _errs73 = errors;
                                                                                if (errors === _errs73) {
                                                                                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                        let missing5;
                                                                                        if ((((((data30.column === undefined) && (missing5 = "column")) || ((data30.value === undefined) && (missing5 = "value"))) || ((data30.rows === undefined) && (missing5 = "rows"))) || ((data30.days === undefined) && (missing5 = "days"))) || ((data30.verdict === undefined) && (missing5 = "verdict"))) {
                                                                                            validate26.errors = [{ instancePath: instancePath + "/slices/" + i2, schemaPath: "#/definitions/SliceResult/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs75 = errors;
                                                                                            for (const key5 in data30) {
                                                                                                if (!((((((((key5 === "column") || (key5 === "value")) || (key5 === "rows")) || (key5 === "days")) || (key5 === "candidate")) || (key5 === "champion")) || (key5 === "difference")) || (key5 === "verdict"))) {
                                                                                                    validate26.errors = [{ instancePath: instancePath + "/slices/" + i2, schemaPath: "#/definitions/SliceResult/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs75 === errors) {
                                                                                                if (data30.column !== undefined) {
                                                                                                    const _errs76 = errors;
                                                                                                    if (typeof data30.column !== "string") {
                                                                                                        validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/column", schemaPath: "#/definitions/SliceResult/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid12 = _errs76 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid12 = true;
                                                                                                }
                                                                                                if (valid12) {
                                                                                                    if (data30.value !== undefined) {
                                                                                                        const _errs78 = errors;
                                                                                                        if (typeof data30.value !== "string") {
                                                                                                            validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/value", schemaPath: "#/definitions/SliceResult/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid12 = _errs78 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid12 = true;
                                                                                                    }
                                                                                                    if (valid12) {
                                                                                                        if (data30.rows !== undefined) {
                                                                                                            let data33 = data30.rows;
                                                                                                            const _errs80 = errors;
                                                                                                            if (!((typeof data33 == "number") && (isFinite(data33)))) {
                                                                                                                validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/rows", schemaPath: "#/definitions/SliceResult/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid12 = _errs80 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid12 = true;
                                                                                                        }
                                                                                                        if (valid12) {
                                                                                                            if (data30.days !== undefined) {
                                                                                                                let data34 = data30.days;
                                                                                                                const _errs82 = errors;
                                                                                                                if (!((typeof data34 == "number") && (isFinite(data34)))) {
                                                                                                                    validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/days", schemaPath: "#/definitions/SliceResult/properties/days/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid12 = _errs82 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid12 = true;
                                                                                                            }
                                                                                                            if (valid12) {
                                                                                                                if (data30.candidate !== undefined) {
                                                                                                                    let data35 = data30.candidate;
                                                                                                                    const _errs84 = errors;
                                                                                                                    if (!((typeof data35 == "number") && (isFinite(data35)))) {
                                                                                                                        validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/candidate", schemaPath: "#/definitions/SliceResult/properties/candidate/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid12 = _errs84 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid12 = true;
                                                                                                                }
                                                                                                                if (valid12) {
                                                                                                                    if (data30.champion !== undefined) {
                                                                                                                        let data36 = data30.champion;
                                                                                                                        const _errs86 = errors;
                                                                                                                        if (!((typeof data36 == "number") && (isFinite(data36)))) {
                                                                                                                            validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/champion", schemaPath: "#/definitions/SliceResult/properties/champion/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid12 = _errs86 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid12 = true;
                                                                                                                    }
                                                                                                                    if (valid12) {
                                                                                                                        if (data30.difference !== undefined) {
                                                                                                                            let data37 = data30.difference;
                                                                                                                            const _errs88 = errors;
                                                                                                                            if (errors === _errs88) {
                                                                                                                                if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                                                                                                    let missing6;
                                                                                                                                    if ((((data37.value === undefined) && (missing6 = "value")) || ((data37.low === undefined) && (missing6 = "low"))) || ((data37.high === undefined) && (missing6 = "high"))) {
                                                                                                                                        validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/difference", schemaPath: "#/definitions/SliceResult/properties/difference/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const _errs90 = errors;
                                                                                                                                        for (const key6 in data37) {
                                                                                                                                            if (!(((key6 === "value") || (key6 === "low")) || (key6 === "high"))) {
                                                                                                                                                validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/difference", schemaPath: "#/definitions/SliceResult/properties/difference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                                                                                return false;
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        if (_errs90 === errors) {
                                                                                                                                            if (data37.value !== undefined) {
                                                                                                                                                let data38 = data37.value;
                                                                                                                                                const _errs91 = errors;
                                                                                                                                                if (!((typeof data38 == "number") && (isFinite(data38)))) {
                                                                                                                                                    validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/difference/value", schemaPath: "#/definitions/SliceResult/properties/difference/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid13 = _errs91 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid13 = true;
                                                                                                                                            }
                                                                                                                                            if (valid13) {
                                                                                                                                                if (data37.low !== undefined) {
                                                                                                                                                    let data39 = data37.low;
                                                                                                                                                    const _errs93 = errors;
                                                                                                                                                    if (!((typeof data39 == "number") && (isFinite(data39)))) {
                                                                                                                                                        validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/difference/low", schemaPath: "#/definitions/SliceResult/properties/difference/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid13 = _errs93 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid13 = true;
                                                                                                                                                }
                                                                                                                                                if (valid13) {
                                                                                                                                                    if (data37.high !== undefined) {
                                                                                                                                                        let data40 = data37.high;
                                                                                                                                                        const _errs95 = errors;
                                                                                                                                                        if (!((typeof data40 == "number") && (isFinite(data40)))) {
                                                                                                                                                            validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/difference/high", schemaPath: "#/definitions/SliceResult/properties/difference/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid13 = _errs95 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid13 = true;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate26.errors = [{ instancePath: instancePath + "/slices/" + i2 + "/difference", schemaPath: "#/definitions/SliceResult/properties/difference/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid12 = _errs88 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid12 = true;
                                                                                                                        }
                                                                                                                        if (valid12) {
                                                                                                                            if (data30.verdict !== undefined) {
                                                                                                                                let data41 = data30.verdict;
                                                                                                                                const _errs97 = errors;
                                                                                                                                const _errs98 = errors;
                                                                                                                                let valid14 = false;
                                                                                                                                const _errs99 = errors;
                                                                                                                                if (typeof data41 !== "string") {
                                                                                                                                    const err5 = { instancePath: instancePath + "/slices/" + i2 + "/verdict", schemaPath: "#/definitions/SliceResult/properties/verdict/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err5];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err5);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                if (!((((data41 === "better") || (data41 === "not-worse")) || (data41 === "worse")) || (data41 === "cannot-tell"))) {
                                                                                                                                    const err6 = { instancePath: instancePath + "/slices/" + i2 + "/verdict", schemaPath: "#/definitions/SliceResult/properties/verdict/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema35.properties.verdict.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err6];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err6);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var _valid1 = _errs99 === errors;
                                                                                                                                valid14 = valid14 || _valid1;
                                                                                                                                if (!valid14) {
                                                                                                                                    const _errs101 = errors;
                                                                                                                                    if (typeof data41 !== "string") {
                                                                                                                                        const err7 = { instancePath: instancePath + "/slices/" + i2 + "/verdict", schemaPath: "#/definitions/SliceResult/properties/verdict/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err7];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err7);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    if ("too-small" !== data41) {
                                                                                                                                        const err8 = { instancePath: instancePath + "/slices/" + i2 + "/verdict", schemaPath: "#/definitions/SliceResult/properties/verdict/anyOf/1/const", keyword: "const", params: { allowedValue: "too-small" }, message: "must be equal to constant" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err8];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err8);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    var _valid1 = _errs101 === errors;
                                                                                                                                    valid14 = valid14 || _valid1;
                                                                                                                                    if (!valid14) {
                                                                                                                                        const _errs103 = errors;
                                                                                                                                        if (typeof data41 !== "string") {
                                                                                                                                            const err9 = { instancePath: instancePath + "/slices/" + i2 + "/verdict", schemaPath: "#/definitions/SliceResult/properties/verdict/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err9];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err9);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                        if ("first" !== data41) {
                                                                                                                                            const err10 = { instancePath: instancePath + "/slices/" + i2 + "/verdict", schemaPath: "#/definitions/SliceResult/properties/verdict/anyOf/2/const", keyword: "const", params: { allowedValue: "first" }, message: "must be equal to constant" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err10];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err10);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                        var _valid1 = _errs103 === errors;
                                                                                                                                        valid14 = valid14 || _valid1;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                if (!valid14) {
                                                                                                                                    const err11 = { instancePath: instancePath + "/slices/" + i2 + "/verdict", schemaPath: "#/definitions/SliceResult/properties/verdict/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err11];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err11);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                    validate26.errors = vErrors;
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    errors = _errs98;
                                                                                                                                    if (vErrors !== null) {
                                                                                                                                        if (_errs98) {
                                                                                                                                            vErrors.length = _errs98;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors = null;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid12 = _errs97 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid12 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/slices/" + i2, schemaPath: "#/definitions/SliceResult/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid10 = _errs72 === errors;
                                                                                if (!valid10) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate26.errors = [{ instancePath: instancePath + "/slices", schemaPath: "#/properties/slices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs70 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.slicesLeftOut !== undefined) {
                                                                        let data42 = data.slicesLeftOut;
                                                                        const _errs105 = errors;
                                                                        if (errors === _errs105) {
                                                                            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                                                let missing7;
                                                                                if (((data42.tooSmall === undefined) && (missing7 = "tooSmall")) || ((data42.beyond === undefined) && (missing7 = "beyond"))) {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/slicesLeftOut", schemaPath: "#/properties/slicesLeftOut/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    const _errs107 = errors;
                                                                                    for (const key7 in data42) {
                                                                                        if (!((key7 === "tooSmall") || (key7 === "beyond"))) {
                                                                                            validate26.errors = [{ instancePath: instancePath + "/slicesLeftOut", schemaPath: "#/properties/slicesLeftOut/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs107 === errors) {
                                                                                        if (data42.tooSmall !== undefined) {
                                                                                            let data43 = data42.tooSmall;
                                                                                            const _errs108 = errors;
                                                                                            if (!((typeof data43 == "number") && (isFinite(data43)))) {
                                                                                                validate26.errors = [{ instancePath: instancePath + "/slicesLeftOut/tooSmall", schemaPath: "#/properties/slicesLeftOut/properties/tooSmall/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid15 = _errs108 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid15 = true;
                                                                                        }
                                                                                        if (valid15) {
                                                                                            if (data42.beyond !== undefined) {
                                                                                                let data44 = data42.beyond;
                                                                                                const _errs110 = errors;
                                                                                                if (!((typeof data44 == "number") && (isFinite(data44)))) {
                                                                                                    validate26.errors = [{ instancePath: instancePath + "/slicesLeftOut/beyond", schemaPath: "#/properties/slicesLeftOut/properties/beyond/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid15 = _errs110 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid15 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate26.errors = [{ instancePath: instancePath + "/slicesLeftOut", schemaPath: "#/properties/slicesLeftOut/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs105 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.decisions !== undefined) {
                                                                            let data45 = data.decisions;
                                                                            const _errs112 = errors;
                                                                            const _errs113 = errors;
                                                                            if (errors === _errs113) {
                                                                                if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                                    let missing8;
                                                                                    if ((((data45.threshold === undefined) && (missing8 = "threshold")) || ((data45.flagged === undefined) && (missing8 = "flagged"))) || ((data45.flipped === undefined) && (missing8 = "flipped"))) {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/decisions", schemaPath: "#/definitions/Decisions/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs115 = errors;
                                                                                        for (const key8 in data45) {
                                                                                            if (!(((key8 === "threshold") || (key8 === "flagged")) || (key8 === "flipped"))) {
                                                                                                validate26.errors = [{ instancePath: instancePath + "/decisions", schemaPath: "#/definitions/Decisions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs115 === errors) {
                                                                                            if (data45.threshold !== undefined) {
                                                                                                let data46 = data45.threshold;
                                                                                                const _errs116 = errors;
                                                                                                if (!((typeof data46 == "number") && (isFinite(data46)))) {
                                                                                                    validate26.errors = [{ instancePath: instancePath + "/decisions/threshold", schemaPath: "#/definitions/Decisions/properties/threshold/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid17 = _errs116 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid17 = true;
                                                                                            }
                                                                                            if (valid17) {
                                                                                                if (data45.flagged !== undefined) {
                                                                                                    let data47 = data45.flagged;
                                                                                                    const _errs118 = errors;
                                                                                                    if (errors === _errs118) {
                                                                                                        if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                                                            let missing9;
                                                                                                            if (((data47.candidate === undefined) && (missing9 = "candidate")) || ((data47.champion === undefined) && (missing9 = "champion"))) {
                                                                                                                validate26.errors = [{ instancePath: instancePath + "/decisions/flagged", schemaPath: "#/definitions/Decisions/properties/flagged/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                const _errs120 = errors;
                                                                                                                for (const key9 in data47) {
                                                                                                                    if (!((key9 === "candidate") || (key9 === "champion"))) {
                                                                                                                        validate26.errors = [{ instancePath: instancePath + "/decisions/flagged", schemaPath: "#/definitions/Decisions/properties/flagged/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                                                                                        return false;
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                                if (_errs120 === errors) {
                                                                                                                    if (data47.candidate !== undefined) {
                                                                                                                        let data48 = data47.candidate;
                                                                                                                        const _errs121 = errors;
                                                                                                                        if (!((typeof data48 == "number") && (isFinite(data48)))) {
                                                                                                                            validate26.errors = [{ instancePath: instancePath + "/decisions/flagged/candidate", schemaPath: "#/definitions/Decisions/properties/flagged/properties/candidate/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid18 = _errs121 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid18 = true;
                                                                                                                    }
                                                                                                                    if (valid18) {
                                                                                                                        if (data47.champion !== undefined) {
                                                                                                                            let data49 = data47.champion;
                                                                                                                            const _errs123 = errors;
                                                                                                                            if (!((typeof data49 == "number") && (isFinite(data49)))) {
                                                                                                                                validate26.errors = [{ instancePath: instancePath + "/decisions/flagged/champion", schemaPath: "#/definitions/Decisions/properties/flagged/properties/champion/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid18 = _errs123 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid18 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate26.errors = [{ instancePath: instancePath + "/decisions/flagged", schemaPath: "#/definitions/Decisions/properties/flagged/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid17 = _errs118 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid17 = true;
                                                                                                }
                                                                                                if (valid17) {
                                                                                                    if (data45.flipped !== undefined) {
                                                                                                        let data50 = data45.flipped;
                                                                                                        const _errs125 = errors;
                                                                                                        if (!((typeof data50 == "number") && (isFinite(data50)))) {
                                                                                                            validate26.errors = [{ instancePath: instancePath + "/decisions/flipped", schemaPath: "#/definitions/Decisions/properties/flipped/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid17 = _errs125 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid17 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/decisions", schemaPath: "#/definitions/Decisions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs112 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.holdout !== undefined) {
                                                                                let data51 = data.holdout;
                                                                                const _errs127 = errors;
                                                                                if (errors === _errs127) {
                                                                                    if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                                                                        let missing10;
                                                                                        if ((((((data51.days === undefined) && (missing10 = "days")) || ((data51.dropped === undefined) && (missing10 = "dropped"))) || ((data51.from === undefined) && (missing10 = "from"))) || ((data51.rows === undefined) && (missing10 = "rows"))) || ((data51.to === undefined) && (missing10 = "to"))) {
                                                                                            validate26.errors = [{ instancePath: instancePath + "/holdout", schemaPath: "#/properties/holdout/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs129 = errors;
                                                                                            for (const key10 in data51) {
                                                                                                if (!(((((key10 === "rows") || (key10 === "days")) || (key10 === "dropped")) || (key10 === "from")) || (key10 === "to"))) {
                                                                                                    validate26.errors = [{ instancePath: instancePath + "/holdout", schemaPath: "#/properties/holdout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs129 === errors) {
                                                                                                if (data51.rows !== undefined) {
                                                                                                    let data52 = data51.rows;
                                                                                                    const _errs130 = errors;
                                                                                                    if (!((typeof data52 == "number") && (isFinite(data52)))) {
                                                                                                        validate26.errors = [{ instancePath: instancePath + "/holdout/rows", schemaPath: "#/properties/holdout/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid19 = _errs130 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid19 = true;
                                                                                                }
                                                                                                if (valid19) {
                                                                                                    if (data51.days !== undefined) {
                                                                                                        let data53 = data51.days;
                                                                                                        const _errs132 = errors;
                                                                                                        if (!((typeof data53 == "number") && (isFinite(data53)))) {
                                                                                                            validate26.errors = [{ instancePath: instancePath + "/holdout/days", schemaPath: "#/properties/holdout/properties/days/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid19 = _errs132 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid19 = true;
                                                                                                    }
                                                                                                    if (valid19) {
                                                                                                        if (data51.dropped !== undefined) {
                                                                                                            let data54 = data51.dropped;
                                                                                                            const _errs134 = errors;
                                                                                                            if (!((typeof data54 == "number") && (isFinite(data54)))) {
                                                                                                                validate26.errors = [{ instancePath: instancePath + "/holdout/dropped", schemaPath: "#/properties/holdout/properties/dropped/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid19 = _errs134 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid19 = true;
                                                                                                        }
                                                                                                        if (valid19) {
                                                                                                            if (data51.from !== undefined) {
                                                                                                                const _errs136 = errors;
                                                                                                                if (typeof data51.from !== "string") {
                                                                                                                    validate26.errors = [{ instancePath: instancePath + "/holdout/from", schemaPath: "#/properties/holdout/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid19 = _errs136 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid19 = true;
                                                                                                            }
                                                                                                            if (valid19) {
                                                                                                                if (data51.to !== undefined) {
                                                                                                                    const _errs138 = errors;
                                                                                                                    if (typeof data51.to !== "string") {
                                                                                                                        validate26.errors = [{ instancePath: instancePath + "/holdout/to", schemaPath: "#/properties/holdout/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid19 = _errs138 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid19 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/holdout", schemaPath: "#/properties/holdout/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs127 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate26.errors = vErrors;
    return errors === 0;
}
const schema38 = { "type": "object", "properties": { "dataset": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "reference": { "type": "string" }, "current": { "type": "string" }, "verdict": { "type": "string", "enum": ["stable", "change", "fault"] }, "windows": { "type": "array", "items": { "type": "string" } }, "looked": { "type": "number" }, "columns": { "type": "array", "items": { "$ref": "#/definitions/ColumnDrift" } }, "checks": { "type": "array", "items": { "$ref": "#/definitions/ContractCheck" } }, "models": { "type": "array", "items": { "$ref": "#/definitions/ModelDrift" } } }, "required": ["dataset", "reference", "current", "verdict", "windows", "looked", "columns", "checks", "models"], "additionalProperties": false };
const schema39 = { "type": "object", "properties": { "column": { "type": "string" }, "verdict": { "type": "string", "enum": ["stable", "change"] }, "window": { "type": "string" }, "psi": { "type": "number" }, "timesUsual": { "type": "number" }, "seen": { "type": "string" } }, "required": ["column", "verdict", "window", "seen"], "additionalProperties": false };
const schema41 = { "type": "object", "properties": { "model": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "stage": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "version": { "type": "string", "pattern": "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" }, "verdict": { "type": "string", "enum": ["lost", "kept", "cannot-tell"] }, "seen": { "type": "string" }, "metric": { "type": "string", "enum": ["auc", "log_loss", "brier", "calibration_error"] }, "promoted": { "type": "object", "properties": { "value": { "type": "number" }, "window": { "$ref": "#/definitions/TimeWindow" } }, "required": ["value", "window"], "additionalProperties": false }, "now": { "type": "object", "properties": { "value": { "type": "number" }, "low": { "type": "number" }, "high": { "type": "number" }, "rows": { "type": "number" }, "days": { "type": "number" }, "window": { "$ref": "#/definitions/TimeWindow" } }, "required": ["value", "rows", "days", "window"], "additionalProperties": false }, "positives": { "type": "object", "properties": { "promoted": { "type": "number" }, "now": { "type": "number" } }, "required": ["now"], "additionalProperties": false } }, "required": ["model", "stage", "version", "verdict", "seen", "metric"], "additionalProperties": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.model === undefined) && (missing0 = "model")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.seen === undefined) && (missing0 = "seen"))) || ((data.metric === undefined) && (missing0 = "metric"))) {
                validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema41.properties, key0))) {
                        validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.model !== undefined) {
                        let data0 = data.model;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (!pattern0.test(data0)) {
                                    validate29.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                    return false;
                                }
                            }
                            else {
                                validate29.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.stage !== undefined) {
                            let data1 = data.stage;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (!pattern0.test(data1)) {
                                        validate29.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate29.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.version !== undefined) {
                                let data2 = data.version;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data2 === "string") {
                                        if (!pattern6.test(data2)) {
                                            validate29.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" }, message: "must match pattern \"" + "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate29.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.verdict !== undefined) {
                                    let data3 = data.verdict;
                                    const _errs8 = errors;
                                    if (typeof data3 !== "string") {
                                        validate29.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    if (!(((data3 === "lost") || (data3 === "kept")) || (data3 === "cannot-tell"))) {
                                        validate29.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema41.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.seen !== undefined) {
                                        const _errs10 = errors;
                                        if (typeof data.seen !== "string") {
                                            validate29.errors = [{ instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.metric !== undefined) {
                                            let data5 = data.metric;
                                            const _errs12 = errors;
                                            if (typeof data5 !== "string") {
                                                validate29.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            if (!((((data5 === "auc") || (data5 === "log_loss")) || (data5 === "brier")) || (data5 === "calibration_error"))) {
                                                validate29.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema41.properties.metric.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.promoted !== undefined) {
                                                let data6 = data.promoted;
                                                const _errs14 = errors;
                                                if (errors === _errs14) {
                                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                        let missing1;
                                                        if (((data6.value === undefined) && (missing1 = "value")) || ((data6.window === undefined) && (missing1 = "window"))) {
                                                            validate29.errors = [{ instancePath: instancePath + "/promoted", schemaPath: "#/properties/promoted/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs16 = errors;
                                                            for (const key1 in data6) {
                                                                if (!((key1 === "value") || (key1 === "window"))) {
                                                                    validate29.errors = [{ instancePath: instancePath + "/promoted", schemaPath: "#/properties/promoted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs16 === errors) {
                                                                if (data6.value !== undefined) {
                                                                    let data7 = data6.value;
                                                                    const _errs17 = errors;
                                                                    if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                                        validate29.errors = [{ instancePath: instancePath + "/promoted/value", schemaPath: "#/properties/promoted/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                    var valid1 = _errs17 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                    if (data6.window !== undefined) {
                                                                        let data8 = data6.window;
                                                                        const _errs19 = errors;
                                                                        const _errs20 = errors;
                                                                        if (errors === _errs20) {
                                                                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                                let missing2;
                                                                                if (((data8.from === undefined) && (missing2 = "from")) || ((data8.to === undefined) && (missing2 = "to"))) {
                                                                                    validate29.errors = [{ instancePath: instancePath + "/promoted/window", schemaPath: "#/definitions/TimeWindow/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    const _errs22 = errors;
                                                                                    for (const key2 in data8) {
                                                                                        if (!((key2 === "from") || (key2 === "to"))) {
                                                                                            validate29.errors = [{ instancePath: instancePath + "/promoted/window", schemaPath: "#/definitions/TimeWindow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs22 === errors) {
                                                                                        if (data8.from !== undefined) {
                                                                                            const _errs23 = errors;
                                                                                            if (typeof data8.from !== "string") {
                                                                                                validate29.errors = [{ instancePath: instancePath + "/promoted/window/from", schemaPath: "#/definitions/TimeWindow/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid3 = _errs23 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data8.to !== undefined) {
                                                                                                const _errs25 = errors;
                                                                                                if (typeof data8.to !== "string") {
                                                                                                    validate29.errors = [{ instancePath: instancePath + "/promoted/window/to", schemaPath: "#/definitions/TimeWindow/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid3 = _errs25 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate29.errors = [{ instancePath: instancePath + "/promoted/window", schemaPath: "#/definitions/TimeWindow/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid1 = _errs19 === errors;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate29.errors = [{ instancePath: instancePath + "/promoted", schemaPath: "#/properties/promoted/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.now !== undefined) {
                                                    let data11 = data.now;
                                                    const _errs27 = errors;
                                                    if (errors === _errs27) {
                                                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                            let missing3;
                                                            if (((((data11.value === undefined) && (missing3 = "value")) || ((data11.rows === undefined) && (missing3 = "rows"))) || ((data11.days === undefined) && (missing3 = "days"))) || ((data11.window === undefined) && (missing3 = "window"))) {
                                                                validate29.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs29 = errors;
                                                                for (const key3 in data11) {
                                                                    if (!((((((key3 === "value") || (key3 === "low")) || (key3 === "high")) || (key3 === "rows")) || (key3 === "days")) || (key3 === "window"))) {
                                                                        validate29.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs29 === errors) {
                                                                    if (data11.value !== undefined) {
                                                                        let data12 = data11.value;
                                                                        const _errs30 = errors;
                                                                        if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                                                            validate29.errors = [{ instancePath: instancePath + "/now/value", schemaPath: "#/properties/now/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                        var valid4 = _errs30 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data11.low !== undefined) {
                                                                            let data13 = data11.low;
                                                                            const _errs32 = errors;
                                                                            if (!((typeof data13 == "number") && (isFinite(data13)))) {
                                                                                validate29.errors = [{ instancePath: instancePath + "/now/low", schemaPath: "#/properties/now/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                            var valid4 = _errs32 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data11.high !== undefined) {
                                                                                let data14 = data11.high;
                                                                                const _errs34 = errors;
                                                                                if (!((typeof data14 == "number") && (isFinite(data14)))) {
                                                                                    validate29.errors = [{ instancePath: instancePath + "/now/high", schemaPath: "#/properties/now/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                                var valid4 = _errs34 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data11.rows !== undefined) {
                                                                                    let data15 = data11.rows;
                                                                                    const _errs36 = errors;
                                                                                    if (!((typeof data15 == "number") && (isFinite(data15)))) {
                                                                                        validate29.errors = [{ instancePath: instancePath + "/now/rows", schemaPath: "#/properties/now/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid4 = _errs36 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                                if (valid4) {
                                                                                    if (data11.days !== undefined) {
                                                                                        let data16 = data11.days;
                                                                                        const _errs38 = errors;
                                                                                        if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                                                                            validate29.errors = [{ instancePath: instancePath + "/now/days", schemaPath: "#/properties/now/properties/days/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid4 = _errs38 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid4 = true;
                                                                                    }
                                                                                    if (valid4) {
                                                                                        if (data11.window !== undefined) {
                                                                                            let data17 = data11.window;
                                                                                            const _errs40 = errors;
                                                                                            const _errs41 = errors;
                                                                                            if (errors === _errs41) {
                                                                                                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                                                                    let missing4;
                                                                                                    if (((data17.from === undefined) && (missing4 = "from")) || ((data17.to === undefined) && (missing4 = "to"))) {
                                                                                                        validate29.errors = [{ instancePath: instancePath + "/now/window", schemaPath: "#/definitions/TimeWindow/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs43 = errors;
                                                                                                        for (const key4 in data17) {
                                                                                                            if (!((key4 === "from") || (key4 === "to"))) {
                                                                                                                validate29.errors = [{ instancePath: instancePath + "/now/window", schemaPath: "#/definitions/TimeWindow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs43 === errors) {
                                                                                                            if (data17.from !== undefined) {
                                                                                                                const _errs44 = errors;
                                                                                                                if (typeof data17.from !== "string") {
                                                                                                                    validate29.errors = [{ instancePath: instancePath + "/now/window/from", schemaPath: "#/definitions/TimeWindow/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid6 = _errs44 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid6 = true;
                                                                                                            }
                                                                                                            if (valid6) {
                                                                                                                if (data17.to !== undefined) {
                                                                                                                    const _errs46 = errors;
                                                                                                                    if (typeof data17.to !== "string") {
                                                                                                                        validate29.errors = [{ instancePath: instancePath + "/now/window/to", schemaPath: "#/definitions/TimeWindow/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid6 = _errs46 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid6 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate29.errors = [{ instancePath: instancePath + "/now/window", schemaPath: "#/definitions/TimeWindow/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid4 = _errs40 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid4 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate29.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs27 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.positives !== undefined) {
                                                        let data20 = data.positives;
                                                        const _errs48 = errors;
                                                        if (errors === _errs48) {
                                                            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                                let missing5;
                                                                if ((data20.now === undefined) && (missing5 = "now")) {
                                                                    validate29.errors = [{ instancePath: instancePath + "/positives", schemaPath: "#/properties/positives/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs50 = errors;
                                                                    for (const key5 in data20) {
                                                                        if (!((key5 === "promoted") || (key5 === "now"))) {
                                                                            validate29.errors = [{ instancePath: instancePath + "/positives", schemaPath: "#/properties/positives/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs50 === errors) {
                                                                        if (data20.promoted !== undefined) {
                                                                            let data21 = data20.promoted;
                                                                            const _errs51 = errors;
                                                                            if (!((typeof data21 == "number") && (isFinite(data21)))) {
                                                                                validate29.errors = [{ instancePath: instancePath + "/positives/promoted", schemaPath: "#/properties/positives/properties/promoted/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                            var valid7 = _errs51 === errors;
                                                                        }
                                                                        else {
                                                                            var valid7 = true;
                                                                        }
                                                                        if (valid7) {
                                                                            if (data20.now !== undefined) {
                                                                                let data22 = data20.now;
                                                                                const _errs53 = errors;
                                                                                if (!((typeof data22 == "number") && (isFinite(data22)))) {
                                                                                    validate29.errors = [{ instancePath: instancePath + "/positives/now", schemaPath: "#/properties/positives/properties/now/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                                var valid7 = _errs53 === errors;
                                                                            }
                                                                            else {
                                                                                var valid7 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate29.errors = [{ instancePath: instancePath + "/positives", schemaPath: "#/properties/positives/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs48 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate29.errors = vErrors;
    return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((data.dataset === undefined) && (missing0 = "dataset")) || ((data.reference === undefined) && (missing0 = "reference"))) || ((data.current === undefined) && (missing0 = "current"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.windows === undefined) && (missing0 = "windows"))) || ((data.looked === undefined) && (missing0 = "looked"))) || ((data.columns === undefined) && (missing0 = "columns"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.models === undefined) && (missing0 = "models"))) {
                validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema38.properties, key0))) {
                        validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.dataset !== undefined) {
                        let data0 = data.dataset;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (!pattern0.test(data0)) {
                                    validate28.errors = [{ instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                    return false;
                                }
                            }
                            else {
                                validate28.errors = [{ instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.reference !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.reference !== "string") {
                                validate28.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.current !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.current !== "string") {
                                    validate28.errors = [{ instancePath: instancePath + "/current", schemaPath: "#/properties/current/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.verdict !== undefined) {
                                    let data3 = data.verdict;
                                    const _errs8 = errors;
                                    if (typeof data3 !== "string") {
                                        validate28.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    if (!(((data3 === "stable") || (data3 === "change")) || (data3 === "fault"))) {
                                        validate28.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema38.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.windows !== undefined) {
                                        let data4 = data.windows;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (Array.isArray(data4)) {
                                                var valid1 = true;
                                                const len0 = data4.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    const _errs12 = errors;
                                                    if (typeof data4[i0] !== "string") {
                                                        validate28.errors = [{ instancePath: instancePath + "/windows/" + i0, schemaPath: "#/properties/windows/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs12 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate28.errors = [{ instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.looked !== undefined) {
                                            let data6 = data.looked;
                                            const _errs14 = errors;
                                            if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                                validate28.errors = [{ instancePath: instancePath + "/looked", schemaPath: "#/properties/looked/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.columns !== undefined) {
                                                let data7 = data.columns;
                                                const _errs16 = errors;
                                                if (errors === _errs16) {
                                                    if (Array.isArray(data7)) {
                                                        var valid2 = true;
                                                        const len1 = data7.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                            let data8 = data7[i1];
                                                            const _errs18 = errors;
                                                            const _errs19 = errors;
                                                            if (errors === _errs19) {
                                                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                    let missing1;
                                                                    if (((((data8.column === undefined) && (missing1 = "column")) || ((data8.verdict === undefined) && (missing1 = "verdict"))) || ((data8.window === undefined) && (missing1 = "window"))) || ((data8.seen === undefined) && (missing1 = "seen"))) {
                                                                        validate28.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/definitions/ColumnDrift/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs21 = errors;
                                                                        for (const key1 in data8) {
                                                                            if (!((((((key1 === "column") || (key1 === "verdict")) || (key1 === "window")) || (key1 === "psi")) || (key1 === "timesUsual")) || (key1 === "seen"))) {
                                                                                validate28.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/definitions/ColumnDrift/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs21 === errors) {
                                                                            if (data8.column !== undefined) {
                                                                                const _errs22 = errors;
                                                                                if (typeof data8.column !== "string") {
                                                                                    validate28.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/column", schemaPath: "#/definitions/ColumnDrift/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid4 = _errs22 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data8.verdict !== undefined) {
                                                                                    let data10 = data8.verdict;
                                                                                    const _errs24 = errors;
                                                                                    if (typeof data10 !== "string") {
                                                                                        validate28.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/verdict", schemaPath: "#/definitions/ColumnDrift/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (!((data10 === "stable") || (data10 === "change"))) {
                                                                                        validate28.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/verdict", schemaPath: "#/definitions/ColumnDrift/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema39.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid4 = _errs24 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                                if (valid4) {
                                                                                    if (data8.window !== undefined) {
                                                                                        const _errs26 = errors;
                                                                                        if (typeof data8.window !== "string") {
                                                                                            validate28.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/window", schemaPath: "#/definitions/ColumnDrift/properties/window/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid4 = _errs26 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid4 = true;
                                                                                    }
                                                                                    if (valid4) {
                                                                                        if (data8.psi !== undefined) {
                                                                                            let data12 = data8.psi;
                                                                                            const _errs28 = errors;
                                                                                            if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                                                                                validate28.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/psi", schemaPath: "#/definitions/ColumnDrift/properties/psi/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid4 = _errs28 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid4 = true;
                                                                                        }
                                                                                        if (valid4) {
                                                                                            if (data8.timesUsual !== undefined) {
                                                                                                let data13 = data8.timesUsual;
                                                                                                const _errs30 = errors;
                                                                                                if (!((typeof data13 == "number") && (isFinite(data13)))) {
                                                                                                    validate28.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/timesUsual", schemaPath: "#/definitions/ColumnDrift/properties/timesUsual/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid4 = _errs30 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid4 = true;
                                                                                            }
                                                                                            if (valid4) {
                                                                                                if (data8.seen !== undefined) {
                                                                                                    const _errs32 = errors;
                                                                                                    if (typeof data8.seen !== "string") {
                                                                                                        validate28.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/seen", schemaPath: "#/definitions/ColumnDrift/properties/seen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid4 = _errs32 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid4 = true;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate28.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/definitions/ColumnDrift/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid2 = _errs18 === errors;
                                                            if (!valid2) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate28.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.checks !== undefined) {
                                                    let data15 = data.checks;
                                                    const _errs34 = errors;
                                                    if (errors === _errs34) {
                                                        if (Array.isArray(data15)) {
                                                            var valid5 = true;
                                                            const len2 = data15.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                let data16 = data15[i2];
                                                                const _errs36 = errors;
                                                                const _errs37 = errors;
                                                                if (errors === _errs37) {
                                                                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                        let missing2;
                                                                        if (((((data16.name === undefined) && (missing2 = "name")) || ((data16.passed === undefined) && (missing2 = "passed"))) || ((data16.rows === undefined) && (missing2 = "rows"))) || ((data16.seen === undefined) && (missing2 = "seen"))) {
                                                                            validate28.errors = [{ instancePath: instancePath + "/checks/" + i2, schemaPath: "#/definitions/ContractCheck/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs39 = errors;
                                                                            for (const key2 in data16) {
                                                                                if (!((((key2 === "name") || (key2 === "passed")) || (key2 === "rows")) || (key2 === "seen"))) {
                                                                                    validate28.errors = [{ instancePath: instancePath + "/checks/" + i2, schemaPath: "#/definitions/ContractCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs39 === errors) {
                                                                                if (data16.name !== undefined) {
                                                                                    const _errs40 = errors;
                                                                                    if (typeof data16.name !== "string") {
                                                                                        validate28.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/name", schemaPath: "#/definitions/ContractCheck/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid7 = _errs40 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid7 = true;
                                                                                }
                                                                                if (valid7) {
                                                                                    if (data16.passed !== undefined) {
                                                                                        const _errs42 = errors;
                                                                                        if (typeof data16.passed !== "boolean") {
                                                                                            validate28.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/passed", schemaPath: "#/definitions/ContractCheck/properties/passed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid7 = _errs42 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid7 = true;
                                                                                    }
                                                                                    if (valid7) {
                                                                                        if (data16.rows !== undefined) {
                                                                                            let data19 = data16.rows;
                                                                                            const _errs44 = errors;
                                                                                            if (!((typeof data19 == "number") && (isFinite(data19)))) {
                                                                                                validate28.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/rows", schemaPath: "#/definitions/ContractCheck/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid7 = _errs44 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid7 = true;
                                                                                        }
                                                                                        if (valid7) {
                                                                                            if (data16.seen !== undefined) {
                                                                                                const _errs46 = errors;
                                                                                                if (typeof data16.seen !== "string") {
                                                                                                    validate28.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/seen", schemaPath: "#/definitions/ContractCheck/properties/seen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid7 = _errs46 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid7 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate28.errors = [{ instancePath: instancePath + "/checks/" + i2, schemaPath: "#/definitions/ContractCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid5 = _errs36 === errors;
                                                                if (!valid5) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate28.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs34 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.models !== undefined) {
                                                        let data21 = data.models;
                                                        const _errs48 = errors;
                                                        if (errors === _errs48) {
                                                            if (Array.isArray(data21)) {
                                                                var valid8 = true;
                                                                const len3 = data21.length;
                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                    const _errs50 = errors;
                                                                    if (!(validate29(data21[i3], { instancePath: instancePath + "/models/" + i3, parentData: data21, parentDataProperty: i3, rootData }))) {
                                                                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid8 = _errs50 === errors;
                                                                    if (!valid8) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate28.errors = [{ instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs48 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate28.errors = vErrors;
    return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((data.format === undefined) && (missing0 = "format")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.parts === undefined) && (missing0 = "parts"))) || ((data.parents === undefined) && (missing0 = "parents"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.manifest === undefined) && (missing0 = "manifest"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.machine === undefined) && (missing0 = "machine"))) || ((data.started === undefined) && (missing0 = "started"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) {
                validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema16.properties, key0))) {
                        validate73.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.format !== undefined) {
                        let data0 = data.format;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate73.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        if (1 !== data0) {
                            validate73.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.stage !== undefined) {
                            let data1 = data.stage;
                            const _errs4 = errors;
                            if (typeof data1 !== "string") {
                                validate73.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            if (!((((((data1 === "snapshot") || (data1 === "features")) || (data1 === "train")) || (data1 === "validate")) || (data1 === "deploy")) || (data1 === "drift"))) {
                                validate73.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema16.properties.stage.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.subject !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.subject !== "string") {
                                    validate73.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.fingerprint !== undefined) {
                                    let data3 = data.fingerprint;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data3 === "string") {
                                            if (!pattern2.test(data3)) {
                                                validate73.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate73.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.parts !== undefined) {
                                        const _errs10 = errors;
                                        if (!(validate15(data.parts, { instancePath: instancePath + "/parts", parentData: data, parentDataProperty: "parts", rootData }))) {
                                            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.parents !== undefined) {
                                            let data5 = data.parents;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (Array.isArray(data5)) {
                                                    var valid1 = true;
                                                    const len0 = data5.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data6 = data5[i0];
                                                        const _errs13 = errors;
                                                        const _errs14 = errors;
                                                        if (errors === _errs14) {
                                                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                                let missing1;
                                                                if (((data6.stage === undefined) && (missing1 = "stage")) || ((data6.fingerprint === undefined) && (missing1 = "fingerprint"))) {
                                                                    validate73.errors = [{ instancePath: instancePath + "/parents/" + i0, schemaPath: "#/definitions/RecordRef/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs16 = errors;
                                                                    for (const key1 in data6) {
                                                                        if (!((key1 === "stage") || (key1 === "fingerprint"))) {
                                                                            validate73.errors = [{ instancePath: instancePath + "/parents/" + i0, schemaPath: "#/definitions/RecordRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs16 === errors) {
                                                                        if (data6.stage !== undefined) {
                                                                            let data7 = data6.stage;
                                                                            const _errs17 = errors;
                                                                            if (typeof data7 !== "string") {
                                                                                validate73.errors = [{ instancePath: instancePath + "/parents/" + i0 + "/stage", schemaPath: "#/definitions/RecordRef/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            if (!((((((data7 === "snapshot") || (data7 === "features")) || (data7 === "train")) || (data7 === "validate")) || (data7 === "deploy")) || (data7 === "drift"))) {
                                                                                validate73.errors = [{ instancePath: instancePath + "/parents/" + i0 + "/stage", schemaPath: "#/definitions/RecordRef/properties/stage/enum", keyword: "enum", params: { allowedValues: schema19.properties.stage.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid3 = _errs17 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data6.fingerprint !== undefined) {
                                                                                let data8 = data6.fingerprint;
                                                                                const _errs19 = errors;
                                                                                if (errors === _errs19) {
                                                                                    if (typeof data8 === "string") {
                                                                                        if (!pattern2.test(data8)) {
                                                                                            validate73.errors = [{ instancePath: instancePath + "/parents/" + i0 + "/fingerprint", schemaPath: "#/definitions/RecordRef/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate73.errors = [{ instancePath: instancePath + "/parents/" + i0 + "/fingerprint", schemaPath: "#/definitions/RecordRef/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs19 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate73.errors = [{ instancePath: instancePath + "/parents/" + i0, schemaPath: "#/definitions/RecordRef/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid1 = _errs13 === errors;
                                                        if (!valid1) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate73.errors = [{ instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.outputs !== undefined) {
                                                let data9 = data.outputs;
                                                const _errs21 = errors;
                                                if (errors === _errs21) {
                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                        for (const key2 in data9) {
                                                            const _errs24 = errors;
                                                            if (!(validate20(data9[key2], { instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key2, rootData }))) {
                                                                vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid4 = _errs24 === errors;
                                                            if (!valid4) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate73.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs21 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.manifest !== undefined) {
                                                    let data11 = data.manifest;
                                                    const _errs25 = errors;
                                                    const _errs26 = errors;
                                                    let valid5 = false;
                                                    const _errs27 = errors;
                                                    if (!(validate22(data11, { instancePath: instancePath + "/manifest", parentData: data, parentDataProperty: "manifest", rootData }))) {
                                                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid0 = _errs27 === errors;
                                                    valid5 = valid5 || _valid0;
                                                    if (!valid5) {
                                                        const _errs28 = errors;
                                                        if (!(validate24(data11, { instancePath: instancePath + "/manifest", parentData: data, parentDataProperty: "manifest", rootData }))) {
                                                            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var _valid0 = _errs28 === errors;
                                                        valid5 = valid5 || _valid0;
                                                        if (!valid5) {
                                                            const _errs29 = errors;
                                                            const _errs30 = errors;
                                                            if (errors === _errs30) {
                                                                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                                    let missing2;
                                                                    if (((((((((((data11.model === undefined) && (missing2 = "model")) || ((data11.features === undefined) && (missing2 = "features"))) || ((data11.signature === undefined) && (missing2 = "signature"))) || ((data11.rows === undefined) && (missing2 = "rows"))) || ((data11.trainedUntil === undefined) && (missing2 = "trainedUntil"))) || ((data11.reported === undefined) && (missing2 = "reported"))) || ((data11.environment === undefined) && (missing2 = "environment"))) || ((data11.trainSeconds === undefined) && (missing2 = "trainSeconds"))) || ((data11.data === undefined) && (missing2 = "data"))) || ((data11.featuresTree === undefined) && (missing2 = "featuresTree"))) {
                                                                        const err0 = { instancePath: instancePath + "/manifest", schemaPath: "#/definitions/TrainManifest/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err0];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err0);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    else {
                                                                        const _errs32 = errors;
                                                                        for (const key3 in data11) {
                                                                            if (!(func2.call(schema31.properties, key3))) {
                                                                                const err1 = { instancePath: instancePath + "/manifest", schemaPath: "#/definitions/TrainManifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err1];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err1);
                                                                                }
                                                                                errors++;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs32 === errors) {
                                                                            if (data11.model !== undefined) {
                                                                                let data12 = data11.model;
                                                                                const _errs33 = errors;
                                                                                if (errors === _errs33) {
                                                                                    if (typeof data12 === "string") {
                                                                                        if (!pattern0.test(data12)) {
                                                                                            const err2 = { instancePath: instancePath + "/manifest/model", schemaPath: "#/definitions/TrainManifest/properties/model/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err2];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err2);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err3 = { instancePath: instancePath + "/manifest/model", schemaPath: "#/definitions/TrainManifest/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err3];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err3);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var valid7 = _errs33 === errors;
                                                                            }
                                                                            else {
                                                                                var valid7 = true;
                                                                            }
                                                                            if (valid7) {
                                                                                if (data11.features !== undefined) {
                                                                                    let data13 = data11.features;
                                                                                    const _errs35 = errors;
                                                                                    if (errors === _errs35) {
                                                                                        if (Array.isArray(data13)) {
                                                                                            var valid8 = true;
                                                                                            const len1 = data13.length;
                                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                                const _errs37 = errors;
                                                                                                if (typeof data13[i1] !== "string") {
                                                                                                    const err4 = { instancePath: instancePath + "/manifest/features/" + i1, schemaPath: "#/definitions/TrainManifest/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err4];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err4);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var valid8 = _errs37 === errors;
                                                                                                if (!valid8) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err5 = { instancePath: instancePath + "/manifest/features", schemaPath: "#/definitions/TrainManifest/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err5];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err5);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var valid7 = _errs35 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid7 = true;
                                                                                }
                                                                                if (valid7) {
                                                                                    if (data11.signature !== undefined) {
                                                                                        let data15 = data11.signature;
                                                                                        const _errs39 = errors;
                                                                                        if (errors === _errs39) {
                                                                                            if (typeof data15 === "string") {
                                                                                                if (!pattern2.test(data15)) {
                                                                                                    const err6 = { instancePath: instancePath + "/manifest/signature", schemaPath: "#/definitions/TrainManifest/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err6];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err6);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err7 = { instancePath: instancePath + "/manifest/signature", schemaPath: "#/definitions/TrainManifest/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err7];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err7);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        var valid7 = _errs39 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid7 = true;
                                                                                    }
                                                                                    if (valid7) {
                                                                                        if (data11.rows !== undefined) {
                                                                                            let data16 = data11.rows;
                                                                                            const _errs41 = errors;
                                                                                            if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                                                                                const err8 = { instancePath: instancePath + "/manifest/rows", schemaPath: "#/definitions/TrainManifest/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err8];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err8);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var valid7 = _errs41 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid7 = true;
                                                                                        }
                                                                                        if (valid7) {
                                                                                            if (data11.trainedUntil !== undefined) {
                                                                                                const _errs43 = errors;
                                                                                                if (typeof data11.trainedUntil !== "string") {
                                                                                                    const err9 = { instancePath: instancePath + "/manifest/trainedUntil", schemaPath: "#/definitions/TrainManifest/properties/trainedUntil/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err9];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err9);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var valid7 = _errs43 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid7 = true;
                                                                                            }
                                                                                            if (valid7) {
                                                                                                if (data11.reported !== undefined) {
                                                                                                    let data18 = data11.reported;
                                                                                                    const _errs45 = errors;
                                                                                                    if (errors === _errs45) {
                                                                                                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                                                            for (const key4 in data18) {
                                                                                                                let data19 = data18[key4];
                                                                                                                const _errs48 = errors;
                                                                                                                if (!((typeof data19 == "number") && (isFinite(data19)))) {
                                                                                                                    const err10 = { instancePath: instancePath + "/manifest/reported/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/TrainManifest/properties/reported/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err10];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err10);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var valid9 = _errs48 === errors;
                                                                                                                if (!valid9) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err11 = { instancePath: instancePath + "/manifest/reported", schemaPath: "#/definitions/TrainManifest/properties/reported/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err11];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err11);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid7 = _errs45 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid7 = true;
                                                                                                }
                                                                                                if (valid7) {
                                                                                                    if (data11.environment !== undefined) {
                                                                                                        let data20 = data11.environment;
                                                                                                        const _errs50 = errors;
                                                                                                        if (errors === _errs50) {
                                                                                                            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                                                                                let missing3;
                                                                                                                if (((data20.lock === undefined) && (missing3 = "lock")) || ((data20.python === undefined) && (missing3 = "python"))) {
                                                                                                                    const err12 = { instancePath: instancePath + "/manifest/environment", schemaPath: "#/definitions/TrainManifest/properties/environment/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err12];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err12);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                else {
                                                                                                                    const _errs52 = errors;
                                                                                                                    for (const key5 in data20) {
                                                                                                                        if (!((key5 === "lock") || (key5 === "python"))) {
                                                                                                                            const err13 = { instancePath: instancePath + "/manifest/environment", schemaPath: "#/definitions/TrainManifest/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err13];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err13);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    if (_errs52 === errors) {
                                                                                                                        if (data20.lock !== undefined) {
                                                                                                                            let data21 = data20.lock;
                                                                                                                            const _errs53 = errors;
                                                                                                                            if (errors === _errs53) {
                                                                                                                                if (typeof data21 === "string") {
                                                                                                                                    if (!pattern2.test(data21)) {
                                                                                                                                        const err14 = { instancePath: instancePath + "/manifest/environment/lock", schemaPath: "#/definitions/TrainManifest/properties/environment/properties/lock/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err14];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err14);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const err15 = { instancePath: instancePath + "/manifest/environment/lock", schemaPath: "#/definitions/TrainManifest/properties/environment/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err15];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err15);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid10 = _errs53 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid10 = true;
                                                                                                                        }
                                                                                                                        if (valid10) {
                                                                                                                            if (data20.python !== undefined) {
                                                                                                                                const _errs55 = errors;
                                                                                                                                if (typeof data20.python !== "string") {
                                                                                                                                    const err16 = { instancePath: instancePath + "/manifest/environment/python", schemaPath: "#/definitions/TrainManifest/properties/environment/properties/python/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err16];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err16);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var valid10 = _errs55 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid10 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                const err17 = { instancePath: instancePath + "/manifest/environment", schemaPath: "#/definitions/TrainManifest/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err17];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err17);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid7 = _errs50 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid7 = true;
                                                                                                    }
                                                                                                    if (valid7) {
                                                                                                        if (data11.trainSeconds !== undefined) {
                                                                                                            let data23 = data11.trainSeconds;
                                                                                                            const _errs57 = errors;
                                                                                                            if (!((typeof data23 == "number") && (isFinite(data23)))) {
                                                                                                                const err18 = { instancePath: instancePath + "/manifest/trainSeconds", schemaPath: "#/definitions/TrainManifest/properties/trainSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err18];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err18);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            var valid7 = _errs57 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid7 = true;
                                                                                                        }
                                                                                                        if (valid7) {
                                                                                                            if (data11.data !== undefined) {
                                                                                                                let data24 = data11.data;
                                                                                                                const _errs59 = errors;
                                                                                                                if (errors === _errs59) {
                                                                                                                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                                                        for (const key6 in data24) {
                                                                                                                            let data25 = data24[key6];
                                                                                                                            const _errs62 = errors;
                                                                                                                            if (errors === _errs62) {
                                                                                                                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                                                                                                    let missing4;
                                                                                                                                    if (((data25.version === undefined) && (missing4 = "version")) || ((data25.sha256 === undefined) && (missing4 = "sha256"))) {
                                                                                                                                        const err19 = { instancePath: instancePath + "/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/TrainManifest/properties/data/additionalProperties/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err19];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err19);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const _errs64 = errors;
                                                                                                                                        for (const key7 in data25) {
                                                                                                                                            if (!((key7 === "version") || (key7 === "sha256"))) {
                                                                                                                                                const err20 = { instancePath: instancePath + "/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/TrainManifest/properties/data/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err20];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err20);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        if (_errs64 === errors) {
                                                                                                                                            if (data25.version !== undefined) {
                                                                                                                                                let data26 = data25.version;
                                                                                                                                                const _errs65 = errors;
                                                                                                                                                if (errors === _errs65) {
                                                                                                                                                    if (typeof data26 === "string") {
                                                                                                                                                        if (!pattern1.test(data26)) {
                                                                                                                                                            const err21 = { instancePath: instancePath + "/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/definitions/TrainManifest/properties/data/additionalProperties/properties/version/pattern", keyword: "pattern", params: { pattern: "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" }, message: "must match pattern \"" + "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$" + "\"" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err21];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err21);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        const err22 = { instancePath: instancePath + "/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/definitions/TrainManifest/properties/data/additionalProperties/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err22];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err22);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid12 = _errs65 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid12 = true;
                                                                                                                                            }
                                                                                                                                            if (valid12) {
                                                                                                                                                if (data25.sha256 !== undefined) {
                                                                                                                                                    let data27 = data25.sha256;
                                                                                                                                                    const _errs67 = errors;
                                                                                                                                                    if (errors === _errs67) {
                                                                                                                                                        if (typeof data27 === "string") {
                                                                                                                                                            if (!pattern2.test(data27)) {
                                                                                                                                                                const err23 = { instancePath: instancePath + "/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/definitions/TrainManifest/properties/data/additionalProperties/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err23];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err23);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            const err24 = { instancePath: instancePath + "/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256", schemaPath: "#/definitions/TrainManifest/properties/data/additionalProperties/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err24];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err24);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid12 = _errs67 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid12 = true;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const err25 = { instancePath: instancePath + "/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/TrainManifest/properties/data/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err25];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err25);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid11 = _errs62 === errors;
                                                                                                                            if (!valid11) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const err26 = { instancePath: instancePath + "/manifest/data", schemaPath: "#/definitions/TrainManifest/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err26];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err26);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid7 = _errs59 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid7 = true;
                                                                                                            }
                                                                                                            if (valid7) {
                                                                                                                if (data11.featuresTree !== undefined) {
                                                                                                                    let data28 = data11.featuresTree;
                                                                                                                    const _errs69 = errors;
                                                                                                                    if (errors === _errs69) {
                                                                                                                        if (typeof data28 === "string") {
                                                                                                                            if (!pattern2.test(data28)) {
                                                                                                                                const err27 = { instancePath: instancePath + "/manifest/featuresTree", schemaPath: "#/definitions/TrainManifest/properties/featuresTree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err27];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err27);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const err28 = { instancePath: instancePath + "/manifest/featuresTree", schemaPath: "#/definitions/TrainManifest/properties/featuresTree/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err28];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err28);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid7 = _errs69 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid7 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    const err29 = { instancePath: instancePath + "/manifest", schemaPath: "#/definitions/TrainManifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err29];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err29);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var _valid0 = _errs29 === errors;
                                                            valid5 = valid5 || _valid0;
                                                            if (!valid5) {
                                                                const _errs71 = errors;
                                                                if (!(validate26(data11, { instancePath: instancePath + "/manifest", parentData: data, parentDataProperty: "manifest", rootData }))) {
                                                                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid0 = _errs71 === errors;
                                                                valid5 = valid5 || _valid0;
                                                                if (!valid5) {
                                                                    const _errs72 = errors;
                                                                    const _errs73 = errors;
                                                                    if (errors === _errs73) {
                                                                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                                            let missing5;
                                                                            if (((((((((data11.model === undefined) && (missing5 = "model")) || ((data11.stage === undefined) && (missing5 = "stage"))) || ((data11.version === undefined) && (missing5 = "version"))) || ((data11.model_sha256 === undefined) && (missing5 = "model_sha256"))) || ((data11.sequence === undefined) && (missing5 = "sequence"))) || ((data11.pointer === undefined) && (missing5 = "pointer"))) || ((data11.target === undefined) && (missing5 = "target"))) || ((data11.smoke === undefined) && (missing5 = "smoke"))) {
                                                                                const err30 = { instancePath: instancePath + "/manifest", schemaPath: "#/definitions/DeployManifest/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err30];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err30);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            else {
                                                                                const _errs75 = errors;
                                                                                for (const key8 in data11) {
                                                                                    if (!(func2.call(schema37.properties, key8))) {
                                                                                        const err31 = { instancePath: instancePath + "/manifest", schemaPath: "#/definitions/DeployManifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err31];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err31);
                                                                                        }
                                                                                        errors++;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs75 === errors) {
                                                                                    if (data11.model !== undefined) {
                                                                                        let data29 = data11.model;
                                                                                        const _errs76 = errors;
                                                                                        if (errors === _errs76) {
                                                                                            if (typeof data29 === "string") {
                                                                                                if (!pattern0.test(data29)) {
                                                                                                    const err32 = { instancePath: instancePath + "/manifest/model", schemaPath: "#/definitions/DeployManifest/properties/model/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err32];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err32);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err33 = { instancePath: instancePath + "/manifest/model", schemaPath: "#/definitions/DeployManifest/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err33];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err33);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        var valid14 = _errs76 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid14 = true;
                                                                                    }
                                                                                    if (valid14) {
                                                                                        if (data11.stage !== undefined) {
                                                                                            let data30 = data11.stage;
                                                                                            const _errs78 = errors;
                                                                                            if (errors === _errs78) {
                                                                                                if (typeof data30 === "string") {
                                                                                                    if (!pattern0.test(data30)) {
                                                                                                        const err34 = { instancePath: instancePath + "/manifest/stage", schemaPath: "#/definitions/DeployManifest/properties/stage/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err34];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err34);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    const err35 = { instancePath: instancePath + "/manifest/stage", schemaPath: "#/definitions/DeployManifest/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err35];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err35);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            var valid14 = _errs78 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid14 = true;
                                                                                        }
                                                                                        if (valid14) {
                                                                                            if (data11.version !== undefined) {
                                                                                                let data31 = data11.version;
                                                                                                const _errs80 = errors;
                                                                                                if (errors === _errs80) {
                                                                                                    if (typeof data31 === "string") {
                                                                                                        if (!pattern6.test(data31)) {
                                                                                                            const err36 = { instancePath: instancePath + "/manifest/version", schemaPath: "#/definitions/DeployManifest/properties/version/pattern", keyword: "pattern", params: { pattern: "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" }, message: "must match pattern \"" + "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" + "\"" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err36];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err36);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        const err37 = { instancePath: instancePath + "/manifest/version", schemaPath: "#/definitions/DeployManifest/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err37];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err37);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                var valid14 = _errs80 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid14 = true;
                                                                                            }
                                                                                            if (valid14) {
                                                                                                if (data11.model_sha256 !== undefined) {
                                                                                                    let data32 = data11.model_sha256;
                                                                                                    const _errs82 = errors;
                                                                                                    if (errors === _errs82) {
                                                                                                        if (typeof data32 === "string") {
                                                                                                            if (!pattern2.test(data32)) {
                                                                                                                const err38 = { instancePath: instancePath + "/manifest/model_sha256", schemaPath: "#/definitions/DeployManifest/properties/model_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err38];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err38);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err39 = { instancePath: instancePath + "/manifest/model_sha256", schemaPath: "#/definitions/DeployManifest/properties/model_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err39];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err39);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid14 = _errs82 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid14 = true;
                                                                                                }
                                                                                                if (valid14) {
                                                                                                    if (data11.sequence !== undefined) {
                                                                                                        let data33 = data11.sequence;
                                                                                                        const _errs84 = errors;
                                                                                                        if (!((typeof data33 == "number") && (isFinite(data33)))) {
                                                                                                            const err40 = { instancePath: instancePath + "/manifest/sequence", schemaPath: "#/definitions/DeployManifest/properties/sequence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err40];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err40);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var valid14 = _errs84 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid14 = true;
                                                                                                    }
                                                                                                    if (valid14) {
                                                                                                        if (data11.pointer !== undefined) {
                                                                                                            let data34 = data11.pointer;
                                                                                                            const _errs86 = errors;
                                                                                                            if (errors === _errs86) {
                                                                                                                if (typeof data34 === "string") {
                                                                                                                    if (!pattern2.test(data34)) {
                                                                                                                        const err41 = { instancePath: instancePath + "/manifest/pointer", schemaPath: "#/definitions/DeployManifest/properties/pointer/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err41];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err41);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    const err42 = { instancePath: instancePath + "/manifest/pointer", schemaPath: "#/definitions/DeployManifest/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err42];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err42);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid14 = _errs86 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid14 = true;
                                                                                                        }
                                                                                                        if (valid14) {
                                                                                                            if (data11.target !== undefined) {
                                                                                                                const _errs88 = errors;
                                                                                                                if (typeof data11.target !== "string") {
                                                                                                                    const err43 = { instancePath: instancePath + "/manifest/target", schemaPath: "#/definitions/DeployManifest/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err43];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err43);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var valid14 = _errs88 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid14 = true;
                                                                                                            }
                                                                                                            if (valid14) {
                                                                                                                if (data11.endpoint !== undefined) {
                                                                                                                    const _errs90 = errors;
                                                                                                                    if (typeof data11.endpoint !== "string") {
                                                                                                                        const err44 = { instancePath: instancePath + "/manifest/endpoint", schemaPath: "#/definitions/DeployManifest/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err44];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err44);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var valid14 = _errs90 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid14 = true;
                                                                                                                }
                                                                                                                if (valid14) {
                                                                                                                    if (data11.smoke !== undefined) {
                                                                                                                        let data37 = data11.smoke;
                                                                                                                        const _errs92 = errors;
                                                                                                                        if (errors === _errs92) {
                                                                                                                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                                                                                                let missing6;
                                                                                                                                if (((((data37.requests === undefined) && (missing6 = "requests")) || ((data37.largestDifference === undefined) && (missing6 = "largestDifference"))) || ((data37.p50Ms === undefined) && (missing6 = "p50Ms"))) || ((data37.p99Ms === undefined) && (missing6 = "p99Ms"))) {
                                                                                                                                    const err45 = { instancePath: instancePath + "/manifest/smoke", schemaPath: "#/definitions/DeployManifest/properties/smoke/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err45];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err45);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const _errs94 = errors;
                                                                                                                                    for (const key9 in data37) {
                                                                                                                                        if (!((((key9 === "requests") || (key9 === "largestDifference")) || (key9 === "p50Ms")) || (key9 === "p99Ms"))) {
                                                                                                                                            const err46 = { instancePath: instancePath + "/manifest/smoke", schemaPath: "#/definitions/DeployManifest/properties/smoke/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err46];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err46);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    if (_errs94 === errors) {
                                                                                                                                        if (data37.requests !== undefined) {
                                                                                                                                            let data38 = data37.requests;
                                                                                                                                            const _errs95 = errors;
                                                                                                                                            if (!((typeof data38 == "number") && (isFinite(data38)))) {
                                                                                                                                                const err47 = { instancePath: instancePath + "/manifest/smoke/requests", schemaPath: "#/definitions/DeployManifest/properties/smoke/properties/requests/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err47];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err47);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var valid15 = _errs95 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid15 = true;
                                                                                                                                        }
                                                                                                                                        if (valid15) {
                                                                                                                                            if (data37.largestDifference !== undefined) {
                                                                                                                                                let data39 = data37.largestDifference;
                                                                                                                                                const _errs97 = errors;
                                                                                                                                                if (!((typeof data39 == "number") && (isFinite(data39)))) {
                                                                                                                                                    const err48 = { instancePath: instancePath + "/manifest/smoke/largestDifference", schemaPath: "#/definitions/DeployManifest/properties/smoke/properties/largestDifference/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err48];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err48);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                                var valid15 = _errs97 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid15 = true;
                                                                                                                                            }
                                                                                                                                            if (valid15) {
                                                                                                                                                if (data37.p50Ms !== undefined) {
                                                                                                                                                    let data40 = data37.p50Ms;
                                                                                                                                                    const _errs99 = errors;
                                                                                                                                                    if (!((typeof data40 == "number") && (isFinite(data40)))) {
                                                                                                                                                        const err49 = { instancePath: instancePath + "/manifest/smoke/p50Ms", schemaPath: "#/definitions/DeployManifest/properties/smoke/properties/p50Ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err49];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err49);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                    var valid15 = _errs99 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid15 = true;
                                                                                                                                                }
                                                                                                                                                if (valid15) {
                                                                                                                                                    if (data37.p99Ms !== undefined) {
                                                                                                                                                        let data41 = data37.p99Ms;
                                                                                                                                                        const _errs101 = errors;
                                                                                                                                                        if (!((typeof data41 == "number") && (isFinite(data41)))) {
                                                                                                                                                            const err50 = { instancePath: instancePath + "/manifest/smoke/p99Ms", schemaPath: "#/definitions/DeployManifest/properties/smoke/properties/p99Ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err50];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err50);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                        }
                                                                                                                                                        var valid15 = _errs101 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid15 = true;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const err51 = { instancePath: instancePath + "/manifest/smoke", schemaPath: "#/definitions/DeployManifest/properties/smoke/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err51];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err51);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid14 = _errs92 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid14 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err52 = { instancePath: instancePath + "/manifest", schemaPath: "#/definitions/DeployManifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err52];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err52);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var _valid0 = _errs72 === errors;
                                                                    valid5 = valid5 || _valid0;
                                                                    if (!valid5) {
                                                                        const _errs103 = errors;
                                                                        if (!(validate28(data11, { instancePath: instancePath + "/manifest", parentData: data, parentDataProperty: "manifest", rootData }))) {
                                                                            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var _valid0 = _errs103 === errors;
                                                                        valid5 = valid5 || _valid0;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if (!valid5) {
                                                        const err53 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err53];
                                                        }
                                                        else {
                                                            vErrors.push(err53);
                                                        }
                                                        errors++;
                                                        validate73.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs26;
                                                        if (vErrors !== null) {
                                                            if (_errs26) {
                                                                vErrors.length = _errs26;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs25 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.code !== undefined) {
                                                        let data42 = data.code;
                                                        const _errs104 = errors;
                                                        if (errors === _errs104) {
                                                            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                                let missing7;
                                                                if (((data42.commit === undefined) && (missing7 = "commit")) || ((data42.dirty === undefined) && (missing7 = "dirty"))) {
                                                                    validate73.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs106 = errors;
                                                                    for (const key10 in data42) {
                                                                        if (!((key10 === "commit") || (key10 === "dirty"))) {
                                                                            validate73.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs106 === errors) {
                                                                        if (data42.commit !== undefined) {
                                                                            const _errs107 = errors;
                                                                            if (typeof data42.commit !== "string") {
                                                                                validate73.errors = [{ instancePath: instancePath + "/code/commit", schemaPath: "#/properties/code/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid16 = _errs107 === errors;
                                                                        }
                                                                        else {
                                                                            var valid16 = true;
                                                                        }
                                                                        if (valid16) {
                                                                            if (data42.dirty !== undefined) {
                                                                                const _errs109 = errors;
                                                                                if (typeof data42.dirty !== "boolean") {
                                                                                    validate73.errors = [{ instancePath: instancePath + "/code/dirty", schemaPath: "#/properties/code/properties/dirty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                    return false;
                                                                                }
                                                                                var valid16 = _errs109 === errors;
                                                                            }
                                                                            else {
                                                                                var valid16 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate73.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs104 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.machine !== undefined) {
                                                            let data45 = data.machine;
                                                            const _errs111 = errors;
                                                            const _errs112 = errors;
                                                            if (errors === _errs112) {
                                                                if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                    let missing8;
                                                                    if (((((data45.os === undefined) && (missing8 = "os")) || ((data45.arch === undefined) && (missing8 = "arch"))) || ((data45.cpus === undefined) && (missing8 = "cpus"))) || ((data45.node === undefined) && (missing8 = "node"))) {
                                                                        validate73.errors = [{ instancePath: instancePath + "/machine", schemaPath: "#/definitions/Machine/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs114 = errors;
                                                                        for (const key11 in data45) {
                                                                            if (!((((key11 === "os") || (key11 === "arch")) || (key11 === "cpus")) || (key11 === "node"))) {
                                                                                validate73.errors = [{ instancePath: instancePath + "/machine", schemaPath: "#/definitions/Machine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs114 === errors) {
                                                                            if (data45.os !== undefined) {
                                                                                const _errs115 = errors;
                                                                                if (typeof data45.os !== "string") {
                                                                                    validate73.errors = [{ instancePath: instancePath + "/machine/os", schemaPath: "#/definitions/Machine/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid18 = _errs115 === errors;
                                                                            }
                                                                            else {
                                                                                var valid18 = true;
                                                                            }
                                                                            if (valid18) {
                                                                                if (data45.arch !== undefined) {
                                                                                    const _errs117 = errors;
                                                                                    if (typeof data45.arch !== "string") {
                                                                                        validate73.errors = [{ instancePath: instancePath + "/machine/arch", schemaPath: "#/definitions/Machine/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid18 = _errs117 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid18 = true;
                                                                                }
                                                                                if (valid18) {
                                                                                    if (data45.cpus !== undefined) {
                                                                                        let data48 = data45.cpus;
                                                                                        const _errs119 = errors;
                                                                                        if (!((typeof data48 == "number") && (isFinite(data48)))) {
                                                                                            validate73.errors = [{ instancePath: instancePath + "/machine/cpus", schemaPath: "#/definitions/Machine/properties/cpus/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid18 = _errs119 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid18 = true;
                                                                                    }
                                                                                    if (valid18) {
                                                                                        if (data45.node !== undefined) {
                                                                                            const _errs121 = errors;
                                                                                            if (typeof data45.node !== "string") {
                                                                                                validate73.errors = [{ instancePath: instancePath + "/machine/node", schemaPath: "#/definitions/Machine/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid18 = _errs121 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid18 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate73.errors = [{ instancePath: instancePath + "/machine", schemaPath: "#/definitions/Machine/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs111 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.started !== undefined) {
                                                                const _errs123 = errors;
                                                                if (typeof data.started !== "string") {
                                                                    validate73.errors = [{ instancePath: instancePath + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs123 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.seconds !== undefined) {
                                                                    let data51 = data.seconds;
                                                                    const _errs125 = errors;
                                                                    if (!((typeof data51 == "number") && (isFinite(data51)))) {
                                                                        validate73.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs125 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.previous !== undefined) {
                                                                        let data52 = data.previous;
                                                                        const _errs127 = errors;
                                                                        if (errors === _errs127) {
                                                                            if (typeof data52 === "string") {
                                                                                if (!pattern2.test(data52)) {
                                                                                    validate73.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate73.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs127 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate73.errors = vErrors;
    return errors === 0;
}
const Report = validate80;
const schema45 = { "type": "object", "properties": { "format": { "type": "number", "const": 1 }, "kind": { "type": "string", "enum": ["promotion", "rollback", "data", "drift", "validation", "deployment", "review"] }, "title": { "type": "string" }, "verdict": { "$ref": "#/definitions/Verdict" }, "blocks": { "type": "array", "items": { "$ref": "#/definitions/Block" } }, "folds": { "type": "array", "items": { "$ref": "#/definitions/Fold" } }, "footer": { "$ref": "#/definitions/Text" }, "key": { "type": "string" }, "data": { "$ref": "#/definitions/Json" } }, "required": ["format", "kind", "title", "verdict", "blocks", "folds", "data"], "additionalProperties": false };
const schema46 = { "type": "object", "properties": { "tone": { "type": "string", "enum": ["good", "bad", "neutral", "warning"] }, "text": { "type": "string" }, "next": { "$ref": "#/definitions/Text" } }, "required": ["tone", "text", "next"], "additionalProperties": false };
const schema47 = { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/Run" }] } }] };
const schema48 = { "anyOf": [{ "type": "object", "properties": { "strong": { "type": "string" } }, "required": ["strong"], "additionalProperties": false }, { "type": "object", "properties": { "code": { "type": "string" } }, "required": ["code"], "additionalProperties": false }, { "type": "object", "properties": { "link": { "type": "string" }, "href": { "type": "string" } }, "required": ["link", "href"], "additionalProperties": false }] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs3 = errors;
        if (errors === _errs3) {
            if (Array.isArray(data)) {
                var valid1 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs5 = errors;
                    const _errs6 = errors;
                    let valid2 = false;
                    const _errs7 = errors;
                    if (typeof data0 !== "string") {
                        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    var _valid1 = _errs7 === errors;
                    valid2 = valid2 || _valid1;
                    if (!valid2) {
                        const _errs9 = errors;
                        const _errs11 = errors;
                        let valid4 = false;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                let missing0;
                                if ((data0.strong === undefined) && (missing0 = "strong")) {
                                    const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/Run/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                                else {
                                    const _errs14 = errors;
                                    for (const key0 in data0) {
                                        if (!(key0 === "strong")) {
                                            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/Run/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err3];
                                            }
                                            else {
                                                vErrors.push(err3);
                                            }
                                            errors++;
                                            break;
                                        }
                                    }
                                    if (_errs14 === errors) {
                                        if (data0.strong !== undefined) {
                                            if (typeof data0.strong !== "string") {
                                                const err4 = { instancePath: instancePath + "/" + i0 + "/strong", schemaPath: "#/definitions/Run/anyOf/0/properties/strong/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err4];
                                                }
                                                else {
                                                    vErrors.push(err4);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/Run/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        var _valid2 = _errs12 === errors;
                        valid4 = valid4 || _valid2;
                        if (!valid4) {
                            const _errs17 = errors;
                            if (errors === _errs17) {
                                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                    let missing1;
                                    if ((data0.code === undefined) && (missing1 = "code")) {
                                        const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/Run/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err6];
                                        }
                                        else {
                                            vErrors.push(err6);
                                        }
                                        errors++;
                                    }
                                    else {
                                        const _errs19 = errors;
                                        for (const key1 in data0) {
                                            if (!(key1 === "code")) {
                                                const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/Run/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                    vErrors = [err7];
                                                }
                                                else {
                                                    vErrors.push(err7);
                                                }
                                                errors++;
                                                break;
                                            }
                                        }
                                        if (_errs19 === errors) {
                                            if (data0.code !== undefined) {
                                                if (typeof data0.code !== "string") {
                                                    const err8 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/definitions/Run/anyOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err8];
                                                    }
                                                    else {
                                                        vErrors.push(err8);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/Run/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err9];
                                    }
                                    else {
                                        vErrors.push(err9);
                                    }
                                    errors++;
                                }
                            }
                            var _valid2 = _errs17 === errors;
                            valid4 = valid4 || _valid2;
                            if (!valid4) {
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                        let missing2;
                                        if (((data0.link === undefined) && (missing2 = "link")) || ((data0.href === undefined) && (missing2 = "href"))) {
                                            const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/Run/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err10];
                                            }
                                            else {
                                                vErrors.push(err10);
                                            }
                                            errors++;
                                        }
                                        else {
                                            const _errs24 = errors;
                                            for (const key2 in data0) {
                                                if (!((key2 === "link") || (key2 === "href"))) {
                                                    const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/Run/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                        vErrors = [err11];
                                                    }
                                                    else {
                                                        vErrors.push(err11);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                            }
                                            if (_errs24 === errors) {
                                                if (data0.link !== undefined) {
                                                    const _errs25 = errors;
                                                    if (typeof data0.link !== "string") {
                                                        const err12 = { instancePath: instancePath + "/" + i0 + "/link", schemaPath: "#/definitions/Run/anyOf/2/properties/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err12];
                                                        }
                                                        else {
                                                            vErrors.push(err12);
                                                        }
                                                        errors++;
                                                    }
                                                    var valid7 = _errs25 === errors;
                                                }
                                                else {
                                                    var valid7 = true;
                                                }
                                                if (valid7) {
                                                    if (data0.href !== undefined) {
                                                        const _errs27 = errors;
                                                        if (typeof data0.href !== "string") {
                                                            const err13 = { instancePath: instancePath + "/" + i0 + "/href", schemaPath: "#/definitions/Run/anyOf/2/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err13];
                                                            }
                                                            else {
                                                                vErrors.push(err13);
                                                            }
                                                            errors++;
                                                        }
                                                        var valid7 = _errs27 === errors;
                                                    }
                                                    else {
                                                        var valid7 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err14 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/Run/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err14];
                                        }
                                        else {
                                            vErrors.push(err14);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid2 = _errs22 === errors;
                                valid4 = valid4 || _valid2;
                            }
                        }
                        if (!valid4) {
                            const err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/Run/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        else {
                            errors = _errs11;
                            if (vErrors !== null) {
                                if (_errs11) {
                                    vErrors.length = _errs11;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var _valid1 = _errs9 === errors;
                        valid2 = valid2 || _valid1;
                    }
                    if (!valid2) {
                        const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs6;
                        if (vErrors !== null) {
                            if (_errs6) {
                                vErrors.length = _errs6;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                        break;
                    }
                }
            }
            else {
                const err17 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err18 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
        validate35.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate35.errors = vErrors;
    return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.tone === undefined) && (missing0 = "tone")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.next === undefined) && (missing0 = "next"))) {
                validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "tone") || (key0 === "text")) || (key0 === "next"))) {
                        validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.tone !== undefined) {
                        let data0 = data.tone;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate34.errors = [{ instancePath: instancePath + "/tone", schemaPath: "#/properties/tone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        if (!((((data0 === "good") || (data0 === "bad")) || (data0 === "neutral")) || (data0 === "warning"))) {
                            validate34.errors = [{ instancePath: instancePath + "/tone", schemaPath: "#/properties/tone/enum", keyword: "enum", params: { allowedValues: schema46.properties.tone.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.text !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.text !== "string") {
                                validate34.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.next !== undefined) {
                                const _errs6 = errors;
                                if (!(validate35(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData }))) {
                                    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate34.errors = vErrors;
    return errors === 0;
}
const schema49 = { "anyOf": [{ "$ref": "#/definitions/TableBlock" }, { "$ref": "#/definitions/ListBlock" }, { "$ref": "#/definitions/TextBlock" }, { "$ref": "#/definitions/CodeBlock" }, { "$ref": "#/definitions/ChartBlock" }] };
const schema53 = { "type": "object", "properties": { "kind": { "type": "string", "const": "code" }, "language": { "type": "string" }, "code": { "type": "string" } }, "required": ["kind", "language", "code"], "additionalProperties": false };
const schema50 = { "type": "object", "properties": { "kind": { "type": "string", "const": "table" }, "title": { "type": "string" }, "columns": { "type": "array", "items": { "type": "object", "properties": { "title": { "type": "string" }, "align": { "type": "string", "enum": ["left", "right"] } }, "required": ["title", "align"], "additionalProperties": false } }, "rows": { "type": "array", "items": { "type": "array", "items": { "$ref": "#/definitions/Text" } } } }, "required": ["kind", "columns", "rows"], "additionalProperties": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.kind === undefined) && (missing0 = "kind")) || ((data.columns === undefined) && (missing0 = "columns"))) || ((data.rows === undefined) && (missing0 = "rows"))) {
                validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "kind") || (key0 === "title")) || (key0 === "columns")) || (key0 === "rows"))) {
                        validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate39.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        if ("table" !== data0) {
                            validate39.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "table" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.title !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.title !== "string") {
                                validate39.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.columns !== undefined) {
                                let data2 = data.columns;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (Array.isArray(data2)) {
                                        var valid1 = true;
                                        const len0 = data2.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data3 = data2[i0];
                                            const _errs8 = errors;
                                            if (errors === _errs8) {
                                                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                    let missing1;
                                                    if (((data3.title === undefined) && (missing1 = "title")) || ((data3.align === undefined) && (missing1 = "align"))) {
                                                        validate39.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs10 = errors;
                                                        for (const key1 in data3) {
                                                            if (!((key1 === "title") || (key1 === "align"))) {
                                                                validate39.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs10 === errors) {
                                                            if (data3.title !== undefined) {
                                                                const _errs11 = errors;
                                                                if (typeof data3.title !== "string") {
                                                                    validate39.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/title", schemaPath: "#/properties/columns/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid2 = _errs11 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data3.align !== undefined) {
                                                                    let data5 = data3.align;
                                                                    const _errs13 = errors;
                                                                    if (typeof data5 !== "string") {
                                                                        validate39.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/align", schemaPath: "#/properties/columns/items/properties/align/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    if (!((data5 === "left") || (data5 === "right"))) {
                                                                        validate39.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/align", schemaPath: "#/properties/columns/items/properties/align/enum", keyword: "enum", params: { allowedValues: schema50.properties.columns.items.properties.align.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs13 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate39.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs8 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate39.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.rows !== undefined) {
                                    let data6 = data.rows;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                        if (Array.isArray(data6)) {
                                            var valid3 = true;
                                            const len1 = data6.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                                let data7 = data6[i1];
                                                const _errs17 = errors;
                                                if (errors === _errs17) {
                                                    if (Array.isArray(data7)) {
                                                        var valid4 = true;
                                                        const len2 = data7.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                            const _errs19 = errors;
                                                            if (!(validate35(data7[i2], { instancePath: instancePath + "/rows/" + i1 + "/" + i2, parentData: data7, parentDataProperty: i2, rootData }))) {
                                                                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid4 = _errs19 === errors;
                                                            if (!valid4) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate39.errors = [{ instancePath: instancePath + "/rows/" + i1, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid3 = _errs17 === errors;
                                                if (!valid3) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate39.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs15 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate39.errors = vErrors;
    return errors === 0;
}
const schema51 = { "type": "object", "properties": { "kind": { "type": "string", "const": "list" }, "title": { "type": "string" }, "items": { "type": "array", "items": { "$ref": "#/definitions/Text" } } }, "required": ["kind", "items"], "additionalProperties": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.kind === undefined) && (missing0 = "kind")) || ((data.items === undefined) && (missing0 = "items"))) {
                validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "kind") || (key0 === "title")) || (key0 === "items"))) {
                        validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate42.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        if ("list" !== data0) {
                            validate42.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.title !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.title !== "string") {
                                validate42.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.items !== undefined) {
                                let data2 = data.items;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (Array.isArray(data2)) {
                                        var valid1 = true;
                                        const len0 = data2.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs8 = errors;
                                            if (!(validate35(data2[i0], { instancePath: instancePath + "/items/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
                                                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid1 = _errs8 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate42.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate42.errors = vErrors;
    return errors === 0;
}
const schema52 = { "type": "object", "properties": { "kind": { "type": "string", "const": "text" }, "text": { "$ref": "#/definitions/Text" } }, "required": ["kind", "text"], "additionalProperties": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.kind === undefined) && (missing0 = "kind")) || ((data.text === undefined) && (missing0 = "text"))) {
                validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "kind") || (key0 === "text"))) {
                        validate45.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate45.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        if ("text" !== data0) {
                            validate45.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "text" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.text !== undefined) {
                            const _errs4 = errors;
                            if (!(validate35(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData }))) {
                                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate45.errors = vErrors;
    return errors === 0;
}
const schema54 = { "type": "object", "properties": { "kind": { "type": "string", "const": "chart" }, "title": { "type": "string" }, "alt": { "type": "string" }, "mark": { "type": "string", "enum": ["line", "bar", "interval"] }, "x": { "type": "object", "properties": { "title": { "type": "string" }, "scale": { "type": "string", "enum": ["linear", "time", "category"] } }, "required": ["title", "scale"], "additionalProperties": false }, "y": { "type": "object", "properties": { "title": { "type": "string" } }, "required": ["title"], "additionalProperties": false }, "series": { "type": "array", "items": { "$ref": "#/definitions/Series" } }, "guide": { "anyOf": [{ "type": "string", "const": "diagonal" }, { "type": "object", "properties": { "y": { "type": "number" }, "name": { "type": "string" } }, "required": ["y", "name"], "additionalProperties": false }] } }, "required": ["kind", "title", "alt", "mark", "x", "y", "series"], "additionalProperties": false };
const schema55 = { "type": "object", "properties": { "name": { "type": "string" }, "points": { "type": "array", "items": { "type": "object", "properties": { "x": { "type": ["number", "string"] }, "y": { "type": "number" }, "low": { "type": "number" }, "high": { "type": "number" } }, "required": ["x", "y"], "additionalProperties": false } } }, "required": ["name", "points"], "additionalProperties": false };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.alt === undefined) && (missing0 = "alt"))) || ((data.mark === undefined) && (missing0 = "mark"))) || ((data.x === undefined) && (missing0 = "x"))) || ((data.y === undefined) && (missing0 = "y"))) || ((data.series === undefined) && (missing0 = "series"))) {
                validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "kind") || (key0 === "title")) || (key0 === "alt")) || (key0 === "mark")) || (key0 === "x")) || (key0 === "y")) || (key0 === "series")) || (key0 === "guide"))) {
                        validate48.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate48.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        if ("chart" !== data0) {
                            validate48.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "chart" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.title !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.title !== "string") {
                                validate48.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.alt !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.alt !== "string") {
                                    validate48.errors = [{ instancePath: instancePath + "/alt", schemaPath: "#/properties/alt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.mark !== undefined) {
                                    let data3 = data.mark;
                                    const _errs8 = errors;
                                    if (typeof data3 !== "string") {
                                        validate48.errors = [{ instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    if (!(((data3 === "line") || (data3 === "bar")) || (data3 === "interval"))) {
                                        validate48.errors = [{ instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/enum", keyword: "enum", params: { allowedValues: schema54.properties.mark.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.x !== undefined) {
                                        let data4 = data.x;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                let missing1;
                                                if (((data4.title === undefined) && (missing1 = "title")) || ((data4.scale === undefined) && (missing1 = "scale"))) {
                                                    validate48.errors = [{ instancePath: instancePath + "/x", schemaPath: "#/properties/x/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs12 = errors;
                                                    for (const key1 in data4) {
                                                        if (!((key1 === "title") || (key1 === "scale"))) {
                                                            validate48.errors = [{ instancePath: instancePath + "/x", schemaPath: "#/properties/x/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs12 === errors) {
                                                        if (data4.title !== undefined) {
                                                            const _errs13 = errors;
                                                            if (typeof data4.title !== "string") {
                                                                validate48.errors = [{ instancePath: instancePath + "/x/title", schemaPath: "#/properties/x/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid1 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data4.scale !== undefined) {
                                                                let data6 = data4.scale;
                                                                const _errs15 = errors;
                                                                if (typeof data6 !== "string") {
                                                                    validate48.errors = [{ instancePath: instancePath + "/x/scale", schemaPath: "#/properties/x/properties/scale/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                if (!(((data6 === "linear") || (data6 === "time")) || (data6 === "category"))) {
                                                                    validate48.errors = [{ instancePath: instancePath + "/x/scale", schemaPath: "#/properties/x/properties/scale/enum", keyword: "enum", params: { allowedValues: schema54.properties.x.properties.scale.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                }
                                                                var valid1 = _errs15 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate48.errors = [{ instancePath: instancePath + "/x", schemaPath: "#/properties/x/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.y !== undefined) {
                                            let data7 = data.y;
                                            const _errs17 = errors;
                                            if (errors === _errs17) {
                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                    let missing2;
                                                    if ((data7.title === undefined) && (missing2 = "title")) {
                                                        validate48.errors = [{ instancePath: instancePath + "/y", schemaPath: "#/properties/y/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs19 = errors;
                                                        for (const key2 in data7) {
                                                            if (!(key2 === "title")) {
                                                                validate48.errors = [{ instancePath: instancePath + "/y", schemaPath: "#/properties/y/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs19 === errors) {
                                                            if (data7.title !== undefined) {
                                                                if (typeof data7.title !== "string") {
                                                                    validate48.errors = [{ instancePath: instancePath + "/y/title", schemaPath: "#/properties/y/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate48.errors = [{ instancePath: instancePath + "/y", schemaPath: "#/properties/y/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.series !== undefined) {
                                                let data9 = data.series;
                                                const _errs22 = errors;
                                                if (errors === _errs22) {
                                                    if (Array.isArray(data9)) {
                                                        var valid3 = true;
                                                        const len0 = data9.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data10 = data9[i0];
                                                            const _errs24 = errors;
                                                            const _errs25 = errors;
                                                            if (errors === _errs25) {
                                                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                    let missing3;
                                                                    if (((data10.name === undefined) && (missing3 = "name")) || ((data10.points === undefined) && (missing3 = "points"))) {
                                                                        validate48.errors = [{ instancePath: instancePath + "/series/" + i0, schemaPath: "#/definitions/Series/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs27 = errors;
                                                                        for (const key3 in data10) {
                                                                            if (!((key3 === "name") || (key3 === "points"))) {
                                                                                validate48.errors = [{ instancePath: instancePath + "/series/" + i0, schemaPath: "#/definitions/Series/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs27 === errors) {
                                                                            if (data10.name !== undefined) {
                                                                                const _errs28 = errors;
                                                                                if (typeof data10.name !== "string") {
                                                                                    validate48.errors = [{ instancePath: instancePath + "/series/" + i0 + "/name", schemaPath: "#/definitions/Series/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid5 = _errs28 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data10.points !== undefined) {
                                                                                    let data12 = data10.points;
                                                                                    const _errs30 = errors;
                                                                                    if (errors === _errs30) {
                                                                                        if (Array.isArray(data12)) {
                                                                                            var valid6 = true;
                                                                                            const len1 = data12.length;
                                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                                let data13 = data12[i1];
                                                                                                const _errs32 = errors;
                                                                                                if (errors === _errs32) {
                                                                                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                                                        let missing4;
                                                                                                        if (((data13.x === undefined) && (missing4 = "x")) || ((data13.y === undefined) && (missing4 = "y"))) {
                                                                                                            validate48.errors = [{ instancePath: instancePath + "/series/" + i0 + "/points/" + i1, schemaPath: "#/definitions/Series/properties/points/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            const _errs34 = errors;
                                                                                                            for (const key4 in data13) {
                                                                                                                if (!((((key4 === "x") || (key4 === "y")) || (key4 === "low")) || (key4 === "high"))) {
                                                                                                                    validate48.errors = [{ instancePath: instancePath + "/series/" + i0 + "/points/" + i1, schemaPath: "#/definitions/Series/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                                    return false;
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                            if (_errs34 === errors) {
                                                                                                                if (data13.x !== undefined) {
                                                                                                                    let data14 = data13.x;
                                                                                                                    const _errs35 = errors;
                                                                                                                    if ((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")) {
                                                                                                                        validate48.errors = [{ instancePath: instancePath + "/series/" + i0 + "/points/" + i1 + "/x", schemaPath: "#/definitions/Series/properties/points/items/properties/x/type", keyword: "type", params: { type: schema55.properties.points.items.properties.x.type }, message: "must be number,string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid7 = _errs35 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid7 = true;
                                                                                                                }
                                                                                                                if (valid7) {
                                                                                                                    if (data13.y !== undefined) {
                                                                                                                        let data15 = data13.y;
                                                                                                                        const _errs37 = errors;
                                                                                                                        if (!((typeof data15 == "number") && (isFinite(data15)))) {
                                                                                                                            validate48.errors = [{ instancePath: instancePath + "/series/" + i0 + "/points/" + i1 + "/y", schemaPath: "#/definitions/Series/properties/points/items/properties/y/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid7 = _errs37 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid7 = true;
                                                                                                                    }
                                                                                                                    if (valid7) {
                                                                                                                        if (data13.low !== undefined) {
                                                                                                                            let data16 = data13.low;
                                                                                                                            const _errs39 = errors;
                                                                                                                            if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                                                                                                                validate48.errors = [{ instancePath: instancePath + "/series/" + i0 + "/points/" + i1 + "/low", schemaPath: "#/definitions/Series/properties/points/items/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid7 = _errs39 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid7 = true;
                                                                                                                        }
                                                                                                                        if (valid7) {
                                                                                                                            if (data13.high !== undefined) {
                                                                                                                                let data17 = data13.high;
                                                                                                                                const _errs41 = errors;
                                                                                                                                if (!((typeof data17 == "number") && (isFinite(data17)))) {
                                                                                                                                    validate48.errors = [{ instancePath: instancePath + "/series/" + i0 + "/points/" + i1 + "/high", schemaPath: "#/definitions/Series/properties/points/items/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid7 = _errs41 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid7 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate48.errors = [{ instancePath: instancePath + "/series/" + i0 + "/points/" + i1, schemaPath: "#/definitions/Series/properties/points/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid6 = _errs32 === errors;
                                                                                                if (!valid6) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate48.errors = [{ instancePath: instancePath + "/series/" + i0 + "/points", schemaPath: "#/definitions/Series/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid5 = _errs30 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate48.errors = [{ instancePath: instancePath + "/series/" + i0, schemaPath: "#/definitions/Series/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs24 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate48.errors = [{ instancePath: instancePath + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.guide !== undefined) {
                                                    let data18 = data.guide;
                                                    const _errs43 = errors;
                                                    const _errs44 = errors;
                                                    let valid8 = false;
                                                    const _errs45 = errors;
                                                    if (typeof data18 !== "string") {
                                                        const err0 = { instancePath: instancePath + "/guide", schemaPath: "#/properties/guide/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err0];
                                                        }
                                                        else {
                                                            vErrors.push(err0);
                                                        }
                                                        errors++;
                                                    }
                                                    if ("diagonal" !== data18) {
                                                        const err1 = { instancePath: instancePath + "/guide", schemaPath: "#/properties/guide/anyOf/0/const", keyword: "const", params: { allowedValue: "diagonal" }, message: "must be equal to constant" };
                                                        if (vErrors === null) {
                                                            vErrors = [err1];
                                                        }
                                                        else {
                                                            vErrors.push(err1);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid0 = _errs45 === errors;
                                                    valid8 = valid8 || _valid0;
                                                    if (!valid8) {
                                                        const _errs47 = errors;
                                                        if (errors === _errs47) {
                                                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                let missing5;
                                                                if (((data18.y === undefined) && (missing5 = "y")) || ((data18.name === undefined) && (missing5 = "name"))) {
                                                                    const err2 = { instancePath: instancePath + "/guide", schemaPath: "#/properties/guide/anyOf/1/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err2];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err2);
                                                                    }
                                                                    errors++;
                                                                }
                                                                else {
                                                                    const _errs49 = errors;
                                                                    for (const key5 in data18) {
                                                                        if (!((key5 === "y") || (key5 === "name"))) {
                                                                            const err3 = { instancePath: instancePath + "/guide", schemaPath: "#/properties/guide/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err3];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err3);
                                                                            }
                                                                            errors++;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs49 === errors) {
                                                                        if (data18.y !== undefined) {
                                                                            let data19 = data18.y;
                                                                            const _errs50 = errors;
                                                                            if (!((typeof data19 == "number") && (isFinite(data19)))) {
                                                                                const err4 = { instancePath: instancePath + "/guide/y", schemaPath: "#/properties/guide/anyOf/1/properties/y/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err4];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err4);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var valid9 = _errs50 === errors;
                                                                        }
                                                                        else {
                                                                            var valid9 = true;
                                                                        }
                                                                        if (valid9) {
                                                                            if (data18.name !== undefined) {
                                                                                const _errs52 = errors;
                                                                                if (typeof data18.name !== "string") {
                                                                                    const err5 = { instancePath: instancePath + "/guide/name", schemaPath: "#/properties/guide/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err5];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err5);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var valid9 = _errs52 === errors;
                                                                            }
                                                                            else {
                                                                                var valid9 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                const err6 = { instancePath: instancePath + "/guide", schemaPath: "#/properties/guide/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err6];
                                                                }
                                                                else {
                                                                    vErrors.push(err6);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var _valid0 = _errs47 === errors;
                                                        valid8 = valid8 || _valid0;
                                                    }
                                                    if (!valid8) {
                                                        const err7 = { instancePath: instancePath + "/guide", schemaPath: "#/properties/guide/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err7];
                                                        }
                                                        else {
                                                            vErrors.push(err7);
                                                        }
                                                        errors++;
                                                        validate48.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs44;
                                                        if (vErrors !== null) {
                                                            if (_errs44) {
                                                                vErrors.length = _errs44;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs43 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate48.errors = vErrors;
    return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (!(validate39(data, { instancePath, parentData, parentDataProperty, rootData }))) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs2 = errors;
        if (!(validate42(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs2 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs3 = errors;
            if (!(validate45(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs3 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing0;
                        if ((((data.kind === undefined) && (missing0 = "kind")) || ((data.language === undefined) && (missing0 = "language"))) || ((data.code === undefined) && (missing0 = "code"))) {
                            const err0 = { instancePath, schemaPath: "#/definitions/CodeBlock/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                            if (vErrors === null) {
                                vErrors = [err0];
                            }
                            else {
                                vErrors.push(err0);
                            }
                            errors++;
                        }
                        else {
                            const _errs7 = errors;
                            for (const key0 in data) {
                                if (!(((key0 === "kind") || (key0 === "language")) || (key0 === "code"))) {
                                    const err1 = { instancePath, schemaPath: "#/definitions/CodeBlock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                    break;
                                }
                            }
                            if (_errs7 === errors) {
                                if (data.kind !== undefined) {
                                    let data0 = data.kind;
                                    const _errs8 = errors;
                                    if (typeof data0 !== "string") {
                                        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/CodeBlock/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    if ("code" !== data0) {
                                        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/CodeBlock/properties/kind/const", keyword: "const", params: { allowedValue: "code" }, message: "must be equal to constant" };
                                        if (vErrors === null) {
                                            vErrors = [err3];
                                        }
                                        else {
                                            vErrors.push(err3);
                                        }
                                        errors++;
                                    }
                                    var valid2 = _errs8 === errors;
                                }
                                else {
                                    var valid2 = true;
                                }
                                if (valid2) {
                                    if (data.language !== undefined) {
                                        const _errs10 = errors;
                                        if (typeof data.language !== "string") {
                                            const err4 = { instancePath: instancePath + "/language", schemaPath: "#/definitions/CodeBlock/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                        var valid2 = _errs10 === errors;
                                    }
                                    else {
                                        var valid2 = true;
                                    }
                                    if (valid2) {
                                        if (data.code !== undefined) {
                                            const _errs12 = errors;
                                            if (typeof data.code !== "string") {
                                                const err5 = { instancePath: instancePath + "/code", schemaPath: "#/definitions/CodeBlock/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err5];
                                                }
                                                else {
                                                    vErrors.push(err5);
                                                }
                                                errors++;
                                            }
                                            var valid2 = _errs12 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err6 = { instancePath, schemaPath: "#/definitions/CodeBlock/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                var _valid0 = _errs4 === errors;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                    const _errs14 = errors;
                    if (!(validate48(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                        errors = vErrors.length;
                    }
                    var _valid0 = _errs14 === errors;
                    valid0 = valid0 || _valid0;
                }
            }
        }
    }
    if (!valid0) {
        const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
        validate38.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate38.errors = vErrors;
    return errors === 0;
}
const schema56 = { "type": "object", "properties": { "summary": { "type": "string" }, "blocks": { "type": "array", "items": { "$ref": "#/definitions/Block" } } }, "required": ["summary", "blocks"], "additionalProperties": false };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.summary === undefined) && (missing0 = "summary")) || ((data.blocks === undefined) && (missing0 = "blocks"))) {
                validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "summary") || (key0 === "blocks"))) {
                        validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.summary !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.summary !== "string") {
                            validate51.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.blocks !== undefined) {
                            let data1 = data.blocks;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (Array.isArray(data1)) {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs6 = errors;
                                        if (!(validate38(data1[i0], { instancePath: instancePath + "/blocks/" + i0, parentData: data1, parentDataProperty: i0, rootData }))) {
                                            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate51.errors = [{ instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate51.errors = vErrors;
    return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.format === undefined) && (missing0 = "format")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.blocks === undefined) && (missing0 = "blocks"))) || ((data.folds === undefined) && (missing0 = "folds"))) || ((data.data === undefined) && (missing0 = "data"))) {
                validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema45.properties, key0))) {
                        validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.format !== undefined) {
                        let data0 = data.format;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate80.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        if (1 !== data0) {
                            validate80.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.kind !== undefined) {
                            let data1 = data.kind;
                            const _errs4 = errors;
                            if (typeof data1 !== "string") {
                                validate80.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            if (!(((((((data1 === "promotion") || (data1 === "rollback")) || (data1 === "data")) || (data1 === "drift")) || (data1 === "validation")) || (data1 === "deployment")) || (data1 === "review"))) {
                                validate80.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema45.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.title !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.title !== "string") {
                                    validate80.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.verdict !== undefined) {
                                    const _errs8 = errors;
                                    if (!(validate34(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData }))) {
                                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.blocks !== undefined) {
                                        let data4 = data.blocks;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (Array.isArray(data4)) {
                                                var valid1 = true;
                                                const len0 = data4.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    const _errs11 = errors;
                                                    if (!(validate38(data4[i0], { instancePath: instancePath + "/blocks/" + i0, parentData: data4, parentDataProperty: i0, rootData }))) {
                                                        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid1 = _errs11 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate80.errors = [{ instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.folds !== undefined) {
                                            let data6 = data.folds;
                                            const _errs12 = errors;
                                            if (errors === _errs12) {
                                                if (Array.isArray(data6)) {
                                                    var valid2 = true;
                                                    const len1 = data6.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        const _errs14 = errors;
                                                        if (!(validate51(data6[i1], { instancePath: instancePath + "/folds/" + i1, parentData: data6, parentDataProperty: i1, rootData }))) {
                                                            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid2 = _errs14 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate80.errors = [{ instancePath: instancePath + "/folds", schemaPath: "#/properties/folds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.footer !== undefined) {
                                                const _errs15 = errors;
                                                if (!(validate35(data.footer, { instancePath: instancePath + "/footer", parentData: data, parentDataProperty: "footer", rootData }))) {
                                                    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs15 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.key !== undefined) {
                                                    const _errs16 = errors;
                                                    if (typeof data.key !== "string") {
                                                        validate80.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.data !== undefined) {
                                                        const _errs18 = errors;
                                                        if (!(validate16(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }))) {
                                                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate80.errors = vErrors;
    return errors === 0;
}
const TreeEntries = validate86;
const schema60 = { "type": "array", "items": { "$ref": "#/definitions/TreeEntry" } };
const schema61 = { "type": "object", "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "md5": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "size": { "type": "integer", "minimum": 0 }, "path": { "type": "string" } }, "required": ["md5", "path", "sha256", "size"], "additionalProperties": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing0;
                        if (((((data0.md5 === undefined) && (missing0 = "md5")) || ((data0.path === undefined) && (missing0 = "path"))) || ((data0.sha256 === undefined) && (missing0 = "sha256"))) || ((data0.size === undefined) && (missing0 = "size"))) {
                            validate86.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/TreeEntry/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                            return false;
                        }
                        else {
                            const _errs4 = errors;
                            for (const key0 in data0) {
                                if (!((((key0 === "sha256") || (key0 === "md5")) || (key0 === "size")) || (key0 === "path"))) {
                                    validate86.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/TreeEntry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs4 === errors) {
                                if (data0.sha256 !== undefined) {
                                    let data1 = data0.sha256;
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (typeof data1 === "string") {
                                            if (!pattern2.test(data1)) {
                                                validate86.errors = [{ instancePath: instancePath + "/" + i0 + "/sha256", schemaPath: "#/definitions/TreeEntry/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate86.errors = [{ instancePath: instancePath + "/" + i0 + "/sha256", schemaPath: "#/definitions/TreeEntry/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid2 = _errs5 === errors;
                                }
                                else {
                                    var valid2 = true;
                                }
                                if (valid2) {
                                    if (data0.md5 !== undefined) {
                                        let data2 = data0.md5;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (typeof data2 === "string") {
                                                if (!pattern22.test(data2)) {
                                                    validate86.errors = [{ instancePath: instancePath + "/" + i0 + "/md5", schemaPath: "#/definitions/TreeEntry/properties/md5/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: "must match pattern \"" + "^[0-9a-f]{32}$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate86.errors = [{ instancePath: instancePath + "/" + i0 + "/md5", schemaPath: "#/definitions/TreeEntry/properties/md5/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid2 = _errs7 === errors;
                                    }
                                    else {
                                        var valid2 = true;
                                    }
                                    if (valid2) {
                                        if (data0.size !== undefined) {
                                            let data3 = data0.size;
                                            const _errs9 = errors;
                                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                                validate86.errors = [{ instancePath: instancePath + "/" + i0 + "/size", schemaPath: "#/definitions/TreeEntry/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs9) {
                                                if ((typeof data3 == "number") && (isFinite(data3))) {
                                                    if (data3 < 0 || isNaN(data3)) {
                                                        validate86.errors = [{ instancePath: instancePath + "/" + i0 + "/size", schemaPath: "#/definitions/TreeEntry/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid2 = _errs9 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data0.path !== undefined) {
                                                const _errs11 = errors;
                                                if (typeof data0.path !== "string") {
                                                    validate86.errors = [{ instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/definitions/TreeEntry/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid2 = _errs11 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    else {
                        validate86.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/TreeEntry/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate86.errors = vErrors;
    return errors === 0;
}
const ModelCard = validate87;
const schema62 = { "type": "object", "properties": { "format": { "type": "number", "const": 1 }, "model": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "features": { "type": "array", "items": { "type": "string" } }, "signature": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "input": { "type": "string" }, "output": { "type": "string" } }, "required": ["format", "model", "features", "signature", "input", "output"], "additionalProperties": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.format === undefined) && (missing0 = "format")) || ((data.model === undefined) && (missing0 = "model"))) || ((data.features === undefined) && (missing0 = "features"))) || ((data.signature === undefined) && (missing0 = "signature"))) || ((data.input === undefined) && (missing0 = "input"))) || ((data.output === undefined) && (missing0 = "output"))) {
                validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "format") || (key0 === "model")) || (key0 === "features")) || (key0 === "signature")) || (key0 === "input")) || (key0 === "output"))) {
                        validate87.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.format !== undefined) {
                        let data0 = data.format;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate87.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        if (1 !== data0) {
                            validate87.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.model !== undefined) {
                            let data1 = data.model;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (!pattern0.test(data1)) {
                                        validate87.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,62}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate87.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.features !== undefined) {
                                let data2 = data.features;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (Array.isArray(data2)) {
                                        var valid1 = true;
                                        const len0 = data2.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs8 = errors;
                                            if (typeof data2[i0] !== "string") {
                                                validate87.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid1 = _errs8 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate87.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.signature !== undefined) {
                                    let data4 = data.signature;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (typeof data4 === "string") {
                                            if (!pattern2.test(data4)) {
                                                validate87.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate87.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.input !== undefined) {
                                        const _errs12 = errors;
                                        if (typeof data.input !== "string") {
                                            validate87.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.output !== undefined) {
                                            const _errs14 = errors;
                                            if (typeof data.output !== "string") {
                                                validate87.errors = [{ instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate87.errors = vErrors;
    return errors === 0;
}
const ProfileHistory = validate88;
const schema63 = { "type": "object", "properties": { "format": { "type": "number", "const": 1 }, "windows": { "type": "array", "items": { "type": "object", "properties": { "window": { "type": "string" }, "profile": { "$ref": "#/definitions/TableProfile" } }, "required": ["window", "profile"], "additionalProperties": false } } }, "required": ["format", "windows"], "additionalProperties": false };
const schema64 = { "type": "object", "properties": { "rows": { "type": "number" }, "columns": { "type": "array", "items": { "$ref": "#/definitions/ColumnProfile" } } }, "required": ["rows", "columns"], "additionalProperties": false };
const schema65 = { "type": "object", "properties": { "name": { "type": "string" }, "type": { "type": "string", "enum": ["boolean", "integer", "float", "decimal", "string", "binary", "date", "time", "timestamp", "timestamp_tz", "nested"] }, "nullable": { "type": "boolean" }, "nulls": { "type": "number" }, "distinct": { "type": "number" }, "cdf": { "$ref": "#/definitions/Cdf" }, "mean": { "type": "number" }, "top": { "type": "array", "items": { "type": "array", "minItems": 2, "items": [{ "type": "string", "title": "value" }, { "type": "number", "title": "rows" }], "maxItems": 2 } } }, "required": ["distinct", "name", "nullable", "nulls", "type"], "additionalProperties": false };
const schema66 = { "type": "array", "items": { "type": "array", "minItems": 2, "items": [{ "type": "number", "title": "value" }, { "type": "number", "title": "rowsAtOrBelow" }], "maxItems": 2 } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.distinct === undefined) && (missing0 = "distinct")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.nullable === undefined) && (missing0 = "nullable"))) || ((data.nulls === undefined) && (missing0 = "nulls"))) || ((data.type === undefined) && (missing0 = "type"))) {
                validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "name") || (key0 === "type")) || (key0 === "nullable")) || (key0 === "nulls")) || (key0 === "distinct")) || (key0 === "cdf")) || (key0 === "mean")) || (key0 === "top"))) {
                        validate65.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.name !== "string") {
                            validate65.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.type !== undefined) {
                            let data1 = data.type;
                            const _errs4 = errors;
                            if (typeof data1 !== "string") {
                                validate65.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            if (!(((((((((((data1 === "boolean") || (data1 === "integer")) || (data1 === "float")) || (data1 === "decimal")) || (data1 === "string")) || (data1 === "binary")) || (data1 === "date")) || (data1 === "time")) || (data1 === "timestamp")) || (data1 === "timestamp_tz")) || (data1 === "nested"))) {
                                validate65.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema65.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.nullable !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.nullable !== "boolean") {
                                    validate65.errors = [{ instancePath: instancePath + "/nullable", schemaPath: "#/properties/nullable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.nulls !== undefined) {
                                    let data3 = data.nulls;
                                    const _errs8 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate65.errors = [{ instancePath: instancePath + "/nulls", schemaPath: "#/properties/nulls/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.distinct !== undefined) {
                                        let data4 = data.distinct;
                                        const _errs10 = errors;
                                        if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                            validate65.errors = [{ instancePath: instancePath + "/distinct", schemaPath: "#/properties/distinct/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.cdf !== undefined) {
                                            let data5 = data.cdf;
                                            const _errs12 = errors;
                                            const _errs13 = errors;
                                            if (errors === _errs13) {
                                                if (Array.isArray(data5)) {
                                                    var valid2 = true;
                                                    const len0 = data5.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data6 = data5[i0];
                                                        const _errs15 = errors;
                                                        if (errors === _errs15) {
                                                            if (Array.isArray(data6)) {
                                                                if (data6.length > 2) {
                                                                    validate65.errors = [{ instancePath: instancePath + "/cdf/" + i0, schemaPath: "#/definitions/Cdf/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data6.length < 2) {
                                                                        validate65.errors = [{ instancePath: instancePath + "/cdf/" + i0, schemaPath: "#/definitions/Cdf/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const len1 = data6.length;
                                                                        if (len1 > 0) {
                                                                            let data7 = data6[0];
                                                                            const _errs17 = errors;
                                                                            if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                                                validate65.errors = [{ instancePath: instancePath + "/cdf/" + i0 + "/0", schemaPath: "#/definitions/Cdf/items/items/0/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                            var valid3 = _errs17 === errors;
                                                                        }
                                                                        if (valid3) {
                                                                            if (len1 > 1) {
                                                                                let data8 = data6[1];
                                                                                const _errs19 = errors;
                                                                                if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                                                    validate65.errors = [{ instancePath: instancePath + "/cdf/" + i0 + "/1", schemaPath: "#/definitions/Cdf/items/items/1/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs19 === errors;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate65.errors = [{ instancePath: instancePath + "/cdf/" + i0, schemaPath: "#/definitions/Cdf/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs15 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate65.errors = [{ instancePath: instancePath + "/cdf", schemaPath: "#/definitions/Cdf/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.mean !== undefined) {
                                                let data9 = data.mean;
                                                const _errs21 = errors;
                                                if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                    validate65.errors = [{ instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                    return false;
                                                }
                                                var valid0 = _errs21 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.top !== undefined) {
                                                    let data10 = data.top;
                                                    const _errs23 = errors;
                                                    if (errors === _errs23) {
                                                        if (Array.isArray(data10)) {
                                                            var valid4 = true;
                                                            const len2 = data10.length;
                                                            for (let i1 = 0; i1 < len2; i1++) {
                                                                let data11 = data10[i1];
                                                                const _errs25 = errors;
                                                                if (errors === _errs25) {
                                                                    if (Array.isArray(data11)) {
                                                                        if (data11.length > 2) {
                                                                            validate65.errors = [{ instancePath: instancePath + "/top/" + i1, schemaPath: "#/properties/top/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data11.length < 2) {
                                                                                validate65.errors = [{ instancePath: instancePath + "/top/" + i1, schemaPath: "#/properties/top/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const len3 = data11.length;
                                                                                if (len3 > 0) {
                                                                                    const _errs27 = errors;
                                                                                    if (typeof data11[0] !== "string") {
                                                                                        validate65.errors = [{ instancePath: instancePath + "/top/" + i1 + "/0", schemaPath: "#/properties/top/items/items/0/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid5 = _errs27 === errors;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (len3 > 1) {
                                                                                        let data13 = data11[1];
                                                                                        const _errs29 = errors;
                                                                                        if (!((typeof data13 == "number") && (isFinite(data13)))) {
                                                                                            validate65.errors = [{ instancePath: instancePath + "/top/" + i1 + "/1", schemaPath: "#/properties/top/items/items/1/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid5 = _errs29 === errors;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate65.errors = [{ instancePath: instancePath + "/top/" + i1, schemaPath: "#/properties/top/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid4 = _errs25 === errors;
                                                                if (!valid4) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate65.errors = [{ instancePath: instancePath + "/top", schemaPath: "#/properties/top/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate65.errors = vErrors;
    return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.rows === undefined) && (missing0 = "rows")) || ((data.columns === undefined) && (missing0 = "columns"))) {
                validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "rows") || (key0 === "columns"))) {
                        validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.rows !== undefined) {
                        let data0 = data.rows;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate64.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.columns !== undefined) {
                            let data1 = data.columns;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (Array.isArray(data1)) {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs6 = errors;
                                        if (!(validate65(data1[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data1, parentDataProperty: i0, rootData }))) {
                                            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate64.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate64.errors = vErrors;
    return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.format === undefined) && (missing0 = "format")) || ((data.windows === undefined) && (missing0 = "windows"))) {
                validate88.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "format") || (key0 === "windows"))) {
                        validate88.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.format !== undefined) {
                        let data0 = data.format;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate88.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        if (1 !== data0) {
                            validate88.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.windows !== undefined) {
                            let data1 = data.windows;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (Array.isArray(data1)) {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data2 = data1[i0];
                                        const _errs6 = errors;
                                        if (errors === _errs6) {
                                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                let missing1;
                                                if (((data2.window === undefined) && (missing1 = "window")) || ((data2.profile === undefined) && (missing1 = "profile"))) {
                                                    validate88.errors = [{ instancePath: instancePath + "/windows/" + i0, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs8 = errors;
                                                    for (const key1 in data2) {
                                                        if (!((key1 === "window") || (key1 === "profile"))) {
                                                            validate88.errors = [{ instancePath: instancePath + "/windows/" + i0, schemaPath: "#/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs8 === errors) {
                                                        if (data2.window !== undefined) {
                                                            const _errs9 = errors;
                                                            if (typeof data2.window !== "string") {
                                                                validate88.errors = [{ instancePath: instancePath + "/windows/" + i0 + "/window", schemaPath: "#/properties/windows/items/properties/window/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid2 = _errs9 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data2.profile !== undefined) {
                                                                const _errs11 = errors;
                                                                if (!(validate64(data2.profile, { instancePath: instancePath + "/windows/" + i0 + "/profile", parentData: data2, parentDataProperty: "profile", rootData }))) {
                                                                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid2 = _errs11 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate88.errors = [{ instancePath: instancePath + "/windows/" + i0, schemaPath: "#/properties/windows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate88.errors = [{ instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate88.errors = vErrors;
    return errors === 0;
}
const TableProfile = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.rows === undefined) && (missing0 = "rows")) || ((data.columns === undefined) && (missing0 = "columns"))) {
                validate90.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "rows") || (key0 === "columns"))) {
                        validate90.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.rows !== undefined) {
                        let data0 = data.rows;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate90.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.columns !== undefined) {
                            let data1 = data.columns;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (Array.isArray(data1)) {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs6 = errors;
                                        if (!(validate65(data1[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data1, parentDataProperty: i0, rootData }))) {
                                            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate90.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate90.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=validators.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/shapes.js


const validators = validators_namespaceObject;
/**
 * Returns `value` as the shape `name`, or throws MR1204 naming the first member that is wrong. `what` says what was
 * read, for the message.
 */
function checkShape(name, value, what) {
    const validate = validators[name];
    if (!validate(value)) {
        const first = validate.errors?.[0];
        throw new errors_MillraceError('MR1204', {
            what,
            problem: `At ${first?.instancePath || 'its top'} it ${first?.message ?? 'is not valid'}.`,
        });
    }
    return value;
}
//# sourceMappingURL=shapes.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/tree.js




function isTree(ref) {
    return 'files' in ref;
}
/** The bytes of a folder's canonical tree JSON: entries by path in code-unit order. */
function treeJson(entries) {
    const sorted = sortedEntries(entries).map(({ path, sha256, md5, size }) => ({ path, sha256, md5, size }));
    return canonicalJson(sorted);
}
/** The bytes of DVC's `.dir` file for a folder: Python's separators and `\u` escapes, entries by path. */
function dvcDirJson(entries) {
    const items = sortedEntries(entries).map(entry => `{"md5": "${entry.md5}", "relpath": ${pythonString(entry.path)}}`);
    return `[${items.join(', ')}]`;
}
function treeRef(entries) {
    return {
        sha256: sha256(treeJson(entries)),
        md5: `${(0,external_node_crypto_.createHash)('md5').update(dvcDirJson(entries)).digest('hex')}.dir`,
        size: entries.reduce((sum, entry) => sum + entry.size, 0),
        files: entries.length,
    };
}
/**
 * Refuses a path that could leave its folder or stand for another one on some machine (MR1201): absolute, `..`, `.`,
 * empty parts, backslashes, drive letters, control and invisible characters, parts that end with a dot or a space,
 * `.git` under any name that Windows or macOS takes for it, spellings that are not NFC or not Unicode.
 */
function checkTreePath(path) {
    const bad = path === '' ||
        path !== path.normalize('NFC') ||
        /[\\\p{Cc}\p{Cf}\p{Surrogate}]/u.test(path) ||
        /^[A-Za-z]:/.test(path) ||
        path
            .split('/')
            .some(part => part === '' || /[. ]$/.test(part) || /^(\.git|git~\d+)[. ]*(:.*)?$/i.test(part));
    if (bad)
        throw new errors_MillraceError('MR1201', { path: JSON.stringify(path) });
}
/** By path in code-unit order; a path that stands twice, or as a file and as a folder, is MR1202. */
function sortedEntries(entries) {
    const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const seen = new Set();
    for (const { path } of sorted) {
        checkTreePath(path);
        // A folder sorts before what is in it, so a file of that name was seen.
        for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
            if (seen.has(path.slice(0, end)))
                throw new errors_MillraceError('MR1202', { path: path.slice(0, end) });
        }
        if (seen.has(path))
            throw new errors_MillraceError('MR1202', { path });
        seen.add(path);
    }
    return sorted;
}
/** A string as Python's json.dumps spells it: everything outside ASCII escaped, UTF-16 unit by unit. */
function pythonString(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
//# sourceMappingURL=tree.js.map
;// CONCATENATED MODULE: ./packages/contract/dist/index.js














//# sourceMappingURL=index.js.map

/***/ })

};
