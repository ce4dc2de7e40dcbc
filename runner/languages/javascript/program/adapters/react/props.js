"use strict";
// The props that are functions: a fetcher, whose promises actions settle, and callbacks. Both note how they are called.

const { quoted } = require("../../safe");

class Props {
  #seen = { requests: {}, calls: {} };
  #pending = [];
  #action = 0;
  values = {};

  /** `declared` says what each prop is; `drawn` has the values of those that differ from case to case. */
  constructor(declared, drawn) {
    for (const [name, prop] of Object.entries(declared)) this.values[name] = this.#made(name, prop, drawn);
  }

  #made(name, prop, drawn) {
    if (prop.type === "fetcher") return this.#fetcher((this.#seen.requests[name] = []));
    if (prop.type === "callback") return this.#callback((this.#seen.calls[name] = []));
    return "value" in prop ? structuredClone(prop.value) : drawn[name];
  }

  #callback(calls) {
    return (...args) => void calls.push(args);
  }

  /** Strict mode runs effects twice at first, so equal requests within one action are one, and settled together. */
  #fetcher(requests) {
    return (...args) =>
      new Promise((resolve, reject) => {
        const key = written(args);
        const same = this.#pending.find((request) => request.key === key && request.action === this.#action);
        if (same) return void same.waiting.push({ resolve, reject });
        requests.push(args);
        this.#pending.push({ key, action: this.#action, waiting: [{ resolve, reject }] });
      });
  }

  /** A new action begins. */
  next() {
    this.#action++;
  }

  /** List the arguments of all calls so far: `kind` is `requests` or `calls`, `name` the prop. */
  seen(kind, name) {
    return this.#seen[kind][name];
  }

  /** Reject what is pending: an action of React that waits for it would keep those of later pages waiting, too. */
  abandon() {
    for (const { waiting } of this.#pending.splice(0)) {
      for (const { reject } of waiting) reject(new Error("the page was closed"));
    }
  }

  /** Settle a request by its place among those that wait, the oldest first. Nothing happens if there is none. */
  settle(index, act) {
    const [request] = this.#pending.splice(index, index in this.#pending ? 1 : 0);
    for (const each of request?.waiting ?? []) act(each);
  }
}

function written(args) {
  try {
    return quoted(args);
  } catch {
    return "";
  }
}

module.exports = { Props };
