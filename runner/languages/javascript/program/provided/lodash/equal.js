"use strict";
// Compares and copies values of any depth, as lodash does.

const same = (a, b) => a === b || (a !== a && b !== b);

/** Whether two values are equal at any depth. `pairs` are those that are being compared: a cycle is equal to its like. */
function isEqual(a, b, pairs = new Map()) {
  if (same(a, b)) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  if (pairs.has(a)) return pairs.get(a) === b;
  pairs.set(a, b);
  const equal = isEqualObject(a, b, (one, other) => isEqual(one, other, pairs));
  pairs.delete(a);
  return equal;
}

function isEqualObject(a, b, equal) {
  const kind = kindOf(a);
  if (kind !== kindOf(b)) return false;
  if (Array.isArray(a) || ArrayBuffer.isView(a)) {
    return a.length === b.length && Array.from(a).every((item, index) => equal(item, b[index]));
  }
  if (kind === "Map" || kind === "Set") return a.size === b.size && isMatched([...a], [...b], equal);
  if (["Date", "Number", "Boolean"].includes(kind)) return same(Number(a), Number(b));
  if (kind === "RegExp" || kind === "String") return String(a) === String(b);
  if (kind === "Error") return a.name === b.name && a.message === b.message;
  const names = Object.keys(a);
  if (a.constructor !== b.constructor && "constructor" in a && "constructor" in b) return false;
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]));
}

function kindOf(value) {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Whether each item has an equal one of its own, in any order. */
function isMatched(items, others, equal) {
  const left = [...others];
  return items.every((item) => {
    const place = left.findIndex((other) => equal(item, other));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

/** Copy a value and all that is in it. Functions stay what they are. */
function cloneDeep(value, copies = new Map()) {
  if (value === null || typeof value !== "object") return value;
  if (copies.has(value)) return copies.get(value);
  const copy = emptyLike(value);
  copies.set(value, copy);
  if (value instanceof Map) value.forEach((item, key) => copy.set(key, cloneDeep(item, copies)));
  else if (value instanceof Set) value.forEach((item) => copy.add(cloneDeep(item, copies)));
  else if (!ArrayBuffer.isView(value)) for (const key of Object.keys(value)) copy[key] = cloneDeep(value[key], copies);
  return copy;
}

function emptyLike(value) {
  if (Array.isArray(value)) return new Array(value.length);
  if (value instanceof Map || value instanceof Set) return new value.constructor();
  if (value instanceof Date || value instanceof RegExp || ArrayBuffer.isView(value)) return new value.constructor(value);
  return Object.create(Object.getPrototypeOf(value));
}

module.exports = { cloneDeep, emptyLike, isEqual };
