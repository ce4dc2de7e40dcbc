"use strict";
// Plays the sequences of a request on standard input, and prints their views. With `modules`, the actions are those of
// @testing-library/user-event in that folder, in place of drill's own.

const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const PROGRAM = join(__dirname, "../../runner/languages/javascript/program");
const { spec, source, filename, cases, modules } = JSON.parse(readFileSync(0, "utf8"));

function userOf(folder) {
  const { acted, document } = require(join(PROGRAM, "adapters/react/environment"));
  const { configure } = require(join(folder, "@testing-library/dom"));
  const { userEvent } = require(join(folder, "@testing-library/user-event"));
  const eventWrapper = (act) => {
    let result;
    acted(() => void (result = act()));
    return result;
  };
  configure({ eventWrapper, asyncWrapper: (act) => act() });
  const { addEventListener } = document;
  delete document.addEventListener; // what user-event adds, once, has to outlive every page
  userEvent.setup({ document });
  document.addEventListener = addEventListener;
  const focus = (element) => acted(() => element.focus());
  return class {
    #user = userEvent.setup({ document, delay: null });

    #at = null; // under the pointer; what the pointer is not on it does not leave

    click = (element) => this.#user.click((this.#at = element));
    hover = (element) => this.#user.hover((this.#at = element));
    unhover = (element) => (this.#at === element ? this.#user.unhover(element, (this.#at = null)) : undefined);
    focus = focus;
    blur = (element) => acted(() => element.blur());
    select = (element, option) => this.#user.selectOptions(element, option);

    type(element, text) {
      if (!text) return this.#user.clear(element);
      const all = { initialSelectionStart: 0, initialSelectionEnd: element.value.length };
      return this.#user.type(element, text.replace(/[{[]/g, "$&$&"), all);
    }

    key(element, name) {
      if (element && element !== document.activeElement) focus(element);
      if (name.endsWith("Tab")) return this.#user.tab({ shift: name !== "Tab" });
      return this.#user.keyboard(name.length === 1 ? name.replace(/[{[]/, "$&$&") : `{${name}}`);
    }
  };
}

async function main() {
  if (modules) {
    const path = require.resolve(join(PROGRAM, "adapters/react/user"));
    require.cache[path] = { id: path, filename: path, loaded: true, exports: { User: userOf(modules) } };
  }
  const component = require(join(PROGRAM, "calls")).caseOf(spec, source, filename);
  const views = [];
  for (const each of cases) views.push(await component.run(component.prepare(each)));
  process.stdout.write(JSON.stringify(views));
}

main();
