# ==== right
def is_valid_bst(root):
    def ok(node, lo, hi):
        if not node:
            return True
        return lo < node.val < hi and ok(node.left, lo, node.val) and ok(node.right, node.val, hi)
    return ok(root, -inf, inf)
# ==== right
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        stack, prev, node = [], None, root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            if prev is not None and node.val <= prev:
                return False
            prev = node.val
            node = node.right
        return True
# ==== wrong WA
def is_valid_bst(root):
    if not root:
        return True
    if root.left and root.left.val >= root.val:
        return False
    if root.right and root.right.val <= root.val:
        return False
    return is_valid_bst(root.left) and is_valid_bst(root.right)
# ==== wrong WA
def is_valid_bst(root):
    def ok(node, lo, hi):
        if not node:
            return True
        return lo <= node.val <= hi and ok(node.left, lo, node.val) and ok(node.right, node.val, hi)
    return ok(root, -inf, inf)
# ==== wrong RTE
def is_valid_bst(root):
    if root is None:
        return True
    if root.left.val >= root.val or root.right.val <= root.val:
        return False
    return is_valid_bst(root.left) and is_valid_bst(root.right)
