"use strict";
// Plays the sequences of a request on standard input, and prints the resident megabytes after 50 of them and after all.

const { readFileSync } = require("node:fs");
const { caseOf } = require("../runner/languages/javascript/program/calls");

const EARLY = 50;
const { spec, source, filename, cases } = JSON.parse(readFileSync(0, "utf8"));

async function resident() {
  for (let i = 0; i < 3; i++) {
    gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage.rss() / 2 ** 20;
}

async function main() {
  const component = caseOf(spec, source, filename);
  const found = [];
  for (let i = 0; i < cases.length; i++) {
    if (i === EARLY) found.push(await resident());
    await component.run(component.prepare(cases[i]));
  }
  found.push(await resident());
  process.stdout.write(JSON.stringify(found));
}

main();
