"use strict";
// The second thread of a traced worker. If a call takes too long, it stops the first thread some times through the
// inspector, writes the learner's frames at the line where it was most often as `line function`, innermost first, and
// ends the process.

const { writeSync } = require("node:fs");
const { Session } = require("node:inspector");
const { pathToFileURL } = require("node:url");
const { workerData } = require("node:worker_threads");

const PATIENCE = 700; // milliseconds of a call that took longer before
const LOOKING = 1000; // milliseconds, from the first stop on: the large scripts of a component keep it waiting
const LONGEST = 10_000; // milliseconds
const LOOKS = 20;
const BETWEEN = 10; // milliseconds
const POLL = 20; // milliseconds
const MOST_FRAMES = 20;

const { calls, filename, traces } = workerData;
const names = [filename, pathToFileURL(filename).href];
const session = new Session();
const scripts = new Set(); // the inspector's numbers of the learner's file
const seen = new Map(); // how often the first thread was at a line, and its frames there
let looks = 0;

/** Wait until a call has begun, which makes the count odd, and does not return. */
function wait(count, since) {
  const now = Atomics.load(calls, 0);
  const time = Date.now();
  if (now !== count) setTimeout(wait, POLL, now, time);
  else if (now % 2 === 0 || time < since + PATIENCE) setTimeout(wait, POLL, now, since);
  else look();
}

function look() {
  session.connectToMainThread();
  session.on("Debugger.scriptParsed", ({ params }) => names.includes(params.url) && scripts.add(params.scriptId));
  session.on("Debugger.paused", ({ params }) => note(params.callFrames));
  session.once("Debugger.paused", () => setTimeout(tell, LOOKING));
  session.post("Debugger.enable");
  session.post("Debugger.pause");
  setTimeout(tell, LONGEST); // also keeps this thread alive
}

function note(callFrames) {
  const frames = callFrames
    .filter(({ location }) => scripts.has(location.scriptId))
    .map(({ location, functionName }) => `${location.lineNumber + 1} ${functionName || "(anonymous)"}`);
  if (frames.length) seen.set(frames[0], { count: (seen.get(frames[0])?.count || 0) + 1, frames });
  if (++looks >= LOOKS && seen.size) tell();
  session.post("Debugger.resume");
  setTimeout(() => session.post("Debugger.pause"), BETWEEN);
}

function tell() {
  const [most] = [...seen.values()].sort((one, other) => other.count - one.count);
  if (most) writeSync(traces, `${most.frames.slice(0, MOST_FRAMES).join("\n")}\n`);
  process.kill(process.pid, "SIGKILL");
}

wait(0, 0);
