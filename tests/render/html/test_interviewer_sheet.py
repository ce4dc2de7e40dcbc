"""The interviewer's sheet says what the file of the problem says, and nothing else."""

import re

import pytest

from runner.paths import templates_dir
from runner.render.html.interviewer_sheet import sheet_html
from runner.render.sheet import sheet_of
from runner.verdict import Verdict
from tests.support.bank import PROBLEMS, shipped_problem, tiny_problem
from tests.support.pages import CRITERION, HOSTILE, QUESTION, elements, parsed, poisoned, sheet_view, texts

TITLE = "A mock"
SOME = (
    "container-with-most-water",
    "min-stack",
    "clone-graph",
    "serialize-and-deserialize-binary-tree",
    "second-highest-salary",
)


def plain(text):
    """Without the marks for code and the way in which lines are broken."""
    return " ".join(re.sub(r"`([^`]*)`", r"\1", text).split())


def check(problem):
    """The page has the texts of the file, all of them, in this order."""
    page = parsed(sheet_html(sheet_view(problem)))
    expected = [
        problem.title,
        problem.brief,
        *(text for fact in problem.facts for text in (fact.keyword, fact.says)),
        *(sheet_of(problem)["constraints"]),
        *(each.why for each in problem.examples),
        *problem.hints,
        *(each.name for each in (*problem.wrong, *problem.slow)),
        *(text for each in problem.follow_ups for text in (each.question, each.answer)),
        *filter(None, (problem.complexity.time, problem.complexity.space)),
        problem.explanation.idea,
    ]
    code = " ".join(problem.solution.split())  # where backticks are no marks
    assert texts(page, ".said") == [*(plain(text) for text in expected), code]


@pytest.mark.parametrize("problem", SOME)
def test_a_sheet_says_what_the_file_says(problem):
    check(shipped_problem(problem))


@pytest.mark.slow
def test_the_sheet_of_every_problem_says_what_its_file_says():
    for problem in PROBLEMS:
        check(shipped_problem(problem))


@pytest.mark.parametrize("problem", SOME)
def test_what_is_neither_in_the_file_nor_found_by_the_judge_is_in_the_template(problem):
    made = sheet_html(sheet_view(shipped_problem(problem)))
    for found in ("said", "found"):
        made = re.sub(rf'<(\w+)([^>]*)class="[^"]*\b{found}\b[^"]*"[^>]*>.*?</\1>', "", made, flags=re.DOTALL)
    rest = re.sub(r"<style>.*?</style>|<[^>]+>", " ", made, flags=re.DOTALL)
    template = (templates_dir() / "html" / "interviewer_sheet.html.jinja").read_text()
    verdicts = " ".join(verdict.words.lower() for verdict in Verdict)
    assert words(rest) <= words(template) | words(verdicts) | words(TITLE)


def words(text):
    return set(re.findall(r"[A-Za-z]{2,}", text))


def test_a_problem_without_a_brief_is_read_by_its_statement():
    page = parsed(sheet_html(sheet_view(tiny_problem())))
    assert texts(page, ".quote") == [plain(tiny_problem().statement)]
    assert "Facts, when asked" not in texts(page, "h3")
    assert "Follow-ups" not in texts(page, "h3")


def test_hints_are_in_order_and_an_input_shows_each_mistake():
    problem = tiny_problem()
    page = parsed(sheet_html(sheet_view(problem)))
    assert texts(page, "ol .said") == list(problem.hints)
    shown = texts(page, ".ticks li")
    assert shown[0] == "☐ last minus first (wrong answer) nums = [7] Right is 8. The mistake gives 9"
    assert shown[4] == "☐ every pair (right, but too slow)"


def test_questions_and_rubric():
    page = parsed(sheet_html(sheet_view(questions=[QUESTION], rubric=[CRITERION])))
    assert texts(page, "h2") == ["How to use it", "Behavioral question 1", "Rubric"]
    assert texts(page, ".lead") == [QUESTION["text"]]
    assert "☐ 2: It runs." in texts(page, ".ticks li")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_in_a_file_becomes_markup(text):
    view = sheet_view(tiny_problem(), shipped_problem("min-stack"), questions=[QUESTION], rubric=[CRITERION])
    harmless, made = sheet_html(poisoned(view, "word")), sheet_html(poisoned(view, text))
    assert elements(parsed(made)) == elements(parsed(harmless))
    assert not {character for character in made if not character.isprintable()} - {"\n"}
