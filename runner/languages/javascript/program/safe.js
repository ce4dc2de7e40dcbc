"use strict";
// What the program itself uses of JavaScript, stored before a solution is loaded, which may replace all of it.

const { types } = require("node:util");

const uncurried = (method) => Function.prototype.call.bind(method);
const getter = (of, name) => uncurried(Object.getOwnPropertyDescriptor(of, name).get);

const prototypeOf = Object.getPrototypeOf;
const nextOf = (made) => prototypeOf(made[Symbol.iterator]());
const arrayIterator = nextOf([]);
const textIterator = nextOf("");

/** Whether it is what `keys()`, `values()` or a generator returns. */
function isIterator(value) {
  if (types.isMapIterator(value) || types.isSetIterator(value) || types.isGeneratorObject(value)) return true;
  const prototype = prototypeOf(value);
  return prototype === arrayIterator || prototype === textIterator;
}

module.exports = {
  MAX_SAFE: Number.MAX_SAFE_INTEGER,
  charCode: uncurried(String.prototype.charCodeAt),
  constructorOf: (value) => value.constructor,
  eachOfMap: uncurried(Map.prototype.forEach),
  eachOfSet: uncurried(Set.prototype.forEach),
  hex: uncurried(Number.prototype.toString),
  isArray: Array.isArray,
  isInteger: Number.isInteger,
  isIterator,
  isMap: types.isMap,
  isPromise: types.isPromise,
  isSet: types.isSet,
  isTypedArray: types.isTypedArray,
  keys: Object.keys,
  lengthOfTyped: getter(Object.getPrototypeOf(Uint8Array.prototype), "length"),
  lower: uncurried(String.prototype.toLowerCase),
  prototypeOf,
  quoted: JSON.stringify,
  replaced: uncurried(String.prototype.replace),
  same: Object.is,
  sliced: uncurried(String.prototype.slice),
  textOfBigInt: uncurried(BigInt.prototype.toString),
};
