"""The fake clock, the fetcher whose promises actions settle, callbacks, and what is stored."""

from __future__ import annotations

import pytest

from tests.support.javascript import needs_node
from tests.support.react import FIELD, run, screens

pytestmark = needs_node

STOPWATCH = {
    "component": "Stopwatch",
    "actions": {
        "start": {"click": {"role": "button", "name": "Start"}},
        "stop": {"click": {"role": "button", "name": "Stop"}},
        "wait": {"wait": "$ms"},
        "unmount": {"unmount": True},
    },
    "view": {"time": {"text": {"role": "timer"}}},
}
RIGHT = """
    import { useEffect, useState } from "react";
    export function Stopwatch() {
      const [seconds, setSeconds] = useState(0);
      const [runs, setRuns] = useState(false);
      useEffect(() => {
        if (!runs) return;
        const id = setInterval(() => setSeconds((now) => now + 1), 1000);
        return () => clearInterval(id);
      }, [runs]);
      return <><p role="timer">{seconds}</p><button onClick={() => setRuns(!runs)}>{runs ? "Stop" : "Start"}</button></>;
    }
"""


def test_time_passes_only_when_it_is_said():
    played = screens(
        RIGHT, ["start", ["wait", 999], ["wait", 1], ["wait", 2500], "stop", ["wait", 5000]], STOPWATCH, []
    )
    assert played == [["0"], ["0"], ["0"], ["1"], ["3"], ["3"], ["3"]]


def test_the_time_of_day_moves_with_it():
    source = """
        export function Stopwatch() {
          const [start, setStart] = React.useState(null);
          const [now, setNow] = React.useState(null);
          React.useEffect(() => {
            if (start === null) return;
            const id = setInterval(() => setNow(new Date().getTime()), 100);
            return () => clearInterval(id);
          }, [start]);
          return <><p role="timer">{start === null ? 0 : Math.floor(((now ?? start) - start) / 1000)}</p>
            <button onClick={() => setStart(Date.now())}>Start</button></>;
        }
    """
    assert screens(source, ["start", ["wait", 999], ["wait", 1]], STOPWATCH, [])[-2:] == [["0"], ["1"]]


def test_a_closure_that_is_stale_is_seen():
    stale = RIGHT.replace("(now) => now + 1", "seconds + 1")
    assert screens(stale, ["start", ["wait", 3000]], STOPWATCH, [])[-1] == ["1"]


def test_an_interval_that_is_never_cleared_is_seen_and_named():
    leaking = RIGHT.replace("return () => clearInterval(id);", "")
    played = run(leaking, [["start", ["wait", 1000]], ["start", "stop", ["wait", 1000]]], STOPWATCH, [])
    assert played.views[1][-1] != ["0"]
    assert played.warnings == [("leak", "an interval still runs after the component has been unmounted (line 8)")]


SET = """const id = setInterval(() => setSeconds((now) => now + 1), 1000);
        return () => clearInterval(id);"""
ENDLESS = {
    "an interval": "const id = setInterval(add, 1000); return () => {};",
    "a chain of timeouts": "const next = () => setTimeout(next, 1000); next();",
    "a loop of frames": "const next = () => requestAnimationFrame(next); next();",
}
ENDING = {
    "cleared": "const id = setInterval(add, 1000); return () => clearInterval(id);",
    "a timeout": "setTimeout(() => {}, 5000);",
    "it ends itself": """let on = true; const id = setInterval(() => on || clearInterval(id), 1000);
        return () => { on = false; };""",
}


@pytest.mark.parametrize(("effect", "is_refused"), [(ENDLESS, True), (ENDING, False)])
def test_where_the_statement_demands_it_no_timer_may_run_on(effect, is_refused):
    demanding = {**STOPWATCH, "leaks": "refused"}
    for code in effect.values():
        [outcome] = run(
            RIGHT.replace(SET, code.replace("add", "() => setSeconds((now) => now + 1)")),
            [["start", ["wait", 1000]]],
            demanding,
            [],
        ).outcomes
        said = "left a timer running after the component was unmounted (line 8)" if is_refused else ""
        assert (outcome.wrong_type, outcome.call_index, outcome.warnings) == (said, 3 if is_refused else None, ())


def test_nothing_is_on_the_screen_after_it_is_gone():
    assert screens(RIGHT, ["start", "unmount", ["wait", 5000]], STOPWATCH, [])[-2:] == [[None], [None]]


LOADER = {
    "component": "User",
    "props": {"id": {"type": "int"}, "fetcher": {"type": "fetcher"}, "onLoad": {"type": "callback"}},
    "actions": {
        "resolve": {"resolve": {"request": "$index", "with": {"name": "user $id"}}},
        "reject": {"reject": {"request": "$index", "with": "no network"}},
        "show": {"rerender": {"id": "$id"}},
        "retry": {"click": {"role": "button", "name": "Retry"}},
    },
    "view": {"text": {"text": {"role": "status"}}, "asked": {"requests": "fetcher"}, "loads": {"calls": "onLoad"}},
    "answers": {"asked": "list[tuple[int, str | None]]", "loads": "list[tuple[str, int]]"},
}
USER = """
    import { useEffect, useState } from "react";
    export function User({ id, fetcher, onLoad }) {
      const [state, setState] = useState({ text: "Loading" });
      const [tries, setTries] = useState(0);
      useEffect(() => {
        let isCurrent = true;
        setState({ text: "Loading" });
        fetcher(id).then(
          (user) => { if (isCurrent) { setState({ text: user.name }); onLoad(user.name, id); } },
          (error) => isCurrent && setState({ text: error.message, failed: true }),
        );
        return () => { isCurrent = false; };
      }, [id, tries]);
      return <><p role="status">{state.text}</p>{state.failed && <button onClick={() => setTries(tries + 1)}>Retry</button>}</>;
    }
"""


def test_a_request_of_strict_mode_is_one_request_and_both_of_its_promises_are_settled():
    assert screens(USER, [["resolve", 0, 7]], LOADER, [1]) == [
        ["Loading", [[1, None]], []],
        ["user 7", [[1, None]], [["user 7", 1]]],
    ]


def test_requests_are_settled_in_any_order():
    played = screens(USER, [["show", 2], ["resolve", 1, 2], ["resolve", 0, 1]], LOADER, [1])
    assert [text for text, *_ in played] == ["Loading", "Loading", "user 2", "user 2"]
    forgetful = USER.replace("return () => { isCurrent = false; };", "")
    played = screens(forgetful, [["show", 2], ["resolve", 1, 2], ["resolve", 0, 1]], LOADER, [1])
    assert played[-1][0] == "user 1"


def test_a_request_may_fail_and_be_made_again():
    played = screens(USER, [["reject", 0], "retry", ["resolve", 0, 5], ["resolve", 0, 6]], LOADER, [1])
    assert [text for text, *_ in played] == ["Loading", "no network", "Loading", "user 5", "user 5"]
    assert played[-1][1] == [[1, None], [1, None]]


@pytest.mark.parametrize(
    ("called", "why"),
    [
        ("fetcher([id])", "called `fetcher` with `Array`, expected an integer"),
        ("fetcher()", "called `fetcher` with an argument too few"),
    ],
)
def test_an_argument_of_another_type_is_said(called, why):
    [outcome] = run(USER.replace("fetcher(id)", called), [[]], LOADER, [1]).outcomes
    assert (outcome.wrong_type, outcome.call_index) == (why, 0)


NOTE = {
    "component": "Note",
    "actions": {"write": {"type": {"label": "Note", "text": "$text"}}, "reload": {"remount": True}},
    "view": {"value": {"value": {"label": "Note"}}, "stored": {"storage": "note"}},
}


def test_what_is_stored_outlives_the_page_but_not_the_sequence():
    source = """
        export function Note() {
          const [note, setNote] = React.useState(() => localStorage.getItem("note") ?? "");
          React.useEffect(() => localStorage.setItem("note", note), [note]);
          return <label>Note <input value={note} onChange={(event) => setNote(event.target.value)} /></label>;
        }
    """
    played = run(source, [[["write", "ab"], "reload"], []], NOTE, [])
    assert played.views == [[["", ""], ["ab", "ab"], ["ab", "ab"]], [["", ""]]]


def test_a_key_that_is_not_stored_may_be_deleted():
    source = """
        export function It() {
          const [said, setSaid] = React.useState("");
          const remove = () => { "use strict"; setSaid([delete localStorage.note, delete sessionStorage[1], localStorage.length].join()); };
          return <><button onClick={remove}>Save</button><p role="log">{said}</p></>;
        }
    """
    played = screens(source, ["click", "click"], FIELD, [])
    assert [log for _, log in played] == ["", "true,true,0", "true,true,0"]
