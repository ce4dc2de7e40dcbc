// ==== right
import { useState } from "react";

function isEmail(text) {
  const parts = text.split("@");
  return parts.length === 2 && parts[0] !== "" && parts[1] !== "";
}

export default function SignUp({ onSubmit }) {
  const [values, setValues] = useState({ email: "", password: "" });
  const [touched, setTouched] = useState({ email: false, password: false });
  const errors = {
    email: isEmail(values.email) ? null : "Invalid email",
    password: values.password.length >= 8 ? null : "Password too short",
  };
  const field = (name) => ({
    value: values[name],
    onChange: (e) => setValues({ ...values, [name]: e.target.value }),
    onBlur: () => setTouched((t) => ({ ...t, [name]: true })),
  });
  const submit = (e) => {
    e.preventDefault();
    setTouched({ email: true, password: true });
    if (!errors.email && !errors.password) onSubmit(values.email, values.password);
  };
  return (
    <form onSubmit={submit} noValidate>
      <label>Email <input type="email" {...field("email")} /></label>
      {touched.email && errors.email && <p role="alert">{errors.email}</p>}
      <label>Password <input type="password" {...field("password")} /></label>
      {touched.password && errors.password && <p role="alert">{errors.password}</p>}
      <button>Sign up</button>
    </form>
  );
}
// ==== right
import { useReducer } from "react";

const FIELDS = [
  { id: "email", label: "Email", type: "text", ok: (text) => /^[^@]+@[^@]+$/.test(text), error: "Invalid email" },
  { id: "password", label: "Password", type: "password", ok: (text) => text.length > 7, error: "Password too short" },
];

const start = { text: { email: "", password: "" }, visited: [] };

function step(state, event) {
  if (event.kind === "typed") return { ...state, text: { ...state.text, [event.id]: event.text } };
  return { ...state, visited: [...new Set([...state.visited, ...event.ids])] };
}

function Field({ field, text, isVisited, dispatch }) {
  const { id, label, type, ok, error } = field;
  const message = isVisited && !ok(text) ? error : "";
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={text}
        aria-invalid={message !== ""}
        aria-describedby={`${id}-error`}
        onChange={(e) => dispatch({ kind: "typed", id, text: e.target.value })}
        onBlur={() => dispatch({ kind: "visited", ids: [id] })}
      />
      <span id={`${id}-error`} role="alert">{message}</span>
    </div>
  );
}

export default function SignUp({ onSubmit }) {
  const [{ text, visited }, dispatch] = useReducer(step, start);
  function submit(event) {
    event.preventDefault();
    dispatch({ kind: "visited", ids: FIELDS.map((f) => f.id) });
    if (FIELDS.every((f) => f.ok(text[f.id]))) onSubmit(text.email, text.password);
  }
  return (
    <form onSubmit={submit}>
      {FIELDS.map((field) => (
        <Field key={field.id} field={field} text={text[field.id]} isVisited={visited.includes(field.id)} dispatch={dispatch} />
      ))}
      <input type="submit" value="Sign up" />
    </form>
  );
}
// ==== wrong WA
import { useState } from "react";

export default function SignUp({ onSubmit }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [left, setLeft] = useState({});
  const badEmail = !/.+@.+/.test(email);
  const badPassword = password.length < 8;
  function submit(e) {
    e.preventDefault();
    setLeft({ email: true, password: true });
    if (!badEmail && !badPassword) onSubmit(email, password);
  }
  return (
    <form onSubmit={submit} noValidate>
      <label>Email<input value={email} onChange={(e) => setEmail(e.target.value)} onBlur={() => setLeft({ ...left, email: true })} /></label>
      <label>Password<input type="password" value={password} onChange={(e) => setPassword(e.target.value)} onBlur={() => setLeft({ ...left, password: true })} /></label>
      {left.email && badEmail && <p role="alert">Invalid email</p>}
      {left.password && badPassword && <p role="alert">Password too short</p>}
      <button type="submit">Sign up</button>
    </form>
  );
}
// ==== wrong WA
import { useState } from "react";

const check = {
  email: (text) => (/^[^@]+@[^@]+$/.test(text) ? "" : "Invalid email"),
  password: (text) => (text.length < 8 ? "Password too short" : ""),
};

export default function SignUp({ onSubmit }) {
  const [values, setValues] = useState({ email: "", password: "" });
  const [errors, setErrors] = useState({ email: "", password: "" });
  const change = (name) => (e) => {
    setValues({ ...values, [name]: e.target.value });
    if (errors[name]) setErrors({ ...errors, [name]: check[name](e.target.value) });
  };
  const blur = (name) => () => setErrors({ ...errors, [name]: check[name](values[name]) });
  function submit(e) {
    e.preventDefault();
    const found = { email: check.email(values.email), password: check.password(values.password) };
    setErrors(found);
    if (!found.email && !found.password) onSubmit(values.email, values.password);
  }
  return (
    <form onSubmit={submit} noValidate>
      <label>Email<input value={values.email} onChange={change("email")} onBlur={blur("email")} /></label>
      <label>Password<input value={values.password} onChange={change("password")} onBlur={blur("password")} /></label>
      {Object.values(errors).filter(Boolean).map((text) => <p key={text} role="alert">{text}</p>)}
      <button>Sign up</button>
    </form>
  );
}
// ==== wrong WA
import { useState } from "react";

export default function SignUp({ onSubmit }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [touched, setTouched] = useState(false);
  const okEmail = /^[^@]+@[^@]+$/.test(email);
  const okPassword = password.length >= 8;
  function submit(e) {
    e.preventDefault();
    setTouched(true);
    if (okEmail && okPassword) onSubmit(email, password);
  }
  return (
    <form onSubmit={submit} onBlur={() => setTouched(true)} noValidate>
      <label>Email<input value={email} onChange={(e) => setEmail(e.target.value)} /></label>
      <label>Password<input value={password} onChange={(e) => setPassword(e.target.value)} /></label>
      {touched && !okEmail && <p role="alert">Invalid email</p>}
      {touched && !okPassword && <p role="alert">Password too short</p>}
      <button>Sign up</button>
    </form>
  );
}
