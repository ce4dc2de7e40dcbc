// ==== right
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function retry(task, times, delay) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task(attempt);
    } catch (error) {
      if (attempt >= times) throw error;
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
}
// ==== right
function retry(task, times, delay) {
  return new Promise((resolve, reject) => {
    function run(attempt, pause) {
      let answer;
      try {
        answer = task(attempt);
      } catch (error) {
        answer = Promise.reject(error);
      }
      answer.then(resolve, (error) => {
        if (attempt === times) reject(error);
        else setTimeout(run, pause, attempt + 1, pause * 2);
      });
    }
    run(1, delay);
  });
}
// ==== wrong WA
async function retry(task, times, delay) {
  let last;
  for (let attempt = 1; attempt <= times; attempt++) {
    try {
      return await task(attempt);
    } catch (error) {
      last = error;
      await new Promise((resolve) => setTimeout(resolve, delay));
      delay *= 2;
    }
  }
  throw last;
}
// ==== wrong WA
async function retry(task, times, delay) {
  for (let attempt = 1; attempt <= times; attempt++) {
    try {
      return await task(attempt);
    } catch (error) {
      if (attempt === times) throw error;
      await new Promise((resolve) => setTimeout(resolve, delay * attempt));
    }
  }
}
// ==== wrong RTE
function retry(task, times, delay) {
  const attempt = (n) =>
    task(n).catch((error) => {
      if (n === times) throw error;
      return new Promise((resolve) => setTimeout(resolve, delay * 2 ** (n - 1))).then(() => attempt(n + 1));
    });
  return attempt(1);
}
