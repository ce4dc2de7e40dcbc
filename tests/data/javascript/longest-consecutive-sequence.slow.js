function longestConsecutive(nums) {
  let best = 0;
  for (const start of nums) {
    let end = start;
    while (nums.includes(end + 1)) end++;
    best = Math.max(best, end - start + 1);
  }
  return best;
}
