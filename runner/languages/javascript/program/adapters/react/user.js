"use strict";
// The actions of a person: each is a sequence of events, as a browser has them. On an element that is disabled nothing
// happens.

const { acted, document } = require("./environment");
const { dispatch, enter, press, valueSetter } = require("./events");
const { FOCUSABLE, isField, key, stroke } = require("./keys");
const { isDisabled } = require("./screen");

const MOUSE = { pointerId: 1, pointerType: "mouse", isPrimary: true };
const ENTERED = [
  ["PointerEvent", "pointerover"],
  ["MouseEvent", "mouseover"],
  ["MouseEvent", "mousemove"],
];

class User {
  #at = null; // the element under the pointer

  click(element) {
    this.hover(element);
    dispatch(element, "PointerEvent", "pointerdown", { ...MOUSE, buttons: 1 });
    if (dispatch(element, "MouseEvent", "mousedown", { buttons: 1, detail: 1 })) focusAt(element);
    dispatch(element, "PointerEvent", "pointerup", MOUSE);
    dispatch(element, "MouseEvent", "mouseup", { detail: 1 });
    press(element);
  }

  hover(element) {
    if (this.#at === element) return;
    const from = this.#at?.isConnected ? this.#at : null;
    this.#at = element;
    // One movement: React renders what these events change together, as it does in a browser.
    acted(() => {
      if (from) leave(from, element);
      for (const [kind, type] of ENTERED) dispatch(element, kind, type, { ...MOUSE, relatedTarget: from });
    });
  }

  unhover(element) {
    if (this.#at !== element) return;
    leave(element, document.body);
    this.#at = null;
  }

  /** Replace the value, a character at a time: the first one takes the place of what was there. */
  type(element, text) {
    if (!isField(element) || element.readOnly) return;
    this.click(element);
    if (!text && element.value) enter(element, "", { inputType: "deleteContentBackward" });
    let isSelected = true;
    for (const char of text) {
      stroke(char, (target) => {
        if (!isField(target) || target.readOnly) return;
        const before = isSelected && target === element ? "" : target.value;
        isSelected = false;
        enter(target, before + char, { data: char, inputType: "insertText" });
      });
    }
  }

  key(element, name) {
    if (element && element !== document.activeElement) focusAt(element);
    key(name);
  }

  focus(element) {
    focusAt(element);
  }

  blur(element) {
    acted(() => element.blur());
  }

  /** Choose an option of a `<select>` by its text or its value. */
  select(element, option) {
    const chosen = [...(element.options ?? [])].find((each) => [each.text.trim(), each.value].includes(`${option}`));
    if (!chosen || isDisabled(chosen)) return;
    focusAt(element);
    valueSetter(element).call(element, chosen.value);
    dispatch(element, "Event", "input");
    dispatch(element, "Event", "change");
  }
}

function leave(element, to) {
  dispatch(element, "PointerEvent", "pointerout", { ...MOUSE, relatedTarget: to });
  dispatch(element, "MouseEvent", "mouseout", { relatedTarget: to });
}

/** Focus the element, or the nearest one around it that takes the focus; if there is none, nothing has it. */
function focusAt(element) {
  const taker = element.closest(FOCUSABLE);
  if (taker === document.activeElement) return;
  acted(() => (taker && !isDisabled(taker) ? taker.focus() : document.activeElement?.blur()));
}

module.exports = { User };
