# ==== right
def clone_graph(node):
    copies = {}
    def copy(n):
        if n not in copies:
            copies[n] = Node(n.val)
            copies[n].neighbors = [copy(m) for m in n.neighbors]
        return copies[n]
    return copy(node) if node else None
# ==== right
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if node is None:
            return None
        clones = {node.val: Node(node.val, [])}
        queue = deque([node])
        while queue:
            cur = queue.popleft()
            for nb in cur.neighbors:
                if nb.val not in clones:
                    clones[nb.val] = Node(nb.val, [])
                    queue.append(nb)
                clones[cur.val].neighbors.append(clones[nb.val])
        return clones[node.val]
# ==== wrong WA
def clone_graph(node):
    return node
# ==== wrong WA
def clone_graph(node):
    if not node:
        return None
    return Node(node.val, list(node.neighbors))
# ==== wrong RTE
def clone_graph(node):
    if not node:
        return None
    copy = Node(node.val, [])
    for m in node.neighbors:
        copy.neighbors.append(clone_graph(m))
    return copy
