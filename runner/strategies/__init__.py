"""Inputs for a problem, all from one declaration: enumerated, generated, large, and of any size.

`small.small_inputs` and `large.large_inputs` need the standard library alone; `generated.strategy_for` brings
Hypothesis with it and is therefore imported only by those who draw.
"""

from runner.strategies.cases import broken_constraints, groups_of

__all__ = ["broken_constraints", "groups_of"]
