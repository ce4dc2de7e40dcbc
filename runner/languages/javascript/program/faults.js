"use strict";
// What a solution throws, as plain data: the type, a message of limited length, the frames of the learner's file.

const { describe } = require("./describe");
const { className } = require("./mismatch");

const MAX_TEXT = 1_000;
const MAX_FRAMES = 20;

/** What `process.exit` throws: a solution cannot end the worker by accident. */
class Exited {
  constructor(code) {
    this.code = code;
  }
}

function faultOf(error, filename) {
  if (error instanceof Exited) return { type: "process.exit", message: describe(error.code), frames: [] };
  if (!(error instanceof Error)) return { type: "throw", message: bounded(describe(error)), frames: [] };
  const stack = textOf(error, "stack");
  const fault = { type: typeOf(error), message: bounded(textOf(error, "message")), frames: framesIn(stack, filename) };
  if (error instanceof SyntaxError) Object.assign(fault, placeIn(stack, filename));
  return fault;
}

function typeOf(error) {
  const code = textOf(error, "code");
  const name = textOf(error, "name") || className(error);
  return code === "MODULE_NOT_FOUND" ? `${name} [${code}]` : name;
}

/** Read a property, which may be the learner's code. */
function textOf(error, name) {
  try {
    const text = error[name];
    return typeof text === "string" ? text : "";
  } catch {
    return "(it cannot be shown)";
  }
}

function bounded(text) {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT / 2)} … ${text.slice(-MAX_TEXT / 2)}`;
}

/** List the learner's frames, outermost first. V8 keeps the innermost ones of a deep recursion. */
function framesIn(stack, filename) {
  const found = [];
  for (const line of stack.split("\n")) {
    const at = line.indexOf(`${filename}:`);
    if (at < 0 || !/^\s+at /.test(line)) continue;
    const number = parseInt(line.slice(at + filename.length + 1), 10);
    const name = /^\s+at (?:async )?(?:new )?([^\s(]+)(?: \[as [^\]]*\])? \(/.exec(line);
    if (number > 0) found.unshift([number, name ? name[1].replace(/^(?:Object|Function)\./, "") : "(anonymous)"]);
  }
  return found.slice(-MAX_FRAMES);
}

/** Find line and column of a syntax error: the stack starts with `file:line`, the line itself, and a caret below. */
function placeIn(stack, filename) {
  const [head, , caret] = stack.split("\n");
  if (!head || !head.startsWith(`${filename}:`)) return {};
  return { line: parseInt(head.slice(filename.length + 1), 10) || 0, column: ((caret || "").indexOf("^") + 1) || 0 };
}

function kindOf(error) {
  if (error instanceof Exited) return "exit";
  const message = error instanceof RangeError ? textOf(error, "message") : "";
  return /allocation failed|out of memory/i.test(message) ? "memory" : "raise";
}

module.exports = { Exited, bounded, faultOf, framesIn, kindOf };
