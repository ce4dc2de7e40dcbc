"use strict";
// lodash's functions that go over an array, a string or an object.

const { identity, iteratee, listOf, order, pairsOf, valuesOf } = require("./iteratee");

/** Make a function that applies a method of arrays to the values. Its callback gets a value, its key and the collection. */
function over(method) {
  return (collection, by) => {
    const call = iteratee(by);
    return pairsOf(collection)[method](([key, item]) => call(item, key, collection));
  };
}

const map = over("map");
const kept = (isKept) => (collection, by) => {
  const test = iteratee(by);
  return pairsOf(collection)
    .filter(([key, item]) => Boolean(test(item, key, collection)) === isKept)
    .map(([, item]) => item);
};
const found = (method) => (collection, by) => {
  const test = iteratee(by);
  return pairsOf(collection)[method](([key, item]) => test(item, key, collection))?.[1];
};
const placed = (method) => (items, by) => {
  const test = iteratee(by);
  return listOf(items)[method]((item, index) => test(item, index, items));
};

/** Make a function that collects the values under their keys: `add` gets what is there, and the value. */
function collecting(add) {
  return (collection, by) => {
    const key = iteratee(by);
    const groups = {};
    for (const item of valuesOf(collection)) {
      const name = key(item);
      groups[name] = add(Object.hasOwn(groups, name) ? groups[name] : undefined, item);
    }
    return groups;
  };
}

function forEach(collection, call = identity) {
  for (const [key, item] of pairsOf(collection)) if (call(item, key, collection) === false) break;
  return collection;
}

const folding = (method) => (collection, call, ...start) => {
  const pairs = pairsOf(collection);
  if (!start.length && !pairs.length) return undefined;
  const first = start.length ? start[0] : pairs[method === "reduce" ? "shift" : "pop"]()[1];
  return pairs[method]((total, [key, item]) => call(total, item, key, collection), first);
};

function orderBy(collection, by, orders) {
  const keys = [by ?? []].flat().map(iteratee);
  if (!keys.length) keys.push(identity);
  const signs = [orders].flat().map((each) => (each === "desc" ? -1 : 1));
  const rows = valuesOf(collection).map((item) => ({ item, found: keys.map((key) => key(item)) }));
  const compared = (a, b) => keys.map((_, i) => (signs[i] || 1) * order(a.found[i], b.found[i])).find(Boolean) || 0;
  return rows.sort(compared).map(({ item }) => item);
}

function includes(collection, value, from = 0) {
  return typeof collection === "string" ? collection.includes(value, from) : valuesOf(collection).includes(value, from);
}

function indexOf(items, value, from = 0) {
  const list = listOf(items);
  const start = from < 0 ? Math.max(0, list.length + from) : from;
  return list.findIndex((item, index) => index >= start && (item === value || (item !== item && value !== value)));
}

function shuffle(collection) {
  const items = valuesOf(collection);
  for (let i = items.length - 1; i > 0; i--) {
    const other = Math.floor(Math.random() * (i + 1));
    [items[i], items[other]] = [items[other], items[i]];
  }
  return items;
}

const filter = kept(true);
const reject = kept(false);

const collections = {
  countBy: collecting((count = 0) => count + 1),
  every: over("every"),
  filter,
  find: found("find"),
  findIndex: placed("findIndex"),
  findLast: found("findLast"),
  findLastIndex: placed("findLastIndex"),
  flatMap: (collection, by) => map(collection, by).flat(),
  forEach,
  groupBy: collecting((group = [], item) => (group.push(item), group)),
  includes,
  indexOf,
  keyBy: collecting((_, item) => item),
  map,
  orderBy,
  partition: (collection, by) => [filter(collection, by), reject(collection, by)],
  reduce: folding("reduce"),
  reduceRight: folding("reduceRight"),
  reject,
  shuffle,
  some: over("some"),
  sortBy: (collection, ...by) => orderBy(collection, by.flat()),
};

module.exports = { collections };
