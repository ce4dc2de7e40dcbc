"""How a solution is called: arguments built afresh, the call, a plain result, and what the call did besides.

`prepare` builds the objects; `run` is the learner's code and makes plain what it gives, which is what is timed: a lazy
result works when it is looked at; `finish` tells what else there is to it. `WrongType` says that what came back cannot
be an answer; every other exception is the learner's own.
"""

from __future__ import annotations

from marshal import dumps

from .arguments import Params, node_kind
from .describe import describe
from .nodes import reachable
from .wire.encoding import encoder
from .wire.encoding_nodes import node_value
from .wire.mismatch import WireError, type_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Callable, Classes, Encoder, Extras


class WrongType(Exception):
    """The result is not of the type asked for. `text` shows it, `done` holds the results of the calls before."""

    def __init__(self, message: str, text: str, done: Any = None) -> None:
        super().__init__(message)
        self.message = message
        self.text = text
        self.done = done


class FunctionCase:
    """A function: one call. Watches the arguments that matter to the problem, and only those."""

    def __init__(self, call_spec: dict[str, Any], function: Callable[..., Any], classes: Classes) -> None:
        self._function = function
        self._params = Params(call_spec["params"], classes)
        self._encode: Encoder = encoder(call_spec["returns"])
        self._optional = call_spec["returns"][0] in ("optional", "None")
        self._returns_nothing = call_spec["returns"] == ["None"]
        self._node_owner = call_spec["returns_node_of"]
        self._in_place = call_spec["in_place"]
        self._copied = call_spec["deep_copy"]
        watched = [*call_spec["keeps"], *([self._in_place] if self._in_place else [])]
        self._watched = [(name, self._index(name), encoder(self._params.wires[name])) for name in watched]
        owner = self._node_owner or self._copied
        self._structure = (self._index(owner), node_kind(self._params.wires[owner])) if owner else None
        self._keeps = frozenset(call_spec["keeps"])

    def _index(self, name: str) -> int:
        return self._params.names.index(name)

    def prepare(self, args: Any) -> Any:
        """Build the arguments, and note what they were where that is asked for."""
        objects = self._params.decode(args)
        before = {name: fingerprint(encode(objects[index])) for name, index, encode in self._watched}
        nodes = reachable(objects[self._structure[0]], self._structure[1]) if self._structure else []
        return objects, before, nodes

    def run(self, prepared: Any) -> Any:
        """Call the function; give what it returned, that as an answer, and the argument that holds the answer."""
        objects = prepared[0]
        result = self._function(*objects)
        if self._node_owner:
            return result, None, None
        plain = None if self._in_place and self._returns_nothing else _tried(self._encode, result, "returned")
        if not self._in_place:
            return result, plain, None
        name, index, encode = self._watched[-1]
        return result, plain, _tried(encode, objects[index], f"left in `{name}`:")

    def finish(self, prepared: Any, made: Any, extras: Extras) -> Any:
        """Give the plain result: what was returned, or the argument that holds the answer."""
        objects, before, nodes = prepared
        result, plain, argument = made
        changed = [name for name, index, encode in self._watched if _changed(before[name], objects[index], encode)]
        if mutated := {name: describe(objects[self._index(name)]) for name in changed if name in self._keeps}:
            extras["mutated"] = mutated
        if self._in_place:
            extras.update({} if self._in_place in changed else {"unchanged": True})
            if not self._returns_nothing:
                extras["returned"] = _given(plain)
            elif result is not None:
                extras["text"] = describe(result)
            return _given(argument)
        if self._node_owner:
            return self._node(nodes, result, extras)
        if self._copied and self._structure:
            known = {id(node) for node in nodes}
            shared = any(id(node) in known for node in _nodes_of(result, self._structure[1]))
            extras.update({"shares_nodes": True} if shared else {})
        return _given(plain)

    def _node(self, nodes: list[Any], result: Any, extras: Extras) -> Any:
        if result is None and self._optional:
            return None
        for index, node in enumerate(nodes):
            if node is result:
                extras["node_index"] = index
                return node_value(node.val)
        returned(self._encode, result, "returned")
        extras["foreign_node"] = True
        return node_value(result.val)


def _nodes_of(result: Any, kind: str) -> list[Any]:
    try:
        return reachable(result, kind)
    except (AttributeError, TypeError):
        return []


class _Unfit:
    """What `WrongType` will say. It holds on to nothing of the solution's, as an exception with its frames would."""

    def __init__(self, message: str, text: str) -> None:
        self.message = message
        self.text = text


def _tried(encode: Encoder, result: Any, said: str) -> Any:
    """Encode a result; what it is instead is for later to say, after what else has become of the arguments."""
    try:
        return encode(result)
    except WireError as error:
        if type_name(result) == "`coroutine`":
            result.close()  # or it complains, in words that lead nowhere, that nobody has awaited it
        return _Unfit(f"{said} {error}", describe(result))


def _given(plain: Any) -> Any:
    if type(plain) is _Unfit:
        raise WrongType(plain.message, plain.text)
    return plain


def returned(encode: Encoder, result: Any, said: str) -> Any:
    """Encode a result, or say what it is instead."""
    return _given(_tried(encode, result, said))


def fingerprint(plain: Any) -> bytes:
    """Tell plain values apart exactly: `1`, `1.0` and `True` differ."""
    return dumps(plain, 0)


def _changed(before: bytes, obj: Any, encode: Encoder) -> bool:
    try:
        return fingerprint(encode(obj)) != before
    except WireError:
        return True
