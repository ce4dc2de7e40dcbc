// ==== right
import { useRef, useState } from "react";

export default function Tabs({ tabs }) {
  const [active, setActive] = useState(0);
  const refs = useRef([]);
  const go = (index) => {
    setActive(index);
    refs.current[index].focus();
  };
  const onKeyDown = (event) => {
    const last = tabs.length - 1;
    const target = {
      ArrowRight: active === last ? 0 : active + 1,
      ArrowLeft: active === 0 ? last : active - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    go(target);
  };
  return (
    <div>
      <div role="tablist" onKeyDown={onKeyDown}>
        {tabs.map(({ label }, i) => (
          <button
            key={label}
            ref={(node) => { refs.current[i] = node; }}
            role="tab"
            aria-selected={i === active}
            tabIndex={i === active ? 0 : -1}
            onClick={() => setActive(i)}
          >
            {label}
          </button>
        ))}
      </div>
      <div role="tabpanel">{tabs[active].content}</div>
    </div>
  );
}
// ==== right
import { Component } from "react";

export default class Tabs extends Component {
  state = { selected: this.props.tabs[0].label, moved: 0 };
  nodes = new Map();

  componentDidUpdate(_, before) {
    if (before.moved !== this.state.moved) this.nodes.get(this.state.selected).focus();
  }

  select(label) {
    this.setState((s) => ({ selected: label, moved: s.moved + 1 }));
  }

  press = (event, at) => {
    const labels = this.props.tabs.map((t) => t.label);
    const n = labels.length;
    if (event.key === "ArrowRight") this.select(labels[(at + 1) % n]);
    else if (event.key === "ArrowLeft") this.select(labels[(at + n - 1) % n]);
    else if (event.key === "Home") this.select(labels[0]);
    else if (event.key === "End") this.select(labels[n - 1]);
  };

  render() {
    const { tabs } = this.props;
    const { selected } = this.state;
    return (
      <section>
        <ul role="tablist">
          {tabs.map((tab, at) => (
            <li
              key={tab.label}
              role="tab"
              tabIndex={0}
              aria-selected={tab.label === selected ? "true" : "false"}
              ref={(node) => { this.nodes.set(tab.label, node); }}
              onClick={() => this.select(tab.label)}
              onKeyDown={(event) => this.press(event, at)}
            >
              {tab.label}
            </li>
          ))}
        </ul>
        {tabs.map((tab) => (
          <div key={tab.label} role="tabpanel" hidden={tab.label !== selected}>{tab.content}</div>
        ))}
      </section>
    );
  }
}
// ==== wrong WA
import { useEffect, useRef, useState } from "react";

export default function Tabs({ tabs }) {
  const [index, setIndex] = useState(0);
  const list = useRef(null);
  useEffect(() => {
    list.current.children[index].focus();
  }, [index]);
  const keys = (e) => {
    const n = tabs.length;
    if (e.key === "ArrowRight") setIndex((index + 1) % n);
    if (e.key === "ArrowLeft") setIndex((index + n - 1) % n);
    if (e.key === "Home") setIndex(0);
    if (e.key === "End") setIndex(n - 1);
  };
  return (
    <>
      <div role="tablist" ref={list} onKeyDown={keys}>
        {tabs.map((t, i) => (
          <button key={t.label} role="tab" aria-selected={i === index} onClick={() => setIndex(i)}>{t.label}</button>
        ))}
      </div>
      <div role="tabpanel">{tabs[index].content}</div>
    </>
  );
}
// ==== wrong WA
import { useRef, useState } from "react";

export default function Tabs({ tabs }) {
  const [index, setIndex] = useState(0);
  const refs = useRef([]);
  const go = (i) => {
    setIndex(i);
    refs.current[i].focus();
  };
  const keys = (e) => {
    if (e.key === "ArrowRight") go((index + 1) % tabs.length);
    else if (e.key === "ArrowLeft") go(Math.abs(index - 1) % tabs.length);
    else if (e.key === "Home") go(0);
    else if (e.key === "End") go(tabs.length - 1);
  };
  return (
    <>
      <div role="tablist">
        {tabs.map((t, i) => (
          <button key={t.label} ref={(el) => { refs.current[i] = el; }} role="tab" aria-selected={i === index}
            onClick={() => go(i)} onKeyDown={keys}>{t.label}</button>
        ))}
      </div>
      <div role="tabpanel">{tabs[index].content}</div>
    </>
  );
}
// ==== wrong WA
import { useState } from "react";

export default function Tabs({ tabs }) {
  const [index, setIndex] = useState(0);
  const n = tabs.length;
  const moves = { ArrowRight: (index + 1) % n, ArrowLeft: (index - 1 + n) % n, Home: 0, End: n - 1 };
  return (
    <>
      <div role="tablist" onKeyDown={(e) => e.key in moves && setIndex(moves[e.key])}>
        {tabs.map((t, i) => (
          <button key={t.label} role="tab" aria-selected={i === index} tabIndex={i === index ? 0 : -1}
            onClick={() => setIndex(i)}>{t.label}</button>
        ))}
      </div>
      <div role="tabpanel">{tabs[index].content}</div>
    </>
  );
}
