var canFinish = function (numCourses, prerequisites) {
  let left = [...Array(numCourses).keys()];
  while (left.length) {
    const free = left.find((course) => !prerequisites.some(([a, b]) => a === course && left.includes(b)));
    if (free === undefined) return false;
    left = left.filter((course) => course !== free);
  }
  return true;
};
