"use strict";
// Runs one case: calls the solution, and makes whatever it throws part of the outcome `[kind, value, nanoseconds, extras]`.

const { CallFailed, WrongType } = require("./calls");
const { faultOf, kindOf } = require("./faults");
const { WireError } = require("./mismatch");

const clock = process.hrtime.bigint;
const usage = process.cpuUsage.bind(process);

/** Read the time: that on the wall, and that of all threads on their CPUs, in nanoseconds. */
function now() {
  const { user, system } = usage();
  return [clock(), (user + system) * 1000];
}

/** Return the shorter of both times: other work on the machine lengthens one, the compiler's threads the other. */
function since([wall, cpu]) {
  const [wallNow, cpuNow] = now();
  return Math.max(0, Math.min(Number(wallNow - wall), cpuNow - cpu));
}

/** Make `calls` calls by `call`, each on new arguments. The value is that of the call whose index `which` returns after all calls. */
async function runCase(solution, args, calls, which, call, filename) {
  const extras = {};
  const made = [];
  let spent = 0;
  let start = null;
  let isPrepared = false;
  try {
    for (let i = 0; i < calls; i++) {
      isPrepared = false;
      const prepared = solution.prepare(args);
      isPrepared = true;
      start = now();
      made[i] = [prepared, await call(() => solution.run(prepared))];
      spent += since(start);
      start = null;
    }
    const [prepared, result] = made[which()];
    return ["value", solution.finish(prepared, result, extras), spent, extras];
  } catch (error) {
    if (start) spent += since(start);
    if (calls > 1 && made.length < calls) which();
    const [kind, value] = explained(error, extras, filename, isPrepared);
    return [kind, value, spent, extras];
  }
}

function explained(error, extras, filename, isPrepared) {
  let value = null;
  let cause = error;
  if (error instanceof CallFailed) {
    value = error.done;
    extras.call_index = error.done.length;
    cause = error.cause;
  }
  if (cause instanceof WrongType) {
    Object.assign(extras, { wrong_type: cause.message, text: cause.text });
    if (cause.done) extras.call_index = cause.done.length;
    return ["value", cause.done];
  }
  if (cause instanceof WireError && !isPrepared) return ["bad_arguments", cause.clause];
  extras.fault = faultOf(cause, filename);
  return [kindOf(cause), value];
}

module.exports = { runCase };
