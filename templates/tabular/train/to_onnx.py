"""A LightGBM binary classifier as an ONNX graph: one input `features`, one output `probability`."""

import json
from typing import Any

import lightgbm as lgb
import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper


def to_onnx(booster: lgb.Booster) -> bytes:
    """Serialise the model. features: float32 [N, F], NaN = missing; probability: float32 [N] = P(label = 1)."""
    try:
        dumped = booster.dump_model()
    except json.JSONDecodeError as error:  # LightGBM dumps an infinite or NaN leaf as text that is not JSON.
        raise ValueError("a tree holds a value that is not finite; is the learning rate too high?") from error
    if dumped["objective"] != "binary sigmoid:1":
        raise ValueError(f"only a plain binary objective can be exported, not {dumped['objective']}")
    trees = helper.make_node(
        "TreeEnsembleRegressor",
        ["features"],
        ["score"],
        domain="ai.onnx.ml",
        n_targets=1,
        aggregate_function="SUM",
        **ensemble([tree["tree_structure"] for tree in dumped["tree_info"]]),
    )
    # A node of its own: ONNX Runtime ignores post_transform="LOGISTIC" of a tree ensemble with one target.
    sigmoid = helper.make_node("Sigmoid", ["score"], ["column"])
    flatten = helper.make_node("Reshape", ["column", "flat"], ["probability"])
    count = dumped["max_feature_idx"] + 1
    graph = helper.make_graph(
        [trees, sigmoid, flatten],
        "classifier",
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["rows", count])],
        [helper.make_tensor_value_info("probability", TensorProto.FLOAT, ["rows"])],
        [numpy_helper.from_array(np.array([-1], dtype=np.int64), "flat")],
    )
    # Fixed versions: a newer onnx package must not change the bytes, nor outrun the runtime that scores.
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="train.py")
    checker.check_model(model)
    return model.SerializeToString(deterministic=True)


def ensemble(roots: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """The attributes of TreeEnsembleRegressor: parallel lists, one place for each node or leaf of all trees."""
    nodes: list[dict[str, Any]] = []
    leaves: list[dict[str, Any]] = []
    for tree, root in enumerate(roots):
        for number, node, right in in_order(root, 0):
            place = {"treeids": tree, "nodeids": number}
            nodes.append(place | (leaf_node() if is_leaf(node) else split_node(node, number + 1, right)))
            if is_leaf(node):
                leaves.append(place | {"ids": 0, "weights": node["leaf_value"]})
    return {f"nodes_{key}": [node[key] for node in nodes] for key in nodes[0]} | {
        f"target_{key}": [leaf[key] for leaf in leaves] for key in leaves[0]
    }


def in_order(node: dict[str, Any], number: int) -> list[tuple[int, dict[str, Any], int]]:
    """Number a tree depth first: (number, node, number of its right child); the left child is number + 1."""
    if is_leaf(node):
        return [(number, node, 0)]
    left = in_order(node["left_child"], number + 1)
    right = number + 1 + len(left)
    return [(number, node, right), *left, *in_order(node["right_child"], right)]


def is_leaf(node: dict[str, Any]) -> bool:
    """A dumped node without a split; a tree of one leaf is dumped the same way."""
    return "leaf_value" in node


def leaf_node() -> dict[str, Any]:
    """A leaf takes a place among the nodes too; its value stands in the target lists."""
    return {
        "modes": "LEAF",
        "featureids": 0,
        "values": 0.0,
        "truenodeids": 0,
        "falsenodeids": 0,
        "missing_value_tracks_true": 0,
    }


def split_node(node: dict[str, Any], left: int, right: int) -> dict[str, Any]:
    """A numeric split `value <= threshold`, with the branch that LightGBM takes for a missing value."""
    kind = (node["decision_type"], node["missing_type"])
    if kind not in {("<=", "NaN"), ("<=", "None")}:
        raise ValueError(f"a split of kind {kind} has no ONNX form here")
    # A feature that had no missing value in training: LightGBM then reads NaN as 0.
    missing_left = node["default_left"] if node["missing_type"] == "NaN" else node["threshold"] >= 0
    return {
        "modes": "BRANCH_LEQ",
        "featureids": node["split_feature"],
        "values": round_down(node["threshold"]),
        "truenodeids": left,
        "falsenodeids": right,
        "missing_value_tracks_true": int(missing_left),
    }


def round_down(threshold: float) -> float:
    """The largest float32 that is not above a float64 threshold: x <= threshold then holds for the same float32 x."""
    nearest = np.float32(threshold)
    return float(nearest if float(nearest) <= threshold else np.nextafter(nearest, np.float32(-np.inf)))
