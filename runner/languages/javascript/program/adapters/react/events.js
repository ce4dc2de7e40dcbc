"use strict";
// The events of a browser, each of which React handles on its own.

const { acted, page } = require("./environment");
const { isDisabled } = require("./screen");

// The library's own events lack the number of the button by which older code knows it.
Object.defineProperty(page.MouseEvent.prototype, "which", {
  get() {
    return this.button + 1;
  },
});

/** Dispatch an event that bubbles. False if the solution prevents what a browser does next. */
function dispatch(target, kind, type, init = {}) {
  let goesOn = true;
  acted(() => void (goesOn = target.dispatchEvent(new page[kind](type, { bubbles: true, cancelable: true, composed: true, ...init }))));
  return goesOn;
}

/** Click without moving the pointer, as a key does. */
function press(element) {
  if (!isDisabled(element)) dispatch(element, "PointerEvent", "click", { button: 0, detail: 1 });
}

/** Give a field another value, as typing does: React does not see a value that is assigned in its own way. */
function enter(element, value, init) {
  const most = element.getAttribute("maxlength");
  const fits = most === null || value.length <= Number(most) || value.length < element.value.length;
  if (!fits || !dispatch(element, "InputEvent", "beforeinput", init)) return;
  if (init.inputType === "insertText" && !dispatch(element, "InputEvent", "textInput", init)) return;
  valueSetter(element).call(element, value);
  dispatch(element, "InputEvent", "input", { cancelable: false, ...init });
}

/** Find the setter of the element's class: React puts one of its own on the element. */
function valueSetter(element) {
  for (let of = Object.getPrototypeOf(element); of; of = Object.getPrototypeOf(of)) {
    const own = Object.getOwnPropertyDescriptor(of, "value");
    if (own?.set) return own.set;
  }
  return () => {};
}

module.exports = { dispatch, enter, press, valueSetter };
