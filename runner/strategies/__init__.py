"""Inputs for a problem, all from one declaration: enumerated, generated, large, and of any size.

`small.small_inputs` and `large.large_inputs` need only the standard library. `generated.strategy_for` imports
Hypothesis, so it is imported only where inputs are drawn.
"""

from runner.strategies.cases import broken_constraints, groups_of

__all__ = ["broken_constraints", "groups_of"]
