var findCheapestPrice = function (n, flights, src, dst, k) {
  let priceTo = new Array(n).fill(Infinity);
  priceTo[src] = 0;
  for (let round = 0; round <= k; round++) {
    const following = [...priceTo];
    let changed = false;
    for (const [a, b, price] of flights) {
      if (priceTo[a] + price < following[b]) {
        following[b] = priceTo[a] + price;
        changed = true;
      }
    }
    if (!changed) break;
    priceTo = following;
  }
  return priceTo[dst] === Infinity ? -1 : priceTo[dst];
};
