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
# ==== wrong RTE
import json, pickle, base64, ast

class Codec:
    store = {}

    def serialize(self, root):
        k = str(len(Codec.store))
        Codec.store[k] = root
        return k

    def deserialize(self, data):
        return Codec.store[data]
# ==== wrong RTE
import json, pickle, base64, ast

S = []

class Codec:
    def serialize(self, root):
        S.append(root)
        return str(len(S) - 1)

    def deserialize(self, data):
        return S[int(data)]
# ==== wrong RTE
class Codec:
    ids = {}

    def serialize(self, root):
        # values replaced by indices into a table of the class
        def f(n):
            return "%d,%s,%s" % (Codec.ids.setdefault(n.val, len(Codec.ids)), f(n.left), f(n.right)) if n else "#"

        return f(root)

    def deserialize(self, data):
        back = {i: v for v, i in Codec.ids.items()}
        it = iter(data.split(","))

        def f():
            v = next(it)
            return None if v == "#" else TreeNode(back[int(v)], f(), f())

        return f()
# ==== wrong WA
import json, pickle, base64, ast

class Codec:
    def serialize(self, root):
        # depth kept in a byte
        out = []

        def f(n, d, s):
            if n:
                out.append((n.val, d & 255, s))
                f(n.left, d + 1, 0)
                f(n.right, d + 1, 1)

        f(root, 0, 0)
        return json.dumps(out)

    def deserialize(self, data):
        a = json.loads(data)
        if not a:
            return None
        st = {}
        root = None
        for v, d, s in a:
            n = TreeNode(v)
            if d == 0 and root is None:
                root = n
            else:
                p = st.get((d - 1) & 255)
                if s:
                    p.right = n
                else:
                    p.left = n
            st[d] = n
        return root
