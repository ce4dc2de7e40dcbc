var combinationSum2 = function (candidates, target) {
  const values = [...candidates].sort((a, b) => a - b);
  const found = [];
  const chosen = [];
  const walk = (start, rest) => {
    if (rest === 0) {
      found.push([...chosen]);
      return;
    }
    for (let index = start; index < values.length; index++) {
      const value = values[index];
      if (value > rest) break;
      if (index > start && value === values[index - 1]) continue;
      chosen.push(value);
      walk(index + 1, rest - value);
      chosen.pop();
    }
  };
  walk(0, target);
  return found;
};
