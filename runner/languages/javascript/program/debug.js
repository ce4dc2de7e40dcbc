"use strict";
// Runs a solution on one input under a debugger: `drill debug` writes a script that calls this.

const { readFileSync } = require("node:fs");
const { caseOf } = require("./calls");
const { describe } = require("./describe");

/** Make the calls, and stop before the last one. Prints its result, or throws what the solution throws. */
async function debug(spec, filename, calls) {
  const solution = caseOf(spec, readFileSync(filename, "utf8"), filename);
  const last = calls.pop();
  for (const args of calls) await solution.run(solution.prepare(args));
  const prepared = solution.prepare(last);
  debugger; // step into `run`: it calls your code
  const result = await solution.run(prepared);
  console.log("returned", describe(solution.finish(prepared, result, {})));
}

module.exports = { debug };
