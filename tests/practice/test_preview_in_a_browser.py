"""The preview in Chromium: shows the component, loads a saved file again, settles requests, shows errors."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from runner.practice.preview import Preview
from tests.support.bank import shipped_problem
from tests.support.browser import chromium

pytestmark = pytest.mark.slow

SECONDS = 30
LOADER = """
import { useEffect, useState } from "react";
export default function Counter({ step, fetcher, onLoad }) {
  const [text, setText] = useState("Loading");
  useEffect(() => { fetcher(step).then((data) => { setText(data.name); onLoad(step); }, (e) => setText(e.message)); }, [step]);
  return <p role="status">{text}</p>;
}
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    with chromium(tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.fixture
def file(tmp_path):
    return tmp_path / "counter-with-step.jsx"


@pytest.fixture
def problem():
    """The counter, with a fetcher and a callback in addition."""
    counter = shipped_problem("counter-with-step")
    told = counter.driver.description
    props = {**told["props"], "fetcher": {"type": "fetcher"}, "onLoad": {"type": "callback"}}
    actions = {**told["actions"], "resolve": {"resolve": {"request": 0, "with": {"name": "Ada"}}}}
    described = {**told, "props": props, "actions": actions}
    return replace(counter, driver=replace(counter.driver, description=described))


@pytest.fixture
def shown(browser, problem, file):
    file.write_text(problem.solution)
    with Preview(problem, file) as preview:
        thread = threading.Thread(target=preview.serve)
        thread.start()
        browser.visit(preview.url)
        yield browser
        browser.visit("about:blank")
        preview.stop()
        thread.join()


def wait_for(browser, selector, text):
    """Wait until an element contains the text."""
    end = time.monotonic() + SECONDS
    while text not in (found := browser.text(selector)):
        assert time.monotonic() < end, f"{text!r} is not in {found!r}"
        time.sleep(0.05)


def test_the_component_is_there_and_works(shown, problem):
    wait_for(shown, "#stage [role=status], #stage output", "0")
    shown.click("#stage button")
    wait_for(shown, "#stage [role=status], #stage output", str(problem.examples[0].args["init"][0]))
    assert shown.text("h1") == problem.title
    assert not shown.overflow()
    assert not shown.low_contrast()


def test_a_saved_file_is_loaded_again_and_errors_have_their_line(shown, file, problem):
    wait_for(shown, "#stage", "0")
    file.write_text("// one\nimport axios from 'axios';\n")
    wait_for(shown, "#errors", "there is no package 'axios' here (line 2)")
    file.write_text("export default function Counter() {\n  return <p>;\n}\n")
    wait_for(shown, "#errors", "Unterminated JSX contents (line 2)")
    file.write_text("export default function Counter() {\n  throw new NotWritten();\n}\n")
    wait_for(shown, "#errors", "the component is not written yet (line 2)")
    file.write_text("export default () => <ul>{[1, 2].map((n) => <li>{n}</li>)}</ul>;\n")
    wait_for(shown, "#errors", 'unique "key" prop')
    file.write_text("export default () => <b>well</b>;\n")
    wait_for(shown, "#stage", "well")
    assert shown.text("#errors ol") == ""


def test_requests_are_resolved_and_rejected(shown, file):
    file.write_text(LOADER)
    wait_for(shown, "#stage", "Loading")
    assert shown.count("#requests li") == 1
    shown.click("#requests button")
    wait_for(shown, "#stage", "Ada")
    wait_for(shown, "#calls", "onLoad(")
    file.write_text(LOADER + "\n")
    wait_for(shown, "#stage", "Loading")
    shown.click("#requests button:last-child")
    wait_for(shown, "#stage", "failed")


def test_nothing_is_asked_of_another_host(shown):
    wait_for(shown, "#stage", "0")
    asked = [url for url in shown.requests() if url.startswith("http")]
    assert asked
    assert all(url.startswith("http://127.0.0.1:") for url in asked)
