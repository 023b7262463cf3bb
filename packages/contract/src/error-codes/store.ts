import type { ErrorEntries } from './entry.ts'

/** 13xx: the store. */
export const storeErrors = {
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
} as const satisfies ErrorEntries
