const OPERATIONS = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => Math.trunc(left / right),
};

var evalRpn = function (tokens) {
  const stack = [];
  for (const token of tokens) {
    if (!(token in OPERATIONS)) {
      stack.push(Number(token));
      continue;
    }
    const right = stack.pop();
    const left = stack.pop();
    stack.push(OPERATIONS[token](left, right));
  }
  return stack[0];
};
