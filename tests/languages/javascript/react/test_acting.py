"""What a person does: typing, keys, focus, the pointer, forms; each as a browser does it."""

from __future__ import annotations

import pytest

from tests.support.javascript import needs_node
from tests.support.react import CHANGE, FIELD, SUBMIT, described, form, run, screens

pytestmark = needs_node


def test_typing_replaces_the_value_a_character_at_a_time():
    assert screens(form(), [["type", "ab"], ["type", "c"], ["type", ""]], FIELD, [])[1:] == [
        ["ab", "a ab"],
        ["c", "a ab c"],
        ["", "a ab c"],
    ]


def test_a_field_may_refuse_what_is_typed():
    upper = CHANGE.replace("setName(event.target.value)", "setName(event.target.value.toUpperCase())")
    assert screens(form(field=upper), [["type", "ab"]], FIELD, [])[1][0] == "AB"
    never = 'onChange={() => add("no")}'
    assert screens(form(field=never), [["type", "a"]], FIELD, [])[1] == ["", "no"]
    prevented = CHANGE + ' onKeyDown={(event) => event.key === "a" && event.preventDefault()}'
    assert screens(form(field=prevented), [["type", "ab"]], FIELD, [])[1][0] == "b"


@pytest.mark.parametrize(
    ("rest", "submits"),
    [
        ("", True),
        ("<button>Save</button>", True),
        ("<button disabled>Save</button>", False),
        ("<input />", False),
        ("<input type='submit' value='Save' /><input />", True),
        ("<button type='button'>Save</button>", True),
    ],
)
def test_enter_submits_as_in_a_browser(rest, submits):
    assert screens(form(SUBMIT, rest=rest), [["press", "Enter"]], FIELD, [])[1][1] == ("submit:" if submits else "")


REFUSED = (
    "The browser does not submit the form at that action: {} invalid. `noValidate` on the form turns its check off."
)


@pytest.mark.parametrize(
    ("attributes", "rest", "said"),
    [
        ("", "<input required aria-label='Email' />", REFUSED.format('the field "Email" is')),
        (
            "",
            "<label>Age <input type='number' min='3' defaultValue='1' /></label>",
            REFUSED.format('the field "Age" is'),
        ),
        ("", "<textarea required />", REFUSED.format("a field is")),
        ("noValidate", "<input required />", None),
        ("", "<input />", None),
    ],
)
def test_a_form_that_the_browser_does_not_submit_says_so(attributes, rest, said):
    source = form(f"{attributes} {SUBMIT}", rest=f"{rest}<button>Save</button>")
    [outcome] = run(source, [["click"]], FIELD, []).outcomes
    assert outcome.hindered.get("1") == said
    assert outcome.value[1][1] == ("" if said else "submit:")


def test_a_form_that_a_solution_checks_itself_is_not_said_to_be_refused():
    checks = 'onClick={(event) => event.target.form.checkValidity() || add("invalid")}'
    source = form(f"noValidate {SUBMIT}", rest=f"<input required /><button type='button' {checks}>Save</button>")
    [outcome] = run(source, [["click"]], FIELD, []).outcomes
    assert (outcome.hindered, outcome.value[1][1]) == ({}, "invalid")


def test_a_form_that_reloads_the_page_starts_again_and_is_told():
    played = run(form("onSubmit={() => add('submit')}"), [[["type", "a"], ["press", "Enter"]]], FIELD, [])
    assert played.views == [[["", ""], ["a", "a"], ["", ""]]]
    assert [kind for kind, _ in played.warnings] == ["reload"]


DIALOG = described(
    {"open": {"exists": {"role": "dialog"}}, "focused": {"focused": {"role": "button", "name": "Open"}}},
    open={"click": {"role": "button", "name": "Open"}},
    key={"key": {"key": "$key"}},
)
MODAL = """
    export function It() {
      const [isOpen, setOpen] = React.useState(false);
      const opener = React.useRef(null);
      React.useEffect(() => {
        if (!isOpen) return;
        const onKey = (event) => event.key === "Escape" && setOpen(false);
        %s.addEventListener("keydown", onKey);
        const before = opener.current;
        return () => { %s.removeEventListener("keydown", onKey); before.focus(); };
      }, [isOpen]);
      return <><button ref={opener} onClick={() => setOpen(true)}>Open</button>{%s}</>;
    }
"""
SHOWN = [
    'isOpen && <div role="dialog"><button autoFocus>OK</button></div>',
    '<div role="dialog" hidden={!isOpen}>…</div>',
    '<section role="dialog" style={{ display: isOpen ? "block" : "none" }}>…</section>',
    'isOpen && require("react-dom").createPortal(<dialog open>…</dialog>, document.body)',
    "<dialog open={isOpen}>…</dialog>",
]


@pytest.mark.parametrize(
    ("target", "shown"), [*zip(["document", "window", "document", "window", "document"], SHOWN, strict=True)]
)
def test_every_way_to_show_and_hide_counts(target, shown):
    played = screens(MODAL % (target, target, shown), ["open", ["key", "Escape"], "open"], DIALOG, [])
    assert [is_open for is_open, _ in played] == [False, True, False, True]
    assert played[2][1]


def test_a_modal_dialog_takes_the_focus_and_escape_closes_it():
    source = """
        export function It() {
          const dialog = React.useRef(null);
          const [closed, setClosed] = React.useState(0);
          return <><button onClick={() => dialog.current.showModal()}>Open</button>
            <dialog ref={dialog} onCancel={(event) => closed && event.preventDefault()} onClose={() => setClosed(closed + 1)}>
              <button>First</button>
            </dialog><p role="status">{closed}</p></>;
        }
    """
    parts = {
        "first": {"focused": {"text": "First"}},
        "opener": {"focused": {"text": "Open"}},
        "closed": {"text": {"role": "status"}},
    }
    what = described(parts, open={"click": {"text": "Open"}}, key={"key": {"key": "$key"}})
    played = screens(source, ["open", ["key", "Escape"], "open", ["key", "Escape"]], what, [])
    assert played == [[None, False, "0"], [True, False, "0"], [None, True, "1"], [True, False, "1"], [True, False, "1"]]


STARS = described(
    {"shown": {"count": {"text": "★"}}, "chosen": {"checked": {"role": "radio", "nth": 1}}},
    hover={"hover": {"role": "radio", "nth": "$index"}},
    leave={"unhover": {"role": "radio", "nth": "$index"}},
    click={"click": {"role": "radio", "nth": "$index"}},
)


def test_the_pointer_enters_and_leaves():
    source = """
        export function It() {
          const [stars, setStars] = React.useState(0);
          const [over, setOver] = React.useState(0);
          return <div onMouseLeave={() => setOver(0)}>{[1, 2, 3].map((n) =>
            <span key={n} role="radio" aria-checked={n === stars} onMouseEnter={() => setOver(n)} onClick={() => setStars(n)}>
              {n <= (over || stars) ? "★" : "☆"}
            </span>)}</div>;
        }
    """
    played = screens(source, [["hover", 2], ["hover", 0], ["leave", 0], ["click", 1], ["leave", 1]], STARS, [])
    assert played == [[0, False], [3, False], [1, False], [0, False], [2, True], [2, True]]


def test_the_main_button_of_a_mouse_is_pressed():
    source = """
        export function It() {
          const [log, setLog] = React.useState("");
          const note = ({ type, button, nativeEvent }) => {
            const { buttons, which, pointerType } = nativeEvent;
            setLog((now) => `${now}${[type, button, buttons, which, pointerType].join()} `);
          };
          return <><button onPointerDown={note} onMouseDown={note} onMouseUp={note} onClick={note}>Save</button>
            <p role="log">{log}</p></>;
        }
    """
    played = screens(source, ["click"], FIELD, [])
    assert played[1][1] == "pointerdown,0,1,1,mouse mousedown,0,1,1, mouseup,0,0,1, click,0,0,1,"


PICK = described(
    {
        "size": {"value": {"label": "Size"}},
        "agreed": {"checked": {"label": "I agree"}},
        "off": {"disabled": {"role": "button"}},
    },
    pick={"select": {"label": "Size", "option": "$option"}},
    agree={"click": {"label": "I agree"}},
)


def test_lists_and_boxes():
    source = """
        export function It() {
          const [size, setSize] = React.useState("s");
          const [agreed, setAgreed] = React.useState(false);
          return <fieldset>
            <label htmlFor="size">Size</label>
            <select id="size" value={size} onChange={(event) => setSize(event.target.value)}>
              <option value="s">Small</option><option value="l">Large</option>
            </select>
            <label><input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />I agree</label>
            <button disabled={!agreed}>Go</button>
          </fieldset>;
        }
    """
    assert screens(source, [["pick", "Large"], "agree", ["pick", "Huge"]], PICK, []) == [
        ["s", False, True],
        ["l", False, True],
        ["l", True, False],
        ["l", True, False],
    ]


NAMES = described({"exists": {"exists": {"role": "button", "name": "Save all"}}})


@pytest.mark.parametrize(
    ("inside", "outside"),
    [
        ("Save <b>all</b>", ""),
        ("<div>Save</div><div>all</div>", ""),
        ("Save all <i style={{ display: 'none' }}>now</i>", ""),
        ("Save all <i className='gone'>now</i>", "<style>{'.gone { display: none }'}</style>"),
        ("Save all", "<p style={{ visibility: 'hidden' }}>Save all</p>"),
    ],
)
def test_a_name_has_what_is_displayed(inside, outside):
    source = f"export function It() {{ return <div><button>{inside}</button>{outside}</div>; }}"
    assert screens(source, [], NAMES, []) == [[True]]


def test_what_an_action_changes_is_found_by_the_next():
    source = """
    const { useState } = React;
    export function It() {
      const [done, setDone] = useState(0);
      return <div>{done === 1 && <button>Save</button>}
        <button onClick={() => setDone(done + 1)}>{done === 1 ? "Reset" : "Save"}</button></div>;
    }
    """
    buttons = described(
        {
            "count": {"count": {"role": "button", "name": "Save"}},
            "reset": {"exists": {"role": "button", "name": "Reset"}},
        },
        save={"click": {"role": "button", "name": "Save"}},
        reset={"click": {"role": "button", "name": "Reset"}},
    )
    assert screens(source, ["save", "save", "reset"], buttons, []) == [[1, False], [1, True], [1, True], [1, False]]
