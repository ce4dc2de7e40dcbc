var generateParenthesis = function (n) {
  const found = [];
  const extend = (text, opened, closed) => {
    if (closed === n) found.push(text);
    if (opened < n) extend(text + "(", opened + 1, closed);
    if (closed < opened) extend(text + ")", opened, closed + 1);
  };
  extend("", 0, 0);
  return found;
};
