"""Checks of a component problem: its props, actions and view fit together, and the model has what they need."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any

from runner.bank.checks.sequences import check_sequences
from runner.bank.driven import ARGUMENT, CALLBACK, FETCHER, RECORDED, RENDER
from runner.bank.driven_sequences import type_of
from runner.bank.findings import guess
from runner.bank.parsed_file import ParsedFile, YamlPath
from runner.bank.schema.actions import VERBS
from runner.bank.type_match import type_mismatch
from runner.languages import BANK

_FOUND_BY = ("role", "label", "text", "placeholder", "alt", "title", "testid")
_VIEW = "view"
_WITHOUT_TARGET = frozenset({"key", "wait", "resolve", "reject", "rerender", "remount", "reload", "unmount"})


def check_component(parsed: ParsedFile) -> None:
    """Check the declaration, and the sequences of actions if the declaration is sound."""
    before = len(parsed.findings.diagnostics)
    for path, prop in parsed.each("props"):
        _check_prop(parsed, path, prop)
    for path, action in parsed.each("actions"):
        _check_action(parsed, path, action)
    for path, part in parsed.each("view"):
        _check_part(parsed, path, part)
    _check_model(parsed)
    for path, wrong in parsed.each("wrong"):
        if wrong.keys() & {"verdict", "group", "warning"} not in ({"verdict", "group"}, {"warning"}):
            parsed.add_finding("missing-key", path, "what shows the mistake?", "`verdict` and `group`, or a `warning`")
    declared = [parsed.get(part) for part in ("component", "actions", "view")]
    if None not in declared and len(parsed.findings.diagnostics) == before:
        check_sequences(parsed)


def _check_prop(parsed: ParsedFile, path: YamlPath, prop: Mapping[str, Any]) -> None:
    name = str(path[-1])
    if not BANK.definitions.is_name(name):
        parsed.add_finding("name", path, f"{name} cannot be a name of ours in {BANK.title}")
    if "value" in prop:
        if len(prop) > 1:
            parsed.add_finding("parameter", path, "a prop with a `value` is always the same; nothing else fits")
    elif prop.get("type") not in (FETCHER, CALLBACK):
        _check_drawn(parsed, path, prop)


def _check_drawn(parsed: ParsedFile, path: YamlPath, drawn: Mapping[str, Any]) -> None:
    kind = type_of(drawn)
    ranged = "min" in drawn and "max" in drawn
    if kind is None:
        parsed.add_finding("type", path, "nothing says its type", "give `type`, or `values` of one type")
    elif "values" not in drawn and not (ranged and kind.name == "int") and kind.name != "bool":
        parsed.add_finding("inputs", path, "nothing says what is drawn", "give `values`, or `min` and `max` of an int")
    elif ranged and drawn["min"] > drawn["max"]:
        parsed.add_finding("inputs", path, "`min` is more than `max`")
    for index, value in enumerate(drawn.get("values", ())):
        if kind is not None and (why := type_mismatch(value, kind)):
            parsed.add_finding("value-type", (*path, "values", index), why)


def _check_action(parsed: ParsedFile, path: YamlPath, action: Mapping[str, Any]) -> None:
    name = str(path[-1])
    if name in (RENDER, _VIEW) or not BANK.definitions.is_name(name):
        parsed.add_finding("name", path, f"an action cannot be called {name}: the word means something else here")
    verbs = [verb for verb in action if verb in VERBS]
    if len(verbs) != 1:
        said = f"an action does one thing; this one {'does nothing' if not verbs else ' and '.join(verbs)}"
        parsed.add_finding("signature", path, said, f"one of {', '.join(VERBS)}")
        return
    [verb] = verbs
    for argument, drawn in action.get("args", {}).items():
        _check_drawn(parsed, (*path, "args", argument), drawn)
    _check_arguments(parsed, (*path, verb), action[verb], frozenset(action.get("args", {})))
    _check_verb(parsed, (*path, verb), verb, action[verb])


def _check_arguments(parsed: ParsedFile, path: YamlPath, what: Any, known: frozenset[str]) -> None:
    """Check that exactly the declared arguments are used."""
    used = set(_arguments_in(what))
    for name in sorted(used - known):
        parsed.add_finding("unknown-name", path, f"`${name}` is no argument of this action", guess(name, known))
    for name in sorted(known - used):
        fix = f"write `${name}` where it belongs"
        parsed.add_finding("parameter", path, f"the argument {name} is used nowhere", fix)


def _arguments_in(what: Any) -> Iterator[str]:
    if isinstance(what, str):
        yield from ARGUMENT.findall(what)
    elif isinstance(what, Mapping):
        for inner in what.values():
            yield from _arguments_in(inner)
    elif isinstance(what, list):
        for inner in what:
            yield from _arguments_in(inner)


def _check_verb(parsed: ParsedFile, path: YamlPath, verb: str, what: Any) -> None:
    props = parsed.mapping("props")
    if verb not in _WITHOUT_TARGET or (verb == "key" and len(what) > 1):
        _check_target(parsed, path, {word: text for word, text in what.items() if (verb, word) != ("type", "text")})
    if verb in ("resolve", "reject") and not any(_is_made(prop, FETCHER) for prop in props.values()):
        parsed.add_finding("parameter", path, f"there is no prop of type `{FETCHER}` whose promises could be settled")
    for name in what if verb == "rerender" else ():
        if name not in props:
            parsed.add_finding("parameter", (*path, name), f"there is no prop {name}", guess(name, props))


def _check_target(parsed: ParsedFile, path: YamlPath, target: Mapping[str, Any]) -> None:
    found_by = [word for word in _FOUND_BY if word in target]
    if len(found_by) != 1:
        parsed.add_finding("signature", path, "an element is found in one way", f"one of {', '.join(_FOUND_BY)}")
    elif "name" in target and "role" not in target:
        parsed.add_finding("signature", path, "`name` goes with `role`", "or use `text` or `label`")


def _is_made(prop: Any, word: str) -> bool:
    return isinstance(prop, Mapping) and prop.get("type") == word


def _check_part(parsed: ParsedFile, path: YamlPath, part: Mapping[str, Any]) -> None:
    if len(part) != 1:
        parsed.add_finding("signature", path, "a part of the view reads one thing", "such as `text: {role: status}`")
        return
    [(reader, what)] = part.items()
    if reader in RECORDED:
        props = parsed.mapping("props")
        if not _is_made(props.get(what), RECORDED[reader]):
            said = f"`{reader}` reads a prop of type `{RECORDED[reader]}`, and {what} is none"
            parsed.add_finding("parameter", (*path, reader), said, guess(what, props))
    elif reader != "storage":
        _check_target(parsed, (*path, reader), what)


def _check_model(parsed: ParsedFile) -> None:
    source, name = parsed.get("reference"), parsed.get("component")
    if source is None or name is None:
        return
    classes = {node.name: node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}
    if name not in classes:
        fix = guess(name, classes)
        parsed.add_finding("solution-name", ("reference",), f"the model is a class {name}, which is not there", fix)
        return
    methods = {node.name for node in classes[name].body if isinstance(node, ast.FunctionDef)}
    for wanted in (*parsed.mapping("actions"), _VIEW):
        if wanted not in methods:
            fix = guess(wanted, methods)
            parsed.add_finding("solution-name", ("reference",), f"the model has no method {wanted}", fix)
