"""The page of a problem: what is asked, with nothing that an interviewer would not say either."""

from __future__ import annotations

from runner.bank.model import Example, Kind, Problem
from runner.render.calls import call_lines, result_of, returns_of_calls, value
from runner.render.page import Page
from runner.render.pictures import picture
from runner.render.values import brief, text_of


def problem_page(problem: Problem, width: int, *, beside: str = "") -> Page:
    """Lay out statement, examples and constraints; `beside` stands at the right end of the title's line."""
    page = Page(width)
    about = f"about {problem.minutes} min"
    page.ends((problem.title, "title"), (f"{beside} · {about}" if beside else about, "dim"))
    page.prose(problem.statement, indent=2)
    page.blank()
    for number, example in enumerate(problem.examples, start=1):
        _example(page, problem, example, f"Example {number}")
    constraints = " · ".join(constraint.text for constraint in problem.constraints)
    if constraints:
        page.labelled("Constraints", constraints, indent=2)
    return page


def _example(page: Page, problem: Problem, example: Example, label: str) -> None:
    if problem.kind is Kind.CLASS:
        _calls(page, problem, example, label)
    else:
        _values(page, problem, example, label)
    page.wrapped(f"because {example.why}" if not example.why[:1].isupper() else example.why, indent=6, style="dim")


def _calls(page: Page, problem: Problem, example: Example, label: str) -> None:
    page.line("  ", (label, "label"))
    made, *lines = call_lines(problem, example.args)
    page.line("      ", (made, "code"))
    column = max(map(len, lines), default=0)
    for line, returns, result in zip(lines, returns_of_calls(problem, example.args), example.output, strict=True):
        answer = "" if str(returns) == "None" else f"  →  {text_of(result, returns)}"
        page.line("      ", ((f"{line:<{column}}" + answer).rstrip(), "code"))


def _values(page: Page, problem: Problem, example: Example, label: str) -> None:
    """One line where it fits, else one line an argument; structures with their picture."""
    given = [(param, f"{param.name} = {value(example.args[param.name], param)}") for param in problem.signature.params]
    answer = _answer(problem, example)
    drawn = [
        picture(example.args[param.name], param.type, page.width - 8) for param, _ in given if param.node_of is None
    ]
    line = ", ".join(text for _, text in given)
    if not any(drawn) and len(label) + len(line) + len(answer) + 8 <= page.width:
        page.line("  ", (f"{label}   ", "label"), (line, "code"), "  →  ", (answer, "code"))
        return
    page.line("  ", (label, "label"))
    room = page.width - 6
    for param, text in given:
        short = text if len(text) <= room else f"{param.name} = {brief(example.args[param.name], param.type, room)}"
        page.line("      ", (short, "code"))
        if param.node_of is None:
            for row in picture(example.args[param.name], param.type, room - 2):
                page.line("        ", (row, "code"))
    page.line("      → ", (answer, "code"))


def _answer(problem: Problem, example: Example) -> str:
    result = result_of(problem)
    if problem.kind is Kind.ROUND_TRIP:
        return "the same value again"
    text = value(example.output, result)
    in_place = problem.checker.in_place
    return f"{in_place} = {text}" if in_place else text
