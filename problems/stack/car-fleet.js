var carFleet = function (target, position, speed) {
  const cars = position.map((start, i) => ({ distance: target - start, pace: speed[i] }));
  cars.sort((a, b) => a.distance - b.distance);
  let fleets = 0;
  let slowest = { distance: 0, pace: 1 };
  for (const car of cars) {
    if (car.distance * slowest.pace > slowest.distance * car.pace) {
      fleets++;
      slowest = car;
    }
  }
  return fleets;
};
