"use strict";
// Says where a solution is that does not return: a worker that repeats such a call runs it under V8's profiler, writes
// the line in which most of the time was spent as `line function`, and ends.

const { writeSync } = require("node:fs");
const { Session } = require("node:inspector");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

const SECONDS = 0.7; // of a call that took longer before
const CALL = "__tracedCall";
const EXPIRED = "ERR_SCRIPT_EXECUTION_TIMEOUT";

/** Return `act()`, unless it takes too long: then write where it was. */
function traced(act, filename, descriptor) {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.start");
  globalThis[CALL] = act;
  try {
    return new Script(`${CALL}()`).runInThisContext({ timeout: SECONDS * 1000 });
  } catch (error) {
    if (error?.code !== EXPIRED) throw error;
    session.post("Profiler.stop", (_, { profile }) => {
      const names = [filename, pathToFileURL(filename).href];
      const place = hottest(profile.nodes.filter(({ callFrame }) => names.includes(callFrame.url)));
      if (place) writeSync(descriptor, `${place}\n`);
    });
    process.kill(process.pid, "SIGKILL");
  } finally {
    session.disconnect();
  }
}

/** Find the line, with its function, in which most samples were taken. */
function hottest(nodes) {
  const ticks = new Map();
  for (const { callFrame, positionTicks = [] } of nodes) {
    for (const tick of positionTicks) {
      const place = `${tick.line} ${callFrame.functionName || "(anonymous)"}`;
      ticks.set(place, (ticks.get(place) || 0) + tick.ticks);
    }
  }
  return [...ticks].sort(([, one], [, other]) => other - one)[0]?.[0];
}

module.exports = { traced };
