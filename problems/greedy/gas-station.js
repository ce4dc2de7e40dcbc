var canCompleteCircuit = function (gas, cost) {
  let total = 0;
  let tank = 0;
  let start = 0;
  for (let station = 0; station < gas.length; station++) {
    const surplus = gas[station] - cost[station];
    total += surplus;
    tank += surplus;
    if (tank < 0) {
      start = station + 1;
      tank = 0;
    }
  }
  return total >= 0 ? start : -1;
};
