# ==== right
class Codec:
    def serialize(self, root):
        def text(node):
            return f"({node.val}{text(node.left)}{text(node.right)})" if node else "()"

        return text(root)

    def deserialize(self, data):
        at = 0

        def read():
            nonlocal at
            at += 1
            start = at
            while data[at] not in "()":
                at += 1
            if start == at:
                at += 1
                return None
            node = TreeNode(int(data[start:at]))
            node.left, node.right = read(), read()
            at += 1
            return node

        return read()
# ==== wrong WA
# [2, 2] and [2, None, 2] give the same text: orders do not fix a tree with equal values.
class Codec:
    def serialize(self, root):
        pre, mid = [], []

        def go(node):
            if node:
                pre.append(node.val)
                go(node.left)
                mid.append(node.val)
                go(node.right)

        go(root)
        return json.dumps([pre, mid])

    def deserialize(self, data):
        pre, mid = json.loads(data)
        pre.reverse()

        def build(mid):
            if not mid:
                return None
            node = TreeNode(pre.pop())
            at = mid.index(node.val)
            node.left = build(mid[:at])
            node.right = build(mid[at + 1 :])
            return node

        return build(mid)
# ==== wrong WA
# [1, None, 2]: empty children are left out of the text.
class Codec:
    def serialize(self, root):
        out, queue = [], deque([root])
        while queue:
            node = queue.popleft()
            if node:
                out.append(str(node.val))
                queue.append(node.left)
                if node.right or node.left:
                    queue.append(node.right)
            else:
                out.append("")
        return ",".join(out)

    def deserialize(self, data):
        items = iter(data.split(","))
        first = next(items)
        if not first:
            return None
        root = TreeNode(int(first))
        queue = deque([root])
        while queue:
            node = queue.popleft()
            left = next(items, "")
            if left:
                node.left = TreeNode(int(left))
                queue.append(node.left)
            right = next(items, "")
            if right:
                node.right = TreeNode(int(right))
                queue.append(node.right)
        return root
# ==== wrong WA
# [-1000]: -1000 is the mark for an empty place.
class Codec:
    def serialize(self, root):
        out = []

        def go(node):
            out.append(node.val if node else -1000)
            if node:
                go(node.left)
                go(node.right)

        go(root)
        return " ".join(map(str, out))

    def deserialize(self, data):
        items = map(int, data.split())

        def build():
            value = next(items)
            if value == -1000:
                return None
            node = TreeNode(value)
            node.left = build()
            node.right = build()
            return node

        return build()
# ==== wrong WA
# [1]: the tree is kept in the instance, and a fresh one does not have it.
class Codec:
    def __init__(self):
        self.trees = {}

    def serialize(self, root):
        key = str(len(self.trees))
        self.trees[key] = root
        return key

    def deserialize(self, data):
        return self.trees.get(data)
# ==== wrong WA
# [600]: values are kept in ten bits with a sign.
class Codec:
    def serialize(self, root):
        if root is None:
            return "x"
        low = chr(root.val & 0xFF)
        high = chr((root.val >> 8) & 0x3)
        return "n" + high + low + self.serialize(root.left) + self.serialize(root.right)

    def deserialize(self, data):
        at = 0

        def read():
            nonlocal at
            at += 1
            if data[at - 1] == "x":
                return None
            value = ord(data[at]) << 8 | ord(data[at + 1])
            at += 2
            node = TreeNode(value - 1024 if value >= 512 else value)
            node.left = read()
            node.right = read()
            return node

        return read()
# ==== wrong RTE
# [-1000]: fields are four characters wide.
class Codec:
    def serialize(self, root):
        if root is None:
            return "    "
        return f"{root.val:4}" + self.serialize(root.left) + self.serialize(root.right)

    def deserialize(self, data):
        fields = iter([data[i : i + 4] for i in range(0, len(data), 4)])

        def read():
            field = next(fields)
            if not field.strip():
                return None
            node = TreeNode(int(field))
            node.left = read()
            node.right = read()
            return node

        return read()
# ==== wrong WA
# 5,000 nodes: at most 4,096 nodes are written, the rest is left out.
class Codec:
    def serialize(self, root):
        out, queue = [], deque([root])
        count = 0
        while queue:
            node = queue.popleft()
            if node is None or count == 4096:
                out.append("#")
                continue
            count += 1
            out.append(str(node.val))
            queue += (node.left, node.right)
        return " ".join(out)

    def deserialize(self, data):
        items = iter(data.split())

        def make():
            item = next(items)
            return None if item == "#" else TreeNode(int(item))

        root = make()
        queue = deque([root] if root else [])
        while queue:
            node = queue.popleft()
            node.left, node.right = make(), make()
            queue += [child for child in (node.left, node.right) if child]
        return root
