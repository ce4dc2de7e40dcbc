# ==== right
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        stack: List[TreeNode] = []
        node = root
        while True:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            k -= 1
            if k == 0:
                return node.val
            node = node.right
# ==== right
def kth_smallest(root, k):
    sizes = {None: 0}

    def measure(node):
        if node not in sizes:
            sizes[node] = 1 + measure(node.left) + measure(node.right)
        return sizes[node]

    measure(root)
    while True:
        smaller = sizes[root.left]
        if k == smaller + 1:
            return root.val
        if k <= smaller:
            root = root.left
        else:
            k -= smaller + 1
            root = root.right
# ==== wrong RTE
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def size(node):
            return 1 + size(node.left) + size(node.right) if node else 0

        left = size(root.left)
        if left >= k:
            return self.kthSmallest(root.left, k)
        if left + 1 == k:
            return root.val
        return self.kthSmallest(root.right, k - left)
# ==== wrong WA
def kth_smallest(root, k):
    left_to_go = k

    def inorder(node):
        nonlocal left_to_go
        if node is None:
            return None
        found = inorder(node.left)
        if found:
            return found
        left_to_go -= 1
        if left_to_go == 0:
            return node.val
        return inorder(node.right)

    return inorder(root)
# ==== wrong WA
class Solution:
    values = []

    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def walk(node):
            if node:
                walk(node.left)
                self.values.append(node.val)
                walk(node.right)

        walk(root)
        return self.values[k - 1]
# ==== wrong WA
def kth_smallest(root, k):
    stack = []
    node = root
    while node:
        stack.append(node)
        node = node.left
    while k > 1:
        node = stack.pop()
        k -= 1
        if node.right:
            stack.append(node.right)
    return stack[-1].val
