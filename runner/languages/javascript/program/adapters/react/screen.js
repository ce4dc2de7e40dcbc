"use strict";
// What is on the screen: finds elements as a person does, and reads the parts of a view.

const { WrongType } = require("../../calls");
const dom = require("../../shipped/dom");
const { describe } = require("../../describe");
const { encoder } = require("../../encode");
const { WireError } = require("../../mismatch");
const { document, page } = require("./environment");
const { withKnownStyles } = require("./styles");

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

/** What can be found while nothing on the page changes. It is kept, because computing names takes time. */
class Screen {
  #found = new Map();

  /** Forget all: something may have changed. */
  changed() {
    this.#found.clear();
  }

  /** Find the element of a target `{role, name}`, `{label}`, `{text}`, …: the first, unless `nth` says another. */
  one(target) {
    return this.all(target)[target.nth ?? 0];
  }

  /** List the elements of a target that can be seen, in the order of the document. */
  all({ role, name, nth, ...by }) {
    if (role && name !== undefined) return this.#once(`names of ${role}`, () => namesOf(role)).get(`${name}`) ?? [];
    if (role) return this.#once(role, () => visible(ofRole(role)));
    const [way] = Object.keys(by).filter((key) => key in QUERIES);
    return this.#once(`${way} ${by[way]}`, () => visible(QUERIES[way](document.body, `${by[way]}`)));
  }

  /** List the elements of a target that show anything: an alert may always be there, and be filled later. */
  shown(target) {
    const found = this.all(target);
    return target.role === "alert" ? found.filter((each) => !isEmpty(each)) : found;
  }

  #once(key, find) {
    if (!this.#found.has(key)) this.#found.set(key, find());
    return this.#found.get(key);
  }
}

/** Name the element of a target: `button "Reset"`. */
function named({ nth, role, name, ...by }) {
  if (role) return name === undefined ? role : `${role} "${name}"`;
  const [[way, text]] = Object.entries(by);
  return `element with the ${way} "${text}"`;
}

// Whether an element is hidden is found out below: the library's own way computes styles, and takes most of the time.
const ofRole = (role, options) => dom.queryAllByRole(document.body, role, { hidden: true, ...options });

/** Map the names of a role's elements to those that can be seen. */
function namesOf(role) {
  const found = new Map();
  const note = (name, element) => void (isVisible(element) && found.set(name, [...(found.get(name) ?? []), element]));
  withKnownStyles(() => ofRole(role, { name: note }));
  return found;
}

const visible = (elements) => elements.filter(isVisible);

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
function reader(view, wires, props, screen) {
  const parts = Object.values(view).map((part, index) => {
    const [[how, target]] = Object.entries(part);
    if (how in OF_ALL) return () => OF_ALL[how](screen.shown(target));
    if (how in OF_ELEMENT) return () => readOne(OF_ELEMENT[how], screen.shown(target)[target.nth ?? 0]);
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

module.exports = { Screen, isDisabled, named, reader };
