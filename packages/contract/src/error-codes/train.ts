import type { ErrorEntries } from './entry.ts'

/** 22xx: training. */
export const trainErrors = {
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
} as const satisfies ErrorEntries
