"""The canonical form of a plain value: equal values of a type have the same one. For the parent side only."""

from __future__ import annotations

from .decoding import decoder
from .encoding import encoder
from .mismatch import WireError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..annotations import Any, Encoder, WireType


def canonicalizer(wire: WireType) -> Encoder:
    """Build the function that turns a plain value of the type into its canonical form.

    The function raises `WireError`, whose text is a clause for people, if a value does not have the type.
    """
    decode, encode = decoder(wire), encoder(wire)

    def canonical_of(plain: Any) -> Any:
        try:
            return encode(decode(plain))
        except (TypeError, OverflowError, AttributeError) as error:
            raise WireError(f"{plain!r:.60}, expected another type") from error

    return canonical_of


def canonical(plain: Any, wire: WireType) -> Any:
    """Turn one plain value of the type into its canonical form. Raises `WireError`, like the function above."""
    return canonicalizer(wire)(plain)
