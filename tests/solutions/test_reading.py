"""A monster of a file is read no further than it takes to know it for one, and ends in a verdict of its own."""

from runner.grading.report import Reason
from runner.languages.python.definitions import definition_line
from runner.solutions.reading import MOST_BYTES, is_too_large, read_solution
from runner.verdict import Verdict
from tests.support.grading import RIGHT, graded

MONSTER = b"def spread(nums): pass\n" * 100_000


def test_a_file_is_read_up_to_a_limit(tmp_path):
    path = tmp_path / "it.py"
    path.write_bytes(b"x" * MOST_BYTES)
    assert not is_too_large(read_solution(path))
    path.write_bytes(MONSTER)
    assert is_too_large(read_solution(path))
    assert len(read_solution(path)) == MOST_BYTES + 1


def test_a_file_that_is_too_large_does_not_compile_and_is_not_looked_into():
    report = graded(MONSTER)
    assert (report.verdict, report.reason) == (Verdict.CE, Reason.TOO_LARGE)
    assert report.fault.message == "the file has more than 1 MB"
    assert definition_line(MONSTER, ["spread"]) == 1


def test_what_is_just_not_too_large_is_graded():
    code = RIGHT.encode()
    assert graded(code + b"#" * (MOST_BYTES - len(code))).verdict is Verdict.AC


def test_a_check_of_one_says_so_and_keeps_little_of_it(cli):
    cli.answer(MONSTER.decode(), "tiny")
    shown = cli("check", "tiny")
    assert shown.exit_code == 1
    assert "too large to be read as a solution" in shown.stdout
    assert (cli.home / "drill.db").stat().st_size < 3 * MOST_BYTES
