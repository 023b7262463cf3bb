/** Reads up to `length` bytes from a place in the file. */
type ReadAt = (at: number, length: number) => Promise<Uint8Array>

/** Other formats that models are saved in, by their first bytes. */
const OTHERS: readonly (readonly [start: readonly number[], name: string])[] = [
  [[0x80], 'a Python pickle (joblib, pickle)'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (PyTorch or Keras saves such)'],
  [[0x89, 0x48, 0x44, 0x46], 'an HDF5 file (Keras saves such)'],
  [[0x1f, 0x8b], 'a gzip file'],
  [[0x7b], 'JSON or other text'],
  [[0x74, 0x72, 0x65, 0x65], 'LightGBM’s own text format'],
]

/** Field numbers of onnx.ModelProto (onnx.proto3 of ONNX 1.18), and the wire type of each. */
const FIELDS = new Map([
  [1, 0], // ir_version
  [2, 2], // producer_name
  [3, 2], // producer_version
  [4, 2], // domain
  [5, 0], // model_version
  [6, 2], // doc_string
  [7, 2], // graph
  [8, 2], // opset_import
  [14, 2], // metadata_props
  [20, 2], // training_info
  [25, 2], // functions
  [26, 2], // configuration
])
/** What no model is without (opset_import: since IR version 3). */
const NEEDED = [
  [7, 'graph'],
  [8, 'opset_import'],
] as const
/** A tag and a length, each a varint of at most ten bytes. */
const HEADER = 20

/**
 * What a file is if it can not be an ONNX model, in words; `undefined` where it may be one: its bytes are the fields of
 * a ModelProto from first to last, with a graph and its operator sets among them. Reads the fields' heads only, so a gigabyte costs nothing;
 * whether the graph computes anything is the runtime's to say.
 */
export async function onnxProblem(size: number, readAt: ReadAt): Promise<string | undefined> {
  const start = await readAt(0, 4)
  const other = OTHERS.find(([first]) => first.every((byte, index) => start[index] === byte))
  if (other) return other[1]
  let at = 0
  const fields = new Set<number>()
  while (at < size) {
    const head = await readAt(at, HEADER)
    const tag = readVarint(head, 0)
    if (!tag) return unreadable(at)
    const field = Math.floor(tag.value / 8)
    if (FIELDS.get(field) !== tag.value % 8) return unreadable(at)
    const value = readVarint(head, tag.end)
    if (!value) return unreadable(at)
    fields.add(field)
    at += tag.value % 8 === 2 ? value.end + value.value : value.end
  }
  if (at > size) return `cut off: ${at - size} bytes are missing`
  const lacking = NEEDED.find(([field]) => !fields.has(field))
  return lacking && `an ONNX file without ${lacking[1]}`
}

function unreadable(at: number): string {
  return `no ONNX from byte ${at} on`
}

/** A protobuf varint (base 128, least significant group first) as a number; `undefined` where it does not end. */
function readVarint(bytes: Uint8Array, from: number): { value: number; end: number } | undefined {
  let value = 0
  for (let index = from; index < bytes.length && index < from + 10; index++) {
    const byte = bytes[index] ?? 0
    value += (byte & 127) * 128 ** (index - from)
    if (byte < 128) return { value, end: index + 1 }
  }
  return undefined
}
