class Twitter {
  #count = 0;
  #tweets = new Map();
  #followed = new Map();

  postTweet(userId, tweetId) {
    if (!this.#tweets.has(userId)) this.#tweets.set(userId, []);
    this.#tweets.get(userId).push({ time: this.#count++, tweetId });
  }

  getNewsFeed(userId) {
    const users = new Set(this.#followed.get(userId)).add(userId);
    const recent = [...users].flatMap((user) => this.#tweets.get(user)?.slice(-10) ?? []);
    recent.sort((a, b) => b.time - a.time);
    return recent.slice(0, 10).map(({ tweetId }) => tweetId);
  }

  follow(followerId, followeeId) {
    if (!this.#followed.has(followerId)) this.#followed.set(followerId, new Set());
    this.#followed.get(followerId).add(followeeId);
  }

  unfollow(followerId, followeeId) {
    this.#followed.get(followerId)?.delete(followeeId);
  }
}
