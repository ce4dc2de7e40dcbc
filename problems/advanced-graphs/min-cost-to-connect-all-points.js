var minCostConnectPoints = function (points) {
  const distance = new Map();
  for (let index = 1; index < points.length; index++) distance.set(index, Infinity);
  let current = 0;
  let total = 0;
  while (distance.size > 0) {
    const [x, y] = points[current];
    let least = Infinity;
    for (const [index, known] of distance) {
      const [a, b] = points[index];
      const cost = Math.min(known, Math.abs(x - a) + Math.abs(y - b));
      distance.set(index, cost);
      if (cost < least) {
        least = cost;
        current = index;
      }
    }
    distance.delete(current);
    total += least;
  }
  return total;
};
