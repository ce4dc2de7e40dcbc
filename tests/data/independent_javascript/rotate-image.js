// ==== right
function rotate(m) {
  m.reverse();
  for (let i = 0; i < m.length; i++) for (let j = 0; j < i; j++) [m[i][j], m[j][i]] = [m[j][i], m[i][j]];
}
// ==== right
const rotate = (matrix) => {
  const old = matrix.map((row) => [...row]), n = matrix.length;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) matrix[j][n - 1 - i] = old[i][j];
};
// ==== right
var rotate = function (a) {
  const n = a.length;
  for (let i = 0; i < n >> 1; i++) for (let j = 0; j < (n + 1) >> 1; j++)
    [a[i][j], a[j][n - 1 - i], a[n - 1 - i][n - 1 - j], a[n - 1 - j][i]] = [a[n - 1 - j][i], a[i][j], a[j][n - 1 - i], a[n - 1 - i][n - 1 - j]];
};
// ==== wrong WA
function rotate(m) {
  for (let i = 0; i < m.length; i++) for (let j = 0; j < m.length; j++) [m[i][j], m[j][i]] = [m[j][i], m[i][j]];
  m.forEach((row) => row.reverse());
}
// ==== wrong WA
function rotate(m) {
  m.reverse();
}
// ==== wrong WA
const rotate = (m) => m[0].map((_, j) => m.map((row) => row[j]).reverse());
