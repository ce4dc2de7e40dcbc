"""Every kind of input by its name in the bank's vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from runner.strategies.calls import CallsKind
from runner.strategies.derived import ComputedKind, ConstantKind, OneOfKind, ShuffleKind, SubsequenceKind, SubstringKind
from runner.strategies.form import Kind
from runner.strategies.graphs import EdgesKind, GraphKind
from runner.strategies.grids import IntervalsKind, MatrixKind
from runner.strategies.linked import LinkedListKind, RandomListKind
from runner.strategies.rpn import RpnKind
from runner.strategies.scalars import BoolKind, FloatKind, IntKind
from runner.strategies.sequences import ListKind, PermutationKind
from runner.strategies.strings import StrKind, WordsKind
from runner.strategies.trees import BstKind, TreeKind

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "int": IntKind(),
        "float": FloatKind(),
        "bool": BoolKind(),
        "str": StrKind(),
        "list": ListKind(),
        "permutation": PermutationKind(),
        "computed": ComputedKind(),
        "constant": ConstantKind(),
        "one_of": OneOfKind(),
        "matrix": MatrixKind(),
        "intervals": IntervalsKind(),
        "tree": TreeKind(),
        "bst": BstKind(),
        "linked_list": LinkedListKind(),
        "random_list": RandomListKind(),
        "graph": GraphKind(),
        "edges": EdgesKind(),
        "substring": SubstringKind(),
        "subsequence": SubsequenceKind(),
        "shuffle": ShuffleKind(),
        "words": WordsKind(),
        "rpn": RpnKind(),
        "calls": CallsKind(),
    }
)
