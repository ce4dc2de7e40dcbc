class TimeMap {
  histories = new Map();

  set(key, value, timestamp) {
    if (!this.histories.has(key)) this.histories.set(key, { times: [], values: [] });
    const { times, values } = this.histories.get(key);
    times.push(timestamp);
    values.push(value);
  }

  get(key, timestamp) {
    const history = this.histories.get(key);
    if (!history) return "";
    const count = countUpTo(history.times, timestamp);
    return count > 0 ? history.values[count - 1] : "";
  }
}

function countUpTo(times, timestamp) {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (times[middle] <= timestamp) low = middle + 1;
    else high = middle;
  }
  return low;
}
