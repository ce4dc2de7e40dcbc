class MedianFinder {
  values = [];

  addNum(num) {
    this.values.push(num);
    this.values.sort((a, b) => a - b);
  }

  findMedian() {
    const middle = this.values.length >> 1;
    return this.values.length % 2 ? this.values[middle] : (this.values[middle - 1] + this.values[middle]) / 2;
  }
}
