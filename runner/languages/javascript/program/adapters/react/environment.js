"use strict";
// A document, and React in it. React looks for the document when it is loaded, so this file makes that first.

const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { compileFunction } = require("node:vm");
const { Clock } = require("../../clock");
const { Window } = require("../../shipped/dom");
const { withEffects } = require("./effects");
const { withStates } = require("./states");
const { ReactConsole } = require("./warnings");

const KEEPS_PAGES = 22; // the first version of Node in which V8 keeps the pages that a collection frees
const soon = setImmediate;
const URL_OF_PAGE = "http://localhost/";
const MUTATED = "a state was changed in place, which React does not see: set a new array or object";
const OURS = new Set(["constructor", "undefined", "console", "performance", "crypto", "globalThis", "global", "GLOBAL"]);
const OF_BROWSERS = ["Event", "EventTarget", "CustomEvent", "MessageEvent", "AbortController", "AbortSignal", "FormData", "File", "Blob"];
const SETTINGS = {
  disableComputedStyleRendering: true,
  disableCSSFileLoading: true,
  disableJavaScriptFileLoading: true,
  navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true, disableChildPageNavigation: true },
};

/** What React makes in every `act`. The real one keeps memory, and takes five times as long. */
class MessageChannel {
  port1 = { onmessage: null };
  port2 = { postMessage: () => soon(() => this.port1.onmessage?.()) };
}

// Collect garbage of components when it is two fifths of what lives: otherwise as much memory as lives is kept for it.
if (parseInt(process.versions.node, 10) >= KEEPS_PAGES) setFlagsFromString("--heap-growing-percent=40");

const page = new Window({ url: URL_OF_PAGE, settings: SETTINGS });
const errors = []; // those of handlers, which React only reports
const listening = []; // what a solution has added to the window and the document, and may forget to remove
const clock = new Clock(fire);
clock.install();
provide();
const reactConsole = new ReactConsole();
const { ReactDOM, client, jsxRuntime, ...loaded } = loadReact();
const React = withStates(
  withEffects(loaded.React, (said) => reactConsole.add("hooks", said)),
  (stack) => reactConsole.add("mutated", reactConsole.placed(MUTATED, stack)),
);
globalThis.React = React;
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/** Make the names of a browser global, with the global object as its window. */
function provide() {
  for (let of = page; of && of !== Object.prototype; of = Object.getPrototypeOf(of)) {
    for (const name of Object.getOwnPropertyNames(of)) {
      const isTaken = OURS.has(name) || (name in globalThis && !OF_BROWSERS.includes(name));
      if (!isTaken && !(name.startsWith("on") && name === name.toLowerCase())) share(name);
    }
  }
  for (const name of ["window", "self", "top", "parent", "frames"]) define(name, { value: globalThis });
  for (const name of ["alert", "confirm", "prompt"]) define(name, { value: () => name === "confirm" });
  define("fetch", { value: () => Promise.reject(new TypeError("there is no network here: call the prop `fetcher`")) });
  define("reportError", { value: (error) => errors.push(error) });
  for (const name of ["localStorage", "sessionStorage"]) define(name, { value: storage(page[name]) });
  page.addEventListener("click", (event) => event.target.closest?.("a") && event.preventDefault());
  for (const target of [page, page.document]) listen(target);
  define("addEventListener", { value: page.addEventListener.bind(page) });
}

function share(name) {
  const value = page[name];
  const isPlain = typeof value === "function" && !/^[A-Z]/.test(name);
  if (OF_BROWSERS.includes(name) || isPlain || typeof value === "function") define(name, { value: isPlain ? value.bind(page) : value });
  else define(name, { get: () => page[name], set: (given) => (page[name] = given) });
}

/** A store in which deleting a key that is not there is no error. The library's own throws in strict code. */
function storage(store) {
  return new Proxy(store, { deleteProperty: (_, key) => Reflect.deleteProperty(store, key) || true });
}

function define(name, what) {
  const writable = "value" in what ? { writable: true } : {};
  Object.defineProperty(globalThis, name, { ...what, ...writable, configurable: true, enumerable: false });
}

/** Note what is added as a listener, except by React itself. */
function listen(target) {
  const add = target.addEventListener.bind(target);
  target.addEventListener = (type, ...rest) => {
    if (type !== "selectionchange") listening.push([target, type, ...rest]);
    add(type, ...rest);
  };
}

/** Load React with a console and a channel of its own, of which a solution knows nothing. */
function loadReact() {
  const filename = join(__dirname, "..", "..", "shipped", "react.js");
  const names = ["module", "exports", "require", "console", "MessageChannel", "reportError"];
  const module = { exports: {} };
  const run = compileFunction(readFileSync(filename, "utf8"), names, { filename });
  run(module, module.exports, require, reactConsole, MessageChannel, reportError);
  return module.exports;
}

/** Do something that React should know of, and let it render. Throws what the solution throws. */
function acted(act) {
  try {
    React.act(act);
  } catch (error) {
    throw firstOf(error);
  }
  raise();
}

/** Let promises and what follows from them end. */
async function settle() {
  try {
    await React.act(async () => {});
  } catch (error) {
    throw firstOf(error);
  }
  raise();
}

/** React puts several errors into one without a message; the first of them is the cause. */
const firstOf = (error) => (error instanceof AggregateError && !error.message ? error.errors[0] : error);

function raise() {
  if (errors.length) throw errors.splice(0)[0];
}

async function fire(run) {
  acted(() => void run());
  await settle();
}

/** Make the page as it was when it was opened. */
function clear() {
  clock.reset();
  errors.length = 0;
  for (const [target, type, ...rest] of listening.splice(0)) target.removeEventListener(type, ...rest);
  const { body, head, documentElement } = page.document;
  for (const element of [body, head]) element.innerHTML = "";
  for (const element of [body, documentElement]) for (const { name } of [...element.attributes]) element.removeAttribute(name);
  page.document.activeElement?.blur?.();
}

/** Forget what the page has stored as well. */
function clearStorage() {
  page.localStorage.clear();
  page.sessionStorage.clear();
}

module.exports = { ReactDOM, React, acted, clear, clearStorage, client, clock, document: page.document, jsxRuntime, page, reactConsole, settle };
