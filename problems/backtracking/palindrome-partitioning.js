var partition = function (s) {
  const isPalindrome = (text) => text === [...text].reverse().join("");
  const ways = [];
  const pieces = [];
  const split = (start) => {
    if (start === s.length) {
      ways.push([...pieces]);
      return;
    }
    for (let end = start + 1; end <= s.length; end++) {
      const piece = s.slice(start, end);
      if (!isPalindrome(piece)) continue;
      pieces.push(piece);
      split(end);
      pieces.pop();
    }
  };
  split(0);
  return ways;
};
