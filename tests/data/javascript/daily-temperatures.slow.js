var dailyTemperatures = function (temperatures) {
  return temperatures.map((value, day) => {
    for (let later = day + 1; later < temperatures.length; later++) {
      if (temperatures[later] > value) return later - day;
    }
    return 0;
  });
};
