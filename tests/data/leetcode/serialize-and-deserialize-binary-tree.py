# ==== AC preorder, with the lines that use it below in comments
class Codec:
    def serialize(self, root):
        """Encodes a tree to a single string.

        :type root: TreeNode
        :rtype: str
        """
        if not root:
            return "#"
        return f"{root.val},{self.serialize(root.left)},{self.serialize(root.right)}"

    def deserialize(self, data):
        words = iter(data.split(","))

        def build():
            word = next(words)
            if word == "#":
                return None
            node = TreeNode(int(word))
            node.left = build()
            node.right = build()
            return node

        return build()


# Your Codec object will be instantiated and called as such:
# ser = Codec()
# deser = Codec()
# ans = deser.deserialize(ser.serialize(root))
# ==== WA wrong_type a list between the two
class Codec:
    def serialize(self, root):
        return [root.val, self.serialize(root.left), self.serialize(root.right)] if root else []

    def deserialize(self, data):
        if not data:
            return None
        node = TreeNode(data[0])
        node.left, node.right = self.deserialize(data[1]), self.deserialize(data[2])
        return node
# ==== WA - the tree is kept instead
class Codec:
    kept = None

    def serialize(self, root):
        Codec.kept = root
        return "kept"

    def deserialize(self, data):
        return Codec.kept
