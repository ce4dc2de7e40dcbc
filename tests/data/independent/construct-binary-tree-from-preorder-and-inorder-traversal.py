# ==== right
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        where = {v: i for i, v in enumerate(inorder)}
        it = iter(preorder)

        def build(lo: int, hi: int) -> Optional[TreeNode]:
            if lo > hi:
                return None
            node = TreeNode(next(it))
            mid = where[node.val]
            node.left = build(lo, mid - 1)
            node.right = build(mid + 1, hi)
            return node

        return build(0, len(inorder) - 1)
# ==== right
def build_tree(preorder, inorder):
    root = TreeNode(preorder[0])
    stack = [root]
    done = 0
    for value in preorder[1:]:
        node = TreeNode(value)
        last = None
        while stack and stack[-1].val == inorder[done]:
            last = stack.pop()
            done += 1
        if last:
            last.right = node
        else:
            stack[-1].left = node
        stack.append(node)
    return root
# ==== wrong WA
def build_tree(preorder, inorder):
    values = iter(preorder)
    ahead = next(values)

    def build(bound):
        nonlocal ahead
        if ahead is None or ahead > bound:
            return None
        node = TreeNode(ahead)
        ahead = next(values, None)
        node.left = build(node.val)
        node.right = build(bound)
        return node

    return build(float("inf"))
# ==== wrong RTE
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        where = [0] * 6000
        for i, v in enumerate(inorder):
            where[v] = i

        def build(start, lo, hi):
            if lo >= hi:
                return None
            mid = where[preorder[start]]
            node = TreeNode(preorder[start])
            node.left = build(start + 1, lo, mid)
            node.right = build(start + 1 + mid - lo, mid + 1, hi)
            return node

        return build(0, 0, len(preorder))
# ==== wrong WA
def build_tree(preorder, inorder):
    pos = {v: i for i, v in enumerate(inorder)}

    def build(p, lo, hi):
        if lo > hi or p >= len(preorder):
            return None
        mid = pos[preorder[p]]
        node = TreeNode(preorder[p])
        node.left = build(p + 1, lo, mid - 1)
        node.right = build(p + 1 + mid, mid + 1, hi)
        return node

    return build(0, 0, len(inorder) - 1)
# ==== wrong SLOW
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        if not preorder:
            return None
        mid = inorder.index(preorder[0])
        return TreeNode(
            preorder[0],
            self.buildTree(preorder[1 : mid + 1], inorder[:mid]),
            self.buildTree(preorder[mid + 1 :], inorder[mid + 1 :]),
        )
