"""Components in a fenced worker: what is on the screen after each action of a sequence."""

from __future__ import annotations

import re
from textwrap import dedent

from runner.typespec import parse
from tests.support.javascript import js_load, js_worker
from tests.support.workers import SECONDS, entry

FILE = "/solutions/it.jsx"
TYPES = {
    "text": "str | None",
    "value": "str | None",
    "storage": "str | None",
    "texts": "list[str]",
    "count": "int",
    "exists": "bool",
}
COUNTER = {
    "component": "Counter",
    "props": {"step": {"type": "int"}},
    "actions": {"increment": {"click": {"role": "button", "name": "+"}}, "wait": {"wait": "$ms"}},
    "view": {"count": {"text": {"role": "status"}}},
}
"""A counter with a step, as problems describe one."""


def component(described):
    """The call spec of a component: its props are drawn, except callbacks and fetchers. Arguments are integers or texts."""
    props, view, answers = described.get("props", {}), described["view"], described.get("answers", {})
    drawn = {
        name: prop["type"] for name, prop in props.items() if prop.get("type") not in (None, "fetcher", "callback")
    }
    types = [answers.get(name) or TYPES.get(next(iter(part)), "bool | None") for name, part in view.items()]
    actions = {"render": {}, **described["actions"]}
    given = {name: dict.fromkeys(re.findall(r"\$(\w+)", str(action)), "int") for name, action in actions.items()}
    methods = {name: (params, "None") for name, params in given.items()}
    made = entry(described["component"], drawn, kind="class", methods=methods, returns="None")
    for method in made["methods"]:
        method[2] = ["tuple", *(parse(text).wire for text in types)]
    driver = {"adapter": "react", "props": props, "actions": described["actions"], "view": view}
    return {**made, "driver": {**driver, "leaks": described.get("leaks")}}


class Run:
    """The outcomes of sequences, in the order of the sequences."""

    def __init__(self, outcomes):
        self.outcomes = outcomes

    @property
    def views(self):
        return [outcome.value for outcome in self.outcomes]

    @property
    def warnings(self):
        return [warning for outcome in self.outcomes for warning in outcome.warnings]


def run(source, sequences, described=COUNTER, init=(1,), file=FILE, seconds=SECONDS, **more):
    """Load a component in one worker, and play each sequence on a new page: `["increment", ["wait", 1000]]`."""
    with js_worker(dedent(source), component(described), file=file, **more) as running:
        failure = running.load(SECONDS)
        assert failure is None, failure
        return Run([running.call({"init": list(init), "calls": calls(each)}, seconds) for each in sequences])


def screens(source, sequence, described=COUNTER, init=(1,), **more):
    """The views after the start and after each action of one sequence."""
    [outcome] = run(source, [sequence], described, init, **more).outcomes
    assert outcome.kind == "value", outcome
    return outcome.value


def refused(source, described=COUNTER, file=FILE, **more):
    """The failure to load a component."""
    return js_load(dedent(source), component(described), file=file, **more)


def calls(sequence):
    """The calls of a case: the page is opened first."""
    return [["render"], *([each] if isinstance(each, str) else list(each) for each in sequence)]


STALE_COUNTER = """\
export default function Counter({ step }) {
  const [count, setCount] = useState(0);
  return (
    <div>
      <p role="status">{count}</p>
      <button onClick={() => setCount(count + step)}>+</button>
      <button onClick={() => setCount(count - step)}>-</button>
      <button onClick={() => setTimeout(() => setCount(count + step), 1000)}>Later</button>
      <button onClick={() => setCount(0)}>Reset</button>
    </div>
  );
}
"""
"""A counter that adds to the count of the render that the click saw."""


def described(view, **actions):
    """A component `It` without props."""
    return {"component": "It", "actions": actions, "view": view}


FIELD = described(
    {"value": {"value": {"label": "Name"}}, "log": {"text": {"role": "log"}}},
    type={"type": {"label": "Name", "text": "$text"}},
    press={"key": {"label": "Name", "key": "$key"}},
    key={"key": {"key": "$key"}},
    click={"click": {"role": "button", "name": "Save"}},
)
"""A field in a form that may have a button, and a log."""

LOGGED = """
    const {{ useState }} = React;
    export function It() {{
      const [log, setLog] = useState("");
      const [name, setName] = useState("");
      const add = (text) => setLog((now) => now + text + " ");
      return <form {form}>
        <label>Name <input value={{name}} {field} /></label><p role="log">{{log}}</p>{rest}
      </form>;
    }}
"""
SUBMIT = 'onSubmit={(event) => { event.preventDefault(); add("submit:" + name); }}'
CHANGE = "onChange={(event) => { setName(event.target.value); add(event.target.value); }}"


def form(form="", field=CHANGE, rest=""):
    """A component with the form: attributes of the form and the field, and what else is in it."""
    return LOGGED.format(form=form, field=field, rest=rest)
