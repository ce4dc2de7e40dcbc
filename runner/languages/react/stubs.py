"""The JavaScript in the stub of a component: its props, and the elements by which drill finds its way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from runner.bank.driven import CALLBACK, FETCHER, RECORDED
from runner.bank.model import Problem
from runner.languages.javascript.stubs import FILTERS, PLACEHOLDER, jsdoc
from runner.typespec import TypeSpec

__all__ = ["FILTERS", "PLACEHOLDER", "words"]

_VERBS = {
    "click": "clicked",
    "type": "typed into",
    "key": "gets a key",
    "focus": "focused",
    "blur": "left",
    "hover": "hovered over",
    "unhover": "left by the pointer",
    "select": "chosen from",
}
_MADE = {FETCHER: "(...args) => Promise", CALLBACK: "(...args) => void"}


def words(problem: Problem, width: int) -> dict[str, Any]:  # noqa: ARG001  # JSDoc has a line for each prop
    """Write the component's head, its props with their types, its hooks, and the elements that drill looks for."""
    assert problem.driver is not None
    description = problem.driver.description
    given = f"{{ {', '.join(description['props'])} }}" if description["props"] else ""
    return {
        "imports": [hook for hook in problem.driver.hooks if hook != "custom"],
        "definition": f"{problem.signature.name}({given})",
        "tags": [
            f"@param {{{_prop_type(problem, name, prop)}}} props.{name}" for name, prop in description["props"].items()
        ],
        "elements": [f"{target}: {', '.join(dict.fromkeys(uses))}" for target, uses in _elements(description).items()],
    }


def _prop_type(problem: Problem, name: str, prop: Mapping[str, Any]) -> str:
    drawn: dict[str, TypeSpec] = {param.name: param.type for param in problem.signature.params}
    if name in drawn:
        return jsdoc(drawn[name])
    return _MADE.get(prop.get("type", ""), "any")


def _elements(description: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return what drill does with each element, by the words for it."""
    found: dict[str, list[str]] = {}
    for target, use in _uses(description):
        found.setdefault(target, []).append(use)
    return found


def _uses(description: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for action in description["actions"].values():
        for verb, target in action.items():
            if verb in _VERBS and (words := _target(target)):
                yield words, _VERBS[verb]
    for part in description["view"].values():
        for reader, target in part.items():
            if reader == "storage":
                yield f"localStorage key {target!r}", "its text"
            elif reader not in RECORDED:
                yield _target(target), _READ.get(reader, f"whether it is {reader}")


_READ = {
    "text": "its text",
    "texts": "the texts of all",
    "value": "its value",
    "count": "how many there are",
    "exists": "whether it is there",
}


_FOUND_BY = ("text", "placeholder", "alt", "title", "testid")


def _target(target: Mapping[str, Any]) -> str:
    """Write what an element is found by: `button "+"`, `field labeled "Search"`."""
    shown = {name: re.sub(r"\$(\w+)", r"<\1>", text) for name, text in target.items() if isinstance(text, str)}
    if "role" in shown:
        return f"role {shown['role']}" + (f' "{shown["name"]}"' if "name" in shown else "")
    if "label" in shown:
        return f'field labeled "{shown["label"]}"'
    return next((f'{how} "{text}"' for how, text in shown.items() if how in _FOUND_BY), "")
