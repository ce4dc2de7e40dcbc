// ==== right
function throttle(fn, wait) {
  let running = false;
  let pending = null;
  function intervalEnds() {
    if (!pending) {
      running = false;
      return;
    }
    const [self, args] = pending;
    pending = null;
    setTimeout(intervalEnds, wait);
    fn.apply(self, args);
  }
  return function (...args) {
    if (running) {
      pending = [this, args];
      return;
    }
    running = true;
    setTimeout(intervalEnds, wait);
    fn.apply(this, args);
  };
}
// ==== right
module.exports = function throttle(fn, wait) {
  let last = -Infinity, timer = null, self, args;
  const run = () => {
    timer = null;
    last = Date.now();
    const [s, a] = [self, args];
    self = args = undefined;
    fn.call(s, ...a);
  };
  return function throttled() {
    self = this;
    args = Array.from(arguments);
    if (timer !== null) return;
    const rest = last + wait - Date.now();
    if (rest <= 0) run();
    else timer = setTimeout(run, rest);
  };
};
// ==== wrong WA
function throttle(fn, wait) {
  let blocked = false;
  let pending = null;
  return function (...args) {
    if (blocked) {
      pending = { self: this, args };
      return;
    }
    fn.apply(this, args);
    blocked = true;
    setTimeout(() => {
      blocked = false;
      if (pending) {
        fn.apply(pending.self, pending.args);
        pending = null;
      }
    }, wait);
  };
}
// ==== wrong WA
function throttle(fn, wait) {
  let last = -Infinity;
  let timer;
  return function (...args) {
    const now = Date.now();
    clearTimeout(timer);
    if (now - last >= wait) {
      last = now;
      fn.apply(this, args);
    } else {
      timer = setTimeout(() => {
        last = Date.now();
        fn.apply(this, args);
      }, wait);
    }
  };
}
// ==== wrong WA
function throttle(fn, wait) {
  let timer = null;
  let waiting = null;
  function start() {
    timer = setTimeout(function () {
      timer = null;
      if (waiting) {
        fn.apply(this, waiting);
        waiting = null;
        start();
      }
    }, wait);
  }
  return function (...args) {
    if (timer) {
      waiting = args;
    } else {
      fn.apply(this, args);
      start();
    }
  };
}
