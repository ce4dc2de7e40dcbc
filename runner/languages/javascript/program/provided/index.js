"use strict";
// The globals that a solution has without `require`, as on LeetCode, and the packages that it can load.

const { MaxPriorityQueue, MinPriorityQueue, PriorityQueue } = require("./heaps");
const { lodash } = require("./lodash");
const { Deque, Queue } = require("./queues");

/** What a stub throws in place of an answer. */
class NotWritten extends Error {
  get name() {
    return "NotWritten";
  }
}

module.exports = {
  globals: { NotWritten, Queue, Deque, PriorityQueue, MinPriorityQueue, MaxPriorityQueue, _: lodash },
  packages: {
    __proto__: null,
    "@datastructures-js/deque": { Deque },
    "@datastructures-js/priority-queue": { PriorityQueue, MinPriorityQueue, MaxPriorityQueue },
    "@datastructures-js/queue": { Queue },
    lodash,
  },
};
