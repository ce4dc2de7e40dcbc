class MedianFinder {
  low = new PriorityQueue((a, b) => b - a);
  high = new PriorityQueue((a, b) => a - b);

  addNum(num) {
    this.low.enqueue(num);
    this.high.enqueue(this.low.dequeue());
    if (this.high.size() > this.low.size()) this.low.enqueue(this.high.dequeue());
  }

  findMedian() {
    return this.low.size() > this.high.size() ? this.low.front() : (this.low.front() + this.high.front()) / 2;
  }
}
