class KthLargest {
  #k;
  #largest = new MinPriorityQueue();

  constructor(k, nums) {
    this.#k = k;
    for (const num of nums) this.add(num);
  }

  add(val) {
    this.#largest.enqueue(val);
    if (this.#largest.size() > this.#k) this.#largest.dequeue();
    return this.#largest.front();
  }
}
