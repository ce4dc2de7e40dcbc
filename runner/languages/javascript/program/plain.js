"use strict";
// Turns a source in TypeScript or with JSX into plain JavaScript. Lines stay where they are; types are not checked.

const TYPED = /\.tsx?$/;
const WITH_JSX = /\.[jt]sx$/;
const PLACE = /^Error transforming [^:]*: |\s*\(\d+:\d+\)$/g;

/** The source is not valid at this place; `line` and `column` count from 1. */
class NotValid {
  constructor(message, line, column) {
    Object.assign(this, { message, line, column });
  }
}

/** Return the source as Node runs it. Throws `NotValid`. With `more`, these steps of Sucrase are done as well. */
function plain(source, filename, more = []) {
  const transforms = [...more];
  if (TYPED.test(filename)) transforms.push("typescript");
  if (WITH_JSX.test(filename)) transforms.push("jsx");
  if (!transforms.length) return source;
  const { transform } = require("./shipped/sucrase");
  try {
    return transform(source, { transforms, jsxRuntime: "automatic", production: true, disableESTransforms: true }).code;
  } catch (error) {
    if (!error.loc) throw error;
    throw new NotValid(error.message.replace(PLACE, ""), error.loc.line, error.loc.column);
  }
}

module.exports = { NotValid, plain };
