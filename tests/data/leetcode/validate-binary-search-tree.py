# ==== AC a method that calls itself with bounds of inf
class Solution:
    def isValidBST(self, root: Optional[TreeNode], low=-inf, high=inf) -> bool:
        if not root:
            return True
        if not low < root.val < high:
            return False
        return self.isValidBST(root.left, low, root.val) and self.isValidBST(root.right, root.val, high)
# ==== AC a generator that yields from itself
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def walk(node: Optional[TreeNode]) -> Iterator[int]:
            if node:
                yield from walk(node.left)
                yield node.val
                yield from walk(node.right)

        return all(a < b for a, b in pairwise(walk(root)))
# ==== WA wrong_type None for false
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def values(node):
            return [*values(node.left), node.val, *values(node.right)] if node else []

        found = values(root)
        if all(a < b for a, b in zip(found, found[1:])):
            return True
