"""`drill preview`: what it prints, and how it ends."""

from __future__ import annotations

import re

from tests.support.terminals import Terminal


def test_it_prints_an_address_until_it_is_interrupted(cli):
    cli.ok("next", "counter-with-step")
    with Terminal(cli.environ, "preview", "counter-with-step") as terminal:
        shown = terminal.wait_for("Ctrl-C ends it.")
        assert re.search(r"http://127\.0\.0\.1:\d+/[\w-]{24}/", shown)
        terminal.press("\x03")
        assert terminal.end() == 0


def test_another_problem_is_refused(opened):
    refused = opened("preview", "tiny")
    assert refused.exit_code == 2
    assert "is no component, so there is nothing to show" in refused.stderr
