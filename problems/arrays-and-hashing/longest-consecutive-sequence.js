function longestConsecutive(nums) {
  const all = new Set(nums);
  let best = 0;
  for (const start of all) {
    if (all.has(start - 1)) continue;
    let end = start;
    while (all.has(end + 1)) end++;
    best = Math.max(best, end - start + 1);
  }
  return best;
}
