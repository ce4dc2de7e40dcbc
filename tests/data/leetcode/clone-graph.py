# ==== AC the class in a docstring, copies in a dict
"""
# Definition for a Node.
class Node:
    def __init__(self, val = 0, neighbors = None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []
"""

from typing import Optional


class Solution:
    def __init__(self):
        self.copies = {}

    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        if not node:
            return node
        if node not in self.copies:
            self.copies[node] = Node(node.val)
            self.copies[node].neighbors = [self.cloneGraph(other) for other in node.neighbors]
        return self.copies[node]
# ==== AC deepcopy, without an import
class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        return copy.deepcopy(node)
# ==== AC a Node of one's own
class Node:
    def __init__(self, val=0, neighbors=None):
        self.val = val
        self.neighbors = neighbors or []


class Solution:
    def cloneGraph(self, node):
        copies, stack = {None: None}, [node]
        while stack:
            old = stack.pop()
            if old not in copies:
                copies[old] = Node(old.val)
                stack += old.neighbors
        for old, new in copies.items():
            if old:
                new.neighbors = [copies[other] for other in old.neighbors]
        return copies[node]
# ==== WA shares_nodes_with_input the very same graph
class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        return node
# ==== WA shares_nodes_with_input only the first node is new
class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        return node and Node(node.val, node.neighbors)
