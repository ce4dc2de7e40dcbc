"""The one codec: every value between drill and a worker goes through here.

Types are nested lists of strings (`TypeSpec.wire`): `["list", ["int"]]`, `["optional", ["TreeNode"]]`. Plain values
are None, bool, int, float, str and lists of them; `runner.bank.model` says what stands for which structure. The empty
linked list, tree or graph is `[]`, where the type allows it to be None. An encoded value is canonical: equal values of
a type have equal plain forms (sets and dicts are sorted, a number of type `float` is a float).

`decoding` makes objects of plain values, `encoding` makes plain values of objects, `canonical_form` does both in turn.
Nothing is imported here: each module costs the worker time when it starts.
"""
