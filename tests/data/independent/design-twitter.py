# ==== right
class Twitter:
    def __init__(self):
        self.clock = 0
        self.tweets = defaultdict(list)
        self.following = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.clock -= 1
        self.tweets[userId].append((self.clock, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        heap = []
        for user in self.following[userId] | {userId}:
            if self.tweets[user]:
                i = len(self.tweets[user]) - 1
                heap.append((*self.tweets[user][i], user, i - 1))
        heapify(heap)
        feed = []
        while heap and len(feed) < 10:
            _, tweet, user, i = heappop(heap)
            feed.append(tweet)
            if i >= 0:
                heappush(heap, (*self.tweets[user][i], user, i - 1))
        return feed

    def follow(self, followerId: int, followeeId: int) -> None:
        self.following[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.following[followerId].discard(followeeId)
# ==== right
class Twitter:
    def __init__(self):
        self.time = itertools.count()
        self.latest = {}
        self.follows = {}

    def post_tweet(self, user_id, tweet_id):
        self.latest.setdefault(user_id, deque(maxlen=10)).append((next(self.time), tweet_id))

    def get_news_feed(self, user_id):
        users = {user_id, *self.follows.get(user_id, ())}
        tweets = [each for user in users for each in self.latest.get(user, ())]
        return [tweet for _, tweet in nlargest(10, tweets)]

    def follow(self, follower_id, followee_id):
        self.follows.setdefault(follower_id, set()).add(followee_id)

    def unfollow(self, follower_id, followee_id):
        self.follows.setdefault(follower_id, set()).discard(followee_id)
# ==== wrong RTE
class Twitter:
    def __init__(self):
        self.all = []
        self.follows = defaultdict(set)

    def post_tweet(self, user_id, tweet_id):
        self.all.append((user_id, tweet_id))

    def get_news_feed(self, user_id):
        users = self.follows[user_id] | {user_id}
        return [t for u, t in reversed(self.all) if u in users][:10]

    def follow(self, follower_id, followee_id):
        self.follows[follower_id].add(followee_id)

    def unfollow(self, follower_id, followee_id):
        self.follows[follower_id].remove(followee_id)
# ==== wrong WA
class Twitter:
    def __init__(self):
        self.all = []
        self.follows = defaultdict(list)

    def post_tweet(self, user_id, tweet_id):
        self.all.append((user_id, tweet_id))

    def get_news_feed(self, user_id):
        users = {user_id, *self.follows[user_id]}
        return [t for u, t in reversed(self.all) if u in users][:10]

    def follow(self, follower_id, followee_id):
        self.follows[follower_id].append(followee_id)

    def unfollow(self, follower_id, followee_id):
        if followee_id in self.follows[follower_id]:
            self.follows[follower_id].remove(followee_id)
# ==== wrong WA
class Twitter:
    def __init__(self):
        self.feeds = defaultdict(list)
        self.followers = defaultdict(set)

    def post_tweet(self, user_id, tweet_id):
        for user in self.followers[user_id] | {user_id}:
            self.feeds[user].insert(0, tweet_id)

    def get_news_feed(self, user_id):
        return self.feeds[user_id][:10]

    def follow(self, follower_id, followee_id):
        self.followers[followee_id].add(follower_id)

    def unfollow(self, follower_id, followee_id):
        self.followers[followee_id].discard(follower_id)
# ==== wrong WA
class Twitter:
    def __init__(self):
        self.tweets = defaultdict(list)
        self.follows = defaultdict(set)

    def post_tweet(self, user_id, tweet_id):
        self.tweets[user_id].append(tweet_id)

    def get_news_feed(self, user_id):
        found = []
        for user in self.follows[user_id] | {user_id}:
            found += self.tweets[user][-10:]
        return sorted(found, reverse=True)[:10]

    def follow(self, follower_id, followee_id):
        self.follows[follower_id].add(followee_id)

    def unfollow(self, follower_id, followee_id):
        self.follows[follower_id].discard(followee_id)
