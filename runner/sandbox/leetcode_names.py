"""The names that a solution finds without an import, as LeetCode provides them.

Only those are imported that the code mentions: `typing` alone would double the worker's time to its first answer.
Nothing here replaces a built-in: `from math import *` would bring another `pow`.
"""

from __future__ import annotations

from _ast import AST, Name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any

_MODULES = """
    array bisect collections copy datetime fractions functools heapq itertools json math operator random re
    sortedcontainers statistics string sys time typing
"""

_MEMBERS = """
    typing: Any Callable DefaultDict Deque Dict FrozenSet Generator Generic Iterable Iterator List
        Literal Mapping NamedTuple NoReturn Optional Sequence Set Tuple Type TypeVar Union
    collections: ChainMap Counter OrderedDict UserDict UserList defaultdict deque namedtuple
    heapq: heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest
    bisect: bisect bisect_left bisect_right insort insort_left insort_right
    math: ceil comb cos dist e exp fabs factorial floor fmod fsum gcd hypot inf isclose isfinite isinf isnan
        isqrt lcm log log10 log1p log2 nan perm pi prod radians sin sqrt tan tau trunc
    functools: cache cached_property cmp_to_key lru_cache partial reduce total_ordering wraps singledispatch
    itertools: accumulate chain combinations combinations_with_replacement compress count cycle dropwhile
        filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest
    operator: add and_ attrgetter concat contains eq floordiv ge getitem gt itemgetter le lt methodcaller mod
        mul ne neg or_ sub truediv xor
    copy: copy deepcopy
    random: choice choices randint randrange sample shuffle uniform
    string: ascii_letters ascii_lowercase ascii_uppercase digits punctuation
    fractions: Fraction
    datetime: timedelta
    sortedcontainers: SortedDict SortedKeyList SortedList SortedSet
"""


def _sources() -> dict[str, tuple[str, str]]:
    """Say for each name which module it comes from, and as what; "" is the module itself."""
    sources = {name: (name, "") for name in _MODULES.split()}
    module = ""
    for word in _MEMBERS.split():
        if word.endswith(":"):
            module = word[:-1]
        elif word not in sources:
            # A module wins over what has its name, as `bisect` does; of two members the first.
            sources[word] = (module, word)
    return sources


SOURCES = _sources()


def provided(tree: AST) -> dict[str, Any]:
    """Import the provided names that the code mentions. What is not installed is left out."""
    found: dict[str, Any] = {}
    for name in _mentioned(tree) & SOURCES.keys():
        module_name, member = SOURCES[name]
        try:
            module = __import__(module_name)
            found[name] = getattr(module, member) if member else module
        except (ImportError, AttributeError):
            continue
    return found


def _mentioned(tree: AST) -> set[str]:
    """Collect the bare names in the code. An attribute is none: `node.random` asks for no module."""
    names: set[str] = set()
    nodes: list[Any] = [tree]
    for node in nodes:
        if type(node) is Name:
            names.add(node.id)
        elif isinstance(node, AST):
            nodes.extend(getattr(node, field, None) for field in node._fields)
        elif type(node) is list:
            nodes.extend(node)
    return names
