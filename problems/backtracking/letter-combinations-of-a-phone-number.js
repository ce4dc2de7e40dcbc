const KEYS = { 2: "abc", 3: "def", 4: "ghi", 5: "jkl", 6: "mno", 7: "pqrs", 8: "tuv", 9: "wxyz" };

var letterCombinations = function (digits) {
  const words = [];
  const chosen = [];
  const choose = (index) => {
    if (index === digits.length) {
      words.push(chosen.join(""));
      return;
    }
    for (const letter of KEYS[digits[index]]) {
      chosen.push(letter);
      choose(index + 1);
      chosen.pop();
    }
  };
  if (digits) choose(0);
  return words;
};
