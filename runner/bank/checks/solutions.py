"""Checks of the solutions and of growth: the names that source defines, names of solutions, groups, slow ones."""

from __future__ import annotations

from runner.bank.cases import Inputs
from runner.bank.findings import guess
from runner.bank.parsed_file import ParsedFile, YamlPath
from runner.bank.schema.code import defined_names
from runner.bank.shape_order import expressions
from runner.expressions.expression import compile_expression
from runner.languages import reference_language, usual_language


def check_solutions(parsed: ParsedFile) -> None:
    """Check that all source defines the required names, and that wrong solutions and facts name groups of the cases."""
    name = parsed.get("signature", "name")
    sources: list[tuple[YamlPath, tuple[str, ...]]] = [
        (("checker", "valid"), ("valid",)),
        (("cases", "python"), ("strategy", "small")),
    ]
    if name is not None:
        sources += [(("reference",), (name,)), (("brute",), (name,))]
    if name is not None and reference_language(parsed.kind) is usual_language(parsed.kind):
        sources += [((*path, "code"), (name,)) for part in ("wrong", "slow") for path, _ in parsed.each(part)]
    for path, wanted in sources:
        source = parsed.get(*path)
        defined = frozenset(wanted) if source is None else defined_names(source)
        for word in wanted:
            if word not in defined:
                parsed.add_finding("solution-name", path, f"the source defines no {word}", guess(word, defined))
    groups = parsed.mapping("cases", "groups")
    for path, one in (*parsed.each("wrong"), *parsed.each("facts")):
        group = one.get("group")
        if groups and group is not None and group not in groups:
            parsed.add_finding("group", (*path, "group"), f"the cases have no group {group!r}", guess(group, groups))
    for part in (("wrong",), ("slow",), ("cases", "large")):
        _check_names_differ(parsed, part)


def _check_names_differ(parsed: ParsedFile, part: tuple[str, ...]) -> None:
    seen: set[str] = set()
    for path, one in parsed.each(*part):
        if one["name"] in seen:
            parsed.add_finding("duplicate-name", (*path, "name"), f"{one['name']!r} is here twice")
        seen.add(one["name"])


def check_growth(parsed: ParsedFile) -> None:
    """Check that growth is either measured over `n`, with a slow solution to detect, or left out with a reason."""
    growth = parsed.get("growth")
    if growth is None:
        return
    if "none" in growth:
        if len(growth) > 1:
            parsed.add_finding(
                "growth", ("growth",), "`none` gives the reason why growth is not measured; nothing else fits"
            )
        return
    for name in ("inputs", "max_n"):
        if name not in growth:
            parsed.add_finding("growth", ("growth",), f"`{name}` is missing", "or give the reason under `none`")
    inputs: Inputs = growth.get("inputs", {})
    used = {
        name for shape in inputs.values() for _, text in expressions(shape) for name in compile_expression(text).names
    }
    if inputs and "n" not in used:
        parsed.add_finding("growth", ("growth", "inputs"), "no shape depends on the size `n`")
    if not parsed.values.get("slow"):
        fix = "give one under `slow`, or the reason why there is none under `growth: {none: …}`"
        parsed.add_finding("slow", ("growth",), "growth is measured, and there is no slow solution to prove it by", fix)
