# ==== right
def lowest_common_ancestor(root, p, q):
    while True:
        if p.val < root.val and q.val < root.val:
            root = root.left
        elif p.val > root.val and q.val > root.val:
            root = root.right
        else:
            return root
# ==== right
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def path(target):
            node, nodes = root, []
            while node is not target:
                nodes.append(node)
                node = node.left if target.val < node.val else node.right
            nodes.append(node)
            return nodes

        best = root
        for a, b in zip(path(p), path(q)):
            if a is not b:
                break
            best = a
        return best
# ==== wrong RTE
def lowest_common_ancestor(root, p, q):
    while not (p.val <= root.val <= q.val):
        root = root.left if root.val > q.val else root.right
    return root
# ==== wrong WA
def lowest_common_ancestor(root, p, q):
    if p.val < root.val and q.val < root.val:
        return root.left
    if p.val > root.val and q.val > root.val:
        return root.right
    return root
# ==== wrong WA
def lowest_common_ancestor(root, p, q):
    if not root or root is p or root is q:
        return None
    left = lowest_common_ancestor(root.left, p, q)
    right = lowest_common_ancestor(root.right, p, q)
    return left or right or root
