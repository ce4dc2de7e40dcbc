"use strict";
// State that is changed in place: React does not see it. It is seen here where the setter gets a value that holds the very
// same array or object as a state before, with other contents than it had then.

const DEPTH = 2; // the items of a list are looked at as well

const known = new WeakMap(); // the contents of what is in a state, when it was first seen there
const setters = new WeakMap(); // a setter is the same in every render, and so is what stands for it

/** Make a React that notes changes in place. `warn` gets the stack trace of where a changed state is set. */
function withStates(React, warn) {
  const checked = (state, here) => {
    if (isChanged(state, DEPTH)) warn(here.stack);
    return state;
  };
  const setterOf = (set) => (next) => {
    const here = new Error();
    set(typeof next === "function" ? (state) => checked(next(remembered(state)), here) : checked(next, here));
  };
  const useState = (...initial) => {
    const [state, set] = React.useState(...initial);
    if (!setters.has(set)) setters.set(set, setterOf(set));
    return [remembered(state), setters.get(set)];
  };
  const useReducer = (reduce, ...rest) => {
    const here = new Error();
    const [state, dispatch] = React.useReducer((before, action) => checked(reduce(remembered(before), action), here), ...rest);
    return [remembered(state), dispatch];
  };
  return { ...React, useState, useReducer };
}

function remembered(state) {
  remember(state, DEPTH);
  return state;
}

function remember(value, depth) {
  const contents = contentsOf(value);
  if (!contents) return;
  if (!known.has(value)) known.set(value, contents);
  if (depth > 1) for (const each of contents) remember(each, depth - 1);
}

function isChanged(value, depth) {
  const contents = contentsOf(value);
  if (!contents) return false;
  const before = known.get(value);
  if (before && (before.length !== contents.length || before.some((each, index) => !Object.is(each, contents[index])))) return true;
  return depth > 1 && contents.some((each) => isChanged(each, depth - 1));
}

/** List the contents of an array, a map, a set or a plain object; null of anything else, which may change as it likes. */
function contentsOf(value) {
  if (typeof value !== "object" || value === null) return null;
  if (Array.isArray(value) || value instanceof Set) return [...value];
  if (value instanceof Map) return [...value].flat();
  return Object.getPrototypeOf(value) === Object.prototype && !("$$typeof" in value) ? Object.entries(value).flat() : null;
}

module.exports = { withStates };
