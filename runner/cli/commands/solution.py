"""`drill solution`: the explanation, the reference, and what to say aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_target, json_option, problem_argument, yes_option
from runner.cli.terminal.confirm import confirm
from runner.cli.terminal.pager import paged
from runner.languages import usual_language
from runner.practice.solution import comes_back, solution_view, translated
from runner.practice.target import keep_to_mock, problem_or_last

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.bank.reading import Explanation
    from runner.render.page import Page


@click.command(short_help="Show the explanation, the reference solution and what to say aloud.")
@problem_argument("name", metavar="[PROBLEM|FILE]", shell_complete=complete_target)
@yes_option
@json_option
@pass_app
def command(app: App, name: str | None, yes: bool, as_json: bool) -> None:  # noqa: FBT001
    """Show the explanation, the reference solution and what to say aloud.

    Before acceptance that ends the attempt, so it asks first.

    \b
    Example:
      drill solution
      drill solution two-sum
      drill solution --yes
    """
    reveal(app, problem_or_last(app.workspace, name), yes=yes, as_json=as_json)


def reveal(app: App, problem_id: str, *, yes: bool, as_json: bool = False) -> None:
    """Log it, then show everything. If that ends the attempt it asks first, unless `yes`."""
    keep_to_mock(app.workspace, problem_id)
    problem = app.workspace.bank.problem(problem_id)
    ends = app.workspace.store.open_problem(problem.id) is not None
    if ends:
        question = f"You have not solved {problem.title} yet, and its solution ends your attempt. Show it?"
        confirm(question, yes=yes, refusal=f"{problem.title} is not solved yet, and the solution ends the attempt")
    app.workspace.store.show_solution(problem.id, app.workspace.now())
    back = comes_back(app.workspace, problem.id) if ends else ""
    if as_json:
        app.json(solution_view(app.workspace, problem))
        return
    with paged(color=app.has_color):
        _show(app, problem, back)


def _show(app: App, problem: Problem, back: str) -> None:
    """Print everything. `back` says when a review is due, "" if the attempt was over before."""
    page = app.page()
    page.ends((problem.title, "title"), (_about(app, problem), "dim"))
    app.show(page)
    about = f"  time {problem.complexity.time}, space {problem.complexity.space}" if problem.complexity.time else ""
    heading, code, language = f"Reference{about}", problem.solution, usual_language(problem.kind)
    found = translated(app.workspace, problem)
    if problem.driver:
        heading = "Solution"
    elif found and found[1]:
        heading, code, language = f"Reference in {found[0].title}{about}", found[1], found[0]
    elif found:
        heading = f"Reference{about}, in {language.title}: there is none in {found[0].title}"
    _explain(app, problem.explanation, heading, code, language.name)
    if problem.query and problem.query.frames:
        page = app.page()
        page.blank()
        page.line(("In pandas", "title"))
        app.show(page)
        _explain(app, problem.query.frames.explanation, "Solution", problem.query.frames.solution, "python")
    if back:
        page = app.page()
        page.wrapped(
            f"The attempt is over, and a review is due {back}: `drill next --review` brings it then. "
            "`drill next` brings the next problem."
        )
        app.show(page)


def _explain(app: App, explanation: Explanation, heading: str, code: str, language: str) -> None:
    """Print an explanation around the code that it is about."""
    sections = {"Idea": explanation.idea, "Why it is right": explanation.why, "Complexity": explanation.complexity}
    page = _sections(app, sections)
    page.line((heading, "label"))
    app.show(page)
    app.show_code(code, language)
    app.show(_sections(app, {"Usual mistakes": explanation.mistakes, "What to say aloud": explanation.aloud}))


def _sections(app: App, sections: dict[str, str]) -> Page:
    page = app.page()
    for title, text in sections.items():
        page.line((title, "label"))
        page.prose(text, indent=2)
    return page


def _about(app: App, problem: Problem) -> str:
    known = app.workspace.bank.topics
    topics = [known[each].name if each in known else each for each in problem.topics]
    hooks = f" · trains {', '.join(problem.driver.hooks)}" if problem.driver and problem.driver.hooks else ""
    return f"{', '.join(topics)} · {problem.difficulty}{hooks}"
