"use strict";
// A component, played as a class: `render` shows it on a new page, and every other method is something that a person
// does or that happens. What a method answers is the view: what is on the screen afterward.

const { CallFailed, WrongType } = require("../../calls");
const { componentOf } = require("./component");
const { reactConsole } = require("./environment");
const { Page } = require("./page");
const { Props } = require("./props");
const { reader } = require("./screen");

const ARGUMENT = /\$(\w+)/g;

class ComponentCase {
  constructor(spec, opened) {
    Object.assign(this, spec.driver, { opened });
    this.drawn = spec.params.map(([name]) => name);
    this.methods = new Map(spec.methods.map(([name, params]) => [name, params.map(([param]) => param)]));
    this.wires = spec.methods[0][2].slice(1);
  }

  prepare(args) {
    return args;
  }

  async run({ init, calls }) {
    const props = new Props(this.props, pairs(this.drawn, init));
    const page = new Page(this.opened, props);
    const read = reader(this.view, this.wires, props, page.screen);
    const results = [];
    this.hindered = {};
    try {
      for (const [name, ...values] of calls) {
        const action = filled(this.actions[name] ?? { render: true }, pairs(this.methods.get(name), values));
        props.next();
        await page.perform(action);
        if (page.hindered) this.hindered[results.length] = page.hindered;
        results[results.length] = read();
      }
      const leak = this.leaks === "refused" && (await page.leak());
      if (leak) throw new WrongType(leak, "a timer that runs on", results);
    } catch (error) {
      if (!(error instanceof WrongType)) throw new CallFailed(error, results);
      error.done ??= results;
      throw error;
    } finally {
      await page.close();
    }
    return results;
  }

  finish(_, results, extras) {
    const warnings = reactConsole.take();
    if (warnings.length) extras.warnings = warnings;
    if (Object.keys(this.hindered).length) extras.hindered = this.hindered;
    return results;
  }
}

const pairs = (names, values) => Object.fromEntries(names.map((name, index) => [name, values[index]]));

/** Put the arguments into an action: `"$ms"` becomes the value itself, `"Remove $item"` a text. */
function filled(plain, args) {
  if (Array.isArray(plain)) return plain.map((each) => filled(each, args));
  if (typeof plain === "string") {
    const name = plain.slice(1);
    if (plain[0] === "$" && name in args) return args[name];
    return plain.replace(ARGUMENT, (written, name) => (name in args ? args[name] : written));
  }
  if (typeof plain !== "object" || plain === null) return plain;
  return Object.fromEntries(Object.entries(plain).map(([key, each]) => [key, filled(each, args)]));
}

/** Load a component. Throws `Missing`, `NotValid`, or what the component's module throws. */
function caseOf(spec, source, filename) {
  reactConsole.filename = filename;
  return new ComponentCase(spec, componentOf(source, filename, spec.names[0]));
}

module.exports = { caseOf };
