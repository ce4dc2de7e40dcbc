"use strict";
// What lodash's functions share: how they look into a value, and how they compare.

const { isEqual } = require("./equal");

const identity = (value) => value;

const isObject = (value) => value !== null && (typeof value === "object" || typeof value === "function");

function isArrayLike(value) {
  return value != null && typeof value !== "function" && Number.isSafeInteger(value.length) && value.length >= 0;
}

/** List the keys and values of an array, a string or an object. */
function pairsOf(collection) {
  if (collection == null) return [];
  return isArrayLike(collection) ? Array.from(collection, (item, index) => [index, item]) : Object.entries(collection);
}

const valuesOf = (collection) => pairsOf(collection).map(([, item]) => item);

/** An array, or nothing for a value that is none. */
const listOf = (items) => (isArrayLike(items) ? Array.from(items) : []);

/** Split a path, such as `a.b[0]`, unless the object has a property of this name. */
function pathOf(path, object) {
  if (Array.isArray(path)) return path;
  if (typeof path !== "string" || (object != null && path in Object(object))) return [path];
  return path.split(/[.[\]]+/).filter((part, index) => part || !index);
}

function get(object, path, otherwise) {
  const keys = pathOf(path, object);
  let found = keys.length ? object : undefined;
  for (const key of keys) found = found == null ? undefined : found[key];
  return found === undefined ? otherwise : found;
}

function has(object, path) {
  const keys = pathOf(path, object);
  const owner = keys.length > 1 ? get(object, keys.slice(0, -1)) : object;
  return owner != null && keys[keys.length - 1] in Object(owner);
}

function matches(object, wanted) {
  return Object.entries(wanted).every(([key, value]) => object != null && contains(object[key], value));
}

function contains(value, wanted) {
  if (!isObject(wanted) || Array.isArray(wanted)) return isEqual(value, wanted);
  return matches(value, wanted);
}

/** Make a function of what lodash takes for one: a path, an object that has to match, or a path and its value. */
function iteratee(by) {
  if (typeof by === "function") return by;
  if (by == null) return identity;
  if (Array.isArray(by)) return (item) => has(item, by[0]) && contains(get(item, by[0]), by[1]);
  return typeof by === "object" ? (item) => matches(item, by) : (item) => get(item, by);
}

/** Order as lodash does: what cannot be compared comes last. */
function order(a, b) {
  if (a === b) return 0;
  const [one, other] = [a, b].map((value) => (Number.isNaN(value) ? 3 : value === undefined ? 2 : value === null ? 1 : 0));
  if (one || other) return one - other;
  return a > b ? 1 : a < b ? -1 : 0;
}

module.exports = { get, has, identity, isArrayLike, isObject, iteratee, listOf, order, pairsOf, pathOf, valuesOf };
