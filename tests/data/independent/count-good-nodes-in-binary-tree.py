# ==== right
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        def dfs(node: Optional[TreeNode], top: int) -> int:
            if not node:
                return 0
            good = int(node.val >= top)
            top = max(top, node.val)
            return good + dfs(node.left, top) + dfs(node.right, top)

        return dfs(root, root.val)
# ==== right
def good_nodes(root):
    count = 0
    queue = deque([(root, -10**9)])
    while queue:
        node, top = queue.popleft()
        if node.val >= top:
            count += 1
            top = node.val
        for child in (node.left, node.right):
            if child is not None:
                queue.append((child, top))
    return count
# ==== wrong WA
def good_nodes(root):
    def walk(node, top):
        if node is None:
            return 0
        here = node.val >= top
        return here + walk(node.left, max(top, node.val)) + walk(node.right, max(top, node.val))

    return max(1, walk(root, 0))
# ==== wrong WA
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        stack = [(root, None)]
        good = 0
        while stack:
            node, top = stack.pop()
            if not top or node.val >= top:
                good += 1
                top = node.val
            if node.left:
                stack.append((node.left, top))
            if node.right:
                stack.append((node.right, top))
        return good
# ==== wrong WA
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        path = []
        self.good = 0

        def dfs(node):
            if not node:
                return
            # path is a monotone stack of the maxima so far
            if not path or node.val > path[-1]:
                path.append(node.val)
                self.good += 1
                dfs(node.left)
                dfs(node.right)
                path.pop()
            else:
                self.good += node.val == path[0]
                dfs(node.left)
                dfs(node.right)

        dfs(root)
        return self.good
# ==== wrong SLOW
def good_nodes(root):
    count = 0
    path = []

    def visit(node):
        nonlocal count
        if not node:
            return
        path.append(node.val)
        if node.val == max(path):
            count += 1
        visit(node.left)
        visit(node.right)
        path.pop()

    visit(root)
    return count
# ==== wrong WA
def good_nodes(root):
    stack = [root]
    total = 1
    tops = {root.val: root.val}
    while stack:
        n = stack.pop()
        for c in (n.left, n.right):
            if c:
                top = tops[n.val]
                total += c.val >= top
                tops[c.val] = max(top, c.val)
                stack.append(c)
    return total
