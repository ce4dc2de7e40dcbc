// ==== right
const climbStairs = (n) => {
  let [a, b] = [1, 1];
  while (--n) [a, b] = [b, a + b];
  return b;
};
// ==== right
const known = [1, 1];
function climbStairs(n) {
  return (known[n] ??= climbStairs(n - 1) + climbStairs(n - 2));
}
// ==== right
var climbStairs = function (n) {
  let ways = 0;
  for (let twos = 0; 2 * twos <= n; twos++) {
    let c = 1n;
    for (let i = 1; i <= twos; i++) c = (c * BigInt(n - 2 * twos + i)) / BigInt(i);
    ways += Number(c);
  }
  return ways;
};
// ==== wrong WA
const climbStairs = (n) => {
  let [a, b] = [0, 1];
  while (--n) [a, b] = [b, a + b];
  return b;
};
// ==== wrong WA
const climbStairs = (n) => (n < 3 ? n : 2 * climbStairs(n - 2));
// ==== wrong TLE
const climbStairs = (n) => (n < 3 ? n : climbStairs(n - 1) + climbStairs(n - 2));
