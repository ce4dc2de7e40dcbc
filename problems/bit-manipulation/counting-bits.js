var countBits = function (n) {
  const counts = [0];
  for (let number = 1; number <= n; number++) counts.push(counts[number >> 1] + (number & 1));
  return counts;
};
