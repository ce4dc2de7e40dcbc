"use strict";
// React's console: keeps what it warns about. An effect that never comes to rest is an error instead: React warns once
// and goes on forever.

const { format } = require("node:util");
const { framesIn } = require("../../faults");

const LONGEST = 300;
const ENDLESS = /^Maximum update depth exceeded/;
const OF_ERRORS = /^(?:%o|%s\n\n%s|An error occurred in|The above error|There was an error)/; // the error itself is thrown
const KINDS = [
  ["key", /"key" prop|same key/],
  ["controlled", /uncontrolled|without an `onChange` handler|should not be null/],
  ["render", /while rendering a different component|state update on a component that hasn't mounted|inside of render/],
  ["hooks", /[Hh]ooks?\b|useEffect|dependenc/],
  ["act", /not wrapped in act|not configured to support act/],
];

class ReactConsole {
  filename = ""; // of the solution

  #told = new Set();
  #fresh = [];

  info() {}
  log() {}
  debug() {}
  group() {}
  groupCollapsed() {}
  groupEnd() {}

  warn(...said) {
    this.error(...said);
  }

  error(...said) {
    const [first] = said;
    if (typeof first !== "string" || OF_ERRORS.test(first)) return;
    const text = format(...said).split("\n")[0].replace(/ See https:\S+ for more information\.$/, "").slice(0, LONGEST);
    if (ENDLESS.test(text)) throw new Error("Maximum update depth exceeded: an effect sets state after every render");
    this.add(KINDS.find(([, pattern]) => pattern.test(first))?.[0] ?? "other", text);
  }

  /** Write the line of the solution where the stack trace is from. */
  placed(text, stack) {
    const [line] = framesIn(stack, this.filename).at(-1) ?? [];
    return line ? `${text} (line ${line})` : text;
  }

  /** Keep a warning `[kind, text]`, once in the life of the worker. */
  add(kind, text) {
    if (this.#told.has(text)) return;
    this.#told.add(text);
    this.#fresh.push([kind, text]);
  }

  /** Return the warnings since the last call. */
  take() {
    return this.#fresh.splice(0);
  }
}

module.exports = { ReactConsole };
