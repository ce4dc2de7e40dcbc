"use strict";
// A short text for any value, for a message about a value of the wrong type. Runs no code of the value.

const { className } = require("./mismatch");
const safe = require("./safe");

const MAX_ITEMS = 12;
const MAX_TEXT = 120;

function describe(value, depth = 3) {
  if (typeof value === "string") return safe.quoted(safe.sliced(value, 0, MAX_TEXT)) + (value.length > MAX_TEXT ? "…" : "");
  if (typeof value === "number") return safe.same(value, -0) ? "-0" : `${value}`;
  if (typeof value === "bigint") return bigInt(value);
  if (typeof value === "function" || typeof value === "symbol") return `<${typeof value}>`;
  if (value === null || typeof value !== "object") return `${value}`;
  if (!depth) return "…";
  if (safe.isArray(value) || safe.isTypedArray(value)) return array(value, depth);
  if (safe.isMap(value)) return collected(safe.eachOfMap, value, depth, "Map", pair);
  if (safe.isSet(value)) return collected(safe.eachOfSet, value, depth, "Set", describe);
  if (safe.isIterator(value)) return "<iterator>";
  const name = className(value);
  return name === "Object" ? plainObject(value, depth) : `<${name} object>`;
}

function bigInt(value) {
  const text = safe.textOfBigInt(value);
  return text.length > MAX_TEXT ? `<BigInt of ${text.length} digits>` : `${text}n`;
}

function array(value, depth) {
  const count = safe.isArray(value) ? value.length : safe.lengthOfTyped(value);
  let text = "";
  for (let i = 0; i < count && i <= MAX_ITEMS; i++) {
    text += (i ? ", " : "") + (i === MAX_ITEMS ? "…" : describe(value[i], depth - 1));
  }
  return `[${text}]`;
}

function collected(each, value, depth, name, write) {
  let text = "";
  let count = 0;
  each(value, (item, key) => {
    if (count <= MAX_ITEMS) text += (count ? ", " : "") + (count === MAX_ITEMS ? "…" : write(item, depth - 1, key));
    count++;
  });
  return `new ${name}([${text}])`;
}

function pair(item, depth, key) {
  return `[${describe(key, depth)}, ${describe(item, depth)}]`;
}

function plainObject(value, depth) {
  const names = safe.keys(value);
  let text = "";
  for (let i = 0; i < names.length && i <= MAX_ITEMS; i++) {
    const property = Object.getOwnPropertyDescriptor(value, names[i]);
    const shown = "value" in property ? describe(property.value, depth - 1) : "…";
    text += (i ? ", " : "") + (i === MAX_ITEMS ? "…" : `${names[i]}: ${shown}`);
  }
  return `{${text}}`;
}

module.exports = { describe };
