"use strict";
// What the event of a key says about it: the numbers, too, by which older code knows keys. The keyboard is an American one.

const { page } = require("./environment");

const NUMBERS = {
  __proto__: null,
  ...{ Backspace: 8, Tab: 9, Enter: 13, CapsLock: 20, Escape: 27, PageUp: 33, PageDown: 34, End: 35, Home: 36 },
  ...{ ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, Insert: 45, Delete: 46 },
  ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`F${index + 1}`, 112 + index])),
};
const MODIFIERS = { __proto__: null, Shift: 16, Control: 17, Alt: 18, Meta: 91 };
const SIGNS = [
  [" ", "Space", 32],
  [";:", "Semicolon", 186],
  ["=+", "Equal", 187],
  [",<", "Comma", 188],
  ["-_", "Minus", 189],
  [".>", "Period", 190],
  ["/?", "Slash", 191],
  ["`~", "Backquote", 192],
  ["[{", "BracketLeft", 219],
  ["\\|", "Backslash", 220],
  ["]}", "BracketRight", 221],
  [`'"`, "Quote", 222],
  ...[...")!@#$%^&*("].map((sign, digit) => [`${digit}${sign}`, `Digit${digit}`, 48 + digit]),
];

// The library's own events lack them.
Object.defineProperty(page.KeyboardEvent.prototype, "charCode", {
  get() {
    return this.type === "keypress" ? this.keyCode : 0;
  },
});

/** Describe a key, `Enter` or `a`: `stroke` is for `keydown` and `keyup`, `press` for `keypress`, null without a character. */
function keyNamed(name) {
  const [code, number] = place(name);
  const stroke = { key: name, code, keyCode: number, which: number };
  const char = name === "Enter" ? 13 : [...name].length === 1 ? name.codePointAt(0) : null;
  return { stroke, press: char === null ? null : { ...stroke, keyCode: char, which: char } };
}

/** Find the code and the number of a key. One that is not on the keyboard has neither. */
function place(name) {
  if (/^[a-z]$/i.test(name)) return [`Key${name.toUpperCase()}`, name.toUpperCase().charCodeAt(0)];
  if (name in MODIFIERS) return [`${name}Left`, MODIFIERS[name]];
  if (name in NUMBERS) return [name, NUMBERS[name]];
  const [, code, number] = SIGNS.find(([chars]) => [...chars].includes(name)) ?? ["", "", 0];
  return [code, number];
}

module.exports = { keyNamed };
