# ==== right
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer, stack = [0] * len(temperatures), []
        for i, t in enumerate(temperatures):
            while stack and temperatures[stack[-1]] < t:
                j = stack.pop()
                answer[j] = i - j
            stack.append(i)
        return answer
# ==== right
def daily_temperatures(temperatures):
    n = len(temperatures)
    answer = [0] * n
    for i in range(n - 2, -1, -1):
        j = i + 1
        while temperatures[j] <= temperatures[i]:
            if not answer[j]:
                j = i
                break
            j += answer[j]
        answer[i] = j - i
    return answer
# ==== wrong WA
def daily_temperatures(temperatures):
    answer, stack = [0] * len(temperatures), []
    for i, t in enumerate(temperatures):
        while stack and temperatures[stack[-1]] <= t:
            j = stack.pop()
            answer[j] = i - j
        stack.append(i)
    return answer
# ==== wrong WA
def daily_temperatures(temperatures):
    answer, stack = [0] * len(temperatures), []
    for i, t in enumerate(temperatures):
        if stack and temperatures[stack[-1]] < t:
            j = stack.pop()
            answer[j] = i - j
        stack.append(i)
    return answer
# ==== wrong WA
def daily_temperatures(temperatures):
    last, answer = {}, [0] * len(temperatures)
    for i in range(len(temperatures) - 1, -1, -1):
        t = temperatures[i]
        nearest = min((last[w] for w in range(t + 1, 100) if w in last), default=i)
        answer[i] = nearest - i
        last[t] = i
    return answer
# ==== wrong SLOW
def daily_temperatures(temperatures):
    answer = []
    for i, t in enumerate(temperatures):
        for j in range(i + 1, len(temperatures)):
            if temperatures[j] > t:
                answer.append(j - i)
                break
        else:
            answer.append(0)
    return answer
