"use strict";
// The functions of lodash that solutions use most. They do what lodash's do.

const { arrays } = require("./arrays");
const { collections } = require("./collections");
const { objects } = require("./objects");

const functions = { ...arrays, ...collections, ...objects };
Object.assign(functions, {
  each: functions.forEach,
  entries: functions.toPairs,
  first: functions.head,
});

/** A function of lodash that is not here says so when it is called. */
const lodash = new Proxy(functions, {
  get(target, name) {
    if (name in target || typeof name !== "string" || name === "__esModule") return target[name];
    return () => {
      const said = `drill has only the commonest functions of lodash, and no \`_.${name}\``;
      throw new TypeError(`${said}: \`drill docs javascript\` lists them`);
    };
  },
});

module.exports = { lodash };
