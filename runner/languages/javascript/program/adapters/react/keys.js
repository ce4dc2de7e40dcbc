"use strict";
// What a key does in a browser, after the solution has seen it.

const { topmost } = require("./dialogs");
const { acted, document } = require("./environment");
const { dispatch, enter, press } = require("./events");
const { keyNamed } = require("./keyboard");
const { isDisabled } = require("./screen");

const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]";
const TYPED_IN = /^(?:text|search|email|url|tel|password|number|date|time|)$/;
const MODIFIERS = ["Shift", "Control", "Alt", "Meta"];

const isField = (element) => element.localName === "textarea" || (element.localName === "input" && TYPED_IN.test(element.type));
const isPressable = (element) => element.matches("button, summary, a[href]") || isButton(element);
const isButton = (element) => element.localName === "input" && /^(?:button|submit|reset|image)$/.test(element.type);

/** Press a key, `Enter` or `Shift+Tab`, where the focus is. */
function key(name) {
  const parts = name === "+" ? ["+"] : name.split("+");
  const last = parts.pop() || "+";
  const held = Object.fromEntries(MODIFIERS.map((each) => [`${each === "Control" ? "ctrl" : each.toLowerCase()}Key`, parts.includes(each)]));
  const pressed = focused();
  const goesOn = stroke(last, (target) => byDefault(target, last, held), held);
  if (goesOn && last === " " && focused() === pressed && isSpaced(pressed)) press(pressed);
}

const focused = () => document.activeElement ?? document.body;

/**
 * Press a key where the focus is, and release it. `act` is what the browser does with the element: after `keypress` if the
 * key makes a character, else after `keydown`, and not if the solution prevents it. False if it prevents what follows.
 */
function stroke(name, act, held = {}) {
  const known = keyNamed(name);
  const makesCharacter = known.press && !held.ctrlKey && !held.metaKey && !held.altKey;
  let target = focused();
  let goesOn = dispatch(target, "KeyboardEvent", "keydown", { ...known.stroke, ...held });
  if (goesOn && makesCharacter) {
    target = focused();
    goesOn = dispatch(target, "KeyboardEvent", "keypress", { ...known.press, ...held });
  }
  if (goesOn) act(target);
  return dispatch(focused(), "KeyboardEvent", "keyup", { ...known.stroke, ...held });
}

const isSpaced = (element) => !isDisabled(element) && (element.matches("button, summary, input[type=checkbox], input[type=radio]") || isButton(element));

function byDefault(target, name, { shiftKey, ctrlKey, metaKey, altKey }) {
  if (name === "Tab") return move(shiftKey ? -1 : 1);
  if (ctrlKey || metaKey || altKey) return undefined;
  if (name === "Enter") return onEnter(target);
  if (name === "Escape") return onEscape(topmost());
  if (!isField(target) || target.readOnly) return undefined;
  if (name === "Backspace") return enter(target, target.value.slice(0, -1), { inputType: "deleteContentBackward" });
  if ([...name].length === 1) enter(target, target.value + name, { data: name, inputType: "insertText" });
  return undefined;
}

function onEnter(target) {
  if (isPressable(target)) press(target);
  else if (target.localName === "textarea") enter(target, `${target.value}\n`, { inputType: "insertLineBreak" });
  else if (target.localName === "input" && target.form) submit(target.form);
}

/** Let the modal dialog close, unless the solution prevents it. */
function onEscape(dialog) {
  if (dialog && dispatch(dialog, "Event", "cancel", { bubbles: false })) acted(() => dialog.close());
}

/** Submit a form from one of its fields: by its button, or without one if it has a single field of text. */
function submit(form) {
  const button = [...form.elements].find((each) => each.type === "submit" || each.type === "image");
  if (button) return isDisabled(button) ? undefined : press(button);
  if ([...form.elements].filter(isField).length === 1) acted(() => form.requestSubmit());
  return undefined;
}

/** Move the focus to the next or the previous element that takes it; beyond the last one it leaves the page. */
function move(step) {
  const found = [...document.querySelectorAll(FOCUSABLE)].filter((each) => each.tabIndex >= 0 && !isDisabled(each));
  const at = found.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : found.length - 1) : at + step;
  acted(() => (found[next] ? found[next].focus() : document.activeElement?.blur()));
}

module.exports = { FOCUSABLE, isField, key, stroke };
