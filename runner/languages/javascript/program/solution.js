"use strict";
// Loads a solution: runs it once, and finds the function or class of the problem in it.
//
// A function may be declared, assigned to a name, exported, or be a method of `class Solution`. Names match in
// snake_case and in camelCase.

const { isBuiltin } = require("node:module");
const { compile } = require("./compile");
const { CLASSES } = require("./nodes");
const { globals, packages } = require("./provided");

const IDENTIFIER = /[A-Za-z_$][\w$]*/g;
const DEFINITION = /^(?:export[ \t]+(?:default[ \t]+)?)?(?:async[ \t]+)?(?:(?:function[ \t]*\*?|class)[ \t]+([A-Za-z_$][\w$]*)|(?:const|let|var)[ \t]+([A-Za-z_$][\w$]*)[ \t]*=)/gm;
const RESERVED = new Set(
  ("break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if import in instanceof new null return super switch this throw true try typeof var void while with " +
    "let static yield await arguments eval").split(" "),
);

/** The file runs, but does not define what the problem needs. `found` lists what it defines. */
class Missing {
  constructor(what, found) {
    this.what = what.replace(/(?<=[^_])_+([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase());
    this.found = found;
  }
}

/** Make what a solution may use without `require` global. */
function provide(nodeTypes) {
  for (const name of nodeTypes) globalThis[name] = CLASSES[name];
  if (nodeTypes.includes("RandomListNode")) globalThis.Node = CLASSES.RandomListNode;
  if (globalThis.Node) globalThis._Node = globalThis.Node;
  Object.assign(globalThis, globals);
}

/** Run the source in a function of its own, and return what it defines under the names that matter, and its exports. */
function load(source, filename, names, nodeTypes) {
  const wanted = new Set([...names, ...nodeTypes, "Solution", "Node"].map(folded));
  const run = compile(source, filename, (text) => `\n;${entries(text, wanted)}`);
  const module = { exports: {}, defined: {} };
  run.call(module.exports, module.exports, required, module);
  return { __proto__: null, ...namedExports(module.exports, names[0]), ...module.defined };
}

/** Write what collects the definitions of these names. */
function entries(text, wanted) {
  const seen = [...new Set(text.match(IDENTIFIER))].filter((name) => wanted.has(folded(name)) && !RESERVED.has(name));
  return seen.map((name) => `if (typeof ${name} !== "undefined") module.defined.${name} = ${name};`).join(" ");
}

function namedExports(exported, name) {
  if (typeof exported === "function") return { [exported.name === "Solution" ? "Solution" : name]: exported };
  if (exported === null || typeof exported !== "object") return {};
  return exported.default ? { ...namedExports(exported.default, name), ...exported } : exported;
}

function required(name) {
  if (name.startsWith("lodash/") && packages.lodash) return packages.lodash[name.slice("lodash/".length)];
  if (name in packages) return packages[name];
  if (isBuiltin(name)) return require(name);
  const error = new Error(`there is no package '${name}' here`);
  error.code = "MODULE_NOT_FOUND";
  throw error;
}

/** Choose the node classes for arguments: the learner's own class, if there is one of that name. */
function nodeClasses(defined, nodeTypes) {
  const found = { ...CLASSES, __proto__: null };
  for (const name of nodeTypes) {
    const own = name === "RandomListNode" ? defined.Node || defined._Node : defined[name];
    if (typeof own === "function") found[name] = own;
  }
  return found;
}

/** Find the function, or the method of `class Solution`: how to run it, and itself. Each call gets a new instance. */
function functionIn(defined, names, source) {
  const plain = named(defined, names);
  if (plain) return { run: (...values) => defined[plain](...values), written: defined[plain] }; // `this` has the others
  const { Solution } = defined;
  if (typeof Solution === "function") {
    const members = membersOf(new Solution());
    const method = named(members, names);
    if (method) return { run: (...values) => new Solution()[method](...values), written: members[method] };
    const fixed = named(membersOf(Solution), names);
    if (fixed) return { run: (...values) => Solution[fixed](...values), written: Solution[fixed] };
  }
  throw new Missing(names[0], definitions(source));
}

function classIn(defined, names, source) {
  const name = named(defined, names);
  if (!name) throw new Missing(names[0], definitions(source));
  return defined[name];
}

/** Find the class of a round trip, or make one of two functions, as LeetCode has them. */
function roundTripIn(defined, names, source, methods) {
  const functions = methods.map((method) => named(defined, [method]));
  if (named(defined, names) || !functions.every(Boolean)) return classIn(defined, names, source);
  return class {
    static {
      methods.forEach((method, index) => (this.prototype[method] = defined[functions[index]]));
    }
  };
}

/** Find the name that each method has. A method that a constructor assigns is found by the source alone. */
function methodsIn(Class, name, methods, source) {
  const members = membersOf(Class.prototype);
  const words = Object.fromEntries((source.match(IDENTIFIER) || []).map((word) => [word, () => {}]));
  const called = { __proto__: null };
  for (const method of methods) {
    called[method] = named(members, [method]) || named(words, [method]);
    if (!called[method]) throw new Missing(`${name}.${method}`, Object.keys(members));
  }
  return called;
}

/** List the functions of an object and of what it inherits from. */
function membersOf(object) {
  const members = { __proto__: null };
  for (let at = object; at && at !== Object.prototype && at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      const { value } = Object.getOwnPropertyDescriptor(at, name);
      if (name !== "constructor" && !(name in members) && typeof value === "function") members[name] = value;
    }
  }
  return members;
}

function named(defined, names) {
  for (const name of names) {
    if (typeof defined[name] === "function") return name;
    const found = Object.keys(defined).find((key) => folded(key) === folded(name) && typeof defined[key] === "function");
    if (found) return found;
  }
  return undefined;
}

const folded = (name) => name.replaceAll("_", "").toLowerCase();

function definitions(source) {
  return [...source.matchAll(DEFINITION)].map(([, one, other]) => one || other).slice(0, 20);
}

module.exports = { Missing, classIn, definitions, functionIn, load, methodsIn, nodeClasses, provide, roundTripIn };
