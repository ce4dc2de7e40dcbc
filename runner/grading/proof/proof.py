"""The proof of a problem: runs everything that the problem declares. Its form was checked when it was loaded.

Each rule is a function that yields what is broken. Whether a solution is right, only `grade` decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, replace
from pathlib import Path

from runner.bank.model import Problem
from runner.bank.places import position_of, tree_of
from runner.bank.translations import translations
from runner.bank.yaml_tree import YamlNode
from runner.errors import Diagnostic
from runner.grading.machine import Machine
from runner.grading.proof.answers import special_answers_occur
from runner.grading.proof.cases import cases_are_sound, groups_are_reached
from runner.grading.proof.checker import checker_refuses_altered
from runner.grading.proof.context import Broken, OnCaught, ProofContext, Step
from runner.grading.proof.rules import PROOF_RULES
from runner.grading.proof.sizes import large_are_near_the_limits
from runner.grading.proof.solutions import (
    brute_agrees,
    examples_are_right,
    reference_is_accepted,
    slow_are_detected,
    stub_is_refused,
    translations_are_accepted,
    wrong_are_refused,
)
from runner.grading.proof.tables import frames_are_as_declared, right_are_accepted
from runner.grading.warm_start import WarmStart

_ABOUT_SOLUTIONS = (
    brute_agrees,
    right_are_accepted,
    translations_are_accepted,
    stub_is_refused,
    wrong_are_refused,
    slow_are_detected,
    frames_are_as_declared,
)


def prove(
    problem: Problem,
    *,
    file: Path | None = None,
    seeds: int = 1,
    on_step: Step | None = None,
    on_caught: OnCaught = lambda *_: None,
) -> list[Diagnostic]:
    """Run the whole proof and return what is broken, in the order of the file.

    `file` is the problem's file, so that findings name the line. The wrong solutions are graded with `seeds` different
    seeds. `on_step` is called with what is being proved, because a proof takes seconds. `on_caught` is called with the
    name of each mistake that was caught as declared, and the report that did so.
    """
    root = tree_of(file) if file else None
    translated = translations(problem) if file else {}
    with WarmStart(problem, Machine()) as warm_start:
        step = on_step or (lambda _: None)
        context = ProofContext(replace(problem, file=""), seeds, step, warm_start, on_caught, translated)
        return sorted((_located(broken, problem, file, root) for broken in _broken(context)), key=astuple)


def _broken(context: ProofContext) -> Iterator[Broken]:
    """Later rules rely on earlier ones: if cases, reference or checker fail, the rest cannot be proved."""
    found = list(cases_are_sound(context))
    yield from found
    if found:
        return
    accepted, refused = reference_is_accepted(context)
    yield from refused
    if any(broken.rule == "reference-fails" for broken in refused):
        return
    yield from examples_are_right(context)
    if accepted is None:
        return
    yield from groups_are_reached(context, accepted)
    yield from special_answers_occur(context)
    yield from large_are_near_the_limits(context)
    failing = list(checker_refuses_altered(context))
    yield from failing
    if not failing:
        for rule in _ABOUT_SOLUTIONS:
            yield from rule(context)


def _located(broken: Broken, problem: Problem, file: Path | None, root: YamlNode | None) -> Diagnostic:
    assert broken.rule in PROOF_RULES, broken.rule
    line, column = position_of(root, broken.where, broken.line)
    return Diagnostic(str(file or problem.id), line, column, broken.rule, broken.message, broken.fix)
