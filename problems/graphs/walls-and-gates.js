const EMPTY = 2147483647;

var wallsAndGates = function (rooms) {
  const queue = new Queue();
  rooms.forEach((row, r) => row.forEach((room, c) => {
    if (room === 0) queue.enqueue([r, c]);
  }));
  while (!queue.isEmpty()) {
    const [r, c] = queue.dequeue();
    for (const [y, x] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
      if (rooms[y]?.[x] === EMPTY) {
        rooms[y][x] = rooms[r][c] + 1;
        queue.enqueue([y, x]);
      }
    }
  }
};
