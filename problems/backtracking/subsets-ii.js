var subsetsWithDup = function (nums) {
  const values = [...nums].sort((a, b) => a - b);
  const found = [];
  const chosen = [];
  const extend = (start) => {
    found.push([...chosen]);
    for (let index = start; index < values.length; index++) {
      if (index > start && values[index] === values[index - 1]) continue;
      chosen.push(values[index]);
      extend(index + 1);
      chosen.pop();
    }
  };
  extend(0);
  return found;
};
