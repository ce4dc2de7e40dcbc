// ==== right
function promiseAll(items) {
  return new Promise((resolve, reject) => {
    const values = [];
    let open = 0;
    let index = 0;
    for (const item of items) {
      const at = index++;
      open++;
      Promise.resolve(item).then((value) => {
        values[at] = value;
        if (--open === 0) resolve(values);
      }, reject);
    }
    if (index === 0) resolve(values);
  });
}
// ==== right
const promiseAll = async (items) => {
  const list = Array.from(items, async (item) => item);
  let fail;
  const failure = new Promise((_, reject) => (fail = reject));
  for (const promise of list) promise.catch(fail);
  const inOrder = async () => {
    const values = [];
    for (const promise of list) values.push(await promise);
    return values;
  };
  return Promise.race([failure, inOrder()]);
};
// ==== wrong WA
function promiseAll(items) {
  return new Promise((resolve, reject) => {
    const list = [...items];
    const values = [];
    if (list.length === 0) resolve(values);
    list.forEach((item, i) => {
      Promise.resolve(item).then((value) => {
        values[i] = value;
        if (values.length === list.length) resolve(values);
      }, reject);
    });
  });
}
// ==== wrong WA
async function promiseAll(items) {
  const values = [];
  for (const item of items) {
    values.push(await item);
  }
  return values;
}
// ==== wrong WA
function promiseAll(items) {
  const list = Array.from(items);
  const values = new Array(list.length);
  let left = list.length;
  return new Promise((resolve, reject) => {
    if (left === 0) return resolve([]);
    const done = (i, value) => {
      values[i] = value;
      left -= 1;
      if (left === 0) resolve(values);
    };
    list.forEach((item, i) => {
      if (item instanceof Promise) item.then((value) => done(i, value), reject);
      else done(i, item);
    });
  });
}
