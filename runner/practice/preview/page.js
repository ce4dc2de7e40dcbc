"use strict";
// The page of `drill preview`: runs the learner's file, shows its component, and follows the file. Requests wait until
// somebody settles them, and callbacks are listed.

const { React, ReactDOM, client, jsxRuntime } = window.shipped.react;
const { transform } = window.shipped.sucrase;
const EVERY = 500; // milliseconds
const MODULES = { react: React, "react-dom": ReactDOM, "react-dom/client": client, "react/jsx-runtime": jsxRuntime };
const PLACE = /blob:[^\s)]*?:(\d+):\d+/;
const LONGEST = 2_000;
const UNWRITTEN = "NotWritten"; // what a stub throws

const at = (id) => document.getElementById(id);
const list = (id) => at(id).querySelector("ol");
let problem;
let props = {};
let shown = ""; // the digest of what is shown
let root = null;
let Component = null;
let asked = new Map(); // the requests of this moment: strict mode makes each of an effect's twice

window.React = React;
window[UNWRITTEN] = class extends Error {
  name = UNWRITTEN;
  message = "the component is not written yet";
};
window.addEventListener("error", (event) => fail(event.error ?? event.message, lineOf(event)));
window.addEventListener("unhandledrejection", (event) => fail(event.reason));

const lineOf = ({ error, filename, lineno }) => lineIn(error) || (filename.startsWith("blob:") ? lineno : 0);
const lineIn = (error) => Number(PLACE.exec(error?.stack)?.[1]);

/** Show an error with its line in the learner's file. */
function fail(error, line = lineIn(error)) {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  add("errors", [`${text}${line ? ` (line ${line})` : ""}`.slice(0, LONGEST)]);
}

/** What React warns about is shown as well: it says what a browser's console would. */
const toConsole = console.error.bind(console);
console.error = (first, ...rest) => {
  toConsole(first, ...rest);
  if (typeof first !== "string" || first.startsWith("%o")) return;
  fail(first.replace(/%[sdo]/g, () => String(rest.shift())).split("\n")[0]);
};

function add(id, children) {
  const item = document.createElement("li");
  item.append(...children);
  list(id).append(item);
  at(id).hidden = false;
  return item;
}

function button(name, act) {
  const made = document.createElement("button");
  Object.assign(made, { type: "button", textContent: name, onclick: act });
  return made;
}

const written = (args) => args.map((value) => JSON.stringify(value) ?? String(value)).join(", ");

/** Make a prop that asks for something: each request has a text for its answer, and two buttons. */
function fetcher(name) {
  return (...args) => {
    const key = `${name}(${written(args)})`;
    if (!asked.has(key)) asked.set(key, request(key));
    setTimeout(() => asked.clear());
    return asked.get(key);
  };
}

function request(key) {
  const answer = document.createElement("textarea");
  answer.value = JSON.stringify(problem.answer);
  answer.setAttribute("aria-label", `Answer to ${key}`);
  return new Promise((resolve, reject) => {
    const settle = (act) => () => {
      act();
      item.replaceChildren(`${key} – settled`);
    };
    const item = add("requests", [
      `${key} `,
      answer,
      button("Resolve", () => parsed(answer.value, (value) => settle(() => resolve(value))())),
      button("Reject", settle(() => reject(new Error("failed")))),
    ]);
  });
}

function parsed(text, use) {
  try {
    use(JSON.parse(text));
  } catch (error) {
    fail(error);
  }
}

function made(name, prop) {
  if (prop.type === "fetcher") return fetcher(name);
  if (prop.type === "callback") return (...args) => void add("calls", [`${name}(${written(args)})`]);
  return "value" in prop ? prop.value : problem.values[name];
}

/** Let the props that are data be changed. */
function listProps() {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") continue;
    const label = document.createElement("label");
    const field = document.createElement("input");
    field.value = JSON.stringify(value);
    field.onchange = () => parsed(field.value, (changed) => render({ ...props, [name]: changed }));
    label.append(`${name} `, field);
    at("props").querySelector("div").append(label);
    at("props").hidden = false;
  }
}

function render(changed) {
  props = changed;
  root?.render(React.createElement(React.StrictMode, null, React.createElement(Component, props)));
}

/** What the learner's module calls: gives it its imports, and shows what it exports. */
window.drillModule = (run) => {
  const module = { exports: {}, defined: null };
  run.call(module.exports, module.exports, required, module);
  const { exports } = module;
  Component = [module.defined, exports[problem.component], exports.default, exports].find(isComponent);
  if (!Component) throw new Error(`it defines no ${problem.component}`);
  root = client.createRoot(at("stage"), { onUncaughtError: (error) => fail(error) });
  render(props);
};

const isComponent = (value) => typeof value === "function" || (value !== null && typeof value === "object" && "$$typeof" in value);

function required(name) {
  if (Object.hasOwn(MODULES, name)) return MODULES[name];
  if (name.endsWith(".css")) return {};
  throw new Error(`there is no package '${name}' here`);
}

/** Start again with this source. Its lines stay what they are: the first one only gets something in front. */
function open(source, name) {
  root?.unmount();
  root = null;
  for (const id of ["errors", "requests", "calls"]) {
    list(id).replaceChildren();
    at(id).hidden = true;
  }
  const transforms = ["imports", "jsx", ...(/\.tsx?$/.test(name) ? ["typescript"] : [])];
  let code;
  try {
    ({ code } = transform(source, { transforms, jsxRuntime: "automatic", production: true }));
  } catch (error) {
    return fail(error.message.replace(/^Error transforming [^:]*: |\s*\(\d+:\d+\)$/g, ""), error.loc?.line);
  }
  const { component } = problem;
  const entry = `if (typeof ${component} !== "undefined") module.defined = ${component};`;
  const whole = `drillModule(function (exports, require, module) { ${code}\n;${entry} });`;
  const script = document.createElement("script");
  script.src = URL.createObjectURL(new Blob([whole], { type: "text/javascript" }));
  script.onload = () => script.remove();
  document.head.append(script);
  return undefined;
}

async function follow() {
  try {
    const { digest, name, source, error } = await (await fetch("source")).json();
    at("file").textContent = error ? `${name}: ${error}` : name;
    if (source !== undefined && digest !== shown) {
      shown = digest;
      open(source, name);
    }
  } catch {
    at("file").textContent = "drill preview has ended";
  }
  setTimeout(follow, EVERY);
}

async function start() {
  problem = await (await fetch("problem")).json();
  document.title = `${problem.title} – drill preview`;
  at("title").textContent = problem.title;
  props = Object.fromEntries(Object.entries(problem.props).map(([name, prop]) => [name, made(name, prop)]));
  listProps();
  follow();
}

start();
