"use strict";
// Turns a solution's values into plain ones. An encoder is built once for a type and applied to many values.
// It throws a `WireError` for a value that does not have the type.

const { NODE_ENCODERS } = require("./encode_nodes");
const { WireError, mismatch } = require("./mismatch");
const safe = require("./safe");

const UNSAFE = "beyond 2^53, where numbers are no longer exact";

function encoder(wire) {
  const [name, ...args] = wire;
  if (SCALARS[name]) return SCALARS[name];
  if (NODE_ENCODERS[name]) return node(name);
  return CONTAINERS[name](args.map(encoder), args);
}

function int(value) {
  if (typeof value === "bigint") return value;
  if (typeof value !== "number") throw mismatch(value, "int");
  if (!safe.isInteger(value)) throw new WireError(`\`${value}\``, "an integer");
  if (value > safe.MAX_SAFE || value < -safe.MAX_SAFE) {
    throw new WireError(`\`${value}\`, a number ${UNSAFE}: calculate with \`BigInt\` and return one`, "");
  }
  return value === 0 ? 0 : value;
}

function float(value) {
  if (typeof value === "number") return value;
  throw mismatch(value, "float");
}

function bool(value) {
  if (typeof value === "boolean") return value;
  throw mismatch(value, "bool");
}

function str(value) {
  if (typeof value === "string") return value;
  throw mismatch(value, "str");
}

function none(value) {
  if (value !== undefined && value !== null) throw mismatch(value, "None");
  return null;
}

const SCALARS = { __proto__: null, int, float, bool, str, None: none };

function node(name, mayBeNull = false) {
  const encode = NODE_ENCODERS[name];
  return (value) => {
    if (value === null || typeof value !== "object" || safe.isArray(value)) throw mismatch(value, name, mayBeNull);
    return encode(value);
  };
}

function optional([encode], [wire]) {
  if (!NODE_ENCODERS[wire[0]]) return (value) => (value === null ? null : encode(value));
  const encodeNode = node(wire[0], true);
  return (value) => (value === null ? [] : encodeNode(value));
}

function list([encode]) {
  return (value) => each(value, encode, "list");
}

function tuple(encoders) {
  return (value) => {
    const count = safe.isArray(value) ? value.length : encoders.length;
    if (count !== encoders.length) throw new WireError(`an array of ${count}`, `one of ${encoders.length}`);
    return each(value, (item, index) => encoders[index](item), "tuple");
  };
}

function each(value, encode, wanted) {
  const isArray = safe.isArray(value);
  if (!isArray && !safe.isTypedArray(value)) throw mismatch(value, wanted);
  const count = isArray ? value.length : safe.lengthOfTyped(value);
  const found = [];
  for (let i = 0; i < count; i++) found[i] = at(i, encode, value[i]);
  return found;
}

function at(index, encode, item) {
  try {
    return encode(item, index);
  } catch (error) {
    throw error instanceof WireError ? error.inside(index) : error;
  }
}

function set([encode]) {
  return (value) => {
    if (!safe.isSet(value)) throw mismatch(value, "set");
    const found = [];
    safe.eachOfSet(value, (item) => (found[found.length] = at(found.length, encode, item)));
    return found;
  };
}

/** A dict is a `Map`; where its keys are texts, a plain object is one, too. */
function dict([encodeKey, encodeValue], [key]) {
  return (value) => {
    const found = [];
    const add = (item, name) => (found[found.length] = [at(name, encodeKey, name), at(name, encodeValue, item)]);
    if (safe.isMap(value)) {
      safe.eachOfMap(value, add);
    } else if (key[0] === "str" && value !== null && typeof value === "object" && !safe.isArray(value)) {
      const names = safe.keys(value);
      for (let i = 0; i < names.length; i++) add(value[names[i]], names[i]);
    } else {
      throw mismatch(value, "dict");
    }
    return found;
  };
}

const CONTAINERS = { __proto__: null, optional, list, tuple, set, dict };

module.exports = { encoder };
