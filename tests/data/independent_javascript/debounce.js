// ==== right
function debounce(fn, wait) {
  let timer;
  function debounced(...args) {
    clearTimeout(timer);
    timer = setTimeout(() => fn.apply(this, args), wait);
  }
  debounced.cancel = () => clearTimeout(timer);
  return debounced;
}
// ==== right
class Debouncer {
  constructor(fn, wait) {
    this.fn = fn;
    this.wait = wait;
    this.timer = null;
    this.pending = null;
  }

  call(self, args) {
    this.pending = { self, args, due: Date.now() + this.wait };
    if (this.timer === null) this.arm(this.wait);
  }

  arm(ms) {
    this.timer = setTimeout(() => this.expired(), ms);
  }

  expired() {
    this.timer = null;
    if (!this.pending) return;
    const rest = this.pending.due - Date.now();
    if (rest > 0) {
      this.arm(rest);
      return;
    }
    const { self, args } = this.pending;
    this.pending = null;
    Reflect.apply(this.fn, self, args);
  }
}

export const debounce = (fn, wait) => {
  const inner = new Debouncer(fn, wait);
  return Object.assign(function () { inner.call(this, arguments); }, {
    cancel() { inner.pending = null; },
  });
};
// ==== wrong WA
function debounce(fn, wait) {
  let timer = null;
  const debounced = (...args) => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => fn(...args), wait);
  };
  debounced.cancel = () => clearTimeout(timer);
  return debounced;
}
// ==== wrong WA
function debounce(fn, wait) {
  let timer = null;
  let args;
  let self;
  function debounced(...latest) {
    args = latest;
    self = this;
    if (timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      fn.apply(self, args);
    }, wait);
  }
  debounced.cancel = () => {
    clearTimeout(timer);
    timer = null;
  };
  return debounced;
}
// ==== wrong WA
function debounce(fn, wait) {
  let timer;
  let canceled = false;
  function debounced(...args) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!canceled) fn.apply(this, args);
      canceled = false;
    }, wait);
  }
  debounced.cancel = () => { canceled = true; };
  return debounced;
}
