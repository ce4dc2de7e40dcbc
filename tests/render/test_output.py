"""The last step: pages in color, in JSON, and on terminals that know few characters."""

import io
import json
import math
import re
import sys

import pytest
from rich.console import Console

from runner.cli.terminal.streams import make_safe
from runner.grading.report import Counterexample, Stage
from runner.render.ansi import ansi
from runner.render.json_out import to_json
from runner.render.page import STYLES, Page
from runner.render.plain_text import report_text
from runner.render.stats_page import stats_page
from runner.render.terminal import print_code, print_page
from tests.cli.answers import RIGHT, WRONG


@pytest.fixture
def page():
    page = Page(60)
    for style in sorted(STYLES):
        page.line(f"{style:<6} ", (f"text in {style or 'nothing'} [b]", style))
    return page


def without_codes(text):
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def test_ansi_says_the_same_as_the_plain_text(page):
    colored = ansi(page)
    assert "\x1b[1;32m" in colored
    assert without_codes(colored) == page.text


def test_rich_says_the_same_as_the_plain_text(page):
    out = io.StringIO()
    print_page(page, Console(file=out, width=60, force_terminal=True, color_system="standard"))
    assert "\x1b[" in out.getvalue()
    assert without_codes(out.getvalue()) == page.text


def test_code_is_the_same_with_and_without_colors():
    source = "def f(x):\n    return [x]  # [bold]\n"
    plain, colored = io.StringIO(), io.StringIO()
    print_code(source, Console(file=plain, width=60, color_system=None))
    print_code(source, Console(file=colored, width=60, force_terminal=True, color_system="standard"))
    assert plain.getvalue() == source
    assert [line.rstrip() for line in without_codes(colored.getvalue()).splitlines()] == source.splitlines()


def test_json_is_strict():
    view = {"inf": math.inf, "nan": [math.nan], "huge": 10**5000, "tuple": (1, 2), 3: "key"}
    read = json.loads(to_json(view), parse_constant=pytest.fail)
    assert read["inf"] == "inf"
    assert read["nan"] == ["nan"]
    assert read["huge"].startswith("an integer of 16,6")
    assert read["tuple"] == [1, 2]


def test_an_integer_of_thousands_of_digits_can_be_shown(make, report_of):
    problem = make({"n": "int"}, "int")
    case = Counterexample(Stage.SMALL, {"n": 1}, 1, True, 10**6000)
    assert "too long to be written out" in report_text(report_of(counterexample=case), problem)


@pytest.mark.parametrize(
    ("encoding", "written"),
    [("utf-8", "≤ · é"), ("ascii", "<= | ?"), ("latin-1", "<= · é")],
)
def test_every_encoding_gets_what_it_can_show(encoding, written, monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    make_safe()
    sys.stdout.write("≤ · é")
    sys.stdout.flush()
    assert raw.getvalue() == written.encode(encoding)


def test_half_a_character_is_spelled_out(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="utf-8"))
    make_safe()
    sys.stdout.write("\ud800")
    sys.stdout.flush()
    assert raw.getvalue() == b"\\ud800"


@pytest.fixture
def stats(cli):
    """What `drill stats` shows after an attempt with a failed check."""
    cli.ok("next", "--problem", "tiny")
    for answer in (WRONG, RIGHT):
        cli.wait(minutes=40)
        cli.answer(answer)
        cli("check")
    return cli.ok("stats", "--json").json


@pytest.mark.parametrize("width", [40, 80, 140])
def test_stats_fit_every_width(stats, width):
    text = stats_page(stats, width).text
    words = " ".join(text.split())
    assert "1 of 1 attempt accepted" in words
    assert "Arrays and hashing" in words
    assert all(len(line) <= width for line in text.splitlines())
