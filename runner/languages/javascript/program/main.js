"use strict";
// The worker for JavaScript: `node main.js <requests> <answers> <bell> <traces> <fences>`. The launcher starts it behind
// its fences and says which are in force; runner/sandbox/request_loop.py describes the requests and answers.

const { Answers, end, readRequest } = require("./frames");
const { Output } = require("./output");
const { caseOf } = require("./calls");
const { Exited, faultOf, kindOf } = require("./faults");
const { NotValid } = require("./plain");
const { runCase } = require("./run_case");
const { Missing } = require("./solution");

const OLDEST = 20;
if (parseInt(process.versions.node, 10) < OLDEST) {
  process.stderr.write(`this is Node ${process.versions.node}\n`);
  end(1);
}

const BROKEN = 70; // the exit code after the solution has broken something that the worker itself needs
const NEVER = { type: "Promise", message: "the promise that it returned is never settled", frames: [] };

const { round } = Math;
const [requests, answersEnd, bell, traces] = process.argv.slice(2, 6).map(Number);
const answers = new Answers(answersEnd, bell);
let output;
let pending = null; // what to do when the call that is awaited can no longer end, or throws outside of it

/** Send an outcome. The number is a secret: it is in no list that an iterator of the solution's could pass over. */
function answer(number, index, outcome, ring = true) {
  const [kind, value, spent, extras] = outcome;
  const nanoseconds = round(spent);
  if (answers.send([number, index, kind, value, nanoseconds, output.position, extras], ring)) return;
  extras.wrong_type = "returned a value of more than 32 MB, more than an answer can hold";
  answers.send([number, index, kind, null, nanoseconds, output.position, extras], ring);
}

function loaded({ call_spec: spec, source, filename }) {
  try {
    return [["loaded", null, 0, {}], caseOf(spec, source, filename)];
  } catch (error) {
    if (error instanceof Missing) return [["missing", null, 0, { what: error.what, found: error.found }], null];
    if (error instanceof NotValid) return [["syntax", null, 0, { fault: { ...error, type: "SyntaxError" } }], null];
    const fault = faultOf(error, filename);
    const isRefused = error instanceof SyntaxError && !fault.frames.length;
    return [[isRefused ? "syntax" : kindOf(error), null, 0, { fault }], null];
  }
}

/** Run a case. A promise that is never settled leaves node without work; then `pending` answers. */
function outcomeOf(...request) {
  return new Promise((resolve) => {
    pending = (fault, kind = "raise") => resolve([kind, null, 0, { fault }]);
    runCase(...request).then(resolve);
  });
}

/** Choose how calls are made: as they are, or watched by a thread that says where they are if they do not return. */
function callerFor({ traced: isTraced, layer, filename }) {
  if (!isTraced || layer === "L0") return (act) => act(); // node's own fence at L0 forbids the inspector
  return require("./trace").watched(filename, traces);
}

async function serve() {
  const settings = readRequest(requests);
  answers.send({ version: process.version.slice(1), fences: JSON.parse(process.argv[6]) });
  output = new Output();
  process.exit = process.reallyExit = (code) => {
    throw new Exited(code);
  };
  const { filename } = settings;
  for (const name of ["binding", "_linkedBinding"]) delete process[name]; // the ways to what Node itself is made of
  process.on("uncaughtException", (error) => pending?.(faultOf(error, filename), kindOf(error)));
  process.on("unhandledRejection", () => {});
  process.on("beforeExit", () => pending?.(NEVER));
  const call = callerFor(settings);
  const [said, solution] = loaded(settings);
  answer(0, 0, said);
  while (solution) {
    const request = readRequest(requests); // [verb, number, seconds, batch, calls]
    const batch = request[3];
    const calls = request[4] || 1;
    output.begin();
    const which = calls > 1 ? () => readRequest(requests) : () => 0;
    for (let index = 0; index < batch.length; index++) {
      const outcome = await outcomeOf(solution, batch[index], calls, which, call, filename);
      answer(request[1], index, outcome, index === batch.length - 1);
    }
  }
  readRequest(requests); // returns only if the parent asks what nobody can answer
}

serve().catch(() => end(BROKEN));
