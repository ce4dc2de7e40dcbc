"""Hypothesis as a pure function of strategy and seed: no folder, no cache, nothing of what else is loaded.

Hypothesis mixes constants that it finds in the source of loaded modules into what it draws, and caches them in a
`.hypothesis` folder. Both would make a verdict depend on who is asking: from a wheel, an editable install and under
pytest other modules count as local. So for the time of a search that harvest is empty and the folder is no folder.
The strategies that it keeps for another time hold on to inputs, and are dropped: proving a bank makes a great many.

This source is also sent to the worker that draws from a bank's own `strategy()`: it imports nothing of drill.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from hypothesis import HealthCheck, Phase, Verbosity, configuration, given, seed, settings, strategies
from hypothesis.errors import HypothesisWarning, Unsatisfiable
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants
from hypothesis.strategies import SearchStrategy
from hypothesis.strategies._internal import utils

_HARVEST = "_get_local_constants"
_DROP_STRATEGIES = "clear_strategy_cache"
_NO_FOLDER = "/dev/null/drill"
_NO_REFERRERS = "It looks like `register_random`"
"""How a warning begins that is a false alarm here. Hypothesis asks the collector who holds its own random generator,
and the collector does not list what is frozen; since Python 3.14 that includes the dictionary which holds it."""


class FoundError(Exception):
    """Raised inside of a search by an input that fails; never leaves this module."""


class EnoughError(BaseException):
    """Raised by what judges the values: what was found so far is to do. Hypothesis lets it through, as it does ^C."""


def search(strategy: SearchStrategy[Any], fails: Callable[[Any], bool], *, number: int, examples: int) -> bool:
    """Draw up to `examples` values until `fails` is true of one, then shrink it; the last failing call is the smallest.

    `fails` must answer the same for the same value, or raise `EnoughError` to end the shrinking. Returns whether one
    was found. Raises what Hypothesis raises for a strategy that yields nothing.
    """

    @seed(number)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        derandomize=True,
        phases=(Phase.generate, Phase.shrink),
        report_multiple_bugs=False,
        print_blob=False,
        verbosity=Verbosity.quiet,
        suppress_health_check=list(HealthCheck),
        backend="hypothesis",
    )
    @given(strategy)
    def attempt(value: Any) -> None:
        if fails(value):
            raise FoundError

    with _alone():
        try:
            attempt()
        except (FoundError, EnoughError):
            return True
    return False


def drawn(strategy: SearchStrategy[Any], *, number: int, examples: int) -> list[Any]:
    """Give what is drawn as long as nothing fails, each value once, in the order of drawing; none if there is none."""
    found: dict[str, Any] = {}

    def note(value: Any) -> bool:
        found.setdefault(repr(value), value)
        return False

    with suppress(Unsatisfiable):
        search(strategy, note, number=number, examples=examples)
    return list(found.values())


def draws(namespace: dict[str, Any], *, number: int, examples: int) -> list[Any]:
    """Draw from the `strategy()` of a bank's own Python, which finds Hypothesis' strategies as `st`."""
    namespace["st"] = strategies
    strategy = namespace["strategy"]()
    if not isinstance(strategy, SearchStrategy):
        raise TypeError(f"strategy() gave {strategy!r:.100}, no Hypothesis strategy")
    return drawn(strategy, number=number, examples=examples)


@contextmanager
def _alone() -> Iterator[None]:
    storage = configuration.storage_directory(intent_to_write=False)
    folder: Any = getattr(storage, "home_directory", storage)  # older releases give the folder itself
    harvest = getattr(providers, _HARVEST, None)
    empty = Constants()
    configuration.set_hypothesis_home_dir(_NO_FOLDER)
    if harvest:
        setattr(providers, _HARVEST, lambda: empty)
        providers.CONSTANTS_CACHE.cache.clear()
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", _NO_REFERRERS, HypothesisWarning)
            yield
    finally:
        configuration.set_hypothesis_home_dir(folder)
        if harvest:
            setattr(providers, _HARVEST, harvest)
            providers.CONSTANTS_CACHE.cache.clear()
        getattr(utils, _DROP_STRATEGIES, bool)()
