"use strict";
// The learner's module: compiled once and run again for every page, as a browser does.

const { compileFunction } = require("node:vm");
const { NotValid, plain } = require("../../plain");
const { globals, packages } = require("../../provided");
const { Missing, definitions } = require("../../solution");
const { React, ReactDOM, client, jsxRuntime } = require("./environment");

Object.assign(globalThis, globals);

const MODULES = {
  __proto__: null,
  react: React,
  "react-dom": ReactDOM,
  "react-dom/client": client,
  "react/jsx-runtime": jsxRuntime,
  ...packages,
};

const PLACE = /:(\d+)\n(.*)\n( *)\^/; // in the stack of a syntax error

/** What the import of a missing module throws. By its name drill knows that it should say which modules there are. */
class ImportError extends Error {
  name = "ImportError";
  code = "MODULE_NOT_FOUND";
}

function required(name) {
  if (name in MODULES) return MODULES[name];
  if (name.endsWith(".css")) return {};
  throw new ImportError(`there is no package '${name}' here`);
}

/** Compile the source. Returns what gives the component of a new page; throws what the source throws when it is run. */
function componentOf(source, filename, name) {
  const run = compiled(source, filename, name);
  const opened = () => {
    const module = { exports: {}, defined: null };
    run.call(module.exports, module.exports, required, module);
    const { exports } = module;
    const found = [module.defined, exports[name], exports.default, exports].find(isComponent);
    if (!found) throw new Missing(name, definitions(source));
    return found;
  };
  opened();
  return opened;
}

function compiled(source, filename, name) {
  const entry = `if (typeof ${name} !== "undefined") module.defined = ${name};`;
  const code = plain(source, filename, ["imports", "jsx"]);
  try {
    return compileFunction(`${code}\n;${entry}`, ["exports", "require", "module"], { filename });
  } catch (error) {
    const [, line, text, before] = PLACE.exec(error.stack) || [];
    if (!(error instanceof SyntaxError) || !line) throw error;
    const isOwn = source.split("\n")[line - 1] === text; // otherwise the place is one in what the line has become
    throw new NotValid(error.message, Number(line), isOwn ? before.length + 1 : 0);
  }
}

const isComponent = (value) => typeof value === "function" || (typeof value === "object" && value !== null && "$$typeof" in value);

module.exports = { componentOf };
