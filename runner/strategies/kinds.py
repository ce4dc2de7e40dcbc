"""The table of all kinds of input, by their names in the bank's vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from runner.strategies.calls import CallsKind
from runner.strategies.derived import ComputedKind, ConstantKind, OneOfKind
from runner.strategies.edges import EdgesKind
from runner.strategies.floats import FloatKind
from runner.strategies.form import Kind
from runner.strategies.graphs import GraphKind
from runner.strategies.intervals import IntervalsKind
from runner.strategies.linked import LinkedListKind, RandomListKind
from runner.strategies.matrices import MatrixKind
from runner.strategies.parts import ShuffleKind, SubsequenceKind, SubstringKind
from runner.strategies.rpn import RpnKind
from runner.strategies.scalars import BoolKind, IntKind
from runner.strategies.sequences import ListKind, PermutationKind
from runner.strategies.strings import StrKind
from runner.strategies.tables import TableKind
from runner.strategies.trees import BstKind, TreeKind
from runner.strategies.words import WordsKind

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
        "table": TableKind(),
    }
)
