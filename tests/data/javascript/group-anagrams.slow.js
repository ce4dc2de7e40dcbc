const sorted = (word) => [...word].sort().join("");
const groupAnagrams = (strs) => {
  const groups = [];
  for (const word of strs) {
    const group = groups.find(([first]) => first.length === word.length && sorted(first) === sorted(word));
    if (group) group.push(word);
    else groups.push([word]);
  }
  return groups;
};
