// ==== right
function memoize(fn) {
  const root = { next: new Map() };
  return function (...args) {
    let node = root;
    for (const arg of args) {
      if (!node.next.has(arg)) node.next.set(arg, { next: new Map() });
      node = node.next.get(arg);
    }
    if (args.some(Number.isNaN)) return fn.apply(this, args);
    if (!("result" in node)) node.result = fn.apply(this, args);
    return node.result;
  };
}
// ==== right
const same = (a, b) => a.length === b.length && a.every((x, i) => x === b[i]);

export default function memoize(fn) {
  const seen = [];
  return (...args) => {
    const known = seen.find((entry) => same(entry.args, args));
    if (known) return known.value;
    const value = fn(...args);
    seen.push({ args, value });
    return value;
  };
}
// ==== wrong WA
function memoize(fn) {
  const cache = {};
  return function (...args) {
    const key = args.join(",");
    if (key in cache) return cache[key];
    return (cache[key] = fn.apply(this, args));
  };
}
// ==== wrong WA
function memoize(fn) {
  const cache = new Map();
  return function (...args) {
    const key = JSON.stringify(args);
    if (!cache.get(key)) cache.set(key, fn.apply(this, args));
    return cache.get(key);
  };
}
// ==== wrong WA
function memoize(fn) {
  const cache = new Map();
  return function (...args) {
    const key = JSON.stringify(args);
    if (cache.has(key)) return cache.get(key);
    let result;
    try {
      result = fn.apply(this, args);
    } finally {
      cache.set(key, result);
    }
    return result;
  };
}
