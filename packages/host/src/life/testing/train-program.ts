/**
 * A training program that needs Python alone: it reads no rows, its weights come from the features' names, the
 * parameters and the digest of the training file. So the same input gives the same bytes, and any other another model.
 */
export const TRAIN_PY = `"""Writes a logistic regression as ONNX. Weights are known, moved a little by the digest of the data."""
import hashlib
import json
import os
import struct
from pathlib import Path

given = json.loads(Path(os.environ["MILLRACE_INPUT"]).read_text())
output = Path(os.environ["MILLRACE_OUTPUT"])
KNOWN = {"visits": 1.2, "price": -0.1, "shop_rate": 1.0, "hour": 0.0}
BIAS = -1.2 * 3 + 0.1 * 30 - 0.5


def varint(number):
    out = bytearray()
    while number >= 128:
        out.append(number % 128 + 128)
        number //= 128
    return bytes(out) + bytes([number])


def chunk(field, content):
    return varint(field * 8 + 2) + varint(len(content)) + content


def text(field, value):
    return chunk(field, value.encode())


def integer(field, value):
    return varint(field * 8) + varint(value)


def node(op, inputs, result):
    return chunk(1, b"".join(text(1, name) for name in inputs) + text(2, result) + text(4, op))


def constant(name, shape, kind, raw):
    return chunk(5, b"".join(integer(1, size) for size in shape) + integer(2, kind) + text(8, name) + chunk(9, raw))


def value(field, name, shape):
    sizes = b"".join(chunk(1, integer(1, size) if isinstance(size, int) else text(2, size)) for size in shape)
    return chunk(field, text(1, name) + chunk(2, chunk(1, integer(1, 1) + chunk(2, sizes))))


digest = hashlib.sha256(json.dumps(given["params"], sort_keys=True).encode())
for path in given["data"]:
    digest.update(Path(path).read_bytes())
move = digest.digest()
weights = [KNOWN[name] + (move[i] / 255 - 0.5) * 0.004 for i, name in enumerate(given["features"])]
count = len(weights)
graph = b"".join([
    text(2, "logistic"),
    node("IsNaN", ["features"], "missing"),
    node("Where", ["missing", "zero", "features"], "filled"),
    node("MatMul", ["filled", "weights"], "product"),
    node("Add", ["product", "bias"], "sum"),
    node("Sigmoid", ["sum"], "column"),
    node("Reshape", ["column", "flat"], "probability"),
    constant("zero", [1], 1, struct.pack("<f", 0)),
    constant("weights", [count, 1], 1, struct.pack(f"<{count}f", *weights)),
    constant("bias", [1], 1, struct.pack("<f", BIAS * given["params"]["bias"])),
    constant("flat", [1], 7, struct.pack("<q", -1)),
    value(11, "features", ["rows", count]),
    value(12, "probability", ["rows"]),
])
model = integer(1, 8) + chunk(8, text(1, "") + integer(2, 17)) + chunk(7, graph)
(output / "metrics.json").write_text(json.dumps({"features": count}))
(output / "model.onnx").write_bytes(model)
print(f"{count} weights")
`

export const PYPROJECT = `[project]
name = "train"
version = "0"
requires-python = ">=3.9"
dependencies = []

[tool.uv]
package = false
`

/** What uv locks for a project without packages. */
export const UV_LOCK = `version = 1
revision = 5
requires-python = ">=3.9"

[[package]]
name = "train"
version = "0"
source = { virtual = "." }
`
