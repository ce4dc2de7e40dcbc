"""docs/javascript.md holds a transcript of a utility and one of a component; this runs both and compares."""

import re

import pytest

from runner.grading import slope_rule
from runner.grading.stages import growth_by_slope
from tests.support.javascript import needs_node
from tests.support.react import STALE_COUNTER
from tests.support.transcript import PAGES, Transcript, keep_in_step, learner

pytestmark = [needs_node, pytest.mark.slow]

UTILITY, COMPONENT = "debounce", "counter-with-step"
NO_CANCEL = """
function debounce(fn, wait) {
  let timer;
  return function (...args) {
    clearTimeout(timer);
    timer = setTimeout(() => fn(...args), wait);
  };
}
"""
DEBOUNCE = """
function debounce(fn, wait) {
  let timer;
  function run(...args) {
    clearTimeout(timer);
    timer = setTimeout(() => fn.apply(this, args), wait);
  }
  run.cancel = () => clearTimeout(timer);
  return run;
}
"""
COUNTER = re.sub(r"setCount\(count ([+-]) step\)", r"setCount((now) => now \1 step)", STALE_COUNTER)


def answer(cli, name, start, code):
    """Replace the function of a stub, from the line that starts it."""
    path = cli.home / "solutions" / name
    stub = path.read_text(encoding="utf-8")
    path.write_text(stub[: stub.index(start)] + code.lstrip(), encoding="utf-8")


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """The parts of the transcript, run by a new learner."""
    with pytest.MonkeyPatch.context() as patch:
        page = Transcript(learner(tmp_path_factory.mktemp("javascript"), patch, (UTILITY, COMPONENT)))
        page.part("utility")
        page.type("next", UTILITY)
        page.part("utility-wrong")
        answer(page.cli, f"{UTILITY}.js", "function debounce", NO_CANCEL)
        page.cli.wait(minutes=7)
        page.type("check")
        page.part("utility-right")
        answer(page.cli, f"{UTILITY}.js", "function debounce", DEBOUNCE)
        page.cli.wait(minutes=4)
        page.type("try", "const run = owner.run = debounce(fn, 50); owner.run(3, 1); run.cancel(); 50 ms pass")
        page.type("check")
        page.part("component")
        page.type("next", COMPONENT)
        page.part("component-wrong")
        answer(page.cli, f"{COMPONENT}.jsx", "export default", STALE_COUNTER)
        page.cli.wait(minutes=8)
        page.type("check")
        page.part("component-right")
        answer(page.cli, f"{COMPONENT}.jsx", "export default", COUNTER)
        page.cli.wait(minutes=3)
        page.type("check")
        return page.parts


def test_the_transcript_is_real(parts):
    keep_in_step(PAGES / "javascript.md", parts)


def test_each_goes_from_a_mistake_to_the_right_answer(parts):
    assert "with another this" in parts["utility-wrong"]
    assert "Both agree" in parts["utility-right"]
    assert 'expected "2", yours "1"' in parts["component-wrong"]
    for name in ("utility-right", "component-right"):
        assert "Accepted" in parts[name]


def test_the_page_shows_the_code_that_was_checked():
    text = (PAGES / "javascript.md").read_text(encoding="utf-8")
    for code in (NO_CANCEL, DEBOUNCE, STALE_COUNTER):
        assert code.strip() in text


def test_the_numbers_are_those_of_the_program():
    text = " ".join((PAGES / "javascript.md").read_text(encoding="utf-8").split())
    for said in (
        f"more than {slope_rule.EXPONENT} over an eightfold span of sizes ({1.5 * slope_rule.EXPONENT:.1f} over a fourfold",
        f"until a timing takes {growth_by_slope.ENOUGH * 1000:g} ms",
        f"also takes {slope_rule.QUICK * 1000:g} ms",
        f"{slope_rule.LEVEL} times the reference's time",
        f"{'three' if slope_rule.WORKERS == 3 else slope_rule.WORKERS} new workers",
    ):
        assert said in text, said
