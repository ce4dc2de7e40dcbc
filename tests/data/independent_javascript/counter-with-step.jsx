// ==== right
import { useReducer, useRef, useEffect } from "react";

function reducer(count, action) {
  switch (action.type) {
    case "add": return count + action.by;
    case "reset": return 0;
    default: return count;
  }
}

export default function Counter({ step }) {
  const [count, dispatch] = useReducer(reducer, 0);
  const timers = useRef(new Set());
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  const later = () => {
    const id = setTimeout(() => {
      timers.current.delete(id);
      dispatch({ type: "add", by: step });
    }, 1000);
    timers.current.add(id);
  };
  return (
    <section>
      <p>Count: <strong role="status">{count}</strong></p>
      <button onClick={() => dispatch({ type: "add", by: step })}>+</button>
      <button onClick={() => dispatch({ type: "add", by: -step })}>-</button>
      <button onClick={later}>Later</button>
      <button onClick={() => dispatch({ type: "reset" })}>Reset</button>
    </section>
  );
}
// ==== right
import React from "react";

export default class Counter extends React.Component {
  constructor(props) {
    super(props);
    this.state = { count: 0 };
    this.later = this.later.bind(this);
  }

  change(by) {
    this.setState(({ count }) => ({ count: count + by }));
  }

  later() {
    window.setTimeout(this.change.bind(this, this.props.step), 1000);
  }

  render() {
    const buttons = [
      ["+", () => this.change(this.props.step)],
      ["-", () => this.change(-this.props.step)],
      ["Later", this.later],
      ["Reset", () => this.setState({ count: 0 })],
    ];
    return (
      <>
        <output>{this.state.count}</output>
        {buttons.map(([name, action]) => <input key={name} type="button" value={name} onClick={action} />)}
      </>
    );
  }
}
// ==== wrong WA
import { useState } from "react";

export default function Counter({ step }) {
  const [count, setCount] = useState(0);
  return (
    <div>
      <div role="status">{count}</div>
      <button onClick={() => setCount(count + step)}>+</button>
      <button onClick={() => setCount(count - step)}>-</button>
      <button onClick={() => setTimeout(() => setCount(count + step), 1000)}>Later</button>
      <button onClick={() => setCount(0)}>Reset</button>
    </div>
  );
}
// ==== wrong WA
import { useState, useRef } from "react";

export default function Counter({ step }) {
  const [count, setCount] = useState(0);
  const latest = useRef(step);
  latest.current = step;
  const add = () => setCount((c) => c + latest.current);
  return (
    <div>
      <div role="status">{count}</div>
      <button onClick={add}>+</button>
      <button onClick={() => setCount((c) => c - step)}>-</button>
      <button onClick={() => setTimeout(add, 1000)}>Later</button>
      <button onClick={() => setCount(0)}>Reset</button>
    </div>
  );
}
// ==== wrong WA
import { useState, useRef, useEffect } from "react";

export default function Counter({ step }) {
  const [count, setCount] = useState(0);
  const timers = useRef([]);
  useEffect(() => () => timers.current.forEach(clearTimeout), [step]);
  function later() {
    timers.current.push(setTimeout(() => setCount((c) => c + step), 1000));
  }
  return (
    <div>
      <div role="status">{count}</div>
      <button onClick={() => setCount((c) => c + step)}>+</button>
      <button onClick={() => setCount((c) => c - step)}>-</button>
      <button onClick={later}>Later</button>
      <button onClick={() => setCount(0)}>Reset</button>
    </div>
  );
}
