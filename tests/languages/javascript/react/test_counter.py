"""A counter: ways to write it that are right, and mistakes that the screen or a warning shows."""

from __future__ import annotations

import pytest

from runner.languages.javascript.worker import COMPONENT_OPTIONS, COMPONENT_VARIABLES
from tests.support.javascript import needs_node
from tests.support.react import COUNTER, run, screens

pytestmark = needs_node

RIGHT = {
    "a function that is the default": """
        import { useState } from "react";
        export default function Counter({ step }) {
          const [count, setCount] = useState(0);
          return <div><output>{count}</output><button onClick={() => setCount(count + step)}>+</button></div>;
        }
    """,
    "an arrow function with a reducer": """
        import React, { useReducer } from "react";
        const Counter = ({ step }) => {
          const [count, add] = useReducer((count) => count + step, 0);
          return <><p role="status"> {count} </p><button type="button" onClick={add}><b>+</b></button></>;
        };
        export { Counter };
    """,
    "a memo without an import": """
        const Counter = React.memo(function ({ step }) {
          const [count, setCount] = React.useState(0);
          return <main><span role="status">{count}</span><a role="button" aria-label="+" onClick={() => setCount((now) => now + step)} /></main>;
        });
        export default Counter;
    """,
    "a component with another name": """
        const { Component } = require("react");
        module.exports = class extends Component {
          state = { count: 0 };
          render() {
            const add = () => this.setState({ count: this.state.count + this.props.step });
            return <div><output>{this.state.count}</output><input type="button" value="+" onClick={add} /></div>;
          }
        };
    """,
}


@pytest.mark.parametrize("name", RIGHT)
def test_every_right_one_shows_the_same(name):
    assert screens(RIGHT[name], ["increment", "increment", ["wait", 1000]], init=[2]) == [["0"], ["2"], ["4"], ["4"]]


def test_typescript_is_stripped():
    source = RIGHT["an arrow function with a reducer"].replace("({ step })", "({ step }: { step: number })")
    assert screens(source, ["increment"], file="/solutions/it.tsx") == [["0"], ["1"]]


def test_jsx_needs_no_suffix_of_its_own():
    source = RIGHT["a function that is the default"]
    assert screens(source, ["increment"], file="/solutions/it.js") == [["0"], ["1"]]


def test_every_sequence_is_a_new_page():
    source = """
        let clicks = 0;
        export function Counter({ step }) {
          const [count, setCount] = React.useState(Number(localStorage.getItem("count")));
          const add = () => { localStorage.setItem("count", ++clicks); setCount(clicks * step); };
          return <><output>{count}</output><button onClick={add}>+</button></>;
        }
    """
    played = run(source, [["increment", "increment"], ["increment"]])
    assert played.views == [[["0"], ["1"], ["2"]], [["0"], ["1"]]]


WRONG = {
    "a variable is no state": """
        export function Counter({ step }) {
          let count = 0;
          return <><output>{count}</output><button onClick={() => { count += step; }}>+</button></>;
        }
    """,
    "state is changed in place": """
        export function Counter({ step }) {
          const [state, setState] = React.useState({ count: 0 });
          const add = () => { state.count += step; setState(state); };
          return <><output>{state.count}</output><button onClick={add}>+</button></>;
        }
    """,
    "an updater that is not pure": """
        export function Counter({ step }) {
          const count = React.useRef(0);
          const [, set] = React.useState(0);
          return <><output>{count.current}</output><button onClick={() => set(() => (count.current += step))}>+</button></>;
        }
    """,
}


@pytest.mark.parametrize("name", WRONG)
def test_every_wrong_one_is_seen(name):
    assert screens(WRONG[name], ["increment"]) != [["0"], ["1"]]


def test_nothing_happens_where_there_is_no_such_button():
    assert screens("export function Counter() { return <output>0</output>; }", ["increment"]) == [["0"], ["0"]]


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ({"role": "button", "name": "+"}, 'button "+"'),
        ({"role": "slider"}, "slider"),
        ({"label": "Add"}, 'element with the label "Add"'),
    ],
)
def test_an_element_that_is_not_there_is_named_with_its_action(target, name):
    described = {**COUNTER, "actions": {**COUNTER["actions"], "increment": {"click": target}}}
    played = run("export function Counter() { return <output>0</output>; }", [["increment"], [["wait", 1]]], described)
    assert [outcome.hindered for outcome in played.outcomes] == [
        {"1": f"There is no {name} on the screen at that action."},
        {},
    ]


def test_nothing_happens_on_a_disabled_button():
    source = RIGHT["a function that is the default"].replace("<button", "<button disabled")
    assert screens(source, ["increment"]) == [["0"], ["0"]]


def test_its_memory_is_bounded_by_what_the_benchmark_measures():
    shown = "[...process.execArgv, process.env.MALLOC_ARENA_MAX].join(' ')"
    source = f"export function Counter() {{ return <><output>{{{shown}}}</output><button>+</button></>; }}"
    ((played,),) = screens(source, [])
    assert {*COMPONENT_OPTIONS, *COMPONENT_VARIABLES.values()} <= {*played.split()}
