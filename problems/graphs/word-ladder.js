var ladderLength = function (beginWord, endWord, wordList) {
  const unused = new Set(wordList);
  unused.delete(beginWord);
  let layer = [beginWord];
  for (let length = 2; layer.length > 0; length++) {
    const following = [];
    for (const word of layer) {
      for (let i = 0; i < word.length; i++) {
        const head = word.slice(0, i);
        const tail = word.slice(i + 1);
        for (const letter of "abcdefghijklmnopqrstuvwxyz") {
          const changed = head + letter + tail;
          if (!unused.has(changed)) continue;
          if (changed === endWord) return length;
          unused.delete(changed);
          following.push(changed);
        }
      }
    }
    layer = following;
  }
  return 0;
};
