"use strict";
// Whether a function has a `return`: the hint for a result that is `undefined`.

const FUNCTION_OR_BLOCK = /((?:=>|\bfunction\b[^{}()]*\([^{}]*\))\s*)?\{([^{}]*)\}/g;
const EXPRESSION = /^[^{]*=>\s*[^{\s]/;
const textOf = Function.prototype.call.bind(Function.prototype.toString);

/** Return the hint that a `return` may be missing, or "" if the function has one of its own, not only in one inside it. */
function missingReturn(value, run) {
  const isAsked = value === undefined && typeof run === "function" && !returns(textOf(run));
  return isAsked ? " (is a `return` missing?)" : "";
}

function returns(code) {
  if (EXPRESSION.test(code)) return true;
  let before;
  let text = code.slice(code.indexOf("{") + 1);
  do {
    before = text;
    text = text.replace(FUNCTION_OR_BLOCK, (_, isFunction, inside) => (isFunction ? "" : ` ${inside} `));
  } while (text !== before);
  return /\breturn\b/.test(text);
}

module.exports = { missingReturn };
