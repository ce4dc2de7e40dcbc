"use strict";
// Effects that return something besides a cleanup, such as an async one. React calls it as a cleanup all the same, and fails
// at a place that says nothing; the error here has the line of the effect.

const { describe } = require("../../describe");
const { isPromise } = require("../../safe");

const HOOKS = ["useEffect", "useLayoutEffect", "useInsertionEffect"];

/** Make a React with hooks whose cleanups say what is wrong. `warn` gets the sentence at once. */
function withEffects(React, warn) {
  const hooks = HOOKS.map((name) => [name, (create, ...rest) => React[name](explained(create, warn), ...rest)]);
  return { ...React, ...Object.fromEntries(hooks) };
}

function explained(create, warn) {
  if (typeof create !== "function") return create;
  const error = new TypeError();
  return () => {
    const cleanup = create();
    if (cleanup === undefined || typeof cleanup === "function") return cleanup;
    const returned = isPromise(cleanup) ? "a promise" : describe(cleanup);
    error.message = `an effect must return nothing or a function, not ${returned}`;
    warn(error.message);
    return () => {
      throw error;
    };
  };
}

module.exports = { withEffects };
