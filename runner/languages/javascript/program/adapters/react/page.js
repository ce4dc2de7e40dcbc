"use strict";
// One page with the component on it: actions are performed, and what follows from them comes to rest.

const environment = require("./environment");
const { Screen, isDisabled, named } = require("./screen");
const { User } = require("./user");

const { React, acted, client, clock, document, reactConsole, settle } = environment;
const RELOADED = "submitting the form reloads the page: `event.preventDefault()` is missing";
const LEAKS = "an interval still runs after the component has been unmounted";
const REFUSED = "left a timer running after the component was unmounted";

/** The actions that may submit a form. */
const SUBMITS = new Set(["click", "key"]);

/** What an action says besides its target. */
const SAID = { __proto__: null, type: "text", key: "key", select: "option" };

class Page {
  screen = new Screen();
  #opened;
  #props;
  #values;
  #user = new User();
  #root = null;
  #reloads = false;
  #refused = null; // the field for which the browser does not submit its form

  /** `opened` gives the component of a new page. */
  constructor(opened, props) {
    this.#opened = opened;
    this.#props = props;
    this.#values = props.values;
    environment.clear();
    environment.clearStorage();
  }

  /** Perform an action `{verb: what}`, and wait until nothing more happens by itself. `hindered` says what kept it from acting. */
  async perform(action) {
    const [[verb, what]] = Object.entries(action);
    this.hindered = "";
    this.#refused = null;
    if (verb in HAPPENS) await HAPPENS[verb](this, what);
    else await this.#act(verb, what);
    if (this.#refused && SUBMITS.has(verb)) this.hindered = invalid(this.#refused);
    await settle();
    await clock.advance(0);
    if (this.#reloads) await this.reload(RELOADED);
    this.screen.changed();
  }

  #act(verb, what) {
    const { [SAID[verb]]: said, ...target } = what;
    const hasTarget = Object.keys(target).length > 0;
    const element = hasTarget ? this.screen.one(target) : null;
    if (hasTarget && !element) this.hindered = `There is no ${named(target)} on the screen at that action.`;
    const isThere = hasTarget ? element && !isDisabled(element) : verb === "key";
    return isThere ? this.#user[verb](element, said) : undefined;
  }

  render() {
    this.Component = this.#opened();
    this.#listenToForms();
    this.mount();
  }

  /** Show the component in a new place on the page. */
  mount() {
    this.unmount();
    const container = document.createElement("div");
    document.body.append(container);
    this.#root = client.createRoot(container);
    this.#show();
  }

  rerender(changed) {
    this.#values = { ...this.#values, ...changed };
    if (this.#root) this.#show();
  }

  #show() {
    const shown = React.createElement(this.Component, this.#values);
    acted(() => this.#root.render(React.createElement(React.StrictMode, null, shown)));
  }

  /** A form that a solution lets the browser submit loads the page again, and one that is invalid is not submitted. */
  #listenToForms() {
    const note = ({ target }) => target.form?.noValidate === false && (this.#refused ??= target);
    window.addEventListener("invalid", note, true);
    window.addEventListener("submit", (event) => {
      this.#refused = null;
      if (!event.defaultPrevented) this.#reloads = true;
      event.preventDefault();
    });
  }

  unmount() {
    if (this.#root) acted(() => this.#root.unmount());
    this.#root = null;
  }

  /** Open the page again: what it has stored stays. */
  async reload(warning) {
    if (warning) reactConsole.add("reload", warning);
    this.#reloads = false;
    this.unmount();
    environment.clear();
    this.render();
    await settle();
  }

  settle(what, act) {
    this.#props.settle(what.request, act);
  }

  /** Leave the page. What goes wrong now is on no screen any more; but an interval that still runs is a leak. */
  async close() {
    await this.#quietly(async () => {
      this.unmount();
      this.#props.abandon();
      await settle();
    });
    for (const { every, set } of clock.running) if (every) reactConsole.add("leak", reactConsole.placed(LEAKS, set));
    environment.clear();
  }

  /** Unmount the component, and say which timer of it runs on. One that ends when it fires next does not; "" if all end. */
  async leak() {
    await this.#quietly(() => {
      this.unmount();
      return clock.round();
    });
    const [left] = clock.running;
    clock.reset();
    return left ? reactConsole.placed(REFUSED, left.set) : "";
  }

  async #quietly(act) {
    try {
      await act();
    } catch {
      environment.clear();
    }
  }
}

function invalid(field) {
  const label = field.labels?.[0]?.textContent.trim() || field.getAttribute("aria-label") || field.name;
  const which = label ? `the field "${label}" is` : "a field is";
  return `The browser does not submit the form at that action: ${which} invalid. \`noValidate\` on the form turns its check off.`;
}

/** What happens without a person. */
const HAPPENS = {
  __proto__: null,
  render: (page) => page.render(),
  rerender: (page, props) => page.rerender(props),
  unmount: (page) => page.unmount(),
  remount: (page) => page.mount(),
  reload: (page) => page.reload(),
  wait: (_, milliseconds) => clock.advance(milliseconds),
  resolve: (page, what) => page.settle(what, ({ resolve }) => resolve(structuredClone(what.with))),
  reject: (page, what) => page.settle(what, ({ reject }) => reject(new Error(what.with ?? "failed"))),
};

module.exports = { Page };
