var dailyTemperatures = function (temperatures) {
  const answer = new Array(temperatures.length).fill(0);
  const open = [];
  temperatures.forEach((value, day) => {
    while (open.length && temperatures[open.at(-1)] < value) {
      const before = open.pop();
      answer[before] = day - before;
    }
    open.push(day);
  });
  return answer;
};
