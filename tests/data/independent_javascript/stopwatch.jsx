// ==== right
import { useEffect, useReducer } from "react";

const initial = { running: false, seconds: 0 };

function reducer(state, action) {
  switch (action) {
    case "start":
      return { ...state, running: true };
    case "stop":
      return { ...state, running: false };
    case "tick":
      return { ...state, seconds: state.seconds + 1 };
    default:
      return initial;
  }
}

export default function Stopwatch() {
  const [{ running, seconds }, dispatch] = useReducer(reducer, initial);

  useEffect(() => {
    if (!running) return;
    const id = setInterval(() => dispatch("tick"), 1000);
    return () => clearInterval(id);
  }, [running]);

  return (
    <section>
      <h1>Stopwatch</h1>
      <span role="timer" aria-live="off">{seconds}</span>
      <button disabled={running} onClick={() => dispatch("start")}>Start</button>
      <button disabled={!running} onClick={() => dispatch("stop")}>Stop</button>
      <button onClick={() => dispatch("reset")}>Reset</button>
    </section>
  );
}
// ==== right
import React from "react";

export class Stopwatch extends React.Component {
  state = { startedAt: null, before: 0, now: 0 };

  elapsed() {
    const { startedAt, before, now } = this.state;
    return startedAt === null ? before : before + Math.floor((now - startedAt) / 1000);
  }

  start = () => {
    const now = Date.now();
    this.setState({ startedAt: now, now });
    this.timer = setInterval(() => this.setState({ now: Date.now() }), 100);
  };

  stop = () => {
    clearInterval(this.timer);
    this.setState({ startedAt: null, before: this.elapsed() });
  };

  reset = () => {
    clearInterval(this.timer);
    this.setState({ startedAt: null, before: 0 });
  };

  componentWillUnmount() {
    clearInterval(this.timer);
  }

  render() {
    const running = this.state.startedAt !== null;
    return (
      <>
        <div role="timer">{String(this.elapsed())}</div>
        <div className="buttons">
          <button type="button" onClick={this.start} disabled={running}>Start</button>
          <button type="button" onClick={this.stop} disabled={!running}>Stop</button>
          <button type="button" onClick={this.reset}>Reset</button>
        </div>
      </>
    );
  }
}
// ==== wrong WA
import { useEffect, useState } from "react";

export default function Stopwatch() {
  const [running, setRunning] = useState(false);
  const [seconds, setSeconds] = useState(0);

  useEffect(() => {
    if (!running) return;
    const id = setInterval(() => setSeconds(seconds + 1), 1000);
    return () => clearInterval(id);
  }, [running]);

  return (
    <div>
      <p role="timer">{seconds}</p>
      <button disabled={running} onClick={() => setRunning(true)}>Start</button>
      <button disabled={!running} onClick={() => setRunning(false)}>Stop</button>
      <button onClick={() => { setRunning(false); setSeconds(0); }}>Reset</button>
    </div>
  );
}
// ==== wrong WA
import { useRef, useState } from "react";

export default function Stopwatch() {
  const [running, setRunning] = useState(false);
  const [seconds, setSeconds] = useState(0);
  const timer = useRef(null);

  const start = () => {
    setRunning(true);
    timer.current = setInterval(() => setSeconds((s) => s + 1), 1000);
  };
  const stop = () => {
    setRunning(false);
    clearInterval(timer.current);
  };
  const reset = () => {
    setRunning(false);
    setSeconds(0);
  };

  return (
    <div>
      <p role="timer">{seconds}</p>
      <button disabled={running} onClick={start}>Start</button>
      <button disabled={!running} onClick={stop}>Stop</button>
      <button onClick={reset}>Reset</button>
    </div>
  );
}
// ==== wrong WA
import { useEffect, useState } from "react";

export default function Stopwatch() {
  const [running, setRunning] = useState(false);
  const [ms, setMs] = useState(0);

  useEffect(() => {
    if (!running) return;
    const id = setInterval(() => setMs((m) => m + 100), 100);
    return () => clearInterval(id);
  }, [running]);

  return (
    <div>
      <p role="timer">{Math.floor(ms / 1000)}</p>
      <button disabled={running} onClick={() => setRunning(true)}>Start</button>
      <button disabled={!running} onClick={() => setRunning(false)}>Stop</button>
      <button onClick={() => { setRunning(false); setMs(0); }}>Reset</button>
    </div>
  );
}
