var isNStraightHand = function (hand, groupSize) {
  if (hand.length % groupSize !== 0) return false;
  const left = new Map();
  for (const card of hand) left.set(card, (left.get(card) ?? 0) + 1);
  const values = [...left.keys()].sort((a, b) => a - b);
  for (const value of values) {
    const starts = left.get(value);
    if (starts === 0) continue;
    for (let card = value; card < value + groupSize; card++) {
      const copies = left.get(card) ?? 0;
      if (copies < starts) return false;
      left.set(card, copies - starts);
    }
  }
  return true;
};
