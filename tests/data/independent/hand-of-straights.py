# ==== right
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        if len(hand) % groupSize:
            return False
        count = Counter(hand)
        for card in sorted(count):
            times = count[card]
            if times:
                for c in range(card, card + groupSize):
                    if count[c] < times:
                        return False
                    count[c] -= times
        return True
# ==== right
from collections import Counter, deque

def is_n_straight_hand(hand, group_size):
    starts = deque()
    running, previous = 0, None
    for card, times in sorted(Counter(hand).items()):
        if running and card != previous + 1 or times < running:
            return False
        starts.append(times - running)
        running = times
        if len(starts) == group_size:
            running -= starts.popleft()
        if running == 0:
            starts.clear()
        previous = card
    return running == 0
# ==== wrong WA
from collections import Counter

def is_n_straight_hand(hand, group_size):
    rest = Counter(card % group_size for card in hand)
    return len(rest) == group_size and len(set(rest.values())) == 1
# ==== wrong WA
from collections import Counter, deque

def is_n_straight_hand(hand, group_size):
    starts = deque()
    running = 0
    for card, times in sorted(Counter(hand).items()):
        if times < running:
            return False
        starts.append(times - running)
        running = times
        if len(starts) == group_size:
            running -= starts.popleft()
    return running == 0
# ==== wrong WA
from collections import Counter

def is_n_straight_hand(hand, group_size):
    if len(hand) % group_size:
        return False
    count = Counter(hand)
    for card in hand:
        if count[card] and not count[card - 1]:
            for c in range(card, card + group_size):
                if not count[c]:
                    return False
                count[c] -= 1
    return True
# ==== wrong SLOW
def is_n_straight_hand(hand, group_size):
    hand = list(hand)
    while hand:
        low = min(hand)
        for c in range(low, low + group_size):
            if c not in hand:
                return False
            hand.remove(c)
    return True
# ==== wrong WA
from collections import Counter

def is_n_straight_hand(hand, group_size):
    if len(hand) % group_size:
        return False
    count = Counter(hand)
    for card in sorted(count, key=str):
        times = count[card]
        if times:
            for c in range(card, card + group_size):
                if count[c] < times:
                    return False
                count[c] -= times
    return True
