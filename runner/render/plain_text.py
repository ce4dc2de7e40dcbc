"""Plain text without control codes, for pytest, files and pipes."""

from __future__ import annotations

from runner.bank.model import Problem
from runner.grading.report import Report
from runner.render.report_page import report_page
from runner.render.view import view_of


def report_text(report: Report, problem: Problem, width: int = 80) -> str:
    """Write a check's report as plain text, lines ended by a line feed."""
    return report_page(view_of(report, problem), width).text
