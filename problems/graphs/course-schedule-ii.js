var findOrder = function (numCourses, prerequisites) {
  const later = Array.from({ length: numCourses }, () => []);
  const missing = new Array(numCourses).fill(0);
  for (const [after, before] of prerequisites) {
    later[before].push(after);
    missing[after]++;
  }
  // The order is its own queue: the loop also visits what it appends.
  const order = [...missing.keys()].filter((course) => missing[course] === 0);
  for (const course of order) {
    for (const after of later[course]) {
      missing[after]--;
      if (missing[after] === 0) order.push(after);
    }
  }
  return order.length === numCourses ? order : [];
};
