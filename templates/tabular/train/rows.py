"""The training rows as LightGBM takes them."""

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq


def read_rows(files: list[str], features: list[str], label: str) -> tuple[np.ndarray, np.ndarray]:
    """Read the columns of all files: a float32 matrix [N, features] with NaN for missing, and labels 0/1 [N]."""
    for file in files:
        check_columns(pq.read_schema(file), [*features, label])
    table = pa.concat_tables(pq.read_table(file, columns=[*features, label]) for file in files)
    # Filled column by column: a second copy of the whole matrix would be the peak of memory.
    rows = np.empty((table.num_rows, len(features)), dtype=np.float32)
    for position, feature in enumerate(features):
        rows[:, position] = table[feature].cast(pa.float32(), safe=False).to_numpy()
    labels = table[label].cast(pa.float32(), safe=False).to_numpy()
    if not np.isin(labels, (0, 1)).all():
        raise ValueError(f'the label "{label}" must be 0 or 1 in every row')
    if labels.min(initial=1) == labels.max(initial=0):
        raise ValueError(f'the label "{label}" has the same value in all {len(labels)} rows: nothing to learn')
    return rows, labels


def check_columns(schema: pa.Schema, names: list[str]) -> None:
    """Refuse by name what is absent or not a number; Arrow's own message would show a value of a row."""
    missing = [name for name in names if name not in schema.names]
    if missing:
        raise ValueError(f"the data has no column {', '.join(missing)}")
    kinds = (pa.types.is_integer, pa.types.is_floating, pa.types.is_decimal, pa.types.is_boolean)
    other = [name for name in names if not any(kind(schema.field(name).type) for kind in kinds)]
    if other:
        raise ValueError(f"not a number: {', '.join(f'{name} ({schema.field(name).type})' for name in other)}")
    if len(set(names)) < len(names):
        raise ValueError("a column is named twice among the features and the label")
