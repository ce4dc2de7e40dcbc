var climbStairs = function (n) {
  let [below, here] = [0, 1];
  for (let step = 1; step <= n; step++) [below, here] = [here, below + here];
  return here;
};
