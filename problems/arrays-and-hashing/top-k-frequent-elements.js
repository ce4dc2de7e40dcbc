var topKFrequent = function (nums, k) {
  const counts = new Map();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  const buckets = Array.from({ length: nums.length + 1 }, () => []);
  for (const [value, count] of counts) buckets[count].push(value);
  const found = [];
  for (let count = nums.length; found.length < k; count--) found.push(...buckets[count]);
  return found;
};
