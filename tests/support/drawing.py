"""Draws single values of a shape, from either source."""

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from runner.strategies.hypothesis_source import HypothesisSource
from runner.strategies.random_source import RandomSource
from tests.support.shaping import form

INT = {"kind": "int", "min_value": -(10**9), "max_value": 10**9}

QUIET = settings(
    max_examples=25, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


@st.composite
def drawn(draw, shape, **env):
    source = HypothesisSource(draw)
    return form(shape, **env).prepare(source)(source)


def examples(shape, count=25, **env):
    found = []

    @settings(QUIET, max_examples=count, phases=[Phase.generate])
    @given(drawn(shape, **env))
    def collect(value):
        found.append(value)

    collect()
    return found


def at_random(shape, seed=0, **env):
    source = RandomSource(seed)
    return form(shape, **env).prepare(source)(source)


def nodes_of(tree):
    return [value for value in tree if value is not None]


def levels(tree):
    level, rest = tree[:1], tree[1:]
    while level:
        yield level
        width = 2 * (len(level) - level.count(None))
        level, rest = rest[:width], rest[width:]
