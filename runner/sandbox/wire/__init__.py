"""The one codec for every value that drill and a worker exchange.

Types are nested lists of strings (`TypeSpec.wire`): `["list", ["int"]]`, `["optional", ["TreeNode"]]`. Plain values
are None, bool, int, float, str and lists of them; `runner.bank.model` has the plain form of each structure. The empty
linked list, tree or graph is `[]`, if the type allows None. An encoded value is canonical: equal values of a type have
equal plain forms (sets and dicts are sorted, a number of type `float` is a float).

`decoding` turns plain values into objects, `encoding` turns objects into plain values, `canonical_form` does both.
This file imports nothing, because each imported module costs the worker time at its start.
"""
