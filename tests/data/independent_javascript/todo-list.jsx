// ==== right
import { useId, useReducer, useState } from "react";

function todosReducer(state, action) {
  switch (action.type) {
    case "added":
      return { next: state.next + 1, items: [...state.items, { id: state.next, text: action.text, done: false }] };
    case "toggled":
      return { ...state, items: state.items.map((t) => (t.id === action.id ? { ...t, done: !t.done } : t)) };
    case "removed":
      return { ...state, items: state.items.filter((t) => t.id !== action.id) };
    default:
      throw new Error(action.type);
  }
}

export default function Todos() {
  const [{ items }, dispatch] = useReducer(todosReducer, { next: 1, items: [] });
  const [draft, setDraft] = useState("");
  const field = useId();
  function submit(event) {
    event.preventDefault();
    const text = draft.trim();
    if (!text) return;
    dispatch({ type: "added", text });
    setDraft("");
  }
  return (
    <main>
      <form onSubmit={submit}>
        <label htmlFor={field}>New todo</label>
        <input id={field} value={draft} onChange={(e) => setDraft(e.target.value)} />
        <button type="submit">Add</button>
      </form>
      <ul>
        {items.map(({ id, text, done }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={done} onChange={() => dispatch({ type: "toggled", id })} />
              {text}
            </label>
            <button aria-label={`Remove ${text}`} onClick={() => dispatch({ type: "removed", id })}>×</button>
          </li>
        ))}
      </ul>
      <p role="status">{items.filter((t) => !t.done).length} left</p>
    </main>
  );
}
// ==== right
import { useRef, useState } from "react";

let serial = 0;

export default function Todos() {
  const input = useRef(null);
  const [todos, setTodos] = useState(() => new Map());

  const add = () => {
    const name = input.current.value.trim();
    if (name === "") return;
    const key = `todo-${serial++}`;
    setTodos((old) => new Map(old).set(key, { name, open: true }));
    input.current.value = "";
  };
  const toggle = (key) => setTodos((old) => {
    const { name, open } = old.get(key);
    return new Map(old).set(key, { name, open: !open });
  });
  const remove = (key) => setTodos((old) => new Map([...old].filter(([k]) => k !== key)));

  let left = 0;
  for (const { open } of todos.values()) if (open) left += 1;
  return (
    <div>
      <input type="text" aria-label="New todo" ref={input} onKeyDown={(e) => { if (e.key === "Enter") add(); }} />
      <button type="button" onClick={add}>Add</button>
      {[...todos].map(([key, { name, open }]) => (
        <div key={key}>
          <button role="checkbox" aria-checked={!open} onClick={() => toggle(key)}>{name}</button>
          <button onClick={() => remove(key)}>Remove {name}</button>
        </div>
      ))}
      <output>{`${left} left`}</output>
    </div>
  );
}
// ==== wrong WA
import { useState } from "react";

export default function Todos() {
  const [todos, setTodos] = useState([]);
  const [text, setText] = useState("");
  const add = (e) => {
    e.preventDefault();
    if (!text.trim()) return;
    setTodos([...todos, { id: Date.now(), text: text.trim(), done: false }]);
    setText("");
  };
  return (
    <form onSubmit={add}>
      <label>New todo <input value={text} onChange={(e) => setText(e.target.value)} /></label>
      <button>Add</button>
      {todos.map((t) => (
        <p key={t.id}>
          <label>
            <input type="checkbox" checked={t.done}
              onChange={() => setTodos(todos.map((o) => (o.id === t.id ? { ...o, done: !o.done } : o)))} />
            {t.text}
          </label>
          <button type="button" onClick={() => setTodos(todos.filter((o) => o.id !== t.id))}>Remove {t.text}</button>
        </p>
      ))}
      <div role="status">{todos.filter((t) => !t.done).length} left</div>
    </form>
  );
}
// ==== wrong WA
import { useState } from "react";

export default function Todos() {
  const [texts, setTexts] = useState([]);
  const [done, setDone] = useState(new Set());
  const [draft, setDraft] = useState("");
  function add() {
    const text = draft.trim();
    if (text) {
      setTexts([...texts, text]);
      setDraft("");
    }
  }
  function toggle(i) {
    const next = new Set(done);
    if (!next.delete(i)) next.add(i);
    setDone(next);
  }
  return (
    <div>
      <label htmlFor="new">New todo</label>
      <input id="new" value={draft} onChange={(e) => setDraft(e.target.value)} onKeyDown={(e) => e.key === "Enter" && add()} />
      <button onClick={add}>Add</button>
      {texts.map((text, i) => (
        <div key={i}>
          <label><input type="checkbox" checked={done.has(i)} onChange={() => toggle(i)} />{text}</label>
          <button onClick={() => setTexts(texts.filter((_, j) => j !== i))}>Remove {text}</button>
        </div>
      ))}
      <div role="status">{texts.filter((_, i) => !done.has(i)).length} left</div>
    </div>
  );
}
// ==== wrong WA
import { useState } from "react";

export default function Todos() {
  const [todos, setTodos] = useState([]);
  const [draft, setDraft] = useState("");
  const [id, setId] = useState(0);
  function add() {
    if (!draft) return;
    setTodos([...todos, { id, text: draft.trim(), done: false }]);
    setId(id + 1);
    setDraft("");
  }
  const toggle = (id) => setTodos(todos.map((t) => (t.id === id ? { ...t, done: !t.done } : t)));
  return (
    <div>
      <label>New todo<input value={draft} onChange={(e) => setDraft(e.target.value)} onKeyDown={(e) => e.key === "Enter" && add()} /></label>
      <button onClick={add}>Add</button>
      {todos.map((t) => (
        <div key={t.id}>
          <label><input type="checkbox" checked={t.done} onChange={() => toggle(t.id)} />{t.text}</label>
          <button onClick={() => setTodos(todos.filter((o) => o.id !== t.id))}>Remove {t.text}</button>
        </div>
      ))}
      <div role="status">{todos.filter((t) => !t.done).length} left</div>
    </div>
  );
}
