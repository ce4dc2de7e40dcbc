var numDecodings = function (s) {
  let [before, now, last] = [0, 1, ""];
  for (const digit of s) {
    let count = digit === "0" ? 0 : now;
    if (last === "1" || (last === "2" && digit <= "6")) count += before;
    [before, now, last] = [now, count, digit];
  }
  return now;
};
