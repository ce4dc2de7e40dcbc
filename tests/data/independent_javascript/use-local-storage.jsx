// ==== right
import { useState } from "react";

export function useStored(key, initial) {
  const [, redraw] = useState(0);
  const stored = localStorage.getItem(key);
  const set = (value) => {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    redraw((n) => n + 1);
  };
  return [stored ?? initial, set];
}

export default function Note({ name }) {
  const [text, setText] = useStored(`note-${name}`, "");
  return (
    <>
      <label>
        Note
        <textarea value={text} onChange={(e) => setText(e.target.value)} />
      </label>
      <button onClick={() => setText(null)}>Clear</button>
    </>
  );
}
// ==== right
import { useEffect, useState } from "react";

function useStored(key, initial) {
  const read = () => {
    const text = window.localStorage.getItem(key);
    return text === null ? initial : text;
  };
  const [value, setValue] = useState(read);

  useEffect(() => {
    setValue(read());
  }, [key]);

  return {
    value,
    write(text) {
      setValue(text);
      window.localStorage.setItem(key, text);
    },
    clear() {
      setValue(initial);
      window.localStorage.removeItem(key);
    },
  };
}

export const Note = (props) => {
  const note = useStored("note-" + props.name, "");
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <label htmlFor="note">Note</label>
      <input id="note" type="text" value={note.value} onChange={(event) => note.write(event.target.value)} />
      <button type="button" onClick={note.clear}>Clear</button>
    </form>
  );
};
// ==== wrong WA
import { useEffect, useState } from "react";

function useStored(key, initial) {
  const [value, setValue] = useState(() => localStorage.getItem(key) ?? initial);
  useEffect(() => {
    localStorage.setItem(key, value);
  }, [key, value]);
  return [value, setValue];
}

export default function Note({ name }) {
  const key = `note-${name}`;
  const [text, setText] = useStored(key, "");
  const clear = () => {
    setText("");
    localStorage.removeItem(key);
  };
  return (
    <div>
      <label>Note <input value={text} onChange={(e) => setText(e.target.value)} /></label>
      <button onClick={clear}>Clear</button>
    </div>
  );
}
// ==== wrong WA
import { useState } from "react";

function useStored(key, initial) {
  const [value, setValue] = useState(() => localStorage.getItem(key) ?? initial);
  const set = (text) => {
    setValue(text);
    localStorage.setItem(key, text);
  };
  const clear = () => {
    setValue(initial);
    localStorage.removeItem(key);
  };
  return [value, set, clear];
}

export default function Note({ name }) {
  const [text, setText, clear] = useStored(`note-${name}`, "");
  return (
    <div>
      <label>Note <input value={text} onChange={(e) => setText(e.target.value)} /></label>
      <button onClick={clear}>Clear</button>
    </div>
  );
}
// ==== wrong WA
import { useEffect, useState } from "react";

function useStored(key, initial) {
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? initial;
    } catch {
      return initial;
    }
  };
  const [value, setValue] = useState(read);
  useEffect(() => setValue(read()), [key]);
  const set = (text) => {
    setValue(text);
    localStorage.setItem(key, JSON.stringify(text));
  };
  const clear = () => {
    setValue(initial);
    localStorage.removeItem(key);
  };
  return [value, set, clear];
}

export default function Note({ name }) {
  const [text, setText, clear] = useStored(`note-${name}`, "");
  return (
    <div>
      <label>Note <input value={text} onChange={(e) => setText(e.target.value)} /></label>
      <button onClick={clear}>Clear</button>
    </div>
  );
}
