import { expect, test } from 'vitest'
import { configText, refusals } from './testing.ts'

/** A change to the example file, and every problem that it makes: code, place, marked text, title. */
const bad: Record<string, { change: readonly [from: string, to: string] | string; problems: string[] }> = {
  'a key that is nearly one': {
    change: ['    time: date', '    tyme: date'],
    problems: ['MR1020 7:5 «tyme» Unknown key "tyme" in datasets.flights'],
  },
  'a key at the top': {
    change: ['store:', 'storage:'],
    problems: ['MR1020 3:1 «storage» Unknown key "storage" in the file'],
  },
  'a key of nothing': {
    change: ['    time: date', '    colour: red'],
    problems: ['MR1020 7:5 «colour» Unknown key "colour" in datasets.flights'],
  },
  'a missing key': {
    change: ['    spine: features/flights.sql\n', ''],
    problems: ['MR1021 13:3 «delay» models.delay lacks "spine"'],
  },
  'a missing key of the file': {
    change: ['project: flight-delays\n', ''],
    problems: ['MR1021 2:1 «store» the file lacks "project"'],
  },
  'a name with capitals': {
    change: ['flight-delays', 'Flight Delays'],
    problems: ['MR1024 2:10 «Flight Delays» project must be a name; it is "Flight Delays"'],
  },
  'a dataset with a bad name': {
    change: ['  airports:', '  "my airports":'],
    problems: ['MR1024 9:3 «"my airports"» the key in datasets must be a name; it is "my airports"'],
  },
  'a choice that is not there': {
    change: ['    time: date', '    time: date\n    partition: week'],
    problems: ['MR1023 8:16 «week» datasets.flights.partition must be one of day, month, year; it is "week"'],
  },
  'a choice misspelt': {
    change: ['    time: date', '    time: date\n    partition: monht'],
    problems: [
      'MR1023 8:16 «monht» datasets.flights.partition must be one of day, month, year; it is "monht"',
    ],
  },
  'a store of a kind that is not there': {
    change: ['driver: local, path: ../store', 'driver: s3, bucket: b'],
    problems: [
      'MR1023 3:18 «s3» store.driver must be one of local, oci; it is "s3"',
      'MR1020 3:22 «bucket» Unknown key "bucket" in store',
    ],
  },
  'a store without its kind, told by its other keys': {
    change: ['driver: local, path: ../store', 'repository: ghcr.io/acme/store'],
    problems: ['MR1021 3:1 «store» store lacks "driver"'],
  },
  'a registry with what belongs to another kind of store': {
    change: ['driver: local, path', 'driver: oci, path'],
    problems: ['MR1020 3:23 «path» Unknown key "path" in store'],
  },
  'a registry with a scheme': {
    change: ['driver: local, path: ../store', 'driver: oci, repository: "https://ghcr.io/a/b"'],
    problems: [
      'MR1028 3:35 «"https://ghcr.io/a/b"» store.repository must be a registry and a path in it; it is "https://ghcr.io/a/b"',
    ],
  },
  'a registry without a path, and a word where yes or no belongs': {
    change: ['driver: local, path: ../store', 'driver: oci, repository: ghcr.io, public: maybe'],
    problems: [
      'MR1028 3:35 «ghcr.io» store.repository must be a registry and a path in it; it is "ghcr.io"',
      'MR1022 3:52 «maybe» store.public must be true or false; it is "maybe"',
    ],
  },
  'a stage of a kind that is not there': {
    change: ['target: local, port: 8501', 'target: kubernetes, port: 8501'],
    problems: [
      'MR1023 24:26 «kubernetes» models.delay.stages.staging.target must be one of local, publish; it is "kubernetes"',
    ],
  },
  'a stage that is published and has a port': {
    change: ['target: local, port: 8501', 'target: publish, port: 8501'],
    problems: ['MR1020 24:35 «port» Unknown key "port" in models.delay.stages.staging'],
  },
  'a stage without its port': {
    change: ['target: local, port: 8501', 'target: local'],
    problems: ['MR1021 24:7 «staging» models.delay.stages.staging lacks "port"'],
  },
  'a number where text belongs': {
    change: ['../source/airports.csv', '2001'],
    problems: ['MR1022 9:32 «2001» datasets.airports.source.files must be text; it is the number 2001'],
  },
  'a text where a number belongs': {
    change: ['port: 8501', 'port: "8501"'],
    problems: ['MR1022 24:39 «"8501"» models.delay.stages.staging.port must be a whole number; it is "8501"'],
  },
  'yes, which is text in YAML 1.2': {
    change: ['nullable: false', 'nullable: no'],
    problems: ['MR1022 8:49 «no» datasets.flights.columns.delay.nullable must be true or false; it is "no"'],
  },
  'a list where a map belongs': {
    change: ['{ files: ../source/airports.csv }', '[../source/airports.csv]'],
    problems: [
      'MR1022 9:23 «[../source/airports.csv]» datasets.airports.source must be a map of keys; it is a list',
    ],
  },
  'one column without brackets': {
    change: ['columns: [hour, weekday]', 'columns: hour'],
    problems: ['MR1022 17:18 «hour» models.delay.features[0].columns must be a list; it is "hour"'],
  },
  'an empty value': {
    change: ['{ files: ../source/airports.csv }', ''],
    problems: ['MR1022 9:15 «source» datasets.airports.source must be a map of keys; it is empty'],
  },
  'an empty list': {
    change: ['[airport]', '[]'],
    problems: ['MR1027 11:59 «[]» features.airport_daily.keys is empty'],
  },
  'the same column twice': {
    change: ['[hour, weekday]', '[hour, hour]'],
    problems: ['MR1029 17:25 «hour» models.delay.features[0].columns[1] stands twice in its list: "hour"'],
  },
  'a short length of time': {
    change: ['3 days', '3d'],
    problems: ['MR1025 11:99 «3d» features.airport_daily.max_age must be a length of time; it is "3d"'],
  },
  'a length of time with a fraction': {
    change: ['1 day }', '1.5 days }'],
    problems: ['MR1025 15:52 «1.5 days» models.delay.label.delay must be a length of time; it is "1.5 days"'],
  },
  'a port out of range': {
    change: ['8501', '85010'],
    problems: [
      'MR1026 24:39 «85010» models.delay.stages.staging.port must be from 1 to 65535; it is the number 85010',
    ],
  },
  'a fraction where whole numbers belong': {
    change: ['8501', '850.1'],
    problems: [
      'MR1022 24:39 «850.1» models.delay.stages.staging.port must be a whole number; it is the number 850.1',
    ],
  },
  'a negative margin': {
    change: ['margin: 0.002', 'margin: -0.002'],
    problems: [
      'MR1026 21:34 «-0.002» models.delay.gates.log_loss.margin must be at least 0; it is the number -0.002',
    ],
  },
  'a share above one': {
    change: ['min: 0.6', 'min: 60'],
    problems: ['MR1026 21:70 «60» models.delay.gates.auc.min must be from 0 to 1; it is the number 60'],
  },
  'an infinite number': {
    change: ['max: 3000', 'max: .inf'],
    problems: [
      'MR1022 8:73 «.inf» datasets.flights.columns.delay.max must be a number; it is the number Infinity',
    ],
  },
  'a gate without a bound': {
    change: ['log_loss: { margin: 0.002 }', 'log_loss: {}'],
    problems: ['MR1044 21:14 «log_loss» models.delay.gates.log_loss names no bound'],
  },
  'no gates': {
    change: ['gates: { log_loss: { margin: 0.002 }, auc: { margin: 0.005, min: 0.6 } }', 'gates: {}'],
    problems: ['MR1027 21:12 «{}» models.delay.gates is empty'],
  },
  'a metric that is not there': {
    change: ['auc:', 'auroc:'],
    problems: ['MR1020 21:43 «auroc» Unknown key "auroc" in models.delay.gates'],
  },
  'an environment variable with its value': {
    change: ['train.py] }', 'train.py], env: [A=b] }'],
    problems: [
      'MR1028 20:65 «A=b» models.delay.train.env[0] must be the name of an environment variable; it is "A=b"',
    ],
  },
  'text over two lines': {
    change: ['known_at: known_at', 'known_at: "known\\nat"'],
    problems: [
      'MR1028 11:80 «"known\\nat"» features.airport_daily.known_at must be text on one line; it is "known\\nat"',
    ],
  },
  'a feature that is neither columns nor view': {
    change: ['- view: airport_daily', '- name: airport_daily'],
    problems: [
      'MR1021 19:9 «name» models.delay.features[2] lacks "columns"',
      'MR1020 19:9 «name» Unknown key "name" in models.delay.features[2]',
    ],
  },
  'a view that does not exist': {
    change: ['- view: airport_daily', '- view: airport_dayly'],
    problems: [
      'MR1041 19:15 «airport_dayly» models.delay.features[2].view names a feature view that does not exist: "airport_dayly"',
    ],
  },
  'a join by no key of the view': {
    change: ['join: { airport: origin }', 'join: { airprot: origin }'],
    problems: ['MR1042 18:40 «airprot» "airprot" is not a key of the feature view airport_daily'],
  },
  'the label among the features': {
    change: ['[hour, weekday]', '[hour, late]'],
    problems: ['MR1043 17:25 «late» The label "late" is among the features of delay'],
  },
  'two stages on one port': {
    change: ['8501', '8500'],
    problems: [
      'MR1045 24:39 «8500» models.delay.stages.staging.port is port 8500, which delay/production has already',
    ],
  },
  'a view named like a dataset': {
    change: ['  airport_daily: {', '  airports: {'],
    problems: [
      'MR1046 11:3 «airports» Feature view "airports" has the name of a dataset',
      'MR1041 18:17 «airport_daily» models.delay.features[1].view names a feature view that does not exist: "airport_daily"',
      'MR1041 19:15 «airport_daily» models.delay.features[2].view names a feature view that does not exist: "airport_daily"',
    ],
  },
  'a dataset that an environment makes up': {
    change: ['datasets: { flights: {', 'datasets: { flihgts: {'],
    problems: [
      'MR1047 28:17 «flihgts» environments.prod.datasets replaces a dataset that does not exist: "flihgts"',
    ],
  },
  'a stage that an environment makes up': {
    change: ['stages: { production', 'stages: { prod'],
    problems: [
      'MR1047 29:34 «prod» environments.prod.models.delay.stages replaces a stage that does not exist: "prod"',
    ],
  },
  'a path that leaves the project': {
    change: ['sql: features/', 'sql: ../features/'],
    problems: [
      'MR1048 11:25 «../features/airport_daily.sql» features.airport_daily.sql must be a path inside the project; it is "../features/airport_daily.sql"',
    ],
  },
  'an absolute path': {
    change: ['spine: features/', 'spine: /features/'],
    problems: [
      'MR1048 14:12 «/features/flights.sql» models.delay.spine must be a path inside the project; it is "/features/flights.sql"',
    ],
  },
  'a path with a detour': {
    change: ['project: train,', 'project: train/../..,'],
    problems: [
      'MR1048 20:23 «train/../..» models.delay.train.project must be a path inside the project; it is "train/../.."',
    ],
  },
  'a path of the home folder': {
    change: ['spine: features/', 'spine: ~/features/'],
    problems: [
      'MR1048 14:12 «~/features/flights.sql» models.delay.spine must be a path inside the project; it is "~/features/flights.sql"',
    ],
  },
  'bounds that cross': {
    change: ['max: 3000', 'max: -3000'],
    problems: ['MR1049 8:61 «-1500» datasets.flights.columns.delay.min is greater than its max'],
  },
  'a partition without a time': {
    change: ['    time: date', '    partition: day'],
    problems: ['MR1050 7:5 «partition» datasets.flights.partition needs a time column'],
  },
  'bounds on text': {
    change: ['public: true', 'min: 3'],
    problems: ['MR1051 8:103 «min» datasets.flights.columns.origin.min does not fit a column of type string'],
  },
  'a program with months to run': {
    change: ['train.py] }', 'train.py], timeout: 2 months }'],
    problems: [
      'MR1052 20:68 «2 months» models.delay.train.timeout must be minutes, hours, days or weeks; it is "2 months"',
    ],
  },
}

for (const [sentence, { change, problems }] of Object.entries(bad)) {
  test(`refused: ${sentence}`, () => {
    const text = typeof change === 'string' ? change : configText.replace(...change)
    expect(text).not.toBe(configText)
    expect(refusals(text)).toEqual({ rows: problems, faults: [] })
  })
}
