# ==== right
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if root:
            root.left, root.right = self.invertTree(root.right), self.invertTree(root.left)
        return root
# ==== right
def invert_tree(root):
    if root is None:
        return None
    mirror = TreeNode(root.val)
    pairs = [(root, mirror)]
    while pairs:
        old, new = pairs.pop()
        if old.left is not None:
            new.right = TreeNode(old.left.val)
            pairs.append((old.left, new.right))
        if old.right is not None:
            new.left = TreeNode(old.right.val)
            pairs.append((old.right, new.left))
    return mirror
# ==== wrong WA
def invert_tree(root):
    if root:
        root.left = invert_tree(root.right)
        root.right = invert_tree(root.left)
    return root
# ==== wrong WA
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        queue = deque([root] if root else [])
        while queue:
            node = queue.popleft()
            if node.left and node.right:
                node.left, node.right = node.right, node.left
                queue.append(node.left)
                queue.append(node.right)
            elif node.left or node.right:
                queue.append(node.left or node.right)
        return root
# ==== wrong WA
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        level = [root] if root else []
        while level:
            values = [node.val for node in level]
            for node, value in zip(level, reversed(values)):
                node.val = value
            level = [c for node in level for c in (node.left, node.right) if c]
        return root
# ==== wrong WA
def invert_tree(root):
    done = set()

    def flip(node):
        if node is None or node.val in done:
            return node
        done.add(node.val)
        node.left, node.right = flip(node.right), flip(node.left)
        return node

    return flip(root)
