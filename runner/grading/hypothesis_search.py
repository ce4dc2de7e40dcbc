"""Hypothesis as a pure function of strategy and seed: without its folder, its caches, and the other loaded modules.

Hypothesis adds constants from the source of loaded modules to what it draws, and caches them in a `.hypothesis` folder.
Both would make a verdict depend on the installation: which modules count as local differs between a wheel, an editable
install and a run of pytest. So during a search there are no such constants, and the folder does not exist. Hypothesis
also caches strategies, which keep inputs alive; that cache is emptied, because proving a bank makes very many of them.

The worker that draws from a bank's own `strategy()` gets this source, so it imports nothing of drill.
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
"""The start of a warning that is a false alarm here. Hypothesis asks the collector for the referrers of its own random
generator, and the collector omits frozen objects. Since Python 3.14, the dictionary that holds the generator is one."""


class FoundError(Exception):
    """Raised for an input that fails inside of a search. It never leaves this module."""


class EnoughError(BaseException):
    """Raised by `fails` to end a search with what it has found so far. Hypothesis does not catch it, as with ^C."""


def search(strategy: SearchStrategy[Any], fails: Callable[[Any], bool], *, number: int, examples: int) -> bool:
    """Draw up to `examples` values until `fails` is true for one, then shrink it. The last failing one is the smallest.

    `fails` must give the same answer for the same value, or raise `EnoughError` to end the shrinking. Returns whether a
    failing value was found. Raises what Hypothesis raises for a strategy that yields nothing.
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
    """Return what is drawn while nothing fails: each value once, in the order of drawing. May be empty."""
    found: dict[str, Any] = {}

    def note(value: Any) -> bool:
        found.setdefault(repr(value), value)
        return False

    with suppress(Unsatisfiable):
        search(strategy, note, number=number, examples=examples)
    return list(found.values())


def draws(namespace: dict[str, Any], *, number: int, examples: int) -> list[Any]:
    """Draw from the `strategy()` of a bank's own Python, in which `st` is `hypothesis.strategies`."""
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
