"use strict";
// lodash's functions of arrays and numbers.

const { identity, iteratee, isArrayLike, listOf, order } = require("./iteratee");

const whole = (count) => (count === undefined ? 1 : Math.max(0, Math.trunc(Number(count)) || 0));

/** Where the items start, or end, of which `test` is true in a row. */
function runOf(items, by) {
  const test = iteratee(by);
  const end = items.findIndex((item, index) => !test(item, index, items));
  return end < 0 ? items.length : end;
}

function uniqBy(items, by) {
  const key = iteratee(by);
  const seen = new Set();
  return listOf(items).filter((item) => {
    const found = key(item);
    return !seen.has(found) && seen.add(found);
  });
}

const isList = (value) => typeof value === "object" && isArrayLike(value);

/** Split what `…By` gets: the lists, and the iteratee behind them. What is no list is an empty one. */
function listsAndKey(given) {
  const last = given[given.length - 1];
  const lists = given.slice(0, isList(last) ? undefined : -1).map((list) => (isList(list) ? listOf(list) : []));
  return [lists, isList(last) ? identity : iteratee(last)];
}

function differenceBy(items, ...given) {
  const [lists, key] = listsAndKey(given);
  const left = new Set(lists.flat().map((item) => key(item)));
  return (isList(items) ? listOf(items) : []).filter((item) => !left.has(key(item)));
}

function intersectionBy(...given) {
  const [lists, key] = listsAndKey(given);
  const others = lists.slice(1).map((list) => new Set(list.map((item) => key(item))));
  return uniqBy(lists[0], key).filter((item) => others.every((other) => other.has(key(item))));
}

function sumBy(items, by) {
  const found = listOf(items).map((item) => iteratee(by)(item));
  return found.length ? found.reduce((a, b) => (a === undefined ? b : b === undefined ? a : a + b)) : 0;
}

/** The item with the largest key, or with `sign` -1 the smallest. What is no number of any kind does not count. */
function extreme(items, by, sign) {
  let [best, most] = [undefined, undefined];
  for (const item of listOf(items)) {
    const key = iteratee(by)(item);
    if (key == null || key !== key || (most !== undefined && !(sign > 0 ? key > most : key < most))) continue;
    [best, most] = [item, key];
  }
  return best;
}

function range(start, end, step) {
  const [from, to] = end === undefined ? [0, Number(start) || 0] : [Number(start) || 0, Number(end) || 0];
  const by = step === undefined ? (from < to ? 1 : -1) : Number(step) || 0;
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / (by || 1))) }, (_, index) => from + index * by);
}

function zipWith(...given) {
  const make = typeof given[given.length - 1] === "function" ? given.pop() : (...items) => items;
  const lists = given.filter(isList).map(listOf);
  return range(Math.max(0, ...lists.map((list) => list.length))).map((_, index) => make(...lists.map((list) => list[index])));
}

/** The first place at which `item` keeps the array sorted, or with `isLast` the last one. */
function sortedPlace(items, item, by, isLast) {
  const key = iteratee(by)(item);
  let [low, high] = [0, listOf(items).length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const sign = order(iteratee(by)(items[middle]), key);
    if (sign < 0 || (isLast && sign === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const arrays = {
  chunk: (items, size) => {
    const [list, count] = [listOf(items), whole(size)];
    const chunks = count ? Math.ceil(list.length / count) : 0;
    return range(chunks).map((index) => list.slice(index * count, (index + 1) * count));
  },
  clamp: (value, low, high) => (high === undefined ? Math.min(value, low) : Math.max(Math.min(value, high), low)),
  compact: (items) => listOf(items).filter(Boolean),
  difference: (items, ...lists) => differenceBy(items, ...lists, identity),
  differenceBy,
  drop: (items, count) => listOf(items).slice(whole(count)),
  dropRight: (items, count) => listOf(items).slice(0, Math.max(0, listOf(items).length - whole(count))),
  dropWhile: (items, by) => listOf(items).slice(runOf(listOf(items), by)),
  fill: (items, value, start, end) => items.fill(value, start, end),
  flatten: (items) => listOf(items).flat(),
  flattenDeep: (items) => listOf(items).flat(Infinity),
  flattenDepth: (items, depth) => listOf(items).flat(depth),
  fromPairs: (pairs) => Object.fromEntries(listOf(pairs)),
  head: (items) => items?.[0],
  inRange: (value, start, end) => {
    const [from, to] = end === undefined ? [0, start] : [start, end];
    return value >= Math.min(from, to) && value < Math.max(from, to);
  },
  initial: (items) => listOf(items).slice(0, -1),
  intersection: (...lists) => intersectionBy(...lists, identity),
  intersectionBy,
  join: (items, between) => listOf(items).join(between),
  last: (items) => items?.[items.length - 1],
  max: (items) => extreme(items, identity, 1),
  maxBy: (items, by) => extreme(items, by, 1),
  mean: (items) => sumBy(items) / listOf(items).length,
  meanBy: (items, by) => sumBy(items, by) / listOf(items).length,
  min: (items) => extreme(items, identity, -1),
  minBy: (items, by) => extreme(items, by, -1),
  nth: (items, index = 0) => listOf(items).at(index),
  range,
  rangeRight: (start, end, step) => range(start, end, step).reverse(),
  reverse: (items) => (items == null ? items : items.reverse()),
  slice: (items, start, end) => listOf(items).slice(start, end),
  sortedIndex: (items, item) => sortedPlace(items, item),
  sortedIndexBy: (items, item, by) => sortedPlace(items, item, by),
  sortedLastIndex: (items, item) => sortedPlace(items, item, identity, true),
  sum: (items) => sumBy(items),
  sumBy,
  tail: (items) => listOf(items).slice(1),
  take: (items, count) => listOf(items).slice(0, whole(count)),
  takeRight: (items, count) => listOf(items).slice(Math.max(0, listOf(items).length - whole(count))),
  takeWhile: (items, by) => listOf(items).slice(0, runOf(listOf(items), by)),
  times: (count, make = identity) => range(whole(count ?? 0)).map((index) => make(index)),
  union: (...lists) => uniqBy(lists.filter(isList).flatMap(listOf)),
  unionBy: (...given) => uniqBy(listsAndKey(given)[0].flat(), listsAndKey(given)[1]),
  uniq: (items) => uniqBy(items),
  uniqBy,
  unzip: (lists) => zipWith(...listOf(lists)),
  without: (items, ...others) => differenceBy(items, others),
  zip: (...lists) => zipWith(...lists, undefined),
  zipObject: (names, values) => Object.fromEntries(listOf(names).map((name, index) => [name, values?.[index]])),
  zipWith,
};

module.exports = { arrays };
