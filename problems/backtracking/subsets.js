const subsets = (nums) => nums.reduce((all, value) => all.concat(all.map((each) => [...each, value])), [[]]);
