class Trie {
  words = [];
  insert(word) {
    if (!this.words.includes(word)) this.words.push(word);
  }
  search(word) {
    return this.words.includes(word);
  }
  startsWith(prefix) {
    return this.words.some((word) => word.startsWith(prefix));
  }
}
