// ==== right
class EventEmitter {
  #listeners = new Map();

  on(event, listener) {
    this.#add(event, { listener, once: false });
  }

  once(event, listener) {
    this.#add(event, { listener, once: true });
  }

  off(event, listener) {
    const all = this.#listeners.get(event) ?? [];
    const at = all.findLastIndex((entry) => entry.listener === listener);
    if (at >= 0) all.splice(at, 1);
  }

  emit(event, ...args) {
    const now = [...(this.#listeners.get(event) ?? [])];
    for (const entry of now) {
      if (entry.once) this.#drop(event, entry);
      entry.listener(...args);
    }
    return now.length > 0;
  }

  #add(event, entry) {
    if (!this.#listeners.has(event)) this.#listeners.set(event, []);
    this.#listeners.get(event).push(entry);
  }

  #drop(event, entry) {
    const all = this.#listeners.get(event);
    const at = all.indexOf(entry);
    if (at >= 0) all.splice(at, 1);
  }
}
// ==== right
function EventEmitter() {
  this.events = Object.create(null);
}

EventEmitter.prototype.on = function (event, listener) {
  this.events[event] = (this.events[event] || []).concat(listener);
  return this;
};

EventEmitter.prototype.once = function (event, listener) {
  const emitter = this;
  let fired = false;
  function wrapper(...args) {
    if (fired) return;
    fired = true;
    emitter.events[event] = emitter.events[event].filter((f) => f !== wrapper);
    listener.apply(emitter, args);
  }
  wrapper.original = listener;
  return this.on(event, wrapper);
};

EventEmitter.prototype.off = function (event, listener) {
  const list = this.events[event] || [];
  for (let i = list.length - 1; i >= 0; i--) {
    if (list[i] === listener || list[i].original === listener) {
      this.events[event] = list.slice(0, i).concat(list.slice(i + 1));
      break;
    }
  }
  return this;
};

EventEmitter.prototype.emit = function (event, ...args) {
  const list = this.events[event] || [];
  list.forEach((f) => f.apply(this, args));
  return list.length !== 0;
};
// ==== wrong WA
class EventEmitter {
  constructor() {
    this.events = new Map();
  }

  on(event, listener) {
    if (!this.events.has(event)) this.events.set(event, []);
    this.events.get(event).push(listener);
  }

  once(event, listener) {
    const wrapper = (...args) => {
      this.off(event, wrapper);
      listener(...args);
    };
    this.on(event, wrapper);
  }

  off(event, listener) {
    const list = this.events.get(event) ?? [];
    const at = list.lastIndexOf(listener);
    if (at !== -1) list.splice(at, 1);
  }

  emit(event, ...args) {
    const list = [...(this.events.get(event) ?? [])];
    list.forEach((f) => f(...args));
    return list.length > 0;
  }
}
// ==== wrong WA
class EventEmitter {
  events = new Map();

  on(event, listener, once = false) {
    const list = this.events.get(event) ?? [];
    list.push({ listener, once });
    this.events.set(event, list);
  }

  once(event, listener) {
    this.on(event, listener, true);
  }

  off(event, listener) {
    const list = this.events.get(event) ?? [];
    const at = list.findLastIndex((e) => e.listener === listener);
    if (at !== -1) list.splice(at, 1);
  }

  emit(event, ...args) {
    const list = this.events.get(event) ?? [];
    if (list.length === 0) return false;
    for (const entry of list) {
      if (entry.once) list.splice(list.indexOf(entry), 1);
      entry.listener(...args);
    }
    return true;
  }
}
// ==== wrong WA
class EventEmitter {
  events = new Map();

  on(event, listener, once = false) {
    const list = this.events.get(event) ?? [];
    this.events.set(event, [...list, { listener, once }]);
  }

  once(event, listener) {
    this.on(event, listener, true);
  }

  off(event, listener) {
    const list = this.events.get(event) ?? [];
    this.events.set(event, list.filter((e) => e.listener !== listener));
  }

  emit(event, ...args) {
    const list = this.events.get(event) ?? [];
    for (const entry of list) {
      if (entry.once) this.events.set(event, this.events.get(event).filter((e) => e !== entry));
      entry.listener(...args);
    }
    return list.length > 0;
  }
}
