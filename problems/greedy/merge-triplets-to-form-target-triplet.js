var mergeTriplets = function (triplets, target) {
  const found = [false, false, false];
  for (const triplet of triplets) {
    if (triplet.some((value, i) => value > target[i])) continue;
    triplet.forEach((value, i) => {
      if (value === target[i]) found[i] = true;
    });
  }
  return found.every(Boolean);
};
