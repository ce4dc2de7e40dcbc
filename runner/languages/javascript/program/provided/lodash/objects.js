"use strict";
// lodash's functions of objects and of values of any kind.

const { cloneDeep, emptyLike, isEqual } = require("./equal");
const { get, has, identity, isArrayLike, isObject, iteratee, pairsOf, pathOf, valuesOf } = require("./iteratee");

const entriesOf = (object) => Object.entries(object ?? {});

const picking = (isPicked) => (object, by) => {
  const test = iteratee(by);
  return Object.fromEntries(entriesOf(object).filter(([key, item]) => Boolean(test(item, key)) === isPicked));
};
/** Make a function that builds an object of new pairs: `pair` gets a key, its value, and what the iteratee makes of them. */
const remade = (pair) => (object, by) => {
  const make = iteratee(by);
  return Object.fromEntries(entriesOf(object).map(([key, item]) => pair(key, item, make(item, key, object))));
};
const named = (pick) => (object, ...names) => {
  const wanted = new Set(names.flat().map(String));
  return pick(object, (_, key) => wanted.has(key));
};
const pickBy = picking(true);
const omitBy = picking(false);

function sizeOf(value) {
  if (value instanceof Map || value instanceof Set) return value.size;
  return pairsOf(value).length;
}

function set(object, path, value) {
  const keys = pathOf(path, object);
  let owner = object;
  keys.slice(0, -1).forEach((key, index) => {
    if (!isObject(owner[key])) owner[key] = /^\d+$/.test(keys[index + 1]) ? [] : {};
    owner = owner[key];
  });
  owner[keys[keys.length - 1]] = value;
  return object;
}

function clone(value) {
  if (!isObject(value)) return value;
  if (typeof value === "function") return {};
  const copy = emptyLike(value);
  if (value instanceof Map) value.forEach((item, key) => copy.set(key, item));
  else if (value instanceof Set) value.forEach((item) => copy.add(item));
  else Object.assign(copy, value);
  return copy;
}

function memoize(call, keyOf = identity) {
  const run = function (...given) {
    const key = keyOf.apply(this, given);
    if (!run.cache.has(key)) run.cache.set(key, call.apply(this, given));
    return run.cache.get(key);
  };
  run.cache = new Map();
  return run;
}

const objects = {
  assign: (object, ...others) => Object.assign(object ?? {}, ...others),
  clone,
  cloneDeep: (value) => cloneDeep(value),
  constant: (value) => () => value,
  get,
  has,
  identity,
  invert: (object) => Object.fromEntries(entriesOf(object).map(([key, item]) => [item, key])),
  isArray: Array.isArray,
  isEmpty: (value) => sizeOf(value) === 0,
  isEqual: (a, b) => isEqual(a, b),
  isFunction: (value) => typeof value === "function",
  isInteger: Number.isInteger,
  isNaN: (value) => Number.isNaN(value),
  isNil: (value) => value == null,
  isNumber: (value) => typeof value === "number",
  isObject,
  isString: (value) => typeof value === "string",
  isUndefined: (value) => value === undefined,
  keys: (object) => (isArrayLike(object) ? pairsOf(object).map(([key]) => `${key}`) : Object.keys(object ?? {})),
  mapKeys: remade((key, item, found) => [found, item]),
  mapValues: remade((key, item, found) => [key, found]),
  memoize,
  noop: () => {},
  omit: named(omitBy),
  omitBy,
  pick: named(pickBy),
  pickBy,
  set,
  size: sizeOf,
  toArray: (value) => (value instanceof Map || value instanceof Set ? [...value] : valuesOf(value)),
  toPairs: (value) => (value instanceof Map || value instanceof Set ? [...value.entries()] : entriesOf(value)),
  values: valuesOf,
};

module.exports = { objects };
