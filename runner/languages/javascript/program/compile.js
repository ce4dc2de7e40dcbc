"use strict";
// Compiles a solution, whether it is a script or a module.

const { compileFunction } = require("node:vm");
const { NotValid, TYPED, plain } = require("./plain");

const MODULE = /^[ \t]*(?:import|export)\b/m;
const PARAMETERS = ["exports", "require", "module"];
const AWAIT = "`await` outside a function does not work here: a solution is called, so put it into the function";

/** Return the solution as a function of `exports`, `require` and `module`. `ending` writes what follows after its text. */
function compile(source, filename, ending) {
  try {
    return compiled(source, filename, ending);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotValid) advise(error, source, filename);
    throw error;
  }
}

function compiled(source, filename, ending) {
  const text = plain(source, filename);
  try {
    return compileFunction(text + ending(text), PARAMETERS, { filename });
  } catch (error) {
    if (!(error instanceof SyntaxError) || !MODULE.test(text)) throw error;
    const asScript = plain(source, filename, ["imports"]);
    return compileFunction(asScript + ending(asScript), PARAMETERS, { filename });
  }
}

/** Add to the message what would make the source valid. */
function advise(error, source, filename) {
  if (!TYPED.test(filename) && isValid(source, filename.replace(/\.[cm]?js(x?)$/, ".ts$1"))) {
    error.message += " (are these types? Name the file `.ts`)";
  } else if (/\bawait\b/.test(source) && isValid(`async () => {${withoutModule(source)}\n}`, filename)) {
    error.message = AWAIT;
  }
}

function withoutModule(source) {
  return plain(source, "module.js", ["imports"]);
}

function isValid(source, filename) {
  try {
    return Boolean(compiled(source, filename, () => ""));
  } catch {
    return false;
  }
}

module.exports = { compile };
