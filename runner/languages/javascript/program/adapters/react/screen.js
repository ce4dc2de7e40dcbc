"use strict";
// What is on the screen: finds elements as a person does, and reads the parts of a view.

const { WrongType } = require("../../calls");
const dom = require("../../shipped/dom");
const { describe } = require("../../describe");
const { encoder } = require("../../encode");
const { WireError } = require("../../mismatch");
const { document, page } = require("./environment");

const HIDDEN = /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/;
const QUERIES = {
  __proto__: null,
  label: dom.queryAllByLabelText,
  text: dom.queryAllByText,
  placeholder: dom.queryAllByPlaceholderText,
  alt: dom.queryAllByAltText,
  title: dom.queryAllByTitle,
  testid: dom.queryAllByTestId,
};

/** List the elements of a target `{role, name}`, `{label}`, `{text}`, … that can be seen, in the order of the document. */
function all(target) {
  const found = target.role ? byRole(target) : byText(target);
  return found.filter(isVisible);
}

/** Find the element of a target: the first, unless `nth` says another; undefined if there is none. */
function one(target) {
  return all(target)[target.nth ?? 0];
}

/** Name the element of a target: `button "Reset"`. */
function named({ nth, role, name, ...by }) {
  if (role) return name === undefined ? role : `${role} "${name}"`;
  const [[way, text]] = Object.entries(by);
  return `element with the ${way} "${text}"`;
}

function byRole({ role, name }) {
  // Whether an element is hidden is found out below: the library's own way computes styles, and takes most of the time.
  return dom.queryAllByRole(document.body, role, { hidden: true, ...(name === undefined ? {} : { name: `${name}` }) });
}

function byText(target) {
  const [way] = Object.keys(target).filter((key) => key in QUERIES);
  return QUERIES[way](document.body, `${target[way]}`);
}

function isVisible(element) {
  for (let at = element; at; at = at.parentElement) {
    if (at.hasAttribute("hidden") || isClosed(at) || HIDDEN.test(at.getAttribute("style") ?? "")) return false;
  }
  return true;
}

// A browser shows a `<dialog>` only while it is open.
const isClosed = (element) => element.localName === "dialog" && !element.hasAttribute("open");

/** Whether nobody can act on an element. */
function isDisabled(element) {
  return Boolean(element.disabled || element.closest("fieldset[disabled]"));
}

const textOf = (element) => element.textContent.replace(/\s+/g, " ").trim();
const state = (name) => (element) => element.getAttribute(name) === "true";

/** List the elements of a target that show anything: an alert may always be there, and be filled later. */
function shown(target) {
  const found = all(target);
  return target.role === "alert" ? found.filter((each) => !isEmpty(each)) : found;
}

const isEmpty = (element) => textOf(element) === "" && !element.firstElementChild && !element.hasAttribute("aria-label");

/** How a part of the view is read from its element. */
const OF_ELEMENT = {
  __proto__: null,
  text: textOf,
  value: (element) => `${element.value ?? element.getAttribute("aria-valuenow") ?? ""}`,
  checked: (element) => (typeof element.checked === "boolean" ? element.checked : state("aria-checked")(element)),
  disabled: (element) => isDisabled(element) || state("aria-disabled")(element),
  selected: (element) => (element.localName === "option" ? element.selected : state("aria-selected")(element)),
  expanded: state("aria-expanded"),
  pressed: state("aria-pressed"),
  focused: (element) => document.activeElement === element,
};

const OF_ALL = {
  __proto__: null,
  texts: (found) => found.map(textOf),
  count: (found) => found.length,
  exists: (found) => found.length > 0,
};

/** Make the reader of a view: `view` maps its parts to how they are read, `wires` are their types in the same order. */
function reader(view, wires, props) {
  const parts = Object.values(view).map((part, index) => {
    const [[how, target]] = Object.entries(part);
    if (how in OF_ALL) return () => OF_ALL[how](shown(target));
    if (how in OF_ELEMENT) return () => readOne(OF_ELEMENT[how], shown(target)[target.nth ?? 0]);
    if (how === "storage") return () => page.localStorage.getItem(target);
    const [, [, ...types]] = wires[index];
    return () => props.seen(how, target).map((args) => types.map((wire, place) => argument(target, args[place], wire)));
  });
  return () => parts.map((read) => read());
}

const readOne = (read, element) => (element ? read(element) : null);

/** Write what a solution has passed to the prop as plain data. Throws `WrongType` if it is not of the declared type. */
function argument(prop, value, wire) {
  if (value === undefined) {
    if (wire[0] === "optional") return null;
    throw new WrongType(`called \`${prop}\` with an argument too few`, "undefined");
  }
  try {
    return encoder(wire)(value);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw new WrongType(`called \`${prop}\` with ${error.clause}`, describe(value));
  }
}

module.exports = { isDisabled, named, one, reader };
