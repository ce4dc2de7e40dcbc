var multiply = function (num1, num2) {
  const digits1 = [...num1].map(Number).reverse();
  const digits2 = [...num2].map(Number).reverse();
  const positions = new Array(num1.length + num2.length).fill(0);
  digits1.forEach((a, i) => {
    digits2.forEach((b, j) => {
      positions[i + j] += a * b;
    });
  });
  let carry = 0;
  for (let place = 0; place < positions.length; place++) {
    const amount = positions[place] + carry;
    positions[place] = amount % 10;
    carry = Math.floor(amount / 10);
  }
  while (positions.length > 1 && positions.at(-1) === 0) positions.pop();
  return positions.reverse().join("");
};
