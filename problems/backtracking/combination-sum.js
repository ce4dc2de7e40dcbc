var combinationSum = function (candidates, target) {
  const values = [...candidates].sort((a, b) => a - b);
  const found = [];
  const chosen = [];
  const extend = (start, rest) => {
    if (rest === 0) {
      found.push([...chosen]);
      return;
    }
    for (let index = start; index < values.length && values[index] <= rest; index++) {
      chosen.push(values[index]);
      extend(index, rest - values[index]);
      chosen.pop();
    }
  };
  extend(0, target);
  return found;
};
