"""Class problems, where a case is a sequence of calls, and round trips, where one instance decodes another's result."""

from __future__ import annotations

from .arguments import Params
from .calls import WrongType, returned
from .describe import describe
from .wire.decoding import decoder
from .wire.encoding import encoder
from .wire.mismatch import WireError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Classes, Extras


class CallFailed(Exception):
    """A call of the sequence raised; `done` holds the results of the calls before."""

    def __init__(self, index: int, done: list[Any]) -> None:
        super().__init__(index)
        self.index = index
        self.done = done


class ClassCase:
    """A class: construct it, then call its methods. Each result is encoded before the next call can change it."""

    def __init__(self, call_spec: dict[str, Any], cls: Any, called: dict[str, str], classes: Classes) -> None:
        self._class = cls
        self._init = Params(call_spec["params"], classes)
        self._methods = {
            name: (called[name], Params(params, classes), _ignore if wire == ["None"] else encoder(wire))
            for name, params, wire in call_spec["methods"]
        }

    def prepare(self, args: Any) -> Any:
        """Build the arguments of the constructor and of every call."""
        init = self._init.decode(_by_name(self._init, args["init"]))
        calls = []
        for name, *values in args["calls"]:
            attribute, params, encode = self._methods[name]
            calls.append((attribute, params.decode(_by_name(params, values)), encode))
        return init, calls

    def run(self, prepared: Any) -> Any:
        """Make the calls. Raises `CallFailed` from the exception of the call that failed."""
        init, calls = prepared
        instance = self._class(*init)
        results: list[Any] = []
        for attribute, values, encode in calls:
            result = None
            try:
                result = getattr(instance, attribute)(*values)
                results.append(encode(result))
            except WireError as error:
                raise WrongType(f"`{attribute}` returned {error}", describe(result), results) from None
            except BaseException as error:
                raise CallFailed(len(results), results) from error
        return results

    def finish(self, prepared: Any, result: Any, extras: Extras) -> Any:  # noqa: ARG002  # the protocol of a case
        """Return the results, which are plain already."""
        return result


class RoundTripCase:
    """An encoder and a decoder. The decoder's module is loaded again: it gets only what the encoder returned."""

    def __init__(
        self, call_spec: dict[str, Any], cls: Any, again: Any, called: dict[str, str], classes: Classes
    ) -> None:
        self._class, self._class_again = cls, again
        self._params = Params(call_spec["params"], classes)
        (first, _, between), (second, _, returns) = call_spec["methods"]
        self._there, self._back = called[first], called[second]
        self._encode_between, self._decode_between = encoder(between), decoder(between, classes)
        self._encode = encoder(returns)

    def prepare(self, args: Any) -> Any:
        """Build the value to encode."""
        return self._params.decode(args)

    def run(self, prepared: Any) -> Any:
        """Encode the value, and decode the result."""
        data = getattr(self._class(), self._there)(*prepared)
        plain = returned(self._encode_between, data, f"`{self._there}` returned")
        result = getattr(self._class_again(), self._back)(self._decode_between(plain))
        return returned(self._encode, result, f"`{self._back}` returned")

    def finish(self, prepared: Any, result: Any, extras: Extras) -> Any:  # noqa: ARG002  # the protocol of a case
        """Return what was decoded, which is plain already."""
        return result


def _ignore(result: Any) -> None:
    """Accept any result of a method that should return None: people may let `pop` return the element it removed."""
    del result


def _by_name(params: Params, values: list[Any]) -> dict[str, Any]:
    if len(values) != len(params.names):
        raise WireError(f"{len(values)} arguments, expected {len(params.names)}")
    return dict(zip(params.names, values, strict=True))
