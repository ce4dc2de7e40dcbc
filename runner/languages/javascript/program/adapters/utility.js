"use strict";
// Drives a utility (debounce, a retry, …): a class of the bank plays the class of the signature with the solution, on a
// clock of its own. See docs/problem-format.md.

const { compileFunction } = require("node:vm");
const { ClassCase } = require("../calls");
const { Clock, settled } = require("../clock");
const { globals, packages } = require("../provided");
const { classIn, load } = require("../solution");

class UtilityCase extends ClassCase {
  constructor(clock, ...rest) {
    super(...rest);
    this.clock = clock;
  }

  prepare(args) {
    this.clock.reset();
    return super.prepare(args);
  }
}

/** Take away what is the task: `Promise.all` becomes a function that says so. */
function forbid(path) {
  const names = path.split(".");
  const last = names.pop();
  let owner = globalThis;
  for (const name of names) owner = owner[name];
  owner[last] = () => {
    throw new Error(`write it without \`${path}\`: that is the task`);
  };
}

/** Load a solution and the class that drives it. Throws `Missing`, or what the solution throws. */
function caseOf(spec, source, filename) {
  const { name, driver: code, without } = spec.driver;
  const clock = new Clock();
  clock.install();
  globalThis.NotWritten = globals.NotWritten;
  for (const path of without) forbid(path);
  for (const library of Object.keys(packages)) delete packages[library];
  const utility = classIn(load(source, filename, [name], []), [name], source);
  const [driven] = spec.names;
  const make = compileFunction(`${code}\nreturn ${driven};`, ["solution", "clock", "settled"], { filename: "driver.js" });
  const called = Object.fromEntries(spec.methods.map(([method]) => [method, method]));
  return new UtilityCase(clock, spec, make(utility, clock, settled), called, {});
}

module.exports = { caseOf };
