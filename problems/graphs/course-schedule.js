var canFinish = function (numCourses, prerequisites) {
  const after = Array.from({ length: numCourses }, () => []);
  const needs = new Array(numCourses).fill(0);
  for (const [course, first] of prerequisites) {
    after[first].push(course);
    needs[course]++;
  }
  const ready = [...needs.keys()].filter((course) => needs[course] === 0);
  for (const course of ready) for (const next of after[course]) if (--needs[next] === 0) ready.push(next);
  return ready.length === numCourses;
};
