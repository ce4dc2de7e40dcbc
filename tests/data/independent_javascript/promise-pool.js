// ==== right
async function promisePool(tasks, limit) {
  const results = new Array(tasks.length);
  let next = 0;
  let failed = false;

  async function worker() {
    while (next < tasks.length && !failed) {
      const mine = next++;
      try {
        results[mine] = await tasks[mine]();
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }

  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
// ==== right
const promisePool = (tasks, limit) =>
  new Promise((resolve, reject) => {
    const waiting = tasks.map((task, index) => ({ task, index }));
    const values = [];
    let running = 0;

    const fill = () => {
      if (waiting.length === 0 && running === 0) return resolve(values);
      while (running < limit && waiting.length > 0) {
        const { task, index } = waiting.shift();
        running += 1;
        task().then(
          (value) => {
            running -= 1;
            values[index] = value;
            fill();
          },
          (error) => {
            waiting.length = 0;
            running = Infinity;
            reject(error);
          },
        );
      }
    };

    fill();
  });
// ==== wrong WA
async function promisePool(tasks, limit) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < tasks.length) {
      const mine = next++;
      results[mine] = await tasks[mine]();
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, worker));
  return results;
}
// ==== wrong WA
async function promisePool(tasks, limit) {
  const results = [];
  for (let i = 0; i < tasks.length; i += limit) {
    const batch = tasks.slice(i, i + limit).map((task) => task());
    results.push(...(await Promise.all(batch)));
  }
  return results;
}
// ==== wrong WA
async function promisePool(tasks, limit) {
  const results = [];
  const running = new Set();
  for (const task of tasks) {
    const promise = task().then((value) => {
      results.push(value);
      running.delete(promise);
    });
    running.add(promise);
    if (running.size >= limit) await Promise.race(running);
  }
  await Promise.all(running);
  return results;
}
