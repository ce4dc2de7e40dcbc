"""Components that hang, break or cheat: one clear outcome each, by name."""

from __future__ import annotations

import pytest

from tests.support.javascript import needs_node
from tests.support.react import COUNTER, refused, run, screens

pytestmark = needs_node

LAYERS = pytest.mark.parametrize("layer", ["auto", "L0"])
BUTTON = "<><output>{count}</output><button onClick={() => setCount(count + step)}>+</button></>"
BODY = """
export function Counter({ step }) {
  const [count, setCount] = React.useState(0);
  %s
  return %s;
}
"""


def counter(line="", button=BUTTON):
    return BODY % (line, button)


THROWS = {
    "a render loop": ("setCount(count + 1);", "Error", "Too many re-renders", 0),
    "an effect loop": ("React.useEffect(() => setCount((n) => n + 1));", "Error", "Maximum update depth exceeded", 4),
    "a layout effect loop": (
        "React.useLayoutEffect(() => setCount((n) => n + 1));",
        "Error",
        "Maximum update depth",
        4,
    ),
    "an interval in every render": (
        "setInterval(() => setCount((n) => n + 1), 100);",
        "Error",
        "200 timers are running",
        4,
    ),
    "hooks in a condition": ("if (count) React.useState(1);", "Error", "Rendered more hooks", 4),
    "a name that is not there": ("missing();", "ReferenceError", "missing is not defined", 4),
    "the network": (
        "React.useEffect(() => { fetch('/x').catch((e) => setCount(() => { throw e; })); }, []);",
        "TypeError",
        "there is no network here",
        4,
    ),
}


@pytest.mark.parametrize("name", THROWS)
def test_what_it_throws_has_its_line(name):
    line, type_, message, number = THROWS[name]
    [outcome] = run(counter(line), [["increment", ["wait", 5000]]]).outcomes
    assert outcome.kind == "raise"
    assert outcome.fault.type == type_
    assert message in outcome.fault.message
    assert outcome.fault.line == number


EFFECTS = {
    "React.useEffect(async () => {}, []);": "a promise",
    "React.useLayoutEffect(() => null, []); React.useEffect(() => 5);": "null",
}


@pytest.mark.parametrize("line", EFFECTS)
def test_an_effect_that_returns_no_cleanup_says_what_it_returned_and_has_its_line(line):
    [outcome] = run(counter(line), [[]]).outcomes
    assert (outcome.kind, outcome.fault.type, outcome.fault.line) == ("raise", "TypeError", 4)
    assert outcome.fault.message == f"an effect must return nothing or a function, not {EFFECTS[line]}"


def test_an_effect_whose_result_is_never_called_is_a_note():
    played = run(counter("React.useEffect(() => (count ? null : undefined), [count]);"), [["increment"]])
    assert played.views == [[["0"], ["1"]]]
    assert played.warnings == [("hooks", "an effect must return nothing or a function, not null")]


def test_an_error_of_several_is_not_taken_apart_if_the_solution_throws_it():
    [outcome] = run(counter("if (count) throw new AggregateError([1], 'all');"), [["increment"]]).outcomes
    assert (outcome.fault.type, outcome.fault.message) == ("AggregateError", "all")


def test_what_a_promise_makes_a_render_throw_is_thrown():
    throws = "setCount(() => { throw new Error('no'); })"
    [outcome] = run(counter(f"React.useEffect(() => void Promise.resolve().then(() => {throws}), []);"), [[]]).outcomes
    assert (outcome.kind, outcome.fault.message, outcome.fault.line) == ("raise", "no", 4)


def test_what_a_handler_throws_is_the_fault_of_its_action():
    [outcome] = run(counter(button=BUTTON.replace("setCount(count + step)", "null.x")), [["increment"]]).outcomes
    assert (outcome.kind, outcome.call_index, outcome.fault.line) == ("raise", 1, 5)


def test_an_error_boundary_may_catch_what_is_thrown():
    source = """
        class Catcher extends React.Component {
          state = { failed: false };
          static getDerivedStateFromError() { return { failed: true }; }
          render() { return this.state.failed ? <output>failed</output> : this.props.children; }
        }
        function Bomb() { throw new Error("no"); }
        export const Counter = () => <Catcher><Bomb /></Catcher>;
    """
    played = run(source, [[]])
    assert (played.views, played.warnings) == ([[["failed"]]], [])


@LAYERS
@pytest.mark.parametrize("where", ["", "handler"])
def test_process_exit_is_named(where, layer):
    source = (
        counter(button=BUTTON.replace("setCount(count + step)", "process.exit(0)"))
        if where
        else counter("process.exit(3);")
    )
    [outcome] = run(source, [["increment"]], layer=layer).outcomes
    assert outcome.kind == "exit"


@pytest.mark.parametrize(
    "line",
    [
        "while (count) {}",
        "React.useEffect(() => { if (count) Promise.resolve().then(() => setCount((n) => n + 1)); });",
    ],
)
def test_what_never_comes_to_rest_is_stopped_and_its_line_is_known(line):
    assert run(counter(line), [["increment"]], seconds=1).outcomes[0].kind == "timeout"
    [outcome] = run(counter(line), [["increment"]], seconds=10, traced=True).outcomes
    assert outcome.kind == "crash"
    assert outcome.fault.line in (3, 4, 5)  # the loop, or the rendering that it causes


def test_a_promise_that_is_never_settled_keeps_nobody_waiting():
    line = "React.useEffect(() => { new Promise(() => {}).then(() => setCount(1)); }, []);"
    assert screens(counter(line), ["increment"]) == [["0"], ["1"]]
    suspended = counter("if (count) React.use(Counter.never ??= new Promise(() => {}));")
    assert screens(suspended, ["increment", ["wait", 1]])[0] == ["0"]


@LAYERS
@pytest.mark.parametrize("name", ["fs", "node:net", "child_process", "axios", "./Button"])
def test_an_import_that_is_not_there_is_named(name, layer):
    failure = refused(f'import x from "{name}";\nx();\n{counter()}', layer=layer)
    assert (failure.kind, failure.fault.type) == ("raise", "ImportError [MODULE_NOT_FOUND]")
    assert failure.fault.message == f"there is no package '{name}' here"


def test_no_file_and_no_process_is_reached_by_other_ways():
    line = "const fs = process.binding('fs'); fs.readFileUtf8?.('/etc/passwd', 0); fs.open('/etc/passwd', 0, 0);"
    [outcome] = run(counter(line), [[]]).outcomes
    assert outcome.kind == "raise"


def test_styles_are_imported_as_nothing():
    assert screens('import "./Counter.css";' + counter(), []) == [["0"]]


@pytest.mark.parametrize(
    ("line", "number", "column"),
    [
        ("const x = ;", 4, 13),
        ("const count = 1;", 4, 9),
        ("<div>", 5, 96),
    ],
)
def test_a_syntax_error_has_line_and_caret(line, number, column):
    failure = refused(counter(line))
    assert (failure.kind, failure.fault.line, failure.fault.column) == ("syntax", number, column)


def test_a_file_without_the_component_says_what_it_has():
    failure = refused("function Timer() { return null; }")
    assert (failure.kind, failure.message, failure.found) == ("missing", "it defines no `Counter`", ("Timer",))


@LAYERS
def test_a_forged_answer_is_no_answer(layer):
    source = """
        const fs = process.getBuiltinModule?.("fs") ?? { writeSync() { throw new Error("no"); } };
        export function Counter() {
          const body = Buffer.from('[1,0,"value",[["0"],["1"]],0,0,{}]');
          for (let fd = 3; fd < 30; fd++) {
            try { fs.writeSync(fd, Buffer.concat([Buffer.from([0, 0, 0, body.length]), body])); } catch {}
          }
          return <output>wrong</output>;
        }
    """
    [outcome] = run(source, [["increment"]], layer=layer).outcomes
    assert outcome.kind in ("protocol", "timeout", "crash", "value")
    assert (outcome.kind, outcome.value) != ("value", [["0"], ["1"]])


WARNS = {
    "key": ("", "<ul>{[1, 2].map((n) => <li>{n}</li>)}</ul>", 'Each child in a list should have a unique "key" prop.'),
    "controlled": (
        "",
        "<input value={count || undefined} onChange={() => {}} onClick={() => setCount(1)} role='button' aria-label='+' />",
        "uncontrolled input",
    ),
    "render": (
        "const [, set] = React.useState(0); const Inner = () => { set(1); return null; };",
        "<Inner />",
        "while rendering a different component",
    ),
}


MUTATED = "a state was changed in place, which React does not see: set a new array or object (line 5)"
STATES = """
export function Counter({ step }) {
  const [, render] = React.useState(0);
  const [state, setState] = React.useState(%s);
  const change = () => { %s; render((n) => n + 1); };
  return <><output>{step}</output><button onClick={change}>+</button></>;
}
"""
IN_PLACE = [
    ("[]", "state.push(1); setState(state)"),
    ("[]", "setState((now) => { now.push(1); return now; })"),
    ("({ n: 0 })", "state.n += 1; setState(state)"),
    ("new Set()", "state.add(1); setState(state)"),
    ("new Map()", "state.set(1, 2); setState(state)"),
    ("[{ done: false }]", "state[0].done = true; setState([...state])"),
    ("({ items: [] })", "state.items.push(1); setState({ ...state })"),
]
ANEW = [
    ("[]", "setState([...state, 1]); setState(state)"),
    ("[]", "const copy = [...state]; copy.push(1); setState(copy)"),
    ("[{ done: false }]", "setState(state.map((each) => ({ ...each, done: true })))"),
    ("new Set()", "setState((now) => new Set(now).add(1))"),
    ("new Map()", "setState(new Map(state).set(1, 2))"),
    ("({ n: 0 })", "state.n += 1"),
    ("document.body", "state.title = `${state.title}!`; setState(state)"),
]


@pytest.mark.parametrize(("cases", "said"), [(IN_PLACE, [("mutated", MUTATED)]), (ANEW, [])], ids=["in place", "anew"])
def test_a_state_that_is_changed_in_place_is_a_note(cases, said):
    for state, change in cases:
        played = run(STATES % (state, change), [["increment", "increment"]])
        assert (played.outcomes[0].kind, played.warnings) == ("value", said), change


def test_a_reducer_that_changes_its_state_in_place_is_a_note():
    reducer = "const [items, add] = React.useReducer((now, %s) => %s, []);"
    button = BUTTON.replace("setCount(count + step)", "(add(1), setCount(count + step))")
    for body, kinds in [("(now.push(1), now)", ["mutated"]), ("[...now, 1]", [])]:
        played = run(counter(reducer % ("_", body), button), [["increment", "increment"]])
        assert [kind for kind, _ in played.warnings] == kinds


@pytest.mark.parametrize("kind", WARNS)
def test_what_react_warns_about_is_kept(kind):
    line, shown, text = WARNS[kind]
    played = run(counter(line, shown), [["increment"], ["increment"]], COUNTER)
    assert [each for each, _ in played.warnings] == [kind]
    assert text in played.warnings[0][1]
