"""The names that a solution finds without an import, as LeetCode provides them.

Only those are imported that the code mentions: `typing` alone would double the worker's time to its first answer.
Nothing here replaces a built-in: `from math import *` would bring another `pow`.
"""

from __future__ import annotations

from types import CodeType
from typing import Any

_MODULES = (
    "array bisect collections copy datetime fractions functools heapq itertools json math operator random re "
    "sortedcontainers statistics string sys time typing"
).split()

_MEMBERS = {
    "typing": "Any Callable Counter DefaultDict Deque Dict FrozenSet Generator Generic Iterable Iterator List Literal "
    "Mapping NamedTuple NoReturn Optional Sequence Set Tuple Type TypeVar Union",
    "collections": "ChainMap Counter OrderedDict UserDict UserList defaultdict deque namedtuple",
    "heapq": "heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest",
    "bisect": "bisect bisect_left bisect_right insort insort_left insort_right",
    "math": "ceil comb cos dist e exp fabs factorial floor fmod fsum gcd hypot inf isclose isfinite isinf isnan isqrt lcm "
    "log log10 log1p log2 nan perm pi prod radians sin sqrt tan tau trunc",
    "functools": "cache cached_property cmp_to_key lru_cache partial reduce total_ordering wraps singledispatch",
    "itertools": "accumulate chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse "
    "groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest",
    "operator": "add and_ attrgetter concat contains eq floordiv ge getitem gt itemgetter le lt methodcaller mod mul ne "
    "neg or_ sub truediv xor",
    "copy": "copy deepcopy",
    "random": "choice choices randint randrange sample shuffle uniform",
    "string": "ascii_letters ascii_lowercase ascii_uppercase digits punctuation",
    "fractions": "Fraction",
    "datetime": "timedelta",
    "sortedcontainers": "SortedDict SortedKeyList SortedList SortedSet",
}

# Where a name stands both for a module and for something in it, or in two modules, the later line here wins.
SOURCES: dict[str, tuple[str, str]] = {name: (name, "") for name in _MODULES}
for _module, _names in _MEMBERS.items():
    SOURCES.update({name: (_module, name) for name in _names.split()})
SOURCES.update({"Counter": ("collections", "Counter"), "copy": ("copy", ""), "bisect": ("bisect", "")})
SOURCES.update({"datetime": ("datetime", ""), "array": ("array", "")})


def provided(code: CodeType) -> dict[str, Any]:
    """Import the provided names that `code` mentions. What is not installed is left out."""
    found: dict[str, Any] = {}
    for name in mentioned(code) & SOURCES.keys():
        module_name, member = SOURCES[name]
        try:
            module = __import__(module_name)
            found[name] = getattr(module, member) if member else module
        except (ImportError, AttributeError):
            continue
    return found


def mentioned(code: CodeType) -> set[str]:
    """Collect every global name and attribute in the code and in the functions inside it."""
    names = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            names |= mentioned(constant)
    return names
