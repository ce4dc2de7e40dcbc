var merge = function (intervals) {
  let merged = [];
  for (let [start, end] of intervals) {
    const apart = [];
    for (const [from, to] of merged) {
      if (to < start || from > end) apart.push([from, to]);
      else [start, end] = [Math.min(start, from), Math.max(end, to)];
    }
    apart.push([start, end]);
    merged = apart;
  }
  return merged;
};
