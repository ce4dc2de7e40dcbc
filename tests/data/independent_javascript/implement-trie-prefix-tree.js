// ==== right
class Trie {
  root = {};
  insert(word) { let n = this.root; for (const c of word) n = n[c] ??= {}; n.end = true; }
  find(word) { let n = this.root; for (const c of word) if (!(n = n[c])) return null; return n; }
  search(word) { return !!this.find(word)?.end; }
  startsWith(prefix) { return this.find(prefix) !== null; }
}
// ==== right
var Trie = function () { this.next = new Map(); this.isWord = false; };
Trie.prototype.insert = function (w) { let t = this; for (const c of w) { if (!t.next.has(c)) t.next.set(c, new Trie()); t = t.next.get(c); } t.isWord = true; };
Trie.prototype.walk = function (w) { let t = this; for (const c of w) { t = t.next.get(c); if (!t) return; } return t; };
Trie.prototype.search = function (w) { const t = this.walk(w); return t !== undefined && t.isWord; };
Trie.prototype.startsWith = function (p) { return this.walk(p) !== undefined; };
// ==== right large
class PrefixTree {
  constructor() { this.words = new Set(); this.starts = new Set(); }
  insert(w) { this.words.add(w); for (let i = 0; i <= w.length; i++) this.starts.add(w.slice(0, i)); }
  search(w) { return this.words.has(w); }
  startsWith(p) { return this.starts.has(p); }
}
// ==== wrong WA
class Trie {
  root = {};
  insert(word) { let n = this.root; for (const c of word) n = n[c] ??= {}; }
  find(word) { let n = this.root; for (const c of word) if (!(n = n[c])) return null; return n; }
  search(word) { return this.find(word) !== null; }
  startsWith(prefix) { return this.find(prefix) !== null; }
}
// ==== wrong WA
const root = {};
class Trie {
  insert(word) { let n = root; for (const c of word) n = n[c] ??= {}; n.end = true; }
  find(word) { let n = root; for (const c of word) if (!(n = n[c])) return null; return n; }
  search(word) { return !!this.find(word)?.end; }
  startsWith(prefix) { return this.find(prefix) !== null; }
}
// ==== wrong WA
class Trie {
  words = [];
  insert(word) { this.words.push(word); }
  search(word) { return this.words.includes(word); }
  startsWith(prefix) { return this.words.some((word) => word.includes(prefix)); }
}
