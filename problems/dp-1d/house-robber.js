var rob = function (nums) {
  let [withoutLast, best] = [0, 0];
  for (const coins of nums) [withoutLast, best] = [best, Math.max(best, withoutLast + coins)];
  return best;
};
