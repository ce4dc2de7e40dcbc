"""Grades solutions given as text for the tiny problem or a variant of it."""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent

from runner.bank.model import Checker, Param, Signature
from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Stage
from runner.typespec import parse
from tests.support.bank import tiny_problem

FILE = "/solutions/tiny.py"

RIGHT = "def spread(nums):\n    return max(nums) - min(nums)\n"
"""The reference of the tiny problem."""


def graded(code, problem=None, **options):
    """Grade a solution up to the stage of large inputs, or up to `upto`."""
    options.setdefault("upto", Stage.LARGE)
    source = code if isinstance(code, bytes) else dedent(code).encode()
    return grade(problem or tiny_problem(), source, FILE, GradeOptions(**options))


def without_seconds(report):
    """Return a report without its times."""
    return replace(
        report,
        seconds=0.0,
        growth=None,
        stages=tuple(replace(stage, seconds=0.0) for stage in report.stages),
    )


def status_of(report):
    """The stages of a report, by name."""
    return {result.stage.value: result.status.value for result in report.stages}


def returning(type_, *, reference, checker=None, keeps=(), params=None):
    """The tiny problem with other types and another reference."""
    params = params or {"nums": "list[int]"}
    signature = Signature(
        "spread", tuple(Param(name, parse(text)) for name, text in params.items()), parse(type_), keeps=tuple(keeps)
    )
    return tiny_problem(signature=signature, reference=dedent(reference), checker=checker or Checker())
