var readBinaryWatch = function (turnedOn) {
  const times = [];
  const switchOn = (light, left, hour, minute) => {
    if (hour > 11 || minute > 59) return;
    if (left === 0) {
      times.push(`${hour}:${String(minute).padStart(2, "0")}`);
      return;
    }
    for (let next = light; next < 10; next++) {
      if (next < 4) switchOn(next + 1, left - 1, hour + 2 ** next, minute);
      else switchOn(next + 1, left - 1, hour, minute + 2 ** (next - 4));
    }
  };
  switchOn(0, turnedOn, 0, 0);
  return times;
};
