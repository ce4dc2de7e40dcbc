"""The arguments of a call: new objects for each call, in the order of the signature."""

from __future__ import annotations

from .nodes import LINKS, reachable
from .wire.decoding import decoder
from .wire.mismatch import WireError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Classes, Decoder


class Params:
    """The parameters of a function, with a decoder for each. A node of another argument is looked up in that one."""

    def __init__(self, params: list[Any], classes: Classes) -> None:
        self.names: list[str] = [name for name, *_ in params]
        self.wires = {name: wire for name, wire, *_ in params}
        self._owner: dict[str, str] = {name: owner for name, _, owner, _ in params if owner}
        self._decoders: list[tuple[str, Decoder]] = [
            (name, _of_objects(classes[items]) if items else decoder(wire, classes))
            for name, wire, owner, items in params
            if not owner
        ]

    def decode(self, args: dict[str, Any]) -> list[Any]:
        """Build the arguments in the order of the signature."""
        built = {name: decode(args[name]) for name, decode in self._decoders}
        for name, owner in self._owner.items():
            built[name] = self._node(built[owner], owner, args[name])
        return [built[name] for name in self.names]

    def _node(self, structure: Any, owner: str, value: Any) -> Any:
        if value is None:
            return None
        for node in reachable(structure, node_kind(self.wires[owner])):
            if node.val == value:
                return node
        raise WireError(f"no node {value!r:.40} in `{owner}`")


def _of_objects(cls: type) -> Decoder:
    return lambda plain: [cls(*each) for each in plain]


def node_kind(wire: list[Any]) -> str:
    """Name the node class in a type: `TreeNode` in `TreeNode | None`."""
    name: str = wire[1][0] if wire[0] == "optional" else wire[0]
    return name if name in LINKS else ""
