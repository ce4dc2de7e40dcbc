"""Every tag of JSX is closed by one of its own name; otherwise the file does not compile."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.support.bank import PROBLEMS, shipped_problem
from tests.support.javascript import js_load, needs_node
from tests.support.react import refused, screens

pytestmark = needs_node

PLAIN = Path(__file__).parents[4] / "runner" / "languages" / "javascript" / "program" / "plain.js"
COMPILE = """
const { plain } = require(process.argv[1]);
const sources = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const refused = (source) => {
  try {
    plain(source, process.argv[2], ["imports", "jsx"]);
  } catch (error) {
    return [error.line, error.message];
  }
};
console.log(JSON.stringify(sources.map(refused).filter(Boolean)));
"""
COUNTER = """function Counter() {
  const [Some, some] = [React.Fragment, { part: React.Fragment, "other-part": 1 }];
  return <output>{JSON}</output>;
}"""


def counter(jsx):
    return COUNTER.replace("<output>{JSON}</output>", jsx)


MISMATCHES = {
    "<span>1</spn>": "<span> is closed by </spn>",
    "<><b>Reset</a></>": "<b> is closed by </a>",
    "<b><i>1</b></i>": "<i> is closed by </b>",
    "<>1</b>": "<> is closed by </b>",
    "<b>1</>": "<b> is closed by </>",
    "<some.part>1</some.parts>": "<some.part> is closed by </some.parts>",
    "<some.part>1</some>": "<some.part> is closed by </some>",
    "<Some>1</some>": "<Some> is closed by </some>",
    "<b>{[1].map((each) => <i key={each}>1</u>)}</b>": "<i> is closed by </u>",
    "<Some part=<i>1</u>>1</Some>": "<i> is closed by </u>",
    "<p><b>1</b id></p>": "</b> has more than a name",
}
RIGHT = (
    "<some.part>1</some.part>",
    "<some . part>1</ some./* part */part\n>",
    "<><br/><b id='</i>'>{'</u>'}{`</p>${<i></i>}`}{/* </q> */}</b></>",
    "<Some part=<i/> other=<b>1</b>>{4 / 2 > 1 ? <i {...some}/> : <></>}</Some>",
    "<b title={/[</]/.source} hidden/>",
    "<other-part>1</other-part>",
)
TYPED = (
    "<Some<string>>1</Some>",
    "<Some<Map<string, Array<number>>> part={1 as any}>{<Some<'</b>'>/>}</Some>",
    "(<T,>(x: T): Array<T> => <Some<T>>{x}</Some>)(1)",
)


@pytest.mark.parametrize("suffix", ["jsx", "tsx", "js"])
def test_a_tag_that_closes_another_one_is_a_syntax_error(suffix):
    failure = refused(counter('<main>\n    <span role="status">1</spn>\n  </main>'), file=f"/solutions/it.{suffix}")
    assert (failure.kind, failure.fault.type) == ("syntax", "SyntaxError")
    assert (failure.fault.line, failure.fault.column) == (4, 26)
    assert failure.fault.message == "<span> is closed by </spn>"


def test_it_is_one_in_a_function_as_well():
    failure = js_load("function f(x) { return <b>{x}</i>; }", file="/solutions/it.jsx")
    assert (failure.kind, failure.fault.line, failure.fault.column) == ("syntax", 1, 30)


@pytest.mark.parametrize("jsx", MISMATCHES)
def test_every_name_is_compared(jsx):
    assert compiled([counter(jsx)]) == [[3, MISMATCHES[jsx]]]


@pytest.mark.parametrize("file", ["it.jsx", "it.tsx"])
def test_what_is_right_is_no_error(file):
    assert compiled([counter(jsx) for jsx in RIGHT], file) == []


def test_type_arguments_are_no_part_of_the_name():
    assert compiled([counter(jsx) for jsx in TYPED], "it.tsx") == []


def test_a_component_with_a_fragment_runs():
    assert screens(counter("<output><b>1</b><>{2}</></output>"), []) == [["12"]]


def test_every_component_of_the_bank_compiles():
    problems = [shipped_problem(id_) for id_, path in PROBLEMS.items() if path.parent.name.startswith("react-")]
    sources = [source for problem in problems for source in problem.driver.right]
    sources += [wrong.code for problem in problems for wrong in problem.wrong]
    assert len(sources) > 5 * len(problems) > 0
    assert compiled(sources) == []
    assert compiled(sources, "it.tsx") == []


def compiled(sources, file="it.jsx"):
    """The lines and messages of those that do not compile."""
    command = ["node", "-e", COMPILE, str(PLAIN), file]
    done = subprocess.run(command, input=json.dumps(sources), capture_output=True, text=True, timeout=60, check=True)
    return json.loads(done.stdout)
