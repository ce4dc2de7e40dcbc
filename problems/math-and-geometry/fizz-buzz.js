var fizzBuzz = function (n) {
  return Array.from({ length: n }, (_, i) => {
    const number = i + 1;
    const word = (number % 3 === 0 ? "Fizz" : "") + (number % 5 === 0 ? "Buzz" : "");
    return word || `${number}`;
  });
};
