"""The base of all pages: the policy fits the style, templates escape all, and text is spelled out line by line."""

import base64
import hashlib
import re

import pytest
from jinja2 import UndefinedError

from runner.paths import templates_dir
from runner.render.html.document import document, shown
from tests.support.pages import parsed

TEMPLATES = sorted((templates_dir() / "html").glob("*.jinja"))
MARKS = re.compile(r"\|\s*safe\b|autoescape|\bstyle=|\bon\w+=|https?:|<script|\burl\(|@import", re.IGNORECASE)
"""What would let a value become markup, run something or load something."""


@pytest.fixture(scope="module")
def page():
    view = {"title": "A mock", "minutes": 30, "problems": [], "questions": [], "rubric": []}
    return parsed(document("interviewer_sheet", view=view))


def test_the_policy_allows_this_style_and_nothing_else(page):
    (policy,) = (node.attrs["content"] for node in page.query("meta[http-equiv]"))
    (style,) = (node.to_text(separator="", strip=False) for node in page.query("style"))
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_a_page_has_what_every_reader_needs(page):
    assert page.query("html")[0].attrs["lang"] == "en"
    assert page.query("meta[name=viewport]")
    assert len(page.query("h1")) == len(page.query("main")) == len(page.query("title")) == 1


@pytest.mark.parametrize("path", [*TEMPLATES, templates_dir() / "html" / "style.css"], ids=lambda path: path.name)
def test_no_template_lets_a_value_become_markup(path):
    assert [match[0] for match in MARKS.finditer(path.read_text())] == []


def test_a_name_that_is_missing_is_an_error():
    with pytest.raises(UndefinedError, match="view"):
        document("interviewer_sheet")


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("two\nlines\r", "two\nlines\\r"),
        ("\u202eabc", "\\u202eabc"),
        ("a\x00b", "a\\x00b"),
        ("\ud800\ufffe\U0001fffe", "\\ud800\\ufffe\\U0001fffe"),
        ("שלום, ñ, 🙂", "שלום, ñ, 🙂"),
    ],
)
def test_what_cannot_be_seen_is_spelled_out(text, spelled):
    assert shown(text) == spelled
