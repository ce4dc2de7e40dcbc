"use strict";
// A clock that moves only on request: timers, `Date` and `performance.now` of a solution go by it.

const { setImmediate: soon } = globalThis;
const RealDate = Date;

const START = RealDate.UTC(2026, 0, 5, 9);
const MOST_TIMERS = 200;
const MOST_FIRED = 5_000;
const FRAME = 16; // milliseconds between two frames of a browser

/** Wait until no promise has anything left to do. */
const settled = () => new Promise((resolve) => soon(resolve));

class Clock {
  #timers = new Map();
  #last = 0;
  #now = 0;
  #fire;

  /** `fire` calls the function of a timer that is due, and waits until what it has caused is done. */
  constructor(fire = async (run) => (run(), await settled())) {
    this.#fire = fire;
  }

  /** Put the clock in place of the real one, for this process. */
  install() {
    const set = (run, delay, args, every = 0) => this.#set(run, delay, args, every);
    Object.assign(globalThis, {
      setTimeout: (run, delay, ...args) => set(run, delay, args),
      setInterval: (run, delay, ...args) => set(run, delay, args, Math.max(1, Number(delay) || 0)),
      requestAnimationFrame: (run) => set(() => run(this.#now), FRAME - (this.#now % FRAME), []),
    });
    globalThis.clearTimeout = globalThis.clearInterval = globalThis.cancelAnimationFrame = (id) => {
      this.#timers.delete(Number(id));
    };
    performance.now = () => this.#now;
    RealDate.now = () => START + this.#now;
    globalThis.Date = RealDate.prototype.constructor = new Proxy(RealDate, {
      construct: (_, args, made) => Reflect.construct(RealDate, args.length ? args : [START + this.#now], made),
      apply: () => new RealDate(START + this.#now).toString(),
    });
  }

  /** Forget all timers, and go back to the start. */
  reset() {
    this.#timers.clear();
    this.#now = 0;
  }

  /** Let this much time pass: each timer that becomes due fires at its time, one after the other. */
  async advance(milliseconds) {
    const end = this.#now + milliseconds;
    for (let fired = 0; ; fired++) {
      const next = this.#next();
      if (!next || next.due > end) break;
      if (fired === MOST_FIRED) throw new Error(`${MOST_FIRED} timers fired within ${milliseconds} ms`);
      this.#now = Math.max(this.#now, next.due);
      if (next.every) next.due = this.#now + next.every;
      else this.#timers.delete(next.id);
      await this.#fire(() => next.run(...next.args));
    }
    this.#now = end;
  }

  /** List the timers that still run: `every` is the period of an interval, else 0; `set` the stack trace of its start. */
  get running() {
    return [...this.#timers.values()].map(({ every, set }) => ({ every, set: set.stack }));
  }

  /** Let each timer that runs now fire once. */
  async round() {
    const due = [...this.#timers.values()].map((timer) => timer.due);
    if (due.length) await this.advance(Math.max(...due) - this.#now);
  }

  #set(run, delay, args, every) {
    if (typeof run !== "function") throw new TypeError("the first argument of a timer is a function");
    if (this.#timers.size === MOST_TIMERS) {
      throw new Error(`${MOST_TIMERS} timers are running: is one set in every render, and never cleared?`);
    }
    const id = ++this.#last;
    const due = this.#now + Math.max(every, Number(delay) || 0, 0);
    this.#timers.set(id, { id, run, args, every, due, set: new Error("set") });
    return id;
  }

  /** The timer that is due first. Of several, the one that was set first: a map keeps that order. */
  #next() {
    let first = null;
    for (const timer of this.#timers.values()) if (!first || timer.due < first.due) first = timer;
    return first;
  }
}

module.exports = { Clock, settled };
