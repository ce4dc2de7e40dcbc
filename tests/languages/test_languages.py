"""The door for languages: every entry is whole, and another one needs nothing but its entry."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import ClassVar

import pytest

from runner import languages
from runner.bank.model import ProblemKind
from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Stage
from runner.languages import LANGUAGES, is_solution_name, language_of, languages_for, usual_language
from runner.languages.header import header_id, header_line
from runner.languages.python import Python
from runner.paths import templates_dir
from runner.render.view import view_of
from runner.solutions.stub import render_stub
from tests.support.bank import PROBLEMS, shipped_problem, tiny_problem
from tests.support.grading import RIGHT

ENTRIES = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)


@ENTRIES
def test_an_entry_goes_by_its_own_name(language):
    assert LANGUAGES[language.name] is language


def test_a_file_belongs_to_one_language_by_its_name():
    suffixes = {suffix for language in LANGUAGES.values() for suffix in language.suffixes}
    assert not [one for one in suffixes for other in suffixes if one != other and one.endswith(other)]


@ENTRIES
def test_the_name_of_a_file_tells_its_language(language):
    name = language.file_name("two-sum")
    assert is_solution_name(name)
    assert all(language_of(name, kind) is language for kind in language.kinds)


@ENTRIES
def test_a_source_is_the_same_program_as_itself(language):
    assert (
        language.definitions.program(b"x") == language.definitions.program(b"x") != language.definitions.program(b"y")
    )


@ENTRIES
def test_its_header_is_found(language):
    assert header_id(header_line("two-sum", language)) == "two-sum"


@ENTRIES
def test_there_is_a_template_for_each_of_its_kinds(language):
    assert language.kinds <= set(ProblemKind)
    for kind in language.kinds:
        assert (templates_dir() / language.name / f"{kind}{language.suffix}.jinja").is_file()


def test_every_kind_is_solved_in_some_language():
    assert all(usual_language(kind) in languages_for(kind) for kind in ProblemKind)


def one_of_its_problems(language):
    if "function" in language.kinds:
        return tiny_problem()
    return shipped_problem("second-highest-salary" if "sql" in language.kinds else "counter-with-step")


@ENTRIES
def test_what_a_stub_raises_is_known_for_unwritten(language):
    assert language.stubs.PLACEHOLDER in render_stub(
        one_of_its_problems(language), templates=[templates_dir()], language=language
    )


@ENTRIES
def test_what_it_writes_it_reads(language):
    problem = one_of_its_problems(language)
    assert language.reading.read_input(problem, language.reading.example(problem)) == problem.examples[0].args


def test_what_python_writes_it_reads_when_printed():
    language, problem = languages.DEFAULT, tiny_problem()
    answer = problem.examples[0].output
    assert (
        language.reading.read_printed(language.writing.literal(answer, problem.answer.type), problem.answer) == answer
    )


def test_a_name_that_no_language_has_is_no_solution_and_means_the_default():
    assert not is_solution_name("notes.txt")
    assert language_of("notes.txt") is languages.DEFAULT


class Other(Python):
    """A language that differs from Python in its facts alone."""

    name = "other"
    title = "Other"
    suffix = ".other"
    suffixes = (suffix,)
    can_compare_growth = False
    borrowed: ClassVar = dict.fromkeys(("definitions", "faults", "reading", "stubs", "worker", "writing"), Python.name)


@pytest.fixture
def _other(monkeypatch):
    monkeypatch.setitem(LANGUAGES, "other", Other())


@pytest.mark.usefixtures("_other")
def test_another_entry_is_graded_and_named_in_the_report():
    report = grade(tiny_problem(), RIGHT.encode(), "/solutions/tiny.other")
    assert (str(report.verdict), report.language) == ("AC", "other")


@pytest.mark.usefixtures("_other")
def test_a_file_that_is_not_valid_is_said_in_its_language():
    problem = tiny_problem()
    report = grade(problem, b"def spread(", "/solutions/tiny.other", GradeOptions(upto=Stage.EXAMPLES))
    assert view_of(report, problem)["reason_words"] == "it is not valid Other"


@pytest.mark.usefixtures("_other")
def test_a_stub_is_made_of_the_templates_of_its_language(tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "function.other.jinja").write_text("{{ header }}\nanswer = ?\n")
    stub = render_stub(tiny_problem(), templates=[tmp_path], language=LANGUAGES["other"])
    assert stub == "# drill: tiny\nanswer = ?\n"


def test_the_entries_are_light():
    code = "import sys, runner.languages; print(sorted(name for name in sys.modules if name.startswith(('runner.', 'ast'))))"
    root = Path(__file__).parents[2]
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root).stdout
    names = [
        "runner.languages",
        *(f"runner.languages.{name}" for name in ("javascript", "language", "pandas", "python", "react", "sql")),
    ]
    assert loaded.strip() == str(names)


@pytest.mark.parametrize("problem_id", PROBLEMS)
def test_every_example_of_the_bank_is_read_as_it_is_written(problem_id):
    problem = shipped_problem(problem_id)
    language = usual_language(problem.kind)
    for each in problem.examples:
        words = language.writing.try_words(problem, each.args)
        assert language.reading.read_input(problem, words) == each.args
