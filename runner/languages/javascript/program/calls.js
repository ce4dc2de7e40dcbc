"use strict";
// How a solution is called: new arguments, the call, the plain result, and the side effects of the call.
//
// `prepare` builds the values. `run` calls the learner's code and encodes its result. `finish` reports side effects.
// See runner/sandbox/calls.py, which does the same for Python.

const { Params, decoder, nodeKind } = require("./decode");
const { describe } = require("./describe");
const { encoder } = require("./encode");
const { nodeValue } = require("./encode_nodes");
const { WireError } = require("./mismatch");
const { reachable } = require("./nodes");
const { missingReturn } = require("./returning");
const { isPromise, quoted } = require("./safe");
const { classIn, functionIn, load, methodsIn, nodeClasses, provide, roundTripIn } = require("./solution");

/** The result does not have the declared type. `text` shows it, `done` holds the results of the calls before. */
class WrongType {
  constructor(message, text, done = null) {
    this.message = message;
    this.text = text;
    this.done = done;
  }
}

/** A call of a sequence threw `cause`; `done` holds the results of the calls before. */
class CallFailed {
  constructor(cause, done) {
    this.cause = cause;
    this.done = done;
  }
}

/** Encode a result, or return the `WrongType` to throw later: `finish` first looks at the arguments. */
function tried(encode, value, said, run) {
  try {
    return encode(value);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return new WrongType(`${said} ${error.clause}${missingReturn(value, run)}`, describe(value));
  }
}

function given(plain) {
  if (plain instanceof WrongType) throw plain;
  return plain;
}

const settled = async (value) => (isPromise(value) ? await value : value);

class FunctionCase {
  constructor(spec, { run, written }, classes) {
    this.spec = spec;
    this.function = run;
    this.written = written;
    this.params = new Params(spec.params, classes);
    this.encode = encoder(spec.returns);
    this.mayBeNone = spec.returns[0] === "optional" || spec.returns[0] === "None";
    this.returnsNothing = spec.returns[0] === "None";
    const watched = [...spec.keeps, ...(spec.in_place ? [spec.in_place] : [])];
    this.watched = watched.map((name) => [name, this.#index(name), encoder(this.params.wires[this.#index(name)])]);
    this.owner = spec.returns_node_of || spec.deep_copy;
  }

  #index(name) {
    return this.params.names.indexOf(name);
  }

  prepare(args) {
    const values = this.params.decode(this.params.names.map((name) => args[name]));
    const before = this.watched.map(([, index, encode]) => quoted(encode(values[index])));
    const owner = this.owner ? this.#index(this.owner) : -1;
    const nodes = owner < 0 ? [] : reachable(values[owner], nodeKind(this.params.wires[owner]));
    return { values, before, nodes };
  }

  async run({ values }) {
    const { in_place: inPlace } = this.spec;
    const solve = this.function;
    let result = solve(...values);
    if (isPromise(result)) result = await result;
    if (this.spec.returns_node_of) return { result };
    const plain = inPlace && this.returnsNothing ? null : tried(this.encode, result, "returned", this.written);
    if (!inPlace) return { result, plain };
    const [name, index, encode] = this.watched[this.watched.length - 1];
    return { result, plain, argument: tried(encode, values[index], `left in \`${name}\`:`, this.written) };
  }

  finish({ values, before, nodes }, { result, plain, argument }, extras) {
    const changed = this.watched.filter(([, index, encode], i) => isChanged(before[i], values[index], encode));
    const mutated = changed.filter(([name]) => this.spec.keeps.includes(name));
    if (mutated.length) {
      extras.mutated = Object.fromEntries(mutated.map(([name, index]) => [name, describe(values[index])]));
    }
    if (this.spec.in_place) return this.#inPlace(changed, result, plain, argument, extras);
    if (this.spec.returns_node_of) return this.#node(nodes, result, extras);
    if (this.spec.deep_copy && sharesNodes(nodes, result, nodeKind(this.params.wires[this.#index(this.owner)]))) {
      extras.shares_nodes = true;
    }
    return given(plain);
  }

  #inPlace(changed, result, plain, argument, extras) {
    if (!changed.some(([name]) => name === this.spec.in_place)) extras.unchanged = true;
    if (!this.returnsNothing) extras.returned = given(plain);
    else if (result !== undefined && result !== null) extras.text = describe(result);
    if (!this.spec.prefix) return given(argument);
    if (plain < 0 || plain > given(argument).length) {
      throw new WrongType(`returned ${plain}, expected a length from 0 to ${argument.length}`, `${plain}`);
    }
    return argument.slice(0, Number(plain));
  }

  #node(nodes, result, extras) {
    if (result === null && this.mayBeNone) return null;
    if (!nodes.includes(result)) {
      given(tried(this.encode, result, "returned", this.written));
      extras.foreign_node = true;
    }
    return nodeValue(result.val);
  }
}

function isChanged(before, value, encode) {
  try {
    return quoted(encode(value)) !== before;
  } catch (error) {
    if (error instanceof WireError) return true;
    throw error;
  }
}

function sharesNodes(nodes, result, kind) {
  const known = new Set(nodes);
  return result !== null && typeof result === "object" && reachable(result, kind).some((node) => known.has(node));
}

/** A class: construct it, then call its methods. Each result is encoded before the next call can change it. */
class ClassCase {
  constructor(spec, Class, called, classes) {
    this.class = Class;
    this.init = new Params(spec.params, classes);
    this.methods = { __proto__: null };
    for (const [name, params, wire] of spec.methods) {
      // Any result of a method that should return nothing counts: people let `pop` return what it removed.
      const encode = wire[0] === "None" ? () => null : encoder(wire);
      this.methods[name] = [called[name], new Params(params, classes), encode];
    }
  }

  prepare(args) {
    const calls = args.calls.map(([name, ...values]) => {
      const [method, params, encode] = this.methods[name];
      return [method, params.decode(values), encode];
    });
    return { init: this.init.decode(args.init), calls };
  }

  async run({ init, calls }) {
    const Class = this.class;
    const instance = new Class(...init);
    const results = [];
    for (let i = 0; i < calls.length; i++) {
      const [method, values, encode] = calls[i];
      let result;
      try {
        if (typeof instance[method] !== "function") {
          throw new TypeError(`\`${method}\` is not a method of \`${Class.name}\``);
        }
        result = instance[method](...values);
        if (isPromise(result)) result = await result;
        results[i] = encode(result);
      } catch (error) {
        if (error instanceof WireError) {
          const hint = missingReturn(result, instance[method]);
          throw new WrongType(`\`${method}\` returned ${error.clause}${hint}`, describe(result), results);
        }
        throw new CallFailed(error, results);
      }
    }
    return results;
  }

  finish(_, results) {
    return results;
  }
}

/** An encoder and a decoder. The file is run again for the decoder: it gets only what the encoder returned. */
class RoundTripCase {
  constructor(spec, Class, Again, called, classes) {
    const [[there, , between], [back, , returns]] = spec.methods;
    Object.assign(this, { Class, Again, there: called[there], back: called[back] });
    this.params = new Params(spec.params, classes);
    this.encodeBetween = encoder(between);
    this.decodeBetween = decoder(between, classes);
    this.encode = encoder(returns);
  }

  prepare(args) {
    return this.params.decode(this.params.names.map((name) => args[name]));
  }

  async run(values) {
    const data = await settled(new this.Class()[this.there](...values));
    const plain = given(tried(this.encodeBetween, data, `\`${this.there}\` returned`, this.Class.prototype[this.there]));
    const result = await settled(new this.Again()[this.back](this.decodeBetween(plain)));
    return given(tried(this.encode, result, `\`${this.back}\` returned`, this.Class.prototype[this.back]));
  }

  finish(_, result) {
    return result;
  }
}

/** Load a solution and find what the call spec names. Throws `Missing`, or what the solution throws. */
function caseOf(spec, source, filename) {
  if (spec.driver) return require(`./adapters/${spec.driver.adapter}`).caseOf(spec, source, filename);
  provide(spec.node_types);
  const methods = spec.methods.map(([name]) => name);
  const wanted = spec.kind === "round_trip" ? [...spec.names, ...methods] : spec.names;
  const run = () => load(source, filename, wanted, spec.node_types);
  const defined = run();
  const classes = nodeClasses(defined, spec.node_types);
  if (spec.kind === "function") return new FunctionCase(spec, functionIn(defined, spec.names, source), classes);
  const find = spec.kind === "class" ? classIn : roundTripIn;
  const Class = find(defined, spec.names, source, methods);
  const called = methodsIn(Class, spec.names[0], methods, source);
  if (spec.kind === "class") return new ClassCase(spec, Class, called, classes);
  return new RoundTripCase(spec, Class, find(run(), spec.names, source, methods), called, classes);
}

module.exports = { CallFailed, ClassCase, WrongType, caseOf };
