# ==== right
class Codec:
    def serialize(self, root):
        out = []
        def go(n):
            if not n:
                out.append("#")
                return
            out.append(str(n.val))
            go(n.left)
            go(n.right)
        go(root)
        return ",".join(out)
    def deserialize(self, data):
        it = iter(data.split(","))
        def build():
            t = next(it)
            if t == "#":
                return None
            n = TreeNode(int(t))
            n.left = build()
            n.right = build()
            return n
        return build()
# ==== right
import json

class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        vals, q = [], deque([root])
        while q:
            n = q.popleft()
            vals.append(n.val if n else None)
            if n:
                q.append(n.left)
                q.append(n.right)
        return json.dumps(vals)
    def deserialize(self, data: str) -> Optional[TreeNode]:
        vals = json.loads(data)
        if vals[0] is None:
            return None
        root = TreeNode(vals[0])
        q, i = deque([root]), 1
        while q:
            n = q.popleft()
            if vals[i] is not None:
                n.left = TreeNode(vals[i])
                q.append(n.left)
            if vals[i + 1] is not None:
                n.right = TreeNode(vals[i + 1])
                q.append(n.right)
            i += 2
        return root
# ==== wrong RTE
class Codec:
    def serialize(self, root):
        self.root = root
        return ""
    def deserialize(self, data):
        return self.root
# ==== wrong WA
class Codec:
    def serialize(self, root):
        if not root:
            return ""
        parts = [str(root.val), self.serialize(root.left), self.serialize(root.right)]
        return ",".join(p for p in parts if p)
    def deserialize(self, data):
        if not data:
            return None
        root = cur = TreeNode(int(data.split(",")[0]))
        for t in data.split(",")[1:]:
            cur.left = TreeNode(int(t))
            cur = cur.left
        return root
# ==== wrong RTE
class Codec:
    def serialize(self, root):
        if not root:
            return "#"
        return str(root.val) + self.serialize(root.left) + self.serialize(root.right)
    def deserialize(self, data):
        it = iter(data)
        def build():
            t = next(it)
            if t == "#":
                return None
            return TreeNode(int(t), build(), build())
        return build()
