"""How a solution is called: new arguments, the call, the plain result, and the side effects of the call.

`prepare` builds the objects. `run` calls the learner's code and encodes its result; both are timed, because a lazy
result does its work when it is encoded. `finish` reports side effects. `WrongType` means that the result cannot be an
answer; every other exception is the learner's own.
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


_SET = (
    "The answer was a `set`, and the signature asks for a `list`. It was compared in the order in which Python goes "
    "through it: return `list(...)`, or `sorted(...)` where the order matters."
)


class WrongType(Exception):
    """The result does not have the declared type. `text` shows it, `done` holds the results of the calls before."""

    def __init__(self, message: str, text: str, done: Any = None) -> None:
        super().__init__(message)
        self.message = message
        self.text = text
        self.done = done


class FunctionCase:
    """A function: one call. Watches the arguments that the problem declares as kept or changed, and only those."""

    def __init__(self, call_spec: dict[str, Any], function: Callable[..., Any], classes: Classes) -> None:
        self._function = function
        self._params = Params(call_spec["params"], classes)
        self._encode: Encoder = encoder(call_spec["returns"])
        self._optional = call_spec["returns"][0] in ("optional", "None")
        self._returns_nothing = call_spec["returns"] == ["None"]
        self._node_owner = call_spec["returns_node_of"]
        self._in_place = call_spec["in_place"]
        self._prefix = call_spec["prefix"]
        self._copied = call_spec["deep_copy"]
        watched = [*call_spec["keeps"], *([self._in_place] if self._in_place else [])]
        self._watched = [(name, self._index(name), encoder(self._params.wires[name])) for name in watched]
        owner = self._node_owner or self._copied
        self._structure = (self._index(owner), node_kind(self._params.wires[owner])) if owner else None
        self._keeps = frozenset(call_spec["keeps"])
        self._warns_of_set = call_spec["returns"][0] == "list"

    def _index(self, name: str) -> int:
        return self._params.names.index(name)

    def prepare(self, args: Any) -> Any:
        """Build the arguments, and record the state of those that are watched."""
        objects = self._params.decode(args)
        before = {name: fingerprint(encode(objects[index])) for name, index, encode in self._watched}
        nodes = reachable(objects[self._structure[0]], self._structure[1]) if self._structure else []
        return objects, before, nodes

    def run(self, prepared: Any) -> Any:
        """Call the function. Returns its result, the encoded result, and the encoded argument that holds the answer."""
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
        """Return the plain result: what the function returned, or the argument that holds the answer."""
        objects, before, nodes = prepared
        result, plain, argument = made
        if self._warns_of_set and issubclass(type(result), (set, frozenset)):
            self._warns_of_set = False  # once is enough
            extras["warnings"] = [["set", _SET]]
        changed = [name for name, index, encode in self._watched if _changed(before[name], objects[index], encode)]
        if mutated := {name: describe(objects[self._index(name)]) for name in changed if name in self._keeps}:
            extras["mutated"] = mutated
        if self._in_place:
            extras.update({} if self._in_place in changed else {"unchanged": True})
            if not self._returns_nothing:
                extras["returned"] = _given(plain)
            elif result is not None:
                extras["text"] = describe(result)
            return _first(_given(argument), plain) if self._prefix else _given(argument)
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
        if any(node is result for node in nodes):
            return node_value(result.val)
        returned(self._encode, result, "returned")
        extras["foreign_node"] = True
        return node_value(result.val)


def _first(elements: list[Any], length: int) -> list[Any]:
    if not 0 <= length <= len(elements):
        raise WrongType(f"returned {length}, expected a length from 0 to {len(elements)}", str(length))
    return elements[:length]


def _nodes_of(result: Any, kind: str) -> list[Any]:
    try:
        return reachable(result, kind)
    except (AttributeError, TypeError):
        return []


class _Unfit:
    """What `WrongType` will say later. Unlike an exception with frames, it keeps no object of the solution alive."""

    def __init__(self, message: str, text: str) -> None:
        self.message = message
        self.text = text


def _tried(encode: Encoder, result: Any, said: str) -> Any:
    """Encode a result. A wrong type is raised later: `finish` first looks at what became of the arguments."""
    try:
        return encode(result)
    except WireError as error:
        if type_name(result) == "`coroutine`":
            result.close()  # otherwise Python prints a warning that it was never awaited, which helps nobody
        return _Unfit(f"{said} {error}", describe(result))


def _given(plain: Any) -> Any:
    if type(plain) is _Unfit:
        raise WrongType(plain.message, plain.text)
    return plain


def returned(encode: Encoder, result: Any, said: str) -> Any:
    """Encode a result. Raises `WrongType` if it does not have the declared type."""
    return _given(_tried(encode, result, said))


def fingerprint(plain: Any) -> bytes:
    """Return bytes that are equal for identical plain values only: `1`, `1.0` and `True` differ."""
    return dumps(plain, 0)


def _changed(before: bytes, obj: Any, encode: Encoder) -> bool:
    try:
        return fingerprint(encode(obj)) != before
    except WireError:
        return True
