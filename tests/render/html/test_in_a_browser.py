"""Pages as Chromium shows them, with hostile text in every field: nothing runs, nothing is loaded, all can be read."""

from __future__ import annotations

import pytest

from runner.render.html.doubt import doubt_html
from runner.render.html.interviewer_sheet import sheet_html
from tests.conftest import Cli
from tests.support.bank import shipped_problem, tiny_problem
from tests.support.browser import WIDTHS, chromium
from tests.support.pages import (
    CRITERION,
    HOSTILE,
    QUESTION,
    live_through,
    play_mocks,
    poisoned,
    sheet_view,
    tell_stories,
)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    with chromium(tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The pages by name: the statistics after 0, 1 and 400 attempts, a report and sheets."""
    cli, found, lived = Cli(tmp_path_factory.mktemp("home")), {}, 0
    for attempts in (0, 1, 400):
        live_through(cli.home, attempts - lived)
        if attempts > 1:
            play_mocks(cli.home, [(1 + number % 4, 2) for number in range(20)], HOSTILE[0])
            tell_stories(cli.home, *HOSTILE)
        lived = attempts
        found[f"stats {attempts}"] = cli.home / f"stats-{attempts}.html"
        cli.ok("stats", "--html", found[f"stats {attempts}"])
    view = sheet_view(tiny_problem(), shipped_problem("min-stack"), questions=[QUESTION], rubric=[CRITERION])
    texts = {"sheet": sheet_html(view), "hostile sheet": sheet_html(poisoned(view, *HOSTILE))}
    texts["report"] = doubt_html(_doubt("\n".join(HOSTILE)))
    for name, text in texts.items():
        found[name] = cli.home / f"{name}.html"
        found[name].write_text(text)
    return found


def _doubt(text):
    limits, judge = {"seconds": 2.0, "memory_mb": 512}, {"python": text, "isolation": "L1"}
    words = ("title", "problem", "version", "version_today", "words", "reason", "drill", "python", "platform", "code")
    facts = {
        "verdict": "WA",
        "at": "2026-03-02",
        "seconds": 1.0,
        "limits": limits,
        "judge": judge,
        "report": {text: text},
    }
    return dict.fromkeys(words, text) | facts


NAMES = ("stats 0", "stats 1", "stats 400", "report", "sheet", "hostile sheet")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_a_page_can_be_read_on_every_screen(browser, pages, name, scheme):
    for width in (*WIDTHS, 700, 960):
        browser.open(pages[name], width=width, scheme=scheme)
        assert browser.overflow() == 0, width
        assert browser.low_contrast() == [], width


@pytest.mark.parametrize("name", NAMES)
def test_a_page_can_be_read_on_paper(browser, pages, name):
    browser.open(pages[name], width=760, scheme="dark", media="print")
    assert browser.overflow() == 0
    assert browser.low_contrast() == []


@pytest.mark.parametrize("name", NAMES)
def test_nothing_runs_and_nothing_is_loaded(browser, pages, name):
    browser.open(pages[name])
    assert browser.title != "owned"
    assert browser.count("script, img, iframe") == 0
    assert browser.complaints() == []
    assert browser.requests() == [pages[name].as_uri()]


def test_the_browser_notices_what_these_tests_look_for(browser, tmp_path):
    """Show that each of them fails for a page that is made badly."""
    bad = tmp_path / "bad.html"
    bad.write_text(
        '<title>bad</title><body style="background: #fff"><p style="color: #999">pale</p><pre>'
        + "w" * 999
        + '</pre><svg><rect fill="#000" width="9" height="9"/><text fill="#333">dark</text></svg>'
        + '<script>document.title = "owned"; console.error("oh")</script><img src="https://example.org/x.png">'
    )
    browser.open(bad, width=360)
    assert browser.title == "owned"
    assert browser.overflow() > 0
    assert [text for _, text, _ in browser.low_contrast()] == ["pale", "dark"]
    assert any("oh" in line for line in browser.complaints())
    assert "https://example.org/x.png" in browser.requests()
