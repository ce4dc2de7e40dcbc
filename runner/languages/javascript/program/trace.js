"use strict";
// Says where a solution is that does not return. A worker that repeats such a call has a second thread, `watcher.js`.

const { join } = require("node:path");
const { Worker } = require("node:worker_threads");

const { add } = Atomics;

/** Start the second thread. Returns how to make a call: the thread sees that it has begun, and that it has ended. */
function watched(filename, traces) {
  const calls = new Int32Array(new SharedArrayBuffer(4));
  const options = { workerData: { calls, filename, traces }, stdout: true, stderr: true }; // its streams go nowhere
  new Worker(join(__dirname, "watcher.js"), options).unref();
  return async (act) => {
    add(calls, 0, 1);
    try {
      return await act();
    } finally {
      add(calls, 0, 1);
    }
  };
}

module.exports = { watched };
