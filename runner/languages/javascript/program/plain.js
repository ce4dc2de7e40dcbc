"use strict";
// Turns a source in TypeScript or with JSX into plain JavaScript. Lines stay where they are; types are not checked.

const TYPED = /\.tsx?$/;
const WITH_JSX = /\.[jt]sx$/;
const OPTIONS = { jsxRuntime: "automatic", production: true, disableESTransforms: true };
const PLACE = /^Error transforming [^:]*: |\s*\(\d+:\d+\)$/g;

/** The source is not valid at this place; `line` and `column` count from 1, and 0 is a column that is not known. */
class NotValid {
  constructor(message, line, column) {
    Object.assign(this, { message, line, column });
  }
}

/** Return the source as Node runs it. Throws `NotValid`. With `steps`, these of Sucrase's are done as well. */
function plain(source, filename, steps = []) {
  const transforms = new Set(steps);
  if (TYPED.test(filename)) transforms.add("typescript");
  if (WITH_JSX.test(filename)) transforms.add("jsx");
  if (!transforms.size) return source;
  const { transform } = require("./shipped/sucrase");
  try {
    return transform(source, { ...OPTIONS, transforms: [...transforms] }).code;
  } catch (error) {
    if (!error.loc) throw error;
    throw new NotValid(error.message.replace(PLACE, ""), error.loc.line, error.loc.column);
  }
}

module.exports = { NotValid, TYPED, plain };
