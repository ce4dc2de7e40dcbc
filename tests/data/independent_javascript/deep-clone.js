// ==== right
function deepClone(value, seen = new WeakMap()) {
  if (value === null || typeof value !== "object") return value;
  if (seen.has(value)) return seen.get(value);
  if (value instanceof Date) {
    const date = new Date(value.getTime());
    seen.set(value, date);
    return date;
  }
  if (Array.isArray(value)) {
    const list = [];
    seen.set(value, list);
    for (const item of value) list.push(deepClone(item, seen));
    return list;
  }
  if (value instanceof Map) {
    const map = new Map();
    seen.set(value, map);
    value.forEach((item, key) => map.set(key, deepClone(item, seen)));
    return map;
  }
  if (value instanceof Set) {
    const set = new Set();
    seen.set(value, set);
    value.forEach((item) => set.add(deepClone(item, seen)));
    return set;
  }
  const copy = {};
  seen.set(value, copy);
  for (const key of Object.keys(value)) copy[key] = deepClone(value[key], seen);
  return copy;
}
// ==== right
const isObject = (x) => typeof x === "object" && x !== null;

const empty = (x) => {
  switch (Object.prototype.toString.call(x)) {
    case "[object Array]": return new Array(x.length);
    case "[object Map]": return new Map();
    case "[object Set]": return new Set();
    case "[object Date]": return new Date(+x);
    default: return Object.create(Object.getPrototypeOf(x));
  }
};

const deepClone = (value) => {
  const copies = new Map();
  const todo = [];
  const copyOf = (x) => {
    if (!isObject(x)) return x;
    if (!copies.has(x)) {
      copies.set(x, empty(x));
      todo.push(x);
    }
    return copies.get(x);
  };
  const result = copyOf(value);
  while (todo.length > 0) {
    const from = todo.shift();
    const to = copies.get(from);
    if (from instanceof Map) for (const [k, v] of from) to.set(k, copyOf(v));
    else if (from instanceof Set) for (const v of from) to.add(copyOf(v));
    else for (const k of Reflect.ownKeys(from)) to[k] = copyOf(from[k]);
  }
  return result;
};
// ==== wrong WA
function deepClone(value, parents = new Map()) {
  if (value === null || typeof value !== "object") return value;
  if (parents.has(value)) return parents.get(value);
  if (value instanceof Date) return new Date(value);
  const copy = Array.isArray(value) ? [] : value instanceof Map ? new Map() : value instanceof Set ? new Set() : {};
  parents.set(value, copy);
  if (value instanceof Map) value.forEach((v, k) => copy.set(k, deepClone(v, parents)));
  else if (value instanceof Set) value.forEach((v) => copy.add(deepClone(v, parents)));
  else for (const key in value) copy[key] = deepClone(value[key], parents);
  parents.delete(value);
  return copy;
}
// ==== wrong RTE
function deepClone(value, seen = new Map()) {
  if (value === null || typeof value !== "object") return value;
  if (seen.has(value)) return seen.get(value);
  let copy;
  if (value instanceof Date) copy = new Date(value);
  else if (value instanceof Map) copy = new Map([...value].map(([k, v]) => [k, deepClone(v, seen)]));
  else if (value instanceof Set) copy = new Set([...value].map((v) => deepClone(v, seen)));
  else if (Array.isArray(value)) copy = value.map((v) => deepClone(v, seen));
  else copy = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, deepClone(v, seen)]));
  seen.set(value, copy);
  return copy;
}
// ==== wrong WA
function deepClone(value, seen = new Map()) {
  if (value === null || typeof value !== "object") return value;
  if (seen.has(value)) return seen.get(value);
  if (value instanceof Date) return new Date(value);
  if (value instanceof Map) {
    const copy = new Map(value);
    seen.set(value, copy);
    return copy;
  }
  if (value instanceof Set) {
    const copy = new Set(value);
    seen.set(value, copy);
    return copy;
  }
  const copy = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  for (const key of Object.keys(value)) copy[key] = deepClone(value[key], seen);
  return copy;
}
