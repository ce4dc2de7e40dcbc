var findItinerary = function (tickets) {
  const onward = new Map();
  // sort() compares the tickets as strings like "JFK,LHR", which is the right order here.
  for (const [start, end] of [...tickets].sort().reverse()) {
    if (!onward.has(start)) onward.set(start, []);
    onward.get(start).push(end);
  }
  const path = ["JFK"];
  const trip = [];
  while (path.length > 0) {
    const ends = onward.get(path.at(-1));
    if (ends?.length) path.push(ends.pop());
    else trip.push(path.pop());
  }
  return trip.reverse();
};
