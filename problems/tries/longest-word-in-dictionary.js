var longestWord = function (words) {
  const buildable = new Set([""]);
  let best = "";
  for (const word of words.sort()) {
    if (!buildable.has(word.slice(0, -1))) continue;
    buildable.add(word);
    if (word.length > best.length) best = word;
  }
  return best;
};
