var minCostClimbingStairs = function (cost) {
  let [below, here] = [0, 0];
  for (const price of cost) [below, here] = [here, price + Math.min(below, here)];
  return Math.min(below, here);
};
