var alienOrder = function (words) {
  const later = new Map();
  const waiting = new Map();
  for (const letter of words.join("")) {
    later.set(letter, new Set());
    waiting.set(letter, 0);
  }
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1], words[i]];
    const difference = [...first].findIndex((letter, j) => letter !== second[j]);
    if (difference === -1) continue;
    if (difference === second.length) return "";
    const [a, b] = [first[difference], second[difference]];
    if (later.get(a).has(b)) continue;
    later.get(a).add(b);
    waiting.set(b, waiting.get(b) + 1);
  }
  const order = [...waiting.keys()].filter((letter) => waiting.get(letter) === 0);
  for (const letter of order) {
    for (const other of later.get(letter)) {
      waiting.set(other, waiting.get(other) - 1);
      if (waiting.get(other) === 0) order.push(other);
    }
  }
  return order.length === later.size ? order.join("") : "";
};
