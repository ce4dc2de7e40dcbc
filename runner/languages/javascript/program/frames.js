"use strict";
// Frames on a pipe: four bytes of length, then the body, which is JSON. See runner/sandbox/frames.py.

const { readSync, writeSync } = require("node:fs");
const { hex, isArray, isInteger, keys, quoted, same, charCode, textOfBigInt } = require("./safe");

const { parse } = JSON;
const allocate = Buffer.allocUnsafe;
const fromText = Buffer.from;
const end = process.reallyExit.bind(process);
const { readUInt32BE, toString, writeUInt32BE, subarray } = Buffer.prototype;
const { call } = Function.prototype;
const [readSize, textOf, writeSize, part] = [readUInt32BE, toString, writeUInt32BE, subarray].map((f) => call.bind(f));

const UNSEEN = 4000; // the bytes of answers that may wait in the pipe before the bell rings
const MAX_ANSWER = 32 * 1024 * 1024;

/** Wait for one request. Ends the process when the parent has closed the pipe. */
function readRequest(descriptor) {
  const size = readSize(exactly(descriptor, 4), 0);
  return parse(textOf(exactly(descriptor, size), "utf8"));
}

function exactly(descriptor, size) {
  const buffer = allocate(size);
  let position = 0;
  while (position < size) {
    const count = readSync(descriptor, buffer, position, size - position, null);
    if (count === 0) end(0);
    position += count;
  }
  return buffer;
}

/** The pipe for answers, and the bell. */
class Answers {
  #descriptor;
  #bell;
  #unseen = 0;

  constructor(descriptor, bell) {
    this.#descriptor = descriptor;
    this.#bell = bell;
  }

  /** Send one answer. Without `ring`, the parent may read it only when a later answer rings. False if it is too long. */
  send(answer, ring = true) {
    const body = fromText(written(answer), "latin1");
    if (body.length > MAX_ANSWER) return false;
    const head = allocate(4);
    writeSize(head, body.length, 0);
    this.#unseen += body.length + 4;
    const isMuch = this.#unseen > UNSEEN;
    write(this.#descriptor, head);
    if (isMuch) this.#ring(); // once the parent has half of a frame, it reads on until it has the whole frame
    write(this.#descriptor, body);
    if (ring && !isMuch) this.#ring();
    return true;
  }

  #ring() {
    this.#unseen = 0;
    write(this.#bell, fromText("!", "latin1"));
  }
}

function write(descriptor, bytes) {
  let position = 0;
  while (position < bytes.length) position += writeSync(descriptor, part(bytes, position));
}

/** Write a plain value as JSON in ASCII, with Python's names for the numbers that JSON does not have. */
function written(value) {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number") return numeral(value);
  if (typeof value === "string") return ascii(quoted(value));
  if (typeof value === "bigint") return textOfBigInt(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  let text = "";
  if (isArray(value)) {
    for (let i = 0; i < value.length; i++) text += (i ? "," : "") + written(value[i]);
    return "[" + text + "]";
  }
  const names = keys(value);
  for (let i = 0; i < names.length; i++) text += (i ? "," : "") + written(names[i]) + ":" + written(value[names[i]]);
  return "{" + text + "}";
}

function numeral(value) {
  if (isInteger(value)) return same(value, -0) ? "-0.0" : "" + value;
  if (value !== value) return "NaN";
  if (value === Infinity) return "Infinity";
  return value === -Infinity ? "-Infinity" : "" + value;
}

function ascii(text) {
  let found = "";
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = charCode(text, i);
    if (code < 127) continue;
    const digits = hex(code, 16);
    for (; start < i; start++) found += text[start];
    found += "\\u" + "0000".substring(digits.length) + digits;
    start = i + 1;
  }
  if (start === 0) return text;
  for (; start < text.length; start++) found += text[start];
  return found;
}

module.exports = { Answers, end, readRequest };
