"""The JavaScript in a stub: definitions, their types as JSDoc writes them, and text inside a comment."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from runner.bank.model import Param, Problem
from runner.languages.javascript.writing import camel
from runner.typespec import TypeSpec

NODE_CLASSES = {
    "ListNode": """\
function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}
""",
    "TreeNode": """\
function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}
""",
    "Node": """\
function Node(val, neighbors) {
  this.val = val === undefined ? 0 : val;
  this.neighbors = neighbors === undefined ? [] : neighbors;
}
""",
    "RandomListNode": """\
function Node(val, next, random) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
  this.random = random === undefined ? null : random;
}
""",
}
"""The node classes, with the constructors that online judges provide."""

_NAMES = {
    "int": "number",
    "float": "number",
    "bool": "boolean",
    "str": "string",
    "None": "void",
    "RandomListNode": "Node",
}


def in_comment(text: str) -> str:
    """Escape a text for a comment between `/*` and `*/`."""
    return text.replace("*/", "* /")


FILTERS: Mapping[str, Callable[[str], str]] = {"comment": in_comment, "trim_end": str.rstrip}
PLACEHOLDER = "throw new NotWritten();"


def jsdoc(spec: TypeSpec) -> str:
    """Write a type as JSDoc does: `number[]`, `Map<string, number>`, `TreeNode | null`."""
    args = [jsdoc(arg) for arg in spec.args]
    match spec.name:
        case "optional":
            return f"{args[0]} | null"
        case "list":
            return f"({args[0]})[]" if "|" in args[0] else f"{args[0]}[]"
        case "tuple":
            return f"[{', '.join(args)}]"
        case "set":
            return f"Set<{args[0]}>"
        case "dict":
            return f"Map<{', '.join(args)}>"
    return _NAMES.get(spec.name, spec.name)


def words(problem: Problem, width: int) -> dict[str, Any]:  # noqa: ARG001  # JSDoc has a line for each parameter
    """Write the function, or the constructor and the methods of a class, and the node classes in their types."""
    if problem.driver is not None:
        return _utility_words(problem.driver.description)
    signature = problem.signature
    return {
        "nodes": [NODE_CLASSES[name] for name in sorted(signature.type_names & NODE_CLASSES.keys())],
        "definition": _definition(signature.name, signature.params),
        "tags": _tags(signature.params, signature.returns),
        "constructor": _definition("constructor", signature.params) if signature.params else "",
        "constructor_tags": _tags(signature.params, None),
        "methods": [
            {"definition": _definition(method.name, method.params), "tags": _tags(method.params, method.returns)}
            for method in signature.methods
        ],
    }


def _utility_words(description: Mapping[str, Any]) -> dict[str, Any]:
    params = description["params"]
    return {
        "nodes": [],
        "definition": f"{description['name']}({', '.join(params)})",
        "constructor": f"constructor({', '.join(params)})" if params else "",
        "tags": [
            *(f"@param {{{spec}}} {name}" for name, spec in params.items()),
            *([f"@returns {{{description['returns']}}}"] if description["returns"] else []),
        ],
        "methods": [f"{name}{given}" for name, given in description["methods"].items()],
    }


def _definition(name: str, params: Sequence[Param]) -> str:
    return f"{camel(name)}({', '.join(param.name for param in params)})"


def _tags(params: Sequence[Param], returns: TypeSpec | None) -> list[str]:
    tags = [f"@param {{{jsdoc(param.type)}}} {param.name}" for param in params]
    return tags if returns is None else [*tags, f"@returns {{{jsdoc(returns)}}}"]
