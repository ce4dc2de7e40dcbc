var fib = function (n) {
  let [current, following] = [0n, 1n]; // BigInt, because from F(79) on the numbers exceed 2 ** 53
  for (let move = 0; move < n; move++) [current, following] = [following, current + following];
  return current;
};
