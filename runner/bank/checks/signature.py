"""Checks of the signature, the id, the topics and the checker. They come before the checks of values."""

from __future__ import annotations

from collections.abc import Iterable

from runner.bank.findings import guess
from runner.bank.model import Param, ProblemKind, Signature
from runner.bank.parsed_file import ParsedFile, YamlPath
from runner.expressions.compiler import KNOWN_NAMES
from runner.languages import BANK
from runner.typespec import NODES, TypeSpec

_PAIRS = "list[list[int]]"
_CLASS_NAMES = frozenset({"init", "calls", "done"})


def check_identity(parsed: ParsedFile) -> None:
    """Check that the id is the file name and that the topics are declared."""
    id_ = parsed.get("id")
    if id_ is not None and id_ != parsed.stem:
        parsed.add_finding(
            "id-is-file-name", ("id",), f"the id is {id_!r}, the file {parsed.stem}.yaml", "give both one name"
        )
    for path, topic in parsed.each("topics"):
        if topic not in parsed.topics:
            parsed.add_finding("topic", path, f"topics.yaml has no topic {topic!r}", guess(topic, parsed.topics))
    _check_no_repeats(parsed, "topics")


def _check_no_repeats(parsed: ParsedFile, *path: str) -> None:
    seen = set()
    for where, value in parsed.each(*path):
        if value in seen:
            parsed.add_finding("duplicate-name", where, f"{value!r} is here twice")
        seen.add(value)


def check_signature(parsed: ParsedFile) -> None:
    """Check that the signature has what its kind of problem needs, and that its names are allowed."""
    signature = parsed.signature
    if signature is None:
        return
    for message in _KIND_RULES[parsed.kind](signature, has_result="returns" in parsed.mapping("signature")):
        parsed.add_finding("signature", ("signature",), message)
    _check_name(parsed, signature.name, ("signature", "name"))
    for index, name in enumerate(signature.also):
        _check_name(parsed, name, ("signature", "also", index))
    for param in signature.params:
        _check_param(parsed, signature, param)
    _check_node_of(parsed, signature, signature.returns_node_of, signature.returns, ("signature", "returns"))
    for method in signature.methods:
        for name in (method.name, *(param.name for param in method.params)):
            _check_name(parsed, name, ("signature", "methods", method.name))
    for index, name in enumerate(signature.keeps):
        _check_parameter(parsed, signature, name, ("signature", "keeps", index))


def _check_param(parsed: ParsedFile, signature: Signature, param: Param) -> None:
    path = ("signature", "params", param.name)
    _check_name(parsed, param.name, path)
    if param.name.startswith("_") or param.name in KNOWN_NAMES:
        taken = "is a function in expressions" if param.name in KNOWN_NAMES else "starts with `_`"
        parsed.add_finding("name", path, f"a parameter cannot be called {param.name}: it {taken}")
    if parsed.kind.has_calls and param.name in _CLASS_NAMES:
        parsed.add_finding("name", path, f"{param.name} already means something for a class")
    _check_node_of(parsed, signature, param.node_of, param.type, path)
    if param.items and str(param.type) != _PAIRS:
        parsed.add_finding("signature", path, f"`items: {param.items}` is for parameters of type {_PAIRS}")


def _check_name(parsed: ParsedFile, name: str, path: YamlPath) -> None:
    if not BANK.definitions.is_name(name):
        parsed.add_finding("name", path, f"{name} cannot be a name of ours in {BANK.title}")


def _function_rules(signature: Signature, *, has_result: bool) -> Iterable[str]:
    if not has_result:
        yield "a function's signature says what it `returns`"
    if signature.methods:
        yield "a function has no `methods`; say `kind: class` at the top"
    if not signature.params:
        yield "a function has at least one parameter"


def _class_rules(signature: Signature, *, has_result: bool) -> Iterable[str]:
    if has_result:
        yield "a class has no `returns`; its methods have"
    if not signature.methods:
        yield "a class has `methods`"


def _round_trip_rules(signature: Signature, *, has_result: bool) -> Iterable[str]:
    if has_result:
        yield "a round trip has no `returns`; its two methods have"
    shape = [len(method.params) for method in signature.methods]
    if len(signature.params) != 1 or shape != [1, 1]:
        yield "a round trip has one parameter and two methods with one each: the encoder, then the decoder"
        return
    encode, decode = signature.methods
    value = signature.params[0].type
    if (encode.params[0].type, encode.returns, decode.returns) != (value, decode.params[0].type, value):
        yield f"the encoder takes {value}, the decoder takes what the encoder returns, and returns {value}"


_KIND_RULES = {
    ProblemKind.FUNCTION: _function_rules,
    ProblemKind.CLASS: _class_rules,
    ProblemKind.ROUND_TRIP: _round_trip_rules,
    ProblemKind.UTILITY: _class_rules,
}


def _check_node_of(parsed: ParsedFile, signature: Signature, name: str | None, type_: TypeSpec, path: YamlPath) -> None:
    if name is None:
        return
    owner = {param.name: param for param in signature.params if path[-1] != param.name}.get(name)
    if owner is None or not is_node(owner.type) or not is_node(type_):
        message = f"`node_of: {name}` asks for a node here, and for a parameter {name} made of nodes"
        parsed.add_finding("node-of", path, message)


def is_node(type_: TypeSpec) -> bool:
    """Whether a type is a node class, perhaps optional."""
    return type_.name in NODES or (type_.name == "optional" and is_node(type_.args[0]))


def _check_parameter(parsed: ParsedFile, signature: Signature, name: str, path: YamlPath) -> Param | None:
    params = {param.name: param for param in signature.params}
    if name not in params:
        parsed.add_finding("parameter", path, f"the signature has no parameter {name}", guess(name, params))
    return params.get(name)


def check_checker(parsed: ParsedFile) -> None:
    """Check that the checker's options fit the signature."""
    signature, options = parsed.signature, parsed.get("checker") or {}
    if signature is None:
        return
    for option in ("in_place", "deep_copy"):
        if option in options:
            if parsed.kind is not ProblemKind.FUNCTION:
                parsed.add_finding("checker", ("checker", option), f"`{option}` is for functions")
            _check_parameter(parsed, signature, options[option], ("checker", option))
    if options.get("prefix"):
        _check_prefix(parsed, signature)
    if parsed.kind is ProblemKind.FUNCTION:
        depth = _depth(signature.answer(parsed.kind, parsed.get("checker", "in_place")).type)
        for path, wanted in parsed.each("checker", "any_order"):
            if wanted > depth:
                parsed.add_finding("checker", path, f"the result is a list to depth {depth}, not {wanted}")


def _check_prefix(parsed: ParsedFile, signature: Signature) -> None:
    changed = next((param for param in signature.params if param.name == parsed.get("checker", "in_place")), None)
    if changed is None or changed.type.name != "list" or signature.returns.name != "int":
        parsed.add_finding(
            "checker", ("checker", "prefix"), "`prefix` needs a list that is `in_place` and an int result"
        )


def _depth(type_: TypeSpec) -> int:
    inner = max(map(_depth, type_.args), default=0)
    return inner if type_.name == "optional" else inner + (type_.name in {"list", "set", "tuple", "dict"})
