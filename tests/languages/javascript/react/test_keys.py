"""The keys of a person: what their events say, where they go, and what may be prevented."""

from __future__ import annotations

import pytest

from tests.support.javascript import needs_node
from tests.support.react import CHANGE, FIELD, SUBMIT, described, form, run, screens

pytestmark = needs_node


def test_keys_go_to_where_the_focus_is():
    keys = CHANGE + ' onKeyDown={(event) => add(event.key + (event.shiftKey ? "!" : ""))}'
    rest = "<button type='button' onClick={() => add('saved')}>Save</button>"
    played = screens(
        form(field=keys, rest=rest), [["press", "x"], ["key", "Tab"], ["key", "Enter"], ["key", " "]], FIELD, []
    )
    assert [log for _, log in played] == ["", "x x", "x x Tab", "x x Tab saved", "x x Tab saved saved"]
    played = screens(form(field=keys, rest=rest), ["click", ["key", "Shift+Tab"], ["key", "Backspace"]], FIELD, [])
    assert played[-1][1] == "saved Backspace"


SAID = "[event.type, event.key, event.code, event.keyCode, event.which, event.charCode].join()"
STROKES = {  # React's own events have no `keyCode` for `keypress`
    "a": "keydown,a,KeyA,65,65,0 keypress,a,KeyA,0,97,97 keyup,a,KeyA,65,65,0",
    "Z": "keydown,Z,KeyZ,90,90,0 keypress,Z,KeyZ,0,90,90 keyup,Z,KeyZ,90,90,0",
    "7": "keydown,7,Digit7,55,55,0 keypress,7,Digit7,0,55,55 keyup,7,Digit7,55,55,0",
    "?": "keydown,?,Slash,191,191,0 keypress,?,Slash,0,63,63 keyup,?,Slash,191,191,0",
    "@": "keydown,@,Digit2,50,50,0 keypress,@,Digit2,0,64,64 keyup,@,Digit2,50,50,0",
    "Enter": "keydown,Enter,Enter,13,13,0 keypress,Enter,Enter,0,13,13 keyup,Enter,Enter,13,13,0",
    "Escape": "keydown,Escape,Escape,27,27,0 keyup,Escape,Escape,27,27,0",
    "ArrowLeft": "keydown,ArrowLeft,ArrowLeft,37,37,0 keyup,ArrowLeft,ArrowLeft,37,37,0",
    "Control+a": "keydown,a,KeyA,65,65,0 keyup,a,KeyA,65,65,0",
}


def test_a_key_says_what_it_says_in_a_browser():
    log = f"(event) => add({SAID})"
    field = f"onKeyDown={{{log}}} onKeyPress={{{log}}} onKeyUp={{{log}}}"
    played = run(form(field=field, rest="<input />"), [[["press", name]] for name in STROKES], FIELD, []).views
    assert {name: view[1][1] for name, view in zip(STROKES, played, strict=True)} == STROKES


def test_listeners_of_the_window_see_the_numbers_of_keys_as_well():
    source = f"""
        const {{ useEffect, useState }} = React;
        export function It() {{
          const [log, setLog] = useState("");
          useEffect(() => {{
            const note = (event) => setLog((now) => now + {SAID} + " ");
            for (const type of ["keydown", "keypress"]) window.addEventListener(type, note);
            return () => {{ for (const type of ["keydown", "keypress"]) window.removeEventListener(type, note); }};
          }}, []);
          return <p role="log">{{log}}</p>;
        }}
    """
    played = screens(source, [["key", "Escape"], ["key", "a"]], FIELD, [])
    assert played[-1][1] == "keydown,Escape,Escape,27,27,0 keydown,a,KeyA,65,65,0 keypress,a,KeyA,97,97,97"


@pytest.mark.parametrize("on", ["onKeyPress", "onBeforeInput"])
def test_typing_makes_key_presses_that_may_be_prevented(on):
    digits = f"{CHANGE} {on}={{(event) => /[0-9]/.test(event.{'key' if on == 'onKeyPress' else 'data'}) || event.preventDefault()}}"
    assert screens(form(field=digits), [["type", "1a2"]], FIELD, [])[1][0] == "12"
    enter = 'onKeyPress={(event) => event.key === "Enter" && event.preventDefault()}'
    assert screens(form(SUBMIT, field=enter), [["press", "Enter"]], FIELD, [])[1][1] == ""


def test_what_is_typed_goes_to_the_field_that_has_the_focus_by_then():
    source = """
        export function It() {
          const second = React.useRef(null);
          return <><input aria-label="Name" maxLength={1} onChange={() => second.current.focus()} />
            <input ref={second} onChange={(event) => (document.title = event.target.value)} /><p role="log">{document.title}</p></>;
        }
    """
    what = described(
        {"second": {"value": {"role": "textbox", "nth": 1}}}, type={"type": {"label": "Name", "text": "ab"}}
    )
    assert screens(source, ["type"], what, []) == [[""], ["b"]]
