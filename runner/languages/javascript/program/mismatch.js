"use strict";
// The error of the codec: a value does not have the declared type. Its text is a clause.

const { isArray, isIterator, isMap, isSet, prototypeOf } = require("./safe");

const WANTED = {
  __proto__: null,
  int: "an integer",
  float: "a number",
  bool: "a boolean",
  str: "a string",
  None: "`undefined` or `null`",
  list: "an array",
  tuple: "an array",
  set: "a `Set`",
  dict: "a `Map`",
  RandomListNode: "a `Node`",
};

const ARRAYS = new Set(["list", "tuple"]);

class WireError {
  constructor(got, wanted, path = "") {
    this.got = got;
    this.wanted = wanted;
    this.path = path;
  }

  inside(index) {
    return new WireError(this.got, this.wanted, `[${index}]${this.path}`);
  }

  get clause() {
    const where = this.path ? ` at ${this.path}` : "";
    return `${this.got}${where}${this.wanted ? `, expected ${this.wanted}` : ""}`;
  }
}

/** Say that the value is not what is wanted, or with `mayBeNull` not that or `null`. */
function mismatch(value, wanted, mayBeNull = false) {
  if (ARRAYS.has(wanted) && typeof value === "object" && value !== null && isIterator(value)) {
    return new WireError("an iterator", "an array: write `[...it]`");
  }
  return new WireError(typeName(value), (WANTED[wanted] || `a \`${wanted}\``) + (mayBeNull ? " or `null`" : ""));
}

/** Return the name of a value's type, in backquotes. Runs no code of the value. */
function typeName(value) {
  if (value === null || value === undefined) return `\`${value}\``;
  if (typeof value !== "object") return `\`${typeof value}\``;
  if (isArray(value)) return "`Array`";
  if (isMap(value)) return "`Map`";
  if (isSet(value)) return "`Set`";
  return `\`${className(value)}\``;
}

function className(value) {
  const prototype = prototypeOf(value);
  const own = prototype && Object.getOwnPropertyDescriptor(prototype, "constructor");
  const name = own && typeof own.value === "function" && Object.getOwnPropertyDescriptor(own.value, "name");
  return name && typeof name.value === "string" && name.value ? name.value.slice(0, 100) : "Object";
}

module.exports = { WireError, className, mismatch, typeName };
