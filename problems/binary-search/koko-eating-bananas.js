var minEatingSpeed = function (piles, h) {
  const hours = (speed) => piles.reduce((sum, pile) => sum + Math.ceil(pile / speed), 0);
  let low = 1;
  let high = Math.max(...piles);
  while (low < high) {
    const speed = Math.floor((low + high) / 2);
    if (hours(speed) <= h) high = speed;
    else low = speed + 1;
  }
  return low;
};
