// ==== right
function numIslands(grid) {
  const sink = (i, j) => {
    if (grid[i]?.[j] !== '1') return;
    grid[i][j] = '0';
    sink(i + 1, j); sink(i - 1, j); sink(i, j + 1); sink(i, j - 1);
  };
  let count = 0;
  grid.forEach((row, i) => row.forEach((c, j) => { if (grid[i][j] === '1') { count++; sink(i, j); } }));
  return count;
}
// ==== right large
const numIslands = (grid) => {
  const seen = new Set();
  let count = 0;
  for (let i = 0; i < grid.length; i++) for (let j = 0; j < grid[0].length; j++) {
    if (grid[i][j] !== '1' || seen.has(`${i},${j}`)) continue;
    count++;
    const stack = [[i, j]];
    while (stack.length) {
      const [a, b] = stack.pop(), key = `${a},${b}`;
      if (grid[a]?.[b] !== '1' || seen.has(key)) continue;
      seen.add(key);
      stack.push([a + 1, b], [a - 1, b], [a, b + 1], [a, b - 1]);
    }
  }
  return count;
};
// ==== right
var numIslands = function (grid) {
  const m = grid.length, n = grid[0]?.length ?? 0;
  const up = Int32Array.from({ length: m * n }, (_, i) => i);
  const find = (x) => { while (up[x] !== x) x = up[x] = up[up[x]]; return x; };
  let count = 0;
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) {
    if (grid[i][j] !== '1') continue;
    count++;
    for (const [a, b] of [[i - 1, j], [i, j - 1]]) {
      if (a < 0 || b < 0 || grid[a][b] !== '1') continue;
      const x = find(i * n + j), y = find(a * n + b);
      if (x !== y) { up[x] = y; count--; }
    }
  }
  return count;
};
// ==== wrong WA
function numIslands(grid) {
  const sink = (i, j) => {
    if (grid[i]?.[j] !== '1') return;
    grid[i][j] = '0';
    sink(i + 1, j); sink(i, j + 1);
  };
  let count = 0;
  grid.forEach((row, i) => row.forEach((c, j) => { if (grid[i][j] === '1') { count++; sink(i, j); } }));
  return count;
}
// ==== wrong WA
function numIslands(grid) {
  let count = 0;
  for (let i = 0; i < grid.length; i++) for (let j = 0; j < grid[i].length; j++)
    if (grid[i][j] === '1' && grid[i - 1]?.[j] !== '1' && grid[i][j - 1] !== '1') count++;
  return count;
}
// ==== wrong WA
function numIslands(grid) {
  let count = 0;
  const sink = (i, j) => {
    if (grid[i]?.[j] !== 1) return;
    grid[i][j] = 0;
    sink(i + 1, j); sink(i - 1, j); sink(i, j + 1); sink(i, j - 1);
  };
  grid.forEach((row, i) => row.forEach((c, j) => { if (c === 1) { count++; sink(i, j); } }));
  return count;
}
