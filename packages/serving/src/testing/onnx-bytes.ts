/** Writes the few messages of ONNX's protobuf (onnx/onnx.proto) that a small graph needs. */
type Field = Uint8Array

function varint(field: number, value: number): Field {
  return bytes([...encode(field * 8), ...encode(value)])
}

function text(field: number, value: string): Field {
  return chunk(field, new TextEncoder().encode(value))
}

function message(field: number, ...fields: Field[]): Field {
  return chunk(field, join(fields))
}

function chunk(field: number, content: Uint8Array): Field {
  return join([bytes([...encode(field * 8 + 2), ...encode(content.length)]), content])
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return bytes(parts.flatMap(part => [...part]))
}

/** NodeProto without attributes. */
export function node(op: string, inputs: readonly string[], output: string): Field {
  return message(1, ...inputs.map(name => text(1, name)), text(2, output), text(4, op))
}

/** TensorProto of float32 (1) or int64 (7) values. */
export function constant(
  name: string,
  shape: readonly number[],
  values: Float32Array | BigInt64Array,
): Field {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  const type = values instanceof Float32Array ? 1 : 7
  return message(5, ...shape.map(size => varint(1, size)), varint(2, type), text(8, name), chunk(9, raw))
}

/** ValueInfoProto of a float32 tensor: field 11 is a graph's input, 12 its output. A word is a free dimension. */
export function value(field: 11 | 12, name: string, shape: readonly (number | string)[]): Field {
  const sizes = shape.map(size => message(1, typeof size === 'number' ? varint(1, size) : text(2, size)))
  return message(field, text(1, name), message(2, message(1, varint(1, 1), message(2, ...sizes))))
}

/** ModelProto, operators of set 17. */
export function model(graph: readonly Field[]): Uint8Array {
  return join([varint(1, 8), message(8, text(1, ''), varint(2, 17)), message(7, text(2, 'graph'), ...graph)])
}

function encode(value: number): number[] {
  const out: number[] = []
  let rest = value
  while (rest >= 128) {
    out.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return [...out, rest]
}

function bytes(values: readonly number[]): Uint8Array {
  return Uint8Array.from(values)
}
