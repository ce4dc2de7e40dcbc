"use strict";
// Styles while names are computed. A page that has none of its own has those of the browser, which depend on the kind of
// element alone; computing them again for each element took half of the time for the names.

const { document, page } = require("./environment");

const USED = ["display", "visibility"];
const computed = page.getComputedStyle;
const known = new Map();

/** Call `find` with styles that are known by the kind of element, where the page has no others. */
function withKnownStyles(find) {
  if (document.querySelector("[style], style, link")) return find();
  page.getComputedStyle = styleOf;
  try {
    return find();
  } finally {
    page.getComputedStyle = computed;
  }
}

function styleOf(element) {
  const kind = `${element.localName} ${element.hasAttribute("open")}`;
  if (!known.has(kind)) {
    const style = computed.call(page, element);
    known.set(kind, new Map(USED.map((name) => [name, style.getPropertyValue(name)])));
  }
  const values = known.get(kind);
  return { getPropertyValue: (name) => values.get(name) ?? "" };
}

module.exports = { withKnownStyles };
