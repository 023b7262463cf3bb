"""Train a binary classifier with LightGBM and write it as ONNX. The interface is in README.md."""

import json
import math
import os
import sys
import time
from pathlib import Path
from typing import Any

# Before LightGBM loads OpenMP: threads that spin while they wait made a busy machine three times slower.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

import lightgbm as lgb  # noqa: E402
import numpy as np  # noqa: E402
import pyarrow as pa  # noqa: E402

from rows import read_rows  # noqa: E402
from to_onnx import to_onnx  # noqa: E402

# What `params` may set, and what holds when it does not. Names and meaning are LightGBM's.
DEFAULTS: dict[str, float] = {
    "num_iterations": 80,
    "learning_rate": 0.1,
    "num_leaves": 15,
    "max_bin": 63,
    "min_data_in_leaf": 200,
    "lambda_l2": 0.0,
    "feature_fraction": 1.0,
}


def lightgbm_params(params: dict[str, Any], seed: int, threads: int) -> dict[str, Any]:
    """The full LightGBM configuration; a name that is not in DEFAULTS is refused instead of ignored."""
    unknown = sorted(set(params) - set(DEFAULTS))
    if unknown:
        raise ValueError(f"unknown params {', '.join(unknown)}; known are {', '.join(DEFAULTS)}")
    return {
        **DEFAULTS,
        **params,
        "objective": "binary",
        "seed": seed,
        "num_threads": threads,
        # Both are needed for the same trees on every run: the row-wise or column-wise choice is timed otherwise.
        "deterministic": True,
        "force_row_wise": True,
        "verbosity": -1,
    }


def fit(rows: np.ndarray, labels: np.ndarray, params: dict[str, Any]) -> tuple[lgb.Booster, float]:
    """Boost for `num_iterations`, saying the training log loss ten times; returns the model and the last loss."""
    booster = lgb.Booster(params, lgb.Dataset(rows, labels, params=params))
    total = int(params["num_iterations"])
    loss = math.nan
    for iteration in range(1, total + 1):
        finished = booster.update()
        if finished or iteration == total or iteration % max(1, total // 10) == 0:
            loss = float(booster.eval_train()[0][2])
            print(f"iteration {iteration}/{total}  log loss {loss:.4f}", flush=True)
        if finished:
            print("no split is left that helps: stopping here", flush=True)
            break
    if not math.isfinite(loss):
        raise ValueError(f"the training log loss is {loss}: no model was written")
    return booster, loss


def main() -> None:
    """Read MILLRACE_INPUT, train, write model.onnx and metrics.json into MILLRACE_OUTPUT."""
    started = time.perf_counter()
    given = json.loads(Path(os.environ["MILLRACE_INPUT"]).read_text())
    output = Path(os.environ["MILLRACE_OUTPUT"])
    if given["format"] != 1:
        raise ValueError(f"input format {given['format']} is newer than this train.py, which reads 1")
    pa.set_cpu_count(given["threads"])
    params = lightgbm_params(given["params"], given["seed"], given["threads"])

    rows, labels = read_rows(given["data"], given["features"], given["label"])
    loaded = time.perf_counter()
    print(f"read {len(rows)} rows, {rows.shape[1]} features", flush=True)
    booster, loss = fit(rows, labels, params)
    trained = time.perf_counter()
    model = to_onnx(booster)
    exported = time.perf_counter()

    metrics = {
        "train_rows": len(rows),
        "train_positive_share": float(labels.mean(dtype=np.float64)),
        "train_log_loss": loss,
        "trees": booster.num_trees(),
        "load_seconds": round(loaded - started, 3),
        "fit_seconds": round(trained - loaded, 3),
        "seconds": round(exported - started, 3),
    }
    # allow_nan=False fails on a metric that is not a number, so it goes first.
    (output / "metrics.json").write_text(json.dumps(metrics, indent=2, allow_nan=False) + "\n")
    (output / "model.onnx").write_bytes(model)


if __name__ == "__main__":
    try:
        main()
    except (KeyError, OSError, ValueError, pa.ArrowException, lgb.basic.LightGBMError) as error:
        sys.exit(f"train.py: {type(error).__name__}: {error}")
