"""The result of `drill try`: the input, the reference's answer and the learner's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from runner.bank.model import Problem
from runner.grading.report import Counterexample, Report, Stage
from runner.render.failure import failure_lines
from runner.render.fault import fault_lines
from runner.render.page import Page
from runner.render.report_page import STYLES, sentence
from runner.render.view import View, view_of


def try_view(report: Report, problem: Problem, tried: Any) -> View:
    """Make the view. It is that of a check of one input, which is shown also if it did not fail."""
    case = tried.judgment
    if case is not None and report.counterexample is None:
        found = Counterexample(
            stage=Stage.EXAMPLES,
            args=case.args,
            expected=case.expected,
            has_returned=True,
            returned=case.outcome.value,
            returned_text=case.outcome.text,
            printed=case.outcome.printed,
        )
        report = replace(report, counterexample=found)
    view = view_of(report, problem)
    view |= {"kind": "try", "agrees": report.verdict == "AC", "case": view.pop("counterexample")}
    return view


def try_page(view: View, width: int) -> Page:
    """Lay out the view."""
    page = Page(width)
    words = "Both agree" if view["agrees"] else view["words"]
    page.line((words, "good" if view["agrees"] else STYLES.get(view["verdict"], "bad")))
    if view["reason_words"]:
        page.wrapped(sentence(view["reason_words"]), indent=2)
    if view["fault"]:
        fault_lines(page, view["fault"], view["language"])
    if view["case"]:
        failure_lines(page, {**view, "counterexample": view["case"]})
    return page
